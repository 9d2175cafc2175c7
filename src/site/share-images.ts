import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { projectRoot } from '../files/content-dir.ts';
import { cacheDir } from '../files/cache-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import { digestText, replaceFile } from '../files/kept-values.ts';
import { writeSiteFile } from '../files/site-files.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { locales } from '../model/locale.ts';
import { shareImage } from '../outputs/addresses.ts';
import { drawShareCard } from '../outputs/draw-share-card.ts';
import { makeShareCard, type ShareCard } from '../outputs/share-card.ts';
import { layoutShareCard } from '../outputs/share-layout.ts';
import { openTypesetter, type Typesetter } from '../outputs/typeset.ts';
import { readSharedPages } from './read-shared-pages.ts';

/** What a build of the share images made. */
export interface ShareImagesReport {
  readonly images: number;
  /** How many of them were drawn anew; the others came from the cache. */
  readonly drawn: number;
  readonly bytes: number;
  /** Signs that no font has, and so are empty boxes in an image. */
  readonly missing: readonly string[];
}

/** The most that an image may weigh, in bytes: what messengers fetch without asking. */
export const mostBytes = 60_000;

/**
 * Draws the share image of each built page that names one. An image is kept by what it shows, and drawn again only when
 * that changes.
 *
 * @param dist folder of the built site
 * @param cache folder that outlives builds
 */
export async function writeShareImages(
  dist: string,
  knowledge: Knowledge,
  cache = join(cacheDir, 'share-images'),
): Promise<ShareImagesReport> {
  const typesetter = openTypesetter(readFonts());
  const missing = new Set<string>();
  const jobs = readSharedPages(dist).flatMap((page) =>
    locales.map((locale) => ({ page, locale, file: join(dist, shareImage(page.page, locale)) })),
  );
  let [drawn, bytes] = [0, 0];
  // A few at a time: an image in the making takes some megabytes.
  for (let start = 0; start < jobs.length; start += 8)
    await Promise.all(
      jobs.slice(start, start + 8).map(async ({ page, locale, file }) => {
        const card = makeShareCard(page, locale, knowledge);
        for (const sign of typesetter.findMissing(Object.values(wordsOf(card)).join(''))) missing.add(sign);
        const image = await drawThroughCache(card, typesetter, cache);
        writeSiteFile(file, image.png);
        bytes += image.png.byteLength;
        if (image.isNew) drawn++;
      }),
    );
  return { images: jobs.length, drawn, bytes, missing: [...missing] };
}

/** Draws one share image as PNG, or takes it from the cache where the same words were drawn before by the same code. */
export async function drawThroughCache(
  card: ShareCard,
  typesetter: Typesetter,
  cache: string,
): Promise<{ png: Buffer; isNew: boolean }> {
  const key = digestText(`${readRenderer()}\n${JSON.stringify(card)}`);
  const kept = join(cache, `${key}.png`);
  if (existsSync(kept)) return { png: readFileSync(kept), isNew: false };
  const png = await rasterise(drawShareCard(layoutShareCard(card, typesetter), typesetter));
  replaceFile(kept, png);
  return { png, isNew: true };
}

/** The fonts of the share images; Latin is set smaller, so that its letters look as large as the Arabic. */
export const readFonts = () => [
  { bytes: readFont('latin'), dir: 'ltr' as const, scale: 0.92 },
  { bytes: readFont('latin-extended'), dir: 'ltr' as const, scale: 0.92 },
  { bytes: readFont('arabic'), dir: 'rtl' as const, scale: 1.08 },
];

const readFont = (name: string): Buffer => readFileSync(join(projectRoot, `src/outputs/fonts/${name}.ttf`));

/** What, beside the drawing, decides on the bytes of an image. */
const colourCounts = [64, 16];
let renderer: string | undefined;
const readRenderer = (): string =>
  (renderer ??= JSON.stringify([
    sharp.versions,
    colourCounts,
    digestCode(
      'src/outputs/{draw-share-card,share-*,typeset,wrap-lines}.ts',
      'src/outputs/fonts/*',
      'src/text/*.ts',
    ),
  ]));

/** Few colours do for text on paper; fewer still where the image would be too heavy. */
async function rasterise(svg: string): Promise<Buffer> {
  let png = Buffer.alloc(0);
  for (const colours of colourCounts) {
    png = await sharp(Buffer.from(svg)).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer();
    if (png.byteLength <= mostBytes) break;
  }
  return png;
}

function wordsOf({ head, kind, title, otherTitle, summary, standing }: ShareCard): readonly string[] {
  return [head, kind ?? '', title, otherTitle, summary, standing?.words ?? ''];
}
