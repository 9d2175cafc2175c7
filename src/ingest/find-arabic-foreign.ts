import { isStopWord } from '../text/stop-words.ts';
import { isPlainArabicWord } from './arabic-lexicon.ts';
import { cueNouns } from './cue-nouns.ts';
import { isNameLike } from './find-arabic-places.ts';
import { isForeignShape } from './foreign-shape.ts';
import { isGivenName } from './given-names.ts';
import { soundsLikePerson, soundsLikeTown } from './latin-names.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { readingsOf, startAfter, type Word } from './words.ts';

/** Words within a foreign name that are no names themselves: «هنريك فان دايك». */
const particle = /^(?:فان|دي|دو|دا|ديل|فون|بن|لا|لو|دير|سان|سانت|ال)$/u;
/** Words after which a name is that of a place; they have readers of their own. */
const placing =
  /^[وف]?(?:في|الي|من|قرب|نحو|بين|باتجاه|داخل|خارج|وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|ضواحي|مشارف|صوب|ساحل|سكان|اهالي|ريف|عبر|عن|حول)$/u;

/** Words before the names of things. */
const kit =
  /^(?:ال|لل|بال|وال)?(?:مدفع|مدافع|رشاش|رشاشات|بنادق|بندقيه|قذيفه|قذايف|ذخاير|محرك|محركات|توربينات?|عيار|حافلات|سيارات?|جرافات?|منظومه|منظومات|طراز|نوع|ماركه|موديل|صاروخ|صواريخ|مروحيه|مروحيات|مقاتلات?|مقاتله|ناقله|سفينه|سفينتي|مدمره|فرقاطه|غواصه|باخره|عباره|يخت|زورق|دبابات?|دبابه|طايره|طايرات|مسيره|مسيرات|اعصار|عاصفه|فيروس|متحور|لقاح|برنامج|تطبيق|منصه)$/u;

