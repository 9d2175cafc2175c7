import { foldPhrase } from './words.ts';

export const mentionTypes = ['base', 'actor', 'place', 'unit', 'operation', 'media'] as const;
export type MentionType = (typeof mentionTypes)[number];

/**
 * How a name follows its cue noun in Arabic: `name` is one name («محافظة …»), `body` a description with the article
 * («وزارة الدفاع …»), `free` either («حزب …»), `speaker` a body after «باسم», `title` a person, `bare` a name that
 * the cue is no part of («العاصمة …»), `list` several names («محافظات …»), `purpose` a body by what it is for («المشروع
 * … لـ…»).
 */
export type CueForm = 'name' | 'body' | 'free' | 'title' | 'bare' | 'list' | 'purpose';

export interface CueNoun {
  readonly type: MentionType;
  readonly form: CueForm;
}

const table: readonly (readonly [MentionType, CueForm, string])[] = [
  ['base', 'name', 'قاعدة|معسكر|مطار|ثكنة|ثكنات|حامية'],
  ['place', 'name', 'محافظة|مدينة|ناحية|قضاء|بلدة|قرية|إقليم|ولاية|جزيرة|جزر|بحيرة|خليج|مضيق|صحراء|جبل|جبال|ميناء|مرفأ|معبر|منفذ|نهر|حقل|مخيم|بادية|سد|حي|سهل|جمهورية|سلطنة|مملكة|إمارة|مقاطعة|بلدية|هضبة|منطقة|قصبة|جسر|قنطرة|نفق|ساحة|شارع|قلعة|مرقد|سوق|واحة|رأس|جهة|سدة|أهوار|هور|حوض|وادي|شبه جزيرة|ضاحية|محمية|غابة|مصب|معبد|دير|كنيسة|كاتدرائية|ملعب|استاد|مسجد|جامع|دوار|عمالة|ريف|سلسلة|بئر|حديقة|ميدان|كورنيش|هرم|منتجع|مزرعة|مصفاة|ممر|رصيف|مرتفعات|محور|سهول|تلال|تلة|هضاب|غابات|مستوطنة|كيبوتس|مثلث|مفرق|حاجز|قصر|ضيعة|عزلة|واحات|خور|شلالات|بركان|مزار|ضريح|متنزه|منجم|حقول|محلية|معتمدية|غور|أغوار|خربة|سجن'],
  ['place', 'list', 'منفذي|معبري|مطاري|جسري|ناحيتي|ولايتي|إقليمي|ضاحيتي|مخيمي|حقلي|مدينتي|محافظتي|بلدتي|مينائي|قريتي|محافظات|أحياء|ضواحي|جزيرتي|مدن|بلدات|قرى|ولايات|أقضية|نواحي|موانئ|جهات|أقاليم|مقاطعات'],
  ['place', 'body', 'المنطقة|الأراضي|البحر|الساحل|المحيط|الخليج|الشرق'],
  ['place', 'bare', 'العاصمة|عاصمة|شاطئ|شواطئ'],
  ['unit', 'body', 'الفرقة|اللواء|الفوج|الكتيبة|السرية|الأسطول|الفيلق|السرب'],
  ['unit', 'free', 'فرقة|لواء|فوج|كتيبة|كتائب|سرايا|فيلق|سرب'],
  ['operation', 'free', 'عملية|حملة|تمرين|مناورة|مناورات|تدريب|تدريبات'],
  ['media', 'free', 'وكالة|صحيفة|جريدة|قناة|إذاعة|تلفزيون|موقع|مجلة|شبكة'],
  ['actor', 'body', 'وزارة|سفارة|قنصلية|حكومة|رئاسة|مجلس|لجنة|هيئة|قيادة|بعثة|مفوضية|محكمة|برلمان|جهاز|مديرية|نقابة|وزارتي|قوات|جيش|شرطة|بحرية|أركان|دائرة|سلطة|مكتب|أمانة|سلطات|خلية|ديوان|تنسيقية|نيابة|حرس|درك|مجمع|استخبارات|مخابرات|مصلحة|إدارة|قوى|دول|غرفة|قوة|هيأة|مندوبية|قائمقامية|مفتشية|شعبة|سلاح'],
  ['actor', 'free', 'منظمة|حزب|حركة|شركة|مؤسسة|اتحاد|حلف|تنظيم|جماعة|ميليشيا|تحالف|جامعة|مستشفى|جمعية|مجموعة|فصيل|رابطة|معهد|صندوق|متحف|نادي|نقابة|مركز|بنك|مصرف|ائتلاف|تيار|كتلة|تكتل|مرصد|أكاديمية|جبهة|بورصة|مجمع|اتحادية|ميليشيات|فصائل|كلية|مختبر|مكتبة|منتدى|هلال|صليب|ملتقى|مجمع|كونفدرالية|فيدرالية|فدرالية'],
  ['actor', 'body', 'برنامج|المنتخب|الحماية|الضمان|الحشد|الأرصاد|القوة|الخطوط|الديوانة|الجمارك'],
  ['actor', 'purpose', 'مشروع|مبادرة|مشروعي'],
  ['actor', 'free', 'هزيمة|محاربة'],
  ['actor', 'title', 'الرئيس|رئيس|وزير|وزيرة|الوزير|الجنرال|اللواء|العميد|العقيد|الفريق|المقدم|الرائد|النقيب|المشير|الأميرال|النائب|النائبة|الدكتور|الدكتورة|السيد|السيدة|الشيخ|السفير|السفيرة|سفير|سفيرة|المحلل|الخبير|الخبيرة|المتحدث|المتحدثة|الناطق|الناطقة|متحدث|ناطق|القائد|قائد|المدير|مدير|مديرة|المهندس|المهندسة|الناطق|المستشار|المستشارة|الأستاذ|الأستاذة|الطبيب|الطبيبة|المديرة|الباحث|مبعوث|مبعوثة|منسق|منسقة|المنسق|المزارع|الصياد|القبطان|الكابتن|كابتن|الكولونيل|قبطان|الأمين|أمين|محافظ|المحافظ|قائممقام|عمدة|الملك|الأمير|البابا|المبعوث|الباحث|الباحثة|الصحفي|الملازم|الحاكم|حاكم|نائب|المفوض|القس|زعيم|الزعيم|عضو|المسؤول|الناشط|الناشطة|ممثل|ممثلة|الممثل|الممثلة|مندوب|مندوبة|المندوب|رئيسة|الرئيسة|مساعد|مساعدة|وكيل|الوكيل|سكرتير|والي|الوالي|القاضي|قاضي|الإمام|المطران|البطريرك|المدرب|مدرب|اللاعب|لاعب|المهاجم|الحارس|نائبة|المفوضة|منسقة|خبير|خبيرة|محلل|باحث|باحثة|المواطن|المواطنة|السائق|التاجر|العامل|الموظف|الموظفة|المعلم|المعلمة|الممرض|الممرضة|الحاج|الحاجة|الشاب|الشابة|النقيب|نقيب|العمدة|المختار|مختار|الكاتب|الكاتبة|المخرج|المؤرخ|المستثمر|العماد|الأدميرال|المارشال|الآنسة|الكاردينال|الأنبا|الخوري|القمص|الإمبراطور|القيصر|الخديوي|الملكة|الأميرة|السلطان|الشيخة|البرلماني|البرلمانية|الملازمة|النقيبة|الاقتصادي|المنسقة|الحكم|البروفيسور|البروفسور|الصحافي|الصحفية|الصحافية|الإعلامي|الإعلامية|المحامي|المحامية|السيناتور|عميدة|محللة|أستاذ|أستاذة|المستشار|القاضية|الفنان|الفنانة|الشاعر|الشاعرة|الروائي|الروائية|المصور|المصورة|المذيع|المذيعة|الرقيب|العريف|الجندي|المغني|المغنية|المفتي|الأسقف|الحاخام|الداعية|العداء|العداءة|السباح|المدرس|اللاعبة|المدربة|الأكاديمي|الجراح|المعلق|المشرف|المشرفة|المنتج|المخرجة|الأديب|الأديبة|الرسام|النحات|المترجم|المترجمة|الضابط|الأب|الراهب|المتهم|المتهمة|الشاهد|الشاهدة|المرشح|المرشحة|الناجي|الناجية|الطالب|الطالبة|التلميذ|التلميذة|المقاول|البائع|البائعة|النازح|النازحة|اللاجئ|اللاجئة|المتطوع|المتطوعة|المفتش|المفتشة|الوزيرة|القائدة|المهندسة|المحقق|المؤرخة|المزارعة|الربان'],
]; // prettier-ignore

