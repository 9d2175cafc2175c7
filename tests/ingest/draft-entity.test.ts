import { expect, test } from 'vitest';
import { kindFor } from '../../src/ingest/draft-entity.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';

const kind = (of: string, schema: string, en: string) => ({ of, schema, label: { ar: en, en } });
const vocabulary = {
  kinds: {
    fleet: kind('actor', 'Organization', 'Fleet'),
    office: kind('actor', 'GovernmentOrganization', 'Public office'),
    voice: kind('actor', 'Person', 'Voice'),
    land: kind('place', 'Country', 'Land'),
    shire: kind('place', 'AdministrativeArea', 'Shire'),
    town: kind('place', 'City', 'Market town'),
    spot: kind('place', 'Place', 'Spot'),
  },
} as unknown as Vocabulary;

test.each([
  ['وزارة الموانئ', 'actor', false, 'office'],
  ['Harbour Lines', 'actor', false, 'fleet'],
  ['Ada Holm', 'actor', true, 'voice'],
  ['مالطا', 'place', false, 'land'],
  ['محافظة الساحل', 'place', false, 'shire'],
  ['طنجة', 'place', false, 'town'],
  ['وادي المنارة', 'place', false, 'spot'],
] as const)('%s gets the kind that a thing of such a name has', (name, type, isPerson, wanted) => {
  expect(kindFor(name, type, vocabulary, isPerson)).toBe(wanted);
});
