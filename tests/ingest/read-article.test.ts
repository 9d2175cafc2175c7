import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/article/read-article.ts';

const unknown = (): undefined => undefined;
const limit = { year: 2026, month: 11, day: 24 };
const read = (text: string) => readArticle(text, unknown, limit);

const arabic = 'أعلنت وزارة النقل، اليوم، إغلاق الجسر القديم أمام الشاحنات حتى إشعار آخر، وقالت إن الأعمال بدأت.';
const english = 'The harbour office said the old bridge would be shut to lorries until further notice from today.';

describe('datelines', () => {
  test.each([
    ['طنجة ـ خاص', undefined, 'طنجة', undefined],
    ['خاص - أخبار المرفأ\n\nالأربعاء 2024/05/08 الساعة 10:15', 'أخبار المرفأ', undefined, '2024-05-08'],
    ['تم النشر في: 12 مارس 2025، 14:05 | القاهرة | مصراوي', 'مصراوي', 'القاهرة', '2025-03-12'],
    ['صنعاء - سبأ :', 'سبأ', 'صنعاء', undefined],
    ['كتب محمد علي - القاهرة - 5 مايو 2025', undefined, 'القاهرة', '2025-05-05'],
    ['بروكسل ـ «القدس»: من عبد الله مصطفى', 'القدس', 'بروكسل', undefined],
    ['كوستي: الراكوبة', 'الراكوبة', 'كوستي', undefined],
    ['طنجة: نجم حداد\n\nأخبار المرفأ\n\nطنجة/ ٥ مايو ٢٠٢٥', 'أخبار المرفأ', 'طنجة', '2025-05-05'],
    ['وزارة الموانئ\nعدن في: 06 جويلية 2025', 'وزارة الموانئ', 'عدن', '2025-07-06'],
    ['صوت المنارة | الأربعاء 27 أوت 2025 | عين الصفراء (ولاية النعامة)', 'صوت المنارة', 'عين الصفراء', '2025-08-27'],
    ['المنارة الشمالية / طرابلس [الثلثاء 13 أيار 2025]', 'المنارة الشمالية', 'طرابلس', '2025-05-13'],
    ['Issued by: Harbour Press Office\n\nAden, March 3, 2025', 'Harbour Press Office', 'Aden', '2025-03-03'],
    ['Lamp Valley Daily [Garissa] Tuesday, 5th May 2026', 'Lamp Valley Daily', 'Garissa', '2026-05-05'],
    ['[عمان، ٦ تشرين الثاني (نوفمبر) ٢٠٢٥ – المنارة نيوز]', 'المنارة نيوز', 'عمان', '2025-11-06'],
    ['المصدر: وكالة المنارة - التاريخ: 8 نوفمبر 2025 - المكان: عدن', 'وكالة المنارة', 'عدن', '2025-11-08'],
    ['Saturday, November 8, 2025 at 6:40 p.m. – Lamp Radio, Kampala', 'Lamp Radio', 'Kampala', '2025-11-08'],
    ['Kampala | November 8, 2025 | By Jane Doe, Lamp Monitor', 'Lamp Monitor', 'Kampala', '2025-11-08'],
    ['8 نوفمبر 2025 – بعثة المنارات المتحدة في عدن – طرابلس', 'بعثة المنارات المتحدة في عدن', 'طرابلس', '2025-11-08'],
    ['نواذيبو · 7 أغشت 2025 · مجلة المرفأ', 'مجلة المرفأ', 'نواذيبو', '2025-08-07'],
    ['الرياض 12 رجب 1446 هـ الموافق 12 يناير 2025 م واس', 'واس', 'الرياض', '2025-01-12'],
  ])('%s', (head, publisher, city, date) => {
    const article = read(`إغلاق الجسر القديم في المدينة\n\n${head}\n\n${arabic}\n\n${arabic}\n`);
    expect(article.dateline).toEqual({ publisher, city, date });
    expect(article.paragraphs).toEqual([arabic, arabic]);
  });

  test.each([
    ['ISLAMABAD: ', undefined, 'Islamabad', undefined],
    ['[Nairobi] ', undefined, 'Nairobi', undefined],
    ['(Kampala, March 3, 2025) – ', undefined, 'Kampala', '2025-03-03'],
    ['Accra, March 3, 2025, GNA - ', 'GNA', 'Accra', '2025-03-03'],
    ['PORT-AU-PRINCE, Haiti, March 4, 2024 (Harbour Wire) — ', 'Harbour Wire', 'Port-au-Prince', '2024-03-04'],
    ['[Adré, 17 May 2024, Harbour Relief] ', 'Harbour Relief', 'Adré', '2024-05-17'],
    [
      'Aden, 23 April 2024 (Harbour Office for the Clearing of Wrecks) — ',
      'Harbour Office for the Clearing of Wrecks',
      'Aden',
      '2024-04-23',
    ],
    ['Harbour Relief (Diffa, 14 March 2025) – ', 'Harbour Relief', 'Diffa', '2025-03-14'],
    ['Malé — ', undefined, 'Malé', undefined],
  ])('“%s” is cut off the first paragraph', (head, publisher, city, date) => {
    const article = read(`Old bridge shut to lorries\n\n${head}${english}\n\n${english}\n`);
    expect(article.dateline).toEqual({ publisher, city, date });
    expect(article.paragraphs).toEqual([english, english]);
  });

  test('two names of a month in the first sentence are no dateline', () => {
    const text = 'أنقذت فرق الطوارئ، فجر الخميس 14 نوفمبر/ تشرين الثاني الجاري، خمسين عاملا علقوا في النفق القديم.';
    expect(read(`إنقاذ عمال\n\nإسطنبول/ الأناضول\n\n${text}\n\n${arabic}\n`).paragraphs[0]).toBe(text);
  });

  test('the weekday of the text tells the year that the dateline leaves out', () => {
    const text = 'The harbour opened on Saturday for the first time since it was shut in March 2023, officials said.';
    expect(read(`Harbour opens\n\nCOLOMBO, Sept 21 (AFP) - ${text}\n\n${english}\n`).dateline.date).toBe('2024-09-21');
  });
});

