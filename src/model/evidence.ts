import type { EvidenceLock, SourceFolder } from './content.ts';
import { issue, type Issue } from './issues.ts';
import { ownOf } from './own-of.ts';

const maxQuoteWords = 8;

/** The words of a quote: runs of letters, marks and digits. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** Normalises for comparison with an original: NFC, every run of white space one space. */
export const normaliseText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Checks the quotes and paragraph hashes of a source against its original or, where that is absent,
 * against the evidence lock.
 */
export function checkEvidence(folder: SourceFolder): Issue[] {
  return [...checkQuoteLengths(folder), ...(folder.original ? checkOriginal(folder) : checkLock(folder))];
}

/** The lock that a source whose original is present and fits deserves. */
export function makeLock(folder: SourceFolder): EvidenceLock {
  const paragraphs = Object.fromEntries(folder.source.data.paragraphs.map(({ id, sha256 }) => [id, sha256]));
  const quotes = folder.statements.data
    .filter((statement) => statement.quote !== undefined)
    .map(({ id, paragraph, quote }) => [id, { paragraph, quote: quote!, sha256: paragraphs[paragraph] ?? '' }]);
  return { version: 1, paragraphs, quotes: Object.fromEntries(quotes) };
}

function checkQuoteLengths({ statements }: SourceFolder): Issue[] {
  return statements.data.flatMap(({ quote }, index) => {
    const words = countWords(quote ?? '');
    return words > maxQuoteWords ? [issue('quote-too-long', placeOf(statements, index), words)] : [];
  });
}

function checkOriginal({ source, statements, original }: SourceFolder): Issue[] {
  const blocks = new Map(original!.blocks.map(({ sha256, text }) => [sha256, normaliseText(text)]));
  // Of two paragraphs with one id, which is told as such, the first counts.
  const texts = new Map(source.data.paragraphs.toReversed().map(({ id, sha256 }) => [id, blocks.get(sha256)]));
  const changed = source.data.paragraphs.flatMap(({ id, sha256 }, index) =>
    blocks.has(sha256)
      ? []
      : [issue('paragraph-changed', { file: source.file, line: source.lineOf(['paragraphs', index, 'sha256']) }, id)],
  );
  const missing = statements.data.flatMap(({ quote, paragraph }, index) => {
    const text = texts.get(paragraph);
    return quote === undefined || text === undefined || text.includes(normaliseText(quote))
      ? []
      : [issue('quote-not-found', placeOf(statements, index), quote, paragraph)];
  });
  return [...changed, ...missing];
}

function checkLock({ source, statements, lock }: SourceFolder): Issue[] {
  const stale = source.data.paragraphs.flatMap(({ id, sha256 }, index) =>
    lock && ownOf(lock.data.paragraphs, id) !== sha256
      ? [issue('lock-stale', { file: source.file, line: source.lineOf(['paragraphs', index, 'sha256']) }, id)]
      : [],
  );
  const hashes = new Map(source.data.paragraphs.map(({ id, sha256 }) => [id, sha256]));
  const unlocked = statements.data.flatMap(({ id, quote, paragraph }, index) => {
    if (quote === undefined) return [];
    const locked = lock && ownOf(lock.data.quotes, id);
    const fits = locked?.quote === quote && locked.paragraph === paragraph && locked.sha256 === hashes.get(paragraph);
    return fits ? [] : [issue('quote-not-locked', placeOf(statements, index), quote)];
  });
  // Without a lock none is locked, and one word of it is enough.
  return [...stale, ...(lock ? unlocked : unlocked.slice(0, 1))];
}

const placeOf = (statements: SourceFolder['statements'], index: number): { file: string; line: number } => ({
  file: statements.file,
  line: statements.lineOf([index, 'quote']),
});
