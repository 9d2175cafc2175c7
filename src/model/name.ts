/** One name of an entity in one script; `lang` is a BCP 47 tag (`ar`, `en`, `ku`, `ar-Latn`). */
export interface Name {
  readonly text: string;
  readonly lang: string;
}

/** Where something that is not in the sources comes from. */
export interface Citation {
  readonly label: { readonly ar: string; readonly en: string };
  readonly url: string;
}
