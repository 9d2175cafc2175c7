import { fold } from '../text/fold.ts';
import { cityNames } from './cities.ts';
import { isCity } from './latin-names.ts';
import { provinceNames } from './provinces.ts';
import { townNames } from './towns.ts';
import { foldPhrase } from './words.ts';
import { doubtfulNames, worldNames } from './world-names.ts';

/** Whether a name is that of a place or a news outlet of the record. */
export type Known = (name: string) => 'place' | 'media' | undefined;

/** Cities and towns; of those that are common words only the cities. */
const cities: ReadonlySet<string> = new Set([
  ...cityNames,
  ...[...provinceNames, ...townNames].filter((name) => !doubtfulNames.has(name)),
]);

const outlet =
  /(?:^|[\s«"(])(?:وكالة|وكالات|نيوز|برس|بوست|تريبيون|هيرالد|بوابة|مرصد|مجلة|تلفزيون|راديو|للأنباء|الإخبارية|الإخباري|أخبار|نت|رويترز|صحيفة|جريدة|قناة|موقع|شبكة|إذاعة|تايمز|أونلاين|اونلاين|الجزيرة|العربية|بي بي سي|أ ?ف ?ب|أ\.ف\.ب|د ?ب ?أ|أ ?ش ?أ|و ?م ?ع|واع|سانا|واس|وام|بترا|كونا|قنا|وكالة الأنباء|اليوم السابع|الشرق الأوسط|الأناضول|سبوتنيك|إعلام|ميديا|الأهرام|النهار|الخبر|الصباح|الحياة|القدس العربي|News|Press|Agency|Times|Post|Reuters|AFP|AP|BBC|CNN|Herald|Tribune|Gazette|Daily|Wire|Journal|Guardian|Today|Media|Observer|Chronicle|Bulletin|Monitor|Standard|Mail|Star|Telegraph|Dispatch|Courier|Echo|Record|Review|Examiner|Independent|Advocate|Register|Sun|Globe|Voice|Weekly|Reporter|Insider|Magazine|Broadcasting|Inquirer|Enquirer|Ledger|Sentinel|Beacon|Argus|Digest|Briefing|Dawn|Nation|Citizen|Mercury|Argus|Compass|Signal|Informer|Messenger|Spectator|Tide|Network|Online|TV|Radio)(?=$|[\s»")،,.:/-])/u;

export const isOutlet = (name: string | undefined, known: Known): boolean =>
  name !== undefined &&
  (known(name) === 'media' || worldNames().get(foldPhrase(name)) === 'media' || outlet.test(name));

export const isPlace = (name: string | undefined, known: Known): boolean =>
  name !== undefined &&
  (known(name) === 'place' ||
    cities.has(foldPhrase(name)) ||
    (/\p{Script=Latin}/u.test(name) && isCity(name)));

export const isCountry = (name: string): boolean => worldNames().get(foldPhrase(name)) === 'place';

export const isWeekday = (piece: string): boolean =>
  /^(?:يوم )?(?:ال(?:اثنين|ثلاثا|اربعا|خميس|جمعه|سبت|احد)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/u.test(
    fold(piece),
  );

/** “LISBON” is set in capitals by custom, not by name. */
export const titleCase = (name: string): string =>
  /^[A-Z' -]{3,}$/.test(name)
    ? name
        .toLowerCase()
        .replace(/(?<!\p{L}{2}['’]?|\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/(?<=[-\s])(?:Au|De|Du|Des|Sur|En|Es|Ez|Of|The)(?=[-\s])/g, (word) => word.toLowerCase())
    : name;
