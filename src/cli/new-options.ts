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
}

/** Parses the arguments of `npm run new`: what is asked for, undefined for help, or the sentence that says what is wrong. */
export function parseNewOptions(args: string[]): NewOptions | undefined | string {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return (error as Error).message.replace(/\.? To specify.*$|\.?$/s, '.');
  }
  const { values, positionals } = parsed;
  const [what, name, ...rest] = positionals;
  if (values.help) return undefined;
  if (what === undefined) return `Say what is to be made: ${known.join(', ')}.`;
  if (!known.includes(what)) return `There is no “${what}” to be made, only ${known.join(', ')}.`;
  if (name === undefined || rest.length > 0) return `Give one slug after “${what}”.`;
  if (!slug.safeParse(name).success)
    return `“${name}” is no slug: it holds lower-case Latin letters, digits and single hyphens, such as al-harir.`;
  return { what, name };
}
