import { foldPhrase } from './words.ts';

const fold = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean).map(foldPhrase));

/** Adjectives and participles with the article that describe and name nothing: «القوات المتمركزة». */
export const describing = fold(`
الجديدة الجديد السابقة السابق الحالية الحالي المقبلة المقبل القادمة القادم الماضية الماضي المذكورة المذكور الموجودة الموجود المتمركزة المتمركز
الأخرى الآخر الأخيرة الأخير المعنية المعني المتبقية المتبقي الباقية الباقي الكبيرة الكبير الصغيرة الصغير المنسحبة المنسحب المغادرة العاملة العامل
المنتشرة المنتشر التابعة التابع اللازمة المختصة المختلفة المحيطة المجاورة القريبة القريب البعيدة الواقعة الواقع الرئيسة الرئيسية الرئيسي الثلاث
الثلاثة الأربع الخمس الجارية الجاري المشار المخطط نفسها نفسه ذاتها ذاته المستقبلية القديمة القديم الصديقة الشقيقة
الضيف الحليفة الحليف المعادية المهاجمة المسؤولة المسؤول المستضيفة المدعومة المتحالفة الموقعة الواحدة الكاملة الكامل الداعمة المشاركة المرافقة
القائمة المحتملة المؤقتة المؤقت المهجورة اليوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس الأسبوع الشهر العام السنة التي الذي الذين
الواسعة المكثفة النهائية الجماعية المستمرة المتوقعة المخطط
`);

/** Nouns that follow a cue and make it no name: «قاعدة بيانات», «عملية سلام», «حركة مرور». */
export const commonAfterCue = fold(`
بيانات انسحاب نقل إخلاء سلام مرور عسكرية جوية بحرية برية أمنية كبيرة واسعة جديدة صغيرة عسكري جوي مدني دولي دولية محلية محلي إجلاء تسليم إعادة بناء
إنتاج تدريب واحدة مشتركة خاصة أخرى سياسية اقتصادية شراء بيع إغلاق تفكيك ترميم تفاوض تبادل إطلاق جديد رئيسية رئيسي تطهير توزيع التي الذي من في على إلى عن
أن إن حيث كانت كان قرب قريبة واقعة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط داخل خارج بين مع ضمن خلال بعد قبل حدودية ساحلية نهرية زراعية صحفية
إخبارية إعلامية هناك هنا كبير صغير أيضا فقط مسلحة مسلح رسمية رسمي وطنية وطني بديلة بديل تجارية تجاري نفطية نفطي سكنية عمالية طلابية حديثة قديمة منها
الحوار السلام الانسحاب النقل الإخلاء التسليم الإعمار الترميم البناء التفاوض الانتقال الإجلاء الشراء البحث الإنقاذ التطهير الإغلاق الصيانة الفرز الاقتراع التصويت
المسافرين المرور الملاحة التجارة النقل الطيران السير البضائع مجاورة نائية محاصرة منكوبة مهجورة مأهولة الركاب النزوح البيع الاستيراد التصدير
الجمركية للجيش للقوات تضم يضم تقع يقع تابعة تابع هي هو وهي وهو لا لم لن قد سوف ما عدة بعض كل جميع هذه هذا ذلك تلك
تلقيح تطعيم توعية تنظيف تبرعات مقاطعة اعتقالات مداهمات بحث استطلاع جراحية انتخابية إنزال هدم قصف رصد فحص تشجير التلقيح التطعيم التوعية التنظيف الفحص كبرى صغرى
الإنترنت التواصل العمل اليوم المحادثات المفاوضات القطاع مساعدات إغاثة حفر استخراج الحفر التشغيل تشغيل
`);

/** Persons without a name, after whom no name is sought: «قال مصدر أمني». */
export const genericPersons = fold(`
مصدر المصدر مصادر المصادر مسؤول المسؤول مسؤولون مسؤولين متحدث المتحدث متحدثة المتحدثة ناطق الناطق مراسل مراسلنا شاهد شهود خبير خبراء محلل محللون ضابط
قائد نائب وزير رئيس بيان البيان تقرير التقرير وكالة صحيفة قناة موقع مكتب مدير سكان السكان ناشط ناشطون دبلوماسي دبلوماسيون عضو أعضاء طبيب أحد بعض عدد
المستشار عميد لواء محافظ سفير وزارة حكومة جيش قيادة هيئة لجنة إعلام دائرة أحدهم آخرون آخر شخص طرف الطرفان الجانبان الرجل المرأة
`);

/** Words that end a person's name. */
export const afterName = fold(`
إن أن في من إلى على عن مع خلال بعد قبل أمس اليوم غدا الذي التي وقد قد ثم لدى حول عبر ضد إنه إنها أنه أنها بأن لوكالة لصحيفة لقناة قال قالت أكد أكدت أعلن
أعلنت كشف كشفت أضاف أضافت أوضح أوضحت ذكر ذكرت صرح أشار أشارت وصل وصلت التقى التقت زار زارت بحث بحثت دعا دعت استقبل وقع وقعت شدد نفى حذر رحب طالب عقد
ترأس الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد كما بين وسط داخل خارج هو هي كان كانت سيزور سيصل لم لن لا ما هنا هناك أيضا فيما بينما حين عندما
مساء صباح ظهر فجر يوم مطلع منتصف نهاية
مصرع مقتل وفاة إصابة انطلاق بدء افتتاح إغلاق وصول مغادرة انسحاب انتهاء إطلاق توقيع تعليق استعداد استئناف تشكيل تعيين وجود حصول وقوع ارتفاع انخفاض تسجيل رفض دعم
تأييد ضرورة أهمية عدم صحة نية موافقة نجاح فشل إحباط ضبط اعتقال تأجيل إلغاء تمديد تسليم تسلم سحب نشر نقل عودة حرص التزام استمرار متابعة نتائج خطة مشروع قرار تفاصيل
`);

/** Common English words that begin a sentence with a capital and are no name. */
export const sentenceStarts = new Set(
  `the a an in on at to for from by with of and but or nor so if then than that this these those there it its he she they his her their our your my we you i as after before
since until while when where who what which how why no not all some many most more few both each every any another other one two three four five six seven eight nine ten
last next earlier later meanwhile however also still only just about according asked under over into out up down during between among through despite although though because
once yet even such officials troops forces soldiers sources residents witnesses hundreds thousands dozens local military government state police security army foreign defence
defense air new old under iraqi american yesterday today tomorrow early late mid around nearly almost per several separately additionally instead speaking reporting editing
work workers engineers doctors people women men children construction repairs negotiations talks plans planned asked another following since half let us mr mrs ms dr`.split(
    /\s+/,
  ),
);

/** Adjectives that belong to the name of a base: «قاعدة … الجوية», «مطار … الدولي». */
export const ofBases = /^(?:الجويه|الجوي|البحريه|العسكريه|العسكري|الدولي|الدوليه|المدني|المشتركه|الاميريه)$/u;
/** Offices that are named by what they are for. */
export const isOffice =
  /^(?:ال)?(?:مديريه|هييه|موسسه|منظمه|لجنه|مفوضيه|اتحاد|شركه|وكاله|سلطه|دايره|رابطه|جمعيه|مجلس|معهد|صندوق|اداره|ادارات|بعثه|مركز|مكتب|برنامج|مصلحه|غرفه|وزاره|متحف)$/u;
