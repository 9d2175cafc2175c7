import type { Localised } from '../../src/model/locale.ts';
import { pick, pickNumber, type Random } from './random.ts';

/** Syllables in both scripts, from which names are made that no one bears. */
const syllables = (
  'mar مار|vel فيل|so سو|kan كان|dor دور|il إيل|ra را|tum توم|bel بيل|na نا|ger غير|osh أوش|lim ليم|fa فا|ster ستر|u أو|' +
  'qua كوا|hen هين|ri ري|zam زام|go غو|del ديل|pa با|vi في|tor تور|ash آش|ne ني|bu بو|cal كال|sa سا|jo جو|wend ويند|ki كي|mol مول|the ثي|rus روس'
)
  .split('|')
  .map((pair) => pair.split(' ') as [latin: string, arabic: string]);

/** A proper name, the same in both scripts. */
export function makeName(random: Random): Localised {
  const parts = Array.from({ length: pickNumber(random, 2, 4) }, () => pick(random, syllables));
  const en = parts.map(([latin]) => latin).join('');
  // Vowels that meet inside a word have no seat of their own there.
  const inside = (arabic: string) =>
    arabic.replace(/^إي|^أو|^آ/, (seat) => (seat === 'أو' ? 'و' : seat === 'آ' ? 'ا' : 'ي'));
  const ar = parts.map(([, arabic], index) => (index === 0 ? arabic : inside(arabic))).join('');
  return { en: en[0]!.toUpperCase() + en.slice(1), ar };
}

/** Common nouns of ports and coasts, the frequent ones first. */
export const nouns: readonly Localised[] = (
  'quay الرصيف|lamp المصباح|keepers الحراس|harbour المرفأ|storm العاصفة|tower البرج|repairs الترميم|ships السفن|winter الشتاء|stores المؤن|' +
  'signal الإشارة|crew الطاقم|channel القناة|budget الميزانية|reef الشعاب|engine المحرك|fog الضباب|pilots المرشدون|survey المسح|tide المد|' +
  'warehouse المستودع|customs الجمارك|anchorage المرسى|buoys العوامات|chart الخريطة|lens العدسة|cable الكابل|radio اللاسلكي|dredger الكراءة|wall الجدار|' +
  'insurance التأمين|fishermen الصيادون|council المجلس|archive الأرشيف|generator المولّد|contract العقد|inspection التفتيش|stairs الدرج|roof السقف|bell الجرس|' +
  'school المدرسة|visitors الزوار|timber الأخشاب|barley الشعير|salt الملح|granite الغرانيت|ferry العبّارة|tanker الناقلة|mooring الإرساء|bridge الجسر|' +
  'orchard البستان|chapel المصلى|mirror المرآة|clock الساعة|paint الطلاء|ladder السلّم|well البئر|garden الحديقة|boathouse مأوى القوارب|quarry المقلع'
)
  .split('|')
  .map((pair) => ({ en: pair.split(' ')[0]!, ar: pair.slice(pair.indexOf(' ') + 1) }));

/** Sentences with places for a name `{a}`, a second `{b}`, a person `{p}`, a number `{n}`, a date `{d}` and nouns `{w}`, `{v}`. */
export const sentences: readonly Localised[] = [
  {
    en: 'The service counted {n} ships off {a} that year, more than the {w} was built for.',
    ar: 'أحصى الجهاز {n} سفينة قبالة {a} في تلك السنة، وهو عدد يفوق ما بُني له {w}.',
  },
  {
    en: 'Work on the {w} at {a} is set to begin in {d}, if the weather allows.',
    ar: 'يُنتظر في {a} أن يبدأ العمل على {w} في {d} إذا سمح الطقس.',
  },
  {
    en: '{p}, who kept the books, remembers the {w} and the {v} above all.',
    ar: 'أكثر ما يذكره {p}، وكان يمسك الدفاتر، هو {w} و{v}.',
  },
  {
    en: 'Between {a} and {b} lie {n} kilometres of open water, and no {w} in between.',
    ar: 'تفصل بين {a} و{b} {n} كيلومترًا من المياه المفتوحة، وليس بينهما {w}.',
  },
  {
    en: 'The report does not say who pays for the {w}, nor what becomes of the {v}.',
    ar: 'لا يذكر الخبر من يدفع كلفة {w}، ولا مصير {v}.',
  },
  {
    en: 'A spokesperson said in {d} that the {w} would stay where it is.',
    ar: 'قال ناطق في {d} إن {w} سيبقى في مكانه.',
  },
  {
    en: 'Nobody at {a} expects the {w} before {d}, and some expect it later.',
    ar: 'لا أحد في {a} يتوقع {w} قبل {d}، وثمة من يتوقعه بعد ذلك.',
  },
  {
    en: '{a} took on {n} hands for the {w}, most of them from {b}.',
    ar: 'استعان {a} بنحو {n} عاملًا من أجل {w}، معظمهم من {b}.',
  },
  {
    en: 'The old {w} was sold to {p}, and the {v} went to the museum.',
    ar: 'بيع {w} القديم إلى {p}، وانتقل {v} إلى المتحف.',
  },
  {
    en: 'On this point the two reports differ: one speaks of the {w}, the other of the {v}.',
    ar: 'يختلف الخبران في هذه النقطة، فأحدهما يتحدث عن {w} والآخر عن {v}.',
  },
  {
    en: 'Letters from {p} describe the {w} at night, the {v} and the long climb.',
    ar: 'تصف رسائل {p} مشهد {w} ليلًا و{v} والصعود الطويل.',
  },
  {
    en: 'The board gave {n} coins for the {w}, and asked {a} to find the rest.',
    ar: 'دفع المجلس {n} قطعة نقدية من أجل {w}، وطلب من {a} أن يدبّر الباقي.',
  },
];

/** Days as the record writes them, Latin digits in both languages. */
const months: readonly Localised[] = (
  'January كانون الثاني (يناير)|February شباط (فبراير)|March آذار (مارس)|April نيسان (أبريل)|May أيار (مايو)|June حزيران (يونيو)|' +
  'July تموز (يوليو)|August آب (أغسطس)|September أيلول (سبتمبر)|October تشرين الأول (أكتوبر)|November تشرين الثاني (نوفمبر)|December كانون الأول (ديسمبر)'
)
  .split('|')
  .map((pair) => ({ en: pair.split(' ')[0]!, ar: pair.slice(pair.indexOf(' ') + 1) }));

/** Writes `2031-04` or `2031-04-17` in words. */
export function writeDate(date: string): Localised {
  const [year = '', month = '1', day] = date.split('-');
  const name = months[Number(month) - 1]!;
  const before = day ? `${String(Number(day))} ` : '';
  return { en: `${before}${name.en} ${year}`, ar: `${before}${name.ar} ${year}` };
}
