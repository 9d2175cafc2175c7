import { fold } from '../../language/fold.ts';
import { isGivenName } from '../names/given-names.ts';
import { cityNames, doubtfulNames, townNames } from '../names/places.ts';
import { foldPhrase, foldWord } from '../words.ts';
import { worldNames } from '../names/world-names.ts';

/** Whether a name is that of a place or a news outlet of the record. */
export type Known = (name: string) => 'place' | 'media' | undefined;

/** Cities and towns; of those that are common words only the cities. */
const cities: ReadonlySet<string> = new Set([...cityNames, ...townNames.filter((name) => !doubtfulNames.has(name))]);

const outlet =
  /(?:^(?:صوت|صدى|نداء) (?=\S)|^(?:Voice|Radio) of )|(?:^|[\s«"(])(?:وكالة|وكالات|نيوز|برس|بوست|تريبيون|هيرالد|بوابة|مرصد|مجلة|تلفزيون|راديو|للأنباء|الإخبارية|الإخباري|أخبار|نت|رويترز|صحيفة|جريدة|قناة|موقع|شبكة|إذاعة|تايمز|أونلاين|اونلاين|الجزيرة|العربية|بي بي سي|أ ?ف ?ب|أ\.ف\.ب|د ?ب ?أ|أ ?ش ?أ|و ?م ?ع|واع|سانا|واس|وام|بترا|كونا|قنا|وكالة الأنباء|اليوم السابع|الشرق الأوسط|الأناضول|سبوتنيك|إعلام|ميديا|الأهرام|النهار|الخبر|الصباح|الحياة|القدس العربي|News|Press|Agency|Times|Post|Reuters|AFP|AP|BBC|CNN|Herald|Tribune|Gazette|Daily|Wire|Journal|Guardian|Today|Media|Observer|Chronicle|Bulletin|Monitor|Standard|Mail|Star|Telegraph|Dispatch|Courier|Echo|Record|Review|Examiner|Independent|Advocate|Register|Sun|Globe|Voice|Weekly|Reporter|Insider|Magazine|Broadcasting|Inquirer|Enquirer|Ledger|Sentinel|Beacon|Argus|Digest|Briefing|Dawn|Nation|Citizen|Mercury|Argus|Compass|Signal|Informer|Messenger|Spectator|Tide|Network|Online|TV|Radio|FM)(?=$|[\s»")،,.:/-])/u;

export const isOutlet = (name: string | undefined, known: Known): boolean =>
  name !== undefined &&
  (known(name) === 'media' || worldNames().get(foldPhrase(name)) === 'media' || outlet.test(name));

export const isPlace = (name: string | undefined, known: Known): boolean =>
  name !== undefined && (known(name) === 'place' || cities.has(foldPhrase(name)));

/** «ولاية س», “Kano State”: the province of a city. */
export const isProvinceByName = (name: string): boolean =>
  /^(?:ولاية|محافظة|إقليم|مقاطعة|قضاء|منطقة|جهة|عمالة) \S|\b(?:Province|State|Governorate|Region|County|District)$/u.test(
    name,
  );

export const isCountry = (name: string): boolean => worldNames().get(foldPhrase(name)) === 'place';

export const isWeekday = (piece: string): boolean =>
  /^(?:يوم )?(?:ال(?:اثنين|ثلاثا|ثلثا|ثلثاء|اربعا|خميس|جمعه|سبت|احد)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/u.test(
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

/** What a line says of who wrote it, beside the outlet. */
export const correspondent =
  / (?:correspondent|staff|staff writer|staff reporter|reporter|bureau|exclusive)s?$|^(?:مراسل|مراسلة|مكتب) (?=\p{L})|^(?:م|هـ|ميلادي|الموافق)$/iu;

/** «القاهرة: فلان الفلاني»: a given name, and no outlet or place. */
export const isWriter = (piece: string, known: Known): boolean => {
  const words = piece.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    isGivenName(foldWord(words[0]!)) &&
    !isOutlet(piece, known) &&
    !isPlace(piece, known)
  );
};

/** «طنجة: فلان الفلاني»: two or three words after a place and a colon, whatever they look like. */
export const isSignedFrom = (line: string, piece: string, known: Known): boolean => {
  const [, place = '', writer = ''] = /^([^:：]{2,30})[:：]\s*(\S+(?: \S+){1,2})$/u.exec(line.trim()) ?? [];
  return (
    writer === piece &&
    /^(?!ال)\p{Script=Arabic}+(?: \p{Script=Arabic}+)+$/u.test(piece) &&
    isPlace(place.trim(), known) &&
    !isOutlet(piece, known) &&
    !isPlace(piece, known)
  );
};

/** Headlines have words in lower case, or more than a name. */
export const isNameOfCapitals = (text: string): boolean =>
  /^(?:\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,3}|\p{Lu}[\p{L}'’&-]*(?: (?:of|and|the|\p{Lu}[\p{L}'’&-]*)){0,4})$/u.test(
    text,
  );

/** «خاص - …», “… correspondent”: the outlet alone. */
export const outletOf = (text: string): string =>
  text
    .replace(/^(?:خاص|متابعة|المصدر)\s*[-–—:|/]\s*/u, '')
    .replace(/\s*[-–—:|/]\s*(?:خاص|متابعة|متابعات|وكالات)$/u, '')
    .replace(/ (?:correspondent|staff|staff writer|reporter)s?$/u, '')
    .replace(/^«([^»]+)»$/u, '$1');

/** Whether a line is the name of whoever issues the news, an outlet or a body that tells its own, and nothing else. */
export const isIssuerName = (line: string, known: Known): boolean =>
  isOutletName(line, known) || (line.split(/\s+/).length <= 8 && !/[.،,:؟?!\p{N}]/u.test(line) && isIssuer(line));

/** Whether a name is that of a body that publishes its own news. */
export const isIssuer = (name: string): boolean =>
  /^(?:ال)?(?:وزارة|رئاسة|هيئة|مديرية|بعثة|قيادة|سفارة|مفوضية|أمانة|محافظة|بلدية|إدارة|مكتب الأمم|منظمة|لجنة) ?\S|^(?:The )?(?:\p{Lu}\p{L}+ ){0,3}(?:Ministry|Department|Office|Embassy|Directorate|Secretariat|Presidency|Commission|Authority|Agency|Command)\b/u.test(
    name,
  );

/** Whether a line is the name of a news outlet and nothing else. */
export const isOutletName = (line: string, known: Known): boolean =>
  line.split(/\s+/).length <= 5 && !/[.،,:؟?!]/u.test(line) && isOutlet(line, known);

/** “Harbour Relief (Diffa, 14 March 2025)”: the city that stands beside the date where only a publisher is outside. */
export function cityBeside(left: string, pieces: readonly string[], known: Known): string | undefined {
  const [, beside] = /[([]\s*([^()[\]،,|]{2,30}?)\s*[،,]\s*\|[^)\]]*[)\]]/u.exec(left) ?? [];
  const isOutside = pieces.length > 0 && !pieces.some((piece) => isPlace(piece, known));
  if (beside !== undefined && isOutside && !isOutlet(beside, known)) return beside;
  // “Tana Valley Daily [Garissa] Tuesday, 5 May 2026”
  const [, alone] = /^[^[\]|]+\[([^[\]،,|]{2,30})\]\s*\|/u.exec(left) ?? [];
  return alone !== undefined && isOutside && isOutlet(pieces[0], known) && !isOutlet(alone, known) ? alone : undefined;
}
