import { followSite, type Answer } from './follow-site.ts';

const usage = `npm run smoke -- URL
Starts from the home page of a published site and follows what its pages themselves name: styles, scripts, canonical
addresses, alternates, feeds, one page of each kind; then one file of each kind that is read offline (search, fonts), and
a page that is not there. A site that was built for another address fails.
  npm run smoke -- https://example.org/record/
Exit code 0 when all answers are right, 1 when not, 2 when the command was not understood.`;

process.exitCode = await run(process.argv.slice(2));

async function run([address = '', ...rest]: readonly string[]): Promise<number> {
  if (address === '--help') {
    console.log(usage);
    return 0;
  }
  if (!/^https?:\/\//.test(address) || !URL.canParse(address) || rest.length > 0) {
    console.error(`smoke: give the whole address of the site, http or https.\n\n${usage}`);
    return 2;
  }
  const root = address.replace(/\/*$/, '/');
  const kinds = new Set<string>();
  const { asked, references, faults } = await followSite([root, `${root}robots.txt`], ask, (url) =>
    isFirstOfKind(url.slice(root.length), kinds),
  );
  const all = [...faults, ...(await askOffline(root)), ...(await askMissing(root))];
  for (const fault of all) console.error(`✗ ${fault}`);
  console.log(`${root}: ${String(asked)} addresses, ${String(references)} references, ${String(all.length)} faults`);
  return all.length > 0 ? 1 : 0;
}

/** Whether a page is the first of its folder and language: the others come from the same template. */
function isFirstOfKind(path: string, kinds: Set<string>): boolean {
  const kind = path.replace(/^(\w+\/\w+)\/.+$/, '$1/*');
  const isNew = !kinds.has(kind);
  kinds.add(kind);
  return isNew;
}

/** The first file of each kind among those that are read offline, the search and the faces of the letters among them. */
async function askOffline(root: string): Promise<string[]> {
  const { status, text } = await ask(`${root}offline.json`);
  if (status !== 200 || text === undefined) return [`offline.json answers ${String(status)}`];
  const { files } = JSON.parse(text) as { files: string[] };
  const firsts = new Map(files.filter((file) => /\.\w+$/.test(file)).map((file) => [file.replace(/^.*\./, ''), file]));
  const answers = await Promise.all([...firsts.values()].map(async (file) => [file, await ask(root + file)] as const));
  return answers.flatMap(([file, answer]) =>
    answer.status === 200 ? [] : [`offline.json names ${file}, which answers ${String(answer.status)}`],
  );
}

async function askMissing(root: string): Promise<string[]> {
  const { status, text = '' } = await ask(`${root}no/such/page/`);
  return status === 404 && text.includes(`href="${new URL(root).pathname}`)
    ? []
    : [`a page that is not there answers ${String(status)}, or leads to another site`];
}

/** Tries twice, since a site that has just been published may not stand everywhere yet. A redirect is a fault. */
async function ask(url: string, triesLeft = 1): Promise<Answer> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    const isText = /html|xml|json|text\/plain/.test(response.headers.get('content-type') ?? '');
    const text = isText ? await response.text() : void (await response.body?.cancel());
    return { status: response.status, text: text ?? undefined };
  } catch {
    if (triesLeft === 0) return { status: 0 };
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return ask(url, triesLeft - 1);
  }
}
