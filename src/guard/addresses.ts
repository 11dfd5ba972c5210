/** Home addresses, and what tells where someone lives. */
import type { LinesWithDigits } from './lines-with-digits.ts';
import type { PrivateItem } from './private-kinds.ts';

/** @param phrases alternatives, separated by bars and line breaks */
const any = (phrases: string) => phrases.replaceAll(/\n\s*/g, '');

/** In small letters only these are sure: rows run, and points of view differ. */
const sureWays = 'st|street|rd|road|ave|avenue|ln|lane|hwy|blvd|hollow|holler|dr';
const everyWay = any(`${sureWays}|drive|ct|court|highway|pike|boulevard|cir|circle|way|trail|trl|branch|br|fork|creek|
  crk|holw|hill|loop|pl|place|ter|terr|terrace|route|rte|ridge|parkway|pkwy|run|bend|park|estates|acres|alley|bottom|cove|
  path|point|view|heights|hts|sq|square|xing|crossing|gardens|manor|trce|landing|lndg|aly`);
const ways = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');
/** Apartment and town behind it, for a pattern that takes both cases, or for one that does not. */
const behindWay = (isExact = false) => {
  const letter = isExact ? '[A-Za-z]' : '[a-z]';
  const home = isExact
    ? '[Aa]pt|[Aa]partment|[Uu]nit|[Ll]ot|[Ss]uite|[Tt]railer'
    : 'apt|apartment|unit|lot|suite|trailer';
  const state = isExact ? 'KY|[Kk]y|[Kk]entucky' : 'ky|kentucky';
  const town = `${letter}[a-z.'-]{1,20}(?: ${letter}[a-z.'-]{1,20}){0,2}`;
  return `(?:,? ?(?:${home}|#)\\.? ?#?\\w{1,5})?(?:,? ${town},? (?:${state})\\b\\.?(?:,? \\d{5}(?:-\\d{4})?)?)?`;
};
const road = '(?:us|ky|cr|co rd|state|county|rural|highway|hwy|route|rt|rte|rr)';
const ruralRoute = '(?:hc|ky|us|rr|rt|rte|route|rural route|star route)\\.? \\d{1,3}';
const house = '(?<![\\w./:-])\\d{1,5}(?:-?[a-z]| 1/2)?';
const spoken =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh)';
const spokenHouse = `(?<![\\w-])${spoken}(?:[- ](?:and )?${spoken}){0,4}`;
const everyCase = (words: string) =>
  words.replaceAll(/(?<=[:|])[a-z](?=[a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** What tells that a home follows. */
const atHome =
  'moved to|moving to|moved in at|lives? (?:at|on|over at)|living (?:at|on)|stays? (?:at|on)|staying (?:at|on)|resid(?:es|ing) at|house (?:at|is|on)|home (?:at|is|on)|address(?: is| on file| in campus|:|=)|mail(?:ed)? (?:it )?to|sen[dt] (?:it |them )?(?:to )?(?:her |him |them )?(?:at|to)|picks? (?:him|her|them) up at|drop(?:s|ped)? (?:him|her|them) (?:off )?at|with (?:\\w+ ){1,3}(?:at|on)';

/** In a line with a digit. */
const numbered = [
  new RegExp(
    `${house.replace('[a-z]', '[A-Za-z]')}(?: (?:\\p{Lu}[\\p{L}'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)?|of|the)){1,5} (?:${ways(everyWay)})(?![\\p{L}\\d])\\.?${behindWay(true)}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\dA-Za-z]|\\d[-_])\\d{1,5}([-_])(?:\\p{Lu}[\\p{L}']{1,20}\\1){1,3}(?:${ways(everyWay)})(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(
    `${house}(?: (?:[nsew]\\.?|\\d{1,3}(?:st|nd|rd|th)|[a-z]{2,20})){1,3} (?:${sureWays})\\b\\.?${behindWay()}`,
    'gi',
  ),
  // Behind what tells that someone lives there, any way is one.
  new RegExp(
    `(?<=\\b(?:${atHome}) )${house}(?: (?:[nsew]\\.?|\\d{1,3}(?:st|nd|rd|th)|[a-z'.-]{2,20})){1,4} (?:${everyWay})\\b\\.?${behindWay()}`,
    'gi',
  ),
  /\b(?:casa|apto|depto|departamento|lote|traila)\.? ?(?:n[uú]mero|n[uú]m\.?|no\.?|#)? ?#?\d{1,5}[a-z]?(?![\w.%/-])/gi,
  new RegExp(
    `\\b(?:p\\.? ?o\\.? ?box|p\\.?o\\.?b\\.?|post office box|apartado(?: postal)?) ?#?\\d{1,6}${behindWay()}`,
    'gi',
  ),
  new RegExp(
    `${house} (?:old |new |[nsew]\\.? )?${road}\\.?[ -](?:${road}\\.?[ -])?\\d{1,4}(?: (?:north|south|east|west|[nsew])\\b)?`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${ruralRoute},? )?box \\d{1,5}[a-z]?,? (?=[a-z]{3,20},? ky\\b)[a-z]{3,20},? ky\\b(?:,? \\d{5})?`,
    'gi',
  ),
  new RegExp(`\\b${ruralRoute},? box \\d{1,5}[a-z]?\\b`, 'gi'),
  /\b(?:star|rural) (?:route|rt)\.? \d{1,3}\b/gi,
  /\b(?:apt|apartment|(?<!parking )lot|trailer)\.? #?\d{1,4}[a-z]?\b(?! (?:of|is|was|from|expired|arrived|failed)\b|, (?:bin|shelf|rack)\b)/gi,
  // With the part of the town: `214 North Maple, Hazard`.
  new RegExp(
    `${house} (?:[NSEW]\\.?|North|South|East|West) \\p{Lu}\\p{L}{2,20}(?=, (?:\\p{Lu}|apt|#))(?:, (?:[Aa]pt|[Uu]nit|[Ll]ot|#)\\.? ?#?\\w{1,4})?`,
    'gu',
  ),
  // How far: `4 mi. up Hurricane Creek`.
  /\b\d{1,2}(?:\.\d|\/\d)? (?:miles?|mi\.?) (?:up|down|past|off|out) (?:the )?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3}/gu,
  // As the name of a file: `address_24_rosewood_place`.
  new RegExp(`(?<=addr(?:ess)?[-_])\\d{1,5}([-_])(?:[a-z]{2,20}\\1){1,3}(?:${everyWay})(?![a-z\\d])`, 'gi'),
  /(?<=\bbus stop(?: is)?(?: at| on)? )\d{1,5}(?: \p{Lu}[\p{L}'.]{1,20}){1,3}/gu,
  /\b(?:her|his|their|home|mailing|student'?s?|su) (?:zip(?: ?code)?|c[oó]digo postal)(?: is| es|:|=)? ?(?<told>\d{5}(?:-\d{4})?)(?![\w-])/gi,
  /(?<![\w-])4[0-2]\d{3}(?=,? (?:is )?(?:her|his|their) zip)/g,
  /\bzip(?: ?code)?(?:["' :=]|should be|is|was|says|shows|wrong|as|and){1,12}(?<told>4[0-2]\d{3})(?![\w-])/gi,
  // In any order: `house number 58 on Dogwood Trl`, `Lone Oak Dr 31`, `Cherry Hollow, house 41`.
  new RegExp(
    `(?<=\\bhouse (?:number |no\\. |#)?)\\d{1,5} on (?:\\p{Lu}[\\p{L}'.-]{1,20} ){1,3}(?:${ways(everyWay)})(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(
    `(?:\\p{Lu}[\\p{L}'.-]{1,20} ){1,3}(?:${ways(everyWay)}),? (?:house |no\\. |number |#)?\\d{1,5}(?<=\\b(?:[Ss]treet|[Ll]iv(?:es?|ing)|[Ss]tay(?:s|ing)|[Hh]ome|[Aa]ddress|[Aa]unt|[Mm]om|[Dd]ad|[Hh]e|[Ss]he|[Hh]er|[Hh]is)[^\\n.]{1,80})(?![\\w-])`,
    'gu',
  ),
  new RegExp(
    `${house} (?:[NSEW]\\.?|North|South|East|West) \\p{Lu}\\p{L}{2,20}(?!\\p{L}| \\p{Lu})(?=[^\\n]*(?:returned|number|mail|live|house|moved|stay|no such))`,
    'gu',
  ),
];
const patterns = [
  /\b[Mm]ov(?:ed|ing) (?:back |up |down |out )?(?:to|from) (?<told>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?, (?:KY|Ky|Kentucky|TN|OH|IN|WV|VA|IL|MO|Tennessee|Ohio|Indiana|West Virginia|Virginia))(?!\p{L})/gu,
  // Where many live, read from what it is: `Rolling Hills apts, bldg 3 no 205`.
  /(?:[Aa]pts|[Aa]partments|[Tt]ownhomes|[Cc]ondos|MHP|(?:[Tt]railer|[Mm]obile [Hh]ome) (?:[Pp]ark|[Cc]ourt))(?![\p{L}\d])(?:,? (?:bldg|building|unit|apt|no|lot|space|#)\.? ?#?\d{1,4}[A-Za-z]?){0,2}(?<=(?<![\p{L}-])(?<told>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2} [\p{L}\d ,.#]{3,50}))/gu,
  new RegExp(
    // Read from its way: ` Street`.
    ` (?:${ways(sureWays)})(?![\\p{L}\\d])(?<=(?<told>${everyCase(spokenHouse)}(?: \\p{Lu}[\\p{L}'.-]{1,20}){1,3} (?:${ways(sureWays)})))`,
    'gu',
  ),
  /\b(?=[\dac])(?:\d{1,5} )?(?:calle|avenida|avda\.?|av\.|camino) (?!(?:no|es|y|que|con|sin|en)\b)(?:\p{L}[\p{L}.'-]{1,20}|\d{1,3}(?!\d))(?: \p{Lu}[\p{L}.'-]{1,20}){0,2}(?:,? (?:#|n[uú]mero)? ?\d{1,5})?/giu,
  /\b(?<!(?:open|full|white|power|green) )(?:house|trailer|double-?wide|camper|mobile home) (?:past|behind|across from|next to|beside|off|up|down|on) [^\n,.;]{0,40}?\b(?:church|mile marker|store|creek|branch|road|rd|holler|hollow|bridge|cemetery|rt|route|hwy|fork)\b[^\n,.;]{0,16}/gi,
  /\bcorner of (?<told>(?:\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20})?|\d{1,3}(?:st|nd|rd|th)) (?:and|&) (?:\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20})?|\d{1,3}(?:st|nd|rd|th)))/gu,
  new RegExp(
    `\\b(?:mov(?:ed|ing) (?:out |back )?(?:to|up|on)|(?:house|home) (?:is )?on|bus stop(?: is)?(?: at| on)?) (?<told>(?:the )?(?:\\d{1,5} )?(?:\\p{Lu}[\\p{L}'.-]{1,20} ){1,3}(?:${ways(everyWay)})(?![\\p{L}\\d]))`,
    'gu',
  ),
];

/** Where someone lives: up to the end of the clause. */
const livesAt = new RegExp(
  `\\b(?:${any(`(?:home|mailing|street) address|lives? (?:(?:about )?(?:\\d|a |half )[^\\n,.\\d]{0,8}(?:\\d )?(?:miles?|mi|blocks?|doors?|houses?) (?:up|down|from|past|off|on|out)|at the (?:end|top|head|mouth|bottom) of|at|on|(?:over|out|up|down) on|up|down|in|off|near|by|behind|out|across from)|(?:house|home) is on|(?:lives?|stays?|staying|living|stayed) (?:w/|with) [^\\n,.\\d]{2,24} (?:at|on|in|off|up)(?= \\p{Lu})|stays? (?:up|down|over on|off|out|at(?= (?:the )?\\p{Lu})|in(?= \\p{Lu}\\p{L}+ Co(?:unty)?\\b))|living (?:at|on|in)|
    resides (?:at|on|in)|staying (?:at|on)|direcci[oó]n(?: es)?|viv(?:e|o|en|imos|[ií]a) en|domicilio|address(?= is|:| =| \\d{1,5} \\p{Lu})`)})(?: is|:| =| -)? (?<place>(?:(?:the|la|el|los) )?(?:\\d{1,5}(?:st|nd|rd|th)?|${spokenHouse}(?= \\p{Lu})|\\p{Lu}[\\p{L}'.-]*)(?: (?:\\p{Lu}[\\p{L}'.-]*|\\d{1,5}|de|la|el|del|los|las)(?!\\p{L})){0,5})`,
  'gu',
);
/** What stands behind a label of a form, up to the next one. Read from its sign. */
const labelled =
  /(?:[:=]|\t(?=\d))(?<=(?<![\p{L}-] |-)\b(?:street(?: address)?|(?:home |mailing |physical |student |parent )?addr(?:ess)?\.?|residence|household|city(?:\/state)?|town|domicilio|direcci[oó]n|calle|ciudad)(?: on file| line \d| 1| 2)? ?[:=\t]) ?"?(?<place>(?:\d{1,5}[^\n;|\t",@]{2,40}|(?:\p{Lu}[\p{L}'.-]{1,20}(?: |(?=[\n;|\t",.]|$))){1,4})(?:, (?:apt|lot|unit|#)[^\n;|\t",]{1,8})?)/giu;
/** Offices have addresses too. */
const isOfOffice =
  /\b(?:schools?|office|district|kde|kts|atc|ctc|center|department|building|campus|conference|meeting|training)\b[^\n]{0,40}$/i;
/** The number before is that of a row or a section. */
const isCounted =
  /\b(?:sections?|rows?|terms?|courses?|grades?|periods?|items?|steps?|class|(?<!corner )of|room|blocks?|us|hwy|highway|interstate|exit|\d+,? (?:and|or|to))\W{0,2}$/i;
const isNoPlace =
  /^(?:the )?(?:campus|server|site|web|system|section|term|course|period|room|row|grade|email|e-mail|t\d)\b/i;
/** A number that begins a sentence about something else. */
const isTime = /^\d{1,2} (?:day|week|hour|way|point)s? /i;

/** @param lines those with digits */
export function addresses(text: string, lines: LinesWithDigits): PrivateItem[] {
  const found: PrivateItem[] = [];
  const add = (from: number, said: string) => found.push({ kind: 'address', from, to: from + said.trimEnd().length });
  const matches = [...numbered.flatMap(lines.find), ...patterns.flatMap((pattern) => [...text.matchAll(pattern)])];
  for (const { 0: said, index, groups } of matches) {
    const told = groups?.['told'] ?? said;
    const before = text.slice(Math.max(0, index - 80), index);
    if (isOfOffice.test(before) || isCounted.test(before) || isTime.test(said)) continue;
    add(index + said.length - told.length, told);
  }
  for (const { 0: said, index, groups } of text.matchAll(labelled)) {
    const { place = '' } = groups!;
    const before = text.slice(Math.max(0, index - 40), index);
    if (isOfOffice.test(before) || /(?:e-?mail|web|ip|mac|url)\W?$/i.test(before) || isNoPlace.test(place)) continue;
    add(index + said.lastIndexOf(place), place);
  }
  for (const { 0: said, index, groups } of text.matchAll(livesAt)) {
    const { place = '' } = groups!;
    const isOffice = /address/.test(said) && isOfOffice.test(text.slice(Math.max(0, index - 40), index));
    if (!isNoPlace.test(place) && !isOffice) add(index + said.length - place.length, place);
  }
  return found;
}
