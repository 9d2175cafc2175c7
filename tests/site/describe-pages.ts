import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** What a page of a built site says and where it leads, small enough to be compared with an earlier build. */
export interface PageDescription {
  readonly h1: string;
  readonly entity: string | undefined;
  /** Ids of the statements that the page shows and cites, each once, sorted. */
  readonly statements: readonly string[];
  readonly cites: readonly string[];
  /** Addresses that it links to, each once, sorted. */
  readonly links: readonly string[];
  /** Words and a digest of the visible text under each heading. */
  readonly sections: Readonly<Record<string, string>>;
}

/**
 * Describes every page of a built site by its address.
 *
 * @param dir the folder of the build
 */
export function describePages(dir: string): Record<string, PageDescription> {
  const files = globSync('**/*.html', { cwd: dir }).sort();
  return Object.fromEntries(files.map((file) => [file, describePage(readFileSync(join(dir, file), 'utf8'))]));
}

function describePage(html: string): PageDescription {
  const { document } = parseHTML(html);
  const values = (attribute: string): string[] =>
    [...new Set([...document.querySelectorAll(`[${attribute}]`)].map((node) => node.getAttribute(attribute)!))].sort();
  const main = document.querySelector('main') ?? document.body;
  for (const node of main.querySelectorAll('script, style, template')) node.remove();
  return {
    h1: textOf(document.querySelector('h1')),
    entity: values('data-entity')[0],
    statements: values('data-statement'),
    cites: values('data-cite'),
    links: values('href').filter((href) => !/\.(?:css|svg|woff2|json|xml|ics|webmanifest)$/.test(href)),
    sections: describeSections(main),
  };
}

/** The text between one heading and the next, whatever elements stand between them. */
function describeSections(main: Element): Record<string, string> {
  const texts = new Map<string, string[]>();
  let heading = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) texts.set(heading, [...(texts.get(heading) ?? []), node.textContent ?? '']);
    else if (/^h[1-3]$/i.test(node.nodeName)) heading = textOf(node as Element);
    else for (const child of node.childNodes) walk(child);
  };
  walk(main);
  return Object.fromEntries(
    [...texts].map(([title, parts]) => {
      const words = parts.join('').split(/\s+/).filter(Boolean);
      const digest = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8);
      return [title, `${words.length} ${digest}`];
    }),
  );
}

const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
