import { englishTitles } from './cue-nouns.ts';
import { calendar, cueOf, type Part } from './english-runs.ts';
import { isCity, isLatinGivenName, isTown } from './latin-names.ts';
import { foldPhrase } from './words.ts';
import { worldNames } from './world-names.ts';

const trailingDay = new RegExp(
  ` (?:for|of|and|on) (?:${[...calendar].map((day) => day[0]!.toUpperCase() + day.slice(1)).join('|')})$`,
);

/** “and” joins names, except within that of a body: “Ministry of Health and Population”. */
export function splitRun(all: string, start: number, before = ''): Part[] {
  // “… Community for Wednesday”
  const name = all.replace(trailingDay, '');
  /** What the run begins with and what it ends with. */
  const both = (first: string, last: string): Part[] => [
    { name: first, start },
    { name: last, start: start + name.length - last.length },
  ];
  // “The convoy left Camp Oxley for Malta”
  const [, origin, goal = ''] = /^(.+) for (\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2})$/u.exec(name) ?? [];
  if (
    origin !== undefined &&
    cueOf(origin) !== 'actor' &&
    (worldNames().get(foldPhrase(goal)) === 'place' || isCity(goal) || isTown(goal))
  )
    return both(origin, goal);
  // “The Oxley Army for Exercise Lantern”
  const [, army0, drill = ''] = /^(.+) for ((?:Exercise|Operation) .+)$/u.exec(name) ?? [];
  if (army0 !== undefined) return both(army0, drill);
  // “The Ministry of Water for the Oxley-Malta project”: what it has for something else.
  const [, ministry, aim = ''] =
    /^((?:The )?(?:\p{Lu}[\p{L}-]+ )?(?:Ministry|Department|Secretariat) of .+?) for (?:the )?(.+)$/u.exec(
      name,
    ) ?? [];
  if (ministry !== undefined) return both(ministry, aim);
  const isBody =
    /^(?:The )?(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Ministry|Department|Committee|Council|Office|Agency|Bureau|Commission|Directorate|Institutes?|Centres?|Centers?|Board|Authority|Federation|Union|Campaign|Network|Foundation|Coalition|Syndicate|Society|Forum|Fund|Council|Association|Union|Organi[sz]ation|Secretariat|Faculty)\b.*\bof\b|\bfor\b/u.test(
      name,
    );
  // “The 494th Fighter Squadron of the Oxley Air Force”
  const [, unit, army = ''] =
    /^(.+?(?:Squadron|Brigade|Battalion|Regiment|Division|Wing)) of (?:the )?(.+)$/u.exec(name) ?? [];
  if (unit !== undefined && cueOf(army) === 'actor') return both(unit, army);
  // “Jane Doe of the Harbour Board”: a person, then what she belongs to.
  const [, left, of = '', right = ''] = /^(.+?)( of (?:the )?)(.+)$/u.exec(name) ?? [];
  const isOfficer =
    left !== undefined &&
    /^\S+ \S/.test(left) &&
    englishTitles.test(left.split(' ')[0]!) &&
    cueOf(left) === undefined;
  const isTitled =
    isOfficer || /^(?:President|Prime|Minister|King|Queen|Sheikh|General|Dr|Sir) \p{Lu}/u.test(right);
  // “The Grand Oxley Falcons of North Dakota”
  if (
    left !== undefined &&
    / /.test(left) &&
    cueOf(left) === undefined &&
    !isBody &&
    worldNames().get(foldPhrase(right)) === 'place'
  )
    return both(left, right);
  // “Dredging of the Oxley River”
  if (left !== undefined && /^\p{Lu}\p{Ll}{3,}ing$/u.test(left) && of !== '')
    return [{ name: right, start: start + left.length + of.length }];
  // “Marines of the Third Expeditionary Force”: who belongs to it.
  if (
    left !== undefined &&
    /^(?:Marines|Soldiers|Troops|Sailors|Airmen|Paratroopers|Members|Officers|Rangers|Guardsmen|Engineers|Residents|Fighters|Helicopters|Planes|Aircraft|Warplanes|Jets|Drones|Ships|Boats|Vessels|Warships|Vehicles|Trucks|Tanks|Teams|Crews|Units|Volunteers|Doctors|Nurses|Experts|Officials|Leaders|Representatives|Inspectors|Employees|Staff|Workers|Students|Veterans|Supporters|Elements|Convoys|Convoy|Headquarters|Branches|Commanders|Spokesmen)$/.test(
      left,
    )
  )
    return splitRun(right, start + left.length + of.length, of);
  if (
    left !== undefined &&
    !isBody &&
    /^\S+ \S+$/.test(left) &&
    cueOf(left) === undefined &&
    (isLatinGivenName(left.split(' ')[0]!) ||
      /^(?:actor|media)$/.test(worldNames().get(foldPhrase(right)) ?? '')) &&
    !isTown(left)
  )
    return both(left, right);
  // “The Oxley Party of Jane Maria Doe”: who leads it.
  const isLedBy =
    left !== undefined &&
    /(?:Party|Government|Movement|Front|Bloc|Group|Forces|Army|Coalition|Alliance)$/.test(left) &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(right) &&
    (isLatinGivenName(right.split(' ')[0]!) || (/ Party$/.test(left) && !isTown(right))) &&
    cueOf(right) === undefined &&
    worldNames().get(foldPhrase(right)) === undefined;
  if (isLedBy) return both(left, right);
  if (
    left !== undefined &&
    ((left.includes(' ') && cueOf(left) === undefined && cueOf(right) === 'actor') || isTitled)
  )
    return both(left, right);
  if (isBody || !name.includes(' and ') || isOneBody(name, before)) return [{ name, start }];
  const parts: Part[] = [];
  let offset = start;
  for (const piece of name.split(' and ')) {
    parts.push({ name: piece, start: offset });
    offset += piece.length + 5;
  }
  return parts;
}

/** “The Electoral and Boundaries Commission”: two matters of one body, where nothing before “and” is a name of its own. */
function isOneBody(name: string, before: string): boolean {
  const [left = '', right = '', ...more] = name.split(' and ');
  const first = left.split(' ')[0]!;
  return (
    more.length === 0 &&
    (/(?:\bthe|['’]s) $/i.test(before) ||
      /Majesty/.test(left) ||
      /(?:Parks|Ports|Roads|Waters?|Energy|Food|Drugs?|Fisheries|Teaching|Training|Research|Referral|Maternity|Transport|Search|Supply|Logistics|Engineer)$/.test(
        left,
      )) &&
    /^\S+(?: \S+)+$/.test(right) &&
    /^\p{Lu}\p{Ll}/u.test(left) &&
    /(?:Authority|Commission|Board|Agency|Department|Council|Committee|Administration|Bureau|Institute|Association|Federation|Corporation|Directorate|Centre|Center|Office|Service|Union|Museum|Fund|Hospital|University|College|Institute|Clinic|Squadron|Wing|Regiment|Battalion|Brigade)$/.test(
      right,
    ) &&
    (cueOf(left) === undefined ||
      /(?:Parks|Ports|Works|Lines|Airlines|Railways|Power|Energy|Oil)$/.test(left)) &&
    !worldNames().has(foldPhrase(left)) &&
    !worldNames().has(foldPhrase(right.split(' ')[0]!)) &&
    !(left.includes(' ') && isLatinGivenName(first)) &&
    !(!left.includes(' ') && (isTown(left) || /^[A-Z]{2,}$/.test(left) || /(?:ian|ish|ese|ean)$/.test(left)))
  );
}
