import type { Locale } from '../../model/locale.ts';
import type { MentionType } from './cue-nouns.ts';
import { cityNames, townNames } from './places.ts';
import { readLines } from '../read-data.ts';
import { foldPhrase } from '../words.ts';

/** ISO 3166-1 codes are two letters; CLDR names those that are assigned. */
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** UN M49 codes of continents and their parts. */
const regions = '002 142 150 009 019 005 013 419 021 015 011 014 017 143 145 151 154 155 039 034 035 030'.split(' ');
/** Codes that CLDR names and that are no country. */
const noCountries = new Set('EU UN EZ XA XB ZZ QO AC CP CQ DG EA IC TA'.split(' '));
let made: ReadonlyMap<string, MentionType> | undefined;

/**
 * Names that the whole world uses, folded, with their types: countries of CLDR, large cities, bodies, outlets. A lexicon
 * for reading, like that of the months: general knowledge, none of any record.
 */
export const worldNames = (): ReadonlyMap<string, MentionType> => (made ??= makeNames());

const regionsIn = (locale: Locale): Intl.DisplayNames =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

/** The names that CLDR has for countries, territories and continents; those with commas and brackets are left out. */
export function countryNames(locale: Locale): string[] {
  const display = regionsIn(locale);
  return [...letters.flatMap((a) => letters.map((b) => a + b)), ...regions].flatMap((code) => {
    const name = noCountries.has(code) ? undefined : display.of(code);
    return name && !/[(\-&،,]|\d/u.test(name) ? [name.replace(/^جمهورية /u, '')] : [];
  });
}

function readBodies(): (readonly [MentionType, string])[] {
  return readLines('bodies.txt').map((line) => line.split('\t') as [MentionType, string]);
}

function makeNames(): ReadonlyMap<string, MentionType> {
  const names = new Map<string, MentionType>();
  const add = (name: string, type: MentionType): void => {
    const folded = foldPhrase(name);
    if (folded.length > 1 && !names.has(folded)) names.set(folded, type);
  };
  for (const [type, name] of readBodies()) add(name, type);
  for (const locale of ['ar', 'en'] as const) {
    const display = regionsIn(locale);
    add(display.of('UN') ?? '', 'actor');
    add(display.of('EU') ?? '', 'actor');
    for (const name of countryNames(locale)) add(name, 'place');
  }
  for (const name of readLines('countries.txt')) add(name, 'place');
  for (const name of [...townNames, ...cityNames]) if (!names.has(name)) names.set(name, 'place');
  return names;
}
