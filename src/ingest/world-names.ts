import type { Locale } from '../model/locale.ts';
import { cityNames } from './cities.ts';
import type { MentionType } from './cue-nouns.ts';
import { provinceNames } from './provinces.ts';
import { doubtfulTowns, townNames } from './towns.ts';
import { foldPhrase } from './words.ts';

/** ISO 3166-1 codes are two letters; CLDR names those that are assigned. */
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** UN M49 codes of continents and their parts. */
const regions = [
  '002',
  '142',
  '150',
  '009',
  '019',
  '005',
  '013',
  '419',
  '021',
  '015',
  '011',
  '014',
  '017',
  '143',
  '145',
  '151',
  '154',
  '155',
  '039',
  '034',
  '035',
  '030',
];
/** Codes that CLDR names and that are no country. */
const noCountries = new Set([
  'EU',
  'UN',
  'EZ',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);
/** Short names beside those of CLDR. */
const shortNames =
  'المجر|روسيا البيضاء|مولدافيا|كوريا|سلطنة عمان|جمهورية التشيك|كوت ديفوار|الكونغو|أفريقيا الوسطى|جمهورية الدومينيكان|إيرلندا|ايرلندا الشمالية|فيتنام|تايوان|كوسوفو|الشيشان|بريطانيا|إنجلترا|إنكلترا|اسكتلندا|الإمارات|السعودية|فلسطين|قطاع غزة|الضفة الغربية|الشرق الأوسط|الخليج العربي|شمال أفريقيا|كوريا الشمالية|كوريا الجنوبية|الكونغو الديمقراطية|روسيا الاتحادية|التشيك|الاتحاد السوفيتي|أوروبا|إفريقيا|الساحل الأفريقي|القرن الأفريقي|المحيط الهندي|المحيط الهادئ|البحر المتوسط|قناة السويس|قناة بنما|Suez Canal|Panama Canal|النيل|النيل الأزرق|النيل الأبيض|دجلة|الفرات|الدانوب|Nile|Blue Nile|Euphrates|Tigris|Danube|Amazon|Britain|England|Scotland|UK|UAE|Turkey|Palestine|Gaza Strip|West Bank|Middle East|North Africa|Persian Gulf|Red Sea|Mediterranean|Black Sea|Horn of Africa|Sahel|DR Congo|Burma|Czech Republic|Holland|Soviet Union|Myanmar';
/** Bodies that are named without a cue. */
const bodies =
  'برنامج الأغذية العالمي|برنامج الأمم المتحدة الإنمائي|المفوضية السامية لشؤون اللاجئين|الأونروا|الفاو|منظمة الصحة العالمية|اللجنة الدولية للصليب الأحمر|الوكالة الدولية للطاقة الذرية|محكمة العدل الدولية|المحكمة الجنائية الدولية|مجلس الأمن|مجلس الأمن الدولي|مجلس التعاون الخليجي|اليونيفيل|خفر السواحل|حرس الحدود|الدفاع المدني|الحرس الثوري|الحرس الوطني|البنتاغون|قوات الدعم السريع|الدعم السريع|حماس|حزب الله|طالبان|بوكو حرام|حركة الشباب|الحوثيون|الحوثيين|الجهاد الإسلامي|كتائب القسام|البيشمركة|البشمركة|قسد|الحشد الشعبي|الليكود|الأرصاد الجوية|الدرك الوطني|الأمن العام|الحماية المدنية|المفوضية الأوروبية|البرلمان الأوروبي|البنك المركزي الأوروبي|الاحتياطي الفيدرالي|فرونتكس|أطباء بلا حدود|العفو الدولية|منظمة العفو الدولية|هيومن رايتس ووتش|الفيفا|فيفا|اليويفا|غوغل|مايكروسوفت|فيسبوك|أرامكو|أرامكو السعودية|توتال إنرجيز|إيني|بوينغ|إيرباص|ميرسك|البيت الأبيض|الكرملين|الكونغرس|الناتو|أوبك|الإليزيه|سنتكوم|يونسكو|اليونسكو|اليونيسف|يونيسف|الأونكتاد|الإيفاد|الإيكواس|الصليب الأحمر|الهلال الأحمر|الإنتربول|الكنيست|الخارجية الأمريكية|حلف شمال الأطلسي|حلف الناتو|حلف الأطلسي|منظمة حلف شمال الأطلسي|أوكسفام|كاريتاس|أكشن إيد|وورلد فيجن|كير الدولية|إنقاذ الطفولة|المجلس النرويجي للاجئين|لجنة الإنقاذ الدولية|شيفرون|إكسون موبيل|غازبروم|روسنفت|لوك أويل|سوناطراك|أدنوك|بريتيش بتروليوم|سيمنز|هواوي|تويوتا|طيران الإمارات|فولكسفاغن|أمازون ويب|سامسونغ|ديزني|نتفليكس|يوتيوب|تيسلا|سبيس إكس|ستارلينك|يوروبول|اليوروبول|الأوبك|أوبك بلس|الناتو|إيكواس|أميسوم|أتميس|مينوسما|مونوسكو|يوناميد|يونامي|أونروا|الخوذ البيضاء|داعش|فاغنر|مجموعة فاغنر|Oxfam|Caritas|World Vision|Shell|Chevron|BP|Eni|Rosneft|Lukoil|Sonatrach|Aramco|Saudi Aramco|ADNOC|Siemens|Huawei|Toyota|Volkswagen|Samsung|Tesla|SpaceX|Starlink|Europol|MINUSMA|MONUSCO|UNAMI|White Helmets|Wagner Group|Wagner|Vodafone|MTN|Airtel|Glencore|Rio Tinto|BHP|Barrick|Lockheed Martin|Raytheon|Northrop Grumman|Rosatom|Emirates Airline|Qatar Airways|Ethiopian Airlines|Kenya Airways|Norwegian Refugee Council|International Rescue Committee|Mercy Corps|Transparency International|Islamic State|Islamic State group|al-Qaeda|Al-Qaida|Pentagon|White House|Kremlin|Congress|NATO|OPEC|CENTCOM|UNESCO|UNICEF|Red Cross|Red Crescent|Interpol|Knesset|United Nations|UN|EU|European Union|African Union|Arab League|Organization of Islamic Cooperation|Asian Development Bank|African Development Bank|European Investment Bank|World Trade Organization|International Monetary Fund|International Organization for Migration|UN Human Rights Council|UN General Assembly|State Department|AFRICOM|WHO|IMF|World Bank|ECOWAS|World Health Organization|World Food Programme|World Food Program|International Atomic Energy Agency|International Criminal Court|Security Council|UN Security Council|UNHCR|UNRWA|UNIFIL|FAO|IAEA|Gulf Cooperation Council|Hamas|Hezbollah|Taliban|Boko Haram|Islamic Jihad|Likud|European Commission|European Parliament|European Central Bank|Federal Reserve|Frontex|Médecins Sans Frontières|Doctors Without Borders|Amnesty International|Human Rights Watch|FIFA|UEFA|Google|Microsoft|Facebook|Boeing|Airbus|Maersk|Gazprom|ExxonMobil|TotalEnergies|Save the Children|al-Shabaab|Al-Shabab|ISIS|FBI|CIA|NASA|OECD|WTO|IOM|OCHA';
const outlets =
  'رويترز|فرانس برس|أسوشيتد برس|بي بي سي|سي إن إن|الجزيرة نت|العربية نت|سكاي نيوز|سبوتنيك|الأناضول|تاس|شينخوا|سانا|نيويورك تايمز|بلومبرغ|فوكس نيوز|دويتشه فيله|يورونيوز|وول ستريت جورنال|فايننشال تايمز|إيكونوميست|فرانس 24|روسيا اليوم|إنترفاكس|كيودو|يونهاب|هآرتس|معاريف|يديعوت أحرونوت|تايمز أوف إسرائيل|القاهرة الإخبارية|العربي الجديد|واشنطن بوست|الغارديان|Reuters|AFP|Agence France-Presse|Associated Press|AP|BBC|CNN|Al Jazeera|Al Arabiya|Sky News|Sputnik|Anadolu|TASS|Xinhua|New York Times|Washington Post|The Guardian|Wall Street Journal|Bloomberg|Fox News|NBC News|Stars and Stripes|Financial Times|The Economist|Le Monde|Der Spiegel|Deutsche Welle|France 24|Euronews|Haaretz|Times of Israel|Interfax|Kyodo|Yonhap|Politico|Axios|Al-Monitor|Middle East Eye|CBS News|ABC News|NPR|CBC|NHK|RFI|NDTV|SABC|RTE|CGTN|USA Today|El País';
/** Companies and charities that the news of the world names without saying what they are. */
const companies =
  'Greenpeace|WWF|Repsol|Tullow|QatarEnergy|Equinor|Petrobras|Pemex|PDVSA|Petronas|CNOOC|Sinopec|PetroChina|Saipem|Halliburton|Schlumberger|Baker Hughes|Vitol|Trafigura|Hapag-Lloyd|CMA CGM|MSC|Cosco|DP World|AD Ports|Transnet|Eskom|Anglo American|Freeport|Newmont|Orano|Areva|Alstom|Hitachi|Mitsubishi|Hyundai|Nokia|Ericsson|Cisco|Nvidia|OpenAI|Pfizer|Moderna|AstraZeneca|Novartis|Bayer|Nestlé|Unilever|Danone|Ryanair|Lufthansa|Air France|KLM|Etihad|Flydubai|Turkish Airlines|EgyptAir|Royal Air Maroc|Iraqi Airways|Safaricom|Etisalat|Ooredoo|Netflix|Uber|Goldman Sachs|JPMorgan|HSBC|Standard Chartered|Citigroup|Deutsche Bank|BNP Paribas|S&P Global|Moody’s|Fitch|Rheinmetall|Thales|BAE Systems|Baykar|Elbit|Human Rights Council|Action Against Hunger|ActionAid|Plan International|Islamic Relief|Médecins du Monde|Red Cross Society|SOHR|Bellingcat|Chatham House|Crisis Group|International Crisis Group|Hezbollah|Houthis|PKK|YPG|SDF|JNIM|ISWAP|M23|Al-Shabaab|غرينبيس|ريبسول|إيكوينور|قطر للطاقة|بتروبراس|بتروناس|سينوبك|هاليبرتون|شلمبرجير|هاباغ لويد|موانئ دبي العالمية|هيونداي|ميتسوبيشي|نوكيا|إريكسون|إنفيديا|فايزر|موديرنا|أسترازينيكا|لوفتهانزا|الخطوط الجوية القطرية|الخطوط الجوية العراقية|مصر للطيران|الخطوط الملكية المغربية|الخطوط السعودية|طيران الاتحاد|فلاي دبي|اتصالات المغرب|أوريدو|زين العراق|أوبر|موديز|غولدمان ساكس|بايكار|حزب العمال الكردستاني|قوات سوريا الديمقراطية|وحدات حماية الشعب|هيئة تحرير الشام|جماعة نصرة الإسلام والمسلمين|حركة 23 مارس|جيش العدل|الجيش السوري الحر|قوات الحشد الشعبي|كتائب حزب الله|عصائب أهل الحق|حركة النجباء|سرايا القدس|حركة فتح|السلطة الفلسطينية|الجبهة الشعبية|المجلس الانتقالي الجنوبي|مجلس القيادة الرئاسي|المجلس الرئاسي الليبي|الجيش الوطني الليبي|الموساد|الشاباك|السي آي إيه|الشين بيت';
/** Operations that the news of the world names. */
const operations =
  'عملية برخان|عملية سرفال|عملية حارس الازدهار|عملية أسبيدس|عملية إيريني|عملية صوفيا|عملية أتلانتا|عملية الرصاص المصبوب|عملية طوفان الأقصى|طوفان الأقصى|عاصفة الحزم|عملية نبع السلام|عملية غصن الزيتون|عملية درع الفرات|Operation Barkhane|Operation Serval|Operation Prosperity Guardian|Operation Aspides|Operation Irini|Operation Atalanta|Operation Olive Branch|Operation Euphrates Shield|Operation Enduring Freedom|Operation Iraqi Freedom';
/** Names that are common words, too; they count after a preposition only. */
export const doubtfulNames: ReadonlySet<string> = new Set(
  'مالي|بنين|صور|العيون|سرت|فاس|تاس|غاو|حماة|الخليل|العمارة|الحلة|سوسة|مشهد|سانا|رفح|العريش|عنابة|غوما|المنيا|أدرار|المثنى|صلاح الدين|الفاو|الحوز|الجزيرة|النقب|الداخلة|بيجي|جبيل|حلبا|سبو|قابس|كلار|الكوت|ذمار|ميسان|كيفة|تهامة|صحار|الهرمل|الرستن|معان|السلط|الكرك|جرش|المهرة|عسير|الباحة|الضالع'
    .concat('|', doubtfulTowns)
    .split('|')
    .map(foldPhrase),
);

let made: ReadonlyMap<string, MentionType> | undefined;

/**
 * Names that the whole world uses, folded, with their types: countries of CLDR, large cities, bodies, outlets. A lexicon
 * for reading, like that of the months: general knowledge, none of any record.
 */
export const worldNames = (): ReadonlyMap<string, MentionType> => (made ??= makeNames());

const regionsIn = (locale: Locale): Intl.DisplayNames =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

/** The names that CLDR has for countries, territories and continents; those with commas and brackets are left out. */
export function countryNames(locale: Locale): string[] {
  const display = regionsIn(locale);
  return [...letters.flatMap((a) => letters.map((b) => a + b)), ...regions].flatMap((code) => {
    const name = noCountries.has(code) ? undefined : display.of(code);
    return name && !/[(\-&،,]|\d/u.test(name) ? [name.replace(/^جمهورية /u, '')] : [];
  });
}

function makeNames(): ReadonlyMap<string, MentionType> {
  const names = new Map<string, MentionType>();
  const add = (name: string, type: MentionType): void => {
    const folded = foldPhrase(name);
    if (folded.length > 1 && !names.has(folded)) names.set(folded, type);
  };
  for (const name of outlets.split('|')) add(name, 'media');
  for (const name of operations.split('|')) add(name, 'operation');
  for (const name of `${bodies}|${companies}`.split('|')) add(name, 'actor');
  for (const locale of ['ar', 'en'] as const) {
    const display = regionsIn(locale);
    add(display.of('UN') ?? '', 'actor');
    add(display.of('EU') ?? '', 'actor');
    for (const name of countryNames(locale)) add(name, 'place');
  }
  for (const name of shortNames.split('|')) add(name, 'place');
  for (const name of provinceNames) if (!names.has(name)) names.set(name, 'place');
  for (const name of townNames) if (!names.has(name)) names.set(name, 'place');
  for (const name of cityNames) if (!names.has(name)) names.set(name, 'place');
  return names;
}
