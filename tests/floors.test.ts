import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  /** The rooms below that it may import, beside its own. */
  rooms: string[];
  /** The packages that it may import: all where nothing is said. */
  packages?: RegExp;
  /** Packages that it may not import although the line above would let it. */
  except?: RegExp;
}

const pure = ['model', 'text', 'strings'];
const belowSite = [...pure, 'schema', 'markdown', 'search', 'views', 'outputs', 'files', 'report'];
const nothing = /^$/;
const trees = /^(unified|vfile|(mdast|hast|unist|micromark|remark|rehype)(-.+)?|hastscript)$/;
const drawing = /^(d3-geo|topojson-.+|geojson)$/;
const astro = /^astro([:/].+)?$|^@astrojs\//;

/** The house of the design: imports only go down. */
const house: Record<string, Room> = {
  model: { rooms: [], packages: /^edtf$/ },
  schema: { rooms: ['model'], packages: /^(zod|yaml|astro\/zod)$/ },
  text: { rooms: ['model'], packages: nothing },
  strings: { rooms: ['model'], packages: nothing },
  markdown: { rooms: ['model', 'strings'], packages: trees },
  // Words of headings; Pagefind and the disk are for the one file that writes the index.
  search: { rooms: pure, packages: /^(pagefind|node:(fs|fs\/promises|path|crypto))$/ },
  views: { rooms: pure, packages: drawing },
  // Feeds and the sitemap are Astro's own packages; Astro itself stays above.
  outputs: { rooms: pure, except: /^astro([:/].+)?$/ },
  // Reads the figures of both languages for the parity gate, so it needs the text floor as well.
  files: { rooms: ['schema', 'markdown', 'text', 'model'], except: astro },
  report: { rooms: ['model'], packages: /^node:util$/ },
  ingest: { rooms: ['model', 'schema', 'text', 'files'], except: astro },
  site: { rooms: belowSite },
  client: { rooms: [...pure, 'search', 'views'], except: /^node:|^astro($|\/)|^@astrojs/ },
  styles: { rooms: [], packages: nothing },
  components: { rooms: [...belowSite, 'site', 'client', 'styles'] },
  layouts: { rooms: [...belowSite, 'site', 'client', 'styles', 'components'] },
  pages: { rooms: [...belowSite, 'site', 'client', 'styles', 'components', 'layouts'] },
  cli: { rooms: [...belowSite, 'ingest', 'site'], except: astro },
};

const files = globSync('src/**/*.{ts,js,astro,css}').map((file) => file.replaceAll('\\', '/'));

test.each(files.map((file) => [file, roomOf(file)] as const))(
  '%s stands in a room of the house',
  (file, room) => {
    expect(Object.keys(house).concat('env.d.ts'), file).toContain(room);
  },
);

describe.each(files.filter((file) => house[roomOf(file)]))('%s', (file) => {
  const room = roomOf(file);
  const { rooms = [], packages = /./, except = nothing } = house[room] ?? {};
  const imports = findImports(readFileSync(file, 'utf8'));

  test('imports only from the rooms below its own', () => {
    for (const path of imports.filter((name) => name.startsWith('.')))
      expect([room, ...rooms], `${file} imports ${path}`).toContain(
        roomOf(posix.join(posix.dirname(file), path)),
      );
  });

  test('imports only packages that its room may use', () => {
    for (const name of imports.filter((path) => !path.startsWith('.'))) {
      expect(name, `${file} imports ${name}`).toMatch(packages);
      expect(name, `${file} imports ${name}`).not.toMatch(except);
    }
  });
});

const clockless = files.filter((file) => /^(model|text|strings|search|views)$/.test(roomOf(file)));
test.each(clockless.filter((file) => file !== 'src/search/write-index.ts'))(
  '%s reads no clock and no environment',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /\bnew Date\(\)|\bDate\.now\b|\bprocess\.|\bimport\.meta\.env\b/,
    );
  },
);

test('all ways to write an import are seen', () => {
  const code = `import a from './a.ts';
    import type { B } from "../b.ts";
    import {
      c,
    } from 'c';
    export * from './d.ts';
    import 'e';
    const f = await import('./f.ts');
    @import url("g.css");
    // from here on: from nothing`;
  expect(findImports(code)).toEqual(['./a.ts', '../b.ts', 'c', './d.ts', 'e', './f.ts', 'g.css']);
});

/** The folder under src/ that a file stands in, or the file itself where it stands in none. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Finds what a file of TypeScript, Astro or CSS imports, types included, in the order in which it does. */
function findImports(code: string): string[] {
  const pattern = /(?:(?<=[\s}*])from\s*|\bimport\s*\(?\s*|@import\s+(?:url\()?)(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map(([, , path = '']) => path);
}
