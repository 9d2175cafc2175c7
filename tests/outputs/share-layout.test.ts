import { describe, expect, test } from 'vitest';
import { drawShareCard } from '../../src/outputs/draw-share-card.ts';
import type { ShareCard } from '../../src/outputs/share-card.ts';
import { layoutShareCard } from '../../src/outputs/share-layout.ts';
import { openTypesetter } from '../../src/outputs/typeset.ts';
import { readFonts } from '../../src/site/share-images.ts';
import { standingKinds } from '../../src/model/milestone.ts';

const typesetter = openTypesetter(readFonts());
const longArabic =
  'إعلان الجدول الزمني المتفق عليه لإعادة تشغيل المنارة (المرحلة الثانية) وتسليمها إلى هيئة الموانئ';
const longEnglish =
  'Announcement of the agreed timetable for relighting the lamp (phase two) and handing it over to the Port Authority';
const english: ShareCard = {
  locale: 'en',
  head: 'The Lights Record',
  kind: 'Rock lighthouse',
  title: 'North Skerry',
  otherTitle: 'الصخرة الشمالية',
  summary: 'A lighthouse on a rock 12 km off the coast.',
  standing: undefined,
};
const arabic: ShareCard = {
  locale: 'ar',
  head: 'سجلّ المنارات',
  kind: 'منارة صخرية',
  title: english.otherTitle,
  otherTitle: english.title,
  summary: 'منارة على صخرة تبعد 12 كيلومترًا عن الساحل.',
  standing: { kind: 'passed', words: 'مضى الموعد ولا مصدر لاحق · أيلول (سبتمبر) 2026' },
};
const layout = (card: ShareCard) => layoutShareCard(card, typesetter);
const words = (card: ShareCard) =>
  layout(card)
    .lines.map(({ text }) => text)
    .join(' ');

const cases: Record<string, ShareCard> = {
  'a short title': english,
  'a short title in Arabic': arabic,
  'a long title': { ...english, title: longEnglish, otherTitle: longArabic, summary: longEnglish },
  'a long title in Arabic': { ...arabic, title: longArabic, otherTitle: longEnglish, summary: longArabic },
  'one endless word': {
    ...english,
    title: 'lighthouse'.repeat(9),
    kind: 'kind'.repeat(40),
    head: 'a'.repeat(99),
  },
  'far too much of everything': {
    ...arabic,
    title: longArabic.repeat(6),
    otherTitle: longEnglish.repeat(6),
    summary: longArabic.repeat(6),
    standing: { kind: 'moved', words: longArabic },
  },
};

describe.each(Object.entries(cases))('with %s', (_name, card) => {
  const { lines, dir } = layout(card);

  test('every line stands within the margins', () => {
    for (const { text, left, width, baseline, style } of lines) {
      expect(left, text).toBeGreaterThanOrEqual(dir === 'ltr' ? 95.9 : 79.9);
      expect(left + width, text).toBeLessThanOrEqual(dir === 'ltr' ? 1120.1 : 1104.1);
      expect(baseline - style.size, text).toBeGreaterThan(40);
      expect(baseline, text).toBeLessThan(600);
    }
  });

  test('no line touches the next', () => {
    const rows = [...new Set(lines.map(({ baseline }) => baseline))].sort((a, b) => a - b);
    for (const [index, row] of rows.entries())
      if (index > 0) expect(row - rows[index - 1]!).toBeGreaterThan(32);
  });
});

test('a long title is shown whole, in smaller letters, over more lines', () => {
  const long = { ...english, title: longEnglish, summary: 'Short.' };
  expect(words(long)).toContain(longEnglish);
  const sizeOf = (card: ShareCard) =>
    layout(card).lines.find(({ text }) => card.title.startsWith(text))?.style.size ?? 0;
  expect(sizeOf(long)).toBeLessThan(sizeOf(english));
});

test('name, kind, both titles, summary and standing all stand there', () => {
  for (const part of [arabic.head, arabic.kind, arabic.title, arabic.otherTitle, arabic.standing?.words])
    expect(words(arabic)).toContain(part);
});

test('in Arabic lines begin at the right, in English at the left', () => {
  for (const { left, width, text } of layout({ ...arabic, kind: undefined }).lines.slice(0, 3))
    expect(left + width, text).toBeCloseTo(1104);
  for (const { left, text } of layout({ ...english, kind: undefined }).lines) expect(left, text).toBe(96);
});

test('the other title is set in its own direction, and left out where it is the same', () => {
  expect(layout(english).lines.find(({ text }) => text === english.otherTitle)?.dir).toBe('rtl');
  expect(
    layout({ ...english, otherTitle: english.title }).lines.filter(({ text }) => text === english.title),
  ).toHaveLength(1);
});

test.each(standingKinds)('the standing “%s” has its word and its mark', (kind) => {
  const { lines, mark, rules } = layout({ ...arabic, standing: { kind, words: 'كلمة' } });
  const isDoubtful = kind === 'passed' || kind === 'unknown';
  expect(lines.some(({ text }) => text === 'كلمة')).toBe(true);
  expect(lines.some(({ text }) => text === '؟')).toBe(isDoubtful);
  expect(mark?.kind).toBe(kind === 'unknown' ? undefined : kind);
  expect(rules).toHaveLength(2);
});

test('the drawing holds outlines alone: no text, no font, no picture from elsewhere', () => {
  const svg = drawShareCard(layout(arabic), typesetter);
  expect(svg).toMatch(/^<svg xmlns="[^"]+" width="1200" height="630"/);
  expect(svg).not.toMatch(/<text|font|href|url\(|NaN|undefined/);
});

test('marks differ in shape', () => {
  const marks = ['happened', 'ongoing', 'planned', 'called-off'].map((kind) =>
    drawShareCard(layout({ ...english, standing: { kind: kind as 'planned', words: 'word' } }), typesetter)
      .split('\n')
      .at(-2),
  );
  expect(new Set(marks).size).toBe(4);
});
