import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measureProcess } from './measure-process.ts';

/**
 * Makes a folder for temporary files with exact versions of packages that this project does not have, which stay there for
 * the next run, and writes files into it.
 *
 * @returns its path
 */
export async function prepareFolder(
  name: string,
  dependencies: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = join(tmpdir(), `bench-${name}-${Object.values(dependencies).join('-')}`);
  mkdirSync(folder, { recursive: true });
  const manifest = { name: `bench-${name}`, private: true, type: 'module', dependencies };
  for (const [path, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!Object.keys(dependencies).every((one) => existsSync(join(folder, 'node_modules', one))))
    await measureProcess('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder });
  return folder;
}
