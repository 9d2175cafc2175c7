import { expect, test } from 'vitest';
import { findCues, modalitiesOf, type Age } from '../../src/ingest/find-modality.ts';
import { sentencesOf } from '../../src/ingest/sentences.ts';
import { wordsOf } from '../../src/ingest/words.ts';

const read = (text: string, hasVoice = false, age?: Age) =>
  modalitiesOf(text, findCues(wordsOf(text)), sentencesOf(text), hasVoice, age);

test.each([
  ['A lamp ship docked at the mole. Voting will take place in May.', ['happened', 'planned']],
  ['Keepers had tested the lamps, and will return in May.', ['happened', 'planned']],
  ['The tower was resurfaced in spring.', ['happened']],
  ['The tower will be resurfaced in spring.', ['planned']],
  ['Visitors, who made up a third, will pay nothing.', ['planned']],
  ['وعالجت الفرق الزوار صباح الأربعاء، وسيفتتح المرفأ رسميا.', ['happened', 'planned']],
  ['وعالجت القافلة المرضى في المنارة.', ['happened']],
  ['وتقع المنارة على تلة.', ['background']],
])('%s', (text, modalities) => {
  expect([...read(text)].toSorted()).toEqual(modalities);
});

test('what is told of long ago without a voice is background, with one it is the news', () => {
  const text = 'وتقع المنارة على تلة. وبدأت الأعمال فيها عام 1950.';
  expect(read(text, false, 'old')).toEqual(['background']);
  expect(read(text, true)).toEqual(['happened']);
});
