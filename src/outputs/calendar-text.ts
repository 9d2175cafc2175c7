import { withoutBidiControls } from '../text/bidi.ts';

/**
 * Writes a text as a TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line break escaped, so that no
 * text can start a line of its own; other controls, which the format cannot hold, and bidi controls left out.
 */
export const escapeText = (text: string): string =>
  withoutBidiControls(text.toWellFormed())
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is to go
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** A property whose value is a text. */
export const textLine = (name: string, text: string): string => `${name}:${escapeText(text)}`;

/** A day as a DATE value: `20250915`. */
export const dateValue = (day: string): string => day.replaceAll('-', '');

/** The start of a day as a UTC DATE-TIME value. */
export const instantValue = (day: string): string => `${dateValue(day)}T000000Z`;

/** The day after, since DTEND names the first day that is not part of an event. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * Joins content lines: CRLF after each, those over 75 octets of UTF-8 folded with a space at the start of the next
 * line (RFC 5545, 3.1), never within a character.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('');

function foldLine(line: string): string {
  const limit = 75;
  let folded = '';
  let room = limit;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (octets > room) {
      folded += '\r\n ';
      room = limit - 1;
    }
    folded += sign;
    room -= octets;
  }
  return folded;
}
