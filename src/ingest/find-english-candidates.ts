import { dayNames } from '../text/calendar.ts';
import { monthNames } from '../text/months.ts';
import { englishCues, englishTitles, lowerCues, type MentionType } from './cue-nouns.ts';
import { sentenceStarts } from './generic-words.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isCity } from './english-cities.ts';
import { foldWord } from './words.ts';

const capital =
  "(?:(?:[A-Z]\\.){2,}|(?:[A-Z]|[ÀÉÈÖÜÇŞİ])[\\p{L}\\p{M}]*(?:['’](?!s\\b)[\\p{L}]+|['’](?= [A-Z]))*(?:-[\\p{L}]+)*|\\d{1,3}(?:st|nd|rd|th)(?= [A-Z]))";
const possessive =
  "(?:(?:People|Women|Children|Men|Workers|Teachers|Farmers|Nurses|Veterans|King|Queen|\\p{Lu}\\p{L}*men)['’]s(?= [A-Z]))";
const link = '(?: (?:of|of the|for|for the|al|el|bin|ibn|de|la|du|del|van|von|ez|and)(?=[ -]))?';
const run = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:(?:al|el)-)?(?:${possessive}|${capital})(?:(?:${link}|-| al| el)[ -](?:(?:al|el|ez|ash|as)-)?(?:${possessive}|${capital}))*`,
  'gu',
);
const calendar = new Set(
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
/** Adjectives of nations, by their endings; alone they name nobody. */
const demonym =
  /(?:ian|ean|ese|ish|isi|qi|aqi|aeli|waiti|meni|tari|bian|ench|reek|rab|ani|erman|utch|audi|mani|can|stani|rdish|indi|enyan|ankan|geria|ench|olish|urks?|ali|U\.S)s?$/u;

/**
 * Finds names in English text: runs of capitals, typed by a cue among them (Camp, Ministry, Division), a cue in lower
 * case after them (“Oxley province”), a title before them, or what is said to be done with them (“… said”, “in …”).
 */
export function findEnglishCandidates(text: string, isKnown: (name: string) => boolean): Span[] {
  if (!/[A-Z]/.test(text)) return [];
  return Array.from(text.matchAll(run)).flatMap((match) =>
    splitRun(match[0], match.index).flatMap((part) => classify(text, part, isKnown)),
  );
}

const cueOf = (name: string): MentionType | undefined =>
  englishCues.find(([, pattern]) => pattern.test(name.replace(/\p{L}+-\p{Lu}\p{L}+/gu, '')))?.[0];

interface Part {
  readonly name: string;
  readonly start: number;
}

/** “and” joins names, except within that of a body: “Ministry of Health and Population”. */
function splitRun(name: string, start: number): Part[] {
  const isBody =
    /^(?:Ministry|Department|Committee|Council|Office|Agency|Bureau|Commission)\b.*\bof\b|\bfor\b/u.test(
      name,
    );
  // “Jane Doe of the Harbour Board”: a person, then what she belongs to.
  const [, left, of = '', right = ''] = /^(.+?)( of (?:the )?)(.+)$/u.exec(name) ?? [];
  if (left !== undefined && left.includes(' ') && cueOf(left) === undefined && cueOf(right) === 'actor')
    return [
      { name: left, start },
      { name: right, start: start + left.length + of.length },
    ];
  if (isBody || !name.includes(' and ')) return [{ name, start }];
  const parts: Part[] = [];
  let offset = start;
  for (const piece of name.split(' and ')) {
    parts.push({ name: piece, start: offset });
    offset += piece.length + 5;
  }
  return parts;
}

function classify(text: string, part: Part, isKnown: (name: string) => boolean): Span[] {
  const trimmed = trimStart(text, part);
  if (!trimmed) return [];
  const titled = cutTitle(trimmed);
  const { name, start } = titled ?? trimmed;
  const end = start + name.length;
  if (name.length < 2 || calendar.has(foldWord(name))) return [];
  const make = (type: MentionType, to = end, core = name): Span[] => [{ start, end: to, type, core }];
  const person: Span[] = [{ start, end, type: 'actor', core: name, isPerson: true }];
  const after = text.slice(end, end + 60);
  const lower = /^[ -]([a-z]+)(?: (base|airport|forces))?/.exec(after);
  if (isKnown(name) && !(lower && lowerCues[lower[1]!] !== undefined)) return [];
  const cued = cueOf(name);
  if (cued && !titled) return isBareCue(name) ? [] : make(cued, end + numberAfter(after, cued), coreOf(name));
  const cue = lower ? lowerCues[lower[1]!] : undefined;
  if (cue && !titled) {
    const nation = demonym.test(name) || /^(?:U\.S\.|US|UK|UN|EU)$/.test(name);
    const isNamed =
      !nation ||
      /^(?:embassy|government|army|forces|military|parliament|navy|troops|police|ministry)$/.test(lower![1]!);
    return isNamed ? make(cue, end + 1 + lower![1]!.length, name) : [];
  }
  if (titled && name !== '') return [{ start, end, type: 'actor', core: name, isPerson: true }];
  const isNation = demonym.test(name) && (!name.includes(' ') || twoWordNation.test(name));
  if (kit.test(after)) return [];
  const before = text.slice(Math.max(0, start - 60), start);
  // “In Malindi” may end like the adjective of a nation.
  if (isNation && !(!name.includes(' ') && placeBefore.test(before) && endsPhrase.test(after))) return [];
  if (owing.test(before) || (isCamel.test(name) && !placeBefore.test(before))) return make('actor');
  if (/^(?:New Year|Independence Day|Labou?r Day|Boxing Day|Good Friday|World War \w+|Cold War)\b/.test(name))
    return [];
  const isPlace =
    placeAfter.test(after) ||
    /^(?:North|South|East|West|Upper|Lower|Mount|Lake|San|Santa|Saint|Port|Cape|Great|Little|Old|New) [A-Z]/.test(
      name,
    ) ||
    placeBefore.test(before) ||
    placeBefore.test(before.replace(joinedNames, ''));
  const words = name.split(' ').length;
  if (words > 1 && (officeBefore.test(before) || isPerson(name, after))) return person;
  if (isPlace) return make('place');
  if (isPerson(name, after)) return words > 1 ? person : make('actor');
  if (/^[A-Z]{2,6}$/.test(name)) return make('actor');
  if (isCity(name)) return make('place');
  if (words === 1) return loneType(before, after).flatMap((type) => make(type));
  // Two capitals that nothing explains are mostly a person.
  return words >= 2 &&
    words <= 3 &&
    /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\p{Ll}[\p{L}'’-]*|al|el|bin|\p{Lu}\.))+$/u.test(name)
    ? person
    : [];
}

const endsPhrase =
  /^(?:['’]s|[.,;:)]|$| (?:and|on|in|at|to|for|with|after|before|when|where|was|were|has|had|is|are|by|said|last|this|next|late|early|[a-z]+ed)\b)/;
/** “According to …” leads to whoever says it. */
const owing = /\b(?:according|thanks|belong(?:s|ed|ing)?) to (?:the )?$/i;
/** “PeruRail”, “JPMorgan”, “Hapag-Lloyd”: companies. */
const isCamel = /^(?!Mac|Mc|Al-|El-)(?:\p{Lu}\p{Ll}+-?\p{Lu}\p{Ll}+|\p{Lu}{2,}\p{Ll}{3,})\p{L}*$/u;

/** “Sri Lankans”, “North Koreans”. */
const twoWordNation =
  /^(?:Sri|North|South|East|West|Saudi|New|Puerto|Costa|Sierra|Latin|Native|African|Arab|Iraqi|Syrian|Non-\w+) \p{L}+$/u;
/** “Black Hawk helicopters”: what is made and bought. */
const kit =
  /^ (?:helicopters?|tanks?|jets?|fighters?|missiles?|rockets?|drones?|aircraft|planes?|rifles?|howitzers?|launchers?|vaccines?|bombers?|systems?|engines?|trucks?|virus|variant)\b/;

/** “Oxley beach”, “the Oxley border”. */
const placeAfter =
  /^ (?:beach|bay|coast|village|town|city|harbou?r|border|crossing|peninsula|valley|suburb|neighbou?rhood)\b/;

/** “In Oxley and …”, “between Oxley, Redhill and …”: the names before the last of several. */
const joinedNames = /(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?:,? and |, (?!the )))+$/u;

/** Words after which a name is that of a place. */
const placeBefore =
  /\b(?:in|near|at|from|to|around|outside|into|across|towards?|off|over|through|throughout|along|beyond|past|within|inside|reached|reach|leave|left|leaving|between|via|entered|(?:residents|people|herders|farmers|fishermen|towns?|cit(?:y|ies)|villages?|ports?|coasts?|provinces?|districts?|regions?|states?|islands?|suburbs?|mayors?|governors?|banks|shores?) of|north of|south of|east of|west of|outskirts of|cent(?:re|er) of|parts? of) (?:the )?(?:(?:north|south|east|west|central)(?:ern|east|west|-eastern|-western)? )?$/i;
/** Offices in lower case before a name: “harbour master Jane Doe”. */
const officeBefore =
  /\b(?:master|chief|director|minister|mayor|governor|manager|commander|analyst|researcher|professor|engineer|officer|secretary|leader|president|owner|fisherman|farmer|nurse|teacher|spokes(?:man|woman|person)|captain|coach|doctor|lawyer|historian|archaeologist|head|resident|driver|author|envoy|lawmaker|ambassador|curator|surgeon|pilot|economist|chairman|chairwoman|chair) $/;

/** A name of one word that nothing explains: it acts, or something is done by it or with it. */
function loneType(before: string, after: string): MentionType[] {
  if (!/[\p{Ll},;:]['’”"]? $/u.test(before)) return [];
  if (/\b(?:by|with|told|against|called|named|joined|sued|owned by|from)(?: the)? $/.test(before))
    return ['actor'];
  return /^,? (?:has|had|have|is|was|will|would|did|does|says?|also|plans|wants|makes|operates|runs|[a-z]+ed)\b/.test(
    after,
  )
    ? ['actor']
    : [];
}

/** “Air Base 201”: a number that belongs to the name. */
const numberAfter = (after: string, type: MentionType): number =>
  /^(?:base|unit)$/.test(type)
    ? (/^ \d{1,4}(?![\d,.%]|\w| (?:troops|soldiers|km|people|miles))/.exec(after)?.[0].length ?? 0)
    : 0;

/** A name before its verb of speech, or before a comma and an office: “Jane Doe, the governor”. */
function isPerson(name: string, after: string): boolean {
  const words = name.split(' ');
  if (words.length > 4 || words.some((word) => /^(?:of|for|and)$/.test(word))) return false;
  const verb = /^(?:['’]s)?,? ?([a-z]+)/.exec(after)?.[1];
  if (verb !== undefined && isSpeechVerb(foldWord(verb)) && !/^,/.test(after)) return true;
  const apposition =
    /^, (?:the |a |an |who |whose |[a-z' -]{0,30}\b(?:director|chief|head|spokes|minister|mayor|governor|manager|commander|analyst|researcher|professor|engineer|officer|secretary|resident|leader|president|owner|fisherman|farmer|nurse|teacher|\d\d\b))|^, \d\d,/.exec(
      after,
    );
  return words.length >= 2 && words.length <= 3 && apposition !== null;
}

/** A sentence's first word has a capital whatever it is: it counts only in company. */
function trimStart(text: string, { name, start }: Part): Part | undefined {
  let words = name.split(' ');
  let offset = start;
  // Within a sentence a common noun with a capital belongs to the name: “Doctors Without Borders”.
  const opens = isSentenceStart(text, start);
  while (words.length > 0) {
    const first = words[0]!;
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
      /^[a-z]/.test(first) ||
      /^(?:I|A)$/.test(first);
    const isCapitals = /^[A-Z]{2,}$/.test(first) && first.length <= 5;
    if ((!isLower || (isCapitals && !/^(?:THE|IN|ON|AT)$/.test(first))) && !calendar.has(foldWord(first)))
      break;
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
      !(next in lowerCues)
    )
      return undefined;
  }
  return { name: words.join(' '), start: offset };
}

const isSentenceStart = (text: string, offset: number): boolean =>
  /(?:^|[.!?…]["”’)]?\s+|["“‘(]|\n)$/u.test(text.slice(0, offset).slice(-4));

/** “President Jane Doe” names Jane Doe. */
function cutTitle({ name, start }: Part): Part | undefined {
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

/** “Base”, “Ministry” alone name nothing. */
const isBareCue = (name: string): boolean =>
  !name.includes(' ') &&
  /^(?:Base|Camp|Airport|Ministry|Embassy|Government|Army|Council|Committee|Command|Province|City|Region|Operation|Division|Brigade|Forces?|Police|Parliament|Agency|Party|Court|Union|Coalition|Group|Company|Authority|Department|Mission|State|Port|Gulf|River|Front|Board|Office|Times|News|House|Service|Museum|Hospital|University|Bank|Dam|Bridge|Centre|Center|Fort|Corps|Staff|Island|Village|Town|District|Navy|Governorate)$/.test(
    name,
  );

/** The name without its cue: “Camp Lemonnier” may come again as “Lemonnier”. */
const coreOf = (name: string): string =>
  name
    .replace(/^(?:Camp|Fort|Port|Operation|Lake|Mount) /, '')
    .replace(
      / (?:Air ?base|Air Base|Base|Airport|Airfield|International Airport|Province|Governorate|City|District|River|Island|Region|Dam|Bridge)$/,
      '',
    );
