import { parseArgs } from 'node:util';
import type { EntityFolder } from '../model/entity.ts';
import { slug } from '../schema/text.ts';

/** The folder in which each kind of entity is made. */
export const folders: Readonly<Record<string, EntityFolder>> = {
  base: 'bases',
  actor: 'actors',
  milestone: 'milestones',
  place: 'places',
};
const known = Object.keys(folders);

/** What is to be made. */
export interface NewOptions {
  readonly what: string;
  readonly name: string;
  /** The names of an entity in Arabic and English, where they are given. */
  readonly names: readonly string[];
  readonly kind: string | undefined;
}

/** Parses the arguments of `npm run new`: what is asked for, undefined for help, or the sentence that says what is wrong. */
export function parseNewOptions(args: string[]): NewOptions | undefined | string {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { kind: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return (error as Error).message.replace(/\.? To specify.*$|\.?$/s, '.');
  }
  const { values, positionals } = parsed;
  const [what, name, ...rest] = positionals;
  if (values.help) return undefined;
  if (what === undefined) return `Say what is to be made: ${known.join(', ')}.`;
  if (!known.includes(what)) return `There is no “${what}” to be made, only ${known.join(', ')}.`;
  if (name === undefined) return `Give one slug after “${what}”.`;
  if (rest.length !== 0 && rest.length !== 2)
    return 'Give the name in Arabic and in English, each between quotation marks, or neither.';
  if (!slug.safeParse(name).success)
    return `“${name}” is no slug: it holds lower-case Latin letters, digits and single hyphens, such as al-harir.`;
  if (rest.length === 2 && !/\p{Script=Arabic}/u.test(rest[0]!))
    return `The first name is the Arabic one; “${rest[0]}” is not.`;
  if (rest.length === 2 && !/\p{Script=Latin}/u.test(rest[1]!))
    return `The second name is the English one; “${rest[1]}” is not.`;
  return { what, name, names: rest, kind: values.kind };
}
