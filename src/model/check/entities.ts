import type { Around, Ids } from './around.ts';
import type { Content, EntityFiles } from '../content.ts';
import { entityFolders } from '../entity.ts';
import { issue, type Issue } from '../issues.ts';
import { ownOf } from '../own-of.ts';
import { parsePartialDate } from '../partial-date.ts';

/** Checks the facts of every entity: kind, relations, dates, and that some statement is about it. */
export function checkEntities(around: Around): Issue[] {
  const { content } = around;
  const named = collectNamed(content);
  return content.entities.flatMap((entity) => [
    ...checkFacts(entity, around),
    ...(named.has(entity.id) || entity.facts.data.draft
      ? []
      : [issue('orphan-entity', { file: entity.facts.file, line: 1 }, entity.id)]),
  ]);
}

/** Checks that an old id is free, so that its address can forward, and that it leads to an entity. */
export function checkRedirects({ redirects }: Content, ids: Ids): Issue[] {
  if (!redirects) return [];
  return Object.entries(redirects.data).flatMap(([old, target]) => {
    const at = { file: redirects.file, line: redirects.lineOf([old]) };
    return [
      ...(ids.entities.has(old) ? [issue('duplicate-id', at, old)] : []),
      ...(ids.entities.has(target) ? [] : [issue('unknown-entity', at, target)]),
    ];
  });
}

function checkFacts({ id, folder, facts }: EntityFiles, { content, ids, reading }: Around): Issue[] {
  const vocabulary = content.vocabulary.data;
  const at = (...path: (string | number)[]) => ({ file: facts.file, line: facts.lineOf(path) });
  const issues: Issue[] = [];
  const { kind, relations = [], changed, reference } = facts.data;
  if (ownOf(vocabulary.kinds, kind)?.of !== entityFolders[folder])
    issues.push(issue('unknown-kind', at('kind'), kind, entityFolders[folder]));
  if (!parsePartialDate(changed)) issues.push(issue('invalid-date', at('changed'), changed));
  else if (changed > reading.today) issues.push(issue('date-in-future', at('changed'), changed));
  if (reference?.area && !reading.hasArea(reference.area))
    issues.push(issue('unknown-area', at('reference', 'area', 'id'), reference.area.id));
  relations.forEach(({ relation, target, statement }, index) => {
    if (!ownOf(vocabulary.relations, relation))
      issues.push(issue('unknown-relation', at('relations', index, 'relation'), relation));
    if (target === id) issues.push(issue('names-itself', at('relations', index, 'target'), id));
    else if (!ids.entities.has(target)) issues.push(issue('unknown-entity', at('relations', index, 'target'), target));
    if (!ids.statements.has(statement))
      issues.push(issue('unknown-statement', at('relations', index, 'statement'), statement));
  });
  return issues;
}

/** Every entity that a statement or a source names in a way that shows on the entity's page. */
function collectNamed({ sources }: Content): Set<string> {
  const named = new Set<string>();
  for (const { source, statements } of sources.filter((folder) => !folder.source.data.draft)) {
    named.add(source.data.publisher);
    for (const { about, attribution } of statements.data.filter(({ draft }) => !draft)) {
      for (const id of about) named.add(id);
      if (attribution?.entity !== undefined) named.add(attribution.entity);
    }
  }
  return named;
}
