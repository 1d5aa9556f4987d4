/** Where a home address stands in some text, from its number to its postal code. */
export interface AddressStretch {
  readonly start: number;
  readonly end: number;
}

const number = String.raw`(?<![\p{L}\d$.,:/])\d{1,6}(?: ?(?:[A-D]|bis|1\/2|½))?(?=[ ,])`;
const kindEn =
  'street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|crt|ct|crescent|cres|cr|boulevard|blvd|way|place|pl|terrace|terr|circle|cir|trail|trl|parkway|pkwy|' +
  'line|sideroad|concession|square|sq|gate|hill|ridge|row|path|close|grove|heights|hts|mews|run|walk|landing|point|bay|wynd|common|route|alley|garden|gardens|park|loop|crossing|highway|hwy';
const kindFr =
  'rue|avenue|av|boulevard|boul|chemin|ch|route|rte|place|allée|impasse|croissant|crois|promenade|prom|rang|montée|côte|terrasse|cour|ruelle|voie|sentier|quai|square|carré|autoroute|concession|ligne|cercle';
/** No word of a sentence: "3 copies on the way" names no street. */
const name = String.raw`(?!(?:a|an|and|are|at|by|for|from|in|is|of|on|the|to|with|dans|en|est|et|par|pour|sont)\b)[\p{L}\d][\p{L}\d.'-]*`;
const english = `${number},? (?:${name} ){1,4}(?:${kindEn})\\b`;
const numberedRoad = `${number},? (?:county |regional |concession )?(?:road|rd|highway|hwy|route|line|autoroute)\\.? \\d{1,4}\\b`;
const french = `${number},? (?:de la |de l'|du )?(?:${kindFr})\\.? ${name}`;
const withDirection = `${number},? (?:${name} ){1,2}(?:north|south|east|west|nord|sud|est|ouest|[NSEWO])\\b`;
const street = new RegExp(`${english}|${numberedRoad}|${french}|${withDirection}`, 'giu');
const postalCode = /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/giu;
/** Between the street and its code stand a unit, a town, a province: not a new sentence. */
const farthest = 90;
const newSentence = /[\p{L}\d]{5,}[.!?]["')]?\s+\p{Lu}/u;

/** The home addresses in a text made `plain`: number, street and postal code, near to each other. Lines may be parted by `\n`. */
export function homeAddressesIn(text: string): readonly AddressStretch[] {
  const codes = Array.from(text.matchAll(postalCode), ({ 0: code, index }) => ({ start: index, end: index + code.length }));
  if (codes.length === 0) return [];
  const streets = Array.from(text.matchAll(street), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
  return codes.flatMap(code => {
    const near = streets.filter(({ end }) => end <= code.start && code.start - end <= farthest).pop();
    return near && !newSentence.test(text.slice(near.start, code.start + 1)) ? [{ start: near.start, end: code.end }] : [];
  });
}
