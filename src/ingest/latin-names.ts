import { rememberText } from '../model/remember.ts';
import { NameTable } from './name-table.ts';
import { arabicNumeral } from './number-words.ts';

const places = new NameTable('places.txt');
const given = new NameTable('given-names.txt');
const families = new NameTable('family-names.txt');

const letters: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'dh', ə: 'a',
}; // prettier-ignore

/** A name as the tables keep it: lower case, plain letters, single spaces. */
const plainOf = rememberText((name: string): string =>
  name
    .toLowerCase()
    .replace(/[ıøłđßæœþðə]/gu, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʿʾ`]/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .trim(),
);

/**
 * Whether a name is that of a larger city of the world, with or without its accents. A hint where nothing else tells: many
 * cities are called like people.
 */
export const isCity = (name: string): boolean => places.findLatin(plainOf(name))?.isLarge === true;

/** Whether a name is that of a town or province of the world. */
export const isTown = (name: string): boolean => places.findLatin(plainOf(name)) !== undefined;

/** Whether a Latin word is a given name somewhere in the world. */
export const isLatinGivenName = (word: string): boolean => given.findLatin(plainOf(word)) !== undefined;

/** Whether a Latin word is a family name somewhere in the world. */
export const isLatinFamilyName = (word: string): boolean => families.findLatin(plainOf(word)) !== undefined;

/** How an Arabic spelling may be from a Latin one where nothing else tells that it is a name. */
const near = 0.4;

/** Whether an Arabic word, folded, sounds like a town or province of the world: «ماتام», «كايانزا». */
export const soundsLikeTown = (folded: string): boolean =>
  !arabicNumeral.test(folded) && (places.findArabic(folded.replace(/^ال(?=..)/u, ''))?.distance ?? 1) <= near;

/** The same of larger cities only: enough to tell a name from the rare form of an Arabic word («تولون»). */
export const soundsLikeCity = (folded: string): boolean => {
  const found = places.findArabic(folded);
  return found !== undefined && found.distance <= (found.isLarge ? 0.3 : 0);
};

/** Whether an Arabic word, folded, sounds like a given or a family name in Latin letters: «باسيرو», «كلاوسن». */
export const soundsLikePerson = (folded: string): boolean =>
  Math.min(given.findArabic(folded)?.distance ?? 1, families.findArabic(folded)?.distance ?? 1) <= near;
