import type { Mention } from '../names/mention.ts';
import { sentencesOf, type Sentence } from '../article/sentences.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { unitOf } from '../numbers/unit-words.ts';
import { isSpeechVerb, sourcePhrases } from './speech-verbs.ts';
import { foldPhrase, readingsOf, type Word } from '../words.ts';

/** Who says it: a person by name, an office or its spokesperson, a source without a name, a news agency. */
export const voiceKinds = ['named', 'office', 'anonymous', 'agency'] as const;
export type VoiceKind = (typeof voiceKinds)[number];

/** The voice of a sentence; its words are the label of the draft. */
export interface Voice {
  readonly kind: VoiceKind;
  readonly sentence: Sentence;
  /** The name of the voice as printed, where the sentence gives it. */
  readonly label: string | undefined;
  /** The mention that speaks, where it is one. */
  readonly mention: Mention | undefined;
}

const fold = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .flatMap((word) => (/\p{Script=Arabic}/u.test(word) ? [word, `ال${word}`] : [word]))
      .map(foldPhrase),
  );
const anonymous = fold(
  'مصدر مصادر مصدران مسؤول مسؤولون مسؤولين مسؤولان شهود شاهد دبلوماسي دبلوماسيون مطلع مطلعون مراقبون ضابط ضباط خبراء محللون سكان ناشطون أهالي صيادون مزارعون نازح نازحون لاجئون مهاجرون مواطنون محلل خبير موظف موظفون عامل عمال طبيب أطباء تاجر تجار سائق سائقون ناجون قروي قرويون source sources official officials witness witnesses diplomat diplomats resident residents insiders analysts experts observers officer villagers fishermen farmers workers analyst expert survivors survivor shopkeepers traders neighbours neighbors passers-by relatives diplomats trader shopkeeper aide aides insider',
);
const office = fold(
  'متحدث متحدثة ناطق ناطقة بيان وزارة سفارة حكومة قيادة هيئة مجلس رئاسة لجنة وزير وزيرة رئيس رئيسة قائد محافظ مدير مديرة سفير مكتب جيش إدارة بعثة شركة مؤسسة منظمة أمين نائب محكمة شرطة خلية جهاز دائرة سلطة سلطات عمدة برلمان عميد لواء مبعوث مفوض حزب حركة اتحاد نقابة بلدية مديرية ministry embassy government command spokesman spokeswoman spokesperson council committee commission army military statement president minister governor mayor ambassador commander department authority authorities company union office police court parliament agency secretary chief director coalition organization organisation association cabinet navy mission officials’',
);
/** The voice that spoke before: «وأضاف», “he added”. */
const again = /^(?:اضاف|اضافت|اردف|تابع|استدرك|ختم|اختتم|واصل|added|continued|concluded)$/u;
/** What is said begins here. */
const saying = /^(?:ان|انه|انها|انهم|بان|بانه|بانها|that)$/u;
/** Who asks for it has no name. */
const unnamed =
  /(?:not (?:want |wish )?to be (?:named|identified|quoted)|not to (?:use|give|print) (?:his|her|their) names?|condition of anonymity|(?:declined|refused) to be (?:named|identified)|not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk)|(?:طلب|فضل|فضّل|اشترط|شرط|طالبا|مفضلا|آثر)\S{0,2} (?:عدم (?:ال)?(?:كشف|ذكر|الكشف|الإفصاح|نشر)|حجب|إخفاء)|رفض\S{0,2} (?:ال)?(?:كشف|ذكر|نشر|الكشف عن) (?:عن )?(?:اسم|هوي|أسماء))/u;
const pronoun = /^(?:he|she|they|it)$/;
/** How many words before and after its verb a voice may stand. */
const near = 14;

/**
 * Finds who speaks in each sentence of a paragraph. A verb of speech without a subject goes on with the voice before;
 * a sentence without one is the article's own.
 *
 * @param carried the voice of the paragraph before, for «وأضاف»
 */
export function findVoices(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  carried: Voice | undefined,
): Voice[] {
  const voices: Voice[] = [];
  let last = carried;
  for (const sentence of sentencesOf(text)) {
    const own = words.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const voice = readVoice(text, own, mentions, sentence, last);
    if (voice) voices.push(voice);
    last = voice ?? last;
  }
  return voices;
}

