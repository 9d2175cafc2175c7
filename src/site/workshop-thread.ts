import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readProse } from '../files/read-prose.ts';
import { drawLocatorMap } from './draw-locator-map.ts';
import { openRendering } from './render-text.ts';
import {
  read,
  take,
  type Answer,
  type DrawOrder,
  type ReadOrder,
  type ReadText,
  type RenderOrder,
} from './workshop-orders.ts';

// The other thread of a build; `workshop.ts` says what it is for.
const render = openRendering(workerData as string);

function readTexts({ texts, states, port }: ReadOrder): void {
  for (const [index, { path, file, page, locale }] of texts.entries()) {
    if (!take(states, index)) continue;
    port.postMessage({ index, read: readProse(path, file, page, locale) } satisfies ReadText);
    Atomics.store(states, index, read);
    Atomics.notify(states, index);
  }
  port.close();
}

// A page waits for its text, and nothing for a map: texts go first.
const waiting: { readonly render: RenderOrder[]; readonly draw: DrawOrder[] } = { render: [], draw: [] };
let isAtWork = false;

function workOn(): void {
  const order = waiting.render.shift() ?? waiting.draw.shift();
  isAtWork = order !== undefined;
  if (!order) return;
  parentPort?.postMessage(answer(order));
  // Orders that have come in the meantime are heard first.
  setImmediate(workOn);
}

function answer(order: RenderOrder | DrawOrder): Answer {
  const { id } = order;
  try {
    if (order.kind === 'render') return { id, text: render(order.path, order.around) };
    mkdirSync(dirname(order.file), { recursive: true });
    writeFileSync(order.file, drawLocatorMap(order.map));
    return { id };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: ReadOrder | RenderOrder | DrawOrder) => {
  if (order.kind === 'read') readTexts(order);
  else if (order.kind === 'render') waiting.render.push(order);
  else waiting.draw.push(order);
  if (isAtWork) return;
  isAtWork = true;
  setImmediate(workOn);
});
