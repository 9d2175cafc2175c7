import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { writeCalendar } from '../../src/outputs/calendar.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

const plan = (id: string, milestone: string, value: string) => ({
  id,
  about: [`milestones/${milestone}`],
  property: 'day',
  value,
});
const write = (knowledge: Knowledge, locale: 'ar' | 'en' = 'en') => writeCalendar(knowledge, locale, sampleAddresses);
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const statusOf = (event: ICAL.Event | undefined) => event?.component.getFirstPropertyValue('status');

describe('a milestone with a day', () => {
  const knowledge = sampleKnowledge({ first: [plan('s01', 'lighting', '2041-05-31')] });
  const [event] = read(write(knowledge));

  test('is an all-day event that ends before the next day', () => {
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2041-05-31');
    expect(event?.endDate.toString()).toBe('2041-06-01');
  });

  test('is tentative while it is planned, stamped with the day of the build', () => {
    expect(statusOf(event)).toBe('TENTATIVE');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-08-01T00:00:00Z');
  });

  test('leads to its page and names the statement and who says it', () => {
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://lights.example/r/en/milestones/lighting/');
    expect(event?.description).toContain('Text of s01.');
    expect(event?.description).toContain('Office');
  });

  test('has another id in each language, so that both calendars can be kept side by side', () => {
    expect(read(write(knowledge, 'ar'))[0]?.uid).not.toBe(event?.uid);
    expect(read(write(knowledge, 'ar'))[0]?.summary).toBe('lighting ع');
  });
});

test('reported is confirmed, called off is cancelled on the day last given, passed in silence is tentative', () => {
  const events = read(
    write(
      sampleKnowledge({
        first: [
          { ...plan('s01', 'done', '2026-02-27'), modality: 'happened' },
          plan('s02', 'off', '2026-10-01'),
          plan('s03', 'silent', '2026-04-01'),
        ],
        second: [
          {
            id: 's01',
            about: ['milestones/off'],
            property: 'off',
            value: { ar: 'أُلغي', en: 'off' },
            modality: 'happened',
          },
        ],
      }),
    ),
  );
  const byName = new Map(events.map((event) => [event.summary, event]));
  expect(statusOf(byName.get('done'))).toBe('CONFIRMED');
  expect(statusOf(byName.get('off'))).toBe('CANCELLED');
  expect(byName.get('off')?.startDate.toString()).toBe('2026-10-01');
  expect(statusOf(byName.get('silent'))).toBe('TENTATIVE');
  expect(byName.get('silent')?.description).toContain('no report in this record says whether it took place');
});

test('a moved milestone stands on its new day and says how often it was moved', () => {
  const knowledge = sampleKnowledge({
    first: [plan('s01', 'move', '2026-09-01')],
    second: [plan('s01', 'move', '2026-12-01')],
  });
  const [event] = read(write(knowledge));
  expect(event?.startDate.toString()).toBe('2026-12-01');
  expect(event?.sequence).toBe(1);
});

test.each(['2041-05', '2041-05-15~', '2041-05-15?', '2041', '../2041-05', '2041-05/2041-06', '2041-21'])(
  'a milestone on %s is given no false day',
  (value) => {
    expect(read(write(sampleKnowledge({ first: [plan('s01', 'vague', value)] })))).toEqual([]);
  },
);

test('an interval between two days lasts from the first to the end of the last', () => {
  const [event] = read(write(sampleKnowledge({ first: [plan('s01', 'long', '2041-05-01/2041-05-03')] })));
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2041-05-01', '2041-05-04']);
});

test('every line ends in CRLF and has at most 75 octets, in Arabic, too, and none breaks a letter', () => {
  const long = 'منارة '.repeat(60);
  const text = write(
    sampleKnowledge({ first: [{ ...plan('s01', 'x', '2041-05-01'), text: { ar: long, en: 'x' } }] }),
    'ar',
  );
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
  expect(read(text)[0]?.description).toContain(long.trim());
});

test('a record without days still makes a calendar that can be read', () => {
  expect(read(write(sampleKnowledge()))).toEqual([]);
});

test.each(hostile)('%j in a name or a text comes out as text', (text) => {
  const events = read(
    write(
      sampleKnowledge({
        first: [{ ...plan('s01', 'x', '2041-05-01'), text: { ar: text, en: text } }],
        entities: { 'milestones/x': { kind: 'works', names: { ar: text, en: text } } },
      }),
    ),
  );
  expect(events).toHaveLength(1);
  const shown = text.replace(/[\u202e\u2066]/g, '').replaceAll('\r\n', '\n');
  expect(events[0]?.summary).toBe(shown);
  expect(events[0]?.description).toContain(shown);
});
