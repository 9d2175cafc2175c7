import { foldPhrase } from '../words.ts';

/** Words of scale that follow digits, folded. */
export const scales: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ألف|آلاف|ألفا|thousand|k', 1e3],
      ['lakh|lakhs', 1e5],
      ['مليون|ملايين|مليونا|million|mn|m', 1e6],
      ['crore|crores', 1e7],
      ['مليار|مليارات|ملايير|مليارا|بليون|billion|bn|b', 1e9],
      ['تريليون|تريليونات|تريليونا|trillion|tn', 1e12],
    ] as const
  ).flatMap(([words, value]) => words.split('|').map((word) => [foldPhrase(word), value] as const)),
);

/** Fractions by name, folded; two words are parted by a space. */
export const fractions: ReadonlyMap<string, number> = new Map(
  (
    [
      ['نصف|half|one half', 1 / 2],
      ['ثلث|one third|a third', 1 / 3],
      ['ثلثي|ثلثا|two thirds', 2 / 3],
      ['ربع|one quarter|a quarter|one fourth', 1 / 4],
      ['ثلاثة أرباع|three quarters|three fourths', 3 / 4],
      ['one fifth|a fifth', 1 / 5],
      ['two fifths', 2 / 5],
      ['three fifths', 3 / 5],
      ['four fifths', 4 / 5],
      ['one sixth|a sixth', 1 / 6],
      ['one eighth|an eighth', 1 / 8],
      ['one tenth|a tenth', 1 / 10],
      ['nine tenths', 9 / 10],
      ['ثلاثة أخماس', 3 / 5],
      ['أربعة أخماس', 4 / 5],
      ['خمسي|خمسا', 2 / 5],
      ['تسعة أعشار', 9 / 10],
    ] as const
  ).flatMap(([words, value]) => words.split('|').map((word) => [foldPhrase(word), value] as const)),
);

/** A numeral in Arabic letters, folded, with what may join it. */
export const arabicNumeral =
  /^[وف]?(?:واحده?|اثن\p{L}{1,3}|ثلاثه?|ثلاثون|ثلاثين|اربعه?|اربعون|اربعين|خمسه?|خمسون|خمسين|سته?|ستون|ستين|سبعه?|سبعون|سبعين|ثمانيه?|ثمانون|ثمانين|تسعه?|تسعون|تسعين|عشره?|عشرون|عشرين|\p{L}*ميه|الفا?|الاف|مليون|مليار)$/u;
