import { isAgentNoun } from '../attribution/agent-nouns.ts';
import { readTable } from '../read-data.ts';
import { foldWord } from '../words.ts';

/** Nouns that a number can count, by the unit that they are. */
const table = readTable('unit-words.yaml');

/** Unit by folded noun. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([unit, words]) => words.map((word) => [foldWord(word), unit] as const)),
);

/** The unit of a folded noun, in the accusative, too: «زورقا». */
export const unitOf = (folded: string): string | undefined =>
  unitWords.get(folded) ??
  (/^\p{Script=Arabic}{3,}ا$/u.test(folded) ? unitWords.get(folded.slice(0, -1)) : undefined) ??
  // «ممرضات» is of ممرضة, «متفرجون» of متفرج.
  (/^\p{Script=Arabic}{3,}ات$/u.test(folded) ? personOnly(`${folded.slice(0, -2)}ه`) : undefined) ??
  (/^\p{Script=Arabic}{3,}(?:ون|ين)$/u.test(folded) ? personOnly(folded.slice(0, -2)) : undefined) ??
  (isAgentNoun(folded) ? 'person' : undefined);

const personOnly = (folded: string): string | undefined => {
  const unit = unitWords.get(folded);
  return /^person/.test(unit ?? '') ? unit : undefined;
};

/** Other nouns that are counted in the dual; what they are has no unit. */
const otherDuals =
  'رحلتين مسجدين منزلين بيتين قصرين متجرين محلين فندقين سجنين مكتبين مخزنين معبدين ملعبين مخفرين حوضين خزانين مستودعين مولدين محولين حيين شارعين ممرين كهفين قبرين تابوتين لوحين نقشين قرارين بيانين اتفاقين قانونين هجومين حادثين زلزالين إعصارين فيلمين هدفين شوطين مركبين مدخلين بابين اجتماعين لقاءين تقريرين مستشفيين مختبرين حقلين مجمعين نصبين رصيفين مصعدين مدرجين جسرين موقعين مشروعين مصنعين تمثالين نفقين برجين خطين حقلين مركزين مبنيين شابين طريقين مطارين ميناءين معملين صفين سدين بئرين نهرين قطارين متحفين كتابين حاجزين رتلين مخيمين نصبين حريقين انفجارين صندوقين تمثالين لغمين عمودين';
/** Plurals, pairs and names that end like a dual. */
const noDuals = new Set(
  'يوان سنين بلدان عقدان مئتين ستين بساتين فساتين سلاطين أفغانستان باكستان كردستان بستان اثنتين اثنتان مرتين مئتان شياطين براكين قوانين ثعابين'
    .split(' ')
    .map(foldWord),
);

/** Nouns for people whose plural is another word, so that what ends like a dual is one. */
const brokenPlural = new Set(
  'جنديين شرطيين عنصرين ضابطين فردين شخصين طفلين رجلين امرأتين قتيلين جريحين فتاتين نائبين راكبين طبيبين خبيرين طالبين عاملين رضيعين أسيرين مريضين سجينين'
    .split(' ')
    .map(foldWord),
);

const dualOf = (word: string): string[] => [word, word.replace(/ين$/u, 'ان')].map(foldWord);

/** Nouns in the dual, folded, with their unit; they say two without a number. */
const duals: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...otherDuals.split(' ').flatMap((word) => dualOf(word).map((form) => [form, undefined] as const)),
  // «هكتارين», «ميلين»: of what is measured the dual is regular.
  ...Object.entries(table).flatMap(([unit, words]) =>
    /^person/.test(unit)
      ? []
      : words
          .filter((word) => /^(?!ال)\p{Script=Arabic}{3,}$/u.test(word) && !/(?:[اةى]|ات|ين|ان|ون)$/u.test(word))
          .flatMap((word) => dualOf(`${word}ين`).map((form) => [form, unit] as const)),
  ),
  ...Object.entries(table).flatMap(([unit, words]) =>
    words
      .filter((word) => /^(?!ال)\p{Script=Arabic}+(?:ين|ان)$/u.test(word) && !noDuals.has(foldWord(word)))
      .flatMap((word) =>
        // «متضررين» is any number of people, «متضرران» two.
        (/^person/.test(unit) && !brokenPlural.has(foldWord(word))
          ? [foldWord(word.replace(/ين$/u, 'ان'))]
          : dualOf(word)
        ).map((form) => [form, unit] as const),
      ),
  ),
]);

/**
 * Whether a folded word without the article is a noun in the dual: one of the lexicon, or a feminine one by its ending.
 *
 * @returns its unit where it has one
 */
export function parseDual(folded: string): { unit: string | undefined } | undefined {
  if (duals.has(folded)) return { unit: duals.get(folded) };
  const isFeminine =
    /^(?!ال|[وفبكل]ال).{3,}(?:تين|تان)$/u.test(folded) && !/ستان$/u.test(folded) && !noDuals.has(folded);
  return isFeminine ? { unit: unitWords.get(folded.replace(/ت(?:ين|ان)$/u, 'ه')) } : undefined;
}
