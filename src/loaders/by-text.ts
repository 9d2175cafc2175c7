/**
 * Remembers what was made of a file for as long as its text stays the same: in `npm run dev` the whole folder is read again
 * after each change, and of a thousand files one has changed.
 *
 * @returns a function that takes the path and text of a file, and makes the value where either is new
 */
export function byText<T>(): (path: string, text: string, make: () => T) => T {
  const known = new Map<string, { readonly text: string; readonly value: T }>();
  return (path, text, make) => {
    const found = known.get(path);
    if (found?.text === text) return found.value;
    const value = make();
    known.set(path, { text, value });
    return value;
  };
}
