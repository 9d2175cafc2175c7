import { isStopWord } from '../text/stop-words.ts';
import { closing, isCommon } from './arabic-names.ts';
import { isTitle } from './arabic-person-name.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { isGivenName, isSureGivenName, withArticle } from './given-names.ts';
import { isForeignShape } from './foreign-shape.ts';
import { describing, isBodyAgain } from './generic-words.ts';
import { isNationality } from './nations.ts';
import type { Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** Names of Latin letters as Arabic writes them: «سي إن إن». */
const letterName = /^(?:اي|ايه|بي|سي|دي|اف|جي|اتش|كيه|كي|ال|ام|ان|او|كيو|ار|اس|تي|يو|في|دبليو|اكس|واي|زد)$/u;

/** Whether a word is the name of a letter in a row of them; «إن» and «في» are words, too. */
function isLetter(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.gap !== '' || !letterName.test(word.folded) || /^أ/u.test(word.text)) return false;
  const isIn = (other: Word | undefined): boolean => other !== undefined && letterName.test(other.folded);
  return (
    isIn(words[index - 1]) &&
    ((isIn(words[index - 2]) && /^إ[مي]/u.test(word.text)) ||
      !isStopWord(word.folded) ||
      words[index + 1]?.gap !== '' ||
      isIn(words[index + 1]))
  );
}

