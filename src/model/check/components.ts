import type { Ids } from './around.ts';
import type { Content } from '../content.ts';
import { issue, type Issue } from '../issues.ts';
import { proseComponents, type ComponentCall, type Prose } from '../prose.ts';
import { modalities } from '../statement.ts';

/** Checks that every component in prose is given ids that the record has. */
export function checkComponents(content: Content, ids: Ids): Issue[] {
  const doubts = new Set(
    content.sources.flatMap(({ id, unclear }) => (unclear?.data ?? []).map((note) => `${id}/${note.id}`)),
  );
  const known: Readonly<Record<string, (value: string) => boolean>> = {
    statement: (value) => ids.statements.has(value),
    entity: (value) => ids.entities.has(value),
    milestone: (value) => value.startsWith('milestones/') && ids.entities.has(value),
    doubt: (value) => doubts.has(value),
    modality: (value) => modalities.some((modality) => modality === value),
  };
  return content.prose.flatMap((prose) => prose.components.flatMap((call) => checkCall(call, prose, known)));
}

function checkCall(
  { name, attributes, line }: ComponentCall,
  { file }: Prose,
  known: Readonly<Record<string, (value: string) => boolean>>,
): Issue[] {
  const forms: Readonly<Record<string, string>> = proseComponents[name];
  return Object.entries(attributes)
    .filter(([key, value]) => !known[forms[key]!.replace('?', '')]!(value))
    .map(([key, value]) => issue('unknown-in-component', { file, line }, `<${name} ${key}>`, value));
}
