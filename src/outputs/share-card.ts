import type { Knowledge } from '../model/knowledge.ts';
import { otherLocale, type Locale, type Localised } from '../model/locale.ts';
import { fateOf } from '../model/fate.ts';
import { standingOf, type StandingKind } from '../model/milestone.ts';
import { dateOf } from '../model/statement.ts';
import { statusOf } from '../model/status.ts';
import { outputWords } from '../i18n/outputs.ts';
import { speak } from '../i18n/words.ts';
import { formatDate } from '../language/format.ts';

/** What the share image of a page says, in the language of the page. */
export interface ShareCard {
  readonly locale: Locale;
  /** Above all: the name of the site, on its own page the tagline. */
  readonly head: string;
  readonly kind: string | undefined;
  readonly title: string;
  /** The title in the other language. */
  readonly otherTitle: string;
  /** One sentence. */
  readonly summary: string;
  readonly standing: CardStanding | undefined;
}

/** Where a plan stands: the mark, and what it means. */
export interface CardStanding {
  readonly kind: StandingKind;
  readonly words: string;
}

/** A page as its two versions name it. */
export interface SharedPage {
  /** Its id; '' is the home page. */
  readonly page: string;
  readonly titles: Localised;
  readonly descriptions: Localised;
}

/** Gathers the words of a share image: what someone who is sent the address of a page sees of it. */
export function makeShareCard(
  { page, titles, descriptions }: SharedPage,
  locale: Locale,
  knowledge: Knowledge,
): ShareCard {
  return {
    locale,
    head: headOf(page, locale, knowledge),
    kind: kindOf(page, locale, knowledge),
    title: titles[locale],
    otherTitle: titles[otherLocale(locale)],
    summary: descriptions[locale],
    standing: cardStandingOf(page, locale, knowledge),
  };
}

/** The share image of a page in words, for those who do not see it. */
export function describeShareImage(
  { page, title, locale }: { page: string; title: string; locale: Locale },
  knowledge: Knowledge,
): string {
  const { dash, comma } = outputWords[locale];
  const kind = kindOf(page, locale, knowledge);
  const standing = cardStandingOf(page, locale, knowledge)?.words;
  const named = [headOf(page, locale, knowledge), title].join(dash);
  return [named, kind, standing].filter((part) => part !== undefined).join(comma);
}

const headOf = (page: string, locale: Locale, { site }: Knowledge): string =>
  page === '' ? site.tagline[locale] : site.name[locale];

/** The kind of thing that a page is about, by the vocabulary; a list or a page on the record itself has none. */
function kindOf(page: string, locale: Locale, { entities, sources, vocabulary }: Knowledge): string | undefined {
  const source = page.startsWith('sources/') ? sources.get(page.slice('sources/'.length)) : undefined;
  const kind = entities.get(page)?.kind ?? source?.kind;
  return kind === undefined ? undefined : vocabulary.kinds[kind]?.label[locale];
}

/**
 * Where a milestone stands; for another entity only that the date of the plan that is its latest news has passed, which no
 * summary may leave unsaid.
 */
function cardStandingOf(page: string, locale: Locale, knowledge: Knowledge): CardStanding | undefined {
  const entity = knowledge.entities.get(page);
  if (!entity) return undefined;
  const { latest } = statusOf(entity, knowledge);
  const isPassed = latest !== undefined && fateOf(latest, knowledge) === 'passed';
  if (entity.type !== 'milestone' && !isPassed) return undefined;
  const { kind, date } =
    entity.type === 'milestone'
      ? standingOf(entity, knowledge)
      : { kind: 'passed' as const, date: latest && dateOf(latest) };
  const words = [speak(locale)(`standing.${kind}`), ...(date ? [formatDate(date, locale)] : [])];
  return { kind, words: words.join(' · ') };
}
