import { lowerCues, type MentionType } from './cue-nouns.ts';
import { isCity, isLatinGivenName, isTown } from './latin-names.ts';
import {
  compassWord,
  endsPhrase,
  isCamel,
  isCompany,
  isPerson,
  joinedNames,
  kindBefore,
  kit,
  leadingPreposition,
  loneType,
  numberAfter,
  officeBefore,
  opensClause,
  owing,
  placeAfter,
  placeBefore,
  placeWord,
  surePlace,
  isSettlement,
  settlementOf,
  taken,
  twoWordNation,
  vessel,
} from './english-context.ts';
import {
  calendar,
  cueOf,
  cutOrigin,
  cutTitle,
  isSentenceStart,
  run,
  trimStart,
  type Part,
} from './english-runs.ts';
import {
  beside,
  bodyOfNation,
  coreOf,
  isBareCue,
  isCounted,
  officeOf,
  roadNumber,
  twoPlaces,
  unitNumber,
} from './english-core.ts';
import { splitRun } from './english-split.ts';
import type { Span } from './mention.ts';
import { foldWord } from './words.ts';

/** Adjectives of nations, by their endings; alone they name nobody. */
const demonym =
  /(?:ian|ean|ese|ish|isi|qi|aqi|aeli|waiti|meni|tari|bian|ench|reek|rab|ani|erman|utch|audi|mani|can|stani|rdish|indi|enyan|ankan|geria|ench|olish|urks?|ali|U\.S)s?$/u;

/** Ranks that a full stop parts from the name after them. */
const loneRank = /^(?:Lt|Gen|Maj|Brig|Col|Capt|Adm|Sgt|Cmdr|Cpl)$/;

/**
 * Finds names in English text: runs of capitals, typed by a cue among them (Camp, Ministry, Division), a cue in lower
 * case after them (“Oxley province”), a title before them, or what is said to be done with them (“… said”, “in …”).
 */
export function findEnglishCandidates(text: string, isKnown: (name: string) => boolean): Span[] {
  if (!/[A-Z]/.test(text)) return [];
  return Array.from(text.matchAll(run)).flatMap((match) =>
    splitRun(match[0], match.index, text.slice(Math.max(0, match.index - 5), match.index)).flatMap((part) =>
      classify(text, part, isKnown),
    ),
  );
}

