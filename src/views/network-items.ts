import type { EntityType } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import type { Links } from './links.ts';

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly kindLabel: string;
  /** How many relations it has in the whole record. */
  readonly degree: number;
}

/** A relation, read from its subject. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** Its key in the vocabulary. */
  readonly relation: string;
  readonly label: string;
  /** The same, read from the other end. */
  readonly inverse: string;
  readonly statement: string;
}

export interface NetworkContent {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Collects who stands in which relation to whom, most related first; each relation once, from its subject. */
export function collectNetwork(knowledge: Knowledge, locale: Locale, links: Links): NetworkContent {
  const { entities, vocabulary } = knowledge;
  const order = Object.keys(vocabulary.kinds);
  const nodes = [...entities.values()]
    .filter(({ relations }) => relations.length > 0)
    .map(({ id, type, kind, short, relations }) => ({
      id,
      label: short[locale],
      href: links.entity(id),
      type,
      kind,
      kindLabel: vocabulary.kinds[kind]?.label[locale] ?? kind,
      degree: relations.length,
    }))
    .sort(
      (a, b) =>
        b.degree - a.degree || order.indexOf(a.kind) - order.indexOf(b.kind) || a.id.localeCompare(b.id),
    );
  const edges = [...entities.values()].flatMap(({ id, relations }) =>
    relations
      .filter(({ inverse }) => !inverse)
      .map(({ relation, other, statement }) => ({
        from: id,
        to: other,
        relation,
        label: vocabulary.relations[relation]?.label[locale] ?? relation,
        inverse: vocabulary.relations[relation]?.inverse[locale] ?? relation,
        statement,
      })),
  );
  return { nodes, edges };
}

/** The subjects of the most relations, as many as asked for. */
export function mostRelated({ nodes, edges }: NetworkContent, most: number): readonly string[] {
  const counts = new Map(nodes.map(({ id }) => [id, edges.filter(({ from }) => from === id).length]));
  return nodes
    .filter(({ id }) => counts.get(id)! > 0)
    .toSorted((a, b) => counts.get(b.id)! - counts.get(a.id)!)
    .slice(0, most)
    .map(({ id }) => id);
}
