import { withoutBidiControls } from '../language/bidi.ts';

/** A text without what XML 1.0 cannot hold (controls, lone surrogates) and what would reorder the text around it. */
export const holdable = (text: string): string =>
  withoutBidiControls(text.toWellFormed())
    // eslint-disable-next-line no-control-regex -- these are what is to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

/** Writes a text for XML 1.0 or HTML, inside an element or an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  holdable(text).replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Writes an element without content. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}/>`;
}
