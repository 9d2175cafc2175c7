import { namesOfMonths, parseMonth } from '../language/calendar.ts';
import { readChatAlphabet } from '../language/chat-alphabet.ts';
import { fold } from '../language/fold.ts';
import { keyOf } from '../language/key.ts';
import { findNumerals } from '../language/numerals.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokensOf } from '../language/tokens.ts';
import { compoundsOf } from './compounds.ts';
import { findDates, type SoughtDate } from './date-keys.ts';

/** One thing that is sought. */
export interface Term {
  /** As typed. */
  readonly text: string;
  readonly key: string;
  /** Keys that mean the same whatever the site: names of a month, a number in digits. */
  readonly equals: readonly string[];
  /** The last word of a query that may still be growing. */
  readonly isOpen: boolean;
}

/** Words between quotation marks: the keys sought and how far each stands from the first, in words. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly { readonly key: string; readonly offset: number }[];
}

export interface Query {
  readonly text: string;
  /** All words, stop words too, for names. */
  readonly words: readonly string[];
  /** What is sought in the text; the words of phrases are terms, too. */
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  /** Dates that say more than a month. */
  readonly dates: readonly SoughtDate[];
  /** Whether it asks a question: then a word that no page has is likelier a verb than another subject. */
  readonly isQuestion: boolean;
}

const asking =
  /(?:^|\s)[وف]?(?:متي|اين|وين|من|منو|مين|كم|شكد|كيف|شلون|لماذا|ليش|ليه|ماذا|ما|شنو|هل|اي|ايش|فين|شوكت|امتي|when|where|who|whom|how|why|what|which|did|does|is|are)(?=\s|$)/u;
const quoted = /[«"“„]([^«»"“”„]+)[»"”“]/gu;
const numericDate = /(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?!\d)/gu;
/** More terms than this ask no better; a pasted page would load the whole index. */
const maxTerms = 12;

/**
 * Reads what a person typed: words without those that only ask, numbers in words or digits, dates in figures
 * (`15/9/2025`, `2025-09-15`), months in any tradition, and phrases in « » or quotation marks.
 *
 * @param compounds keys of compounds that are to be sought as one word: those that the site has
 */
export function parseQuery(input: string, compounds: ReadonlySet<string> = new Set()): Query {
  const original = readChatAlphabet(input.slice(0, 500));
  const text = fold(original.replace(/[«»“”„]/gu, '"'));
  const phrases = Array.from(original.matchAll(quoted), (match) => parsePhrase(match[1] ?? '')).filter(
    ({ words }) => words.length > 0,
  );
  const withDates = text.replace(numericDate, (_, y1, m1, d1, d2, m2, y2) => {
    const [year, month, day] = y1 ? [y1, m1, d1] : Number(m2) > 12 ? [y2, d2, m2] : [y2, m2, d2];
    return ` ${String(day)} ${namesOfMonths[Number(month) - 1]?.[0] ?? String(month)} ${String(year)} `;
  });
  const isOpen = /[\p{L}\p{N}]$/u.test(original);
  return {
    text: input,
    words: tokensOf(original).map((token) => token.text),
    terms: readTerms(withDates, isOpen, compounds).slice(0, maxTerms),
    phrases,
    dates: findDates(withDates),
    isQuestion: asking.test(text),
  };
}

function parsePhrase(text: string): Phrase {
  const words = tokensOf(text)
    .map((token, offset) => ({ word: token.text, offset }))
    .filter(({ word }) => !isStopWord(word))
    .map(({ word, offset }) => ({ key: keyOf(word), offset }));
  return { text, words };
}

function readTerms(text: string, isOpen: boolean, known: ReadonlySet<string>): Term[] {
  const tokens = tokensOf(text);
  const compounds = compoundsOf(text, tokens).filter(({ key }) => known.has(key));
  const numerals = findNumerals(text).filter(({ value }) => value > 1);
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const next = tokens[index + 1];
    const month = monthAt(token.text, next?.text);
    const numeral = numerals.find(({ start, end }) => token.start >= start && token.end <= end);
    const isLast = index === tokens.length - 1;
    const compound = compounds.find(({ from }) => from === index);
    if (compound) {
      index += compound.count - 1;
      const end = tokens[index]?.end ?? token.end;
      terms.push({ text: text.slice(token.start, end), key: compound.key, equals: [], isOpen: false });
    } else if (month) {
      terms.push({
        text: month.text,
        key: keyOf(token.text),
        equals: monthKeys(month.number),
        isOpen: false,
      });
      if (month.text !== token.text) index++;
    } else if (numeral) {
      if (token.start <= numeral.start)
        terms.push({
          text: text.slice(numeral.start, numeral.end),
          key: keyOf(token.text),
          equals: [String(numeral.value)],
          isOpen: false,
        });
    } else if (!isStopWord(token.text)) {
      terms.push({ text: token.text, key: keyOf(token.text), equals: [], isOpen: isOpen && isLast });
    }
  }
  return terms.filter((term, at) => terms.findIndex(({ key }) => key === term.key) === at);
}

function monthAt(word: string, next: string | undefined): { number: number; text: string } | undefined {
  const two = next === undefined ? undefined : parseMonth(`${word} ${next}`);
  if (two !== undefined) return { number: two, text: `${word} ${next ?? ''}` };
  const one = parseMonth(word);
  return one === undefined ? undefined : { number: one, text: word };
}

/** Keys of a month's names; of a name in two words only the first (تشرين), and only when no other name is one word. */
const monthKeys = (month: number): string[] =>
  (namesOfMonths[month - 1] ?? []).map((name) => keyOf(name.split(' ')[0] ?? name));
