import type { Content } from '../../model/content.ts';
import { slug } from '../../schema/text.ts';
import { slugOf } from '../../language/transliterate.ts';
import { hashParagraph } from '../../loaders/read-original.ts';
import type { Article } from '../article/article.ts';

/** Whether a text can be the id of a source: it becomes a folder and an address. */
export const isSourceId = (text: string): boolean => slug.safeParse(text).success;

/**
 * The id of a new source: the slug of its publisher and its date, numbered when taken.
 *
 * @param publisherSlug the slug that the publisher has in the record, where it is known
 */
export function newSourceId(article: Article, publisherSlug: string | undefined, taken: ReadonlySet<string>): string {
  const { publisher, date } = article.dateline;
  const who = publisherSlug ?? (slugOf(publisher ?? '') || 'article');
  const id = [who, date].filter(Boolean).join('-');
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}

/** The source of the record that has most paragraphs of an article already; undefined when none has. */
export function findSame(article: Article, content: Content | undefined): string | undefined {
  const hashes = article.paragraphs.map(hashParagraph);
  return content?.sources.find(({ source }) => {
    const known = new Set(source.data.paragraphs.map(({ sha256 }) => sha256));
    return hashes.filter((hash) => known.has(hash)).length * 2 > hashes.length;
  })?.id;
}
