import { findDates } from '../dates/find-dates.ts';
import { dayText, parseDay, type Day } from '../dates/days.ts';
import { wordsOf } from '../words.ts';
import type { Block, Dateline } from './article.ts';
import { isOutlet, isPlace, type Known } from './dateline-names.ts';

/** What the person at the terminal says of the head of an article. */
export interface HeadOptions extends Partial<Dateline> {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

const leading = /^(?:date\s+)?(\d{4}-\d\d-\d\d)(?:[ T]\d\d:\d\d\S*)?[\s,–—|-]+(\S.*)$/su;

/**
 * Splits a first line that begins with its day: `date 2026-02-23 …`, `2026-01-17 Harbour News – Oxley`. What follows is
 * the outlet, the city or the headline, or the article itself.
 */
export function splitLeadingDay(
  blocks: readonly Block[],
  known: Known,
): { blocks: readonly Block[]; found: HeadOptions } {
  const [, date, rest = ''] = leading.exec(blocks[0]?.text ?? '') ?? [];
  if (parseDay(date) === undefined) return { blocks, found: {} };
  const left = /^(?:\d+\. )?(.*)$/su.exec(rest)![1]!.trim();
  // A section of the site, or the day once more, is no headline.
  const isEmpty = whyNoName(left) !== undefined || !/\p{L}{3}.*\p{L}{3}/su.test(left.replace(weekday, ''));
  if (isEmpty) return { blocks: blocks.slice(1), found: { date } };
  let found: HeadOptions = { date };
  const other: string[] = [];
  for (const piece of left.split(/\s*[–—|]\s*|\s-\s|-\s/u)) {
    if (found.publisher === undefined && isOutlet(piece, known) && piece.split(' ').length <= 5)
      found = { ...found, publisher: piece };
    else if (found.city === undefined && isPlace(piece, known)) found = { ...found, city: piece };
    else if (piece !== '') other.push(piece);
  }
  // What names neither outlet nor place is the headline, or the article itself.
  if (found.publisher === undefined) return { blocks: [{ text: left }, ...blocks.slice(1)], found: { date } };
  return {
    blocks: blocks.slice(1),
    found: other.length > 0 ? { ...found, title: other.join(' – ') } : found,
  };
}

const weekday = /(?:يوم\s)?(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|\b\p{L}+day\b/giu;
const named = /(?:اليوم|أمس|مساء|صباح|ظهر|today|on)[\s,،]+\p{L}+[\s,،]*[(،,]\s*[^()]{6,30}\)?/iu;

/** The day of the news where the first paragraph names it: «اليوم الاثنين (18 آب 2025)». */
export function dayNamedIn(paragraph: string, limit: Day): string | undefined {
  const [words] = named.exec(paragraph.slice(0, 400)) ?? [];
  if (words === undefined || !/^(?:اليوم|today)/iu.test(words)) return undefined;
  const { dates } = findDates(words, wordsOf(words), undefined, () => undefined);
  const day = dates.map(({ edtf }) => parseDay(edtf ?? undefined)).find((found) => found !== undefined);
  return day && dayText(day) <= dayText(limit) ? dayText(day) : undefined;
}

const buttons =
  /(?:^|\s)(?:telegram|messenger|facebook|twitter|whatsapp|viber|linkedin|instagram|youtube|pinterest|advertisement|a\+|a-|share|print|tweet|إعلان|مشاركة|طباعة|حفظ)(?:\s|$)/iu;
const section =
  /^(?:news|world|politics|business|sports?|opinion|security|iraq news|middle ?east|home|latest|breaking(?: news)?|economy|culture|أخبار|الأخبار|سياسة|أمن|اقتصاد|رياضة|محليات|عربي ودولي|عربي وإقليمي|عرب وعالم|العالم|عاجل|تقارير|الرئيسية|آخر الأخبار)$/iu;

/** Why a name that was read in a head is none: a button of the page, a section, a caption; undefined where it may be one. */
export function whyNoName(name: string): string | undefined {
  if (buttons.test(name)) return 'looks like the buttons of a page';
  if (section.test(name.trim())) return 'looks like a section of a site';
  if (/\b(?:photo|image|credit|caption|file)\b|(?:صورة|أرشيف|تصوير)/iu.test(name)) return 'looks like a caption';
  return undefined;
}

/** Tells of signs that no reader sees and that were taken out. */
export function tellHidden(text: string): string[] {
  const count = text.match(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/gu)?.length ?? 0;
  return count === 0 ? [] : [`${count} invisible marks (zero-width, direction) were taken out of the text.`];
}
