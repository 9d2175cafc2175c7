import { isAgentNoun } from './agent-nouns.ts';
import { foldWord } from './words.ts';

/** Nouns that a number can count, by the unit that they are: keys as in `content/vocabulary.yaml` where it has them. */
const table: Readonly<Record<string, string>> = {
  personnel:
    'جندي جنديا جنديين شرطي شرطيا شرطيين جنود الجنود عنصر عنصرا عنصرين عناصر عسكري عسكريا عسكريين عسكريون مقاتل مقاتلا مقاتلين مقاتلون ضابط ضابطا ضابطين ضباط فرد أفراد فردا soldier soldiers troop troops personnel servicemen fighters fighter officers officer marines sailors airmen serviceman policemen policewomen policeman constables troopers peacekeepers gendarmes بحار بحارا بحارة طيار طيارا طيارين مجند مجندا مجندين',
  person:
    'مسؤول مسؤولا مسؤولين خياط خياطا خياطين سباح سباحا سباحين بائع بائعا بائعين باعة غواص غواصا غواصين منقب منقبا منقبين مخرج مخرجا مخرجين ممثل ممثلا ممثلين كاتب ناقد نقاد مترجم مترجما مترجمين روائي روائيا روائيين حرس كادر كوادر خريج خريجا خريجين مساعد مساعدا مساعدين مشرف مشرفا مشرفين مقاول مقاولا مقاولين وسيط وسطاء مفاوض مفاوضا مفاوضين مهاجم مهاجما مهاجمين منفذ منفذين انتحاري انتحاريا انتحاريين إرهابي متمرد متمردا متمردين مرتزق مرتزقا مرتزقة مستخدم مستخدما مستخدمين مشجعة متطوعة صحفية صحافية مزارعة ناجية مسعفة سائقة باحثة مهندسة طبيبة محامية ناشطة نائبة وزيرة سجينة أسيرة فتاة فتيات فتاتين فتى فتية مراهق مراهقا مراهقين حامل حوامل يتيما رضيعة مولود مولودا مواليد ميت موتى غريق غرقى شهيد شهيدا شهداء وافدة مندوب مندوبا مؤرخ مؤرخا مؤرخين عالم عالما علماء إمام أئمة راهب رهبان كاهن كهنة مختص مختصا مختصين متخصص متخصصا متخصصين أخصائي أخصائيا أخصائيين جراح جراحا جراحين صيدلي صيدليا صيادلة حلاق حلاقا حلاقين خباز خبازا خبازين نجار نجارا نجارين حداد حدادا حدادين حمال حمالا حمالين عتال عتالا عتالين بناء بناءا بنائين راعيا مربي مربيا مربين متقدم متقدما متقدمين منتفع منتفعا منتفعين وفدا باحث باحثا باحثين مراقب مراقبا مراقبين جار جارا جيران مدعو مدعوا مدعوين مطلوب مطلوبا مطلوبين مفقود مفقودا مفقودين متدرب متدربا متدربين مشارك مشاركا مشاركين محتج محتجا محتجين مختطف مختطفا مختطفين مسلح مسلحا مسلحين ناج ناجيا ناجين مستثمر مستثمرا مستثمرين تاجر تاجرا تجار متسابق متسابقا متسابقين فنان فنانا فنانين مدرس مدرسا مدرسين أستاذ أستاذا أساتذة إداري إداريا إداريين مندوب مندوبا مندوبين مفتش مفتشا مفتشين محقق محققا محققين قاض قضاة وزراء حارس حارسا حراس طاه عداء عدائين متقاعد متقاعدا متقاعدين يتيم أيتام أرملة أرامل رضيع رضيعا رضع شاب شبان شخصية شخصيات researchers observers trainees participants scientists archaeologists investors traders shopkeepers staffers conscripts recruits reservists bystanders mourners worshippers pensioners homeowners طفلة طالبة ممرضة معلمة عاملة موظفة مريضة نازحة لاجئة معتقل معتقلا معتقلين محتجز محتجزا محتجزين رهينة رهائن متظاهر متظاهرا متظاهرين حاج حاجا حجاج منقذ منقذا منقذين رياضي رياضيا رياضيين مشترك مشتركا مشتركين مستوطن مستوطنا مستوطنين مسن مسنا مسنين ساكن ساكنا راع رعاة صحافي صحافيا محام محاميا محامين عضو أعضاء مساهم مساهما مساهمين officials aides deckhands commandos cadets bodyguards lifeguards coastguards nationals natives cops kids recruits crew pirates rebels inmates prisoners detainees rescuers firefighters pilgrims subscribers athletes players delegates lawmakers hostages protesters demonstrators shoppers miners hikers climbers tenants orphans pensioners settlers herders fishers fishermen farmers journalists lawyers pilots شخص شخصا شخصين أشخاص مدني مدنيا مدنيين مدنيون قتيل قتيلا قتيلين قتلى جريح جريحا جريحين جرحى نازح نازحا نازحين لاجئ لاجئا لاجئين عامل عاملا عمال موظف موظفا موظفين موظفون مواطن مواطنا مواطنين نسمة ضحية ضحايا مصاب مصابا مصابين راكب راكبا ركاب طفل طفلا طفلين رجلين امرأتين أطفال سائق سائقا سائقين مسعف مسعفا مسعفين صياد صيادا صيادين صيادون صحفي صحفيا صحفيين صحافيين مزارع مزارعا مزارعين مزارعون امرأة نساء رجل رجلا رجال أسير أسيرا أسرى مهاجر مهاجرا مهاجرين سجين سجينا سجناء متطوع متطوعا متطوعين مريض مريضا مرضى طبيب أطباء مهندس مهندسا مهندسين خبير خبيرا خبراء مستشار مستشارا مستشارين متعاقد متعاقدا متعاقدين طالب طالبا طلاب تلميذ تلميذا تلاميذ معلم معلما معلمين متفرج متفرجا متفرجين مشجع مشجعا مشجعين مسافر مسافرا مسافرين ناخب ناخبا ناخبين زائر زائرا زائرين زوار سائح سائحا سياح لاعب لاعبا لاعبين ممرض ممرضا ممرضين نائب نائبا نواب مرشح مرشحا مرشحين مستفيد مستفيدا مستفيدين مقيم مقيما مقيمين شاهد شاهدا شهود سفير سفيرا سفراء دبلوماسي دبلوماسيا دبلوماسيين قائد قادة زعيم زعماء متهم متهما متهمين مشتبه موقوف موقوفا موقوفين مهرب مهربا مهربين قاصر قاصرا قصر وافد وافدا وافدين مغترب مغتربا مغتربين نزيل نزيلا نزلاء حرفي حرفيا حرفيين فلاح فلاحا فلاحين فنيا فنيين تقني تقنيا تقنيين منتسب منتسبا منتسبين متسلل متسللا متسللين متضرر متضررا متضررين مسافر عالق عالقا عالقين مبعوث مبعوثا مبعوثين مؤلف مؤلفا مؤلفين شاعر شعراء إرهابيا إرهابيين معتمر معتمرا معتمرين ناشط ناشطا ناشطين landowners clerks witnesses diplomats ambassadors envoys lawyers judges suspects defendants convicts smugglers traffickers gunmen militants insurgents attackers locals evacuees returnees deportees expatriates migrants traders vendors merchants dealers buyers customers guests attendees graduates interns apprentices technicians mechanics electricians divers guards jurors ministers senators legislators councillors mayors governors chiefs elders priests monks nuns imams activists campaigners organisers organizers observers monitors inspectors auditors economists analysts experts academics professors lecturers scholars authors writers artists musicians actors dancers runners cyclists swimmers jockeys boxers medics paramedics surgeons midwives carers caretakers cleaners cooks bakers butchers tailors weavers potters artisans craftsmen carpenters masons builders labourers laborers strikers dockers dockworkers stevedores truckers motorists cyclists pedestrians riders drivers loggers ranchers growers planters breeders beekeepers shepherds nomads boatmen crewmen mariners seafarers girls boys babies infants toddlers teenagers youths mothers fathers parents widows orphans relatives brothers sisters owners shareholders borrowers clients users taxpayers donors beneficiaries recipients applicants holidaymakers bathers revellers worshipers believers people persons person civilians civilian workers worker employees staff residents refugees migrants passengers children women men patients contractors advisers advisors engineers victims inhabitants students pupils members voters visitors tourists spectators fans survivors homeless teachers nurses doctors candidates adults villagers commuters',
  family: 'عائلة عائلتين عائلات عوائل أسرة أسرتين أسر family families households household',
  km: 'كيلومتر كيلومترا كيلومترين كيلومترات كلم كم كيلو kilometre kilometres kilometer kilometers km kms',
  m: 'متر مترا مترين أمتار metre metres meter meters',
  mile: 'ميل ميلا ميلين أميال mile miles',
  hectare: 'هكتار هكتارا هكتارات hectare hectares',
  dunam: 'دونم دونما دونمين دونمات dunam dunams',
  acre: 'فدان فدانا أفدنة acre acres',
  cm: 'سنتيمتر سنتيمترا سنتيمترات سم centimetre centimetres centimeter centimeters cm',
  mm: 'مليمتر مليمترا مليمترات ملم ميليمتر ميليمترا millimetre millimetres millimeter millimeters mm',
  gram: 'غرام غراما غرامات جرام جراما جرامات gram grams',
  kg: 'كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كغم كغ kilogram kilograms kilo kilos kg',
  ton: 'طن طنا طنين أطنان ton tons tonne tonnes',
  barrel: 'برميل برميلا برميلين براميل barrel barrels bpd',
  litre: 'لتر لترا لترات litre litres liter liters',
  gigawatt: 'جيجاواط جيغاواط جيجاوات غيغاواط غيغاوات gigawatt gigawatts gw',
  megawatt: 'ميغاواط ميغاوات ميجاواط ميجاوات megawatt megawatts mw',
  day: 'يوم يوما يومين يومان أيام day days',
  week: 'أسبوع أسبوعا أسبوعين أسبوعان أسابيع week weeks',
  month: 'شهر شهرا شهرين شهران أشهر شهور month months',
  year: 'عام عاما عامين عامان أعوام سنة سنتين سنتان سنوات سنين year years',
  hour: 'ساعة ساعتين ساعتان ساعات hour hours',
  minute: 'دقيقة دقيقتين دقيقتان دقائق minute minutes',
  decade: 'عقد عقدا عقدين عقدان عقود decade decades',
  dollar: 'دولار دولارا دولارين دولارات dollar dollars usd',
  euro: 'يورو أورو euro euros eur',
  dinar: 'دينار دينارا دينارين دنانير dinar dinars iqd',
  pound: 'جنيه جنيها جنيهات pound pounds sterling',
  riyal: 'ريال ريالا ريالات riyal riyals rial rials',
  lira: 'ليرة ليرات lira liras',
  dirham: 'درهم درهما دراهم dirham dirhams',
  rupee: 'روبية روبيات rupee rupees',
  naira: 'نايرا naira',
  shilling: 'شلن شلنا شلنات shilling shillings',
  yen: 'ين yen',
  yuan: 'يوان yuan',
  rouble: 'روبل روبلا rouble roubles ruble rubles',
  rand: 'راند rand',
  shekel: 'شيكلين شيقلين شيكل شيكلا شيكلات شيقل shekel shekels',
  franc: 'فرنك فرنكا فرنكات franc francs',
  kwacha: 'كواشا كواتشا kwacha kwachas',
  birr: 'بر birr',
  cedi: 'cedi cedis',
  taka: 'تاكا taka',
  ringgit: 'رينغيت ringgit',
  won: 'وون won',
  rupiah: 'روبيا rupiah',
  peso: 'بيزو بيسو peso pesos',
  real: 'reais',
  zloty: 'زلوتي zloty zlotys',
  krone: 'كرونة كرونات krone kroner krona kronor',
  forint: 'فورنت forint forints',
  lei: 'lei',
  lev: 'leva',
  hryvnia: 'هريفنيا hryvnia hryvnias',
  tenge: 'تينغ tenge',
  som: 'som',
  manat: 'مانات manat manats',
  lari: 'لاري lari',
  dram: 'درام dram drams',
  afghani: 'afghani afghanis',
  ouguiya: 'أوقية أوقيات أوقيتين ouguiya ouguiyas',
  dalasi: 'dalasi dalasis',
  leone: 'leones',
  metical: 'meticais',
  pula: 'pula',
  ariary: 'ariary',
  kyat: 'kyat kyats',
  dong: 'dong',
  riel: 'riels',
  gourde: 'gourdes',
  toman: 'تومان تومانا toman tomans',
  cent: 'سنت سنتا سنتات cent cents',
  watt: 'واط watts',
  kilowatt: 'كيلوواط كيلووات kilowatt kilowatts kw',
  foot: 'قدم قدما feet ft',
  second: 'ثانية ثوان ثواني seconds',
  vehicle:
    'مركبة مركبتين مركبات شاحنة شاحنتين شاحنات آلية آليات عربة عربتين عربات سيارة سيارتين سيارات دبابة دبابتين دبابات vehicle vehicles truck trucks tank tanks lorries lorry cars buses bus trailers bulldozers ambulances minibuses jeeps pickups motorcycles tractors جرافة جرافات جرار جرارات صهريج صهاريج مدرعة مدرعتين مدرعات مقطورة مقطورات دراجة دراجات حافلة حافلتين حافلات',
  aircraft:
    'طائرة طائرتين طائرات مروحية مروحيتين مروحيات مقاتلة aircraft planes plane jets jet helicopters helicopter drones drone مسيرة مسيرتين مسيرات',
  ship: 'قارب قاربا قاربين قوارب فرقاطة فرقاطتين فرقاطات بواخر باخرة ناقلتين ناقلات ferries ferry cruisers destroyers warships submarines yachts barges dhows canoes مدمرة مدمرتين مدمرات غواصة غواصتين غواصات يخت يخوت tankers frigates frigate tugs trawlers سفينة سفينتين سفن زورق زورقين زوارق بارجة ship ships vessels vessel boats',
  missile: 'صاروخ صاروخا صاروخين صواريخ missile missiles rockets rocket',
  base: 'قاعدة قاعدتين قاعدتان قواعد معسكر معسكرين معسكرات bases base camps',
  country: 'دولة دولتين دول بلد بلدا بلدين بلدان countries states nations',
  stage: 'مرحلة مرحلتين مراحل stages phases',
  degree: 'درجة درجات degrees',
};

