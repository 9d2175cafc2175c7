import { expect, test } from 'vitest';
import { escapeHtml, html } from '../../src/site/html.ts';

test('a value is escaped, in text and in an attribute', () => {
  expect(html`<a title="${'"x" & <y>'}">${"it's"}</a>`.text).toBe(
    '<a title="&#34;x&#34; &#38; &#60;y&#62;">it&#39;s</a>',
  );
});

test('what is HTML already is not escaped again', () => {
  expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&#60;</b></p>');
});

test('lists are joined, false and undefined give nothing, a zero stays', () => {
  expect(html`${[html`<i></i>`, 'a', [false, 'b']]}${undefined}${false}${0}${''}`.text).toBe('<i></i>ab0');
});

test('Arabic is left as it is', () => {
  expect(escapeHtml('«منارة»، 15')).toBe('«منارة»، 15');
});
