import type { Vocabulary } from '../../src/model/vocabulary.ts';

/** The same thing said in both languages. */
export const both = (en: string, ar: string) => ({ ar, en });

/** The words of the sample record. */
export const sampleVocabulary: Vocabulary = {
  types: {
    base: { label: both('Base', 'قاعدة'), plural: both('Bases', 'القواعد') },
    actor: { label: both('Actor', 'جهة'), plural: both('Actors', 'الجهات') },
    milestone: { label: both('Milestone', 'محطة'), plural: both('Milestones', 'المحطات') },
    place: { label: both('Place', 'مكان'), plural: both('Places', 'الأماكن') },
    source: { label: both('Source', 'مصدر'), plural: both('Sources', 'المصادر') },
  },
  kinds: {
    field: { of: 'base', label: both('Airfield', 'مطار عسكري') },
    force: { of: 'actor', label: both('Armed force', 'قوة عسكرية') },
    paper: { of: 'actor', label: both('Newspaper', 'صحيفة') },
    handover: { of: 'milestone', label: both('Handover', 'تسليم') },
    departure: { of: 'milestone', label: both('Departure', 'مغادرة') },
    country: { of: 'place', label: both('Country', 'بلد') },
    province: { of: 'place', label: both('Province', 'محافظة') },
    town: { of: 'place', label: both('Town', 'بلدة') },
    region: { of: 'place', label: both('Region', 'إقليم') },
  },
  properties: {
    date: { value: 'date', ledger: true, label: both('Date', 'الموعد') },
    limit: { value: 'date', label: both('Deadline', 'الأجل') },
  },
  modalities: Object.fromEntries(
    [
      ['happened', 'وقع'],
      ['ongoing', 'جارٍ'],
      ['planned', 'مخطَّط له'],
      ['claimed', 'مُدَّعى'],
      ['background', 'خلفية'],
    ].map(([en, ar]) => [en, { label: both(en!, ar!), note: both(en!, ar!) }]),
  ) as Vocabulary['modalities'],
  relations: {
    'stationed-at': { label: both('Stationed at', 'مكان الوجود'), inverse: both('Hosts', 'فيها') },
    'located-in': { label: both('Located in', 'الموقع'), inverse: both('Contains', 'يقع ضمنها') },
    'takes-place-at': {
      label: both('Takes place at', 'المكان'),
      inverse: both('Milestones here', 'محطات هنا'),
    },
    'spoke-to': { label: both('Spoke to', 'تحدّث إلى'), inverse: both('Heard from', 'تحدّث إليها') },
  },
  units: {},
};
