import { fold } from '../language/fold.ts';
import { isArabicScript } from '../language/script.ts';
import { type Alternative, findAlternatives, type Kinship } from './alternatives.ts';
import { isOfDate } from './date-keys.ts';
import type { Marks } from './excerpt.ts';
import { matchNames, type NameMatch } from './names.ts';
import type { Filters, SearchIndex } from './open-index.ts';
import type { Phrase, Query, Term } from './query.ts';
import { readQuery } from './read-query.ts';
import { documentsWithPhrase, idfOf, scoreTexts, type SoughtTerm, type TextScore } from './rank.ts';

export interface Hit {
  readonly document: number;
  readonly score: number;
  /** Whether the query is the document's name, or nearly. */
  readonly isNamed: boolean;
}

/** What the site has for a query, and what had to be changed to find it. */
export interface Answer {
  readonly query: string;
  /** Best first, all of them. */
  readonly hits: readonly Hit[];
  /** Words as typed that the best hits lack; empty when all are there. */
  readonly missing: readonly string[];
  /** Words taken for a typing error, with the key of the site that was sought instead. */
  readonly corrected: readonly { readonly typed: string; readonly key: string }[];
  /** Phrases that stand nowhere word for word, so that their words were sought one by one. */
  readonly loosePhrases: readonly string[];
  readonly marks: Marks;
}

/** The share of a query's weight that a document must answer, or it is about something else: more than two words of three. */
const leastCoverage = 0.51;
const leastOfQuestion = 0.4;
/** What a share of the number of words counts beside a share of their weight. */
const wordShare = 0.75;
/** A name that answers less than this of the query answers none of its words. */
const partlyNamed = 0.3;
/** At least one of several words must be there as surely as this. */
const sureEnough = 0.8;
/** What a date of the query that is a page's own weighs beside its text. */
const ofDate = 2;
/** A name that covers this much of the query is an answer by itself. */
const nearlyNamed = 0.8;

/**
 * Answers a query: names first, then documents with all terms, then with fewer, said so; nothing when the query is
 * about something else. Text and names of both languages are one document, so the language of the query does not matter.
 *
 * @param text as typed, any script or both; phrases in « » or quotation marks
 * @returns no hits for a query with no words; never throws on strange text
 */
export async function search(index: SearchIndex, text: string, filters: Filters = {}): Promise<Answer> {
  const query = await readQuery(text, index);
  const passing = await index.passing(filters);
  const accepts = (document: number) => passing?.has(document) ?? true;
  const isOpen = query.terms.at(-1)?.isOpen ?? false;
  const [allNames, all] = await Promise.all([
    query.words.length > 0 ? matchNames(query.words, isOpen, index) : new Map<number, NameMatch>(),
    Promise.all(query.terms.map((term) => seek(term, index))),
  ]);
  const sought = all.filter((one) => all.length === 1 || !isBegun(one));
  const names = new Map([...allNames].filter(([document]) => accepts(document)));
  const { phrased, loosePhrases } = await findPhrases(query.phrases, index);
  const texts = scoreTexts(sought, (document) => accepts(document) && (phrased?.has(document) ?? true));
  const dated = await findDated(query, index, accepts);
  const hits = rank(texts, names, dated, sought, query).filter(({ document }) => phrased?.has(document) ?? true);
  return {
    query: text,
    hits,
    loosePhrases,
    missing: missingWords(hits, texts, sought, names, dated, query),
    corrected: hits.length > 0 ? correctedWords(sought, names) : [],
    marks: new Map(
      sought.flatMap(({ alternatives }, term) =>
        alternatives.filter(({ weight }) => weight > 0.35).map(({ key }) => [key, term] as const),
      ),
    ),
  };
}

const unsure: ReadonlySet<Kinship> = new Set(['typo', 'guess', 'root']);

