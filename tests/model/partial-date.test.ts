import { describe, expect, test } from 'vitest';
import { comparePartialDates, isBefore, parsePartialDate } from '../../src/model/partial-date.ts';

const date = (text: string) => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is no date.`);
  return parsed;
};

describe('parsePartialDate', () => {
  test.each([
    ['2025-09-15', 'day', '2025-09-15', '2025-09-15'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2025-09', 'month', '2025-09-01', '2025-09-30'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['199X', 'decade', '1990-01-01', '1999-12-31'],
    ['19XX', 'decade', '1900-01-01', '1999-12-31'],
    ['2025-21', 'season', '2025-03-01', '2025-06-21'],
    ['2025-23', 'season', '2025-09-01', '2025-12-22'],
    ['2025-24', 'season', '2025-12-01', '2026-03-21'],
    ['2025-30', 'season', '2025-12-01', '2026-03-21'],
    ['2025-33', 'season', '2025-01-01', '2025-03-31'],
    ['2025-36', 'season', '2025-10-01', '2025-12-31'],
    ['2025-38', 'season', '2025-05-01', '2025-08-31'],
    ['2025-40', 'season', '2025-01-01', '2025-06-30'],
    ['2025-41', 'season', '2025-07-01', '2025-12-31'],
    ['2025-09-15/2025-10', 'interval', '2025-09-15', '2025-10-31'],
    ['../2025-09', 'interval', undefined, '2025-09-30'],
    ['2025-09/..', 'interval', '2025-09-01', undefined],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(date(text)).toMatchObject({ edtf: text, precision });
    expect([date(text).earliest, date(text).latest]).toEqual([earliest, latest]);
  });

  test.each([
    '2025-09-31',
    '2025-02-29',
    '2025-02-30',
    '2025-13',
    '2025-20',
    '2025-42',
    '2025-00',
    '2025-09-00',
    '2025-21-05',
    '2025-9-1',
    '15 September 2025',
    '',
    '/',
    '../..',
    '2025-10/2025-09',
    '2025-09-31/2025-10',
    '2025/2026/2027',
    '199X-05',
    '2025-09-15~~',
  ])('%j is no date', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test.each([
    ['2025-09-15~', true, false],
    ['2025-09?', false, true],
    ['2025%', true, true],
    ['2025', false, false],
  ])('%s: about is %s, uncertain is %s', (text, approximate, uncertain) => {
    expect(date(text)).toMatchObject({ approximate, uncertain });
  });

  test('an interval keeps its two ends, and takes over their doubt', () => {
    const interval = date('2025-09-15~/2025-10?');
    expect(interval.start).toMatchObject({ day: 15, approximate: true });
    expect(interval.end).toMatchObject({ month: 10, day: undefined, uncertain: true });
    expect(interval).toMatchObject({ approximate: true, uncertain: true, day: undefined });
  });

  test('an unknown part is absent, never filled in', () => {
    expect(date('2025-09')).toMatchObject({ year: 2025, month: 9, day: undefined });
    expect(date('199X')).toMatchObject({ year: undefined, month: undefined });
  });
});

describe('comparePartialDates', () => {
  test('orders by the first possible day, then by the last; an open start comes first', () => {
    const texts = ['2026', '2025-09-15', '2025-09', '../2025-12', '2025-09-01', '199X', '2025-09/..'];
    expect(texts.sort((a, b) => comparePartialDates(date(a), date(b)))).toEqual([
      '../2025-12',
      '199X',
      '2025-09-01',
      '2025-09',
      '2025-09/..',
      '2025-09-15',
      '2026',
    ]);
  });
});

describe('isBefore', () => {
  test.each([
    ['2025-09-15', '2025-09-15', false],
    ['2025-09-15', '2025-09-16', true],
    ['2025-09', '2025-09-30', false],
    ['2025-09', '2025-10-01', true],
    ['2025-09-15~', '2025-09-16', false],
    ['2025-09-15~', '2025-09-30', false],
    ['2025-09-15~', '2025-10-01', true],
    ['2025-23', '2025-10-15', false],
    ['2025-24', '2026-01-15', false],
    ['../2025-09', '2025-09-30', false],
    ['../2025-09', '2025-10-01', true],
    ['../2025-09-15~', '2025-09-20', false],
    ['2025-09/..', '2100-01-01', false],
    ['2025-09/2026-03', '2025-12-01', false],
  ])('%s on %s: %s', (text, day, before) => {
    expect(isBefore(date(text), day)).toBe(before);
  });
});
