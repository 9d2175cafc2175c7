/** Puts things together by the ids that each belongs to, in their order. */
export function gather<Thing>(
  things: readonly Thing[],
  idsOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const gathered = new Map<string, Thing[]>();
  for (const thing of things)
    for (const id of new Set(idsOf(thing))) {
      const others = gathered.get(id);
      if (others) others.push(thing);
      else gathered.set(id, [thing]);
    }
  return gathered;
}
