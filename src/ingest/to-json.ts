import type { Analysis } from './analyse.ts';

/** The answer of `--json`: what was found, by paragraph; what is not known is null. */
export function toJson({ article, paragraphs, entities, warnings }: Analysis): unknown {
  const { publisher = null, city = null, date = null } = article.dateline;
  return {
    dateline: { publisher, city, date },
    title: article.title ?? null,
    language: article.language,
    paragraphs: paragraphs.map(({ id, text, dates, numbers, mentions, attribution, modality }) => ({
      id,
      text,
      dates: dates.map(({ start: _start, end: _end, ...date }) => date),
      numbers: numbers.map(({ start: _start, end: _end, ...number }) => number),
      mentions: mentions.map(({ isPerson: _isPerson, ...mention }) => mention),
      attribution,
      modality,
    })),
    entities: entities.map(({ isPerson: _isPerson, ...entity }) => entity),
    warnings,
  };
}
