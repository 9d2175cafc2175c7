/** What could close a script, end a line of JavaScript, or reorder what a reader sees (UAX 9), and other controls. */
const unseen = /[<\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Writes a value as JSON (RFC 8259) that is as safe inside a `<script>` or in a terminal as in a file: `<`, bidi
 * controls and line separators stand as `\uXXXX`, which every parser reads as the signs themselves.
 *
 * @param indent spaces; 0 writes one line
 */
export const writeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, undefined, indent).replace(
    unseen,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ) + (indent > 0 ? '\n' : '');
