import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/ingest/names/find-mentions.ts';
import { NameIndex } from '../../src/ingest/names/name-index.ts';
import { wordsOf } from '../../src/ingest/words.ts';
import { found } from './found-names.ts';

describe('persons in Arabic', () => {
  test.each([
    ['a given name leads to the rest', 'وسجل أيوب الكعبي هدفين.', ['actor أيوب الكعبي']],
    [
      'a name ends where the next thing begins',
      'رفض الوزير بايرون كاميليري استقبال سفينة.',
      ['actor بايرون كاميليري'],
    ],
    ['two names joined by و are two', 'حضر فوزي مراد ووزير التعليم.', ['actor فوزي مراد']],
    [
      'an office after a comma tells a name before it',
      'وقدر راكان العبيد، محلل الشحن، الخسائر.',
      ['actor راكان العبيد'],
    ],
    ['«ولد» stands within a name', 'زار الوزير الأول المختار ولد أجاي الحي.', ['actor المختار ولد أجاي']],
    ['a noun with its genitive is no name', 'وعزا الوزير تفشي المرض إلى المياه.', []],
    ['a verb to come is no name', 'وقال إن اللاعب سينضم غدا.', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('a family name comes again alone', () => {
    expect(found('وقال المدير بسام عاكوم إن العمل بدأ.', 'ونفى عاكوم ذلك.').at(-1)).toBe('actor عاكوم');
  });
});

describe('places in Arabic', () => {
  test.each([
    ['a name from elsewhere after a preposition', 'وصل الوفد إلى زونغولداق أمس.', ['place زونغولداق']],
    ['a month is no place', 'ويجتمع المجلس في أكتوبر المقبل.', []],
    [
      'the last of a row of places',
      'في النجف وكربلاء والكوفة.',
      ['place النجف', 'place كربلاء', 'place الكوفة'],
    ],
    ['names after «منها»', 'غرقت قرى منها دونداي وبوكي.', ['place دونداي', 'place بوكي']],
    ['«مديرية» with a town is a district', 'في مديرية يمجان.', ['place مديرية يمجان']],
    [
      '«مديرية» with a task is an office',
      'أعلنت مديرية مكافحة الجراد خطتها.',
      ['actor مديرية مكافحة الجراد'],
    ],
    ['a mandate is no province', 'تنتهي ولاية البعثة غدا.', []],
    ['what is counted has no name', 'غمرت المياه 37 قرية باتت معزولة.', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('the heads of a list are places where one of them is', () => {
    expect(found('طنجة: فازت اللائحة.', 'قرنايل: لم يترشح أحد.')).toEqual(['place طنجة', 'place قرنايل']);
  });
});

describe('bodies and units in Arabic', () => {
  test.each([
    ['the nation belongs to the name', 'قال الهلال الأحمر الليبي.', ['actor الهلال الأحمر الليبي']],
    ['a body bears its town', 'أعلنت غرفة تجارة طنجة.', ['actor غرفة تجارة طنجة']],
    ['what a project is for', 'أفاد المشروع النرويجي لنزع الألغام.', ['actor المشروع النرويجي لنزع الألغام']],
    [
      'the short name between brackets',
      'أعلنت الهيئة العامة للموانئ (موانئ) ذلك.',
      ['actor الهيئة العامة للموانئ', 'actor موانئ'],
    ],
    ['a brigade with a number', 'وصل اللواء 74 مشاة.', ['unit اللواء 74 مشاة']],
    ['a quoted name to its end', 'أفادت قناة «إن تي في» بذلك.', ['media إن تي في']],
    ['who presides is a person', 'شكلت لجنة برئاسة محمد شليبك.', ['actor محمد شليبك']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('English', () => {
  test.each([
    [
      'a person and the body that she belongs to',
      'Gen. Ada Holm of Oxley Harbour Command spoke.',
      ['actor Ada Holm', 'actor Oxley Harbour Command'],
    ],
    ['people of a nation of two words', 'Most Sri Lankans voted.', []],
    ['what is made and bought', 'It sent two Black Hawk helicopters.', []],
    ['who is followed by “according to”', 'The dam is full, according to Senamhi.', ['actor Senamhi']],
    ['a company by its capitals', 'PeruRail halted its trains.', ['actor PeruRail']],
    [
      'a weekday ends a name',
      'It called a meeting of the Fishery Board for Wednesday.',
      ['actor Fishery Board'],
    ],
    [
      'a possessive within a name',
      'The Teachers’ Union met the People’s Harbour Party.',
      ['actor Teachers’ Union', 'actor People’s Harbour Party'],
    ],
    ['a storm is none of the types', 'Cyclone Rae tore off roofs.', []],
    ['a place whose name ends like a nation', 'The court in Malindi ruled.', ['place Malindi']],
    ['a ship is none of the types', 'The tug MV Carmel sank.', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test('a longer name of a body is not the country that it begins with', () => {
  const names = new NameIndex([], undefined);
  names.add('Oxley', 'actor', 'actors/oxley');
  const text = 'The Oxley Harbour Board met.';
  expect(findMentions([{ text, words: wordsOf(text) }], names)[0]).toEqual([
    { text: 'Oxley Harbour Board', type: 'actor', start: 4, end: 23 },
  ]);
});
