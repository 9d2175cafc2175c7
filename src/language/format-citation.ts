import type { Locale } from '../model/locale.ts';
import { withoutBidiControls } from './bidi.ts';
import { formatMonth } from './format.ts';

/** A work to be cited: a page or a statement in one language. */
export interface CitedWork {
  /** Its id, from which the keys of BibTeX and CSL are made. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** The name of the record. */
  readonly container: string;
  /** The day of its last change, `YYYY-MM-DD`. */
  readonly changed: string;
  /** Its permanent address. */
  readonly address: string;
  readonly locale: Locale;
}

/** The forms of a citation: in words, for BibTeX, CSL-JSON 1.0, and the template of Wikipedia in the language. */
export const citationForms = ['plain', 'bibtex', 'csl', 'wiki'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A citation in one of its forms, as text to be copied; it holds no bidi controls. */
export function formatCitation(work: CitedWork, form: CitationForm): string {
  const { title, author, container } = work;
  const clean = { ...work, title: clear(title), author: clear(author), container: clear(container) };
  return { plain: formatPlain, bibtex: formatBibtex, csl: formatCsl, wiki: formatWiki }[form](clean);
}

/**
 * The parts of a citation in words, in the order in which they stand: author, title in quotation marks, name of the
 * record, day, address. A full stop ends each but the last.
 */
export function citationParts({ author, title, container, changed, address, locale }: CitedWork): string[] {
  return [
    author.replace(/[.\s]+$/, ''),
    quote(title.replace(/[.\s]+$/, ''), locale),
    container,
    formatDay(changed, locale),
    address,
  ];
}

const formatPlain = (work: CitedWork): string => citationParts(work).join('. ');

/** Quotation marks within others become the inner ones of the language. */
const quote = (title: string, locale: Locale): string =>
  locale === 'ar'
    ? `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`
    : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;

function formatDay(day: string, locale: Locale): string {
  const [year = '', month, date] = day.split('-');
  return `${String(Number(date))} ${formatMonth(Number(month), locale)} ${year}`;
}

/**
 * An entry that BibTeX and biblatex both read; double braces keep capitals and the name of a group as they are, and
 * the address stands in quotation marks, since programs that look for addresses take a brace at its end for part of it.
 */
function formatBibtex({ id, title, author, container, changed, address, locale }: CitedWork): string {
  const [year = '', month, day] = changed.split('-');
  const fields = {
    author: `{{${escapeTex(author)}}}`,
    title: `{{${escapeTex(title)}}}`,
    howpublished: `{${escapeTex(container)}}`,
    year: `{${year}}`,
    month: `{${String(Number(month))}}`,
    day: `{${String(Number(day))}}`,
    url: `"${escapeAddress(address)}"`,
    langid: locale === 'ar' ? '{arabic}' : '{english}',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyOf(id)},\n${lines.join(',\n')}\n}`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

function formatCsl({ id, title, author, container, changed, address, locale }: CitedWork): string {
  const item = {
    id: keyOf(id),
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': container,
    issued: { 'date-parts': [changed.split('-').map(Number)] },
    URL: address,
    language: locale,
  };
  return JSON.stringify([item]).replaceAll('<', '\\u003c');
}

/** The template «استشهاد ويب» or “cite web” (Citation Style 1); the date as ISO 8601, which both take. */
function formatWiki({ title, container, author, changed, address, locale }: CitedWork): string {
  const [name, ...keys] = wikiTemplates[locale];
  const values = [escapeAddress(address), ...[title, container, author, changed, locale].map(escapeWiki)];
  return `{{${name} ${keys.map((key, index) => `|${key}=${String(values[index])}`).join(' ')}}}`;
}

/** Name of the template, then of its fields: address, title, site, publisher, date, language. */
const wikiTemplates = {
  ar: ['استشهاد ويب', 'مسار', 'عنوان', 'موقع', 'ناشر', 'تاريخ', 'لغة'],
  en: ['cite web', 'url', 'title', 'website', 'publisher', 'date', 'language'],
} as const;

/** Signs that wiki text would read as markup, as character references. */
const escapeWiki = (text: string): string =>
  text
    .replace(/[|{}[\]<>~&]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/'{2,}/g, (signs) => '&#39;'.repeat(signs.length))
    .replaceAll('://', '&#58;//');
const escapeAddress = (address: string): string =>
  address.replace(/[|{}[\]<>"\s]/g, (sign) => encodeURIComponent(sign));

const keyOf = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'home';

/** One line without what would reorder or break it. */
const clear = (text: string): string =>
  withoutBidiControls(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
