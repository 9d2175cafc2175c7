import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** A content folder of its own, a copy of the record, in a temporary folder. */
export function copyContent(): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'second-article-')), 'content');
  cpSync('tests/fixtures/records/first-article', dir, { recursive: true });
  return dir;
}

/** The wording of one statement, as an editor writes it. */
export interface Wording {
  readonly ar: string;
  readonly en: string;
  readonly [field: string]: unknown;
}

/** Gives a drafted source its wording and takes the marks of drafts off, as an editor does. */
export function wordSource(
  dir: string,
  id: string,
  words: { readonly both: string; readonly statements: Readonly<Record<string, Wording>> },
): void {
  const folder = join(dir, 'sources', id);
  edit(join(folder, 'source.yaml'), (source) => {
    source.set('reliability', { ar: 'خبر لوكالة واحدة.', en: 'A report by one agency.' });
    source.setIn(['name', 'en'], words.both);
    source.delete('draft');
  });
  edit(join(folder, 'statements.yaml'), (statements) => {
    const list = statements.contents as unknown as YAMLSeq<YAMLMap>;
    for (const item of list.items) {
      const wording = words.statements[String(item.get('id'))];
      // What nobody words stays a draft.
      if (!wording) continue;
      const { ar, en, ...fields } = wording;
      item.set('text', { ar, en });
      for (const [field, value] of Object.entries(fields)) {
        if (value === undefined) item.delete(field);
        else item.set(field, value);
      }
      item.delete('draft');
    }
  });
  writeProse(folder);
}

/** Names a drafted publisher in both languages and takes its mark off. */
export function wordPublisher(dir: string, id: string, name: string): void {
  const folder = join(dir, id);
  edit(join(folder, 'facts.yaml'), (facts) => {
    facts.setIn(['names', 'en'], name);
    facts.delete('draft');
  });
  writeProse(folder);
}

function edit(file: string, change: (document: Document) => void): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  change(document);
  writeFileSync(file, document.toString());
}

function writeProse(folder: string): void {
  const write = (lang: string, summary: string): void =>
    writeFileSync(join(folder, `${lang}.mdx`), `---\nsummary: ${summary}\n---\n\n${summary}\n`);
  write('ar', 'صفحة كتبها الاختبار.');
  write('en', 'A page that the test wrote.');
}