/** Arabic cue nouns, folded. */
export const cueNouns: ReadonlyMap<string, CueNoun> = new Map(
  table.flatMap(([type, form, nouns]) =>
    nouns.split('|').map((noun) => [foldPhrase(noun), { type, form }] as const),
  ),
);

/** Cue words of English names, by the type that they make of the capitals around them; the first that fits decides. */
export const englishCues: readonly (readonly [MentionType, RegExp])[] = [
  ['operation', /^(?:Operation|Exercise) \p{Lu}/u],
  ['place', /\b(?:Community|Sports|Shopping|Convention|Conference|Recreation|Civic|Leisure|Cultural) Cent(?:re|er)\b/],
  ['actor', /^(?:Hospital|Universidad|Universit[éà]|Instituto|Banco|Clínica) \p{L}|\b(?:FC|EC|SC|CF|AFC|AC)$|^Friends of |\b(?:First |Cree |Navajo |Ojibwe |Cherokee |Dene |Métis )Nation$/u],
  ['media', /\b(?:Anadolu|Petra|Tasnim|Fars|Mehr|Press|News) Agency\b|\b(?:News(?:paper)?|Times|Post|Herald|Tribune|Gazette|Guardian|Telegraph|TV|Television|Radio|Radyo|Rundfunk|R[áà]dio|Reuters|Broadcasting|Media|Daily|Press|Journal|AFP|BBC|CNN|FM|Newswire|Weekly)\b|\bNews Agency\b|\bPress Agency\b/],
  ['base', /\b(?:Training|Firing|Live[- ]Fire|Proving) (?:Areas?|Grounds?|Complex|Range|Centre|Center)\b/],
  ['base', /^(?:RAF|RNAS|NAS|MCAS|RAAF) (?!Regiment|Museum|Typhoons?\b|Benevolent)\p{Lu}|\bNaval (?:Air )?Station\b|\b(?:Air ?base|Base|Camp|Airport|Airfield|Air Station|Air Force Base|Barracks|Fort|Garrison|Outpost)\b/u],
  ['unit', /\b(?:Task Force|Division|Brigade|Regiment|Battalion|Squadron|Fleet|Corps|Wing|Platoon|Company [A-Z])\b/],
  ['actor', /\b(?:Ministry|Embassy|Consulate|Department|Command|Committee|Council|Government|Army|Navy|Air Force|Forces?|Guards?|Party|Parliament|Senate|Congress|Commission|Union|Coalition|Organi[sz]ation|Agency|Authority|Bank|University|Hospital|Company|Corporation|Group|Movement|Front|Police|Court|Office|Institute|Association|Federation|Mission|Nations|Bureau|Board|Foundation|Society|Alliance|Treaty|Assembly|Cabinet|House|Service|Fund|Staff|Directorate|Secretariat|Inc|Ltd|Corp|LLC|Museum|Centres?|Centers?|Ministers|Observatory|Hospitals|Club|Academy|Laboratory|College|School|Tribunal|Chamber|Exchange|Airlines|Airways|Railways|Petroleum|Oil|Energy|Survey|Network|Initiative|Campaign|Programme|Program|Register|Registry|Ombudsman|Watchdog|Forum|Platform|Guild|Trust|Panel|Bloc|Conference|Inspectorate|Treasury|Community|First Nation|Syndicate|Confederation|League|Taskforce|Administration|Power|Works|Shipping|Lines|Logistics|Ports|Holdings|Partners|Steel|Mining|Motors|Electric)\b/],
  ['place', /\b(?:Province|Governorate|City|District|River|County|Island|Islands|Region|Strait|Sea|Gulf|Ocean|Lake|Mountain|Mountains|Mount|Valley|Desert|Port|Dam|Canal|Bay|Peninsula|Village|Town|State|Republic|Kingdom|Street|Square|Bridge|Crossing|Coast|Heights|Territory|Emirate|Oblast|Prefecture|Highlands|Plain|Plains|Basin|Area|Reservoir|Hills|Pass|Forest|Creek|Falls|Beach|Harbou?r|Cape|Delta|Reef|Shoal|Plateau|Park(?! \p{Lu}\p{Ll}+-\p{Ll})|Avenue|Road|Tunnel|Terminal|Stadium|Cathedral|Mosque|Church|Temple|Castle|Palace|Monastery|Corridor|Quarter|Marsh(?:es)?|Oasis|Volcano|Highway|Expressway|Motorway|Bight|Sound|Fjord|Lagoon|Inlet|Estuary|Wharf|Quay|Pier|Jetty|Arch|Tomb|Citadel|Theatre|Conservancy|Sanctuary|Wetlands?|(?:Game|Nature|National|Forest|Marine|Wildlife) Reserve|National Monument)\b/u],
]; // prettier-ignore

