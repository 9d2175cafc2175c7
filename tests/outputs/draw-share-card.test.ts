import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawShareCard, findMissingSigns } from '../../src/outputs/draw-share-card.ts';
import { makeShareCard, type ShareCard } from '../../src/outputs/share-card.ts';
import { listSharedPages, sharedPageOf } from '../../src/outputs/shared-pages.ts';
import { knowLighthouses } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();
const cards = listSharedPages(knowledge).map((page) => makeShareCard(page, 'ar', knowledge));
const card = cards[1]!;

/** The columns from the left and right in which nothing of another colour than the paper stands, the spine left out. */
async function freeColumns(image: Buffer, top: number, height: number): Promise<{ left: number; right: number }> {
  const { data, info } = await sharp(image)
    .extract({ left: 24, top, width: 1200 - 48, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isDark = (x: number): boolean =>
    Array.from({ length: info.height }, (_, y) => data[(y * info.width + x) * info.channels]!).some((v) => v < 150);
  const columns = Array.from({ length: info.width }, (_, x) => x);
  const left = columns.findIndex(isDark);
  return { left, right: info.width - 1 - columns.findLastIndex(isDark) };
}

test('an image has the size that messengers ask for, is light, and comes out the same each time', async () => {
  const image = await drawShareCard(card);
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(image.byteLength).toBeLessThan(60_000);
  expect((await drawShareCard(card)).equals(image)).toBe(true);
});

test('Arabic is set from the right, English from the left', async () => {
  const arabic = await freeColumns(await drawShareCard({ ...card, locale: 'ar' }), 130, 380);
  const english = await freeColumns(await drawShareCard({ ...card, locale: 'en' }), 130, 380);
  expect(arabic.right).toBeLessThan(90);
  expect(english.left).toBeLessThan(90);
});

test('however long its words are, nothing of an image leaves the margins', async () => {
  const long: ShareCard = {
    ...card,
    title: `${card.title} `.repeat(20),
    otherTitle: `${card.otherTitle} `.repeat(20),
    summary: `${card.summary} `.repeat(20),
    standing: { kind: 'passed', words: 'مضى الموعد' },
  };
  const image = await drawShareCard(long);
  for (const [top, height] of [
    [116, 410],
    [20, 80],
    [545, 80],
  ] as const) {
    const { left, right } = await freeColumns(image, top, height);
    expect(Math.min(left, right)).toBeGreaterThan(50);
  }
  // The room right above and below the hairlines stays free.
  for (const top of [98, 116, 524, 538]) expect((await freeColumns(image, top, 8)).left).toBe(-1);
});

test('a standing is drawn', async () => {
  const without = await drawShareCard({ ...card, standing: undefined });
  const withStanding = await drawShareCard({ ...card, standing: { kind: 'passed', words: 'مضى الموعد' } });
  expect(without.equals(withStanding)).toBe(false);
});

test('signs that the fonts lack are told, and markup in a title is text', async () => {
  expect(findMissingSigns(card)).toEqual([]);
  expect(findMissingSigns({ ...card, title: '漢 Light <b>& ʿAyn Ḥarīr' })).toEqual(['漢']);
  await expect(drawShareCard({ ...card, title: '<b>& "x" </span>' })).resolves.toBeInstanceOf(Buffer);
});

test('lists show the home page’s image, entities and sources their own', () => {
  expect(sharedPageOf('bases', knowledge)).toBe('');
  expect(sharedPageOf('timeline', knowledge)).toBe('');
  expect(sharedPageOf(listSharedPages(knowledge)[1]!.page, knowledge)).not.toBe('');
  expect(cards.every(({ title, summary }) => title !== '' && summary !== '')).toBe(true);
});
