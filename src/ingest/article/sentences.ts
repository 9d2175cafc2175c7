/** A sentence of a paragraph, by its offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const stop = /[.!?؟…](?=["”»’)\]]*(?:\s|$))["”»’)\]]*\s*/gu;
/** Words that end in a full stop and end no sentence. */
const cutShort =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|St|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Fri|Sat|Sun|U\.S|U\.N|U\.K|[A-Z])|(?:^|\s)(?:د|أ|م|ص))$/u;

/** Splits a paragraph into sentences; the dots of abbreviations and numbers end none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(stop)) {
    if (mark.startsWith('.') && cutShort.test(text.slice(Math.max(0, index - 8), index))) continue;
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
