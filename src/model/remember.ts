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