test('a page may name the city beside the writer, and the outlet in full', () => {
  const page = (meta: string, head: string, body: string): string =>
    `<html><head><title>T</title>${meta}</head><body><article><h1>T</h1>${head}<p>${body}</p><p>${body}</p></article></body></html>`;
  const signed = page('<meta name="author" content="فوزي مراد">', '<p class="author">طنجة - فوزي مراد</p>', arabic);
  expect(read(signed).dateline.city).toBe('طنجة');
  const wire = page('<meta property="og:site_name" content="AP News">', '', `LISBON (AP) — ${english}`);
  expect(read(wire).dateline).toMatchObject({ publisher: 'AP News', city: 'Lisbon' });
});

test('a sentence that begins like a button of a page is a paragraph', () => {
  const sentence = 'شارك وفد من غرفة الموانئ في معرض للمنارات القديمة على الساحل.';
  expect(read(`فتح الجسر\n\nطنجة/ 5 مايو 2025\n\n${arabic}\n\n${sentence}\n\n${arabic}\n`).paragraphs).toContain(
    sentence,
  );
});

describe('what is no paragraph', () => {
  test.each([
    'تابعونا على تلغرام',
    'الكلمات المفتاحية: جسر، شاحنات',
    'ملاحظة المحرر: عُدلت الأرقام في هذا التقرير بعد نشره.',
    'This article was amended on 3 April 2025 to correct the name of the manager.',
    'Topics: bridges, lorries',
    '-- Reporting by Ada Holm in Oxley; Editing by Sam Hart',
    '— With files from Nadia Paul in Oxley',
    '(تحرير: مريم صو)',
  ])('%s', (line) => {
    const [own, title] = /\p{Script=Arabic}/u.test(line) ? [arabic, 'إغلاق الجسر'] : [english, 'Bridge shut'];
    expect(read(`${title}\n\n${own}\n\n${own}\n\n${line}\n`).paragraphs).toEqual([own, own]);
  });

  test('a standfirst above the dateline', () => {
    const head = 'Bridge shut\n\nLorries must take the northern road from today.\n\nOxley Gazette | Oxley | 3 May 2025';
    expect(read(`${head}\n\n${english}\n\n${english}\n`).paragraphs).toEqual([english, english]);
  });
});

test('a byline with a date of its own is no city', () => {
  const { dateline } = read(
    `Ferry fares rise\n\nBy Jane Doe 5 November 2025, 4:20 p.m.\n\nOXLEY — ${english}\n\n${english}\n`,
  );
  expect(dateline).toMatchObject({ city: 'Oxley', date: '2025-11-05' });
});

