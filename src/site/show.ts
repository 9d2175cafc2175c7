import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Attribution, Quantity, Statement, Value } from '../model/statement.ts';
import { citeWords } from '../strings/cite.ts';
import { speak } from '../strings/words.ts';
import { formatDate } from '../text/format.ts';
import { formatQuantity } from '../text/format-quantity.ts';
import { html, type Html } from './html.ts';
import { hrefOf, paragraphHref } from './routes.ts';

/** The mark of a modality, told apart by shape; the word always stands with it. */
export const modalityMarks = {
  happened: '●',
  ongoing: '◐',
  planned: '○',
  claimed: '◌',
  background: '–',
} as const;

/** The marks of a milestone's standing; the question mark is that of the language. */
export const standingMarksIn = (locale: Locale) => {
  const question = locale === 'ar' ? '؟' : '?';
  return { ...standingMarks, passed: `○${question}`, unknown: question };
};

const standingMarks = {
  happened: '●',
  ongoing: '◐',
  planned: '○',
  moved: '○',
  undated: '○',
  'called-off': '×',
} as const;

/** Shows parts of statements as HTML in one language; one way for lists, infoboxes, notes and tables. */
export interface Show {
  readonly date: (date: PartialDate) => Html;
  readonly quantity: (quantity: Quantity) => Html;
  readonly entity: (id: string, text?: string) => Html;
  readonly value: (value: Value) => Html;
  readonly who: (attribution: Attribution) => Html;
  readonly cite: (statement: Statement) => Html;
  /** The statement with its mark, and its by-line; on the page of its source with its address and a way to cite it. */
  readonly statement: (statement: Statement, atSource?: boolean) => Html;
  /** How sure, who says it, where (save on the page of the source itself), in which words. */
  readonly byline: (statement: Statement, atSource?: boolean) => Html;
  readonly citeLabel: (statement: Statement) => string;
}

/** Makes the ways of showing for a language. */
export function showIn(locale: Locale, knowledge: Knowledge): Show {
  const say = speak(locale);
  const { vocabulary } = knowledge;
  const sourceOf = (statement: Statement) => knowledge.sources.get(statement.source)!;

  const date = (value: PartialDate): Html => {
    const machine = datetimeOf(value);
    const text = formatDate(value, locale);
    return machine === undefined
      ? html`<bdi>${text}</bdi>`
      : html`<bdi><time datetime="${machine}">${text}</time></bdi>`;
  };
  const quantity = ({ number, unit, bound }: Quantity): Html => {
    const forms = unit === undefined ? undefined : vocabulary.units[unit]?.[locale];
    const text = formatQuantity(number, forms, locale);
    return html`<bdi>${bound === undefined ? text : say(`bound.${bound}`, { q: text })}</bdi>`;
  };
  const entity = (id: string, text?: string): Html => {
    const found = knowledge.entities.get(id);
    if (!found) return html`${text ?? id}`;
    return html`<a href="${hrefOf(id, locale)}" data-entity-link="${id}"
      ><bdi>${text ?? found.names[locale]}</bdi></a
    >`;
  };
  const value = (item: Value): Html => {
    if (item.kind === 'date') return date(item.date);
    if (item.kind === 'number') return quantity(item);
    return item.kind === 'entity' ? entity(item.entity) : html`${item.text[locale]}`;
  };
  const who = ({ entity: id, label }: Attribution): Html =>
    id === undefined ? html`${label?.[locale]}` : entity(id);
  const numberOf = ({ paragraph }: Statement): string => paragraph.replace(/^p(?=\d)/, '');
  const citeLabel = (statement: Statement): string =>
    say('cite.to', { source: sourceOf(statement).name[locale], n: numberOf(statement) });
  // Only `npm run dev` has drafts in its knowledge.
  const draftMark = ({ id }: Statement) =>
    knowledge.drafts.has(id) && html`<span class="draft">${say('draft.mark')}</span> `;
  const cite = (statement: Statement): Html =>
    html`${draftMark(statement)}<a
        class="cite"
        href="${paragraphHref(statement.source, statement.paragraph, locale)}"
        data-cite="${statement.id}"
        aria-label="${say('cite.paragraph.short', { n: numberOf(statement) })} ${citeLabel(statement)}"
        >${say('cite.paragraph.short', { n: numberOf(statement) })}</a
      >`;

  /** The permanent address of a statement; where scripts run it opens the forms of its citation. */
  const permalink = ({ id }: Statement): Html =>
    html` ·
      <a class="copy" href="#${id.split('/')[1]}" data-cites data-pagefind-ignore
        >${citeWords[locale].cite}</a
      >`;
  const byline = (item: Statement, atSource = false): Html => {
    const source = sourceOf(item);
    const { label } = vocabulary.modalities[item.modality];
    const place = html` ·
      <a href="${paragraphHref(item.source, item.paragraph, locale)}"
        ><bdi>${source.name[locale]}</bdi
        >${locale === 'ar' ? '، ' : ', '}${say('cite.paragraph', { n: numberOf(item) })}</a
      >`;
    const links = (ids: readonly string[]): Html[] =>
      ids.flatMap((id) =>
        knowledge.statements.get(id) ? [html` ${cite(knowledge.statements.get(id)!)}`] : [],
      );
    return html`<p class="by">
      ${draftMark(item)}<span class="modality">${label[locale]}</span> ·
      ${who(item.attribution)}${!atSource && place}${
        item.quote !== undefined &&
        html` ·
          <q lang="${source.language}" dir="${source.language === 'ar' ? 'rtl' : 'ltr'}">${item.quote}</q>`
      }${item.reading && html` · <span class="reading">${say('cite.read')} ${item.reading[locale]}</span>`}${
        item.supersededBy.length > 0 && html` · ${say('cite.superseded')}${links(item.supersededBy)}`
      }${item.disputedBy.length > 0 && html` · ${say('cite.disputed')}${links(item.disputedBy)}`}${atSource && permalink(item)}
    </p>`;
  };
  const statement = (item: Statement, atSource = false): Html =>
    html`<p class="said">
        <span class="mark" data-modality="${item.modality}" aria-hidden="true"
          >${modalityMarks[item.modality]}</span
        >
        ${item.text[locale]}
      </p>
      ${byline(item, atSource)}`;
  return { date, quantity, entity, value, who, cite, statement, byline, citeLabel };
}

/** A value for `<time datetime>`: only what HTML can say exactly, so the parts that are known; undefined without a year. */
export function datetimeOf({ precision, year, month, day, end, start }: PartialDate): string | undefined {
  if (precision === 'interval') return datetimeOf((end ?? start)!);
  if (year === undefined) return undefined;
  const pad = (part: number): string => String(part).padStart(2, '0');
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined && precision !== 'season') parts.push(pad(month));
  if (day !== undefined) parts.push(pad(day));
  return parts.join('-');
}
