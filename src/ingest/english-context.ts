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

/** “In Oxley, Jane Doe stood in line”: a clause begins after the comma, and no list goes on. */
export const opensClause =
  /(?:^|[.!?]["”’)]? |[“"])(?:In|At|Near|From|Outside|Across|Around) (?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*)*, $/u;

/** First words of names of places in the tongues of the world: “Wadi …”, “Jebel …”, “Puerto …”. */
export const placeWord =
  /^(?:North|South|East|West|Upper|Lower|Mount|Lake|San|Santa|São|Saint|Port|Cape|Great|Little|Old|New) \p{Lu}/u;

/** The same, where no given name is one of them. */
export const surePlace =
  /^(?:Wadi|Oued|Jebel|Jabal|Djebel|Tell|Tal|Tel(?! Aviv)|Khirbet|Umm|Ain|Khor|Ras|Kafr|Kfar|Beit|Bayt|Deir|Shatt|Nahr|Qasr|Souk|Bab|Wad|Puerto|Monte|Île|Ile|Koh|Pulau|Gunung|Kampung|Río|Rio(?! Tinto)|Loch|Ciudad) (?:\p{Lu}|al-|el-)/u;

/** “A Western diplomat”: where somebody is from, and no name. */
export const compassWord =
  /^(?:North|South|East|West|Central|(?:North|South|East|West)(?:east|west)?(?:ern)|Western|Eastern|Northern|Southern|Christian|Muslim|Islamic|Jewish|Catholic|Orthodox|Sunni|Shia|Shiite|Druze|Yazidi|Coptic|Hindu|Buddhist|Sikh|Communist|Socialist|Nazi|Ottoman|Roman|Byzantine|Soviet|Victorian|Medieval|Bedouin|Tuareg|Nobel|Olympic|Internet|Facebook|Bible|Quran|Koran|Latin|Gregorian)$/;

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
  /\b(?:in|on|visit(?:s|ed|ing)?|(?:km|kilomet(?:re|er)s|miles|met(?:re|er)s)(?: \w+)? of|near|at|from|to|around|outside|into|across|towards?|off|over|through|throughout|along|beyond|past|within|inside|reached|reach|leave|left|leaving|(?:leaves?|left|leaving|bound|heading|headed|heads|sailed|sails|departed|departs|made|makes|set out|en route) (?:for|to)|between|via|entered|retook|recaptured|captured|seized|overran|stormed|besieged|shelled|bombed|rocked|battered|pounded|flooded|liberated|occupied|encircled|governed|ruled|patrolled|patrolling|shook|(?:residents|people|herders|farmers|fishermen|towns?|cit(?:y|ies)|villages?|ports?|coasts?|provinces?|districts?|regions?|states?|islands?|suburbs?|mayors?|governors?|banks|shores?) of|north of|south of|east of|west of|outskirts of|cent(?:re|er) of|parts? of) (?:the )?(?:(?:north|south|east|west|central)(?:ern|east|west|-eastern|-western)? )?$/i;

/** Verbs whose object is a place. */
export const taken =
  /\b(?:retook|recaptured|overran|stormed|besieged|shelled|bombed|rocked|battered|pounded|flooded|governed|shook) (?:the )?$/i;

