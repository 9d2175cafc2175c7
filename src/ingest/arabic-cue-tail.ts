import { isStopWord } from '../text/stop-words.ts';
import { isCountryName, isNationality } from './nations.ts';
import type { CueNoun } from './cue-nouns.ts';
import { knownEnd } from './arabic-known.ts';
import { afterFor } from './arabic-purpose.ts';
import { indexAt, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** «قناة س للأخبار», «وكالة س الإخبارية»: what an outlet brings. */
const news =
  /^(?:لل(?:اخبار|انباء?|انبا|اعلام|صحافه)|ال(?:اخباريه?|فضاييه|تلفزيونيه|رياضيه|الكترونيه?|اقتصاديه))$/u;

/** «شركة س للطاقة»: the trade of a company. */
const trades =
  /^لل(?:طاقه|نفط|غاز|بترول|تعدين|نقل|طيران|صناعات?|صناعه|مقاولات|استثمارات?|استثمار|انشاءات|خدمات|اتصالات|تجاره|بتروكيماويات|اسمنت|سياحه|شحن|ملاحه|تامين|زراعه|هندسه|بنا|كهربا|مياه|تطوير|تنميه|صيرفه|تمويل|انتاج|نشر|ابحاث|بحوث|دراسات|تقنيه|برمجيات|امن|ادويه|اغذيه|حديد|صلب|الومنيوم|اسمده|فوسفات|سكك|موانيء?|مواني|سيارات|تكنولوجيا|توزيع|تكرير|معادن|اسماك|البان|سدود|طرق|جسور|ثقافه|تعليم|علوم|سلام|تحليل|حوار|اعمال|حقوق)$/u;
const companies =
  /^(?:ال)?(?:شركه|موسسه|مجموعه|بنك|مصرف|مركز|معهد|صندوق|جمعيه|منظمه|مرصد|شبكه|اكاديميه|منتدي|دار)$/u;

/** «مدينة س للصناعة والأعمال» */
const forTrades =
  /^لل(?:صناع(?:ه|ات)|اعمال|علوم|طاقه|اقتصاد|رياض(?:ه|ات)|انتاج|اعلام|انترنت|خدمات|تقني(?:ه|ات)|تكنولوجيا|ابتكار|ثقافه|فنون|اثاث|جلود|دواء?|سينما|طب|معرفه|سيارات)$/u;

/** «شركة س لتوليد الكهرباء»: what a company does. */
const works =
  /^ل(?:شبكات|خدمات|صناعه|صناعات|انتاج|توزيع|تجاره|استثمار|تطوير|اداره|بنا|نقل|تسويق|توليد|تكرير|تشغيل|صيانه|حمايه|دعم|تنميه|دراسات|حقوق|انابيب|محطات|مشاريع|استكشاف|تنقيب|تحليه|معالجه|تاجير|طباعه)$/u;

/** What kind of zone a body runs. */
const ofZone = /^ال(?:اقتصاديه|خاصه|حره|صناعيه|لوجستيه|تنمويه)$/u;

const parties = /^(?:حزب|تجمع|حركه|اتحاد|جبهه|ايتلاف|تحالف|تيار|كتله)$/u;
const unions = /^ال(?:اتحاد|تجمع|جبهه|حركه|تيار|تحالف|كتله|موتمر)$/u;
/** «حزب … للأحرار», «حركة … للإصلاح»: who joins a party, or what it wants. */
const ofParties =
  /^لل(?:احرار|عمال|شباب|طلبه|طلاب|فلاحين|كادحين|وطنيين|مستقلين|محافظين|ليبراليين|ديمقراطيين|جمهوريين|اشتراكيين|تقدميين|اصلاح|انقاذ|ديمقراطيه|تنميه|عداله|حريه|حريات|تغيير|وحده|تقدم|نهضه|تجديد|بنا|سلام)$/u;

/** Bodies of one town among many: «محكمة الاستئناف بس», «الأكاديمية الجهوية بس». */
const courts =
  /^(?:ال)?(?:محكمه|نيابه|دايره|غرفه|اكاديميه|مندوبيه|كليه|وكاله|مفتشيه|ثانويه|مدرسه|معهد|متحف|مجلس)$|^المستشفي$/u;
/** Bodies that lead in a part of the world: «القيادة … في س». */
const commands = /^ال(?:قياده|بعثه)$/u;

/**
 * The end of the name of a body with what its kind says of it beyond its own words: what an outlet brings, the trade of a
 * company, the town of a court, the region of a command.
 */
export function cueTail(
  words: readonly Word[],
  end: number,
  folded: string,
  cue: CueNoun,
  isKnown: (name: string) => boolean,
): number {
  const at = indexAt(words, end - 1);
  const next = words[at + 1];
  if (!next || next.gap !== '') return end;
  const isPlace = (name: string): boolean => isKnown(name) || worldNames().get(name) === 'place';
  // «صحيفة المصري اليوم», «موقع ليبيا اليوم»
  const own = words[at]!.folded;
  const isDaily =
    /^(?:اليوم|الان)$/u.test(next.folded) && (worldNames().get(own) === 'place' || /^ال.+ي$/u.test(own));
  if (cue.type === 'media') return isDaily || news.test(next.folded) ? next.end : end;
  // «القاعدة البحرية بصفاقس»
  if (
    folded === 'القاعده' &&
    /^ب.{3,}/u.test(next.folded) &&
    isPlace(next.folded.slice(1)) &&
    !isCountryName(next.folded.slice(1))
  )
    return next.end;
  if (folded === 'مدينه' && forTrades.test(next.folded)) return afterFor(words, end);
  // «جهة طنجة تطوان …»: a region that is named by its towns.
  if (folded === 'جهه') {
    let last = at;
    while (words[last + 1] && /^-?$/u.test(words[last + 1]!.gap) && isPlace(words[last + 1]!.folded)) last++;
    return words[last]!.end;
  }
  // «لواء التدخل السريع 28»
  const after = words[at + 2];
  const isNumbered =
    next.isNumber &&
    /^\p{Nd}{1,4}$/u.test(next.text) &&
    (/^ال/u.test(own) || after === undefined || after.gap !== '' || isStopWord(after.folded));
  if (cue.type === 'unit') return isNumbered ? next.end : end;
  if (cue.type !== 'actor') return end;
  // «الشركة … للنقل لشحن الحبوب»: what follows a trade is no part of the name.
  const isTraded = words.slice(Math.max(0, at - 3), at + 1).some((word) => /^لل.{3,}/u.test(word.folded));
  if (isTraded) return end;
  if (companies.test(folded) && trades.test(next.folded)) {
    const second = words[at + 2];
    const isDescribed = second?.gap === '' && /^ال.+(?:يه|ي|المتجدده)$/u.test(second.folded);
    return isDescribed && !isNationality(second.folded) ? second.end : next.end;
  }
  // «حزب س الوطني للأحرار»
  if (parties.test(folded) && /^ال/u.test(own) && ofParties.test(next.folded)) return next.end;
  // «حزب الاتحاد … للقوات الشعبية»
  const isUnion = words.slice(Math.max(0, at - 2), at + 1).some((word) => unions.test(word.folded));
  if (folded === 'حزب' && isUnion && /^لل.{3,}/u.test(next.folded)) return afterFor(words, end);
  // «المتحف الوطني بس» is the only one of its name, and a country no town.
  const isOwn = /^ال(?:متحف|مجلس)$/u.test(folded) || isCountryName(next.folded.slice(1));
  if (courts.test(folded) && /^ب.{3,}/u.test(next.folded) && !isOwn) {
    const town = knownEnd(
      [{ ...next, folded: next.folded.slice(1) }, ...words.slice(at + 2, at + 4)],
      0,
      isKnown,
    );
    return town ?? (isPlace(next.folded.slice(1)) ? next.end : end);
  }
  // «شركة س لشبكات الغاز»
  // «شركة س لإدارة وتشغيل الموانئ»
  const second = words[at + 2];
  const object = second?.gap === '' && /^و(?!ال).{3,}/u.test(second.folded) ? words[at + 3] : second;
  if (companies.test(folded) && works.test(next.folded) && object?.gap === '' && /^ال../u.test(object.folded))
    return object.end;
  // «سلطة منطقة س الاقتصادية الخاصة»
  if (
    words.slice(Math.max(0, at - 2), at).some((word) => word.folded === 'منطقه') &&
    ofZone.test(next.folded)
  )
    return second?.gap === '' && ofZone.test(second.folded) ? second.end : next.end;
  // «القيادة … لأفريقيا»
  if (commands.test(folded) && /^ل.{3,}/u.test(next.folded) && isPlace(next.folded.slice(1))) return next.end;
  const region = words[at + 2];
  if (commands.test(folded) && next.folded === 'في' && region?.gap === '' && isPlace(region.folded))
    return knownEnd(words, at + 2, isKnown) ?? region.end;
  return end;
}
