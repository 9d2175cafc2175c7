import { foldPhrase } from '../words.ts';

/** Verbs of speech in Arabic, third person, both genders and tenses. */
const arabic =
  'قال قالت قالوا يقول تقول كشف كشفت يكشف تكشف أكد أكدت يؤكد تؤكد أخبر أخبرت يخبر أعلن أعلنت يعلن تعلن أضاف أضافت يضيف تضيف أوضح أوضحت يوضح توضح ذكر ذكرت يذكر تذكر صرح صرحت يصرح أشار أشارت يشير تشير أفاد أفادت يفيد تفيد بين بينت يبين نقل نقلت ينقل تنقل نفى نفت ينفي تنفي شدد شددت يشدد لفت لفتت يلفت حذر حذرت يحذر تحذر اعتبر اعتبرت يعتبر رأى رأت يرى ترى زعم زعمت يزعم توقع توقعت يتوقع تابع تابعت يتابع استدرك ختم اختتم أبلغ أبلغت أقر أقرت روى روت وصف وصفت علق علقت رجح رجحت طالب طالبت دعا دعت ادعى ادعت أردف أردفت نوه نوهت أوردت أورد تحدث تحدثت يتحدث تتحدث عبر كتب كتبت أجاب رد اتهم اتهمت قدر قدرت عزا عزت ألمح ألمحت كرر كررت جدد جددت تعهد تعهدت وعد وعدت اشتكى اشتكت شكا شكت انتقد انتقدت ندد نددت أدان أدانت رحب رحبت أعرب أعربت استبعد استبعدت أوصى أوصت أحصى أحصت رصدت يروي تروي يرجح ترجح يطالب تطالب يتهم تتهم يصف تصف يشكو تشكو يتعهد تتعهد ينتقد تنتقد يعزو تعزو يعرب تعرب يؤكدون يقولون يضيفون استطرد استطردت لخص لخصت تساءل تساءلت';
const english =
  'said says told added adds announced announces confirmed confirms stated states reported reports denied denies claimed claims explained explains noted notes warned warns disclosed revealed reveals insisted stressed argued wrote declared acknowledged estimated predicted suggested recalled continued quoted cited alleged commented remarked replied testified tweeted';

const verbs: ReadonlySet<string> = new Set([...arabic.split(' '), ...english.split(' ')].map(foldPhrase));
/** «بيّن» and «عبّر» are written like a preposition: only a context can tell. */
const doubtful = new Set(['بين', 'عبر', 'رد'].map(foldPhrase));

/** Whether a folded word, its particles cut off, is a verb of speech. */
export const isSpeechVerb = (folded: string): boolean => verbs.has(folded) && !doubtful.has(folded);

/** Phrases that name a source without a verb: “according to”. */
export const sourcePhrases =
  /(?<![\p{L}])(?:[وف]?(?:بحسب|حسب|وفقا ل|وفقا|وفق|نقلا عن|علي لسان|استنادا الي|بناء علي)|according to|citing|quoted by|as reported by)(?![\p{L}]{3})/u;
