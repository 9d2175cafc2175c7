import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  Nodes,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import type { Locale } from '../model/locale.ts';
import { callPattern, headingIdPattern, isPageId } from './calls.ts';
import { splitTexts, walk } from './walk.ts';

/** What a note about a statement shows; all texts in the language of the page. */
export interface NoteContent {
  /** Address of the paragraph on the source's page. */
  readonly href: string;
  /** HTML of the note, made by the same code as every other showing of a statement. */
  readonly html: string;
  /** What a screen reader hears at the superscript. */
  readonly label: string;
}

/** What prose needs to know of the record around it. */
export interface ProseContext {
  readonly locale: Locale;
  readonly note: (statement: string) => NoteContent | undefined;
  /** The address and type of a page by its id; undefined when there is none. */
  readonly page: (id: string) => { readonly href: string; readonly entity: boolean } | undefined;
}

/** Finds the context of a prose file by its path. */
export type FindContext = (path: string) => ProseContext;

/**
 * A remark plugin: gives every call to a statement (`[^source/statement]`) its definition, resolves links by id, and
 * gives headings the ids that they name. Calls with a definition of their own are ordinary GFM footnotes.
 *
 * @throws Error when a call or a link leads to nothing; the content check tells it with its line before
 */
export function remarkCiteStatements(findContext: FindContext) {
  return (tree: Root, file: { readonly path: string }): void => {
    const context = findContext(file.path);
    const cited = new Set<string>();
    splitTexts(tree as Nodes, (text) => (text.value.includes('[^') ? splitCalls(text, cited) : undefined));
    for (const id of cited) tree.children.push(define(id, context));
    walk(tree as Nodes, (node) => {
      if (node.type === 'link' || node.type === 'definition') resolveLink(node, context);
      else if (node.type === 'heading') takeId(node);
    });
  };
}

function takeId(heading: Heading): void {
  const last = heading.children.at(-1);
  const id = last?.type === 'text' ? headingIdPattern.exec(last.value)?.[1] : undefined;
  if (last?.type !== 'text' || id === undefined) return;
  last.value = last.value.replace(headingIdPattern, '');
  heading.data = { ...heading.data, hProperties: { id } };
}

function splitCalls({ value }: Text, cited: Set<string>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(callPattern)) {
    const id = match[1]!;
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    cited.add(id);
    parts.push({ type: 'footnoteReference', identifier: id, label: id } satisfies FootnoteReference);
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

function define(id: string, context: ProseContext): FootnoteDefinition {
  const note = context.note(id);
  if (!note) throw new Error(`The call [^${id}] leads to nothing; run “npm run check”.`);
  return {
    type: 'footnoteDefinition',
    identifier: id,
    label: id,
    children: [{ type: 'html', value: note.html }],
  };
}

function resolveLink(node: Link | Definition, context: ProseContext): void {
  if (!isPageId(node.url)) return;
  const [id = '', fragment] = node.url.split('#');
  const page = context.page(id);
  if (!page) throw new Error(`The link to “${node.url}” leads to nothing; run “npm run check”.`);
  node.url = fragment === undefined ? page.href : `${page.href}#${fragment}`;
  if (page.entity && node.type === 'link')
    node.data = { ...node.data, hProperties: { 'data-entity-link': id } };
}
