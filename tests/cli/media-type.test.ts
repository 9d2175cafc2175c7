import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/cli/media-type.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8', true],
  ['a.js', 'application/javascript; charset=utf-8', true],
  ['feed.atom', 'application/atom+xml', true],
  ['sitemap.xml', 'application/xml', true],
  ['milestones.ics', 'text/calendar; charset=utf-8', true],
  ['positions.geojson', 'application/geo+json', true],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8', true],
  ['map.svg', 'image/svg+xml', true],
  ['statements.CSV', 'text/csv; charset=utf-8', true],
  ['naskh.woff2', 'font/woff2', false],
  ['share.png', 'image/png', false],
  ['pagefind.wasm', 'application/wasm', false],
  ['wasm.ar.pagefind', 'application/octet-stream', false],
  ['ar_0a1b.pf_fragment', 'application/octet-stream', false],
  ['CNAME', 'application/octet-stream', false],
])('%s is %s', (path, type, compressed) => {
  expect(mediaTypeOf(path)).toEqual({ type, compressed });
});
