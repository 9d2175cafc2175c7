import { dayNames } from '../../language/calendar.ts';
import { hijriMonths } from '../../language/hijri.ts';
import { monthNames } from '../../language/months.ts';
import { foldPhrase } from '../words.ts';

/**
 * What a word can be in a date, one letter a class, so that the forms of dates are patterns over letters:
 *
 * `M` month, `H` hijri month, `W` weekday, `w` weekday cut short, `z` a day counted from today,
 * `d k m y` a day, week, month, year, `U` several of them, `b` two of them, `S` season, `Q` quarter, `h` half,
 * `X` decade, `C` century, `P` early, mid or late, `p` the same where “of” must follow, `F L T s` next, last, this, the same,
 * `o` first to fourth, `i` the last of several, `E` before Christ, `O` any other ordinal, `G` of the hijra, `g` of the common era,
 * `f` of, `v` from, `t` to, `u` until, `a` and, `c` between, `q` by, `B` before, `I` after, `V` since, `j` in,
 * `A` ago, `R` from now, `J` earlier, `~` about, `l` a few, `e` the or a.
 * `r` of the month just named. Numbers: `D` 1 to 31, `Y` a year, `N` other digits, `n` in words, `K` a date in digits.
 * Signs: `1` comma, `2` slash, `3` and `4` brackets, `5` dash, `6` full stop, `7` any other. `x` is any other word.
 */
export interface DateWord {
  readonly kind: string;
  readonly value: number;
}

/** Parts of a period: its first, middle or last. */
export const parts = { early: 1, mid: 2, late: 3 } as const;
/** Units of time, the small first. */
export const units = { day: 1, week: 2, month: 3, year: 4 } as const;

const table: readonly (readonly [string, number, string])[] = [
  ['z', 0, 'اليوم|today|tonight|this morning|this afternoon|this evening|هذا اليوم|الليلة'],
  ['z', -1, 'أمس|الأمس|يوم أمس|البارحة|yesterday|last night|الليلة الماضية'],
  ['z', -2, 'أول أمس|أمس الأول|أول من أمس|day before yesterday'],
  ['z', 1, 'غدا|غد|الغد|يوم غد|tomorrow'],
  ['z', 2, 'بعد غد|day after tomorrow'],
  ['d', 1, 'يوم|يوما|day'],
  ['k', 2, 'أسبوع|الأسبوع|أسبوعا|week'],
  ['m', 3, 'شهر|الشهر|شهرا|month'],
  ['y', 4, 'عام|العام|عاما|سنة|السنة|عامي|سنتي|العامين|year'],
  ['U', 1, 'أيام|الأيام|days'],
  ['U', 2, 'أسابيع|الأسابيع|weeks'],
  ['U', 3, 'أشهر|شهور|الأشهر|الشهور|months'],
  ['U', 4, 'أعوام|سنوات|سنين|السنوات|الأعوام|years'],
  ['b', 1, 'يومين|يومان'],
  ['b', 2, 'أسبوعين|أسبوعان'],
  ['b', 3, 'شهرين|شهران'],
  ['b', 4, 'عامين|عامان|سنتين|سنتان'],
  ['F', 1, 'المقبل|المقبلة|القادم|القادمة|مقبل|next|coming|upcoming'],
  ['L', -1, 'الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|الفارط|الفارطة|المنقضي|last'],
  ['T', 0, 'الجاري|الجارية|الحالي|الحالية|هذا|هذه|this|current'],
  ['s', 0, 'نفسه|نفسها|ذاته|ذاتها'],
  ['F', 2, 'بعد المقبل|بعد المقبلة|بعد القادم|بعد القادمة|after next'],
  ['L', -2, 'قبل الماضي|قبل الماضية|قبل الفائت|قبل المنصرم|before last'],
  ['P', 1, 'مطلع|بداية|أوائل|مستهل|أول|early'],
  ['P', 2, 'منتصف|أواسط|أوساط|mid'],
  ['P', 3, 'موفى|متم|نهاية|أواخر|ختام|آخر|late'],
  ['p', 1, 'beginning|start|opening|outset'],
  ['p', 2, 'middle'],
  ['p', 3, 'end|close'],
  ['S', 21, 'ربيع|الربيع|spring'],
  ['S', 22, 'صيف|الصيف|summer'],
  ['S', 23, 'خريف|الخريف|autumn|fall'],
  ['S', 24, 'شتاء|الشتاء|winter'],
  ['Q', 0, 'الثلاثي|الربع|ربع|الفصل|quarter'],
  ['h', 0, 'النصف|نصف|السداسي|half'],
  ['C', 0, 'القرن|century'],
  ['X', 20, 'العشرينيات|عشرينيات|العشرينات|عشرينات'],
  ['X', 30, 'الثلاثينيات|ثلاثينيات|الثلاثينات|ثلاثينات'],
  ['X', 40, 'الأربعينيات|أربعينيات|الأربعينات|أربعينات|forties'],
  ['X', 50, 'الخمسينيات|خمسينيات|الخمسينات|خمسينات|fifties'],
  ['X', 60, 'الستينيات|ستينيات|الستينات|ستينات|sixties'],
  ['X', 70, 'السبعينيات|سبعينيات|السبعينات|سبعينات|seventies'],
  ['X', 80, 'الثمانينيات|ثمانينيات|الثمانينات|ثمانينات|eighties'],
  ['X', 90, 'التسعينيات|تسعينيات|التسعينات|تسعينات|nineties'],
  ['o', 1, 'الأول|الأولى|first'],
  ['o', 2, 'الثاني|الثانية|second'],
  ['o', 3, 'الثالث|الثالثة|third'],
  ['o', 4, 'الرابع|الرابعة|fourth'],
  ['O', 1, 'فاتح|الفاتح'],
  ['i', 0, 'الأخير|الأخيرة|final'],
  ['E', 0, 'قبل الميلاد|ق.م|BC|BCE'],
  ['G', 0, 'هـ|هجري|هجرية|للهجرة|AH'],
  ['g', 0, 'ميلادي|ميلادية|م|للميلاد|AD|CE'],
  ['f', 0, 'من|of'],
  ['v', 0, 'from'],
  ['t', 0, 'إلى|to|through'],
  ['u', 0, 'حتى|لغاية|غاية|until|till'],
  ['a', 0, 'و|and'],
  ['c', 0, 'بين|between'],
  ['q', 0, 'بحلول|حلول|أقصاه|by'],
  ['B', 0, 'قبل|قبيل|before'],
  ['I', 0, 'بعد|عقب|after|following'],
  ['V', 0, 'منذ|مذ|since'],
  ['j', 0, 'في|خلال|in|on|during|throughout|for'],
  ['A', 0, 'ago'],
  ['R', 0, 'from now|من الآن'],
  ['J', 0, 'earlier'],
  ['~', 0, 'نحو|حوالي|قرابة|زهاء|تقريبا|about|around|circa|roughly|approximately|some|nearly|almost'],
  ['l', 0, 'few|several|بضعة|بضع|عدة|القليلة'],
  ['e', 0, 'the|a|an'],
  ['r', 0, 'منه'],
  // «من» begins another phrase here, and is no “of”.
  ['x', 0, 'بداية من|من دون|من غير|من أجل|من خلال|من جانب|من جهة|من بين|من بينها|من بينهم|من شأنه|من شأنها'],
]; // prettier-ignore

