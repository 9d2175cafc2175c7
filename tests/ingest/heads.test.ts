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

describe('pages as they are copied', () => {
  const told = 'The harbour office said that twelve ships had passed the old light on Monday.';

  test('a headline, its standfirst and the day below are no paragraphs, though no blank line parts them', () => {
    const head = `Old light relit\nThe office says that ships will pass it by night from now on, for the first time.\n\nPublished On 15 Jul 2010\n`;
    const { title, dateline, paragraphs } = read(`${head}\n${told}\n\n${told}\n`);
    expect({ title, date: dateline.date, paragraphs }).toEqual({
      title: 'Old light relit',
      date: '2010-07-15',
      paragraphs: [told, told],
    });
  });

  test('a headline may bring outlet and day behind it', () => {
    const { title, dateline } = read(
      `Old light of the harbour to be lit again by night, says a source – 26-08-2025 Harbour News\n\n${told}\n\n${told}\n`,
    );
    expect({ title, ...dateline }).toMatchObject({
      title: 'Old light of the harbour to be lit again by night, says a source',
      publisher: 'Harbour News',
      date: '2025-08-26',
    });
  });

  test('a desk is no outlet, and a clock in Arabic digits hides no day', () => {
    const text = 'أعلنت وزارة الموانئ، اليوم، إغلاق الجسر القديم أمام الشاحنات حتى إشعار آخر.';
    const head = 'إغلاق الجسر القديم\n\nالأربعاء ٣١ ديسمبر ٢٠٢٥ الساعة ٨:٤٧ مساءً\n\nالمنارة - فريق التحرير';
    expect(read(`${head}\n\n${text}\n`).dateline).toEqual({
      publisher: 'المنارة',
      city: undefined,
      date: '2025-12-31',
    });
  });

  test('links below “read also” are left out, and listed', () => {
    const links = ['Ten more ships for the harbour of Oxley', 'At least 19 lamps fail in a storm by the northern pier'];
    const { paragraphs, furniture } = read(
      `Old light relit\n\n${told}\n\n${told}\n\nRead also:\n\n${links.join('\n\n')}\n`,
    );
    expect(paragraphs).toEqual([told, told]);
    expect(furniture).toEqual(expect.arrayContaining(links));
  });
});
