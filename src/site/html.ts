/** A piece of HTML that is already safe. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | false | undefined | readonly Part[];

/**
 * A template for HTML: every value is escaped, save what is `Html` already; false and undefined give nothing. A line
 * break of the template, with what stands around it, is one space, so that the layout of the code weighs nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(
    strings.map((text, index) => text.replace(/\s*\n\s*/g, ' ') + write(values[index])).join(''),
  );
}

/** Escapes a text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Escapes a text that stands in an element and nowhere else; its quotation marks stay, which JSON is full of. */
export const escapeContent = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function write(part: Part): string {
  if (part === false || part === undefined) return '';
  if (Array.isArray(part)) return part.map(write).join('');
  return part instanceof Html ? part.text : escapeHtml(String(part));
}