async function seek(term: Term, index: SearchIndex): Promise<SoughtTerm> {
  const found = await findAlternatives(term, index);
  const alternatives = await Promise.all(
    found.map(async (alternative) => ({ ...alternative, postings: await index.postingsOf(alternative.key) })),
  );
  const best = alternatives.filter(({ weight }) => weight >= 0.5);
  const documents = new Set(
    (best.length > 0 ? best : alternatives).flatMap(({ postings }) => postings.map(({ document }) => document)),
  );
  // A bare guess or a root in common is as good as a word that the site does not have; a slip may be such a word.
  const isGuess = found.every(({ kinship }) => kinship === 'guess' || kinship === 'root');
  const isUnsure = found.every(({ kinship }) => unsure.has(kinship));
  const idf = idfOf(isGuess ? 0 : documents.size, index.documents);
  return { term, alternatives, idf, weight: isUnsure ? idfOf(0, index.documents) : idf };
}

/** Whether a term is the first letters of a word still being typed, too few to tell anything. */
const isBegun = ({ term, alternatives }: SoughtTerm): boolean =>
  term.isOpen && alternatives.length === 0 && fold(term.text).replace(/^ال/u, '').length <= 2;

async function findPhrases(phrases: readonly Phrase[], index: SearchIndex) {
  let phrased: Set<number> | undefined;
  const loosePhrases: string[] = [];
  for (const { text, words } of phrases) {
    const placed = await Promise.all(
      words.map(async ({ key, offset }) => {
        const term = { text: key, key, equals: [], isOpen: false };
        const same = (await findAlternatives(term, index)).filter((one: Alternative) => one.kinship === 'same');
        return { offset, postings: (await Promise.all(same.map((one) => index.postingsOf(one.key)))).flat() };
      }),
    );
    const found = documentsWithPhrase(placed);
    if (found.size === 0) loosePhrases.push(text);
    else phrased = phrased ? new Set([...phrased].filter((document) => found.has(document))) : found;
  }
  return { phrased, loosePhrases };
}

/** What bears the dates of a query as its own, and how much beside what bears them most, 0 to 1. */
type Dated = ReadonlyMap<number, number>;

async function findDated({ dates }: Query, index: SearchIndex, accepts: (document: number) => boolean): Promise<Dated> {
  const found = new Map<number, number>();
  for (const postings of await Promise.all(dates.map(({ key }) => index.postingsOf(key)))) {
    const most = postings.reduce((high, { frequency }) => Math.max(high, frequency), Number.EPSILON);
    for (const { document, frequency } of postings)
      if (accepts(document)) found.set(document, Math.max(found.get(document) ?? 0, frequency / most));
  }
  return found;
}

const isDateOnly = (name: NameMatch | undefined, { words, dates }: Query): boolean =>
  name !== undefined && name.score < nearlyNamed && [...name.words].every((at) => isOfDate(words[at] ?? '', dates));

function rank(
  texts: readonly TextScore[],
  names: ReadonlyMap<number, NameMatch>,
  dated: Dated,
  sought: readonly SoughtTerm[],
  query: Query,
): Hit[] {
  const scores = new Map(texts.map((text) => [text.document, text]));
  const highest = texts.reduce((most, { score }) => Math.max(most, score), Number.EPSILON);
  const all = [...new Set([...scores.keys(), ...names.keys(), ...dated.keys()])].map((document) => {
    const text = scores.get(document);
    // A report that bears the date in its name is no better an answer to it than what happened on the day.
    const name = isDateOnly(names.get(document), query) && dated.has(document) ? undefined : names.get(document);
    const covered = coverage(text, name, dated.has(document), sought, query);
    const isNamed = (name?.score ?? 0) >= nearlyNamed;
    const sayings = (text?.score ?? 0) / highest + ofDate * (dated.get(document) ?? 0);
    const score = sayings * covered ** 2 + (isNamed ? 2 : 1.6) * (name?.score ?? 0);
    return { document, score, isNamed, covered };
  });
  const best = all.reduce((most, { covered }) => Math.max(most, covered), 0);
  const least = query.isQuestion ? leastOfQuestion : leastCoverage;
  return all
    .filter(({ covered, isNamed }) => isNamed || (covered >= least && covered >= best * 0.45))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .map(({ document, score, isNamed }) => ({ document, score, isNamed }));
}

