import { rememberText } from '../../model/remember.ts';
import { foldPhrase } from '../words.ts';
import { countryNames } from './world-names.ts';

/** Adjectives of nations and of their unions that no country spells: «الأمريكي», «الدولي». */
const irregular =
  /^(?:امريكي|اميركي|دولي|عربي|اوروبي|افريقي|بريطاني|انجليزي|هندي|صيني|تركي|نمساوي|مغربي|جزايري|امارتي|اماراتي|قطري|يمني|سويسري|هولندي|دنماركي|اسراييلي|فلسطيني|كردي|كردستاني|كوردستاني|سعودي|اممي|فيدرالي|اتحادي|كوري|سريلانكي|نيوزيلندي|بوركيني|بوركينابي|نيجري|ايفواري|كونغولي|تشيكي|يوغسلافي|سوفييتي|سوفيتي|كوستاريكي|سيراليوني|دومينيكاني)ه?$/u;
let stems: ReadonlySet<string> | undefined;

/**
 * Whether a folded Arabic word with the article is the adjective of a nation: «الليبي», «التونسية». Made from the names of
 * countries by their endings.
 */
export const isNationality: (folded: string) => boolean = rememberText((folded) => {
  const [, stem] = /^ال(.{2,}?)(?:يه|ي)$/u.exec(folded) ?? [];
  if (stem === undefined) return false;
  stems ??= new Set(
    countryNames('ar')
      .map(foldPhrase)
      .filter((name) => !name.includes(' '))
      .map((name) => name.replace(/^ال/u, ''))
      .map((name) => name.replace(/(?:يا|ا|يه|ه|(?<=.{4})ي)$/u, '')),
  );
  return irregular.test(folded.slice(2)) || stems.has(stem);
});
