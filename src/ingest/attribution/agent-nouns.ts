/** Nouns in the plural that end like people and are things; the rest of a compound («shipping containers») stands before. */
const things = new Set(
  `tremors heaters degrees trees fees committees levees coffees knees bees pedigrees guarantees rupees marquees subcommittees frees sees agrees containers
   towers powers waters papers shelters quarters headquarters centers cylinders reactors sectors generators motors computers servers banners
   liners airliners scanners corners dinners trailers tankers freighters bombers fighters letters numbers orders offers borders rivers chapters
   factors counters posters layers tigers printers harvesters excavators transformers filters folders hangers showers flowers summers winters
   disasters masters monsters answers matters manners ladders lasers errors mirrors doors floors colors colours flavors favors harbors rumors
   rumours tumors honors honours harbours indicators tractors monitors sensors elevators escalators incubators ventilators processors corridors
   fires hers others beers feathers rollers boilers coolers freezers burners feeders cruisers destroyers lighters launchers thrusters routers
   barriers piers tiers parameters perimeters diameters clusters blisters lobsters oysters craters theaters bunkers lockers markers stickers
   trackers breakers crackers helicopters choppers peppers slippers dozers bulldozers mixers semesters registers adapters antlers chargers
   fingers dangers fevers covers livers cancers cellars dollars lists twists wrists coasts specimens regimens omens timers streamers sprinklers
   shutters gutters cutters buffers fenders tenders binders boulders shoulders anchors vectors detectors connectors projectors radiators
   refrigerators calculators simulators alligators predators conveyors compressors razors metres meters litres liters kilometres kilometers
   centimetres centimeters millimetres millimeters hectometers newsletters thermometers carriers boosters wafers beavers panthers otters
   spiders vipers altars stars wars cars bars scars quavers acres massacres genres centres theatres spectres sabres fibres calibres encounters
   hours tours detours contours ours yours equators rafters charters plasters transfers ciphers gophers trophies colliers`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Whether an English word in lower case and the plural names people by its ending: “looters”, “politicians”,
 * “lifeboatmen”. What ends alike and is a thing is told apart by a list.
 */
export const isAgentNoun = (word: string): boolean =>
  /^[a-z]{3,}(?:ers|ors|ists|ians|eers|men|women|folk|[a-z]{2}ees)$/.test(word) && !things.has(word);
