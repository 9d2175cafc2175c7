import { fold } from './fold.ts';

/** Words that ask, join or fill and name nothing; standard Arabic, then Iraqi, Levantine, Egyptian and Gulf speech. */
const arabic = `
من في على الى إلى عن مع بين حتى منذ خلال عند لدى دون بعد قبل ضد نحو حول ضمن فوق تحت أمام خلف عبر لأن كي لكي إذا إن أن أنّ أنها أنه
ان لن لم لا ما ليس ليست لكن بل أو ام أم ثم قد لقد سوف كما مثل كل بعض أي أية أيضا غير سوى هو هي هم هن نحن أنا انت أنت هذا هذه ذلك تلك هؤلاء أولئك
هنا هناك الذي التي الذين اللذين اللتين اللاتي كان كانت كانوا يكون تكون يكن كون صار أصبح أصبحت تصبح يصبح ما ماذا لماذا متى أين كيف كم هل من منذا ايّ لمن بكم فيما
عما مما بما فيها فيه منها منه عليها عليه إليها إليه لها له لهم بها به بهم عنها عنه معها معه حيث حين حينما عندما بينما إلا الا أما إما لو لولا
يتم تم وقد فقد هو فهو وهو وهي التى اللي تجاه وفق وفقا حسب بحسب ذات نفس عدة لدي
وين وينه وينها فين شنو شنهو شنهي شو ايش إيش أيش إيه ايه ليش لش ليه علاش شكد شگد شقد اشكد قديش أديش كديش شلون شلونها ازاي إزاي منو مين منين اشوكت شوكت
امتى إمتى ايمتى أيمتى وقتاش اليوم الآن الان غدا بكرة باچر امبارح البارحة هسه هسة هسع هلأ دلوقتي الحين هاي هاد هادي هذي ذي دي ده هيك هيچ چي يعني عشان علشان مشان بدي اريد أريد اكو أكو ماكو شكو شاكو مو مش موش
شي شيء راح رح حيكون بيكون صاير يصير صارت صاروا تصير كانو صايرة بعدين گال گلي بيها بيه هواية هوايه وايد كلش مال مالت مالة مالته بتاع بتاعة تبع يمكن ممكن لازم
`;
const english = `
a an the of in on at to for from by with about into over under between through during before after above below and or but nor so if then
than that this these those there here it its he she they them his her their our your my we you i me him is are was were be been being am do does did
doing done has have had having will would shall should can could might must not no what when where which who whom whose why how many much any
some all more most less least fewer such only own same as up down out off again further once too very just also tell give show me explain please find know happen
happened happens happening going got get many long far s t th st nd rd al el ul ad as ash ar an di de la ll re ve whats wheres whens d was were
let did say says said according regarding via per one today tomorrow yesterday now currently
`;

/** Words of speech that may stand with و or ف before them. */
const joined = /^[وف](?=.{2})/u;
const folded = new Set(`${arabic} ${english}`.split(/\s+/u).filter(Boolean).map(fold));

/**
 * Whether a word asks, joins or fills and names nothing, in standard Arabic, the common dialects or English. Such words
 * are neither indexed nor sought, except in a name or between quotation marks' other words by their place.
 */
export function isStopWord(word: string): boolean {
  const plain = fold(word);
  return folded.has(plain) || (joined.test(plain) && folded.has(plain.slice(1)));
}
