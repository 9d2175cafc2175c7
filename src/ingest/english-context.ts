import type { MentionType } from './cue-nouns.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { foldWord } from './words.ts';

export const endsPhrase =
  /^(?:['’]s|[.,;:)]|$| (?:and|on|in|at|to|for|with|after|before|when|where|was|were|has|had|is|are|by|said|last|this|next|late|early|[a-z]+ed)\b)/;

/** “According to …” leads to whoever says it. */
export const owing = /\b(?:according|thanks|belong(?:s|ed|ing)?) to (?:the )?$/i;

/** “PeruRail”, “JPMorgan”, “Hapag-Lloyd”: companies. */
export const isCamel = /^(?!Mac|Mc|Al-|El-)(?:\p{Lu}\p{Ll}+-?\p{Lu}\p{Ll}+|\p{Lu}{2,}\p{Ll}{3,})\p{L}*$/u;

/** “Sri Lankans”, “North Koreans”. */
export const twoWordNation =
  /^(?:Sri|North|South|East|West|Saudi|New|Puerto|Costa|Sierra|Latin|Native|African|Arab|Iraqi|Syrian|Non-\w+) \p{L}+$/u;

/** “Black Hawk helicopters”: what is made and bought. */
export const kit =
  /^ (?:helicopters?|tanks?|jets?|fighters?|missiles?|rockets?|drones?|aircraft|planes?|rifles?|howitzers?|launchers?|vaccines?|bombers?|systems?|engines?|trucks?|pickups?|lorries|cars?|buses|generators?|turbines?|phones?|virus|variant)\b/;

/** “The tanker Oxley Bay”: a ship. */
export const vessel =
  /\b(?:tanker|ferry|frigate|destroyer|trawler|tug|cargo ship|container ship|bulk carrier|vessel|warship|submarine|aircraft carrier|cruise ship|yacht|dhow|hospital ship|patrol boat|ship) (?:the )?$/;

/** “Oxley beach”, “the Oxley border”. */
export const placeAfter =
  /^ (?:beach|bay|coast|village|town|city|harbou?r|border|crossing|checkpoint|junction|refinery|mine|oilfield|road|highway|motorway|railway|market|area|front|axis|corridor|plateau|hills?|mountains?|basin|delta|estuary|archipelago|peninsula|valley|suburb|neighbou?rhood)\b|^ (?:lies?|sits?|lay) (?:in|on|at|near|north|south|east|west|about|some|\d)/;

/** “In Oxley and …”, “between Oxley, Redhill and …”: the names before the last of several. */
export const joinedNames = /(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?:,? and |, (?!the )))+$/u;

export const leadingPreposition =
  /\b(?:In|On|At|Near|From|To|Between|Around|Outside|Across|Through|Along|Into|Towards?|Beyond|Via|Off|Inside)\b/g;

/** Words after which a name is that of a place. */
export const placeBefore =
  /\b(?:in|on|visit(?:s|ed|ing)?|(?:km|kilomet(?:re|er)s|miles|met(?:re|er)s)(?: \w+)? of|near|at|from|to|around|outside|into|across|towards?|off|over|through|throughout|along|beyond|past|within|inside|reached|reach|leave|left|leaving|between|via|entered|(?:residents|people|herders|farmers|fishermen|towns?|cit(?:y|ies)|villages?|ports?|coasts?|provinces?|districts?|regions?|states?|islands?|suburbs?|mayors?|governors?|banks|shores?) of|north of|south of|east of|west of|outskirts of|cent(?:re|er) of|parts? of) (?:the )?(?:(?:north|south|east|west|central)(?:ern|east|west|-eastern|-western)? )?$/i;

/** Offices in lower case before a name: “harbour master Jane Doe”. */
export const officeBefore =
  /\b(?:master|chief|director|minister|mayor|governor|manager|commander|analyst|researcher|professor|engineer|officer|secretary|leader|president|owner|fisherman|farmer|nurse|teacher|spokes(?:man|woman|person)|captain|coach|doctor|lawyer|historian|archaeologist|head|resident|driver|author|envoy|lawmaker|ambassador|curator|surgeon|pilot|economist|chairman|chairwoman|chair) $/;

/** “Oxley, a fishing company, said …”. */
export const isCompany = (after: string): boolean =>
  /^, (?:an?|the|which is an?) [^,.]{0,40}\b(?:company|firm|group|charity|agency|union|miner|bank|retailer|(?:port|ferry|telecoms?|rail|grid|airport|terminal|tour|bus|pipeline|network|mobile) operator|airline|producer|supplier|utility|think[- ]tank|start-?up|NGO|carrier|party|militia|faction|network|subsidiary|developer|conglomerate)\b/.test(
    after,
  );

/** A name of one word that nothing explains: it acts, or something is done by it or with it. */
export function loneType(before: string, after: string): MentionType[] {
  if (/^, (?:which|whose|a|an)\b/.test(after)) return ['actor'];
  if (!/[\p{Ll},;:]['’”"]? $/u.test(before)) return [];
  if (/\b(?:by|with|told|against|called|named|joined|sued|owned by|from)(?: the)? $/.test(before))
    return ['actor'];
  return /^,? (?:has|had|have|is|was|will|would|did|does|says?|also|plans|wants|makes|operates|runs|cut|won|lost|made|sold|bought|built|took|gave|sent|ran|began|shut|hit|paid|left|kept|held|found|[a-z]+ed)\b/.test(
    after,
  )
    ? ['actor']
    : [];
}

/** “Air Base 201”: a number that belongs to the name. */
export const numberAfter = (after: string, type: MentionType): number =>
  /^(?:base|unit)$/.test(type)
    ? (/^ \d{1,4}(?![\d,.%]|\w| (?:troops|soldiers|km|people|miles))/.exec(after)?.[0].length ?? 0)
    : 0;

/** A name before its verb of speech, or before a comma and an office: “Jane Doe, the governor”. */
export function isPerson(name: string, after: string): boolean {
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
