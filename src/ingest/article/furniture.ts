/** Lines of a page that are no article: calls to share, captions, “read also”. */
const furniture =
  /^(?:تابعونا|تابعنا|اشترك|انضموا|انضم إلى|استمع (?:إلى|لل)|(?:مدة|وقت|زمن) القراءة|حجم الخط|نسخ الرابط|لا يفوتك|قد يهمك|قد يعجبك|خبر ذو صلة|ملاحظة(?: من)? (?:ال)?(?:محرر|تحرير|ناشر)|ملحوظة[ :]|تنويه[ :]|تصحيح[ :]|الكلمات (?:المفتاحية|الدلالية)|علامات[ :]|المواضيع[ :]|الأقسام[ :]|(?:اقرأ|إقرأ|اقرا|طالع|شاهد|تابع)(?:وا)? (?:أيضا|أيضاً|المزيد|كذلك|قناتنا|أيضًا|نا)|للمزيد|المزيد من|شارك|مشاركة|طباعة|الأكثر قراءة|(?:موضوعات|مواضيع|أخبار|مقالات|تقارير|مواد) (?:متعلقة|ذات صلة|مشابهة|مرتبطة)|ذات صلة|كلمات (?:دلالية|مفتاحية)|الوسوم|وسوم|(?:ال)?صورة[ :]|تصوير[: ]|إعلان(?:ات)?$|الرئيسية|جميع الحقوق|حقوق (?:النشر|الطبع)|©|read (?:more|also|next)|see also|related(?: articles| stories)?|share (?:this|on)|follow us|sign up|subscribe|advertisement|most read|tags?[: ]|photo(?:graph)?[: ]|image[: ]|file photo|getty images|all rights reserved|copyright|click here|comments?$|print$|skip to|home$|also read|recommended|more on this|watch[: ]|listen[: ]|view comments|news$|world$|editor['’]s note|note to (?:editors|readers)|correction[:, ]|clarification[:, ]|this (?:article|story|report|piece) (?:was|has been|is) (?:first |originally |last )?(?:amended|updated|corrected|published|edited|translated|republished|produced)|topics?:|keywords?:|filed under|reading time|\d+ min(?:ute)?s? read|listen to this|share$|facebook\b|whatsapp$|like this story|support our|donate|you may also like|don['’]t miss|trending|caption[: ]|credit[: ]|(?:photo|picture|image) by|explainer:|related:)/iu;
