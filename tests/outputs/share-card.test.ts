import { describe, expect, test } from 'vitest';
import { describeShareImage, makeShareCard } from '../../src/outputs/share-card.ts';
import { knowLighthouses } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();
const page = (id: string) => ({
  page: id,
  titles: { ar: 'عنوان', en: 'Title' },
  descriptions: { ar: 'جملة.', en: 'A sentence.' },
});

describe('the card of a page', () => {
  test('has the words of its language, and the title of the other', () => {
    expect(makeShareCard(page('bases/gull-island'), 'ar', knowledge)).toEqual({
      locale: 'ar',
      head: 'سجلّ المنارات',
      kind: 'منارة صخرية',
      title: 'عنوان',
      otherTitle: 'Title',
      summary: 'جملة.',
      standing: undefined,
    });
  });

  test('of a milestone says where it stands, with the date', () => {
    const { standing } = makeShareCard(page('milestones/salt-cape-lighting'), 'en', knowledge);
    expect(standing).toEqual({ kind: 'moved', words: 'Date moved · mid-September 2042' });
  });

  test('of a source has its kind, of a list none', () => {
    expect(makeShareCard(page('sources/sawt-al-marsa-2026-06-18'), 'en', knowledge).kind).toBe('News report');
    expect(makeShareCard(page('bases'), 'en', knowledge).kind).toBeUndefined();
  });

  test('of the home page has the tagline above the name', () => {
    expect(makeShareCard(page(''), 'en', knowledge).head).toBe('what was said of the lights of the Velmar Coast');
  });
});

test('the image is described by the words on it, in the language of the page', () => {
  const describeIn = (locale: 'ar' | 'en', id: string, title: string) =>
    describeShareImage({ page: id, title, locale }, knowledge);
  expect(describeIn('en', 'milestones/salt-cape-lighting', 'Lighting')).toBe(
    'The Lights Record – Lighting, Opening, Date moved · mid-September 2042',
  );
  expect(describeIn('ar', 'bases/gull-island', 'جزيرة النورس')).toBe('سجلّ المنارات – جزيرة النورس، منارة صخرية');
});
