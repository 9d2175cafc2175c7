import { describe, expect, test } from 'vitest';
import { found } from './found-names.ts';

describe('the second word of an Arabic place', () => {
  test.each([
    ['belongs to it at the end of the phrase', 'احترقت بلدة نرجل سماق، وإن', ['place بلدة نرجل سماق']],
    ['as it does in that of a base', 'باتجاه قاعدة نرجل سماق، وإن', ['base قاعدة نرجل سماق']],
    ['tells two villages of one name apart', 'وصلت إلى قرية نرجل الكبرى أمس', ['place قرية نرجل الكبرى']],
    ['is none when it says when', 'وصلت إلى قرية نرجل فجر الأحد', ['place قرية نرجل']],
    ['is none when it is what happened', 'في قرية نرجل سقط جسر', ['place قرية نرجل']],
    ['may be the new part of a town', 'وصل القطار إلى طنجة الجديدة أمس', ['place طنجة الجديدة']],
    ['is none after a country', 'زار ليبيا الجديدة أمس', ['place ليبيا']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('an adjective describes a crossing and names none', () => {
    expect(found('فتح ممر إنساني في الصباح')).toEqual([]);
  });

  test('an ordinal after a term of office names no state', () => {
    expect(found('فاز الرئيس بولاية ثالثة أمس')).toEqual([]);
  });
});

describe('the end of an Arabic body or outlet', () => {
  test.each([
    [
      'before a title',
      'رئيس الهيئة القومية للأنفاق المهندس سعد ناصر',
      ['actor الهيئة القومية للأنفاق', 'actor سعد ناصر'],
    ],
    ['after what an outlet brings', 'قال لقناة المنارة للأخبار إن', ['media قناة المنارة للأخبار']],
    ['after the trade of a company', 'وقعت شركة لوراك للطاقة أمس', ['actor شركة لوراك للطاقة']],
    ['after what a company does', 'وقعت شركة لوراك لشبكات الغاز أمس', ['actor شركة لوراك لشبكات الغاز']],
    ['after the town of a court', 'أمام المحكمة الإدارية بطنجة أمس', ['actor المحكمة الإدارية بطنجة']],
    ['after the number of a base', 'في القاعدة الجوية 73 إلى', ['base القاعدة الجوية 73']],
    ['after the nation of a coastguard', 'من خفر السواحل الجيبوتي قبل', ['actor خفر السواحل الجيبوتي']],
    ['after the first name of a pair', 'في مستشفى أبو قنديل أمس', ['actor مستشفى أبو قنديل']],
    ['before another noun', 'تصدر ائتلاف الموانئ والتنمية النتائج', ['actor ائتلاف الموانئ والتنمية']],
    ['after a daily', 'وذكرت صحيفة ليبيا اليوم أن', ['media صحيفة ليبيا اليوم']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('the number of a unit belongs to it, the adjective of a nation to nothing', () => {
    expect(found('تشكيل لواء الموانئ 28، وشراء مروحيات روسية.')).toEqual(['unit لواء الموانئ 28']);
  });

  test('«قوة» is a body only by its task', () => {
    expect(found('قوة الردع انتشرت، بعد قوة الزلزال')).toEqual(['actor قوة الردع']);
  });
});

describe('Arabic persons', () => {
  test.each([
    ['a family that is called like an office', 'وتقول أمينة الشيخ، وهي خياطة، إن', ['actor أمينة الشيخ']],
    ['a family that is a word ends the clause', 'وقال المهندس جمال عودة، أمس', ['actor جمال عودة']],
    ['a family with the article after a title', 'وقالت الدكتورة هنادي الحيل إن', ['actor هنادي الحيل']],
    ['the second half of a Berber family', 'وقال المزارع محمد أيت ناصر، أمس', ['actor محمد أيت ناصر']],
    ['people that are counted are nobody', 'قال مسؤولان محليان إن الميناء مغلق', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('English names', () => {
  test.each([
    [
      'two matters of one body stay together',
      'It was the Independent Fisheries and Lighthouses Commission that met.',
      ['actor Independent Fisheries and Lighthouses Commission'],
    ],
    [
      'two bodies do not',
      'It was the Kremlin and the Harbour Commission.',
      ['actor Kremlin', 'actor Harbour Commission'],
    ],
    [
      'what a body is for belongs to it',
      'The Oxley Centres for Reef Control said so.',
      ['actor Oxley Centres for Reef Control'],
    ],
    [
      'where somebody left for does not',
      'They left Camp Oxley for Malta.',
      ['base Camp Oxley', 'place Malta'],
    ],
    ['what is done stands before a river', 'Dredging of the Oxley River began.', ['place Oxley River']],
    ['a base in lower case', 'A lease of Oxley air base ended.', ['base Oxley air base']],
    ['what was retaken is a place', 'Soldiers retook Qalmuri on Friday.', ['place Qalmuri']],
    ['a village is said to be one', 'They shelled Oxley Bay, a fishing village.', ['place Oxley Bay']],
    [
      'a union of post workers is no newspaper',
      'The Union of Post Workers met.',
      ['actor Union of Post Workers'],
    ],
    ['who is told may be an outlet', 'She told Qalmuri that it was late.', ['media Qalmuri']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});
