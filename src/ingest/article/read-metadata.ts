import type { Dateline } from './article.ts';

/** What the head of a page says of the article. */
export interface Metadata {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly url: string | undefined;
  readonly dateline: Partial<Dateline>;
}

type Fields = Record<string, unknown>;

/** Reads JSON-LD (schema.org NewsArticle and its kin), Open Graph, Dublin Core and `<time>` of a page. */
export function readMetadata(document: Document): Metadata {
  const data = findArticle(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const content = clean(element?.getAttribute('content'));
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const address = meta('og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined;
  const named =
    textOf(data['dateline']) ?? nameOf(data['locationCreated']) ?? meta('article:location', 'geo.placename');
  return {
    title: textOf(data['headline']) ?? meta('og:title', 'twitter:title', 'dc.title', 'DC.title'),
    byline: nameOf(data['author']) ?? meta('author', 'article:author', 'dc.creator'),
    url: address !== undefined && /^https?:\/\//.test(address) ? address : undefined,
    dateline: {
      publisher: nameOf(data['publisher']) ?? meta('og:site_name', 'publisher', 'dc.publisher', 'application-name'),
      city: named,
      date:
        textOf(data['datePublished']) ??
        meta(
          'article:published_time',
          'og:article:published_time',
          'datePublished',
          'date',
          'pubdate',
          'publishdate',
          'dc.date',
          'DC.date.issued',
          'parsely-pub-date',
        ) ??
        clean(time),
    },
  };
}

/** The first object of JSON-LD that is an article; a broken script is no article. */
function findArticle(document: Document): Fields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = flatten(JSON.parse(script.textContent)).find((item) =>
        /Article|Posting|Report/.test(String(item['@type'])),
      );
      if (found) return found;
    } catch {
      continue;
    }
  }
  return {};
}

function flatten(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Fields, ...flatten((value as Fields)['@graph'])];
}

const clean = (text: string | null | undefined): string | undefined => {
  const trimmed = text?.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? undefined : trimmed;
};
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? clean(value) : undefined);

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return textOf(first) ?? (typeof first === 'object' && first !== null ? textOf((first as Fields)['name']) : undefined);
}
