/** The article, alone and joined to the particles before it; the longest first. */
const articles = ['وبال', 'وكال', 'وفال', 'فبال', 'افبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'لل', 'ال'];
/** A pronoun after a noun or verb. */
const pronouns = ['هما', 'ها', 'هم', 'هن', 'نا'];
const weak = /[اويه]/u;

/**
 * Cuts a folded Arabic word to the light stem under which it is indexed. After light10 of Larkey, Ballesteros and
 * Connell (2002; 2007, “Light Stemming for Arabic Information Retrieval”) with its letters of names left whole:
 *
 * - the article goes, with و ب ك ف ل before it (وال، بال، لل …); what is left has three letters, or two strong ones (السد);
 * - a particle of one letter without the article stays: whether the و of `وزير` is one, only the vocabulary of the site
 *   can say (`clitics.ts`), so no name loses its first letter here;
 * - suffixes go when at least four letters stay: ه/ة, ها هم هن نا, ات, ين, ون, تان/تين, a final alef;
 * - the ي of a nisba stays, so that الإسكندرية (a town) and إسكندر are two; `عينة` keeps its ة and is not `عين`;
 * - ات and تان/تين after three letters become ه, so that غارات and غارتان meet غارة.
 *
 * Repeated until nothing changes, hence idempotent. Never gives fewer than two letters of a longer word.
 *
 * @param word one word as `fold` gives it
 * @example stemArabic('والقاعدتين') // 'قاعد'
 */
export function stemArabic(word: string): string {
  let stem = word;
  for (;;) {
    const next = cutSuffix(cutArticle(stem));
    if (next === stem) return stem;
    stem = next;
  }
}

function cutArticle(word: string): string {
  for (const article of articles) {
    const rest = word.slice(article.length);
    if (!word.startsWith(article) || rest.length < 2) continue;
    if (rest.length >= 3 || !weak.test(rest)) return rest;
  }
  return word;
}

function cutSuffix(word: string): string {
  const length = word.length;
  const ends = (suffix: string, left: number) => word.endsWith(suffix) && length - suffix.length >= left;
  for (const pronoun of pronouns) {
    if (!ends(pronoun, 4)) continue;
    const rest = word.slice(0, -pronoun.length);
    if (rest.endsWith('و') && rest.length >= 5) return rest.slice(0, -1);
    return rest.endsWith('ت') && rest.length >= 5 && !rest.endsWith('ات') ? rest.slice(0, -1) : rest;
  }
  if (ends('ات', 4)) return word.slice(0, -2);
  if (ends('ات', 3)) return `${word.slice(0, -2)}ه`;
  if ((ends('تين', 4) || ends('تان', 4)) && !word.endsWith('ستان')) return word.slice(0, -3);
  if ((ends('تين', 3) || ends('تان', 3)) && !word.endsWith('ستان')) return `${word.slice(0, -3)}ه`;
  if (ends('ين', 4) || ends('ون', 4)) return word.slice(0, -2);
  if (ends('وه', 4)) return word.slice(0, -2);
  if (ends('ته', 4) && !ends('اته', 0)) return word.slice(0, -2);
  if (ends('ه', 4) || ends('ا', 4)) return word.slice(0, -1);
  return word;
}
