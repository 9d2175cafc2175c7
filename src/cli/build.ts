import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startThread } from '../site/start-thread.ts';

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
  else {
    startThread();
    const { buildSite } = await import('../site/build-site.ts');
    await buildSite(resolve(values.outDir));
    console.log(`${values.outDir} is built: ${(performance.now() / 1000).toFixed(1)} s.`);
  }
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
