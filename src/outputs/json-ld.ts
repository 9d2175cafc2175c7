import type {
  BreadcrumbList,
  CollectionPage,
  Dataset,
  ListItem,
  SearchAction,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { locales, type Locale } from '../model/locale.ts';
import { speak } from '../i18n/words.ts';
import { dataFiles, type Addresses } from './addresses.ts';
import { lastChange } from './changes.ts';
import { describeEntity, describeSource, type Node } from './json-ld-entity.ts';

/** A page, as its head knows it. */
export interface DescribedPage {
  /** Its id; '' is the home page. */
  readonly page: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
}

/**
 * What a page is about, as JSON-LD 1.1 in the words of schema.org: a place, organization, event or article with the
 * statements on it as claims, each with the paragraph that it cites; the way to it; on the home page the site and its
 * search; on the data page the files.
 */
export function describePage(page: DescribedPage, knowledge: Knowledge, addresses: Addresses): Node {
  const [folder = ''] = page.page.split('/');
  const subject = subjectOf(page, knowledge, addresses);
  const graph = [...subject, ...(page.page === '' ? [] : [describeTrail(page, folder, knowledge, addresses)])];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function subjectOf(page: DescribedPage, knowledge: Knowledge, addresses: Addresses): Node[] {
  const { entities, sources } = knowledge;
  const entity = entities.get(page.page);
  if (entity) return [describeEntity(entity, page.locale, knowledge, addresses)];
  const source = page.page.startsWith('sources/') ? sources.get(page.page.slice('sources/'.length)) : undefined;
  if (source) return [describeSource(source, page.locale, knowledge, addresses)];
  if (page.page === '') return [describeSite(page, knowledge, addresses)];
  if (page.page === 'data') return [describeData(page, knowledge, addresses)];
  return [describePlainPage(page, addresses)];
}

function describeSite({ locale, title, description }: DescribedPage, { site }: Knowledge, addresses: Addresses): Node {
  const search = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addresses.page('search', locale)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  } satisfies WithActionConstraints<SearchAction>;
  return {
    '@type': 'WebSite',
    '@id': `${addresses.file('')}#site`,
    name: title,
    description,
    url: addresses.page('', locale),
    inLanguage: [...locales],
    license: site.licence.url,
    creator: { '@type': 'Organization', name: site.author[locale] },
    potentialAction: search,
  } satisfies WebSite;
}

function describeData(page: DescribedPage, knowledge: Knowledge, addresses: Addresses): Node {
  const { site } = knowledge;
  return {
    '@type': 'Dataset',
    '@id': `${addresses.page('data', 'en')}#thing`,
    name: `${site.name[page.locale]}: ${page.title}`,
    description: `${site.description[page.locale]} ${page.description}`,
    url: addresses.page('data', page.locale),
    license: site.licence.url,
    creator: { '@type': 'Organization', name: site.author[page.locale] },
    isAccessibleForFree: true,
    inLanguage: [...locales],
    dateModified: lastChange(knowledge),
    distribution: dataFiles.map(({ path, type }) => ({
      '@type': 'DataDownload' as const,
      encodingFormat: type,
      contentUrl: addresses.file(path),
    })),
  } satisfies Dataset;
}

function describePlainPage({ page, locale, title, description }: DescribedPage, addresses: Addresses): Node {
  const node = { name: title, description, url: addresses.page(page, locale), inLanguage: locale };
  const isList = page in entityFolders || page === 'sources' || page === 'a-z';
  return isList
    ? ({ '@type': 'CollectionPage', ...node } satisfies CollectionPage)
    : ({ '@type': 'WebPage', ...node } satisfies WebPage);
}

/** The way from the home page, as the page itself shows it. */
function describeTrail(
  { page, locale, title }: DescribedPage,
  folder: string,
  { vocabulary }: Knowledge,
  addresses: Addresses,
): Node {
  const type =
    folder === 'sources' ? 'source' : folder in entityFolders ? entityFolders[folder as EntityFolder] : undefined;
  const steps = [
    { name: speak(locale)('nav.home'), item: addresses.page('', locale) },
    ...(type !== undefined && page !== folder
      ? [{ name: vocabulary.types[type].plural[locale], item: addresses.page(folder, locale) }]
      : []),
    { name: title, item: addresses.page(page, locale) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      (step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }) satisfies ListItem,
    ),
  } satisfies BreadcrumbList;
}
