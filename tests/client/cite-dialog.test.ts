import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readCitedWork } from '../../src/client/cite-dialog.ts';
import { citePage, citeStatement } from '../../src/outputs/cite.ts';
import { citationParts } from '../../src/text/format-citation.ts';
import { sampleAddresses, sampleKnowledge } from '../outputs/sample-record.ts';

const text = 'The light goes out; “for good”.';
const knowledge = sampleKnowledge({
  first: [{ id: 's01', text: { ar: 'تُطفأ المنارة.', en: text }, 'superseded-by': ['herald/s01'] }],
  second: [{ id: 's01' }],
});
const page = citePage(
  { page: 'sources/gazette', title: 'Gazette', changed: '2026-04-01', locale: 'en' },
  knowledge,
  sampleAddresses,
);
const { document } = parseHTML(`<html><head><link rel="canonical" href="${page.address}"></head><body>
  <article data-entity="sources/gazette"><h1>Gazette</h1>
    <ul><li id="s01" data-statement="gazette/s01" data-changed="2026-07-01">
      <p class="said"> <span class="mark">○</span> ${text} </p> <p class="by">Planned</p></li></ul>
    <section class="page-foot"><p data-citation data-changed="2026-04-01">
      ${citationParts(page)
        .map((part) => `<bdi>${part}</bdi>`)
        .join('. ')}</p></section>
  </article></body></html>`);
const foot = document.querySelector<HTMLElement>('.page-foot')!;

test('the browser reads a page and a statement from the page just as the build cites them', () => {
  const item = document.querySelector<HTMLElement>('li')!;
  const statement = knowledge.statements.get('gazette/s01')!;
  expect(readCitedWork(document, foot, 'en', item)).toEqual(
    citeStatement(statement, 'en', knowledge, sampleAddresses),
  );
  expect(readCitedWork(document, foot, 'en')).toEqual(page);
});
