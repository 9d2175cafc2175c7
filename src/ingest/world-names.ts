import type { Locale } from '../model/locale.ts';
import { cityNames } from './cities.ts';
import type { MentionType } from './cue-nouns.ts';
import { readData } from './find-line.ts';
import { provinceNames } from './provinces.ts';
import { doubtfulTowns, townNames } from './towns.ts';
import { foldPhrase } from './words.ts';

/** ISO 3166-1 codes are two letters; CLDR names those that are assigned. */
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** UN M49 codes of continents and their parts. */
const regions = [
  '002',
  '142',
  '150',
  '009',
  '019',
  '005',
  '013',
  '419',
  '021',
  '015',
  '011',
  '014',
  '017',
  '143',
  '145',
  '151',
  '154',
  '155',
  '039',
  '034',
  '035',
  '030',
];
/** Codes that CLDR names and that are no country. */
const noCountries = new Set([
  'EU',
  'UN',
  'EZ',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);
/** Short names beside those of CLDR. */
const shortNames =
  'الخط الأزرق|الخط الأخضر|المجر|روسيا البيضاء|مولدافيا|كوريا|سلطنة عمان|جمهورية التشيك|كوت ديفوار|الكونغو|أفريقيا الوسطى|جمهورية الدومينيكان|إيرلندا|ايرلندا الشمالية|فيتنام|تايوان|كوسوفو|الشيشان|بريطانيا|إنجلترا|إنكلترا|اسكتلندا|الإمارات|السعودية|فلسطين|قطاع غزة|الضفة الغربية|الشرق الأوسط|الخليج العربي|شمال أفريقيا|كوريا الشمالية|كوريا الجنوبية|الكونغو الديمقراطية|روسيا الاتحادية|التشيك|الاتحاد السوفيتي|أوروبا|إفريقيا|الساحل الأفريقي|القرن الأفريقي|المحيط الهندي|المحيط الهادئ|البحر المتوسط|قناة السويس|قناة بنما|Suez Canal|Panama Canal|أور|إريدو|لكش|بوبيان|وربة|فيلكا|النهر الكبير|لبنان الشمالي|لبنان الجنوبي|النيل|النيل الأزرق|النيل الأبيض|دجلة|الفرات|الدانوب|Nile|Blue Nile|Euphrates|Tigris|Danube|Amazon|Britain|England|Scotland|UK|UAE|Turkey|Palestine|Gaza Strip|West Bank|Middle East|North Africa|Persian Gulf|Red Sea|Mediterranean|Black Sea|Horn of Africa|Sahel|DR Congo|Burma|Congo|Ivory Coast|Macedonia|Guinea-Bissau|East Timor|Czech Republic|Holland|Soviet Union|Myanmar';
/** Names that are common words, too; they count after a preposition only. */
export const doubtfulNames: ReadonlySet<string> = new Set(
  'مالي|بنين|صور|العيون|سرت|فاس|تاس|غاو|حماة|الخليل|العمارة|الحلة|سوسة|مشهد|سانا|رفح|العريش|عنابة|غوما|المنيا|أدرار|المثنى|صلاح الدين|الفاو|الحوز|الجزيرة|النقب|الداخلة|بيجي|جبيل|حلبا|سبو|قابس|كلار|الكوت|ذمار|ميسان|كيفة|تهامة|صحار|الهرمل|الرستن|معان|السلط|الكرك|جرش|المهرة|الأبيض|المجمعة|القاع|يزد|أور|سيول|شكا|عسير|الباحة|الضالع'
    .concat('|', doubtfulTowns)
    .split('|')
    .map(foldPhrase),
);

/** Those that begin with أ or إ, by the letter: «أطار» is a town, «إطار» a frame. */
export const hamzaOf: ReadonlyMap<string, string> = new Map(
  doubtfulTowns
    .split('|')
    .filter((name) => /^[أإآ]/u.test(name))
    .map((name) => [foldPhrase(name), name[0]!]),
);

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
  return readData('bodies.txt')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [MentionType, string]);
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
  for (const name of shortNames.split('|')) add(name, 'place');
  for (const name of provinceNames) if (!names.has(name)) names.set(name, 'place');
  for (const name of townNames) if (!names.has(name)) names.set(name, 'place');
  for (const name of cityNames) if (!names.has(name)) names.set(name, 'place');
  return names;
}
