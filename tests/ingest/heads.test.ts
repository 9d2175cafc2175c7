import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/article/read-article.ts';

const read = (text: string) => readArticle(text, () => undefined, { year: 2026, month: 11, day: 24 });

describe('heads of real pages', () => {
  const told = 'The harbour office said that twelve ships had passed the old light on that day. '.repeat(2).trim();

  test.each([
    ['date 2026-02-23 Harbour News – Cairo', '2026-02-23', 'Harbour News', 'Cairo'],
    ['2026-01-17 براثا نيوز', '2026-01-17', 'براثا نيوز', undefined],
  ])('a line that begins with its day: %s', (line, date, publisher, city) => {
    expect(read(`${line}\n\n${told}\n`)).toMatchObject({
      dateline: { date, publisher, city },
      paragraphs: [told],
    });
  });

  test('a day before the text on the same line is cut off', () => {
    const { dateline, paragraphs } = read(`date 2026-02-23 ${told}\n\n${told}\n`);
    expect(dateline.date).toBe('2026-02-23');
    expect(paragraphs[0]!.startsWith('The harbour')).toBe(true);
  });

  test('the day that the first paragraph names', () => {
    const text = `كشف خبير أمني، اليوم الاثنين (18 آب 2025)، أن عملية الانسحاب مستمرة في المحافظة كلها.`;
    expect(read(`${text}\n\n${text}\n`).dateline.date).toBe('2025-08-18');
  });

  test.each(['telegram Messenger A+ A-', 'News'])('“%s” is no publisher, and it is told', (name) => {
    const { dateline, warnings } = read(`---\npublisher: ${name}\n---\n\n${told}\n`);
    expect(dateline.publisher).toBeUndefined();
    expect(warnings.join()).toMatch(/--publisher/);
  });

  test.each([
    '#Iraq #Syria',
    'Read also: ten more ships',
    'الرئيسية / سياسة',
    'Facebook Twitter WhatsApp',
    'Ships at the old light on Monday. (Photo: Harbour Wire)',
    'File photo: the old light',
  ])('left out and listed: %s', (line) => {
    const { paragraphs, furniture } = read(`${told}\n\n${line}\n\n${told}\n`);
    expect(paragraphs).toEqual([told, told]);
    expect(furniture).toContain(line);
  });
});
