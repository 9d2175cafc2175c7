import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import { formatIsoDay } from '../language/format.ts';
import type { Addresses } from './addresses.ts';

/**
 * The citation of a page in words, as text to be copied: author, title in quotation marks, name of the record, day of the
 * last change, address. A full stop ends each but the last.
 */
export function citePage(
  { page, title, changed, locale }: { page: string; title: string; changed: string; locale: Locale },
  { site }: Knowledge,
  addresses: Addresses,
): string {
  const parts = [
    site.author[locale].replace(/[.\s]+$/, ''),
    quote(title.replace(/[.\s]+$/, ''), locale),
    site.name[locale],
    formatIsoDay(changed, locale),
    addresses.page(page, locale),
  ];
  return withoutBidiControls(parts.join(locale === 'ar' ? '، ' : '. ').replace(/\s+/g, ' '));
}

/** Quotation marks within others become the inner ones of the language. */
const quote = (title: string, locale: Locale): string =>
  locale === 'ar'
    ? `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`
    : `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
