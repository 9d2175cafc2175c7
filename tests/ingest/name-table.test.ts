import { expect, test } from 'vitest';
import { isArabicWord } from '../../src/ingest/arabic-lexicon.ts';
import {
  isCity,
  isLatinGivenName,
  isTown,
  soundsLikePerson,
  soundsLikeTown,
} from '../../src/ingest/latin-names.ts';
import { arabicSounds, latinSoundsOf, skeletonOf, soundDistance } from '../../src/ingest/sounds.ts';
import { foldWord } from '../../src/ingest/words.ts';

test.each(['للمخازن', 'وسيغادرون', 'دورياتها', 'بالكهرباء', 'مليونين', 'الاستراتيجية', 'شاحناتهم'])(
  '%s is a form of an Arabic word',
  (word) => {
    expect(isArabicWord(foldWord(word))).toBe(true);
  },
);

test.each(['ماتام', 'بودور', 'الشويفات', 'نيافونكي', 'هنريك'])('%s is none', (word) => {
  expect(isArabicWord(foldWord(word))).toBe(false);
});

test('a town is known with and without its accents and article, and by its spelling in Arabic', () => {
  expect(isCity('Çanakkale')).toBe(true);
  expect(isCity('Canakkale')).toBe(true);
  expect(isTown('Al-Hasakah')).toBe(true);
  expect(isTown('Oxleyford')).toBe(false);
  expect(soundsLikeTown(foldWord('ماتام'))).toBe(true);
  expect(soundsLikeTown(foldWord('زقزوقستان'))).toBe(false);
});

test('given names of many tongues are known in both scripts', () => {
  expect(['Aisha', 'Emeka', 'Agnes', 'Mehmet'].map(isLatinGivenName)).toEqual([true, true, true, true]);
  expect(isLatinGivenName('Harbour')).toBe(false);
  expect(soundsLikePerson(foldWord('كلاوديو'))).toBe(true);
});

test('one name has one skeleton in both scripts, and its vowels tell it from others', () => {
  const [kigali, kigoma] = [latinSoundsOf('kigali'), latinSoundsOf('kugole')];
  const arabic = arabicSounds('كيغالي');
  expect(skeletonOf(arabic)).toBe(skeletonOf(kigali));
  expect(soundDistance(arabic, kigali)).toBe(0);
  expect(soundDistance(arabic, kigoma)).toBeGreaterThan(1);
  expect(soundDistance(arabic, latinSoundsOf('oslo'))).toBe(Infinity);
});
