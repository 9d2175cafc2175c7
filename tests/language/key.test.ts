import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { keyOf } from '../../src/language/key.ts';
import { tokensOf } from '../../src/language/tokens.ts';

const words =
  'والقاعدتين بلد بلاد عين عينة السد وزير للقوات معداتهم قواتها قاعدتها بيروت كردستان لبنان فلسطين البغدادية الأميركية عددًا غارات مسؤولون شؤون مستشفيات closures withdrawal departed agencies Assad’s re-opened ٢٠٢٥ 1,500 OIR'.split(
    ' ',
  );

/** A small generator of odd words, the same at every run (mulberry32). */
function* oddWords(count: number): Generator<string> {
  const letters = [
    ...'اأإآبتةثجحخدذرزسشصضطظعغفقكلمنهويىءئؤگڤپچێۆ\u0640\u064e\u0651\u0670\u200f\u200dabcdefghéßı’0٣۴٬\ud800😀ﷲﻻ漢',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let made = 0; made < count; made++)
    yield Array.from({ length: 1 + Math.floor(next() * 12) }, () => letters[Math.floor(next() * letters.length)]).join(
      '',
    );
}

describe('the key of a word', () => {
  test('of a key is the key itself', () => {
    for (const word of [...words, ...oddWords(3000)]) {
      const key = keyOf(word);
      expect(keyOf(key), JSON.stringify(word)).toBe(key);
    }
  });

  test('is never empty for a word of a text', () => {
    for (const text of oddWords(3000))
      for (const token of tokensOf(text)) expect(keyOf(token.text), JSON.stringify(token.text)).not.toBe('');
  });

  test('does not depend on marks, tatweel or invisible signs', () => {
    for (const word of ['القاعدة', 'الأسد', 'مستشفى', 'coalition']) {
      const dressed = [...word].map((letter) => `${letter}\u064e\u0640\u200d`).join('');
      expect(keyOf(`\u200f${dressed}\u2069`)).toBe(keyOf(word));
    }
  });

  test.each([
    ['إلى', 'الى'], ['آثار', 'اثار'], ['الأسد', 'الاسد'], ['ٱلعراق', 'العراق'], ['مستشفى', 'مستشفي'], ['قاعدة', 'قاعده'],
    ['کربلاء', 'كربلاء'], ['گرميان', 'كرميان'], ['ڤيينا', 'فيينا'], ['پشدر', 'بشدر'], ['چمچمال', 'جمجمال'], ['هەولێر', 'ههولير'],
    ['ئەربیل', 'أربيل'], ['ئەنبار', 'أنبار'], ['مسؤول', 'مسئول'], ['شؤون', 'شئون'], ['ﻗﺎﻋﺪﺓ', 'قاعدة'], ['٢٠٢٥', '2025'], ['۲۰۲۵', '2025'], ['٠٩', '9'], ['1,500', '١٥٠٠'], ['Éire', 'eire'],
  ])('joins the spellings %s and %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  }); // prettier-ignore

  test.each([
    ['والقاعدة', 'قاعدة'], ['بالقاعدتين', 'قاعدة'], ['للقوات', 'القوات'], ['معداتهم', 'المعدات'], ['قاعدتها', 'قاعدة'], ['غارتان', 'غارات'],
    ['السد', 'سد'], ['عراقية', 'عراقي'], ['مهندسون', 'المهندسين'], ['closing', 'closure'], ['withdrawal', 'withdraws'], ['planned', 'plans'],
    ['agencies', 'agency'], ['departure', 'departed'], ['coalitions', 'coalition'],
  ])('joins the forms %s and %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  }); // prettier-ignore

  test.each([
    ['بلد', 'بلاد'], ['عين', 'عينة'], ['بغداد', 'البغدادية'], ['وزير', 'زير'], ['كوت', 'كويت'], ['لبن', 'لبنان'], ['أسد', 'سد'],
    ['فرات', 'فر'], ['بيروت', 'بير'], ['مصر', 'مصري'], ['فرقة', 'رقة'], ['صدر', 'مصدر'], ['عمان', 'عم'], ['base', 'bay'], ['Iraq', 'Iran'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  }); // prettier-ignore
});

test('folding takes long and strange texts without harm', () => {
  const long = 'قاعدة \ud800\udfff\u202e😀 '.repeat(10_000);
  expect(fold(fold(long))).toBe(fold(long));
  expect(tokensOf(long)).toHaveLength(10_000);
});
