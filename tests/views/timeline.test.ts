import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';
import { drawTimeline } from '../../src/views/draw-timeline.ts';
import { groupTimeline } from '../../src/views/group-timeline.ts';
import { boxOf, overlaps, type Label } from '../../src/views/label.ts';
import { layoutTimeline, type TimelineLayout } from '../../src/views/layout-timeline.ts';
import { collectTimeline } from '../../src/views/timeline-items.ts';
import { makeTimelineRows } from '../../src/views/timeline-rows.ts';
import { sampleKnowledge, sampleLinks } from './sample-knowledge.ts';

const lay = (locale: Locale, width: number, knowledge = sampleKnowledge()): TimelineLayout =>
  layoutTimeline(makeTimelineRows(collectTimeline(knowledge, locale, sampleLinks), locale), {
    width,
    locale,
    undatedTitle: 'Undated',
  });
const row = (layout: TimelineLayout, id: string) => layout.rows.find((placed) => placed.row.id === id)!;

function labelsOf(layout: TimelineLayout): Label[] {
  const rows = layout.rows.flatMap(({ label, note }) => (note === 'inline' ? [label] : [label, note]));
  const flags = layout.flags.map(({ label }) => label);
  const lane = layout.undated
    ? [layout.undated.title, ...layout.undated.items.map(({ label }) => label)]
    : [];
  return [...rows, ...flags, ...layout.ticks.map(({ label }) => label), ...lane].filter(
    ({ lines }) => lines.length > 0,
  );
}

describe.each(locales)('in %s', (locale) => {
  test.each([320, 600, 768, 840, 1440])(
    'no two texts touch and none leaves the picture at %i px',
    (width) => {
      for (const knowledge of [
        sampleKnowledge(),
        sampleKnowledge({ milestones: 300 }),
        sampleKnowledge({ milestones: 14 }),
      ]) {
        const layout = lay(locale, width, knowledge);
        const boxes = labelsOf(layout).map((label) => ({
          text: label.lines.join(' '),
          box: boxOf(label, layout.dir),
        }));
        expect(boxes.length).toBeGreaterThan(10);
        for (const { text, box } of boxes) {
          expect(box.x, text).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width, text).toBeLessThanOrEqual(width + 1);
          const touched = boxes
            .filter((other) => other.box !== box && overlaps(other.box, box))
            .map((other) => other.text);
          expect(touched, text).toEqual([]);
        }
      }
    },
  );

  test('the picture is accepted as it was', async () => {
    const content = collectTimeline(sampleKnowledge(), locale, sampleLinks);
    const svg = drawTimeline(content, { locale, width: 840, id: 't', className: 'at-wide' });
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/timeline.${locale}.svg`);
    const narrow = drawTimeline(content, { locale, width: 320, id: 't', className: 'at-narrow' });
    await expect(narrow.replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `../pictures/timeline-narrow.${locale}.svg`,
    );
  });
});

test('time runs from left to right in English and from right to left in Arabic', () => {
  const places = locales.map((locale) => {
    const layout = lay(locale, 840);
    return ['milestones/done', 'milestones/later'].map((id) => {
      const { span } = row(layout, id);
      return span.kind === 'point' ? span.x : span.from;
    });
  });
  const [[arabicFirst, arabicLast], [englishFirst, englishLast]] = places as [
    [number, number],
    [number, number],
  ];
  expect(englishFirst).toBeLessThan(englishLast);
  expect(arabicFirst).toBeGreaterThan(arabicLast);
  expect(arabicFirst).toBeCloseTo(840 - englishFirst);
});

test('precision is drawn as it is: a day as a point, a month as a bar, an open or soft end as fading', () => {
  const layout = lay('en', 840);
  expect(row(layout, 'milestones/done').span.kind).toBe('point');
  expect(row(layout, 'milestones/month').span).toMatchObject({ kind: 'bar', fadeFrom: 0, fadeTo: 0 });
  expect(row(layout, 'milestones/mid').span).toMatchObject({
    kind: 'bar',
    fadeFrom: expect.closeTo(17) as number,
  });
  const open = row(layout, 'milestones/open').span;
  expect(open.kind === 'bar' && open.fadeFrom > 0 && open.fadeTo === 0).toBe(true);
});

test('what has no date stands in a lane of its own below the axis', () => {
  const layout = lay('en', 840);
  expect(layout.rows.map((placed) => placed.row.id)).not.toContain('milestones/undated');
  expect(layout.undated?.items.map((item) => item.row.id)).toEqual(['milestones/undated']);
  expect(layout.undated?.top).toBeGreaterThan(layout.bottom);
});

test('the marks tell standing and modality by shape', () => {
  const { rows } = lay('en', 840);
  const shapes = Object.fromEntries(
    rows.map((placed) => [placed.row.id, [placed.row.shape, placed.row.doubtful]]),
  );
  expect(shapes['milestones/done']).toEqual(['solid', false]);
  expect(shapes['milestones/month']).toEqual(['hollow', true]);
  expect(shapes['milestones/later']).toEqual(['hollow', false]);
  expect(rows.find((placed) => placed.row.mark === 'claimed')?.row.shape).toBe('dashed');
});

test('sources and the build stand on the axis at their days', () => {
  const { flags, axis } = lay('en', 840);
  const [source, today] = [
    flags.find(({ flag }) => flag.kind === 'source')!,
    flags.find(({ flag }) => flag.kind === 'today')!,
  ];
  expect(axis[0]).toBeLessThan(source.x);
  expect(source.x).toBeLessThan(today.x);
});

test('the axis is broken when the build lies far beyond everything else', () => {
  expect(lay('en', 840).broken).toBeUndefined();
  const layout = lay('en', 840, sampleKnowledge({ buildDate: '2050-01-01' }));
  expect(layout.broken).toBeGreaterThan(700);
  expect(layout.flags.find(({ flag }) => flag.kind === 'today')?.x).toBeGreaterThan(layout.broken!);
});

test('300 milestones are grouped by period, none is lost, and few rows remain', () => {
  const content = collectTimeline(sampleKnowledge({ milestones: 300 }), 'en', sampleLinks);
  const groups = groupTimeline(content.items, 'en')!;
  const dated = content.items.filter(({ date }) => date !== undefined);
  expect(groups.flatMap(({ items }) => items)).toHaveLength(dated.length);
  expect(groups.length).toBeLessThanOrEqual(24);
  expect(groups.every(({ date }) => date.precision === 'year')).toBe(true);
  const { rows } = makeTimelineRows(
    collectTimeline(sampleKnowledge({ milestones: 300 }), 'ar', sampleLinks),
    'ar',
  );
  expect(rows.map(({ note }) => note).join(' ')).not.toMatch(/[a-z]/);
});

test('an entity’s timeline shows only what shares a statement with it', () => {
  const { items } = collectTimeline(sampleKnowledge(), 'en', sampleLinks, 'milestones/done');
  expect(items.map(({ id }) => id)).toEqual(['milestones/done']);
});

test('nothing in the picture is styled in a way that the page’s policy forbids', () => {
  const svg = drawTimeline(collectTimeline(sampleKnowledge(), 'ar', sampleLinks), {
    locale: 'ar',
    width: 320,
    id: 't',
    className: '',
  });
  expect(svg).not.toMatch(/\sstyle=|<style|<script/);
  expect(svg).toContain('direction="rtl"');
  expect(svg).toContain('href="/milestones/done/"');
});
