import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { measureProcess, type ProcessFigures } from '../measure-process.ts';

/** A site generator with exact versions of its packages. */
export interface Peer {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
}

/** What a build by a peer took and made. */
export interface BuildFigures extends ProcessFigures {
  /** Pages given, both languages. */
  readonly pages: number;
  readonly pagesPerSecond: number;
  /** Bytes of all files of the output, and how many. */
  readonly outputBytes: number;
  readonly outputFiles: number;
  /** Bytes of the search index among them. */
  readonly indexBytes: number;
  /** Folder of the output. */
  readonly output: string;
}

/**
 * Makes a folder outside this repository with the packages of a peer. The packages stay for the next run; all else in the
 * folder is thrown away, so that every build is a cold one.
 *
 * @param files of the project, by path
 * @param folder where to work; by default one in the system's folder for temporary files, named by the versions
 */
export async function preparePeer(
  { name, packages }: Peer,
  files: Iterable<readonly [path: string, text: string]>,
  folder: string = join(tmpdir(), `bench-${name}-${shortHash(JSON.stringify(packages))}`),
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder))
    if (!/^(?:node_modules|package(?:-lock)?\.json)$/.test(entry))
      rmSync(join(folder, entry), { recursive: true });
  rmSync(join(folder, 'node_modules/.astro'), { recursive: true, force: true });
  const manifest = { name: `bench-${name}`, private: true, type: 'module', dependencies: packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const isInstalled = Object.keys(packages).every((one) => existsSync(join(folder, 'node_modules', one)));
  if (!isInstalled)
    await measureProcess('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder });
  return folder;
}

/** Puts what commands took one after the other together with what they made. */
export function figuresOf(steps: readonly ProcessFigures[], pages: number, output: string): BuildFigures {
  const wall = steps.reduce((sum, step) => sum + step.wall, 0);
  const found = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = found.map(({ parentPath, name }) => join(parentPath, name));
  const sizeOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + lstatSync(path).size, 0);
  const known = steps.every(({ cpu }) => cpu !== undefined);
  return {
    wall,
    cpu: known ? steps.reduce((sum, { cpu }) => sum + (cpu ?? 0), 0) : undefined,
    peakMemory: known ? Math.max(...steps.map(({ peakMemory }) => peakMemory ?? 0)) : undefined,
    pages,
    pagesPerSecond: pages / wall,
    outputBytes: sizeOf(files),
    outputFiles: files.length,
    indexBytes: sizeOf(files.filter((path) => /^(?:search|pagefind)\b/.test(relative(output, path)))),
    output,
  };
}

/** A word of front matter that YAML reads back as it is. */
export const quoteYaml = (text: string): string => JSON.stringify(text);

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
