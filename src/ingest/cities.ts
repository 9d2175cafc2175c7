import { foldPhrase } from './words.ts';

/**
 * Large cities that the news of the world names without a cue, Arabic and English. A help for reading, no knowledge:
 * the places of a record come from its content, and a city that stands there is not needed here.
 */
const cities = `
واشنطن Washington|نيويورك New York|لندن London|باريس Paris|برلين Berlin|روما Rome|مدريد Madrid|لشبونة Lisbon|بروكسل Brussels|جنيف Geneva|فيينا Vienna|أثينا Athens|وارسو Warsaw
براغ Prague|بودابست Budapest|بوخارست Bucharest|صوفيا Sofia|بلغراد Belgrade|كييف Kyiv|موسكو Moscow|سان بطرسبرغ Saint Petersburg|مينسك Minsk|هلسنكي Helsinki|أوسلو Oslo
كوبنهاغن Copenhagen|أمستردام Amsterdam|لاهاي The Hague|دبلن Dublin|أنقرة Ankara|إسطنبول Istanbul|أضنة Adana|ميونيخ Munich|مرسيليا Marseille|برشلونة Barcelona|ميلانو Milan|نابولي Naples
القاهرة Cairo|الإسكندرية Alexandria|السويس Suez|بورسعيد Port Said|الإسماعيلية Ismailia|الأقصر Luxor|أسوان Aswan|العريش Al-Arish|رفح Rafah|غزة Gaza|رام الله Ramallah|القدس Jerusalem
الخليل Hebron|نابلس Nablus|جنين Jenin|تل أبيب Tel Aviv|حيفا Haifa|إيلات Eilat|عمان Amman|العقبة Aqaba|الزرقاء Zarqa|إربد Irbid|بيروت Beirut|طرابلس Tripoli|صيدا Sidon|صور Tyre
دمشق Damascus|حلب Aleppo|حمص Homs|حماة Hama|اللاذقية Latakia|طرطوس Tartus|دير الزور Deir ez-Zor|الرقة Raqqa|الحسكة Hasakah|القامشلي Qamishli|درعا Daraa|السويداء Suwayda|إدلب Idlib|تدمر Palmyra
الموصل Mosul|البصرة Basra|كركوك Kirkuk|السليمانية Sulaymaniyah|دهوك Duhok|النجف Najaf|كربلاء Karbala|تكريت Tikrit|سامراء Samarra|الفلوجة Fallujah|الرمادي Ramadi|الناصرية Nasiriyah|العمارة Amarah|بعقوبة Baqubah|الحلة Hillah|سنجار Sinjar
الرياض Riyadh|جدة Jeddah|مكة Mecca|الدمام Dammam|أبوظبي Abu Dhabi|أبو ظبي Abu Dhabi|دبي Dubai|الشارقة Sharjah|الدوحة Doha|المنامة Manama|مسقط Muscat|صلالة Salalah|صنعاء Sanaa|عدن Aden|تعز Taiz|الحديدة Hodeidah|المكلا Mukalla|مأرب Marib
الخرطوم Khartoum|أم درمان Omdurman|بورتسودان Port Sudan|الفاشر El Fasher|نيالا Nyala|جوبا Juba|مقديشو Mogadishu|كيسمايو Kismayo|هرجيسا Hargeisa|جيبوتي Djibouti City|أسمرة Asmara|أديس أبابا Addis Ababa|نيروبي Nairobi|مومباسا Mombasa|كمبالا Kampala|كيغالي Kigali
بنغازي Benghazi|سرت Sirte|مصراتة Misrata|سبها Sebha|طبرق Tobruk|درنة Derna|صفاقس Sfax|سوسة Sousse|بنزرت Bizerte|الجزائر العاصمة Algiers|وهران Oran|قسنطينة Constantine|عنابة Annaba|الرباط Rabat|الدار البيضاء Casablanca|طنجة Tangier|مراكش Marrakesh|فاس Fez|أكادير Agadir|العيون Laayoune|نواكشوط Nouakchott
داكار Dakar|باماكو Bamako|غاو Gao|تمبكتو Timbuktu|نيامي Niamey|أغاديز Agadez|واغادوغو Ouagadougou|أبيدجان Abidjan|ياموسوكرو Yamoussoukro|أكرا Accra|لاغوس Lagos|أبوجا Abuja|نجامينا N'Djamena|الأبيض El Obeid|مليط Mellit|أبشي Abeche|ياوندي Yaounde|بانغي Bangui|ليبرفيل Libreville|كينشاسا Kinshasa|غوما Goma|لواندا Luanda|هراري Harare|بريتوريا Pretoria|جوهانسبرغ Johannesburg|كيب تاون Cape Town|أنتاناناريفو Antananarivo
طهران Tehran|أصفهان Isfahan|تبريز Tabriz|مشهد Mashhad|بندر عباس Bandar Abbas|شيراز Shiraz|كابول Kabul|قندهار Kandahar|هرات Herat|مزار شريف Mazar-i-Sharif|باغرام Bagram|إسلام آباد Islamabad|كراتشي Karachi|لاهور Lahore|بيشاور Peshawar|كويتا Quetta|نيودلهي New Delhi|دلهي Delhi|مومباي Mumbai|كولكاتا Kolkata|دكا Dhaka|كولومبو Colombo|كاتماندو Kathmandu
بكين Beijing|شنغهاي Shanghai|هونغ كونغ Hong Kong|طوكيو Tokyo|أوساكا Osaka|أوكيناوا Okinawa|سيول Seoul|بيونغ يانغ Pyongyang|تايبيه Taipei|مانيلا Manila|هانوي Hanoi|بانكوك Bangkok|كوالالمبور Kuala Lumpur|جاكرتا Jakarta|سيدني Sydney|كانبرا Canberra|ملبورن Melbourne|ويلينغتون Wellington|طشقند Tashkent|دوشنبه Dushanbe|بشكيك Bishkek|عشق آباد Ashgabat|باكو Baku|يريفان Yerevan|تبليسي Tbilisi
خاركيف Kharkiv|أوديسا Odesa|ماريوبول Mariupol|دونيتسك Donetsk|خيرسون Kherson|لفيف Lviv|سيفاستوبول Sevastopol|لوس أنجلوس Los Angeles|شيكاغو Chicago|هيوستن Houston|ميامي Miami|بوسطن Boston|تامبا Tampa|سان فرانسيسكو San Francisco|أوتاوا Ottawa|تورونتو Toronto|مونتريال Montreal|مكسيكو سيتي Mexico City|هافانا Havana|بوغوتا Bogota|كاراكاس Caracas|ليما Lima|برازيليا Brasilia|ساو باولو Sao Paulo|بوينس آيرس Buenos Aires|سانتياغو Santiago|مونتيفيديو Montevideo
`;

/** Every city as folded words, by either name. */
export const cityNames: readonly string[] = cities
  .split(/[|\n]/u)
  .filter(Boolean)
  .flatMap((pair) => {
    const [, arabic = '', latin = ''] = /^(\P{Script=Latin}+) (\p{Script=Latin}.*)$/u.exec(pair.trim()) ?? [];
    return [foldPhrase(arabic), foldPhrase(latin)];
  })
  .filter((name) => name !== '');
