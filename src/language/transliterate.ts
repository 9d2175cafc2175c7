import { isArabicScript } from './script.ts';

/** Letters of Arabic and of Kurdish in Arabic script, in plain Latin ones: ALA-LC without its signs. */
const latin: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ء: '', ؤ: 'u', ئ: 'i', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z',
  س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'w', ي: 'i',
  ى: 'a', پ: 'p', چ: 'ch', ڤ: 'v', گ: 'g', ک: 'k', ی: 'i', ژ: 'zh', ڕ: 'r', ڵ: 'l', ۆ: 'o', ێ: 'e', ە: 'e',
}; // prettier-ignore

/**
 * Makes an address part of a name: lower-case Latin letters, digits and single hyphens. Arabic goes letter by letter,
 * without the vowels that it does not write; a person should look at it before it is published.
 *
 * @returns '' when the name holds no letter or digit that can be written so
 * @example slugOf('منارة الرأس') // 'mnara-al-ras'
 */
export function slugOf(name: string): string {
  const text = isArabicScript(name) ? transliterate(name) : name;
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

const transliterate = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{M}\u0640]/gu, '')
    .split(/\s+/)
    .map((word) => {
      const [, article = '', rest = word] = /^(ال)(.{2,})$/u.exec(word) ?? [];
      return (article ? 'al-' : '') + Array.from(rest, (letter) => latin[letter] ?? letter).join('');
    })
    .join(' ');