/** «العبارة «س ص 2»»: within the name of a ship between quotation marks. */
function isOfShip(words: readonly Word[], index: number): boolean {
  for (let at = index; at > Math.max(0, index - 3); at--) {
    if (/[«"“]/u.test(words[at]!.gap)) return kit.test(words[at - 1]?.folded ?? '');
    if (words[at]!.gap !== '') return false;
  }
  return false;
}

/** «شركات س وص». */
const ofBodies =
  /^(?:ال|وال|لل|بال)?[وفبل]?(?:شركات|شركتي|منظمات|منظمتي|وكالات|بنوك|مصارف|صحف|قنوات|احزاب|مجموعات)$/u;

/** Offices that are named by their place. */
const ofPlaces = /^[وفبل]?(?:والي|محافظ|عمده|حاكم|قايممقام|مختار|بلديه|ولايه|اهالي|سكان)$/u;

/**
 * Finds names from elsewhere that nothing announces: words that are no Arabic ones. Two or more together are a person
 * («التقى هنريك فان دايك»), one alone is a place when it sounds like a town of the world and else somebody who acts
 * («أرسلت كاريتاس …»).
 */
export function findForeign(
  text: string,
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const isRow = /^و.{3,}/u.test(word.folded) && placing.test(words[index - 2]?.folded ?? '');
    const read = foreignCut(word.folded, isKnown);
    const cut = read === 0 && isRow ? 1 : read;
    if (word.isNumber || cut === undefined) continue;
    let end = index + 1;
    while (end < index + 4 && continues(words, end, isKnown)) end++;
    const start = startAfter(word, cut);
    const folded = word.folded.slice(cut);
    const before = words[index - 1];
    const cue = word.gap === '' && cut === 0 ? cueNouns.get(before?.folded ?? '') : undefined;
    const isAfterCue =
      cue !== undefined && cue.form !== 'title' && !/(?:رياسه|زعامه|قياده)$/u.test(before?.folded ?? '');
    // «من طراز س»: what is made and bought, or a ship.
    const isKit = before !== undefined && word.gap.replace(/[«"“]/gu, '') === '' && kit.test(before.folded);
    if (isAfterCue || isKit || isOfShip(words, index) || isKnown(folded)) continue;
    const last = words[end - 1]!;
    const core = text.slice(start, last.end);
    const isPlaced = cut === 0 && word.gap === '' && before !== undefined && placing.test(before.folded);
    // «والي ماتام، فلان الفلاني»: what the office is for.
    const isOwned = end - index > 1 && !isGivenName(folded) && isGivenName(words[index + 1]!.folded);
    if (
      before &&
      (end - index === 1 || isOwned) &&
      cut === 0 &&
      word.gap === '' &&
      ofPlaces.test(before.folded)
    ) {
      spans.push({ start, end: word.end, type: 'place', core: text.slice(start, word.end) });
      continue;
    }
    if (end - index > 1) {
      if (!isPlaced || isGivenName(folded) || soundsLikePerson(folded))
        spans.push({ start, end: last.end, type: 'actor', core, isPerson: true });
    } else if (!isPlaced && folded.length > 3) {
      // «إلى س ونيافونكي»: what is joined to a place after a preposition is one.
      const first = words[index - 2];
      const isJoined = cut === 1 && first !== undefined && before?.gap === '' && placing.test(first.folded);
      if (!isJoined && (isOrigin.test(folded) || isParticiple.test(folded)) && !acts(words, index)) continue;
      const isPlace =
        isJoined ||
        (cut === 0 &&
          word.gap === '' &&
          (entered.test(before?.folded ?? '') ||
            (/^ال../u.test(before?.folded ?? '') &&
              before?.gap === '' &&
              entered.test(words[index - 2]?.folded ?? '')))) ||
        (soundsLikeTown(folded) && !ofBodies.test(before?.folded ?? ''));
      spans.push({ start, end: word.end, type: isPlace ? 'place' : 'actor', core, isGuess: !isJoined });
      if (
        isJoined &&
        !before.folded.startsWith('ال') &&
        !before.isNumber &&
        isNameLike(before.folded) &&
        !isPlainArabicWord(before.folded) &&
        !isKnown(before.folded)
      )
        spans.push({ start: before.start, end: before.end, type: 'place', core: before.text });
    }
    index = end - 1;
  }
  return spans;
}

/** «دخل س», «غادرت س»: verbs whose object is mostly a place. */
const entered =
  /^[وف]?[يتس]?[يت]?(?:دخل|غادر|زار|زور|حاصر|استعاد|ستعيد|اجتاح|جتاح|اقتحم|قتحم|طوق|بلغ)(?:ت|وا|ون|ا)?$/u;

/** «ضابط إيفواري»: an adjective of origin that no country of the list gives away. */
const isOrigin = /.{3}(?:ي|يه|يين|يون|يات)$/u;

/** «مسيرة مفخخة»: a participle that the lexicon lacks. */
const isParticiple = /^م.{3,4}ه?$/u;

/** Whether a word stands where somebody acts: after a verb of speech or of the perfect, after «أن», or at a start. */
function acts(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || words[index]!.gap !== '') return true;
  return (
    isSpeechVerb(before.folded) ||
    /^(?:[وف]?ان|بان|لان|لكن|بين|مع|ضد|نظيره|نظيرها)$/u.test(before.folded) ||
    /.{3}ت$/u.test(before.folded)
  );
}

/** How many letters stand before the name in a word that is no Arabic one: a و mostly joins, other letters belong to it. */
function foreignCut(folded: string, isKnown: (word: string) => boolean): number | undefined {
  if (!isForeignShape(folded) || readingsOf(folded).some((reading) => isKnown(reading.folded)))
    return undefined;
  const rest = folded.slice(1);
  const isName = (word: string): boolean =>
    isKnown(word) || isGivenName(word) || soundsLikeTown(word) || soundsLikePerson(word);
  if (folded.startsWith('و') && rest.length > 2)
    return isName(folded) && !isName(rest) && !(isForeignShape(rest) && !isGivenName(folded)) ? 0 : 1;
  return /^[بلك]/u.test(folded) && rest.length > 2 && isName(rest) && !isName(folded) ? 1 : 0;
}

function continues(words: readonly Word[], index: number, isKnown: (word: string) => boolean): boolean {
  const word = words[index];
  if (!word || word.isNumber || !/^-?$/u.test(word.gap)) return false;
  // «فان دايك»: after a particle whatever may be a name.
  const next = words[index + 1];
  if (particle.test(word.folded) && particle.test(next?.folded ?? ''))
    return continues(words, index + 1, isKnown);
  if (particle.test(word.folded))
    return next !== undefined && next.gap === '' && !next.isNumber && isNameLike(next.folded);
  if (particle.test(words[index - 1]!.folded)) return isNameLike(word.folded);
  if (isGivenName(word.folded)) return true;
  const cut = foreignCut(word.folded, isKnown);
  // «توما داكان واتارا،»: what ends the clause after two names is the third, unless it is a name without its و.
  const isLast = (words[index + 1]?.gap ?? '.') !== '' || isStopWord(words[index + 1]!.folded);
  const isThird = index > 1 && words[index]!.gap === '' && isLast && isForeignShape(words[index - 2]!.folded);
  return (
    cut === 0 ||
    (cut === 1 && isThird && !isKnown(word.folded.slice(1)) && !isGivenName(word.folded.slice(1)))
  );
}
