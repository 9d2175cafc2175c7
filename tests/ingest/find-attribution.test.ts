import { expect, test } from 'vitest';
import { findMentions } from '../../src/ingest/names/find-mentions.ts';
import { attributionOf, findVoices, type VoiceKind } from '../../src/ingest/attribution/find-attribution.ts';
import { NameIndex } from '../../src/ingest/names/name-index.ts';
import { wordsOf } from '../../src/ingest/words.ts';

const voiceOf = (kind: VoiceKind | undefined) =>
  kind && { kind, sentence: { start: 0, end: 0 }, label: undefined, mention: undefined };

/** Who speaks in a paragraph, with an empty record. */
function voicesOf(text: string, carried?: VoiceKind): readonly VoiceKind[] {
  const words = wordsOf(text);
  const [mentions = []] = findMentions([{ text, words }], new NameIndex([], undefined));
  return attributionOf(findVoices(text, words, mentions, voiceOf(carried)));
}

test.each([
  ['Silvia Parodi, who runs the lamp department in Oxley, said keepers had mended it.', ['named']],
  ['Silvia Parodi, a lawyer for the port, said the Harbour Court had heard her.', ['named']],
  ['Mayor Silvia Parodi said the lamp was old. The Harbour Board will pay, she added.', ['named']],
  ['Drivers on the old road said a queue stretched for miles.', ['anonymous']],
  ['An officer who was not allowed to speak to the press said the Harbour Board knew.', ['anonymous']],
  ['A trader who did not want to be named told the Harbour Board so.', ['anonymous']],
  ['The lamp was added in 1990, as announced.', ['agency']],
  ['The United States opened a lamp room in 1996.', ['agency']],
  ['The Harbour Board said in a statement that the lamp burns.', ['office']],
  ['واتهم متطوعون في الميناء الهيئة بالإهمال.', ['anonymous']],
  ['زعم بحار فضل حجب اسمه أن وزارة الموانئ تعرف.', ['anonymous']],
  ['نقلت القطع إلى المتحف العراقي أمس.', ['agency']],
  ['يذكر أن وزارة الموانئ بنت المنارة.', ['agency']],
  ['ونقلت وكالة المنارة عن وزارة الموانئ قولها إن المنارة مغلقة.', ['office']],
])('tells who speaks: %s', (text, kinds) => {
  expect(voicesOf(text)).toEqual(kinds);
});

test('who says “he” goes on with the voice before', () => {
  expect(voicesOf('The Harbour Board will mend it, he said.', 'anonymous')).toEqual(['anonymous']);
});