/** After the first word of a body: «الأمن والدفاع النيابية», «الدفاع الأمريكية». */
export function readDefinite(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  isKnown: (word: string) => boolean,
): number {
  let end = words[from]!.end;
  const isName = !words[from]!.folded.startsWith('ال');
  const isFree =
    cue.form === 'free' &&
    /^(?:شركه|حركه|حزب|تنظيم|جماعه|ميليشيا|مجموعه|قناه|صحيفه|وكاله|منظمه|موقع|نادي)$/u.test(
      words[from - 1]?.folded.replace(/^[وف]?[بكل]?(?=.{4})/u, '') ?? '',
    );
  if (words[from]!.gap !== '') return readQuoted(words, from);
  // «مركز أبو حمص», «جامعة أم القرى»
  const ofPair = words[from + 1];
  const isPair =
    /^(?:ابو|ابي|ام|بني|دير|تل|سيدي|اولاد|كفر|ابن|عين|وادي|راس|بيت)$/u.test(words[from]!.folded) &&
    ofPair?.gap === '' &&
    !isCommon(ofPair);
  // «مستشفى مصطفى كامل …», «جامعة صلاح …»: named after somebody.
  const isSomebody =
    ofPair?.gap === '' &&
    (isGivenName(words[from]!.folded) || withArticle.test(words[from]!.folded)) &&
    (isGivenName(ofPair.folded) ||
      (isSureGivenName(words[from]!.folded) &&
        (/^بو.{3,}/u.test(ofPair.folded) || isForeignShape(ofPair.folded)))) &&
    ofPair.text !== 'على';
  if (isPair || isSomebody) end = ofPair.end;
  for (
    let index = from + (isPair || isSomebody ? 2 : 1);
    index <=
    from +
      (letterName.test(words[index - 1]?.folded ?? '')
        ? 7
        : words[from - 1]?.folded.endsWith('وزاره')
          ? 5
          : 3);
    index++
  ) {
    const word = words[index];
    // «قناة تي آر تي عربي»: the tongue of a channel.
    if (
      word?.gap === '' &&
      index > from + 1 &&
      letterName.test(words[index - 1]!.folded) &&
      /^(?:عربي|عربيه|العربيه|نيوز|بالعربيه|عربيك|تركيه|فارسي|انترناشونال|افريقيا|ورلد|سبورت)$/u.test(
        word.folded,
      )
    )
      return word.end;
    // «شركة سي جي إم»
    if (isName && cue.form === 'free' && isLetter(words, index)) {
      end = words[index]!.end;
      continue;
    }
    // «إذاعة س أف أم»
    if (
      word?.gap === '' &&
      /^(?:اف|ام)$/u.test(word.folded) &&
      /^(?:اف|تي)$/u.test(words[index - 1]!.folded)
    ) {
      end = word.end;
      continue;
    }
    // After a noun in the construct state a definite common noun belongs to the name.
    const isPart =
      isName && index === from + 1 && /^ال../u.test(word?.folded ?? '') && !isStopWord(word!.folded);
    // «مستشفى الثورة العام»
    if (
      word?.gap === '' &&
      /مستشفي$/u.test(words[from - 1]?.folded ?? '') &&
      /^ال(?:عام|عسكري|جمهوري|مركزي|جامعي|تعليمي|وطني|ميداني)$/u.test(word.folded)
    ) {
      end = word.end;
      continue;
    }
    // «معهد تشاتام هاوس»
    if (
      isName &&
      cue.form === 'free' &&
      word?.gap === '' &&
      (isForeignShape(word.folded) || isBetweenForeign(words, index)) &&
      (isForeignShape(words[index - 1]!.folded) || isBetweenForeign(words, index - 1)) &&
      !word.folded.startsWith('و')
    ) {
      end = word.end;
      continue;
    }
    if (!word || word.gap !== '' || describing.has(word.folded) || (isCommon(word) && !isPart)) break;
    // «قيادة الموانئ البحرية العميد فلان»: a title begins somebody's name.
    if (isTitle(word) && !/^ال(?:امين|محافظ|مختار|سيد|شيخ|حاج|شاب)$/u.test(word.folded)) break;
    // «حزب الكتائب الحكومة»: another body, and no part of the first.
    if (index > from && /^ال/u.test(words[index - 1]!.folded) && isBodyAgain.test(word.folded)) break;
    const joined =
      /^وال./u.test(word.folded) &&
      (!isName || (index === from + 2 && /^ال/u.test(words[index - 1]!.folded))) &&
      !cueNouns.has(word.folded.slice(1)) &&
      worldNames().get(word.folded.slice(1)) === undefined &&
      // «الخطوط التونسية والمكتب …»: after an adjective another body begins.
      !(
        /^ال.+(?:يه|ي)$/u.test(words[index - 1]!.folded) &&
        /^(?:body|free)$/.test(cueNouns.get(word.folded.slice(3))?.form ?? '')
      );
    // «صندوق التنمية وإعادة إعمار س»
    const works = words.slice(index + 1, index + 3);
    if (/^و(?:اعاده|اعمار|تطوير|تنميه|حمايه|صيانه|تشغيل|اداره|تاهيل|ترقيه)$/u.test(word.folded)) {
      const last = works.find(
        ({ folded }) => /^ال../u.test(folded) || isKnown(folded) || worldNames().get(folded) === 'place',
      );
      if (last && works.slice(0, works.indexOf(last) + 1).every(({ gap }) => gap === '')) return last.end;
    }
    // «شركة مياه وكهرباء …»: two common nouns in the construct state, then what they are of.
    const third = words[index + 1];
    if (
      isName &&
      index === from + 1 &&
      /^و(?!ال).{3,}/u.test(word.folded) &&
      !cueNouns.has(word.folded.slice(1)) &&
      cue.form === 'free' &&
      third?.gap === '' &&
      (/^ال../u.test(third.folded) || isKnown(third.folded))
    )
      return third.end;
    const second =
      isName &&
      (index === from + 1 || (index === from + 2 && /^(?:اف|تي)$/u.test(words[index - 1]!.folded))) &&
      cue.form === 'free' &&
      /^(?:نيوز|برس|تايمز|بوست|تي|اف|ام|باور|اويل|انرجي|غروب|جروب|موتورز|اير|ايرلاينز|بتروليوم|غاز|تك|تكنولوجي|كابيتال|هولدنغ|كوم|ترست|بوينت|كورب|هيومن|رايتس|ووتش|موبايل|تيليكوم|فارما|انترناشونال|بنك)$/u.test(
        word.folded,
      );
    // «شركة س الصينية»: where it comes from is no part of its name.
    const isPairOfNations = index > from + 1 && isNationality(word.folded);
    if (
      isNationality(words[index - 1]?.folded ?? '') &&
      !isPairOfNations &&
      (isName || !ofRank.test(word.folded))
    )
      break;
    // «نصحت وزارة الصحة العمال»: only an adjective or a second matter goes on.
    if (index > from && words[from - 1]!.folded.endsWith('وزاره') && !/^وال|(?:ه|ي)$/u.test(word.folded))
      break;
    // «سلمت وزارة الدفاع المباني»: a plural is what it acts on.
    if (
      index > from &&
      /^الم[^ا]ا[^ا]ي?[^ا]?$/u.test(word.folded) &&
      /^ال../u.test(words[index - 1]!.folded) &&
      !/ه$/u.test(word.folded)
    )
      break;
    // «هيئة المنافذ الحدودية الطرق …»: a noun after an adjective is another thing.
    if (
      index > from &&
      /^ال.+(?:يه|ي)$/u.test(words[index - 1]!.folded) &&
      /^ال../u.test(word.folded) &&
      !/(?:يه|ي)$/u.test(word.folded) &&
      !/^ال(?:م.{3,}|عامه?|اعلي|عليا|كبري|كبير|اولي?|حره?|خاصه?|شامله?|شعبيه?)$/u.test(word.folded)
    )
      break;
    // «الإعمار والتنمية النتائج»: another noun after two that are joined.
    if (
      /^وال/u.test(words[index - 1]!.folded) &&
      /^ال../u.test(word.folded) &&
      !/(?:يه|ي|ين)$/u.test(word.folded) &&
      !(/ه$/u.test(words[index - 1]!.folded) && /ه$/u.test(word.folded)) &&
      !ofRank.test(word.folded)
    )
      break;
    const isOrigin = isName && isFree && /^ال.*(?:يه|ي)$/u.test(word.folded);
    if (isOrigin || (!second && !joined && !/^ال./u.test(word.folded))) break;
    end = word.end;
  }
  return end;
}

/** «كوربورسيون تشيلي إيربورتس»: a country within a name from elsewhere. */
const isBetweenForeign = (words: readonly Word[], index: number): boolean =>
  worldNames().has(words[index]!.folded) &&
  words[index]!.gap === '' &&
  words[index + 1]?.gap === '' &&
  isForeignShape(words[index - 1]!.folded) &&
  isForeignShape(words[index + 1]!.folded) &&
  !words[index + 1]!.folded.startsWith('و');

/** «شركة البترول … العالمية»: adjectives that a company has after its nation. */
const ofRank = /^ال(?:عالميه|دوليه|وطنيه|موحده|محدوده|قابضه|عامه|مركزيه|حكوميه|مساهمه)$/u;

function readQuoted(words: readonly Word[], from: number): number {
  let index = from;
  while (index + 1 < words.length && index < from + 5 && words[index + 1]!.gap === '') index++;
  const next = words[index + 1];
  return next === undefined || closing.test(next.gap) || /^[»"”]/u.test(next.gap)
    ? words[index]!.end
    : words[from]!.end;
}
