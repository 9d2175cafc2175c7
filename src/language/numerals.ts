import { fold } from './fold.ts';
import { joinDecimals } from './decimals.ts';
import { parseDigits } from './digits.ts';
import { tokensOf } from './tokens.ts';

/** A number written in words: its place in the text (UTF-16 offsets) and its value. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const arabicUnits = 'صفر واحد اثن ثلاث اربع خمس ست سبع ثمان تسع'.split(' ');
const arabicTens = 'عشر ثلاث اربع خمس ست سبع ثمان تسع'.split(' ');
const values = new Map<string, number>();

for (const [value, stem] of arabicUnits.entries()) {
  for (const form of [stem, `${stem}ه`, `${stem}ا`]) values.set(form, value);
  if (value >= 3) for (const hundred of ['ميه', 'مايه']) values.set(stem + hundred, value * 100);
}
for (const [word, value] of Object.entries({
  واحده: 1, احد: 1, احدي: 1, اثنان: 2, اثنين: 2, اثنتان: 2, اثنتين: 2, اثنا: 2, اثني: 2, اثنتا: 2, اثنتي: 2, ثماني: 8, ثمانيا: 8, ثمان: 8, ثمانيه: 8,
  ثمانيميه: 800, ثمانيمايه: 800, عشر: 10, عشره: 10, عشرون: 20, عشرين: 20, ميه: 100, مايه: 100, ميتان: 200, ميتين: 200, ميتا: 200,
  ميتي: 200, مايتان: 200, مايتين: 200, مايتا: 200, مايتي: 200, الف: 1000, الاف: 1000, الفا: 1000, الفان: 2000, الفين: 2000, الفي: 2000,
  مليون: 1e6, ملايين: 1e6, مليونا: 1e6, مليونان: 2e6, مليونين: 2e6, مليوني: 2e6, مليار: 1e9, مليارات: 1e9, مليارا: 1e9,
  ملياران: 2e9, مليارين: 2e9, ملياري: 2e9, بليون: 1e9, تريليون: 1e12, تريليونات: 1e12, تريليونا: 1e12, تريليوني: 2e12,
})) values.set(word, value); // prettier-ignore
for (const [index, stem] of arabicTens.slice(1).entries())
  for (const ending of ['ون', 'ين']) values.set(stem + ending, (index + 3) * 10);
for (const [value, word] of
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ').entries()) values.set(word, value); // prettier-ignore
for (const [index, word] of 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  values.set(word, (index + 2) * 10);
for (const [word, value] of Object.entries({
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  crore: 1e7,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}))
  values.set(word, value);

/**
 * Finds numbers written in words, in Arabic (either gender and case, مئة and مائة) and English, with digits before a
 * scale word («15 ألف»). A lone `one`/«واحد» counts too; digits alone do not.
 *
 * @example findNumerals('خمسمئة وعشرون جنديًا') // [{ start: 0, end: 13, value: 520 }]
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let open:
    | {
        isDual: boolean;
        isDigits: boolean;
        start: number;
        end: number;
        total: number;
        group: number;
        words: number;
      }
    | undefined;
  const close = () => {
    if (open && open.words > 0) found.push({ start: open.start, end: open.end, value: open.total + open.group });
    open = undefined;
  };
  for (const { text: word, start, end, type } of joinDecimals(text, tokensOf(text))) {
    const gap = open ? text.slice(open.end, start) : '';
    if (!/^[\s\u00a0-]*(?:(?:and|و)[\s\u00a0]+|و(?=$))?$/iu.test(gap)) close();
    const folded = fold(word);
    if (open && /^(?:and|و)$/.test(folded)) continue;
    const joined = folded.startsWith('و') && !values.has(folded);
    const cut = values.has(folded) ? 0 : (particle.exec(folded)?.[0].length ?? 0);
    const plain = folded.slice(cut);
    if (open && cut > (joined ? 1 : 0)) close();
    const value =
      type === 'number'
        ? parseDigits(word)
        : open || word.includes('\u064b')
          ? values.get(plain)
          : (dualHeads.get(plain) ?? values.get(plain));
    if (value === undefined || (cut > 0 && !open)) {
      close();
      if (value === undefined) continue;
    }
    // “In March 2025 two bridges”: a number in digits is whole, unless a scale follows.
    const isWhole = open?.isDigits === true && value < 1000;
    if (open && !joined && (isWhole || !canFollow(open.group, value))) close();
    // «ألفا ومئتي قطعة» is one thousand and more: the dual stands right before its noun.
    if (open?.words === 1 && (cut > 0 || /و/u.test(gap)) && open.isDual) open.total /= 2;
    open ??= {
      isDual: value === dualHeads.get(plain),
      isDigits: type === 'number' && value >= 1000,
      start: start + cut,
      end,
      total: 0,
      group: 0,
      words: 0,
    };
    add(open, value);
    open.end = end;
    if (type === 'word') open.words++;
  }
  close();
  return found;
}

/** و, ف, ب and ل before a numeral; ك not, for «كمية» is no «ك» and «مية», and «لست» is no «ل» and «ست». */
const particle = /^(?:[وف]?(?:ب(?=.{2})|ل(?=.{3}))|و)/u;
/** «مليونا ناخب», «ألفا جندي»: with no number before it, this form is the dual before its noun. */
const dualHeads: ReadonlyMap<string, number> = new Map([
  ['الفا', 2000],
  ['مليونا', 2e6],
  ['مليارا', 2e9],
]);

/** Without “and” between, only a scale, ten after a unit (خمسة عشر) or a unit after a ten (twenty-one) goes on. */
function canFollow(group: number, value: number): boolean {
  if (value >= 100) return true;
  if (value === 10) return group % 100 > 0 && group % 100 < 10;
  return group === 0 || (group % 100 === 0 && group > 0) || (value < 10 && group % 10 === 0 && group % 100 >= 20);
}

function add(open: { isDigits: boolean; total: number; group: number }, value: number): void {
  if (value >= 1000 && Number.isInteger(Math.log10(value))) {
    // “9,700 crore”: the number in digits counts the scale.
    if (open.isDigits && open.group === 0 && open.total > 0) {
      open.total *= value;
      open.isDigits = false;
      return;
    }
    open.total += (open.group || 1) * value;
    open.group = 0;
  } else if (value === 100 && open.group > 0 && open.group < 10) open.group *= 100;
  else if (value >= 1000) open.total += value;
  else open.group += value;
}
