import { isCommon, type ReadName } from './arabic-names.ts';
import { afterFor } from './arabic-purpose.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { describing, isOffice } from './generic-words.ts';
import { isNationality } from './nations.ts';
import { unitOf } from './unit-words.ts';
import { indexAt, type Word } from './words.ts';

/** «السفارة الأمريكية», «القوات المشتركة», «الفرقة الثالثة»: adjectives with the article that name. */
export function readAdjectives(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  noun: string,
): ReadName | undefined {
  // An adjective agrees with its noun; one that does not belongs to a noun before.
  const isFeminine = /(?:ه|ات)$/u.test(noun) || /^(?:القوي|الدول|الاراضي|الخطوط)$/u.test(noun);
  // «الشركة الكويتية», «القوة التركية»: what was named before, said by its nation.
  const next = words[from + 1]?.gap === '' ? words[from + 1]!.folded : '';
  if (
    isAgain.test(noun) &&
    isNation(words[from]) &&
    !/^(?:ال.+(?:يه|ي)|ال(?:مشتركه|متحده|عامه|قابضه|محدوده|خاصه|مساهمه|موحده)|لل?.{3,}|من)$/u.test(next)
  )
    return undefined;
  // «المدينة المحاصرة», «المصفاة المشتركة»: a participle tells of a place and names none.
  if (
    cue.type === 'place' &&
    noun.startsWith('ال') &&
    !/^ال(?:منطقه|اراضي|بحر|ساحل|محيط|خليج|شرق)$/u.test(noun) &&
    /^الم.{3,}ه?$/u.test(words[from]?.folded ?? '')
  )
    return undefined;
  if (isCommonRegion(words, from, noun) || isOneOf(noun, words[from]?.folded)) return undefined;
  // «الخطوط الأمامية» are no airline.
  if (
    noun === 'الخطوط' &&
    !/^ال(?:جويه|ملكيه|بحريه|حديديه|افريقيه|عربيه)$/u.test(words[from]?.folded ?? '') &&
    !isNationality(words[from]?.folded ?? '')
  )
    return undefined;
  // «الموقع الأثري», «القناة الملاحية»: no outlets.
  if (
    /^ال(?:موقع|قناه|شبكه)$/u.test(noun) &&
    !/^ال(?:اخباريه?|الكترونيه?|فضاييه|تلفزيونيه|رسميه?|اعلاميه?|رياضيه|ثقافيه|وثايقيه)$/u.test(
      words[from]?.folded ?? '',
    ) &&
    !isNationality(words[from]?.folded ?? '')
  )
    return undefined;
  let end: number | undefined;
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (
      !word ||
      word.gap !== '' ||
      !/^ال../u.test(word.folded) ||
      // «ألبان», «إلياس»: the hamza tells that it is no article.
      /^[أإآ]/u.test(word.text) ||
      // «الاتحاد العام التونسي …»: no year.
      (isPlain(word, noun, index > from) &&
        !(word.folded === 'العام' && isNationality(words[index + 1]?.folded ?? ''))) ||
      isCommon(word)
    )
      break;
    // «الحملة الخاصة بالموانئ»: what it is about, and no name.
    const about = words[index + 1];
    if (
      /^ال(?:خاص|متعلق|معني)ه?$/u.test(word.folded) &&
      about?.gap === '' &&
      /^ب.{3,}/u.test(about.folded) &&
      !/^القوات$/u.test(noun)
    )
      break;
    // «المنطقة الفرقة 62»: another noun.
    if (cueNouns.has(word.folded) || cueNouns.get(word.folded.slice(2))?.type === 'unit') break;
    // «قدر المكتب الاحتياجات»: a plural is what it acts on.
    if (!/(?:ات|القوي|الدول|الاراضي|الخطوط)$/u.test(noun) && /ات$/u.test(word.folded)) break;
    if (isFeminine !== /ه$|^(?:الاولي|الكبري|الوسطي|العليا)$/u.test(word.folded)) break;
    if (
      index > from &&
      !/(?:يه|ي|ين)$/u.test(word.folded) &&
      !(cue.type === 'unit' && ordinalOf.test(word.folded)) &&
      !(isOffice.test(noun) && describes.test(word.folded)) &&
      !/^ال(?:مشترك|مسلح|متحد|خاص|مركز)ه$/u.test(word.folded) &&
      word.folded !== 'الكبير'
    )
      break;
    end = word.end;
  }
  // «المجلس العسكري الحاكم»: who rules, whatever it is called.
  if (end !== undefined) {
    const ruling = words[indexAt(words, end - 1) + 1];
    if (ruling?.gap === '' && /^الحاكمه?$/u.test(ruling.folded) && !isNationality(words[from]!.folded))
      return undefined;
  }
  const number = words[from];
  // «القاعدة 2,5 كيلومتر»: a measure.
  const isLabel =
    number?.isNumber === true && /^\p{Nd}{1,4}$/u.test(number.text) && unitOf(next) === undefined;
  if (end === undefined && /^(?:unit|base)$/.test(cue.type) && isLabel && number.gap === '') {
    const arm = words[from + 1];
    const isArm = cue.type === 'unit' && arm?.gap === '' && ofArms.test(arm.folded);
    // «المحمولة جوا»
    const how = words[from + 2];
    const isCarried = isArm && /محموله?$/u.test(arm.folded) && how?.gap === '' && how.folded === 'جوا';
    end = isCarried ? how.end : isArm ? arm.end : number.end;
  }
  if (end === undefined) return undefined;
  // «القاعدة الجوية 7»
  const own = words[indexAt(words, end - 1) + 1];
  if (cue.type === 'base' && own?.isNumber && own.gap === '' && /^\p{Nd}{1,4}$/u.test(own.text))
    end = own.end;
  if (cue.type === 'unit') end = afterUnit(words, end);
  return { first: words[from]!.start, end: isOffice.test(noun) ? afterFor(words, end) : end };
}

