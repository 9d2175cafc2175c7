import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../site/build-site.ts';

const usage = `npm run build -- [options]
  --outDir DIR  folder of the site (default dist)`;

try {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string', default: 'dist' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await buildSite(resolve(values.outDir));
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
