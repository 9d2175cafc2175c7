import type { MentionType } from './cue-nouns.ts';
import { isCity } from './latin-names.ts';
import type { Span } from './mention.ts';
import { foldPhrase } from './words.ts';
import { worldNames } from './world-names.ts';

/** “Oxley Oil and TotalEnergies”: what is joined to a name of the world is of its kind. */
export function beside(before: string, after: string): MentionType | undefined {
  const [, left] = /(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*),? and $/u.exec(before) ?? [];
  const [, right] = /^,? and (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u.exec(after) ?? [];
  return [left, right]
    .map((name) => (name === undefined ? undefined : worldNames().get(foldPhrase(name))))
    .find((type) => type !== undefined);
}

/** “The governor of Oxley, Jane Doe”. */
export const officeOf =
  /\b(?:governor|mayor|minister|head|chief|president|leader|director|commander|king|queen|secretary|chair(?:man|woman)?|owner|captain|editor) of [^,.]{3,40}, $/i;

/** “Base”, “Ministry” alone name nothing. */
export const isBareCue = (name: string): boolean =>
  !name.includes(' ') &&
  /^(?:Base|Camp|Airport|Ministry|Embassy|Government|Army|Council|Committee|Command|Province|City|Region|Operation|Division|Brigade|Forces?|Police|Parliament|Agency|Party|Court|Union|Coalition|Group|Company|Authority|Department|Mission|State|Port|Gulf|River|Front|Board|Office|Times|News|House|Service|Museum|Hospital|University|Bank|Dam|Bridge|Centre|Center|Fort|Corps|Staff|Island|Village|Town|District|Navy|Governorate)$/.test(
    name,
  );

/** The name without its cue: “Camp Lemonnier” may come again as “Lemonnier”. */
export const coreOf = (name: string): string =>
  name
    .replace(/^(?:Camp|Fort|Port|Operation|Lake|Mount) /, '')
    .replace(
      / (?:Air ?base|Air Base|Base|Airport|Airfield|International Airport|Province|Governorate|City|District|River|Island|Region|Dam|Bridge)$/,
      '',
    );

/** The length of the number after a road or a gate: “Highway 391”. */
export const roadNumber = (name: string, after: string): number =>
  /^(?:Highway|Route|Interstate|Autoroute|Motorway|Junction|Pier|Berth|Gate|Ring Road)$/.test(name)
    ? (/^ \d{1,4}(?![\d%])/.exec(after)?.[0].length ?? 0)
    : 0;

/** The length of the number before a unit: “No. 84 Squadron”, “the 29 Task Force Brigade”, “435 Rescue Squadron”. */
export function unitNumber(before: string, name: string): number {
  const [number = ''] =
    /(?<=(?:^|[\s"“(]))No\. ?\d{1,4} $|(?<=\b(?:the|from|of|by|with|and|to) )\d{1,3} $/.exec(before) ??
    (name.includes(' ') && !/^\d/.test(name) ? /(?<=^|\s)\d{1,3} $/.exec(before) : null) ??
    [];
  return number.length;
}

/** “10,000 Oxley troops”: whether a number stands right before. */
export const isCounted = (before: string): boolean =>
  /(?:\d|\b(?:hundred|thousand|dozen|million|two|three|four|five|six|seven|eight|nine|ten)) $/.test(before);

/** The length of the body after its nation: “the French foreign ministry”, “the Bavarian state government”. */
export const bodyOfNation = (after: string): number =>
  /^ (?:(?:foreign|defen[cs]e|interior|health|finance|oil|energy|agriculture|education|justice|transport|culture|trade|economy) ministry|(?:state|federal|regional|provincial) (?:government|parliament|police))\b/.exec(
    after,
  )?.[0].length ?? 0;

/** “The Tunis-Sfax highway”: two places. */
export function twoPlaces(name: string, start: number): Span[] | undefined {
  const [, from, to = ''] = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  if (from === undefined) return undefined;
  const isPlace = (one: string): boolean => isCity(one) || worldNames().get(foldPhrase(one)) === 'place';
  const end = start + name.length;
  return isPlace(from) && isPlace(to)
    ? [
        { start, end: start + from.length, type: 'place', core: from },
        { start: end - to.length, end, type: 'place', core: to },
      ]
    : undefined;
}
