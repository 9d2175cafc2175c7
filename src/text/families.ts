/**
 * Words that are one to a searcher though no rule of spelling joins them: broken plurals, irregular forms, spellings of
 * one loan word, and a few pairs of a verb and its noun. General language only; what belongs to one subject stands in
 * `content/lexicon.yaml`. One family a line; the search folds and stems each word itself.
 */
export const generalFamilies: readonly string[] = `
قاعدة قواعد|جندي جنود جند|مطار مطارات|ميناء موانئ مرفأ مرافئ|مدينة مدن|سفينة سفن|مستشفى مستشفيات مشفى مشافي|طريق طرق طرقات|جسر جسور|سد سدود
نهر أنهار أنهر|بحر بحار|جبل جبال|قرية قرى|بلد بلدان دولة دول|شارع شوارع|سوق أسواق|مسجد مساجد|جامع جوامع|كنيسة كنائس|دير أديرة|قصر قصور|قلعة قلاع
متحف متاحف|موقع مواقع|أثر آثار أثري أثرية|معبد معابد|برج أبراج|باب أبواب|سور أسوار|مدرسة مدارس|جامعة جامعات|كلية كليات|مركز مراكز|مصنع مصانع معمل معامل
محطة محطات|منزل منازل|بيت بيوت|غرفة غرف|سرير أسرة|طبيب أطباء|مريض مرضى|ممرض ممرضة ممرضون|دواء أدوية|لقاح لقاحات|وباء أوبئة|عملية عمليات|جرح جروح|جريح جرحى
قتيل قتلى|شهيد شهداء|أسير أسرى|لاجئ لاجئون لاجئين|نازح نازحون نازحين|عائلة عائلات عوائل أسرة أسر|طفل أطفال|رجل رجال|امرأة نساء نسوة|شخص أشخاص|شعب شعوب|ناس إنسان
رئيس رؤساء|وزير وزراء|وزارة وزارات|سفير سفراء|سفارة سفارات|قائد قادة قيادة قيادات|ضابط ضباط|عنصر عناصر|فرد أفراد|خبير خبراء|عامل عمال|موظف موظفون موظفين
مهندس مهندسون مهندسين|مدير مدراء|حاكم حكام|ملك ملوك|أمير أمراء|عضو أعضاء|نائب نواب|حزب أحزاب|حكومة حكومات|محافظة محافظات|إقليم أقاليم|منطقة مناطق|ناحية نواحي نواح
قضاء أقضية|حدود حد|جيش جيوش|فرقة فرق|لواء ألوية|فوج أفواج|كتيبة كتائب|سرية سرايا|وحدة وحدات|قوة قوات قوى|فصيل فصائل|ميليشيا ميليشيات مليشيا مليشيات
سلاح أسلحة|صاروخ صواريخ|طائرة طائرات|مسيرة مسيرات|دبابة دبابات|مدفع مدافع|شاحنة شاحنات|عربة عربات|مركبة مركبات|آلية آليات|رتل أرتال|قافلة قوافل|معسكر معسكرات
مقر مقرات مقار|ثكنة ثكنات|هجوم هجمات هجومات|ضربة ضربات|غارة غارات|معركة معارك|حرب حروب|هدنة هدن|اتفاق اتفاقات اتفاقية اتفاقيات|معاهدة معاهدات|شراكة شراكات
خطة خطط|مرحلة مراحل|مهمة مهام مهمات|جدول جداول|موعد مواعيد|تاريخ تواريخ|سنة سنوات سنين عام أعوام|شهر أشهر شهور|أسبوع أسابيع|يوم أيام|ساعة ساعات|قرن قرون|عقد عقود
خبر أخبار|وكالة وكالات|صحيفة صحف|مصدر مصادر|بيان بيانات|تقرير تقارير|وثيقة وثائق|كتاب كتب|صورة صور|خريطة خرائط|رقم أرقام|عدد أعداد|نسبة نسب|رسم رسوم|سعر أسعار
شركة شركات|بنك بنوك مصرف مصارف|مشروع مشاريع مشروعات|عقد عقود|قرار قرارات|قانون قوانين|حق حقوق|مشكلة مشاكل مشكلات|سبب أسباب|نتيجة نتائج|هدف أهداف|دور أدوار
نوع أنواع|شكل أشكال|جزء أجزاء|قسم أقسام|طرف أطراف|جهة جهات|فريق فرق أفرقة|لجنة لجان|مجلس مجالس|منظمة منظمات|حلف أحلاف تحالف تحالفات|عاصمة عواصم|مياه ماء
بئر آبار|خزان خزانات|قناة قنوات|بوابة بوابات|توربين توربينات|بحيرة بحيرات|فيضان فيضانات|زلزال زلازل|شجرة أشجار|حيوان حيوانات|مزرعة مزارع|أرض أراضي أراض|ساحل سواحل
جزيرة جزر|خليج خلجان|مضيق مضائق|رصيف أرصفة|حاوية حاويات|رافعة رافعات|بضاعة بضائع|ناقلة ناقلات|زورق زوارق|قارب قوارب|حوض أحواض|غاطس غواطس|شحنة شحنات|مخزن مخازن
مستودع مستودعات|عنبر عنابر|طابق طوابق|دار دور|حي أحياء|ساحة ساحات|حديقة حدائق|مقبرة مقابر|ضريح أضرحة|مزار مزارات|لوح ألواح|تمثال تماثيل|نقش نقوش|عمود أعمدة|حجر أحجار حجارة
أول أولى أوائل|آخر أخيرة أواخر أخير|ثاني ثانية|ثالث ثالثة|كبير كبيرة كبار أكبر كبرى|صغير صغيرة صغار أصغر صغرى|قديم قديمة قدماء أقدم|جديد جديدة جدد|طويل طويلة طول أطول|عميق عميقة عمق أعمق
قريب قريبة أقرب|بعيد بعيدة أبعد|عال عالي عالية أعلى عليا|شمال شمالي شمالية|جنوب جنوبي جنوبية|شرق شرقي شرقية|غرب غربي غربية|وسط أوسط وسطى
يغادر غادر غادرت مغادرة تغادر رحيل يرحل رحل ترحل|ينسحب انسحب انسحاب تنسحب انسحبت انسحبوا سحب|يغلق أغلق إغلاق مغلق تغلق غلق يسكر تسكير|ينقل نقل تنقل انتقال ينتقل انتقل تنتقل
يبقى بقي بقاء تبقى باق باقون باقين الباقين|يبدأ بدأ بدء بداية تبدأ بدأت انطلق انطلقت انطلاق|ينتهي انتهى انتهاء إنهاء نهاية تنتهي|يفتح فتح افتتاح افتتح مفتوح يفتتح|يبنى بني بناء بنى شيد تشييد إنشاء أنشئ
يقع تقع يقعد موقع|يوقع وقع توقيع|يملك ملك ملكية|يصل وصل وصول تصل|يعود عاد عودة تعود|يزيد زاد زيادة|يقل قلة تقليص خفض تخفيض|يموت مات موت وفاة وفيات
ترميم رمم يرمم مرمم|تظاهر تظاهرت تظاهروا مظاهرة مظاهرات متظاهرون احتجاج احتجاجات محتج محتجون|كسر حطم تحطيم دمر تدمير خرب تخريب|أمريكا أميركا الأمريكية الأميركية أمريكي أميركي أمريكية أميركية أمريكان أميركان|كوردستان كردستان كوردي كردي كردية كوردية أكراد كرد
إيران ايراني ايرانية|سوريا سورية سوري|بريطانيا بريطاني انجليزي|إنترنت انترنت نت|قطع مقطوع انقطع انقطاع تقطع قطوعات|كيلومتر كيلومترات كيلو كم|متر أمتار|طن أطنان|لتر لترات|مليون ملايين|ألف آلاف
man men|woman women|child children|person people|leave left leaving departure depart|close closed closure shut shutdown|withdraw withdrew withdrawn withdrawal pullout
begin began begun start|go went gone|build built building construction construct|hold held|keep kept|fight fought|flee fled|find found|give gave given|take took taken|come came|see saw seen|know knew known|make made|write wrote written|rise rose risen|fall fell fallen|speak spoke spoken|drive drove driven|choose chose chosen|grow grew grown|win won|lose lost loss|meet met meeting|bring brought|think thought|teach taught|catch caught|stand stood|run ran|shoot shot|strike struck|sink sank sunk|draw drew drawn|break broke broken|steal stole stolen|wear wore worn|feed fed|hide hid hidden|fly flew flown flight|pay paid payment|tell told|spend spent|dig dug|bind bound|die died death dead|send sent|lead led|say said|buy bought|sell sold
american us usa|iraq iraqi|syria syrian|kurd kurdish kurdistan|britain british uk|troop soldier|headquarters hq|kilometre kilometer km|metre meter|centre center|harbour harbor
organisation organization|defence defense|programme program|aeroplane airplane aircraft plane|airbase airfield|agreement agree deal|remain stay|move transfer relocate|end finish
deep depth|long length|high height|wide width|old ancient age|repair restore restoration renovate|big large biggest largest|first inaugurate|open opened opening
ship vessel|dock berth quay wharf|hospital clinic|doctor physician|sick ill patient|flood flooding|foot feet|tooth teeth|mouse mice|wolf wolves|life lives|half halves|city cities
`
  .split(/[|\n]/u)
  .map((line) => line.trim())
  .filter(Boolean);
