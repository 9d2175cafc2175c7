import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { proseComponents, type ComponentCall, type ProseComponent } from '../model/prose.ts';

type Read = Omit<ComponentCall, 'line'> | { readonly fault: string };

/** Reads a tag of prose; a tag that is no component of the record, or is not written as one, is told as a fault. */
export function componentAttributes({ name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): Read {
  if (name === null || !Object.hasOwn(proseComponents, name))
    return { fault: `a tag (components of the record are ${Object.keys(proseComponents).join(', ')})` };
  const known: Readonly<Record<string, string>> = proseComponents[name as ProseComponent];
  const found: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return { fault: `an expression in <${name}> (its attributes are plain texts in quotation marks)` };
    if (!Object.hasOwn(known, attribute.name)) return { fault: `“${attribute.name}”, which <${name}> does not take` };
    found[attribute.name] = attribute.value;
  }
  const missing = Object.entries(known).find(([key, form]) => !form.endsWith('?') && found[key] === undefined);
  if (missing) return { fault: `<${name}> without “${missing[0]}”` };
  if (children.length > 0) return { fault: `text inside <${name}> (write <${name} … />)` };
  return { name: name as ProseComponent, attributes: found };
}
