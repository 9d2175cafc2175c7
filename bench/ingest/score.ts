/** An answer of `ingest --json`, or the gold beside an article: the parts that are scored. */
export interface Answer {
  readonly dateline: Readonly<Record<'publisher' | 'city' | 'date', string | null>>;
  readonly paragraphs: readonly {
    readonly text: string;
    readonly dates: readonly {
      readonly text: string;
      readonly edtf: string | null;
      readonly relation?: string;
    }[];
    readonly numbers: readonly { readonly text: string; readonly value: number; readonly unit?: string }[];
    readonly mentions: readonly {
      readonly id?: string;
      readonly start: number;
      readonly end: number;
    }[];
    readonly attribution: readonly string[];
    readonly modality: readonly string[];
  }[];
}

export const tasks = ['paragraphs', 'head', 'dates', 'numbers', 'known names', 'attribution', 'modality'] as const;
export type Task = (typeof tasks)[number];

/** What was found and right, found in all, and to be found. */
export interface Counts {
  right: number;
  found: number;
  wanted: number;
}

/**
 * Compares an answer with its gold, each thing by all that matters of it: a date by its words, EDTF and relation, a
 * number by its value and unit, a name of the record by its place and entity. Nothing is right by half.
 */
export function scoreAnswer(
  answer: Answer,
  gold: Answer,
): Record<Task, Counts & { missing: string[]; extra: string[] }> {
  const keys = (of: Answer): Record<Task, string[]> => ({
    paragraphs: of.paragraphs.map(({ text }) => text),
    head: Object.entries(of.dateline).flatMap(([field, value]) => (value === null ? [] : [`${field} ${value}`])),
    dates: inParagraphs(of, ({ dates }) =>
      dates.map(({ text, edtf, relation = '' }) => `${text} = ${edtf} ${relation}`),
    ),
    numbers: inParagraphs(of, ({ numbers }) => numbers.map(({ value, unit = '' }) => `${value} ${unit}`)),
    'known names': inParagraphs(of, ({ mentions }) =>
      mentions.flatMap(({ id, start, end }) => (id === undefined ? [] : [`${id} ${start}-${end}`])),
    ),
    attribution: inParagraphs(of, ({ attribution }) => attribution),
    modality: inParagraphs(of, ({ modality }) => modality),
  });
  const [got, want] = [keys(answer), keys(gold)];
  return Object.fromEntries(tasks.map((task) => [task, compare(got[task], want[task])])) as ReturnType<
    typeof scoreAnswer
  >;
}

/** Precision, recall and F1 of counts, 1 where there was nothing to find and nothing was found. */
export function measure({ right, found, wanted }: Counts): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const inParagraphs = (of: Answer, read: (paragraph: Answer['paragraphs'][number]) => readonly string[]): string[] =>
  of.paragraphs.flatMap((paragraph, index) => read(paragraph).map((key) => `p${index + 1} ${key}`));

function compare(got: readonly string[], want: readonly string[]): Counts & { missing: string[]; extra: string[] } {
  const left = [...got];
  const missing = want.filter((key) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return {
    right: want.length - missing.length,
    found: got.length,
    wanted: want.length,
    missing,
    extra: left,
  };
}
