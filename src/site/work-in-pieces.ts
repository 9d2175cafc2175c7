import { setImmediate } from 'node:timers/promises';

/** How long a piece of work takes, in milliseconds: what else waits, waits no longer. */
const longest = 10;

/**
 * Does work a little at a time, beside what else the thread has to do.
 *
 * @param work does one step each time that it is asked for the next
 */
export async function workInPieces(work: Iterable<unknown>): Promise<void> {
  let start = performance.now();
  const steps = work[Symbol.iterator]();
  while (!steps.next().done) {
    if (performance.now() - start < longest) continue;
    await setImmediate();
    start = performance.now();
  }
}
