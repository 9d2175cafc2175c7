/** What a table has under a key of its own: `constructor` and the like, which every object inherits, are none. */
export const ownOf = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
