import { dayNames } from '../text/calendar.ts';
import { monthNames } from '../text/months.ts';
import { englishCues, englishTitles, lowerCues, type MentionType } from './cue-nouns.ts';
import { isCompany } from './english-context.ts';
import { isCity } from './latin-names.ts';
import { sentenceStarts } from './generic-words.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { foldWord } from './words.ts';

const capital =
  "(?:(?:[A-Z]\\.){2,}|(?:[A-Z]|[ÀÉÈÖÜÇŞİ])[\\p{L}\\p{M}]*(?:['’](?!s\\b)[\\p{L}]+|['’](?= [A-Z]))*(?:-[\\p{L}]+)*|\\d{1,3}(?:st|nd|rd|th)(?= [A-Z]))";

const possessive =
  "(?:(?:People|Women|Children|Men|Workers|Teachers|Farmers|Nurses|Veterans|King|Queen|Majesty|\\p{Lu}\\p{L}*men)['’]s(?= [A-Z])|(?<=Operation )\\p{Lu}\\p{L}*['’]s(?= [A-Z])|\\p{Lu}\\p{L}*['’]s(?= (?:Point|Bay|Island|Hill|Creek|Cross|Landing|Head|Peak|Corner|Square|Cathedral|Church|College|Harbou?r|Town|Rock|Cove|Reef|Wood|Hospital)\\b))";

const link =
  '(?: (?:of|of the|for|for the|&|al|el|es|bin|ibn|de|la|du|del|des|do|dos|das|der|les|sur|van|van der|van den|van de|an der|ob der|von|von der|de la|de los|ez|and|(?<=(?:Commission|Committee|Council|Conference|Convention|Forum|Panel|Centre|Center|Institute) )on(?: the)?)(?=[ -]))?';

