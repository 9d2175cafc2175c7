import type { Knowledge } from '../../model/knowledge.ts';
import { localise, type Locale } from '../../model/locale.ts';
import { rememberText } from '../../model/remember.ts';

/** The name of a country on the map: the record's own where it has a page, else that of CLDR, by ISO 3166-1 numeric code. */
export function countryName(code: string, locale: Locale, { entities }: Knowledge): string {
  const own = [...entities.values()].find(({ reference: { area } }) => area?.layer === 'countries' && area.id === code);
  return own?.short[locale] ?? commonNames[locale](code);
}

/** The countries that have a page in the record. */
export const countriesOf = ({ entities }: Knowledge): ReadonlySet<string> =>
  new Set([...entities.values()].flatMap(({ reference: { area } }) => (area?.layer === 'countries' ? [area.id] : [])));

const commonNames = localise((locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return rememberText((code) => {
    const { region } = new Intl.Locale(`und-${code}`);
    return (region !== undefined && names.of(region)) || code;
  });
});
