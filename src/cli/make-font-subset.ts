// Makes the fonts of the project from their npm packages: `node src/cli/make-font-subset.ts`. For the pages the letters
// of Arabic, Persian and Kurdish with their marks and punctuation, as WOFF2; Latin stays in the system's book face. For
// the share images, whose drawing must not hang on the machine, the same and a Latin face, as TrueType.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

type Range = readonly [from: number, to: number];

const arabic: readonly Range[] = [
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
const otherArabic = 'پچژڤگکیێۆەھڕڵ۰۱۲۳۴۵۶۷۸۹';

const latin: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff], // the signs and letters of Western Europe
  [0x2010, 0x2026], // dashes, quotation marks, ellipsis
  [0x2032, 0x2033], // prime, double prime
];
const latinExtended: readonly Range[] = [
  [0x100, 0x17f], // the letters of Central Europe and Turkey, long vowels
  [0x2bb, 0x2bf], // hamza and ain in transliterations
  [0x1e00, 0x1eff], // letters with a dot or a line below, as transliterations need them
];

const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
const serif = '@fontsource-variable/literata/files/literata-';
const forImages = 'src/outputs/fonts/';

mkdirSync(pathOf(forImages), { recursive: true });
await make('public/fonts/noto-naskh-arabic.woff2', naskh, arabic, otherArabic, [400, 700]);
await make(`${forImages}arabic.ttf`, naskh, arabic, otherArabic, [400, 700]);
await make(`${forImages}latin.ttf`, `${serif}latin-wght-normal.woff2`, latin, '', [400, 600]);
await make(
  `${forImages}latin-extended.ttf`,
  `${serif}latin-ext-wght-normal.woff2`,
  latinExtended,
  '',
  [400, 600],
);

async function make(
  target: string,
  packaged: string,
  ranges: readonly Range[],
  others: string,
  [min, max]: Range,
): Promise<void> {
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  const file = createRequire(import.meta.url).resolve(packaged);
  const subset = await subsetFont(readFileSync(file), letters.join('') + others, {
    targetFormat: target.endsWith('.woff2') ? 'woff2' : 'sfnt',
    variationAxes: { wght: { min, max } },
  });
  writeFileSync(pathOf(target), subset);
  process.stdout.write(`${target}: ${subset.length} bytes\n`);
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
