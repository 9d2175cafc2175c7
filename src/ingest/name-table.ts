import { rememberText } from '../model/remember.ts';
import { findLine, readData } from './find-line.ts';
import { nameKey } from './name-key.ts';
import { arabicSounds, latinSoundsOf, skeletonOf, soundDistance } from './sounds.ts';

/** A name of a table: plain Latin letters, lower case, without its article. */
export interface TableName {
  readonly name: string;
  /** Whether it is well known: a larger city. */
  readonly isLarge: boolean;
}

/** Spellings that newspapers vary: Raqqa and Raqqah, Ayn and Ain. */
const keyOf = (name: string): string => name.split(' ').map(nameKey).join(' ');

/** How far a spelling in Arabic letters may be from the Latin one to be taken for the same name. */
const farthest = 0.8;

/**
 * Names in Latin letters by their consonants, kept as the one text that the file holds, so that fifty thousand names cost
 * no more memory than their letters. A line is a skeleton, a space and names parted by commas; `=` gives how a name sounds
 * where its letters do not tell, `*` marks well known ones.
 */
export class NameTable {
  readonly #file: string;
  #text: string | undefined;

  /** @param file name in `data/` */
  constructor(file: string) {
    this.#file = file;
  }

  /** The name that a Latin word or phrase is, in plain lower-case letters. */
  readonly findLatin = rememberText((plain: string): TableName | undefined => {
    const name = plain.replace(/^(?:al|ar|as|ash|at|an|ad|az|adh|ath|el) (?=[a-z]{3})/, '');
    const key = keyOf(name);
    return this.#namesOf(skeletonOf(latinSoundsOf(name.replaceAll(' ', '')))).find(
      (entry) => keyOf(entry.name) === key,
    );
  }, 5000);

  /** The name that a word or phrase in Arabic letters sounds like, folded and without its article; the nearest first. */
  readonly findArabic = rememberText(
    (folded: string): (TableName & { readonly distance: number }) | undefined => {
      const sounds = arabicSounds(folded.replaceAll(' ', ''));
      const near = this.#namesOf(skeletonOf(sounds)).map((entry) => ({
        ...entry,
        distance: soundDistance(sounds, latinSoundsOf(entry.sound)),
      }));
      return near
        .filter(({ distance }) => distance <= farthest)
        .toSorted((a, b) => a.distance - b.distance || Number(b.isLarge) - Number(a.isLarge))[0];
    },
    5000,
  );

  #namesOf(skeleton: string): (TableName & { readonly sound: string })[] {
    const line = this.#lineOf(skeleton);
    if (line === undefined) return [];
    return line.split(',').map((entry) => {
      const isLarge = entry.endsWith('*');
      const [name = '', sound = name] = entry.replace('*', '').split('=');
      return { name, sound: sound.replaceAll(' ', ''), isLarge };
    });
  }

  /** The names of a skeleton. */
  #lineOf(skeleton: string): string | undefined {
    this.#text ??= readData(this.#file, 'latin1');
    return findLine(this.#text, skeleton)?.slice(skeleton.length + 1);
  }
}
