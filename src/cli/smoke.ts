import { smokeSite } from './smoke-site.ts';

const usage = `npm run smoke -- URL
Asks a published site, at the root of a host or below a path, for one page of each kind, its search, data, feeds, fonts
and for what is not there; prints a line for each and “N passed, N failed”.
  npm run smoke -- https://example.org/record/
Exit code 0 when all passed, 1 when not, 2 when the command was not understood.`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const [address = '', ...rest] = args;
  if (address === '--help') {
    console.log(usage);
    return 0;
  }
  const site = parseSite(address);
  if (site === undefined || rest.length > 0) {
    console.error(`smoke: give the whole address of the site, http or https.\n\n${usage}`);
    return 2;
  }
  let [passed, failed] = [0, 0];
  await smokeSite(site, ({ path, found, fault }) => {
    if (fault === undefined) passed++;
    else failed++;
    console.log(
      `${fault === undefined ? '✓' : '✗'} /${path}  ${found}${fault === undefined ? '' : `: ${fault}`}`,
    );
  });
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** The address of a site with the slash at its end that addresses below it need; undefined when it is none. */
function parseSite(address: string): string | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
