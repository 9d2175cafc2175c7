import { locales, type Localised, localise } from '../../src/model/locale.ts';
import { pick, pickByZipf, pickNumber, type Random } from './random.ts';
import { makeName, nouns, sentences, writeDate } from './words.ts';

/** What a text may name: a page of the record. */
export interface Subject {
  /** `bases/marvel`, as content links to it. */
  readonly id: string;
  readonly name: Localised;
}

/** A statement as a text cites it. */
export interface Cited {
  /** `<source>/<local id>`. */
  readonly id: string;
  readonly text: Localised;
  readonly date: string;
}

/** One text of the record, in both languages. */
export interface Prose {
  readonly summary: Localised;
  /** Below the front matter. */
  readonly body: Localised;
}

const headings: readonly (Localised & { readonly id: string })[] = [
  { id: 'background', en: 'Background', ar: 'خلفية' },
  { id: 'works', en: 'Works and dates', ar: 'الأعمال والمواعيد' },
  { id: 'open', en: 'What stays open', ar: 'ما بقي مفتوحًا' },
];
const tableHead: Localised = { en: '| What | When |', ar: '| الأمر | الموعد |' };

/**
 * Writes a text of some 150 to 250 words with a table, a list, links and a citation for each paragraph.
 *
 * @param about what the page is about
 * @param cited statements about it; at least one
 * @param others pages that the text may link to
 */
export function writeProse(
  random: Random,
  about: Subject,
  cited: readonly Cited[],
  others: readonly Subject[],
): Prose {
  const paragraph = (length: number) =>
    joinBoth(
      Array.from({ length }, () => writeSentence(random, about, others)),
      ' ',
      pick(random, cited).id,
    );
  const lead = { en: `${cited[0]!.text.en}[^${cited[0]!.id}]`, ar: `${cited[0]!.text.ar}[^${cited[0]!.id}]` };
  const rows = cited.slice(0, 6);
  const table = localise((locale) =>
    [
      tableHead[locale],
      '| --- | --- |',
      ...rows.map(({ id, text, date }) => `| ${text[locale]} | ${writeDate(date)[locale]}[^${id}] |`),
    ].join('\n'),
  );
  const list = Array.from({ length: 3 }, () => paragraph(1));
  const [background, works, open] = headings.map((heading) =>
    localise((locale) => `## ${heading[locale]} [#${heading.id}]`),
  ) as [Localised, Localised, Localised];
  const parts = [lead, paragraph(2), background, paragraph(3), works, table, paragraph(2), open];
  const body = localise(
    (locale) =>
      `${parts.map((part) => part[locale]).join('\n\n')}\n\n${list.map((item) => `- ${item[locale]}`).join('\n')}\n`,
  );
  const noun = pickByZipf(random, nouns);
  const summary = {
    en: `${about.name.en}, and what the reports say of the ${noun.en}.`,
    ar: `${about.name.ar}، وما تقوله الأخبار عن ${noun.ar}.`,
  };
  return { summary, body };
}

function writeSentence(random: Random, about: Subject, others: readonly Subject[]): Localised {
  const sentence = pick(random, sentences);
  const date = `${String(pickNumber(random, 1990, 2030))}-${String(pickNumber(random, 1, 12)).padStart(2, '0')}`;
  const other = pick(random, others);
  const [first, second] = [pickByZipf(random, nouns), pickByZipf(random, nouns)];
  const [number, person, when] = [pickNumber(random, 12, 900), makeName(random), writeDate(date)];
  return localise((locale) =>
    sentence[locale]
      .replace('{a}', about.name[locale])
      .replace('{b}', `[${other.name[locale]}](${other.id})`)
      .replace('{p}', person[locale])
      .replace('{n}', String(number))
      .replace('{d}', when[locale])
      .replace('{w}', first[locale])
      .replace('{v}', second[locale]),
  );
}

const joinBoth = (texts: readonly Localised[], by: string, citation: string): Localised =>
  localise((locale) => `${texts.map((text) => text[locale]).join(by)}[^${citation}]`);

/** The files of a text, by the end of their names: `ar.mdx` and `en.mdx`. */
export const proseFiles = ({ summary, body }: Prose, title?: Localised): [name: string, content: string][] =>
  locales.map((locale) => [
    `${locale}.mdx`,
    `---\n${title ? `title: ${JSON.stringify(title[locale])}\n` : ''}summary: ${JSON.stringify(summary[locale])}\n---\n\n${body[locale]}`,
  ]);