/** “Oxley, a fishing village”. */
export const isSettlement =
  /^, (?:in|on|near|to) the (?:far )?(?:country['’]s )?(?:(?:north|south)(?:-?(?:east|west))?(?:ern)?|east(?:ern)?|west(?:ern)?|cent(?:re|er)|central)\b|^, (?:an?|the) (?:(?!(?:for|of|from|in|at|to|the|who|near) )[a-z-]+ ){0,3}(?:town|village|city|port|island|islands|chain of [a-z ]*(?:islands|islets|reefs)|archipelago|district|suburb|region|province|valley|hamlet|resort|neighbou?rhood|settlement)(?=[,.;]| (?:in|on|of|near|at|where|that|which|north|south|east|west|some|about|with|off|outside|and)\b)/;

/** “The town of Oxley”. */
export const settlementOf =
  /\b(?:travel(?:s|led|ed)?|go(?:es)?|went|fl[iy](?:es)?|flew|drove|drives?|return(?:s|ed)?|march(?:ed)?|roads?|highway|trains?|buse?s?|flights?) to (?:the )?$|\b(?:residents|people|inhabitants|villagers|women|men|streets|outskirts|towns?|cit(?:y|ies)|villages?|hamlets?|suburbs?|ports?|districts?|provinces?|regions?|islands?|capital|neighbou?rhoods?|settlements?|count(?:y|ies)|governorates?|municipalit(?:y|ies)|communes?|resorts?) of (?:the )?$/;

/** Offices in lower case before a name: “harbour master Jane Doe”. */
export const officeBefore =
  /\b(?:master|chief|director|minister|mayor|governor|manager|commander|analyst|researcher|professor|engineer|officer|secretary|leader|president|owner|fisherman|farmer|nurse|teacher|spokes(?:man|woman|person)|captain|coach|doctor|lawyer|historian|archaeologist|head|resident|driver|author|envoy|lawmaker|ambassador|curator|surgeon|pilot|economist|chairman|chairwoman|chair|clerk|worker|guard|vendor|trader|shopkeeper|student|mother|father|activist|organi[sz]er|campaigner|fisher|herder|carpenter|mechanic|baker|tailor|butcher|widow|survivor|volunteer|medic|paramedic|correspondent|reporter|journalist|photographer|official|speaker|senator|deputy|negotiator|diplomat|expert|scientist|biologist|geologist|hydrologist|ecologist|sociologist|botanist|seismologist|meteorologist|anthropologist|epidemiologist|veteran|pensioner|shepherd|imam|priest|bishop|pastor|elder|judge|prosecutor|attorney|magistrate|inspector|warden|superintendent|ranger|miner|sailor|skipper|boatman|guide|artist|writer|singer|poet|novelist|designer|architect|founder|colleague|brother|sister|wife|husband|son|daughter|neighbou?r|striker|midfielder|goalkeeper|defender|winger|candidate|rival|successor|predecessor|grower|rancher|beekeeper|potter|weaver|dealer|broker|lecturer|adviser|advisor|aide|general|colonel|commissioner|coordinator|counsel|midwife|pharmacist|dentist|vet|trainer|referee|technician|electrician|operator|conductor|porter|cleaner|cook|chef|waiter|contractor|consultant|auditor|accountant|banker|investor|entrepreneur|shipowner|landowner|householder|homeowner|villager|councillor|lawmaker|legislator|counterpart|spokesperson|chieftain|rebel|warlord|defendant|suspect|witness|victim|plaintiff) $/;

/** “Oxley, a fishing company, said …”. */
export const isCompany = (after: string): boolean =>
  /^, (?:an?|the|which is an?) [^,.]{0,40}\b(?:company|firm|group|charity|agency|union|miner|bank|retailer|(?:port|ferry|telecoms?|rail|grid|airport|terminal|tour|bus|pipeline|network|mobile) operator|airline|producer|supplier|utility|think[- ]tank|start-?up|NGO|carrier|party|militia|faction|network|subsidiary|developer|conglomerate)\b/.test(
    after,
  );

/** “The steelmaker Oxley”, “the newspaper Oxley Tide”: what a name is, said before it. */
export const kindBefore = (before: string): MentionType | undefined =>
  /\b(?:newspaper|daily|weekly|broadcaster|magazine|news (?:site|website|agency|portal)|radio station|television channel) $/.test(
    before,
  )
    ? 'media'
    : /\b(?:exercise|drill|manoeuvres|maneuvers|war game)(?: (?:named|called|code-?named|dubbed))? $/.test(
          before,
        )
      ? 'operation'
      : /\b(?:steelmaker|carmaker|automaker|airline|retailer|shipbuilder|operator|company|firm|(?:trade )?union|charity|developer|manufacturer|insurer|lender|brewer|miner|supplier|contractor|subsidiary|party|militia|armed group|insurgent group|aid group|start-up|conglomerate) $/.test(
            before,
          )
        ? 'actor'
        : undefined;

/** A name of one word that nothing explains: it acts, or something is done by it or with it. */
export function loneType(before: string, after: string): MentionType[] {
  if (/^, (?:which|whose|a|an)\b/.test(after)) return ['actor'];
  if (!/[\p{Ll},;:]['’”"]? $/u.test(before)) return [];
  if (/\btold $/.test(before) && /^ that\b/.test(after)) return ['media'];
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
    ? (/^ \d{1,4}(?![\d%]|[,.]\d|\w| (?:troops|soldiers|km|people|miles))/.exec(after)?.[0].length ?? 0)
    : 0;

/** A name before its verb of speech, or before a comma and an office: “Jane Doe, the governor”. */
export function isPerson(name: string, after: string): boolean {
  // “Juan Ponce de Oxley”: particles do not count.
  const words = name.split(' ').filter((word) => !/^(?:de|la|del|dos|da|van|der|von|bin|al|el)$/.test(word));
  if (words.length > 4 || words.some((word) => /^(?:of|for|and)$/.test(word))) return false;
  const verb = /^(?:['’]s)?,? ?([a-z]+)/.exec(after)?.[1];
  if (verb !== undefined && isSpeechVerb(foldWord(verb)) && !/^,/.test(after)) return true;
  // “said Jane, 34”
  if (
    words.length === 1 &&
    /^, \d\d(?:,|\.| )/.test(after) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
    !/(?:day|ber|ary|April|March|May|June|July|August)$/.test(name)
  )
    return true;
  const apposition =
    /^, (?:the |a |an |who |whose |[a-z' -]{0,30}\b(?:director|chief|head|spokes|minister|mayor|governor|manager|commander|analyst|researcher|professor|engineer|officer|secretary|resident|leader|president|owner|fisherman|farmer|nurse|teacher|\d\d\b))|^, \d\d,/.exec(
      after,
    );
  return words.length >= 2 && words.length <= 3 && apposition !== null;
}
