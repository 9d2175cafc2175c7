import { dirname, relative, resolve } from 'node:path';
import { contentDir, projectRoot } from '../loaders/content-dir.ts';
import { writeLock } from '../loaders/write-lock.ts';
import { readAndCheck } from '../loaders/read-record.ts';
import type { SourceFolder } from '../model/content.ts';
import { coverageOf, reportCoverage } from '../report/coverage.ts';
import { leftToDo, reportLeftToDo } from '../report/left-to-do.ts';
import { reportToGithub } from '../report/github.ts';
import { reportToTerminal } from '../report/terminal.ts';

const usage = `npm run check [-- --json | --github]
Checks everything under content/ (or CONTENT_DIR): ids, dates, quotes, and that both languages agree.
Exit code 0 when there is no fault, 1 when there is one, 2 when the command was not understood.`;

const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => !['--json', '--github', '--help'].includes(option));
if (unknown.length > 0 || options.has('--help')) {
  console.log(unknown.length > 0 ? `check does not know ${unknown.join(' ')}.\n${usage}` : usage);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const dir = contentDir();
const { content, issues } = readAndCheck(dir);
const coverage = content ? coverageOf(content) : [];

if (options.has('--json')) console.log(JSON.stringify({ issues, coverage }, null, 2));
else {
  if (options.has('--github') || process.env['GITHUB_ACTIONS']) console.log(reportToGithub(issues));
  console.log(reportCoverage(coverage));
  const left = content ? reportLeftToDo(leftToDo(content)) : '';
  if (left !== '') console.log(left);
  console.log(`\n${describeOriginals()}\n${reportToTerminal(issues)}`);
}
process.exitCode = issues.length > 0 ? 1 : 0;

/** Tells for each source whether quotes were checked against the original, and renews its lock if so. */
function describeOriginals(): string {
  return (content?.sources ?? [])
    .map((folder) => {
      if (!folder.original) return `${folder.id}: original absent, quotes checked against evidence.lock.json.`;
      const fits = !issues.some(({ file }) => file.includes(`sources/${folder.id}/`));
      const renewed = fits ? renewLock(folder) : '';
      const where = relative('.', resolve(dirname(projectRoot), folder.original.file));
      const told = `${folder.id}: quotes checked against ${where}${renewed}.`;
      return [told, ...describeUnclaimed(folder)].join('\n');
    })
    .join('\n');
}

/** Renews the lock of a source, and tells it; a folder that may not be written to is no fault of the record. */
function renewLock(folder: SourceFolder): string {
  try {
    return writeLock(dir, folder) ? '; evidence.lock.json renewed' : '';
  } catch (error) {
    return `; evidence.lock.json could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
  }
}

/** The hashes of the original that no paragraph claims, where a paragraph claims one that the original lacks. */
function describeUnclaimed({ source, original }: SourceFolder): string[] {
  if (!issues.some(({ kind, file }) => kind === 'paragraph-changed' && file === source.file)) return [];
  const claimed = new Set(source.data.paragraphs.map(({ sha256 }) => sha256));
  return (original?.blocks ?? [])
    .filter(({ sha256 }) => !claimed.has(sha256))
    .map(({ sha256, text }) => `  ${sha256}  ${text.split(' ').slice(0, 5).join(' ')} …`);
}