/** Unit by folded noun. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [foldWord(word), unit] as const),
  ),
);

/** The unit of a folded noun, in the accusative, too: «زورقا». */
export const unitOf = (folded: string): string | undefined =>
  unitWords.get(folded) ??
  (/^\p{Script=Arabic}{3,}ا$/u.test(folded) ? unitWords.get(folded.slice(0, -1)) : undefined) ??
  // «ممرضات» is of ممرضة, «متفرجون» of متفرج.
  (/^\p{Script=Arabic}{3,}ات$/u.test(folded) ? personOnly(`${folded.slice(0, -2)}ه`) : undefined) ??
  (/^\p{Script=Arabic}{3,}(?:ون|ين)$/u.test(folded) ? personOnly(folded.slice(0, -2)) : undefined) ??
  (isAgentNoun(folded) ? 'person' : undefined);

const personOnly = (folded: string): string | undefined => {
  const unit = unitWords.get(folded);
  return /^person/.test(unit ?? '') ? unit : undefined;
};

/** Other nouns that are counted in the dual; what they are has no unit. */
const otherDuals =
  'رحلتين مسجدين منزلين بيتين قصرين متجرين محلين فندقين سجنين مكتبين مخزنين معبدين ملعبين مخفرين حوضين خزانين مستودعين مولدين محولين حيين شارعين ممرين كهفين قبرين تابوتين لوحين نقشين قرارين بيانين اتفاقين قانونين هجومين حادثين زلزالين إعصارين فيلمين هدفين شوطين مركبين مدخلين بابين اجتماعين لقاءين تقريرين مستشفيين مختبرين حقلين مجمعين نصبين رصيفين مصعدين مدرجين جسرين موقعين مشروعين مصنعين تمثالين نفقين برجين خطين حقلين مركزين مبنيين شابين طريقين مطارين ميناءين معملين صفين سدين بئرين نهرين قطارين متحفين كتابين حاجزين رتلين مخيمين نصبين حريقين انفجارين صندوقين تمثالين لغمين عمودين';
