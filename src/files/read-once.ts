import { statSync } from 'node:fs';

/** Remembers what was read of a file while the file stays as it is, for a process that reads the same files again. */
export type ReadOnce = <Read>(path: string, read: () => Read) => Read;

/** Makes one: a file counts as the same while its size and the time of its last change do (to the nanosecond). */
export function openReadOnce(): ReadOnce {
  const known = new Map<string, { readonly stamp: string; readonly read: unknown }>();
  return <Read>(path: string, read: () => Read): Read => {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true });
    const stamp = [mtimeNs, size, ino].join(' ');
    const found = known.get(path);
    if (found?.stamp === stamp) return found.read as Read;
    const made = read();
    known.set(path, { stamp, read: made });
    return made;
  };
}
