import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writePrefetchRules } from '../../src/model/prefetch-rules.ts';
import { awakeningScript, bootScript, fontFace } from '../../src/site/boot-script.ts';
import { contentPolicy } from '../../src/site/content-policy.ts';

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy lets nothing from another host in, and no inline script or style but ours', () => {
  const { directives, scriptDirective, styleDirective } = contentPolicy();
  expect(directives).toContain("default-src 'none'");
  const all = [...directives, ...scriptDirective.resources, ...styleDirective.resources].join(' ');
  expect(all).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  expect(scriptDirective.hashes).toEqual([
    hash(bootScript),
    hash(awakeningScript),
    hash(writePrefetchRules('/')),
  ]);
  expect(styleDirective.hashes).toEqual([hash(fontFace)]);
});

test('the script before the first paint takes only a theme that there is, and fetches no font for who saves data', () => {
  const run = (stored: string | null, saveData: boolean) => {
    const head: unknown[] = [];
    const root = { dataset: {} as Record<string, string> };
    new Function('document', 'localStorage', 'navigator', bootScript)(
      {
        documentElement: root,
        head: { append: (link: unknown) => head.push(link) },
        createElement: () => ({}),
      },
      { getItem: () => stored },
      { connection: { saveData } },
    );
    return { ...root.dataset, fonts: head.length };
  };
  expect(run('dark', false)).toEqual({ js: '', theme: 'dark', fonts: 1 });
  expect(run('"><script>', true)).toEqual({ js: '', save: '', fonts: 0 });
});