/** Plurals, pairs and names that end like a dual. */
const noDuals = new Set(
  'يوان سنين بلدان عقدان مئتين ستين بساتين فساتين سلاطين أفغانستان باكستان كردستان كوردستان بستان اثنتين اثنتان مرتين مئتان شياطين براكين قوانين ثعابين'
    .split(' ')
    .map(foldWord),
);

/** Nouns for people whose plural is another word, so that what ends like a dual is one. */
const brokenPlural = new Set(
  'جنديين شرطيين عنصرين ضابطين فردين شخصين طفلين رجلين امرأتين قتيلين جريحين فتاتين نائبين راكبين طبيبين خبيرين طالبين عاملين رضيعين أسيرين مريضين سجينين'
    .split(' ')
    .map(foldWord),
);

const dualOf = (word: string): string[] => [word, word.replace(/ين$/u, 'ان')].map(foldWord);

/** Nouns in the dual, folded, with their unit; they say two without a number. */
const duals: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...otherDuals.split(' ').flatMap((word) => dualOf(word).map((form) => [form, undefined] as const)),
  // «هكتارين», «ميلين»: of what is measured the dual is regular.
  ...Object.entries(table).flatMap(([unit, words]) =>
    /^person/.test(unit)
      ? []
      : words
          .split(' ')
          .filter(
            (word) => /^(?!ال)\p{Script=Arabic}{3,}$/u.test(word) && !/(?:[اةى]|ات|ين|ان|ون)$/u.test(word),
          )
          .flatMap((word) => dualOf(`${word}ين`).map((form) => [form, unit] as const)),
  ),
  ...Object.entries(table).flatMap(([unit, words]) =>
    words
      .split(' ')
      .filter((word) => /^(?!ال)\p{Script=Arabic}+(?:ين|ان)$/u.test(word) && !noDuals.has(foldWord(word)))
      .flatMap((word) =>
        // «متضررين» is any number of people, «متضرران» two.
        (/^person/.test(unit) && !brokenPlural.has(foldWord(word))
          ? [foldWord(word.replace(/ين$/u, 'ان'))]
          : dualOf(word)
        ).map((form) => [form, unit] as const),
      ),
  ),
]);

/**
 * Whether a folded word without the article is a noun in the dual: one of the lexicon, or a feminine one by its ending.
 *
 * @returns its unit where it has one
 */
export function parseDual(folded: string): { unit: string | undefined } | undefined {
  if (duals.has(folded)) return { unit: duals.get(folded) };
  const isFeminine =
    /^(?!ال|[وفبكل]ال).{3,}(?:تين|تان)$/u.test(folded) && !/ستان$/u.test(folded) && !noDuals.has(folded);
  return isFeminine ? { unit: unitWords.get(folded.replace(/ت(?:ين|ان)$/u, 'ه')) } : undefined;
}
