import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { followSite, type Answer } from './follow-site.ts';

const usage = `npm run crawl [-- DIR]
Follows every link, fragment, style, script, picture, feed and sitemap of a built site (by default dist).
Exit code 0 when all lead somewhere, 1 when not, 2 when there is no site.`;

process.exitCode = await run(process.argv.slice(2));

async function run([dir = 'dist']: readonly string[]): Promise<number> {
  if (dir === '--help') {
    console.log(usage);
    return 0;
  }
  const door = join(dir, 'index.html');
  const root = existsSync(door) && /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(door, 'utf8'))?.[1];
  if (!root) {
    console.error(`crawl: there is no built site in ${dir}.\n\n${usage}`);
    return 2;
  }
  const { asked, references, faults } = await followSite([root, `${root}robots.txt`, `${root}404.html`], (url) =>
    Promise.resolve(readFileOf(dir, url.slice(root.length))),
  );
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(`${dir}: ${String(asked)} files, ${String(references)} references, ${String(faults.length)} broken`);
  return faults.length > 0 ? 1 : 0;
}

/** What a static host would give for a path below the root; exact case is the disk's. */
function readFileOf(dir: string, path: string): Answer {
  const file = join(dir, decodeURIComponent(path).replace(/(^|\/)$/, '$1index.html'));
  if (extname(file) === '' || !existsSync(file)) return { status: 404 };
  return { status: 200, text: /\.(?:html|xml|txt)$/.test(file) ? readFileSync(file, 'utf8') : undefined };
}