/** The same after a name, in lower case: “Oxley province”, “the Maltese embassy”, “Faro airport”. */
export const lowerCues: Readonly<Record<string, MentionType>> = {
  province: 'place', governorate: 'place', district: 'place', region: 'place', county: 'place', island: 'place', river: 'place',
  reservoir: 'place', lake: 'place', dam: 'place', port: 'place', forest: 'place', field: 'place', peninsula: 'place', bridge: 'place', canal: 'place', valley: 'place', desert: 'place', strait: 'place', prefecture: 'place', oblast: 'place', state: 'place', crossing: 'place',
  hospital: 'actor', university: 'actor', coastguard: 'actor',
  airport: 'base', airbase: 'base', airfield: 'base', airstrip: 'base', garrison: 'base', outpost: 'base', base: 'base', camp: 'base', barracks: 'base',
  embassy: 'actor', government: 'actor', army: 'actor', forces: 'actor', military: 'actor', parliament: 'actor', ministry: 'actor',
  coalition: 'actor', navy: 'actor', police: 'actor', troops: 'actor', consulate: 'actor', cabinet: 'actor',
  division: 'unit', brigade: 'unit', battalion: 'unit', regiment: 'unit',
}; // prettier-ignore

/** Titles before a person's name in English. */
export const englishTitles =
  /^(?:President|Prime|Minister|General|Gen|Lt|Lieutenant|Major|Maj|Brigadier|Brig|Colonel|Col|Captain|Capt|Admiral|Adm|Sergeant|Sgt|Commander|Secretary|Ambassador|Senator|Sen|Governor|Gov|Mayor|Dr|Mr|Mrs|Ms|Sheikh|Mawlawi|Mullah|Maulana|Sayyid|Hajji|Haji|King|Queen|Prince|Princess|Pope|Professor|Prof|Spokesman|Spokeswoman|Spokesperson|Chairman|Director|Sir|Lord|Judge|Chief|Deputy|Vice|Marshal|Corporal|Engineer|Representative|Rep|Chancellor|Nurse|Farmer|Fisherman|Teacher|Lawyer|Activist|Coach|Historian|Journalist|Pastor|Bishop|Archbishop|Cardinal|Imam|Father|Sister|Economist|Researcher|Scientist|Biologist|Archaeologist|Officer|Inspector|Superintendent|Councillor|Rabbi|Justice|Lady|Analyst|Curator|Commodore|Constable|Detective|Warden|Provost|Ombudsman|Speaker|Skipper|Baroness|Baron|Emir|Sultan|Ayatollah|Reverend|Rev|Midwife|Dentist|Pilot|Shopkeeper|Trader|Driver|Author|Singer|Actor|Midfielder|Striker|Goalkeeper|Manager|Headteacher|Principal|Dean|Rector|Registrar|Rear|Petty|Private|Airman|Seaman|Cpl|Pvt|Cmdr|Adm|Brig|Rear|Insp|Supt|Magistrate|Prosecutor|Attorney|Lawmaker|Congressman|Congresswoman|Chairwoman|Chairperson|Elder|Firefighter|Paramedic|Surgeon|Veterinarian|Hydrologist|Geologist|Seismologist|Volcanologist|Meteorologist|Conservationist|Campaigner|Negotiator|Envoy|Commissioner|Coordinator|Administrator|Undersecretary|Chancellor|Harbourmaster|Shepherd|Herder|Baker|Student|Foreign|Defen[cs]e|Interior|Finance|Health|Resident|Staff|Incident|Senior|Acting|Interim|Former)$/;
