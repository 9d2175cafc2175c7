import { monthNames } from '../text/months.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isArabicWord, lexicalForms } from './arabic-lexicon.ts';
import { cueNouns } from './cue-nouns.ts';
import { commonAfterCue, genericPersons, loanWords } from './generic-words.ts';
import { rememberText } from '../model/remember.ts';
import { foldPhrase } from './words.ts';

/**
 * Whether a folded word without the article is no Arabic word in any form, so that it is most likely a name: «لامبيدوزا»,
 * «باكل». Loan words of the news that the lexicon lacks are told apart by a list.
 */
export const isForeignShape: (folded: string) => boolean = rememberText(
  (folded) =>
    folded.length >= 3 &&
    !/^(?:ال|وال|بال|فال|كال|لل|ولل|وبال)/u.test(folded) &&
    !lexicalForms(folded).some(isCommonForm) &&
    !isArabicWord(folded),
);

const months = new Set([
  ...monthNames.flatMap(({ levantine, other }) => [...levantine, ...other]).map(foldPhrase),
  ...'جانفي فيفري افريل ماي جوان جويليه اوت ديسمبر نوفمبر نونبر دجنبر نوفنبر شتنبر غشت يوليوز فورار جويليه'
    .split(' ')
    .map(foldPhrase),
]);

const isCommonForm = (word: string): boolean =>
  isStopWord(word) ||
  months.has(word) ||
  cueNouns.has(word) ||
  loanWords.has(word) ||
  commonAfterCue.has(word) ||
  genericPersons.has(word);
