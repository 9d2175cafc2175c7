/**
 * Names of the twelve Gregorian months as they are written in Arabic and English, by month number.
 * Arabic has three traditions: Levantine and Iraqi (أيلول), Egyptian and Gulf (سبتمبر), Maghrebi (شتنبر).
 */
export const monthNames: readonly {
  readonly levantine: readonly string[];
  readonly other: readonly string[];
  readonly en: readonly string[];
}[] = [
  { levantine: ['كانون الثاني'], other: ['يناير', 'جانفي'], en: ['January', 'Jan'] },
  { levantine: ['شباط'], other: ['فبراير', 'فيفري'], en: ['February', 'Feb'] },
  { levantine: ['آذار', 'اذار'], other: ['مارس'], en: ['March', 'Mar'] },
  { levantine: ['نيسان'], other: ['أبريل', 'ابريل', 'إبريل', 'أفريل'], en: ['April', 'Apr'] },
  { levantine: ['أيار', 'ايار'], other: ['مايو', 'ماي'], en: ['May'] },
  { levantine: ['حزيران'], other: ['يونيو', 'يونيه', 'جوان'], en: ['June', 'Jun'] },
  { levantine: ['تموز'], other: ['يوليو', 'يوليه', 'يوليوز', 'جويلية'], en: ['July', 'Jul'] },
  { levantine: ['آب'], other: ['أغسطس', 'اغسطس', 'غشت', 'أوت'], en: ['August', 'Aug'] },
  { levantine: ['أيلول', 'ايلول'], other: ['سبتمبر', 'شتنبر'], en: ['September', 'Sept', 'Sep'] },
  { levantine: ['تشرين الأول', 'تشرين الاول'], other: ['أكتوبر', 'اكتوبر'], en: ['October', 'Oct'] },
  { levantine: ['تشرين الثاني'], other: ['نوفمبر', 'نونبر'], en: ['November', 'Nov'] },
  { levantine: ['كانون الأول', 'كانون الاول'], other: ['ديسمبر', 'دجنبر'], en: ['December', 'Dec'] },
];