export const run = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:(?:al|el)-)?(?:${possessive}|${capital})(?:(?:${link}|-| al| el)[ -](?:(?:al|el|ez|ash|as)-)?(?:${possessive}|${capital}))*`,
  'gu',
);

export const calendar = new Set(
  [
    ...dayNames.flat(),
    ...monthNames.flatMap(({ en }) => en),
    'Tues',
    'Thurs',
    'Ramadan',
    'Christmas',
    'Easter',
    'Eid',
  ].map((name) => foldWord(name)),
);

/** “Marine Corps”, “Peace Corps”: services and no corps of an army; “Expeditionary Force”, “Strike Group”: units. */
const services =
  /\b(?:Marine|Peace|Africa|Guards?|Signal|Medical|Press|Air|Ordnance|Logistics|Diplomatic) Corps$|\bCorps of Engineers\b/;
const units =
  /\b(?:Expeditionary (?:Force|Unit|Group)|(?:Strike|Battle|Battalion|Carrier|Support|Special Forces|Fighter) Group|Rapid Reaction Force|Battlegroup)\b|^\d+(?:st|nd|rd|th) .*\bCommand$/;

/** “Channel Nine”, “Radio One”: outlets that are named by a number. */
const outlets = /^(?:Channel|Radio|TV) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)$/;

export const cueOf = (name: string): MentionType | undefined =>
  outlets.test(name) ? 'media' : services.test(name) ? 'actor' : units.test(name) ? 'unit' : cuedType(name);

/** “Union of Post Office Workers”: what it is stands before what it is of. */
const bodyOf =
  /^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Union|Association|Federation|Ministry|Council|Committee|Institute|Syndicate|Society|Board|Department|Guild|Directorate-General|Directorate|Administration) (?:of|for)\b/u;

const cuedType = (name: string): MentionType | undefined =>
  bodyOf.test(name)
    ? 'actor'
    : englishCues.find(([, pattern]) => pattern.test(name.replace(/\p{L}+-\p{Lu}\p{L}+/gu, '')))?.[0];

export interface Part {
  readonly name: string;
  readonly start: number;
}

/** A day or month; one cut short is none before another capital: “Mon Repos”. */
const isDay = (word: string, count: number): boolean =>
  calendar.has(foldWord(word)) && (word.length > 3 || count === 1 || /^(?:May|Eid)$/.test(word));

/** A sentence's first word has a capital whatever it is: it counts only in company. */
export function trimStart(text: string, { name, start }: Part): Part | undefined {
  let words = name.split(' ');
  let offset = start;
  // Within a sentence a common noun with a capital belongs to the name: “Doctors Without Borders”.
  const opens = isSentenceStart(text, start);
  while (words.length > 0) {
    const first = words[0]!;
    // “His Majesty's Prison Service”
    if (/^(?:His|Her)$/.test(first) && /^Majesty/.test(words[1] ?? '')) break;
    // “Of the All Oxley Congress”
    if (first === 'All' && !opens && words.length > 1) break;
    if (/['’]s$/u.test(first) && words.length > 1) break;
    if (
      !opens &&
      words.length > 1 &&
      /^[A-Z][a-z]{3,}$/.test(first) &&
      !/^(?:This|That|These|Those|From|When|With)$/.test(first) &&
      sentenceStarts.has(first.toLowerCase())
    )
      break;
    const isLower =
      sentenceStarts.has(first.toLowerCase().replace(/['’].*$/, '')) ||
      (/^[a-z]/.test(first) && !/^(?:al|el|an|as|ash|at|az|ad|ar)-\p{Lu}/u.test(first)) ||
      /^(?:I|A)$/.test(first);
    const isCapitals = /^[A-Z]{2,}$/.test(first) && first.length <= 5;
    if ((!isLower || (isCapitals && !/^(?:THE|IN|ON|AT)$/.test(first))) && !isDay(first, words.length)) break;
    // “Local Government Board” keeps its first word; “The Ministry” does not.
    if (
      /^(?:security|army|police|air|defence|defense|foreign|state|new|old|military|local|iraqi|american|first|second|third|one|two|three)$/i.test(
        first,
      ) &&
      words.length > 1 &&
      !isSentenceStart(text, offset)
    )
      break;
    offset += first.length + 1;
    words = words.slice(1);
  }
  if (words.length === 0) return undefined;
  if (words.length === 1 && isSentenceStart(text, offset) && offset === start) {
    const again = new RegExp(
      `[\\p{L},] ${words[0]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`,
      'u',
    ).test(text);
    const next = /^ ([a-z]+)/.exec(text.slice(offset + words[0]!.length))?.[1] ?? '';
    if (
      !again &&
      !isCity(words[0]!) &&
      !/^[A-Z]{2,}$|^[A-Z]\p{L}+-?[A-Z]/u.test(words[0]!) &&
      !isSpeechVerb(next) &&
      !(next in lowerCues) &&
      !/^, (?:which|whose|in the|on the|near the)\b/.test(text.slice(offset + words[0]!.length)) &&
      !isCompany(text.slice(offset + words[0]!.length))
    )
      return undefined;
  }
  return { name: words.join(' '), start: offset };
}

export const isSentenceStart = (text: string, offset: number): boolean =>
  /(?:^|[.!?…]["”’)]?\s+|["“‘(]|\n)$/u.test(text.slice(0, offset).slice(-4));

/** “Libyan Brig. Gen. Jane Doe”: the nation before a rank, and “Oxley-based Harbour Watch”: where a body sits. */
export function cutOrigin({ name, start }: Part): Part {
  const [cut = ''] =
    /^\p{Lu}[\p{L}.]*-(?:based|born|led|backed|run|owned|registered|flagged|funded|trained|educated|raised) (?=\p{Lu})/u.exec(
      name,
    ) ??
    /^\p{Lu}\p{L}+(?:ian|an|ese|ish|i|ch|k) (?=(?:Lt|Gen|Maj|Brig|Col|Capt|Adm|Sgt|Cmdr|Cpl)\b\.?(?: |$)|(?:Brigadier|Lieutenant|Major|General|Colonel|Captain|Admiral)(?: |$))/u.exec(
      name,
    ) ??
    [];
  return { name: name.slice(cut.length), start: start + cut.length };
}

/** “President Jane Doe” names Jane Doe. */
export function cutTitle({ name, start }: Part): Part | undefined {
  const words = name.split(' ');
  let offset = start;
  let cut = 0;
  // “Energy Minister Jane Doe”: whatever the office is for.
  const portfolio = words
    .slice(0, 4)
    .findLastIndex((word) =>
      /^(?:Minister|Secretary|Commissioner|Director|Chief|Spokes(?:man|woman|person)|Mayor|Governor|Professor|Manager)$/.test(
        word,
      ),
    );
  if (portfolio > 0 && words.length - portfolio >= 2) {
    cut = portfolio;
    offset += words.slice(0, cut).join(' ').length + 1;
  }
  while (cut < words.length && englishTitles.test(words[cut]!.replace(/\.$/, ''))) {
    offset += words[cut]!.length + 1;
    cut++;
  }
  const isAbbreviated = cut > 0 && cut < words.length;
  return isAbbreviated &&
    !/^(?:of|for)$/.test(words[cut]!) &&
    !englishCues.some(([, pattern]) => pattern.test(words.slice(cut).join(' ')))
    ? { name: words.slice(cut).join(' '), start: offset }
    : undefined;
}
