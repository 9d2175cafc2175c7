import { parse } from 'yaml';
import type { Block, Blocks } from './article.ts';
import { splitBlock } from './read-plain.ts';

const heading = /^#{1,6}\s+/;

/** Whether a text has the signs of Markdown: front matter, headings, links or emphasis. */
export const isMarkdown = (text: string): boolean =>
  /^---\n[\s\S]*?\n---\s*(?:\n|$)/.test(text) || /^#{1,6}\s+\S/m.test(text) || /\[[^\]\n]+\]\(https?:/.test(text);

/** Reads Markdown: front matter gives what the dateline does not, marks of emphasis and links give way to their words. */
export function readMarkdown(text: string): Blocks {
  const [, matter = ''] = /^---\n([\s\S]*?)\n---\s*(?:\n|$)/.exec(text) ?? [];
  const body = matter === '' ? text : text.replace(/^---\n[\s\S]*?\n---\s*(?:\n|$)/, '');
  const head = readMatter(matter);
  const blocks = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(```|~~~)[\s\S]*?^\1\s*$/gm, '')
    .replace(/^\[\^[^\]]+\]:.*(?:\n(?: {2,}|\t).*)*/gm, '')
    .replace(/^\s*>\s*$/gm, '')
    .split(/\n\s*\n/)
    .flatMap(readBlock);
  // A last block that is all in italics tells of the author, or who paid.
  const last =
    body
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  if (blocks.length > 3 && /^([*_])(?![*_«"“])[^*_]+\1$/u.test(last.trim())) blocks.pop();
  const first = blocks.findIndex((block) => block.heading);
  const title = head.title ?? (first === 0 ? blocks[0]!.text : undefined);
  return {
    title,
    byline: head.author,
    url: head.url,
    dateline: { publisher: head.publisher, city: head.city, date: head.date },
    blocks: first === 0 ? blocks.slice(1) : blocks,
  };
}

function readMatter(
  matter: string,
): Record<'title' | 'author' | 'url' | 'publisher' | 'city' | 'date', string | undefined> {
  const fields = parseMatter(matter);
  const first = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
      if (typeof text === 'string' && text.trim() !== '') return text.trim();
    }
    return undefined;
  };
  return {
    title: first('title', 'headline', 'العنوان'),
    author: first('author', 'byline', 'الكاتب'),
    url: first('url', 'link', 'source_url'),
    publisher: first('publisher', 'source', 'agency', 'site', 'outlet', 'الناشر', 'المصدر'),
    city: first('city', 'location', 'place', 'dateline', 'المدينة'),
    date: first('date', 'published', 'published_at', 'pubdate', 'التاريخ'),
  };
}

function parseMatter(matter: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(matter);
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function readBlock(block: string): Block[] {
  const lines = block.split('\n');
  const headings = lines.filter((line) => heading.test(line));
  const underlined = lines.length === 2 && /^(?:=+|-{3,})\s*$/.test(lines[1]!);
  if (underlined) return [{ text: plain(lines[0]!), heading: true }];
  const isTable = lines.every((line) => /^\s*\|/.test(line));
  const isRule = lines.every((line) => /^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line));
  if (isTable || isRule) return [];
  const rest = lines.filter((line) => !heading.test(line)).map((line) => line.replace(/^\s*>\s?/, ''));
  // A list item is a paragraph of its own; lines that go on below it belong to it.
  const items = rest.join('\n').split(/\n(?=\s*(?:[-*+]|\d+[.)])\s)/);
  const texts = items.flatMap((item) =>
    splitBlock(item.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').replace(/ {2,}$/gm, '')),
  );
  const paragraphs = texts.map(plain).filter((text) => text !== '');
  // A block that is one line of strong text is a heading in all but the mark.
  const bold = /^(\*\*|__)[^*_]+\1$/.test(texts.join(' ')) && texts.length === 1 && !/[.؟!]/u.test(texts[0]!);
  return [
    ...headings.map((line) => ({
      text: plain(line.replace(heading, '').replace(/#+\s*$/, '')),
      heading: true,
    })),
    ...paragraphs.map((text): Block => (bold ? { text, heading: true } : { text })),
  ];
}

/** The words of inline Markdown. */
function plain(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
