/** Enough for the words of a long article, and small enough to forget. */
const most = 50_000;

/** A function of a word that remembers its answers: news repeats its words. */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    if (known.size >= most) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
