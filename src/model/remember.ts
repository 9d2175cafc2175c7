/**
 * Makes a function remember what it gave for an object, for as long as that object is there. For functions of what
 * does not change, such as the knowledge of a build, that many pages ask for the same thing.
 */
export function remember<From extends object, Out>(make: (from: From) => Out): (from: From) => Out {
  const known = new WeakMap<From, { readonly made: Out }>();
  return (from) => {
    const found = known.get(from) ?? { made: make(from) };
    known.set(from, found);
    return found.made;
  };
}

/**
 * The same for a function of a text that gives what no one changes. What was asked for first is forgotten first.
 *
 * @param most how many texts are remembered
 */
export function rememberText<Out>(make: (text: string) => Out, most = 20_000): (text: string) => Out {
  const known = new Map<string, { readonly made: Out }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.made;
    const made = make(text);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, { made });
    return made;
  };
}
