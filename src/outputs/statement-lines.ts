import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import type { Statement } from '../model/statement.ts';
import { outputWords } from '../i18n/outputs.ts';
import { speak } from '../i18n/words.ts';

/**
 * A statement in plain text, for feeds and calendars: what is said; how sure and by whom; in which source and
 * paragraph. One string a line.
 */
export function describeStatement(statement: Statement, knowledge: Knowledge, locale: Locale): string[] {
  const { vocabulary, sources, entities } = knowledge;
  const { attribution, modality, paragraph } = statement;
  const words = outputWords[locale];
  const who =
    attribution.entity === undefined
      ? attribution.label?.[locale]
      : (entities.get(attribution.entity)?.names[locale] ?? attribution.entity);
  const source = sources.get(statement.source)?.name[locale] ?? statement.source;
  const place = speak(locale)('cite.paragraph', { n: paragraph.replace(/^p(?=\d)/, '') });
  return [
    statement.text[locale],
    [vocabulary.modalities[modality].label[locale], who].filter(Boolean).join(words.dash),
    `${source}${words.comma}${place}`,
  ];
}
