import type { Modality } from '../../model/statement.ts';
import type { Tense } from '../dates/date-span.ts';
import { arabicCues } from '../names/cue-nouns.ts';
import { cueStarts, modalityCues } from './modality-cues.ts';
import type { Sentence } from '../article/sentences.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isToldBefore, mayBe, perfect, timetabledAt, toldBefore } from './tense-words.ts';
import { indexAt, readingsOf, type Word } from '../words.ts';

/** A word that tells a modality, and where it stands. */
export interface Cue {
  readonly modality: Modality;
  readonly at: number;
}

const longestCue = 4;
/** Nouns that begin like a verb in the future: «سفارة» is no «سـ» with a verb. */
const future =
  /^[وف]?س[يتن](?:\p{L}{3,}|صل|صلا|قف|ضم|تم|حل|مر|قع|عد|رد|قر|جد|ظل|شن|صب|قل|بت|سد|ضع|هب|فد|في|عي|دعو|مد)$/u;
const notFuture =
  /^[وف]?(?:سيار|سياس|سياد|سياق|سياج|سياح|سيد(?:ه|ات|ي)?$|سينا(?:$|ريو)|سينما|سيره$|سيطر|سيول$|سيف$|سيل$|ستار$|ستين|ستون$|سترات|سنو(?:ي|ات)|سنتي|سندات|سنجار|سنه$|ستوك|سيدني|سيرالي|سيبيريا)/u;

/** Finds the cues of modality in a paragraph: verbs and phrases of a lexicon, and the Arabic future with سـ. */
export function findCues(words: readonly Word[]): Cue[] {
  return words.flatMap((word, index) => {
    const modality = cueAt(words, index);
    return modality ? [{ modality, at: word.start }] : [];
  });
}

function cueAt(words: readonly Word[], index: number): Modality | undefined {
  const word = words[index]!;
  // “May” is a month where it has its capital.
  if (word.isNumber || word.text === 'May') return undefined;
  // «مخيم عين الحلوة»: a spring, and nobody is appointed.
  const before = words[index - 1];
  if (
    word.folded === 'عين' &&
    word.gap === '' &&
    before &&
    /^(?:place|base)$/.test(arabicCues.get(before.folded.replace(/^و/u, '')) ?? '')
  )
    return undefined;
  // «قد يتراجع»
  if (/^[وف]?قد$/u.test(word.folded) && /^[يتن].{3,}/u.test(words[index + 1]?.folded ?? '')) return 'claimed';
  if (future.test(word.folded) && !notFuture.test(word.folded)) return 'planned';
  for (const { folded, cut } of readingsOf(word.folded)) {
    let phrase = folded;
    let found = modalityCues.get(folded);
    if (cueStarts.has(folded))
      for (let length = 2; length <= longestCue; length++) {
        const next = words[index + length - 1];
        if (!next || next.gap !== '') break;
        phrase += ` ${next.folded}`;
        found = modalityCues.get(phrase) ?? found;
      }
    if (found && (cut === 0 || /^[وف]/u.test(word.folded) || found === 'planned')) return found;
  }
  return undefined;
}

/**
 * The modality that the words of a sentence carry; undefined where none does. A plan goes first, since a plan told in the
 * past is no event.
 */
export function modalityOf(cues: readonly Cue[], { start, end }: Sentence): Modality | undefined {
  const own = cues.filter(({ at }) => at >= start && at < end);
  const order: readonly Modality[] = ['planned', 'happened', 'ongoing', 'claimed', 'background'];
  return order.find((modality) => own.some((cue) => cue.modality === modality));
}

/** How far after a verb of speech its own date stands: “said on Tuesday”. */
const besideSpeech = 40;

/**
 * The tense around an offset: past right after a verb of speech, else that of the nearest verb before it in its
 * sentence, else after it.
 */