function readVoice(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  sentence: Sentence,
  last: Voice | undefined,
): Voice | undefined {
  const at = words.findIndex((_, index) => speaksAt(words, index));
  const phrase = sourcePhrases.exec(text.slice(sentence.start, sentence.end));
  const verb = words[at];
  const isEnglish = /^[a-z]/.test((verb ?? words[0])?.folded ?? '');
  if (!verb && !phrase) return undefined;
  const from =
    phrase && !verb
      ? words.findIndex(({ start }) => start >= sentence.start + phrase.index + phrase[0].length)
      : at + 1;
  // The subject follows its verb in Arabic and goes before it in English, or follows it: “said Jane Doe”.
  const after = words.slice(Math.max(0, from), Math.max(0, from) + near);
  const told = after.findIndex(({ folded }) => saying.test(folded));
  const following = told < 0 ? after.slice(0, near / 2) : after.slice(0, told);
  const leading = words.slice(Math.max(0, at - near), Math.max(0, at));
  // “Jane Doe, a lawyer for the port, said …”: who opens the sentence speaks in it.
  const opening = mentions.find(
    ({ isPerson, start, end }) =>
      isPerson && start >= sentence.start && start < sentence.start + 40 && /^,/.test(text.slice(end, end + 1)),
  );
  const isApposed = isEnglish && verb !== undefined && opening !== undefined && opening.end < verb.start;
  // “…, he said”: the voice before.
  const isPronoun = isEnglish && pronoun.test(words[at - 1]?.folded ?? '');
  if (last && isPronoun) return { ...last, sentence };
  // “…, said Jane Doe”: after a comma or a quotation the subject follows.
  const isInverted = verb !== undefined && !isApposed && /[,”"’،]/u.test(verb.gap);
  const stated =
    isEnglish && verb && !isInverted
      ? [...leading.toReversed(), ...following]
      : [...following, ...leading.toReversed()];
  const isUnnamed = unnamed.test(text.slice(sentence.start, sentence.end));
  const kind =
    isApposed && !isUnnamed
      ? ({ kind: 'named', mention: opening } satisfies Found)
      : isUnnamed
        ? ({ kind: 'anonymous' } satisfies Found)
        : kindOf(stated, mentions, isEnglish);
  const goesOn =
    verb !== undefined &&
    (readingsOf(verb.folded).some(({ folded }) => again.test(folded)) ||
      leading.some(({ folded }) => pronoun.test(folded)));
  if (kind && !(goesOn && last && kind.kind === 'agency'))
    return {
      kind: kind.kind,
      sentence,
      label: kind.label && text.slice(kind.label.start, kind.label.end),
      mention: kind.mention,
    };
  return last ? { ...last, sentence } : undefined;
}

/** Whether a word tells that somebody speaks: a nation of States, «نقلت القطع إلى …», «يذكر أن …» and “was added” do not. */
function speaksAt(words: readonly Word[], index: number): boolean {
  const { folded, text } = words[index]!;
  if (!isVerb(folded) || (/^[A-Z]/.test(text) && index > 0)) return false;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (/^(?:was|were|been|be|being|as)$/.test(before?.folded ?? '')) return false;
  if (/^[وف]?نقلت?$/u.test(folded)) return words.slice(index + 1, index + 6).some((word) => word.folded === 'عن');
  return !(index === 0 && /^[وف]?(?:يذكر|يشار|تذكر)$/u.test(folded) && /^(?:ان|الي)$/u.test(next?.folded ?? ''));
}

const isVerb = (folded: string): boolean =>
  readingsOf(folded).some((reading) => reading.cut <= 1 && isSpeechVerb(reading.folded));

interface Found {
  readonly kind: VoiceKind;
  readonly label?: { readonly start: number; readonly end: number } | undefined;
  readonly mention?: Mention | undefined;
}

/** The first word that can speak decides; a person's name goes before the office that the person holds. */
function kindOf(words: readonly Word[], mentions: readonly Mention[], isEnglish: boolean): Found | undefined {
  let fallback: Found | undefined;
  for (const [index, word] of words.entries()) {
    const readings = readingsOf(word.folded).map(({ folded }) => folded);
    const mention = mentions.find(({ start, end }) => word.start >= start && word.start < end);
    const named = words
      .slice(index, index + 9)
      .map((next) => mentions.find((other) => other.isPerson && next.start >= other.start && next.start < other.end))
      .find(Boolean);
    if (mention === undefined && readings.some((folded) => anonymous.has(folded) || isGroup(folded)))
      return named && index > 0
        ? { kind: 'named', mention: named }
        : { kind: 'anonymous', label: phraseOf(words, index, isEnglish) };
    if (mention && mention.isPerson) return { kind: 'named', mention };
    if (
      readings.some((folded) => office.has(folded)) ||
      mention?.type === 'actor' ||
      mention?.type === 'unit' ||
      mention?.type === 'operation'
    ) {
      if (named) return { kind: 'named', mention: named };
      return { kind: 'office', label: mention ?? phraseOf(words, index, isEnglish), mention };
    }
    if (
      mention?.type === 'media' ||
      readings.some((folded) => /^(?:(?:ال)?(?:وكاله|صحيفه|قناه)|وكالات)$/u.test(folded))
    )
      fallback ??= { kind: 'agency', mention };
  }
  return fallback;
}

/** “Drivers”, «متطوعون»: people of a kind. */
const isGroup = (folded: string): boolean => unitOf(folded) === 'person' && !office.has(folded);

/** «مصدر أمني عراقي»: the noun and its adjectives; in English the words before it. */
function phraseOf(words: readonly Word[], index: number, isEnglish: boolean): { start: number; end: number } {
  const noun = words[index]!;
  if (isEnglish) return { start: noun.start, end: noun.end };
  let end = noun.end;
  for (const next of words.slice(index + 1, index + 4)) {
    if (next.gap !== '' || isStopWord(next.folded) || !/(?:ي|يه|يون|يين|مطلع|رفيع|باسم)$/u.test(next.folded)) break;
    end = next.end;
  }
  return { start: noun.start, end };
}

/** The kinds of voice in a paragraph, in the order of `voiceKinds`; the article's own voice is that of its agency. */
export function attributionOf(voices: readonly Voice[]): VoiceKind[] {
  const found = new Set(voices.map(({ kind }) => kind));
  if (found.size === 0) found.add('agency');
  return voiceKinds.filter((kind) => found.has(kind));
}
