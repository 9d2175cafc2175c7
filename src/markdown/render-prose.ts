import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Locale } from '../model/locale.ts';
import { remarkCiteStatements, type NoteContent, type ProseContext } from './cite-statements.ts';
import { remarkTakeKept } from './kept-trees.ts';
import { rehypeLocaliseFootnotes } from './localise-footnotes.ts';
import { rehypeMarkScripts } from './mark-scripts.ts';

/** All of the record that shows in a text, as data: what it cites by the id of the statement, what it links to by page. */
export interface ProseAround {
  readonly locale: Locale;
  readonly notes: Readonly<Record<string, NoteContent | undefined>>;
  readonly pages: Readonly<Record<string, ReturnType<ProseContext['page']>>>;
}

let context: ProseContext;
const findContext = (): ProseContext => context;

/**
 * MDX syntax and GFM come with the parser (`parseProse`); citations and links from the record. Smart punctuation is left
 * out because it rewrites quotation marks in Arabic. What notes show is HTML of our own and goes out as it is: parsing it
 * once more (rehype-raw) would take a third of the time.
 */
const processor = unified()
  .use(remarkTakeKept)
  .use(remarkCiteStatements, findContext)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeLocaliseFootnotes, findContext)
  .use(rehypeMarkScripts, findContext)
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/**
 * Renders the body of a prose file.
 *
 * @param path of the file, in messages and to find its tree again
 * @param body without its front matter
 * @returns HTML, the notes last, in a `<section data-footnotes>`
 * @throws Error when a call or a link leads to nothing; VFileMessage as `parseProse` throws it
 */
export function renderProse(path: string, body: string, around: ProseAround): string {
  const { locale, notes, pages } = around;
  context = { locale, note: (id) => notes[id], page: (id) => pages[id] };
  return String(processor.processSync(new VFile({ path, value: body })));
}
