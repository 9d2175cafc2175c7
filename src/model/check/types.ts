import { entityFolders, parseEntityId, type EntityType } from '../entity.ts';
import { issue, type Issue } from '../issues.ts';

/** The type of an entity by its id; undefined where the id is not of an entity. */
export function typeOf(id: string): EntityType | undefined {
  const folder = parseEntityId(id)?.folder;
  return folder && entityFolders[folder];
}

/** Tells an entity of another type than is due: a voice that is no actor, a city that is no place. */
export function checkType(
  id: string | undefined,
  due: readonly EntityType[],
  place: { readonly file: string; readonly line: number },
): Issue[] {
  const type = id === undefined ? undefined : typeOf(id);
  return type === undefined || due.includes(type)
    ? []
    : [issue('wrong-type', place, id!, due.map((one) => (one === 'actor' ? 'an actor' : `a ${one}`)).join(' or '))];
}
