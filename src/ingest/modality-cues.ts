import type { Modality } from '../model/statement.ts';
import { foldPhrase } from './words.ts';

/** Words that tell how sure a sentence is of what it says, by modality; one to four words each. */
const table: Readonly<Record<'planned' | 'happened' | 'ongoing' | 'claimed' | 'background', string>> = {
  planned:
    'من المقرر|المقرر|مقرر|من المنتظر|المنتظر|من المتوقع|المتوقع|يتوقع|من المزمع|المزمع|المخطط|مخطط|يخطط|تخطط|يسعى|تسعى|يهدف|تهدف|يأمل|تأمل|يعتزم|تعتزم|ينوي|تنوي|سوف|بحلول|يستعد|تستعد|يقضي ب|تقضي|يقضي|وصولا إلى|خطة|موعد|قرب توقيع|لن|تعتزمان|يتطلع|تتطلع|من شأنه|يفترض أن|من المفترض|يرتقب|المرتقب|مرتقب|تمهيدا|بحلول|توقع|توقعت|على أن|ينص على|المزمع|will|would|shall|is to|are to|was to|were to|is expected|are expected|expected|expected to|is due|are due|due to|is scheduled|scheduled|scheduled to|plan to|plans to|planned|planning to|intends to|intend to|is set to|are set to|set to|going to|aims to|aim to|seeks to|seek to|expects|expect|to open|to close|upcoming|slated|by the end|hopes to|hope to|about to|pledged to|ordered to',
  happened:
    'أكمل|أكملت|أنجز|أنجزت|فاز|فازت|حط|حطت|قدم|قدمت|تراجع|تراجعت|هاجم|هاجمت|اقترع|اقترعوا|ترشح|هزم|خسر|خسرت|سجل|سجلت|أصدر|أصدرت|منح|منحت|دفع|دفعت|احترق|احترقت|اندلع|اندلعت|ضرب|ضربت|غرق|غرقت|أنقذ|أنقذت|أعاد|أعادت|حصل|حصلت|تمكن|تمكنت|نزح|نزحوا|عين|عينت|انتخب|توفي|توفيت|انتشلت|انتشل|انطلقت|انطلق|غادر|غادرت|غادروا|وصل|وصلت|خرج|خرجت|دخل|دخلت|بدأ|بدأت|انتهى|انتهت|وقع|وقعت|وقعا|اتفق|اتفقت|اتفقا|أغلق|أغلقت|افتتح|افتتحت|انسحب|انسحبت|نقل|نقلت|سلم|سلمت|تسلم|تسلمت|قتل|قتلت|أصيب|أصيبت|جرى|جرت|تم|تمت|شهد|شهدت|عاد|عادت|أطلق|أطلقت|هبط|هبطت|أقلعت|تحرك|تحركت|استهدف|استهدفت|دمر|دمرت|انفجر|انفجرت|التقى|زار|اجتمع|عقد|عقدت|اختتم|اختتمت|أنهى|أنهت|استقبل|فكك|فككت|سحب|سحبت|أخلى|أخلت|رفع|رفعت|خفض|خفضت|عبر|عبرت|انتقل|انتقلت|استكمل|استكملت|أنشأ|أنشئ|أنشئت|شيد|شيدت|انتقلوا|وصلوا|قررت|قرر|صوت|صادق|أقر|أقرت|اعتقل|اعتقلت|ضبط|ضبطت|نفذ|نفذت|تعرض|تعرضت|أسفر|أسفرت|المباشرة|غادرا|وصلا|أعيد|أعيدت|افتتحت|خفض|خفضت|سلم|ارتفع|ارتفعت|انخفض|انخفضت|عبرت|نقلت|أجلت|أجلى|استأنف|استؤنفت|استؤنف|عثر|عثرت|رمم|رممت|سقط|سقطت|فقد|فقدت|تضرر|تضررت|أوقف|أوقفت|أضرب|won|lost|shook|damaged|treated|carried|extended|crashed|burned|rescued|elected|appointed|doubled|swept|turned back|spread|broke out|left|departed|arrived|began|began|started|ended|closed|opened|signed|agreed|withdrew|withdrawn|moved|handed over|killed|wounded|attacked|struck|hit|landed|took|took place|returned|crossed|visited|met|held|completed|launched|fired|seized|entered|built|reopened|transferred|evacuated|shut|halted|pulled out|destroyed|injured|approved|voted|decided|delivered|received|reached|fell|rose|came|went|flew|sailed|removed|dismantled|inaugurated|established|joined|switched on|returned|handed|ended|flown|flew|went back|rose by|stopped|resumed|restored|repaired|collapsed|sank|died|drowned|flooded|cut|sent|paid|sold|bought|found|discovered|arrested|freed|released',
  ongoing:
    'يواصل|تواصل|مستمر|مستمرة|استمرار|المستمر|المستمرة|لا يزال|لا تزال|ما زال|ما زالت|مازال|حاليا|جار|جارية|يجري|تجري|لايزال|يستمر|تستمر|تتواصل|يتواصل|قيد الإنشاء|continues|continue|continuing|still waiting|is still|are still|ongoing|currently|underway|under way|is being|are being|remains|remain|now',
  claimed:
    'زعم|زعمت|ادعى|ادعت|يزعم|تزعم|اتهم|اتهمت|نفى|نفت|ينفي|حذر|حذرت|اعتبر|اعتبرت|رأى|يرى|ترى|رجح|رجحت|لا يعني|يعتقد|بحسب قوله|على حد قوله|يأتي ضمن|مزاعم|انتقد|شدد على|claimed|claims|alleged|allegedly|accused|denied|denies|warned|argued|believes|believe|reportedly|suggested|insisted|could|may|might|considered|criticised|criticized',
  background:
    'هي مقر|هو مقر|تقع|يقع|تعد|يعد|تعتبر|يعتبر|تبعد|يبعد|تأسست|تأسس|ثاني أكبر|أكبر القواعد|ثالث أكبر|تضم|تتألف|يتألف|يبلغ عدد|تبلغ مساحتها|ومنذ|سبق أن|يذكر أن|الجدير بالذكر|يشار إلى|وكانت|وكان|تستضيف|is located|are located|lies|is home to|has been|have been|hosts|is the largest|is one of|founded in|established in|serves as|houses|covers|is the second|located',
}; // prettier-ignore

/** Modality by folded cue, words parted by one space. */
export const modalityCues: ReadonlyMap<string, Modality> = new Map(
  (Object.entries(table) as [Modality, string][]).flatMap(([modality, cues]) =>
    cues.split('|').map((cue) => [foldPhrase(cue), modality] as const),
  ),
);

/** First words of cues of more than one word. */
export const cueStarts: ReadonlySet<string> = new Set(
  [...modalityCues.keys()].filter((cue) => cue.includes(' ')).map((cue) => cue.split(' ')[0]!),
);
