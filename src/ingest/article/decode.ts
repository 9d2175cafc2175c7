import { Unreadable } from './unreadable.ts';

/** No article is larger; a saved page with its pictures inside may come near. */
const maxBytes = 20_000_000;
const sample = 65_536;

/** First bytes of files that are no text, and what they are. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Word file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a gzip file'],
];

/**
 * Turns the bytes of a file into text: UTF-8, UTF-16 (with or without BOM), what the page declares, or Windows-1256 (which also reads the
 * Latin text of Windows-1252, as far as newspapers use it).
 *
 * @returns text without BOM, with `\n` as the only line end
 * @throws Unreadable when the bytes are empty, too many, binary, or text that was once decoded wrongly
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Unreadable('The file is empty.');
  if (bytes.length > maxBytes)
    throw new Unreadable(`The file has ${bytes.length} bytes; an article has at most ${maxBytes}.`);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) throw new Unreadable(`The file is ${signature[1]}, not text. Save the article as plain text or HTML.`);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\ufeff/, '');
  assertText(text);
  return text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n');
}

function encodingOf(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = wideEncodingOf(bytes.subarray(0, sample));
  if (wide !== undefined) return wide;
  if (bytes.includes(0)) throw new Unreadable('The file is binary: it holds NUL bytes. Save the article as text.');
  return isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? 'windows-1256');
}

/** What a page says of its own encoding: `<meta charset="iso-8859-6">`, `<?xml encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, label] = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? [];
  // It was no UTF-8, whatever the page says.
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new Unreadable(`The page says that it is in “${label}”, which is not known. Save it as UTF-8.`);
  }
}

/** UTF-16 without BOM: in Latin and Arabic text nearly every second byte is 00 or 06. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const high = [0, 0];
  const low = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    const side = index % 2;
    if (byte === 0 || byte === 6) high[side]!++;
    else if (byte >= 0x20) low[side]!++;
  }
  const half = bytes.length / 2;
  if (bytes.length < 4) return undefined;
  if (high[1]! > 0.8 * half && low[0]! > 0.6 * half) return 'utf-16le';
  if (high[0]! > 0.8 * half && low[1]! > 0.6 * half) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A control sign that no text has; the C1 ones are left to the encodings that give them letters. */
const isControl = (sign: string): boolean => !/[\s\u0080-\u009f]/.test(sign);

function assertText(text: string): void {
  if (text.trim() === '') throw new Unreadable('The file holds white space only.');
  if (text.includes('\0')) throw new Unreadable('The file is binary: it holds NUL characters.');
  const start = text.slice(0, sample);
  const controls = start.match(/\p{Cc}|\ufffd/gu)?.filter(isControl).length ?? 0;
  if (controls > start.length / 100)
    throw new Unreadable('The file is binary, or in an encoding that is not known. Save the article as UTF-8.');
  const doubled =
    start.match(/[\u00d8\u00d9][\u00a0-\u00bf\u0080-\u009f\u0152-\u0192\u02c6\u2013-\u2122]/g)?.length ?? 0;
  if (doubled > 20 && doubled > start.length / 20)
    throw new Unreadable(
      'The text was once decoded wrongly (Arabic shows as “Ø§Ù„”). Save it again from its page, as UTF-8.',
    );
  if (!/\p{L}/u.test(start)) throw new Unreadable('The file holds no words.');
}
