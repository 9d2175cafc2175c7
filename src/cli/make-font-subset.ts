// Makes public/fonts/noto-naskh-arabic.woff2 from the npm package: `node src/cli/make-font-subset.ts`.
// The letters of Arabic, Persian and Kurdish with their marks and punctuation; Latin stays in the system's book face.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x20], // space
  [0xab, 0xab], // «
  [0xbb, 0xbb], // »
  [0x60c, 0x60c], // ،
  [0x61b, 0x61b], // ؛
  [0x61f, 0x61f], // ؟
  [0x621, 0x63a], // hamza to ghain
  [0x640, 0x655], // tatweel to yeh, the vowel marks, madda and hamza above and below
  [0x660, 0x66c], // digits, percent, decimal and thousands signs
  [0x670, 0x671], // superscript alef, alef wasla
  [0x200c, 0x200d], // non-joiner and joiner
];
const others = 'پچژڤگکیێۆەھڕڵ۰۱۲۳۴۵۶۷۸۹';

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
);
const letters = ranges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
);
const subset = await subsetFont(readFileSync(file), letters.join('') + others, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync(new URL('../../public/fonts/noto-naskh-arabic.woff2', import.meta.url), subset);
process.stdout.write(`noto-naskh-arabic.woff2: ${subset.length} bytes\n`);
