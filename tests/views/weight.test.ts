import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { contentDir } from '../../src/files/content-dir.ts';
import { readContent } from '../../src/files/read-content.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { drawMap } from '../../src/views/draw-map.ts';
import { drawNetwork } from '../../src/views/draw-network.ts';
import { drawTimeline } from '../../src/views/draw-timeline.ts';
import { collectMap } from '../../src/views/map-items.ts';
import { collectNetwork } from '../../src/views/network-items.ts';
import { collectTimeline } from '../../src/views/timeline-items.ts';
import { sampleKnowledge, sampleLinks } from './sample-knowledge.ts';

// The map data is megabytes; on a busy machine reading and cutting it takes its time.
vi.setConfig({ testTimeout: 60_000 });

function readRecord(): Knowledge {
  const { content } = readContent(contentDir());
  return assembleKnowledge(content!, '2031-01-01');
}

function draw(knowledge: Knowledge, locale: Locale): Record<string, string> {
  const common = { locale, id: 'x', className: '' };
  return {
    timeline: drawTimeline(collectTimeline(knowledge, locale, sampleLinks), { ...common, width: 840 }),
    map: drawMap(collectMap(knowledge, locale, sampleLinks), { ...common, width: 840 }) ?? '',
    network: drawNetwork(collectNetwork(knowledge, locale, sampleLinks), common),
  };
}

test.each([
  ['the record', readRecord],
  ['300 milestones and 200 bases', () => sampleKnowledge({ milestones: 300, bases: 200 })],
] as const)('each picture of %s weighs at most 20 KB, gzipped', (_, read) => {
  const knowledge = read();
  for (const locale of locales)
    for (const [name, svg] of Object.entries(draw(knowledge, locale)))
      expect(gzipSync(svg).length, `${name} in ${locale}`).toBeLessThanOrEqual(20_000);
});
