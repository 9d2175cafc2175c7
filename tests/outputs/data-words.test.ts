import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { lineProperties, pointProperties } from '../../src/outputs/geojson.ts';
import { writeCalendar } from '../../src/outputs/calendar.ts';
import { writeFeed } from '../../src/outputs/atom.ts';
import { forms, partEntries } from '../../src/outputs/record-fields.ts';
import { csvColumns } from '../../src/outputs/statements-csv.ts';
import { dataWords } from '../../src/strings/data.ts';
import { sampleAddresses, sampleKnowledge } from './sample-record.ts';

const knowledge = sampleKnowledge({
  first: [{ id: 's01', about: ['milestones/x'], property: 'day', value: '2041-05-01' }],
});

test.each(locales)(
  'every field, part and form of the data is documented in %s, and nothing else',
  (locale) => {
    const words = dataWords[locale];
    const fields = partEntries().flatMap(([part, entries]) => entries.map(([name]) => `${part}.${name}`));
    expect(Object.keys(words.fields).sort()).toEqual(fields.sort());
    expect(Object.keys(words.parts).sort()).toEqual(
      partEntries()
        .map(([part]) => part)
        .sort(),
    );
    expect(Object.keys(words.forms).sort()).toEqual([...forms].sort());
  },
);

test('every part that a field names is there', () => {
  const parts = new Set<string>(partEntries().map(([part]) => part));
  for (const [part, entries] of partEntries())
    for (const [name, { form, of }] of entries) {
      expect(form.startsWith('part'), `${part}.${name}`).toBe(of !== undefined);
      if (of !== undefined) expect(parts, `${part}.${name}`).toContain(of);
    }
});

test('every column and property is documented, by itself or as the field of the same name, and no other', () => {
  const { columns, fields } = dataWords.en;
  const names = [...csvColumns, ...pointProperties, ...lineProperties] as readonly string[];
  for (const name of names)
    expect(name in columns || `statement.${name}` in fields || `entity.${name}` in fields, name).toBe(true);
  expect(Object.keys(columns).filter((name) => !names.includes(name))).toEqual([]);
});

test('every property of an event and every element of an entry is documented, and no other', () => {
  const event =
    /BEGIN:VEVENT\r\n([^]*)END:VEVENT/.exec(writeCalendar(knowledge, 'en', sampleAddresses))?.[1] ?? '';
  const properties = [...event.matchAll(/^([A-Z-]+)[;:]/gm)].map(([, name]) => name);
  expect(properties.sort()).toEqual(Object.keys(dataWords.en.ics).sort());
  const entry = /<entry>(.*?)<\/entry>/s.exec(writeFeed(knowledge, 'en', sampleAddresses))?.[1] ?? '';
  const elements = [...entry.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
  expect(elements.sort()).toEqual(Object.keys(dataWords.en.atom).sort());
});
