import type { Analysis } from '../analyse.ts';

/** The answer of `--json`: what was found, by paragraph; what is not known is null. */
export function toJson({ article, paragraphs, unknown, warnings }: Analysis): unknown {
  const { publisher = null, city = null, date = null } = article.dateline;
  return {
    dateline: { publisher, city, date },
    title: article.title ?? null,
    url: article.url ?? null,
    language: article.language,
    paragraphs: paragraphs.map(({ id, text, sentences }) => ({
      id,
      text,
      dates: sentences.flatMap(({ dates }) => dates.map(({ start: _start, end: _end, ...date }) => date)),
      numbers: sentences.flatMap(({ numbers }) => numbers.map(({ start: _start, end: _end, ...number }) => number)),
      mentions: sentences.flatMap(({ mentions }) => mentions.map(({ isPerson: _isPerson, ...mention }) => mention)),
      attribution: [...new Set(sentences.map(({ voice }) => voice?.kind ?? 'agency'))],
      modality: [...new Set(sentences.flatMap(({ modality }) => modality ?? []))],
    })),
    unknown,
    furniture: article.furniture,
    warnings,
  };
}
