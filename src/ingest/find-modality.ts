import { modalities, type Modality } from '../model/statement.ts';
import type { Tense } from './date-span.ts';
import { cueNouns } from './cue-nouns.ts';
import { cueStarts, modalityCues } from './modality-cues.ts';
import type { Sentence } from './sentences.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isTold, isToldBefore, mayBe, perfect, timetabledAt, toldBefore } from './tense-words.ts';
import { indexAt, readingsOf, type Word } from './words.ts';

/** A word that tells a modality, and where it stands. */
export interface Cue {
  readonly modality: Modality;
  readonly at: number;
  /** Whether only its form gives the verb away, which is enough to say what happened and too little to date by. */
  readonly isByForm?: true;
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
    if (modality) return [{ modality, at: word.start }];
    return isTold(words, index)
      ? [{ modality: 'happened' as const, at: word.start, isByForm: true as const }]
      : [];
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
    cueNouns.get(before.folded.replace(/^و/u, ''))?.form === 'name'
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

/** How the dates of a paragraph lie to its dateline: all months before it, or one within the days before it. */
export type Age = 'old' | 'new';

/** The cues of a sentence that tell its own modality, without those that others govern. */
function keptCues(text: string, cues: readonly Cue[], { start, end }: Sentence): Cue[] {
  const own = cues.filter(({ at }) => at >= start && at < end);
  // «وكانت … قد بدأت»: what had happened before the news.
  if (pluperfect.test(text.slice(start, end).normalize('NFC')))
    return own.filter(({ modality }) => modality !== 'happened');
  const denial = own.find(({ modality }) => modality === 'claimed');
  const plan = own.find(({ modality }) => modality === 'planned');
  return own.filter(({ modality, at }) => {
    if (denial && at > denial.at && modality === 'happened') return false;
    // “Would arrive and remain”, “will stay shut”
    return !(plan && at > plan.at && bare.test(text.slice(at, at + 12)));
  });
}

const clause = /\s(?:إن|أن|that)\s(.{15,}?)[,،]?\s(?:وإن|وأن|and that)\s/u;

/** Whether the first of two reported clauses has no cue. */
function hasOtherClause(text: string, cues: readonly Cue[]): boolean {
  const match = clause.exec(text);
  return match !== null && !cues.some(({ at }) => at > match.index && at < match.index + match[0].length);
}

const pluperfect = /^[\s«"]*(?:وكان|وكانت|وكانوا|كان|كانت)\s(?:\S+\s){0,5}قد\s/u;
const bare =
  /^(?:remain|remains|continue|shut|hit|cut|held|left|closed|opened|now|ended|paid|built|found|sent)\b/;

/**
 * The modalities of a paragraph, in the order of the model. Where nothing tells, what somebody is reported to have said
 * has happened, anything else is background.
 */
export function modalitiesOf(
  text: string,
  cues: readonly Cue[],
  sentences: readonly Sentence[],
  hasVoice: boolean,
  age: Age | undefined,
): Modality[] {
  const kept = sentences.flatMap((sentence) => keptCues(text, cues, sentence));
  const found = new Set(kept.map(({ modality }) => modality));
  // «إن … بلغت …، وإن … ستجري …»: only one of two clauses is to come.
  if (hasVoice && found.size === 1 && found.has('planned') && hasOtherClause(text, kept))
    found.add('happened');
  // Without a voice, what happened long ago is the background of the news, and what has the day of the news is the news.
  const isPast = [...found].every((modality) => modality === 'happened' || modality === 'background');
  if (!hasVoice && age === 'old' && found.has('happened') && isPast) return ['background'];
  // What somebody tells of the past is the news.
  if (hasVoice && found.has('happened')) found.delete('background');
  if (!hasVoice && age === 'new' && found.size === 0) return ['happened'];
  if (found.size === 0) found.add(hasVoice ? 'happened' : 'background');
  return modalities.filter((modality) => found.has(modality));
}

/** The modality of one sentence: what is planned first, since a plan told in the past is no event. */
export function modalityOf(cues: readonly Cue[], sentence: Sentence, hasVoice: boolean): Modality {
  const own = cues.filter(({ at }) => at >= sentence.start && at < sentence.end);
  const order: readonly Modality[] = ['planned', 'happened', 'ongoing', 'claimed', 'background'];
  return (
    order.find((modality) => own.some((cue) => cue.modality === modality)) ??
    (hasVoice ? 'happened' : 'background')
  );
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
    .filter(({ at, isByForm }) => !isByForm && at >= sentence.start && at < sentence.end)
    // “Could cut the road”: what may come is ahead.
    .map((cue) =>
      mayBe.test(words[indexAt(words, cue.at)]?.folded ?? '')
        ? { ...cue, modality: 'planned' as const }
        : cue,
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
    if (
      /^(?:ان|انه|انها|بان|that)$/.test(word.folded) ||
      (nearest && nearest.at >= word.start && nearest.at < offset)
    )
      break;
    // “Promised on Tuesday to reopen”: the day belongs to the verb right before it.
    const isPast =
      /.{2}ed$/.test(word.folded) &&
      index >= here - 2 &&
      !/^(?:to|be|being|is|are|was|were)$/.test(words[index - 1]?.folded ?? '');
    if (isPast && /^(?:on|late|early)?$/.test(index === here - 1 ? '' : words[here - 1]!.folded))
      return 'past';
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
    if (
      between.some(
        ({ folded }, index) => perfect.test(folded) && toldBefore.test(between[index - 1]?.folded ?? ''),
      )
    )
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
  const isToldNearer =
    nearest?.modality === 'happened' && nearest.at < offset && nearest.at >= (timetable ?? 0);
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