/** Ordinals of the days of a month in Arabic words, with the article. */
const ordinals: readonly string[] =
  'الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين|الثاني والعشرين|الثالث والعشرين|الرابع والعشرين|الخامس والعشرين|السادس والعشرين|السابع والعشرين|الثامن والعشرين|التاسع والعشرين|الثلاثين|الحادي والثلاثين'.split(
    '|',
  );

/** Spellings of months beside those that the record itself prints. */
const moreMonths: readonly (readonly [number, string])[] = [
  [1, 'كانون ثاني|كانون ثان'],
  [2, 'فبراير'],
  [5, 'مايو|ماية'],
  [8, 'أغشت'],
  [10, 'تشرين أول|أكتوبر'],
  [11, 'تشرين ثاني|تشرين ثان|نوفمبر|نونبر|نوفنبر'],
  [12, 'كانون أول|ديسمبر|دجنبر|دجمبر'],
];

/** Names of months that are other words, too; alone they count only after a preposition. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  ['آب', 'مارس', 'ماي', 'أوت', 'جوان', 'May', 'March', 'Mar', 'Jan', 'Sep', 'Dec', 'أيار'].map(foldPhrase),
);

function buildLexicon(): Map<string, DateWord> {
  const lexicon = new Map<string, DateWord>();
  const add = (kind: string, value: number, phrases: readonly string[]): void => {
    for (const phrase of phrases) lexicon.set(foldPhrase(phrase), { kind, value });
  };
  for (const [kind, value, phrases] of table) add(kind, value, phrases.split('|'));
  // Both cases: «العشرين» and «العشرون».
  ordinals.forEach((phrase, index) => add('O', index + 5, [phrase, phrase.replace(/ين$/u, 'ون')]));
  hijriMonths.forEach((names, index) => add('H', index + 1, names));
  monthNames.forEach(({ levantine, other, en }, index) => add('M', index + 1, [...levantine, ...other, ...en]));
  for (const [month, phrases] of moreMonths) add('M', month, phrases.split('|'));
  dayNames.forEach((names, index) => {
    for (const name of names) add(/^[A-Z][a-z]{2}$/.test(name) ? 'w' : 'W', index + 1, [name]);
  });
  // As papers of Beirut write it.
  add('W', 2, ['الثلثاء']);
  for (const [day, names] of [
    [2, 'Tues'],
    [3, 'Weds'],
    [4, 'Thur|Thurs'],
  ] as const)
    add('w', day, names.split('|'));
  return lexicon;
}

/** Every word and phrase that can stand in a date, folded, words parted by one space. */
export const dateWords: ReadonlyMap<string, DateWord> = buildLexicon();

/** First words of phrases, and the most words that a phrase has. */
export const phraseStarts: ReadonlySet<string> = new Set(
  [...dateWords.keys()].filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ')[0]!),
);
export const longestPhrase = Math.max(...[...dateWords.keys()].map((phrase) => phrase.split(' ').length));
