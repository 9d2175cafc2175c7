import { foldPhrase } from './words.ts';

/** Words of scale that follow digits, folded. */
export const scales: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ألف|آلاف|ألفا|thousand|k', 1e3],
      ['مليون|ملايين|مليونا|million|mn|m', 1e6],
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
      ['one tenth|a tenth', 1 / 10],
    ] as const
  ).flatMap(([words, value]) => words.split('|').map((word) => [foldPhrase(word), value] as const)),
);