/** Notes on the article, which may be longer. */
const notes =
  /^[*_([]*(?:editor['’]s note|this (?:article|story|report) (?:was|has been) (?:amended|updated|corrected|first published|originally published)|ملاحظة (?:من )?المحرر|ملاحظة (?:من )?التحرير)/iu;
const signOff =
  /^(?:\(?\s*(?:انتهى|انتهي|تمت|إنتهى)\s*\)?[\s./\\\-م،ا-ي.]{0,14}|[-–—*#_\s]*(?:ends?|30|###)[-–—*#_\s]*|[-–—\s]*\(?(?:reporting|writing|editing|additional reporting|edited|compiled|translated)(?: (?:by|in)\b|\s?:).*|(?:تحرير|المحرر|المصدر|إعداد|مراسلة|ترجمة|تقرير|كتابة|تغطية|شارك في (?:التغطية|التقرير|إعداد))\s*[:：/-].{0,80}|\((?:تحرير|إعداد|ترجمة|كتابة|تغطية|تقرير|شارك|شاركت|بمشاركة)[\s:：].{0,120}\)|[-–—\s]*(?:with (?:an? (?:\p{Ll}+ )?report|files|reports|reporting|additional reporting|agencies|inputs|contributions)\b.{0,80}|بمشاركة .{0,60})|[^\s/]+\s?\/\s?\p{L}+(?: \p{L}+){0,3}(?:\s?\/\s?\p{L}+(?: \p{L}+){0,3})*|(?:شارك|شاركت|ساهم|ساهمت|أسهم|أسهمت) في .{0,60}|(?:أعد|أعدّ|أعدت|أعدّت|أعدها|كتب|كتبت) (?:ال)?(?:تقرير|مادة|نص|خبر)\s?[:：].{0,60}|(?:issued|released|published) by (?:the )?\p{Lu}.{3,120}|(?:photo credits?|photographs?|photos|pictures)\s*[:：].{0,80}|\p{Lu}.{3,60} contributed (?:to|reporting).{0,40}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3} (?:covers \p{Ll}|reports (?:from|on)|writes (?:about|on|for)|is (?:an? |the |our )?(?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|journalist|columnist|freelancer)\b).{0,120}|(?:أنجز|أُنجز|أعد|أُعد|أعدّ|نشر|نُشر|أنتج|أُنتج)ت? (?:هذا|هذه) (?:ال)?(?:تحقيق|تقرير|مادة|قصة|مقال)ة? .{0,120}|source\s*[:：].{0,60}|المصدر\s?[:：]?\s?(?:وكالات|\+).{0,40}|(?:وكالات|رويترز|أ ف ب|أ\.ف\.ب|د ب أ)|\(?\p{L}{1,2}(?:\s?[./\\،-]\s?\p{L}{1,2}){1,5}\.?\)?|—\s?\p{L}+(?: \p{L}+){0,3}|©.*|(?:copyright|\(c\)).*)$/iu;
/** “(Jane Doe reported from Oxley and Redhill)”, “Jane Doe and John Roe in Oxley contributed.” */
const reporters =
  /^[-–—*_\s]*[([]?(?:Reporting|Writing|Editing|Additional reporting|With|By)?:?\s?\p{Lu}[\p{L}.'’-]*(?:(?:,? and|,|) (?:\p{Lu}[\p{L}.'’-]*|al-\p{Lu}\p{L}+|al|bin|de|van|von)){1,8}(?: (?:in|from) \p{Lu}[\p{L}'’-]*(?:(?:,? and|,|) \p{Lu}[\p{L}'’-]*){0,4})? (?:(?:also |additionally )?(?:reported|reports|contributed|wrote|writes|filed|edited|translated)(?: (?:from|in|to|for|this|the|reporting)\b.{0,100})?)[)\]]?\.?[)\]*_]*$/u;
/** «أسهم فلان من تونس في إعداد التقرير», «(فلان من تونس)» */
const arabicReporters =
  /^[([]?(?:(?:و?قد )?(?:أسهم|أسهمت|ساهم|ساهمت|شارك|شاركت|أعد|أعدّ|أعدت) .{3,60} (?:التقرير|التغطية|المادة|الخبر|النص)|(?:إعداد|تحرير|كتابة|ترجمة|تقرير|مراجعة|تدقيق|مراسل(?:نا|تنا)?) (?:و(?:إعداد|تحرير|كتابة|ترجمة|مراجعة) )?\p{L}+(?: \p{L}+){1,5})[)\].]*$/u;
const sentenceEnd = /[.؟?!…:۔؛;،,]["»”’)\]]*$/u;

/** «شارك وفد من … في …»: a sentence that begins with a word of a page's buttons. */
const isTold = (text: string): boolean =>
  /^(?:شارك|مشاركة|طباعة|المزيد من|الرئيسية|recommended|related) (?!هذ)/iu.test(text) &&
  text.split(/\s+/).length > 7 &&
  /\.[»”"]?$/u.test(text);

/** Hashtags, «الرئيسية / سياسة», a row of buttons, “File photo …”, “(Photo: …)”: whole lines. */
const lines = [
  /^(?:#[\p{L}\p{N}_]+[\s,،]*)+$/u,
  /^(?:home|الرئيسية|news|أخبار|الأخبار)\s*[/»›>|]\s*.{2,80}$/iu,
  /^(?:(?:telegram|messenger|facebook|twitter|whatsapp|viber|linkedin|instagram|copy link|email|a\+|a-|x|share|print)[\s,|·]*){2,}$/iu,
  /^(?:file|archive|illustrative)\s?(?:photo|image|picture)\b.{0,200}$/iu,
  /^.{0,300}[[(][^()[\]]{0,30}\b(?:photo|image)s?[\])]\.?$/iu,
  /^.{0,220}[[(](?:file )?(?:photo|image|credit|picture)s?\s?(?:[:/]|by ).{2,60}[\])]\.?$/iu,
  /^.{3,200}(?:\/\s?(?:AFP|AP|Reuters|Getty)|- File|\(أرشيف\)|- أرشيف(?:ية)?)\.?$/u,
  /^(?:also read|read also|اقرأ أيضا|إقرأ أيضا|اقرأ أيضًا|ما هو رد فعلك)(?!\p{L}).{0,160}$/iu,
];

/** Words above links to other articles. */
export const isReadAlso = (text: string): boolean =>
  text.length < 60 &&
  /^(?:read (?:also|more|next)|see also|related|also read|(?:أخبار|مواضيع|مقالات) ذات صلة|[اإ]قرأ أيض|ذات صلة|قد يهمك)/iu.test(
    text,
  );

/** Whether a line is furniture of a page and no part of the article. */
export const isFurniture = (text: string): boolean =>
  lines.some((pattern) => pattern.test(text)) ||
  (text.length < 160 && furniture.test(text) && !isTold(text)) ||
  (text.length < 400 && notes.test(text));

/**
 * Whether a line closes an article: «(انتهى)», “Reporting by …”, initials, a repeated source.
 *
 * @param isLast whether it stands among the last lines
 */
export const isSignOff = (text: string, isLast: boolean): boolean =>
  isLast && text.length < 220 && [signOff, reporters, arabicReporters].some((pattern) => pattern.test(text.trim()));

/** Whether a line can be a headline: short, and no sentence with its full stop. */
export const isHeadline = (text: string): boolean => text.length <= 160 && !sentenceEnd.test(text);

/** Whether a line names who wrote the article. */
export const isByline = (text: string): boolean =>
  text.length <= 100 &&
  !/[.؟!]$/u.test(text.replace(/[ap]\.m\.$/iu, '')) &&
  (/^(?:by|from|written by|story by)\s+\p{Lu}/iu.test(text) ||
    /^(?:كتب|كتبت|بقلم|إعداد|تقرير|متابعة|خاص|مراسلنا|مراسل|تحرير)\s*[:：/–ـ-]/u.test(text) ||
    /^(?:كتب|كتبت|بقلم|إعداد|مراسل(?:نا|تنا)?(?: في)?)\s+\p{L}+(?:\s\p{L}+){0,5}$/u.test(text));

/** Whether two lines have the same letters and digits. */
export const sameText = (a: string, b: string): boolean => {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return plain(a) === plain(b);
};