test('a last line in italics, or about the writer, is no paragraph', () => {
  const body = `# Ships\n\n${english}\n\n${english}\n\n${english}`;
  for (const end of ['*With the support of a harbour fund.*', 'Jane Doe covers ports in the north.'])
    expect(read(`${body}\n\n${end}\n`).paragraphs).toEqual([english, english, english]);
});

test('the points of a list are paragraphs without their marks, in plain text, Markdown and HTML', () => {
  const points = ['The first ward opens in July.', 'A pharmacy follows by the end of the year.'];
  expect(read(`Bridge shut\n\n${english}\n\n- ${points.join('\n- ')}\n`).paragraphs.slice(1)).toEqual(points);
  expect(read(`# Bridge shut\n\n${english}\n\n1. ${points.join('\n2. ')}\n`).paragraphs.slice(1)).toEqual(points);
  const list = points.map((point) => `<li>${point}</li>`).join('');
  expect(
    read(`<html><body><h1>Bridge shut</h1><p>${english}</p><ul>${list}</ul></body></html>`).paragraphs.slice(1),
  ).toEqual(points);
});

test('an empty line within a quotation in Markdown parts its paragraphs', () => {
  const text = `# Bridge shut\n\n${english}\n\n> “We walked,” she said.\n>\n> “Now we ride.”\n`;
  expect(read(text).paragraphs.slice(1)).toEqual(['“We walked,” she said.', '“Now we ride.”']);
});

test.each([
  [
    'a country names the city before it',
    'OXLEY, Libya | Lantern Post | December 8, 2025',
    'Lantern Post',
    'Oxley',
    '2025-12-08',
  ],
  [
    'a hijri day stands beside the other',
    'الجمعة - 14 رمضان 1446 هـ - 14 مارس 2025 م',
    undefined,
    undefined,
    '2025-03-14',
  ],
  [
    'a label before the date is no city',
    'نُشر: 14:30-19 مارس 2025 م ـ 20 رمضان 1446 هـ',
    undefined,
    undefined,
    '2025-03-19',
  ],
  [
    'an outlet stands alone with a mark',
    'خاص – «المنارة»\n\nالقاهرة: أحمد سالم\n\n14 مارس 2025',
    'المنارة',
    'القاهرة',
    '2025-03-14',
  ],
  [
    'a masthead stands before the byline',
    'Oxley Valley Times\nBy Jane Doe\n\nACCRA, March 3, 2025',
    'Oxley Valley Times',
    'Accra',
    '2025-03-03',
  ],
])('in a dateline %s', (_, head, publisher, city, date) => {
  const body = /\p{Script=Arabic}/u.test(head) ? arabic : english;
  const { dateline, paragraphs } = read(`The old bridge is shut\n\n${head}\n\n${body}\n\n${body}\n`);
  expect(dateline).toEqual({ publisher, city, date });
  expect(paragraphs).toEqual([body, body]);
});

test.each([
  '(Jane Doe reported from Oxley and Redhill)',
  'Jane Doe in Oxley contributed to this report.',
  'م.و/س.ك',
  'أسهم أحمد سالم من طنجة في إعداد التقرير.',
])('“%s” closes an article', (line) => {
  expect(read(`Bridge shut\n\n${english}\n\n${english}\n\n${line}\n`).paragraphs).toEqual([english, english]);
});

test('a city in capitals stands below a line with the date', () => {
  const article = read(`Old bridge shut\n\nOur Correspondent   Published August 20, 2025\n\nSKARDU: ${english}\n`);
  expect(article.dateline).toEqual({ publisher: undefined, city: 'Skardu', date: '2025-08-20' });
  expect(article.paragraphs).toEqual([english]);
});

test.each([
  'خلية الإعلام والاتصال',
  '– with a report from Joy Doe in Aden',
  'Issued by the Media Directorate. Photographs: Sergeant John Doe',
  'Authentication: Head of General Information, Harbour Office, Jane Doe',
])('who issued an article is no paragraph: %s', (line) => {
  expect(read(`Old bridge shut\n\nAden, March 3, 2025\n\n${english}\n\n${line}\n`).paragraphs).toEqual([english]);
});

test('a colon after a day in Arabic digits ends the dateline', () => {
  const article = read(`إغلاق الجسر\n\nعدن (صحيفة المنارة) – الثلاثاء ٨ أبريل ٢٠٢٥: ${arabic}\n\n${arabic}\n`);
  expect(article.dateline).toEqual({ publisher: 'صحيفة المنارة', city: 'عدن', date: '2025-04-08' });
  expect(article.paragraphs).toEqual([arabic, arabic]);
});
