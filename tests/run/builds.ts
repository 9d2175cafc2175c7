import { existsSync } from 'node:fs';
import { type Settings } from './settings.ts';

/** A build of the site that the tests look at. */
export interface Build {
  /** What is shown while it runs. */
  name: string;
  /** The folder it goes to, git-ignored. */
  dir: string;
  settings: Settings;
  /** Whether it starts from nothing: nothing that an earlier build has kept is there. */
  cold: boolean;
}

/**
 * The builds, in order. The second must equal the first byte for byte although it starts from nothing; the third starts
 * from what the first kept, and so shows whether that carries one base path into another.
 */
export const builds = {
  root: { name: 'build', dir: 'dist', settings: {}, cold: false },
  again: { name: 'build again', dir: 'dist-again', settings: {}, cold: true },
  based: {
    name: 'build under /record/',
    dir: 'dist-record',
    settings: { SITE_URL: 'https://example.org', BASE_PATH: '/record/' },
    cold: false,
  },
  other: {
    name: 'build another record',
    dir: 'dist-lighthouses',
    settings: { CONTENT_DIR: 'tests/fixtures/records/lighthouses' },
    cold: false,
  },
} satisfies Record<string, Build>;

/** Whether the content that a build is to be made of is there. */
export function hasContent({ settings }: Build): boolean {
  return existsSync(settings.CONTENT_DIR ?? 'content');
}
