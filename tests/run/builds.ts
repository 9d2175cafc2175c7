import { type Settings } from './settings.ts';

/** A build of the site that the tests look at. */
export interface Build {
  /** The folder it goes to, git-ignored. */
  dir: string;
  settings: Settings;
  /** Where the machine is thought to stand, and in which language. */
  machine?: Readonly<Record<string, string>>;
}

/** The builds of the fixtures; `content/` is only checked, built and crawled, so that it can grow. */
export const builds = {
  first: { dir: 'dist-first', settings: { CONTENT_DIR: 'tests/fixtures/records/first-article' } },
  again: {
    dir: 'dist-again',
    settings: { CONTENT_DIR: 'tests/fixtures/records/first-article' },
    machine: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  based: {
    dir: 'dist-lighthouses',
    settings: {
      CONTENT_DIR: 'tests/fixtures/records/lighthouses',
      SITE_URL: 'https://lights.example',
      BASE_PATH: '/record/',
    },
  },
} as const satisfies Record<string, Build>;
