import { toLatinDigits } from './digits.ts';

/** Marks, tatweel, bidi controls, joiners and half rings: signs that carry no letter. */
const silent = /[\p{M}\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘ʼʾʿʹ`´]/gu;

/** Letters that NFKD leaves apart though people type one for the other, after marks are gone. */
const sameLetter: Readonly<Record<string, string>> = {
  ٱ: 'ا', ٵ: 'ا', ٲ: 'ا', ٳ: 'ا',
  ى: 'ي', ی: 'ي', ې: 'ي', ێ: 'ي', ے: 'ي',
  ة: 'ه', ە: 'ه', ھ: 'ه', ہ: 'ه', ۀ: 'ه', ۃ: 'ه',
  ک: 'ك', ڪ: 'ك', گ: 'ك', ݢ: 'ك',
  ڤ: 'ف', ڨ: 'ق', پ: 'ب', چ: 'ج', ژ: 'ز', ڕ: 'ر', ڵ: 'ل', ڭ: 'ك',
  ۆ: 'و', ۇ: 'و', ۋ: 'و', ٷ: 'و', ڧ: 'ق', ڢ: 'ف',
  ء: '',
}; // prettier-ignore
const foldable = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'gu');

/** Letters that fold to themselves: most words of a text, seen at a glance. */
const folded = /^(?:[ a-z0-9\u0627\u0628\u062a-\u063a\u0641-\u0647\u064a]|\u0648(?!\u0648))*$/;

/**
 * Erases the variants of spelling that carry no sense, so that what people type meets what is printed. For
 * matching only, never for show. Case, accents, presentation forms (NFKC), tashkeel, tatweel, superscript alef,
 * hamza and its seats, alef maqsura, ta marbuta, Persian and Kurdish letters and digits, bidi controls and joiners
 * all fold; nothing is stemmed. A text folded twice is the same as folded once.
 *
 * Follows the normalisation of Larkey, Ballesteros and Connell (SIGIR 2002) and Darwish and Oard (2002), widened by the
 * Kurdish and Persian letters that Iraqi pages use. A Sorani word begins a vowel with ئ and writes a short one as ە, which
 * Arabic leaves out (بەرلین is برلين), save after ه; at the end of a word ە is ه, as who types Arabic on a Kurdish keyboard has it. `شؤون` and `شئون` meet because a hamza seat before و falls away.
 *
 * @example fold('إِلـى الأَنْبارِ') // 'الي الانبار'
 */
export function fold(text: string): string {
  if (folded.test(text)) return text;
  return toLatinDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])ئ[ەا]?/gu, 'ا')
    .replace(/(?<!ه)ە(?=\p{L})/gu, '')
    .replace(/[ؤئ]\u0640*(?=و)/gu, '')
    .normalize('NFKD')
    .replace(silent, '')
    .replace(foldable, (letter) => sameLetter[letter] ?? letter)
    .replace(/و{2,}/gu, 'و')
    .normalize('NFC');
}
