import { z } from 'zod';

const isHarmless = (text: string): boolean => !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/u.test(text);
const harm = {
  message: 'holds a control, bidi override, half or replacement character (U+FFFD); remove it or type what was lost',
};
const empty = 'must not be empty';

/** A text that is not empty and holds no control characters that could reorder or hide what follows it. */
export const plainText = z.string().trim().min(1, empty).refine(isHarmless, harm);

/** The same where a draft may still leave it empty: the wording is a person's work. */
export const draftText = z.string().trim().refine(isHarmless, harm);

/** The same text in both languages. */
export const localisedText = z.strictObject({ ar: plainText, en: plainText });

/** The same where a draft may still leave it empty. */
export const localisedDraft = z.strictObject({ ar: draftText, en: draftText });

type Unwritten = readonly [
  path: readonly (string | number)[],
  text: { readonly ar: string; readonly en: string } | undefined,
];

/** Tells each text that is still empty in what is no draft, as `plainText` does. */
export function tellUnwritten(context: z.core.$RefinementCtx, texts: readonly Unwritten[]): void {
  for (const [path, text] of texts)
    for (const locale of ['ar', 'en'] as const)
      if (text?.[locale] === '')
        context.issues.push({ code: 'custom', input: '', path: [...path, locale], message: empty });
}

/** A day, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'must be a day, YYYY-MM-DD');

/** An id as part of an address: Latin lower-case letters, digits, single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case Latin letters, digits and single hyphens');

/** The id of an entity: `bases/<slug>`, `actors/…`, `milestones/…`, `places/…`. */
export const entityId = z
  .string()
  .regex(
    /^(?:bases|actors|milestones|places)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be the id of an entity, such as bases/<slug>',
  );

/** The global id of a statement: `<source>/<statement>`. */
export const statementId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be the id of a statement, <source>/<statement>');

/** An address on the web; nothing but http and https. */
export const webAddress = z
  .url({ protocol: /^https?$/, message: 'must be a full http(s) address' })
  .refine(isHarmless, harm);

/** A language as BCP 47 names it: `ar`, `en`, `ckb`, `ar-Latn`. */
export const languageTag = z.string().refine(isLanguageTag, 'must be a BCP 47 tag, such as ar');

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Where outside knowledge comes from. */
export const citation = z.strictObject({ label: localisedText, url: webAddress });
