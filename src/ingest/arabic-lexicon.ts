import { rememberText } from '../model/remember.ts';
import { findLine, readData } from './find-line.ts';

/** Articles and particles that may stand before a noun, and what may stand before a verb to come. */
const starts = [/^[وفا]?[بك]?ال/u, /^[وف]?لل/u, /^[وف]?[بكل]/u, /^[وفا]/u, /^[وف]?س(?=[يتنا])/u];
const pronoun = '(?:ها|ه|هما?|هن|نا|كما?|كم|ك|ي)';
const ending = new RegExp(
  `^(?:${pronoun}|ني|[وا]|ي?ات${pronoun}?|ي?ت${pronoun}|ي?(?:ان|ين)|ي?ون|يه|يا|وا|ون?${pronoun}|تي|ه|ا|تا?|تم|اه|اهم|ا${pronoun}|يتان|يتين|تان|تين|تي${pronoun}|ي${pronoun})$`,
  'u',
);
/** Letters before the present of a verb; one stands for all in the lexicon. */
const present = /^[يتنا](?=...)/u;

/**
 * The forms by which a folded word may stand in the lexicon: without endings, with the ه that an ending turns into ت, and
 * with the ي or alef that it hides.
 */
export function withoutEndings(word: string): string[] {
  const forms = [word];
  for (let length = 1; length <= 6 && word.length - length >= 2; length++) {
    const end = word.slice(-length);
    if (!ending.test(end)) continue;
    const rest = word.slice(0, -length);
    forms.push(rest);
    if (/^(?:ت|ات)/u.test(end)) forms.push(`${rest}ه`);
    if (/^[ايت]/u.test(end)) forms.push(`${rest}ي`);
    // «هولندية» is of هولندا, «اقصاه» of اقصى.
    if (/^ي/u.test(end)) forms.push(`${rest}ا`, `${rest}يا`, `${rest}ه`);
    if (/^اه/u.test(end)) forms.push(`${rest}ي`);
    if (end.startsWith('و')) forms.push(`${rest}ا`);
  }
  return forms;
}

/** The same without particles, article, and the letter of the present before. */
export function lexicalForms(word: string): string[] {
  const begun = [
    word,
    ...starts.flatMap((start) => {
      const [cut] = start.exec(word) ?? [];
      if (cut === undefined || word.length - cut.length < 2) return [];
      const rest = word.slice(cut.length);
      return cut.endsWith('لل') ? [rest, `ل${rest}`] : [rest];
    }),
  ];
  return begun
    .flatMap((one) => [...(present.test(one) ? [`ي${one.slice(1)}`] : []), one])
    .flatMap(withoutEndings);
}

let lexicon: string | undefined;

/**
 * Whether a folded word is a form of a common Arabic word. What is none is most likely a name, from here or from
 * elsewhere: of the words of a newspaper hardly one in a hundred is neither. Some names are words as well.
 */
export const isArabicWord: (folded: string) => boolean = rememberText((folded) =>
  lexicalForms(folded).some((form) => form.length > 1 && isListed(form)),
);

/** Whether a folded word is a form of a common noun, with no particle before it: what can follow «في» and «إلى». */
export const isArabicNoun: (folded: string) => boolean = rememberText((folded) =>
  withoutEndings(folded).some((form) => form.length > 1 && isListed(form)),
);

/** Whether a folded word stands in the lexicon as it is, and is no form of another. */
export const isPlainArabicWord = (folded: string): boolean => isListed(folded);

const isListed = (form: string): boolean =>
  findLine((lexicon ??= readData('words.ar.txt')), form) !== undefined;
