import { MessageChannel, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import type { TextFile } from '../files/list-texts.ts';
import { readProse, type ProseRead } from '../files/read-prose.ts';
import { forgetTrees } from '../markdown/kept-trees.ts';
import {
  read,
  take,
  taken,
  type Answer,
  type Kind,
  type Order,
  type ReadOrder,
  type ReadText,
  type Tasks,
} from './workshop-orders.ts';

/** Another thread that takes work off the one that makes the pages. */
export interface Workshop {
  /** Reads texts; both threads take part as soon as it is asked for what was read. */
  readonly read: (texts: readonly TextFile[]) => () => ReadonlyMap<string, ProseRead>;
  /** Gives an order and waits for what it gives. @throws Error with what went wrong */
  readonly ask: <Of extends Kind>(
    kind: Of,
    ...given: Parameters<Tasks[Of]>
  ) => Promise<ReturnType<Tasks[Of]>>;
  /** Gives an order that is done some time before `close` is. */
  readonly order: <Of extends Kind>(kind: Of, ...given: Parameters<Tasks[Of]>) => void;
  /** Waits for all that was ordered. @throws Error with what went wrong */
  readonly finish: () => Promise<void>;
  /** The same; after it the workshop takes no more orders. */
  readonly close: () => Promise<void>;
}

/** A text takes milliseconds; who waits longer for one waits for a thread that has stopped. */
const longest = 60_000;

/**
 * Opens a second thread for a build. Reading and rendering texts, drawing maps and making the search index is half of
 * the work of a build and needs nothing of Astro, so that it runs on another processor while Astro starts and makes
 * the pages.
 *
 * @param worker as `openThread` gives it
 */
export function openWorkshop(worker: Worker): Workshop {
  const answers = new Map<number, (answer: Answer) => void>();
  const ordered: Promise<unknown>[] = [];
  let orders = 0;
  worker.on('message', (answer: Answer) => {
    answers.get(answer.id)?.(answer);
    answers.delete(answer.id);
  });
  let stopped: string | undefined;
  const stop = (error: string): void => {
    stopped ??= error;
    for (const [id, resolve] of answers) resolve({ id, error: stopped });
    answers.clear();
  };
  worker.on('error', ({ message }) => stop(message));
  worker.on('exit', () => stop('The second thread of the build has stopped.'));
  const ask: Workshop['ask'] = (kind, ...given) =>
    new Promise((resolve, reject) => {
      if (stopped !== undefined) return reject(new Error(stopped));
      const id = orders++;
      answers.set(id, ({ gives, error }) =>
        error === undefined ? resolve(gives as ReturnType<Tasks[typeof kind]>) : reject(new Error(error)),
      );
      worker.postMessage({ kind, id, given } satisfies Order<typeof kind>);
    });
  const finish = async (): Promise<void> => {
    await Promise.all(ordered.splice(0));
    await ask('save');
  };
  return {
    read: (texts) => readTogether(texts, worker),
    ask,
    order: (kind, ...given) => {
      const done = ask(kind, ...given);
      // Whoever closes the workshop hears of it.
      done.catch(() => undefined);
      ordered.push(done);
    },
    finish,
    close: async () => {
      try {
        await finish();
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** The other thread reads from the first text on, this one from the last back, until they meet. */
function readTogether(texts: readonly TextFile[], worker: Worker): () => ReadonlyMap<string, ProseRead> {
  const states = new Int32Array(new SharedArrayBuffer(texts.length * Int32Array.BYTES_PER_ELEMENT));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ kind: 'read', texts, states, port: port2 } satisfies ReadOrder, [port2]);
  return () => {
    const known = new Map<string, ProseRead>();
    for (let index = texts.length - 1; index >= 0 && take(states, index); index--) {
      const { path, file, page, locale } = texts[index]!;
      known.set(path, readProse(path, file, page, locale));
      // It is the other thread that renders; trees that are kept in vain take as long to collect as to make.
      forgetTrees();
      Atomics.store(states, index, read);
    }
    for (let index = 0; index < texts.length; index++)
      if (
        Atomics.load(states, index) === taken &&
        Atomics.wait(states, index, taken, longest) === 'timed-out'
      )
        throw new Error(`${texts[index]!.file}: the second thread of the build has stopped. Build again.`);
    for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) {
      const { index, read: text } = next.message as ReadText;
      known.set(texts[index]!.path, text);
    }
    port1.close();
    return known;
  };
}
