import { expect, test } from 'vitest';
import { readChatAlphabet } from '../../src/language/chat-alphabet.ts';

test.each([
  ['7adith', 'hadith'],
  ['3ajloun', 'aajloun'],
  ['ba3albak', 'baaalbak'],
  ['sa5ra', 'sakhra'],
  ['masra7iya 2adima', "masrahiya 'adima"],
])('digits that stand for letters in %s are read as letters', (typed, read) => {
  expect(readChatAlphabet(typed)).toBe(read);
});

test('a number, its unit or ending, and a letter with its number stay as they are', () => {
  for (const text of ['2025', '3rd', '2nd floor', '7km', '5 km', 'F16', 'G7', 'B52s', 'covid19', 'ميناء 3', '15th'])
    expect(readChatAlphabet(text)).toBe(text);
});
