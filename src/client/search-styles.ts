import stylesHref from './search-sheet.css?url';

let loaded: Promise<void> | undefined;

/** Loads the styles of the search, once: pages do not carry them. Resolves also where they cannot be had. */
export function loadSearchStyles(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesHref;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
  return loaded;
}
