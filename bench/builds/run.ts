import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type BuildFigures } from '../peers/peer-folder.ts';
import { buildEleventy } from '../peers/eleventy.ts';
import { buildStarlight } from '../peers/starlight.ts';
import { makeRecord } from '../record/make-record.ts';
import { buildRecord } from './build-record.ts';

const usage = `npm run bench -- --entities 20,200,1000 [--no-peers] [--no-images]
Builds made-up records of so many entities, each in two languages, and the same texts with Starlight and Eleventy
(installed from the registry into a folder for temporary files), and prints what each build took.`;

/** Sizes that are built when none is named: those of a record in its first years. */
const usual = '20,200';

type Row = readonly [name: string, figures: BuildFigures];

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: usual },
    'no-peers': { type: 'boolean', default: false },
    'no-images': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = values.entities.split(',').map(Number);
if (values.help || sizes.some((size) => !Number.isInteger(size) || size < 20)) {
  console.log(values.help ? usage : `“${values.entities}” is no list of numbers from 20 up.\n${usage}`);
  process.exit(values.help ? 0 : 2);
}

const [processor] = cpus();
console.log(
  `Builds, ${String(cpus().length)} × ${processor?.model ?? 'an unknown processor'}, Node ${process.version}`,
);
for (const size of sizes) print(size, await measure(size));

async function measure(entities: number): Promise<Row[]> {
  const { cold, changed, withImages } = await buildRecord(entities, !values['no-images']);
  const rows: Row[] = [
    ['ours, from nothing', cold],
    ['ours, one text changed', changed],
    ...(withImages ? ([['ours, from nothing, with share images', withImages]] as const) : []),
  ];
  if (values['no-peers']) return rows;
  const { pages } = makeRecord(entities);
  rows.push(['Starlight, from nothing', await buildStarlight(pages)]);
  rows.push(['Eleventy with Pagefind, from nothing', await buildEleventy(pages)]);
  return rows;
}

function print(entities: number, rows: readonly Row[]): void {
  console.log(`\n${String(entities)} entities, ${String(entities * 2)} pages of content`);
  console.table(
    Object.fromEntries(
      rows.map(([name, { wall, cpu, peakMemory, pages, outputBytes, outputFiles, indexBytes }]) => [
        name,
        {
          seconds: round(wall),
          'CPU seconds': round(cpu),
          'peak MB': round((peakMemory ?? NaN) / 1e6, 0),
          'pages/s': round(pages / wall, 0),
          'index MB': round(indexBytes / 1e6),
          'output MB': round(outputBytes / 1e6),
          files: outputFiles,
        },
      ]),
    ),
  );
}

function round(value = NaN, digits = 1): number {
  return Number(value.toFixed(digits));
}
