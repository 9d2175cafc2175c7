import { Worker } from 'node:worker_threads';
import { recordCache } from '../files/cache-dir.ts';

let worker: Worker | undefined;

/**
 * Starts the second thread of a build, or gives the one that was started: a build asks for it before it loads anything
 * else, as each of the two threads takes half a second and more to load its code.
 */
export const startThread = (): Worker => (worker ??= openThread(recordCache()));

/** @param folder where builds keep things for the next one */
export const openThread = (folder: string): Worker =>
  new Worker(new URL('./workshop-thread.ts', import.meta.url), { workerData: folder });