/** Whether a term is an adjective of origin by its form and place: after the noun in Arabic, before it in English. */
const isOfOrigin = ({ text }: Term, at: number, terms: number): boolean =>
  isArabicScript(text)
    ? at > 0 && /^ال.{3,}(?:ي|يه|يون|يين)$/u.test(fold(text))
    : at < terms - 1 && /.{2}(?:ese|[aei]an|ish|i)$/u.test(fold(text));

/** How much of the query's weight a document answers, by its text or its name. */
function coverage(
  text: TextScore | undefined,
  name: NameMatch | undefined,
  isDated: boolean,
  sought: readonly SoughtTerm[],
  query: Query,
): number {
  const named = new Set<string>();
  if (name && name.score >= partlyNamed) for (const at of name.words) named.add(fold(query.words[at] ?? ''));
  let whole = 0;
  let answered = 0;
  let count = 0;
  let surest = 0;
  let parts = 0;
  for (const [at, { term, idf, weight, alternatives }] of sought.entries()) {
    // Whence a thing is said to be, is said of a name, and no page need repeat it.
    if (name?.isWhole && alternatives.length === 0 && isOfOrigin(term, at, sought.length)) continue;
    parts++;
    const inName = named.size > 0 && term.text.split(' ').every((word) => named.has(fold(word))) ? 0.85 : 0;
    const inDate = isDated && isOfDate(term.text, query.dates) ? 1 : 0;
    const presence = Math.max(text?.presence[at] ?? 0, inName, inDate);
    whole += sought.length > 1 ? weight : idf;
    answered += idf * presence;
    // A root in common or a bare guess is no word of the query.
    count += presence > 0.5 ? presence : 0;
    surest = Math.max(surest, presence);
  }
  // Words that are all only akin to the page's are a chance, not an answer.
  if (whole === 0 || (sought.length > 1 && surest < sureEnough)) return 0;
  // Words that stand on every page weigh little, but two of three words are a sign of what the query is about.
  return Math.max(answered / whole, (count / Math.max(1, parts)) * wordShare);
}

function missingWords(
  hits: readonly Hit[],
  texts: readonly TextScore[],
  sought: readonly SoughtTerm[],
  names: ReadonlyMap<number, NameMatch>,
  dated: Dated,
  query: Query,
): string[] {
  const top = hits.slice(0, 3);
  if (top.length === 0 || top.some(({ isNamed }) => isNamed)) return [];
  const lacking = top.map(({ document }) => {
    const text = texts.find((one) => one.document === document);
    const named = new Set([...(names.get(document)?.words ?? [])].map((at) => fold(query.words[at] ?? '')));
    return sought.flatMap(({ term }, at) =>
      (text?.presence[at] ?? 0) > 0 ||
      named.has(fold(term.text)) ||
      (dated.has(document) && isOfDate(term.text, query.dates))
        ? []
        : [term.text],
    );
  });
  return lacking.reduce((a, b) => (b.length < a.length ? b : a));
}

function correctedWords(
  sought: readonly SoughtTerm[],
  names: ReadonlyMap<number, NameMatch>,
): { typed: string; key: string }[] {
  if ([...names.values()].some(({ score }) => score >= 0.9)) return [];
  return sought.flatMap(({ term, alternatives: [best] }) => {
    if (!best) return [];
    const isRespelt = best.kinship === 'sound' && isArabicScript(best.key) === isArabicScript(term.key);
    const isCorrected = isRespelt || best.kinship === 'typo' || best.kinship === 'guess';
    return isCorrected ? [{ typed: term.text, key: best.key }] : [];
  });
}