export function tenseAround(
  words: readonly Word[],
  cues: readonly Cue[],
  sentences: readonly Sentence[],
  offset: number,
): Tense | undefined {
  const sentence = sentences.find(({ end }) => offset < end);
  if (!sentence) return undefined;
  const all = cues
    .filter(({ at }) => at >= sentence.start && at < sentence.end)
    // “Could cut the road”: what may come is ahead.
    .map((cue) =>
      mayBe.test(words[indexAt(words, cue.at)]?.folded ?? '') ? { ...cue, modality: 'planned' as const } : cue,
    )
    .filter(({ modality }) => modality === 'planned' || modality === 'happened');
  // “Will stay shut”: what follows “will” at once is to come, too.
  const own = all.filter(
    ({ at, modality }, index) =>
      modality === 'planned' ||
      !(
        all[index - 1]?.modality === 'planned' &&
        at - all[index - 1]!.at < 16 &&
        /^[a-z]/.test(words[indexAt(words, at)]?.folded ?? '')
      ),
  );
  const nearest = own.findLast(({ at }) => at < offset) ?? own[0];
  const here = indexAt(words, offset);
  for (
    let index = here - 1;
    index >= 0 && words[index]!.start >= Math.max(sentence.start, offset - besideSpeech);
    index--
  ) {
    const word = words[index]!;
    if (/^(?:ان|انه|انها|بان|that)$/.test(word.folded) || (nearest && nearest.at >= word.start && nearest.at < offset))
      break;
    // “Promised on Tuesday to reopen”: the day belongs to the verb right before it.
    const isPast =
      /.{2}ed$/.test(word.folded) &&
      index >= here - 2 &&
      !/^(?:to|be|being|is|are|was|were)$/.test(words[index - 1]?.folded ?? '');
    if (isPast && /^(?:on|late|early)?$/.test(index === here - 1 ? '' : words[here - 1]!.folded)) return 'past';
    // «على أن تعلن النتائج» is to come.
    const isSubjunctive = /^[يت]/u.test(word.folded) && /^ان$/u.test(words[index - 1]?.folded ?? '');
    if (!isSubjunctive && readingsOf(word.folded).some(({ folded, cut }) => cut <= 1 && isSpeechVerb(folded)))
      return 'past';
  }
  // «أكد …، في 18 نيسان، أن قواته ستغادر»: what is planned stands in the clause after “that”.
  if (nearest && nearest.at > offset && nearest.modality === 'planned') {
    const between = words.slice(here, indexAt(words, nearest.at));
    if (between.some(({ folded }) => /^(?:ان|انه|انها|بان|بانه|بانها|that)$/.test(folded))) return 'past';
  }
  // «سيكلفها …، وقالت إنها سرحت … في مارس»: told after what is planned.
  if (nearest?.modality === 'planned' && nearest.at < offset) {
    const between = words.slice(indexAt(words, nearest.at) + 1, here);
    if (between.some(({ folded }, index) => perfect.test(folded) && toldBefore.test(between[index - 1]?.folded ?? '')))
      return 'past';
  }
  // «واستقبلت المدينة في كانون الثاني …، ومن المقرر أن …»: told before what is planned.
  const opening = words[indexAt(words, sentence.start)];
  if (
    nearest?.modality === 'planned' &&
    nearest.at > offset &&
    opening &&
    perfect.test(opening.folded) &&
    timetabledAt(words, here) === undefined
  )
    return 'past';
  // «أكملت الثلاثاء»: a verb in the perfect, feminine by its ending.
  const timetable = timetabledAt(words, here);
  if (perfect.test(words[here - 1]?.folded ?? '') && timetable === undefined) return 'past';
  // “Closed since 2020, it reopens in May”: the nearer verb counts.
  const isToldNearer = nearest?.modality === 'happened' && nearest.at < offset && nearest.at >= (timetable ?? 0);
  if (timetable !== undefined && !isToldNearer) return 'future';
  // “Drove to Oxley on Wednesday …, and will return”: what is told before the day counts.
  if (
    nearest?.modality === 'planned' &&
    nearest.at > offset &&
    isToldBefore(words, indexAt(words, sentence.start), here)
  )
    return 'past';
  return nearest && (nearest.modality === 'planned' ? 'future' : 'past');
}
