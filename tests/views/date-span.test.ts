import { expect, test } from 'vitest';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { spanOf } from '../../src/views/date-span.ts';
import { dayNumber } from '../../src/views/time-scale.ts';

const span = (edtf: string) => spanOf(parsePartialDate(edtf)!);
const day = dayNumber;

test('a day is a point', () => {
  expect(span('2030-04-15')).toEqual({ kind: 'point', day: day('2030-04-15') + 0.5 });
});

test('a month is a bar from its first day to its last', () => {
  expect(span('2030-04')).toEqual({
    kind: 'stretch',
    from: day('2030-04-01'),
    to: day('2030-05-01'),
    soft: 0,
  });
});

test('the middle of a month is a soft bar around its middle, not a point', () => {
  expect(span('2030-04-15~')).toMatchObject({
    kind: 'stretch',
    from: day('2030-04-10'),
    to: day('2030-04-21'),
  });
  expect(span('2030-04-15~')).toHaveProperty('soft', 5);
});

test('an end that nobody gives stays open', () => {
  expect(span('../2030-05')).toEqual({ kind: 'stretch', from: undefined, to: day('2030-06-01'), soft: 0 });
  expect(span('2030-05-02/..')).toEqual({ kind: 'stretch', from: day('2030-05-02'), to: undefined, soft: 0 });
});
