import { describe, expect, test } from 'vitest';
import { found } from './found-names.ts';

describe('English names by what is said around them', () => {
  test.each([
    [
      'who lives in two towns',
      'Residents of Kuto and Oxley Bay boil their water.',
      ['place Kuto', 'place Oxley Bay'],
    ],
    ['a nation and its ministry', 'The French foreign ministry said so.', ['actor French foreign ministry']],
    ['a nation and its army', 'The Iraqi army moved.', ['actor Iraqi army']],
    [
      'a commission on something',
      'The Commission on Lamps met in Oslo.',
      ['actor Commission on Lamps', 'place Oslo'],
    ],
    ['a possessive within a place', "It lies near Oxley's Point.", ["place Oxley's Point"]],
    ['a station of the air force', 'At RAF Oxley the taps were dry.', ['base RAF Oxley']],
    ['a numbered squadron', 'No. 84 Squadron left.', ['unit No. 84 Squadron']],
    [
      'a hospital that teaches and refers',
      'She was treated at the Oxley Teaching and Referral Hospital.',
      ['actor Oxley Teaching and Referral Hospital'],
    ],
    ['a post that one can be at', 'They trained at Oxley Post.', ['place Oxley Post']],
    ['a numbered road', 'Lorries use Highway 39 again.', ['place Highway 39']],
    ['a title of two words', 'Resident Coordinator Jane Mary Doe said so.', ['actor Jane Mary Doe']],
    [
      'an exercise by its apposition',
      'They join Winter Lamp, an exercise in May.',
      ['operation Winter Lamp'],
    ],
    ['what a newspaper is', 'The newspaper Suara Lampu told it.', ['media Suara Lampu']],
    ['what a company is', 'The steelmaker Oxstahl burns coal.', ['actor Oxstahl']],
    ['a club after a weekday', 'On Saturday, Oxley Rovers will play.', ['actor Oxley Rovers']],
    [
      'a squadron and the force it is of',
      'The 4th Fighter Squadron of the Oxley Air Force came.',
      ['unit 4th Fighter Squadron', 'actor Oxley Air Force'],
    ],
    [
      'a hospital in the Spanish manner',
      'A doctor at Hospital de Lampa said so.',
      ['actor Hospital de Lampa'],
    ],
    ['a club by its letters', 'Porto Lampo FC will not play.', ['actor Porto Lampo FC']],
    ['a town that one travels to', 'He will travel to Islam Lampa tomorrow.', ['place Islam Lampa']],
    ['a base by its code', 'They left the K1 Air Base on Sunday.', ['base K1 Air Base']],
    [
      'a command with a number',
      'They are at the 10th Lamp Base Command now.',
      ['unit 10th Lamp Base Command'],
    ],
    ['an agency of news', 'He told Anadolu Agency that it burns.', ['media Anadolu Agency']],
    [
      'a service of the king',
      "It was told by His Majesty's Lamp and Lens Service today.",
      ["actor His Majesty's Lamp and Lens Service"],
    ],
    ['a ground to train on', 'They drill at the Oxley Live Fire Complex.', ['base Oxley Live Fire Complex']],
    [
      'an exercise that is called so',
      'It closed exercise Lantern Shield today.',
      ['operation Lantern Shield'],
    ],
    ['a name that looks like a park', 'Park Ji-lamp, a lawyer, said so.', ['actor Park Ji-lamp']],
    ['the government of a land', 'The Bavarian state government paid.', ['actor Bavarian state government']],
    [
      'an army and its exercise',
      'They joined the Oxley Army for Exercise Lantern Run.',
      ['actor Oxley Army', 'operation Exercise Lantern Run'],
    ],
    ['a council and a day', 'It was told by the Oxley City Council on Friday.', ['actor Oxley City Council']],
    ['a naval station', 'It left Naval Station Lampa today.', ['base Naval Station Lampa']],
    ['a mother by her child', 'Umm Hussein, who lost four lamps, left.', ['actor Umm Hussein']],
    ['police of no place', 'Riot police left.', []],
    ['a mullah', 'Mawlawi John Peter Doe, who leads it, left.', ['actor John Peter Doe']],
    ['a town after “left for”', 'The lamp left for Balabac today.', ['place Balabac']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('a place of one paragraph is no person in another', () => {
    expect(
      found('The lamp stands near Grand Oxley.', 'Grand Oxley, which had 351 residents, was built late.'),
    ).toEqual(['place Grand Oxley', 'place Grand Oxley']);
  });
});

test('a town is somebody right after a verb of speech where the article names him', () => {
  expect(found('قال سالم العمري إن المنارة مغلقة.', 'وأضاف العمري أن البرج قديم.')).toEqual([
    'actor سالم العمري',
    'actor العمري',
  ]);
});

test('a month is no dam of its name', () => {
  expect(found('أعيد تشغيل سد تشرين قبل نهاية تشرين الثاني.')).toEqual(['place سد تشرين']);
});

describe('Arabic names by what is said around them', () => {
  test.each([
    ['the country around a town', 'زار ريف حمص.', ['place حمص']],
    ['the province that is called so', 'زار ريف دمشق.', ['place ريف دمشق']],
    ['a prison', 'نقلوا إلى سجن أبو غريب.', ['place سجن أبو غريب']],
    ['where people vote has no name', 'فتح ألف مركز اقتراع.', []],
    [
      'a town with its particle after a quarter',
      'في حي الشيخ مقصود بحلب.',
      ['place حي الشيخ مقصود', 'place حلب'],
    ],
    [
      'what a company does with two things',
      'قالت شركة المنارة لإدارة وتشغيل الموانئ ذلك.',
      ['actor شركة المنارة لإدارة وتشغيل الموانئ'],
    ],
    ['an office by what it does', 'نفت وكالة تهيئة مارتشيكا ذلك.', ['actor وكالة تهيئة مارتشيكا']],
    ['a base after somebody', 'بدأ بقاعدة محمد نجيب العسكرية التدريب.', ['base قاعدة محمد نجيب العسكرية']],
    ['a base by sounds of letters', 'من قاعدة كي وان خرجوا.', ['base قاعدة كي وان']],
    ['a measure is no number of a base', 'يبلغ طول مدرج القاعدة 2,5 كيلومتر.', []],
    ['a hospital after somebody', 'في مستشفى مصطفى كامل العسكري.', ['actor مستشفى مصطفى كامل العسكري']],
    ['a hospital of a town', 'استقبل المستشفى الجهوي بجندوبة ثلاثة.', ['actor المستشفى الجهوي بجندوبة']],
    ['an unnamed expert who asked', 'ورجح خبير طلب عدم كشف اسمه ذلك.', []],
    ['a spokesman and his adjective', 'بحسب بيان للمتحدث العسكري.', []],
    ['a given name between commas', 'وقال رئيس المجلس، سعيد أوشن، إن', ['actor سعيد أوشن']],
    ['three given names', 'وقال الوزير مأمون الطيب البشير، إن', ['actor مأمون الطيب البشير']],
    ['a numbered road', 'قرب الطريق الوطنية رقم 17.', ['place الطريق الوطنية رقم 17']],
    ['the club of a town', 'فازت جندوبة الرياضية.', ['actor جندوبة الرياضية']],
    ['a drill by its code name', 'انطلق تمرين درع الخليج.', ['operation تمرين درع الخليج']],
    ['a numbered unit by what it does', 'دورية من لواء حرس الحدود الثالث.', ['unit لواء حرس الحدود الثالث']],
    ['a service of an army', 'نفذ سلاح الجو الملكي طلعات.', ['actor سلاح الجو الملكي']],
    ['villages with the article', 'قرى الحمدانية وتلكيف.', ['place الحمدانية', 'place تلكيف']],
    ['a market of goods', 'أغلقت سوق الماشية.', []],
    ['a nation in the accusative', 'مع 14 باحثا سوريا.', []],
    ['a site is no outlet', 'حماية الموقع الأثري بدأت.', []],
    ['a month of the Maghreb', 'انطلقت في جانفي 2024.', []],
    [
      'a body joined to another',
      'منظمة الصحة العالمية واليونيسف.',
      ['actor منظمة الصحة العالمية', 'actor اليونيسف'],
    ],
    ['a town with the name of a body', 'صيادون من الفاو.', ['place الفاو']],
    ['what is measured is no town', 'حملت 900 طن من الخيام.', []],
    ['a square after a servant of God', 'احتجوا في ساحة عبد الحميد كرامي.', ['place ساحة عبد الحميد كرامي']],
    [
      'a name and a family after an office',
      'وقالت الناطقة باسم المفوضية، جمانة الغلاي، إن المراكز فتحت.',
      ['actor جمانة الغلاي'],
    ],
    ['what a body will close', 'وستغلق هيئة المنافذ الحدودية الطرق.', ['actor هيئة المنافذ الحدودية']],
    ['a school has no head of its name', 'قال مدير مدرسة في الحي ذلك.', []],
    ['what was set up near a town', 'في ضواحي ميدلت، أقيمت على تلة.', ['place ميدلت']],
    ['who leads an alliance', 'يبدأ تحالف تقوده المدن عمله.', []],
    [
      'an operation with a foreign name',
      'كانت عملية بريما بارثيكا قائمة.',
      ['operation عملية بريما بارثيكا'],
    ],
    ['what is done is no operation', 'بدأت عملية التسلم أمس.', []],
    ['floods are no capital', 'خلفت سيول كثيرة قتلى.', []],
    [
      'water to drink',
      'أكد المكتب الوطني للكهرباء والماء الصالح للشرب ذلك.',
      ['actor المكتب الوطني للكهرباء والماء الصالح للشرب'],
    ],
    ['what a ministry handed over', 'سلمت وزارة الدفاع المباني أمس.', ['actor وزارة الدفاع']],
    ['traffic is no movement', 'توقفت حركة الطائرات ساعات.', []],
    ['a hospital of the state', 'بنت مستشفى حكوميا كبيرا.', []],
    [
      'two bodies with articles',
      'قالت الشركة التونسية للشحن والترصيف والاتحاد العام التونسي للشغل ذلك.',
      ['actor الشركة التونسية للشحن والترصيف', 'actor الاتحاد العام التونسي للشغل'],
    ],
    [
      'what somebody comes for',
      'يلتقي قائد القيادة المركزية لبحث إعادة التشغيل.',
      ['actor القيادة المركزية'],
    ],
    ['one group of several', 'عادت المجموعة الثانية إلى العمل.', []],
    ['a body between quotation marks', 'قالت مجموعة «الفنار» ذلك.', ['actor الفنار']],
    ['whom a ministry advised', 'نصحت وزارة الصحة العمال بذلك.', ['actor وزارة الصحة']],
    ['a brigade and its number', 'انتشر لواء المشاة 75 قرب الجسر.', ['unit لواء المشاة 75']],
    [
      'crossings by land and sea',
      'قالت الهيئة العامة للمنافذ البرية والبحرية ذلك.',
      ['actor الهيئة العامة للمنافذ البرية والبحرية'],
    ],
    ['a parliament', 'جلسة برلمان العراق عقدت.', ['actor برلمان العراق']],
    ['a party that is none', 'لم يحصل أي حزب على الأغلبية.', []],
    ['a dam and what it serves', 'دخل سد تشرين الخدمة.', ['place سد تشرين']],
    ['a body by the dam it runs', 'تقول المؤسسة العامة لسد الفرات ذلك.', ['actor المؤسسة العامة لسد الفرات']],
    ['a base of a town', 'تحتضن القاعدة البحرية بصفاقس التمرين.', ['base القاعدة البحرية بصفاقس']],
    ['a stadium after somebody', 'على ملعب الطيب المهيري أمام الجمهور.', ['place ملعب الطيب المهيري']],
    [
      'a numbered battalion of a nation',
      'نقلت الكتيبة الجيبوتية الثامنة الأسر.',
      ['unit الكتيبة الجيبوتية الثامنة'],
    ],
    ['what an office acts on', 'وقدر المكتب الاحتياجات بمليون.', []],
    ['families have no name', 'وقال محامي أسر الضحايا ذلك.', []],
    ['whom somebody visited', 'زار الأمير سعود بن نايف القاعدة.', ['actor سعود بن نايف']],
    [
      'a fund and its second work',
      'افتتح صندوق التنمية وإعادة إعمار ليبيا الجسر.',
      ['actor صندوق التنمية وإعادة إعمار ليبيا'],
    ],
    ['a group that is described', 'تسلل مجموعة قادمة من سوريا.', ['place سوريا']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});
