import { withoutBidiControls } from '../text/bidi.ts';

/**
 * Writes a text for XML 1.0, inside an element or an attribute in double quotes: markup escaped, and what XML cannot
 * hold (controls, lone surrogates) or what would reorder the text around it (bidi controls) left out.
 */
export function escapeXml(text: string): string {
  const holdable = text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- these are what is to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
  return withoutBidiControls(holdable).replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** Writes an element that holds text; no element where there is none. */
export function element(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): string {
  if (text === undefined) return '';
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${escapeXml(text)}</${name}>`;
}

/** Writes an element without content. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}/>`;
}
