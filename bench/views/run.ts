import { readContent } from '../../src/files/read-content.ts';
import { contentDir } from '../../src/files/content-dir.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import { layoutMap } from '../../src/views/layout-map.ts';
import { layoutNetwork } from '../../src/views/layout-network.ts';
import { layoutTimeline } from '../../src/views/layout-timeline.ts';
import { collectMap } from '../../src/views/map-items.ts';
import { collectNetwork } from '../../src/views/network-items.ts';
import { collectTimeline } from '../../src/views/timeline-items.ts';
import { makeTimelineRows } from '../../src/views/timeline-rows.ts';
import { sampleKnowledge, sampleLinks } from '../../tests/views/sample-knowledge.ts';

// How long the layout of each picture takes, in milliseconds, first and again: `node bench/views/run.ts`.
const { content } = readContent(contentDir());
const records: [string, Knowledge][] = [
  ...(content ? [['record', assembleKnowledge(content, '2031-01-01')] as [string, Knowledge]] : []),
  ['300 milestones, 200 bases', sampleKnowledge({ milestones: 300, bases: 200 })],
];
const layouts: Record<string, (knowledge: Knowledge) => unknown> = {
  timeline: (knowledge) =>
    layoutTimeline(makeTimelineRows(collectTimeline(knowledge, 'ar', sampleLinks), 'ar'), {
      width: 840,
      locale: 'ar',
      undatedTitle: '',
    }),
  map: (knowledge) => layoutMap(collectMap(knowledge, 'ar', sampleLinks), { width: 840, locale: 'ar' }),
  network: (knowledge) => layoutNetwork(collectNetwork(knowledge, 'ar', sampleLinks), { locale: 'ar' }),
};
for (const [name, knowledge] of records) {
  for (const [view, layout] of Object.entries(layouts)) {
    const times = [0, 1].map(() => {
      const start = performance.now();
      layout(knowledge);
      return Math.round(performance.now() - start);
    });
    console.log(
      `${view.padEnd(9)} ${String(times[0]).padStart(5)} ${String(times[1]).padStart(5)} ms  ${name}`,
    );
  }
}