function classify(text: string, part: Part, isKnown: (name: string) => boolean): Span[] {
  const begun = trimStart(text, part);
  if (!begun) return [];
  const trimmed = cutOrigin(begun);
  if (loneRank.test(trimmed.name) || /^ scale\b/.test(text.slice(trimmed.start + trimmed.name.length)))
    return [];
  const titled = cutTitle(trimmed);
  const { name, start } = titled ?? trimmed;
  const end = start + name.length;
  if (name.length < 2 || calendar.has(foldWord(name))) return [];
  const make = (type: MentionType, to = end, core = name): Span[] => [{ start, end: to, type, core }];
  const person: Span[] = [{ start, end, type: 'actor', core: name, isPerson: true }];
  const after = text.slice(end, end + 60);
  const lower = /^[ -]([a-z]+)(?: (base|airport|forces))?/.exec(after);
  if (isKnown(name) && !(lower && lowerCues[lower[1]!] !== undefined)) return [];
  if (vessel.test(text.slice(Math.max(0, start - 30), start))) return [];
  const both = twoPlaces(name, start);
  if (both) return both;
  // “At Archers Post”: a place, where “the Oxley Post” is a paper.
  const isPost = / Post$/.test(name) && /\b(?:at|near|outside) $/.test(text.slice(0, start));
  const own = isPost ? 'place' : cueOf(name);
  const road = roadNumber(name, after);
  if (road > 0) return make('place', end + road);
  // “The Oxley-based Harbour Monitor”: somebody who sits there, whatever it watches.
  const isBased = text.slice(begun.start, trimmed.start).endsWith('-based ');
  const cued = isBased && (own === undefined || own === 'place') ? 'actor' : own;
  const number = cued === 'unit' && !titled ? unitNumber(text.slice(0, start), name) : 0;
  if (number > 0) return [{ start: start - number, end, type: 'unit', core: name }];
  // “K1 Air Base”
  const [code = ''] =
    cued === 'base' ? (/(?<=^|[\s“"(])[A-Z]{1,2}-?\d{1,3} $/u.exec(text.slice(0, start)) ?? []) : [];
  if (code !== '') return [{ start: start - code.length, end, type: 'base', core: name }];
  if (cued && !titled)
    return isBareCue(name) && !(name === 'Base' && numberAfter(after, cued) > 0)
      ? []
      : make(cued, end + numberAfter(after, cued), coreOf(name));
  // “Berbera air base”
  const [kindOfBase = ''] =
    /^ (?:air|naval|military|army|navy|drone|air force) (?:base|airfield|airport)\b/.exec(after) ?? [];
  if (kindOfBase !== '' && !titled && !demonym.test(name)) return make('base', end + kindOfBase.length, name);
  const cue =
    lower &&
    !/^(?:Riot|Border|Traffic|Federal|Security|Rebel|Naval|Ground|Special|Joint|Coalition|Allied)$/.test(name)
      ? lowerCues[lower[1]!]
      : undefined;
  // “Syrian government soldiers”: whose soldiers they are.
  if (
    cue &&
    /^ (?:government|army|police|navy|military) (?:soldiers|troops|fighters|officials?|officers|sources|spokes\w+|vehicles|convoys?|positions|buildings?|ministers?)\b/.test(
      after,
    ) &&
    demonym.test(name)
  )
    return [];
  const body = titled || !(demonym.test(name) || /^(?:US|UK|UAE)$/.test(name)) ? 0 : bodyOfNation(after);
  if (body > 0) return make('actor', end + body, name);
  if (cue && !titled) {
    const nation = demonym.test(name) || /^(?:U\.S\.|US|UK|UN|EU)$/.test(name);
    const isNamed =
      !nation ||
      /^(?:embassy|government|army|forces|troops|military|parliament|navy|police|ministry)$/.test(lower![1]!);
    if (!isNamed) return [];
    if (nation && /^(?:troops|forces)$/.test(lower![1]!) && isCounted(text.slice(0, start))) return [];
    const to = end + 1 + lower![1]!.length;
    // “French troops”: the nation alone names nobody when it comes again.
    return nation ? [{ start, end: to, type: cue }] : make(cue, to, name);
  }
  if (titled && name !== '') {
    // “Cebu Governor Jane Doe”: where she governs.
    const [province = ''] =
      /^\p{Lu}\p{L}+(?= (?:Governor|Mayor|Gov\.|Police|Provincial|Senator|Premier) )/u.exec(trimmed.name) ??
      [];
    const of: Span[] =
      province !== '' && !demonym.test(province) && (isTown(province) || isKnown(province))
        ? [{ start: trimmed.start, end: trimmed.start + province.length, type: 'place', core: province }]
        : [];
    return [...of, { start, end, type: 'actor', core: name, isPerson: true }];
  }
  const isNation = demonym.test(name) && (!name.includes(' ') || twoWordNation.test(name));
  if (kit.test(after) || (compassWord.test(name) && /^ \p{Ll}|^[-–]\p{L}/u.test(after))) return [];
  const before = text
    .slice(Math.max(0, start - 60), start)
    // “On Saturday, Oxley Rovers will play”: a day is no place.
    .replace(/\b(?:On |Last |Next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, $/, ', ');
  // “In Malindi” may end like the adjective of a nation.
  if (
    isNation &&
    !(
      !name.includes(' ') &&
      placeBefore.test(before.replace(joinedNames, '')) &&
      (endsPhrase.test(after) || joinedNames.test(before))
    )
  )
    return [];
  if (owing.test(before) || (isCamel.test(name) && !placeBefore.test(before))) return make('actor');
  if (
    /^(?:PNS|SAS|TCG|ITS|FS|HDMS|HNLMS|MV|MS|HMS|USS|INS|SS|MT|RFA|USNS|HMAS|BRP|KRI|Cyclone|Hurricane|Typhoon|Storm|Tropical|Covid|COVID|Ebola|New Year|Independence Day|Labou?r Day|Boxing Day|Good Friday|World War \w+|Cold War)\b/.test(
      name,
    )
  )
    return [];
  if (/^[A-Z]{2,}(?: \p{Lu}[\p{L}'’-]*)+$/u.test(name))
    return make(/^[A-Z]*(?:TV|FM|BC|NN)\b/.test(name) ? 'media' : 'actor');
  if (/^[A-Z]{2,9}$/.test(name) && /\btold (?:the )?$/.test(before)) return make('media');
  if (/^[A-Z]{3,9}$/.test(name) && !isSentenceStart(text, start)) return make(cued ?? 'actor');
  if (isCompany(after) && !(name.includes(' ') && isLatinGivenName(name.split(' ')[0]!)))
    return make('actor');
  // “Jane Doe of World Vision”
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ of (?:the )?$/u.test(before) && name.includes(' ') && !isTown(name))
    return make('actor');
  const kind = kindBefore(before);
  if (kind !== undefined) return make(kind);
  // “Winter Shield, an exercise”
  if (
    /^, (?:an?|the|their|its) (?:[a-z-]+ ){0,3}(?:exercise|operation|drill|manoeuvres|maneuvers|war game|campaign)\b/.test(
      after,
    )
  )
    return make('operation');
  const isPlace =
    placeAfter.test(after) ||
    placeWord.test(name) ||
    placeBefore.test(before) ||
    (!(name.includes(' ') && opensClause.test(before) && !/^(?:,? and |, )\p{Lu}/u.test(after)) &&
      placeBefore.test(
        before.replace(leadingPreposition, (word) => word.toLowerCase()).replace(joinedNames, ''),
      ));

  const isMother = /^Umm /.test(name) && isLatinGivenName(name.split(' ')[1]!);
  if ((surePlace.test(name) && !isMother) || /^\p{Lu}\p{Ll}{2,}i?stan$/u.test(name)) return make('place');
  // “In Taytay and El Oxley, the guards said …”: what a preposition of place leads to.
  const isWithin = /\b(?:in|near|outside|around|across) $/.test(before.replace(joinedNames, ''));
  if (isPlace && isWithin && name.includes(' ') && !isLatinGivenName(name.split(' ')[0]!))
    return make('place');
  const words = name.split(' ').length;
  // “Shelled Oxley Bay”, “Oxley Bay, a fishing village”
  if ((taken.test(before) && !isLatinGivenName(name.split(' ')[0]!)) || isSettlement.test(after))
    return make('place');
  // “In Oxley Bay, fisherman Jane Doe …”: who speaks is named after the place.
  const isScene =
    /(?:^|[.!?]["”’)]? |[“"])(?:In|At|Near|Outside|Around) $/.test(before) &&
    /^, (?:\p{Ll}+ ){1,3}\p{Lu}/u.test(after);
  if (isScene && !isLatinGivenName(name)) return make('place');
  // “Near the town of Tal Oxley”, “In North Oxley, a volunteer …”: places, whatever they look like.
  if (
    settlementOf.test(before) ||
    (placeWord.test(name) && /(?:^|[.!?]["”’)]? |[“"])(?:In|At|Near|Across|Around|Outside) $/.test(before))
  )
    return make('place');
  if (words > 1 && (officeBefore.test(before) || isPerson(name, after))) return person;
  if (words > 1 && words < 4 && officeOf.test(before)) return person;
  // “From Jane Doe”: a given name makes a person after any preposition.
  const [firstName = ''] = name.split(' ');
  if (
    words > 1 &&
    words < 4 &&
    isLatinGivenName(firstName) &&
    !isCity(firstName) &&
    !isTown(name) &&
    !placeAfter.test(after)
  )
    return person;
  if (isPlace) return make('place');
  if (isPerson(name, after)) return words > 1 ? person : make('actor');
  if (/^[A-Z]{2,6}$/.test(name)) return make('actor');
  if (words === 1 && /^, (?:which|whose)\b/.test(after)) return make('actor');
  if (isCity(name)) return make('place');
  if (words === 1) {
    const [type = beside(before, after)] = loneType(before, after);
    return type ? make(type) : isTown(name) && !isSentenceStart(text, start) ? make('place') : [];
  }
  // Two capitals that nothing explains are mostly a person.
  return words >= 2 &&
    words <= 3 &&
    /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\p{Ll}[\p{L}'’-]*|al|el|bin|\p{Lu}\.))+$/u.test(name)
    ? person
    : [];
}