/** «المنطقة الحدودية», «الأراضي الزراعية»: one adjective that tells what a land is like. */
const isCommonRegion = (words: readonly Word[], from: number, noun: string): boolean =>
  (/^ال(?:رصيف|حوض|جسر|مدخل|معبر|سد|حي|شارع|ميدان|ملعب|ممر|محور|طريق|منفذ|نهر|حقل)$/u.test(noun) &&
    /^ال(?:شرقي|غربي|شمالي|جنوبي|رييسي|رئيسي|تجاري|جاف|نفطي)$/u.test(words[from]?.folded ?? '')) ||
  (/^ال(?:منطقه|اراضي|ساحل|مدينه|بلده|قريه)$/u.test(noun) &&
    ofLand.test(words[from]?.folded ?? '') &&
    !(words[from + 1]?.gap === '' && isNationality(words[from + 1]!.folded)));
const ofLand =
  /^ال(?:حدودي|ساحلي|زراعي|جبلي|صحراوي|سكني|ريفي|حضري|رعوي|عشوائي|عشوايي|صخري|رملي|سهلي|رطب|خصب|قاحل|عازل|امن|محرم|منزوع|نايي|وعر|مغلق|مفتوح|امامي|خلفي|داخلي|خارجي|تاريخي|اثري|سياحي|تجاري|لوجستي)ه?$/u;

/** «المجموعة الثانية»: one of several. */
const isOneOf = (noun: string, folded = ''): boolean =>
  /^ال(?:مجموعه|شركه|مركز|مدرسه|مستشفي)$/u.test(noun) && ordinalOf.test(folded);

/** «الأولى» to «العاشرة», folded. */
export const ordinalOf = /^ال(?:اولي?|ثانيه?|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|تاسعه?|عاشره?)$/u;

const isNation = (word: Word | undefined): boolean =>
  word?.gap === '' &&
  isNationality(word.folded) &&
  !/^ال(?:دولي|عربي|اوروبي|افريقي|اممي|فيدرالي|اتحادي|كردي|كردستاني)ه?$/u.test(word.folded);

/** Nouns that come again with the nation of what was named in full. */
const isAgain =
  /^ال(?:شركه|موسسه|مجموعه|قوه|بعثه|جمعيه|منظمه|فرقه|سفينه|مدينه|قريه|قاعده|صحيفه|قناه|وكاله|مجله)$/u;

/** Adjectives of bodies that are none of origin: «المفوضية العليا المستقلة», «الاتحاد العام». */
const describes = /^ال(?:م.{3,}|عامه?|اعلي|عليا|كبري|كبير|اولي?|حره?|خاصه?)$/u;

/** What describes and names nothing; «المتحف المصري الكبير» is a name. */
const isPlain = ({ folded }: Word, noun: string, isLater: boolean): boolean =>
  describing.has(folded) && !(isLater && folded === 'الكبير' && /^ال(?:متحف|جامع|مسجد|سد)$/u.test(noun));

/** «الفرقة 92 المدرعة» */
const ofArms = /^ال(?:مدرعه?|مشاه|اليه?|محموله?|مجوقله?|ميكانيكيه?|جبليه?|خاصه?|بحريه?|جويه?|صاروخيه?)$/u;

/** «الفرقة التاسعة عشرة مشاة»: the rest of the ordinal and the arm. */
function afterUnit(words: readonly Word[], end: number): number {
  let index = indexAt(words, end - 1) + 1;
  for (const pattern of [
    /^(?:عشره?|و(?:ال)?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين))$/u,
    /^(?:مظليين|مظليون|تدخل|قتال|انزال|دفاع|طيران|اشاره|تدريب|دعم|لوجستي|جوي|بري|درك|شرطه|مشاه|مدرعه?|مدرعات|مدفعيه|مظلات|مجوقله?|محموله|استطلاع|حرس|عمالقه|صاعقه|حدود|مغاوير|كوماندوز|دبابات|هندسه|امداد|ساحلي|بحري|معزز|مجحفل)$/u,
    /^(?:ميكانيكيه?|اليه?|خفيفه|جبليه|خاصه|مستقله?)$/u,
  ])
    if (words[index]?.gap === '' && pattern.test(words[index]!.folded)) end = words[index++]!.end;
  // «الكتيبة الثالثة للمظليين»
  return words[index]?.gap === '' &&
    /^لل(?:م.+ين|مشاه|مدفعيه|دفاع|استطلاع|هندسه|امداد)$/u.test(words[index]!.folded)
    ? words[index]!.end
    : end;
}
