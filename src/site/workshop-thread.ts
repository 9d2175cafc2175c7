import { parentPort, workerData } from 'node:worker_threads';
import { openKeptTexts } from '../files/kept-texts.ts';
import { readProse } from '../files/read-prose.ts';
import { removeInSteps } from '../files/remove-in-steps.ts';
import { drawLocatorMap } from './draw-locator-map.ts';
import { writePage } from './page-mark.ts';
import { openRendering } from './render-text.ts';
import { openSearchPages } from './search-index.ts';
import {
  read,
  take,
  type Answer,
  type Kind,
  type Order,
  type ReadOrder,
  type ReadText,
  type Tasks,
} from './workshop-orders.ts';
import { siteFiles, writeSiteFile } from '../files/site-files.ts';

// The other thread of a build; `workshop.ts` says what it is for.
const folder = workerData as string;
const search = openSearchPages(folder);
const [rendered, maps] = [openKeptTexts('rendered', folder), openKeptTexts('maps', folder)];
const tasks: Omit<Tasks, 'remove'> = {
  render: openRendering(rendered),
  draw: (map, file, label) => writeSiteFile(file, drawLocatorMap(map, maps, label)),
  write: (files, text) => files.forEach((file) => writeSiteFile(file, text)),
  takePage: (file, page) => {
    writePage(file, page);
    search.readPage(file, page);
  },
  makeSearch: search.make,
  writeSearch: search.write,
  listFiles: siteFiles,
  save: () => {
    rendered.save();
    maps.save();
  },
};

function readTexts({ texts, states, port }: ReadOrder): void {
  for (const [index, { path, file, page, locale }] of texts.entries()) {
    if (!take(states, index)) continue;
    port.postMessage({ index, read: readProse(path, file, page, locale) } satisfies ReadText);
    Atomics.store(states, index, read);
    Atomics.notify(states, index);
  }
  port.close();
}

// A page waits for its text, and nothing for the rest: texts go first. What is removed can wait for all.
const [texts, others]: [Order[], Order[]] = [[], []];
const removals: { readonly id: number; readonly steps: Iterator<void> }[] = [];
let isAtWork = false;

function workOn(): void {
  const order = texts.shift() ?? others.shift();
  isAtWork = order !== undefined || removals.length > 0;
  if (order) parentPort?.postMessage(answer(order));
  else removeSome();
  // Orders that have come in the meantime are heard first.
  if (isAtWork) setImmediate(workOn);
}

function removeSome(): void {
  const [removal] = removals;
  if (!removal?.steps.next().done) return;
  removals.shift();
  parentPort?.postMessage({ id: removal.id } satisfies Answer);
}

function answer({ kind, id, given }: Order): Answer {
  try {
    const task = tasks[kind as keyof typeof tasks] as (...given: Parameters<Tasks[Kind]>) => unknown;
    return { id, gives: task(...given) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: ReadOrder | Order) => {
  if (order.kind === 'read') return readTexts(order);
  if (order.kind === 'remove') removals.push({ id: order.id, steps: removeInSteps(String(order.given[0])) });
  else (order.kind === 'render' ? texts : others).push(order);
  if (isAtWork) return;
  isAtWork = true;
  setImmediate(workOn);
});
