import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestFiles, listFiles } from '../run/digest-folder.ts';
import { copyContent, wordPublisher, wordSource } from './second-article.ts';

/** An article of our own that gives another day for a closing than the first source of the record. */
const article = 'tests/fixtures/articles/ain-al-asad-second.txt';
const id = 'ruia-brs-2025-08-28';

/** A build on a busy machine. */
const slow = 400_000;

let content = '';
const site = mkdtempSync(join(tmpdir(), 'second-article-site-'));
let before: ReadonlyMap<string, string>;

beforeAll(() => {
  content = copyContent();
  before = digestFiles(content);
  const settings = { CONTENT_DIR: content };
  succeed(['node', 'src/cli/new.ts', 'actor', 'ruia-brs', 'رؤيا برس', 'Ruya Press', '--kind', 'news-agency'], settings);
  succeed(['node', 'src/cli/ingest.ts', article], settings);
  wordPublisher(content, 'actors/ruia-brs', 'Ruya Press');
  const voice = { kind: 'unnamed', label: { ar: 'مصدر عسكري', en: 'a military source' } };
  wordSource(content, id, {
    both: 'Ruya Press, 28 August 2025',
    statements: {
      s01: {
        ar: 'يقول مصدر عسكري إن القاعدة تُغلق في 17 أيلول (سبتمبر) 2025.',
        en: 'A military source says that the base is to close on 17 September 2025.',
        about: ['bases/ain-al-asad', 'milestones/ain-al-asad-closure'],
        property: 'closing-date',
        value: '2025-09-17',
        when: undefined,
        reading: { ar: 'من «17 أيلول المقبل»', en: 'from “17 September next”' },
        attribution: voice,
      },
      s02: {
        ar: 'غادر رتلان القاعدة باتجاه الكويت في 27 آب (أغسطس) 2025.',
        en: 'Two convoys left the base for Kuwait on 27 August 2025.',
        about: ['bases/ain-al-asad', 'places/kuwait'],
        reading: { ar: 'من «أمس الأربعاء»', en: 'from “yesterday, Wednesday”' },
        attribution: voice,
      },
      s03: {
        ar: 'يقول مجلس محلي في أربيل إن القوات الأمريكية تنقل معداتها في أواخر أيلول (سبتمبر) 2025.',
        en: 'A local council in Erbil says that the US forces are to move their equipment in late September 2025.',
        about: ['actors/us-forces-in-iraq', 'places/erbil'],
        reading: { ar: 'من «أواخر أيلول»', en: 'from “late September”' },
        attribution: { kind: 'unnamed', label: { ar: 'مجلس محلي', en: 'a local council' } },
      },
    },
  });
  succeed(['node', 'src/cli/check.ts'], settings);
  succeed(['node_modules/.bin/astro', 'build', '--outDir', site], settings);
}, slow);

afterAll(() => {
  for (const dir of [dirname(content), site]) rmSync(dir, { recursive: true, force: true });
});

test('an article adds its folder and its publisher, and touches no other file', () => {
  const after = digestFiles(content);
  for (const [file, digest] of before) expect(after.get(file), file).toBe(digest);
  const added = [...after.keys()].filter((file) => !before.has(file));
  expect(added.filter((file) => !/^(?:sources\/ruia-brs-2025-08-28|actors\/ruia-brs)\//.test(file))).toEqual([]);
});

test.each(['ar', 'en'])('the page of a known base shows the statements of the new source (%s)', (lang) => {
  const page = readPage(lang, 'bases/ain-al-asad');
  for (const statement of ['s01', 's02'])
    expect(page.querySelector(`[data-statement="${id}/${statement}"]`), statement).not.toBeNull();
  expect(readPage(lang, 'places/kuwait').querySelector(`[data-statement="${id}/s02"]`)).not.toBeNull();
});

test.each(['ar', 'en'])('a day that differs from that of the first source stands beside it (%s)', (lang) => {
  const cites = [...readPage(lang, 'milestones/ain-al-asad-closure').querySelectorAll('[data-statement]')].map(
    (element) => element.getAttribute('data-statement'),
  );
  expect(cites).toEqual(expect.arrayContaining([`${id}/s01`, 'shafaq-2025-08-19/s03']));
  const infobox = readPage(lang, 'bases/ain-al-asad').querySelector('.box')?.textContent ?? '';
  expect(infobox).toMatch(/15\D{1,4}(?:أيلول|September)/);
  expect(infobox).toMatch(/17\D{1,4}(?:أيلول|September)/);
});

test('drafts that nobody worded stand nowhere in the build', () => {
  expect(listFiles(site).filter((file) => file.includes('mjls-al-mhafza'))).toEqual([]);
  const shown = readPage('en', 'places/baghdad').querySelectorAll(`[data-statement="${id}/s04"]`).length;
  expect(shown).toBe(0);
  expect(readPage('ar', `sources/${id}`).querySelectorAll('.draft')).toHaveLength(0);
});

const readPage = (lang: string, entity: string): Document =>
  parseHTML(readFileSync(join(site, lang, entity, 'index.html'), 'utf8')).document;

function succeed([command = '', ...args]: string[], settings: Record<string, string>): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...settings, SHARE_IMAGES: 'off' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
}
