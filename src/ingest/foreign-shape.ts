import { monthNames } from '../text/months.ts';
import { isStopWord } from '../text/stop-words.ts';
import { cueNouns } from './cue-nouns.ts';
import { commonAfterCue, genericPersons, loanWords } from './generic-words.ts';
import { rememberText } from '../model/remember.ts';
import { foldPhrase } from './words.ts';

/**
 * The patterns of Arabic words, `.` for a letter of the root: derived verbs and their nouns, participles, nouns of
 * place and broken plurals of three and four letters.
 */
const patterns =
  /^(?:.{1,4}|م.ا..|م..[ويا].|م..[اي]|م....|ت..ي.|ت.ا..|تت...|ت.....?ه|ا..ا.|ا..ا..?|ان...|ان.ا.|ا.ت..|ا.ت.ا.|..ا..|..ا.ي.|..او.|.وا..|.وا.ي.|.يا..|.ا.و.|.ا.ي.|(?!.ا.ا.$|.و.و.$)...[اوي].|م.ت..|م.ت.ا.|م.ا.ي.|م.وا..|م.ا.[اي].|مت.ا..|مت...|مت....|من...|من.ا.|مست..|مست...|مست..ا.|است..|است...|است..ا.|ت.ا.ي.|.ا..|ا....|ا.ا..|ا.ا.ي.|.و.ا.|.ي.و.|.ي.ا.|متم...|ت...|تم...|.....ي|....ا)$/u;
const before = /^(?:[وف]?(?:[بكل]|س)?|[وف]?[لس]?[يتنا])/u;
const suffixes =
  /(?:ها|هما?|هن|نا|كم|ات|اتها?|ان|انها?|ين|ون|يه|يا|يات|يين|يون|وا|تها?|ته|تين|تان|تهم|ي|ه|ا|ت)$/u;

/**
 * Whether a folded word without the article has no form that an Arabic root takes, so that it is most likely a name from
 * elsewhere: «لامبيدوزا», «تيكجدة». A shape is a hint, not a proof; loan words of the news are told apart by a lexicon.
 */
export const isForeignShape: (folded: string) => boolean = rememberText(
  (folded) =>
    folded.length >= 5 &&
    !/^(?:ال|وال|بال|فال|كال|لل|ولل|وبال)/u.test(folded) &&
    !isCommonForm(folded) &&
    !stemsOf(folded).some((stem) => patterns.test(stem) || isCommonForm(stem)),
);

const months = new Set([
  ...monthNames.flatMap(({ levantine, other }) => [...levantine, ...other]).map(foldPhrase),
  ...'نونبر دجنبر نوفنبر شتنبر غشت يوليوز فورار'.split(' ').map(foldPhrase),
]);

const isCommonForm = (word: string): boolean =>
  isStopWord(word) ||
  months.has(word) ||
  cueNouns.has(word) ||
  loanWords.has(word) ||
  commonAfterCue.has(word) ||
  genericPersons.has(word);

/** The word without what may be clitics and endings, each way that they can be cut. */
function stemsOf(folded: string): string[] {
  const starts = new Set([folded]);
  for (let index = 1; index <= 3; index++) {
    const prefix = folded.slice(0, index);
    if (before.exec(folded)?.[0].length === undefined) break;
    if (/^(?:[وف]|[وف]?[بكلس]|[وف]?[لس]?[يتنا])$/u.test(prefix)) starts.add(folded.slice(index));
  }
  return [...starts].flatMap((start) => {
    const ending = suffixes.exec(start)?.[0] ?? '';
    return ending === '' ? [start] : [start, start.slice(0, -ending.length)];
  });
}
