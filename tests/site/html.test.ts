import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builds } from '../run/builds.ts';
import { readSite } from './built-site.ts';

/** Why a rule of html-validate's recommended set is off in .htmlvalidate.json, or set in another way there. */
const reasons: Record<string, string> = {
  'long-title': 'The title of a milestone says what was planned and where: search engines cut it, readers do not.',
  'no-trailing-whitespace': 'A space at the end of a line in generated markup is nobody’s fault and harms nobody.',
  'valid-id':
    'The place of a statement is called by its source and number, with a full stop between them, as HTML allows.',
  'require-sri': 'The site loads nothing from another host, and its own files come from where the page comes from.',
};

const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;

test('each rule that departs from the recommended set has its reason', () => {
  expect(Object.keys(config.rules ?? {}).sort()).toEqual(Object.keys(reasons).sort());
});

describe.each([builds.first, builds.based])('$dir', (build) => {
  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate(config);
    const faults: string[] = [];
    for (const { place, html } of readSite(build).pages) {
      const { results } = await validator.validateString(html);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${place} ${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });
});
