import { expect, test } from 'vitest';
import { comparePartialDates, parsePartialDate } from '../../src/model/partial-date.ts';
import { collectTimeline, placeOf, type TimelineItem } from '../../src/views/timeline/items.ts';
import { layoutAxis, layoutRow, spotOf } from '../../src/views/timeline/layout.ts';
import { knowLighthouses } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();
const date = (edtf: string) => parsePartialDate(edtf)!;
const item = (edtf: string, ...planned: string[]): TimelineItem => ({
  id: edtf,
  milestone: undefined,
  date: date(edtf),
  status: { of: 'modality', kind: 'happened' },
  differ: false,
  says: [],
  others: planned.map((other) => ({ date: date(other), planned: true, says: [] })),
  disputed: false,
});
// A scale of 100 days would need a month of 100 days; 2025 has 365, so that a percent is 3.65 days.
const year = layoutAxis([item('2025-01-01'), item('2025-12-31')], '2025-07-02', '2025-03-31');

test('the items come in the order of the dates that they mean, those without a date last', () => {
  const items = collectTimeline(knowledge);
  const dates = items.map(placeOf).map((place) => place?.earliest ?? place?.latest ?? '9999');
  expect(dates).toEqual([...dates].sort());
  expect(items.some(({ milestone }) => milestone?.id === 'milestones/grey-reef-survey')).toBe(true);
});

test('a milestone whose reported dates differ stands at the first of them, with all of them, and is not without a date', () => {
  const differing = collectTimeline(knowledge).find(({ differ }) => differ)!;
  const reported = differing.others.filter(({ planned }) => !planned);
  expect(differing.date).toBeUndefined();
  expect(differing.disputed).toBe(true);
  expect(reported.length).toBeGreaterThan(1);
  expect(placeOf(differing)).toBe(reported.map(({ date: given }) => given).sort(comparePartialDates)[0]);
  const axis = layoutAxis([differing], '2026-12-01', '2026-06-18');
  expect(layoutRow(differing, axis).others.length).toBeGreaterThanOrEqual(reported.length);
});

test('a reported date besides the one that counts is told in words and not drawn over it', () => {
  const others = [{ date: date('2025-03-01'), planned: false, says: [] }];
  expect(layoutRow({ ...item('2025-03-02'), others }, year).others).toEqual([]);
});

test('a statement of a milestone stands in the row of the milestone alone', () => {
  const shown = collectTimeline(knowledge).flatMap(({ says, others }) =>
    [...says, ...others.flatMap((other) => other.says)].map(({ id }) => id),
  );
  expect(new Set(shown).size).toBe(shown.length);
});

test('the timeline of an entity holds what is said about it and nothing else', () => {
  const about = 'milestones/grey-reef-survey';
  const ids = collectTimeline(knowledge, about).map(({ id }) => id);
  expect(ids).toContain(about);
  expect(ids.length).toBeLessThan(collectTimeline(knowledge).length);
});

test('places are percent of whole months', () => {
  expect(spotOf(date('2025-07-02'), year)).toEqual({ kind: 'day', at: 50 });
  expect(spotOf(date('2025-01'), year)).toEqual({ kind: 'stretch', at: 4.25, from: 0, width: 8.49 });
  expect(spotOf(date('2024-09-27'), year)).toEqual({ kind: 'before', at: 1 });
  expect(spotOf(date('2027'), year)).toEqual({ kind: 'after', at: 99 });
  expect(year.today).toBe(50);
  expect(year.known).toBe(24.66);
});

test('about a day is wider than the day', () => {
  const spot = spotOf(date('2025-09-15~'), year);
  expect(spot.kind === 'stretch' && spot.width).toBeCloseTo((15 / 365) * 100, 1);
});

test('of an interval with an open end the other end is shown', () => {
  expect(spotOf(date('../2025-07-02'), year)).toEqual({ kind: 'day', at: 50 });
  expect(spotOf(date('2025-12/..'), year)).toMatchObject({ kind: 'stretch', from: 91.51 });
});

test('a plan whose date moved shows the way from the first date to the one that counts', () => {
  const row = layoutRow(item('2025-07-02', '2025-01-01'), year);
  expect(row.moved).toEqual({ from: 0.14, to: 50 });
  expect(layoutRow(item('2025-07-02'), year).moved).toBeUndefined();
});

test('the day of saying is another than the day that is meant', () => {
  const row = layoutRow(item('2025-12'), year, date('2025-07-02'));
  expect(row.said).toBe(50);
  expect(row.main).toMatchObject({ kind: 'stretch', from: 91.51 });
  expect(layoutRow(item('2025-12'), year, date('2024-07-02')).said).toBeUndefined();
});

test('the scale reaches from the first date to today, in whole months', () => {
  const axis = layoutAxis([item('2025-03-10'), item('2025-05')], '2025-06-15', '2025-06-01');
  expect([axis.from, axis.to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([
    '2025-03-01',
    '2025-07-01',
  ]);
});

test('a date far from all others is left out of the scale, today as well', () => {
  const many = Array.from({ length: 10 }, (_, index) => item(`2025-0${1 + (index % 9)}-10`));
  const axis = layoutAxis([...many, item('2014-06')], '2025-10-01', '2025-09-01');
  expect(spotOf(date('2014-06'), axis).kind).toBe('before');
  expect(axis.ticks.every(({ year: tick }) => tick === 2025)).toBe(true);
  expect(layoutAxis(many, '2031-01-01', '2025-09-01').today).toBeUndefined();
});

test('no name of a month stands where the word for today does', () => {
  const axis = layoutAxis([item('2025-01-01'), item('2026-06-30')], '2026-05-20', '2026-01-01');
  const named = axis.ticks.filter((tick) => tick.named !== 'never').map(({ at }) => at);
  expect(Math.max(...named)).toBeLessThan(axis.today! - 20);
  expect(named.length).toBeGreaterThan(2);
});
