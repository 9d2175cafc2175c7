import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where HTML may go out as it is, each with its reason: both are scripts, which Astro would otherwise escape as text. */
const allowed = [
  // A constant of the code, in the policy by its hash.
  '<script is:inline set:html={bootScript} />',
  // Structured data: writeJson escapes what could end the script.
  '<script is:inline type="application/ld+json" set:html={writeJson(described)} />',
];

test('no text of the record or of a query reaches a page as HTML', () => {
  const unsafe = /set:html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/;
  const found = globSync('src/**/*.{astro,ts}').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => unsafe.test(line) && !allowed.includes(line.trim()))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
