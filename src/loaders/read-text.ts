import { readFileSync } from 'node:fs';
import { codePointName, issue, type Issue } from '../model/issues.ts';

/** A text as read, or the fault that keeps it from being read. */
export type TextRead =
  { readonly text: string; readonly fault?: undefined } | { readonly text?: undefined; readonly fault: Issue };

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a file as UTF-8, without its byte order mark. Bytes that are no UTF-8 are a fault with their line: decoded
 * leniently they would become U+FFFD on the page.
 *
 * @param file its name in messages
 */
export function readUtf8(path: string, file: string): TextRead {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: unreadable(error, file) };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { fault: issue('not-utf8', { file, line: findBrokenLine(bytes) }) };
  }
}

/** The same for a file of the record, in which no character may be lost, hidden or able to reorder what follows. */
export function readText(path: string, file: string): TextRead {
  const read = readUtf8(path, file);
  if (read.text === undefined) return read;
  const found = badCharacter.exec(read.text);
  if (!found) return read;
  const line = read.text.slice(0, found.index).split('\n').length;
  return { fault: issue('bad-character', { file, line }, codePointName(found[0])) };
}

// Controls but for tab and line ends; bidi embeddings, overrides and isolates; what decoders write for lost bytes.
const badCharacter = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFD]|\p{Noncharacter_Code_Point}/u;

/** The first line (1-based) whose bytes are not UTF-8; a line feed is never a part of another character. */
function findBrokenLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
    line++;
  }
}

/** What keeps a file or folder from being read, as a fault. */
export function unreadable(error: unknown, file: string): Issue {
  const { code = '' } = error as NodeJS.ErrnoException;
  return issue('unreadable-file', { file, line: 1 }, reasons[code] ?? (code || String(error)));
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is a file where a folder is due',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'it is a link that leads to itself',
  ENOENT: 'it is not there',
};
