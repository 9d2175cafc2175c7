import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** The folders that a build must never empty. */
export interface Surroundings {
  /** The root of the project. */
  readonly root: string;
  readonly contentDir: string;
  /** The home of who builds. */
  readonly home: string;
}

/**
 * Why a build may not write into a folder: a build empties its folder first, so that anything else in it would be gone.
 * Links are followed. Within the project only `dist`, `dist-…` and folders in `artifacts/` are for builds, as git ignores
 * them; elsewhere only what is empty, new, or was made by a build before.
 *
 * @param outDir as given, relative to the root
 * @returns one sentence, or undefined where the build may write
 */
export function refuseOutDir(outDir: string, { root, contentDir, home }: Surroundings): string | undefined {
  const dir = realPath(resolve(root, outDir));
  const refuse = (what: string): string =>
    `The output folder “${outDir}” ${what}, and a build empties its folder: choose another, such as dist.`;
  const [project, content, own] = [root, contentDir, home].map(realPath) as [string, string, string];
  if (isIn(content, dir)) return refuse(dir === content ? 'is the content' : 'holds the content');
  if (isIn(dir, content)) return refuse('lies in the content');
  if (isIn(project, dir)) return refuse(dir === project ? 'is the project' : 'holds the project');
  if (isIn(own, dir)) return refuse(dir === own ? 'is your home folder' : 'holds your home folder');
  if (existsSync(dir) && !statSync(dir).isDirectory()) return refuse('is a file');
  if (isIn(dir, project))
    return isForBuilds(relative(project, dir).split(sep)) ? undefined : refuse('is a part of the project');
  return isFree(dir) ? undefined : refuse('holds files that no build has made');
}

const isForBuilds = ([first = '', ...rest]: readonly string[]): boolean =>
  /^dist(?:$|[-.])/.test(first) || (first === 'artifacts' && rest.length > 0);

/** What every build leaves: a folder for each language and that of the bundles. Half a build is not taken for one. */
const isFree = (dir: string): boolean =>
  !existsSync(dir) ||
  readdirSync(dir).length === 0 ||
  ['ar/index.html', 'en/index.html', '_astro'].every((path) => existsSync(join(dir, path)));

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The path with its links followed; of what is not there yet, those of the folders above it. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}
