import { expect, test } from 'vitest';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { exactDays, isoDate } from '../../src/outputs/iso-date.ts';

test.each([
  ['2025-09-15', '2025-09-15'],
  ['2025-09', '2025-09'],
  ['2025', '2025'],
  ['2025-09-15~', '2025-09'],
  ['2025-09~', '2025'],
  ['2025~', undefined],
  ['2025-09-15?', undefined],
  ['2025-33', undefined],
  ['199X', undefined],
  ['../2025-09', undefined],
])('of %s as much is given as is surely right: %s', (edtf, expected) => {
  expect(isoDate(parsePartialDate(edtf)!)).toBe(expected);
});

test('only a date that names its days has exact days', () => {
  expect(exactDays(parsePartialDate('2025-09-15')!)).toEqual({ first: '2025-09-15', last: '2025-09-15' });
  expect(exactDays(parsePartialDate('2025-09-15/2025-09-17')!)).toEqual({
    first: '2025-09-15',
    last: '2025-09-17',
  });
  for (const edtf of ['2025-09', '2025-09-15~', '2025-09-15?', '2025-09-15/..', '2025-09-15/2025-10'])
    expect(exactDays(parsePartialDate(edtf)!), edtf).toBeUndefined();
});
