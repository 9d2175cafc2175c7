import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { keepSiteFile, writeSiteFile } from '../files/site-files.ts';

/** The length of the digest of a build in a mark. */
export const markLength = 10;

/** Makes room in a page for the mark of its build, so that marking it later writes a few bytes and not the page. */
export const makeRoomForMark = (html: string): string => withMark(html, '0'.repeat(markLength));

/** A mark that is there already stays the only one. */
const withMark = (html: string, build: string): string =>
  html.replace(/^(<!doctype html>\s*<html)(?: data-build="\w*")?/i, `$1 data-build="${build}"`);

/** Writes a page that has room for a mark, unless the build before has left the same one there, whatever its mark. */
export function writePage(path: string, page: Uint8Array): void {
  if (!keepSiteFile(path)) writeSiteFile(path, page);
  else if (!unmarked(readFileSync(path)).equals(page)) writeFileSync(path, page);
}

/** The bytes of a page as if it had never been marked: with room for a mark. */
export function unmarked(page: Buffer): Buffer {
  const head = page.toString('latin1', 0, headLength);
  const room = findRoom(head);
  if (room < 0 && withMark(head, '') === head) return page;
  return room < 0 ? Buffer.from(makeRoomForMark(page.toString())) : page.fill('0', room, room + markLength);
}

/** As much of a page as the mark may stand in. */
const headLength = 200;
const findRoom = (head: string): number => head.search(/(?<=<html data-build=")\w{10}"/);

/** Marks a page with its build, unless it is already. */
export function markPage(path: string, build: string): void {
  const file = openSync(path, 'r+');
  try {
    const buffer = Buffer.alloc(headLength);
    const head = buffer.toString('latin1', 0, readSync(file, buffer, 0, headLength, 0));
    const room = findRoom(head);
    if (head.startsWith(build, room)) return;
    if (room < 0) writeFileSync(path, withMark(readFileSync(path, 'utf8'), build));
    else writeSync(file, build, room, 'latin1');
  } finally {
    closeSync(file);
  }
}
