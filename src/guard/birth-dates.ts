/** Birth dates: any date that fits a pupil's age, and any date beside a word such as DOB or born. */
import { cover } from './cover.ts';
import { linesNear } from './lines-near.ts';
import { labelBefore } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';
import { isBirthYear } from './pupil-age.ts';

const english =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const spanish =
  'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|se(?:p)?tiembre|octubre|noviembre|dic(?:iembre)?';
const month = `(?:${spanish}|${english})`;
/** `7-IV-2008` */
const roman = '(?:x(?:i{1,2})?|ix|iv|v(?:i{1,3})?|i{1,3})';
/** Days that people tell instead of a date. */
const holiday =
  "(?:the )?(?:(?:(?:a|one|two|three|four|\\d) )?(?:day|week|night)s? (?:after|before|of) )?(?:christmas(?: eve| day)?|x-?mas|new year'?s?(?: eve|'?s day| day)?|halloween|thanksgiving|valentine'?s?(?: day)?|(?:the )?(?:fourth|4th) of july|july (?:the )?(?:4th|fourth)|independence day|(?:labor|memorial|veterans|columbus|groundhog|leap|mother'?s|father'?s|april fool'?s?'?|st\\.? patrick'?s?|martin luther king|mlk|derby|election) day|derby|easter(?: sunday)?|good friday|juneteenth|9/11|nochebuena|navidad|a[nñ]o nuevo|d[ií]a de (?:reyes|los muertos))";
const season =
  '(?:the )?(?:early |late |mid[- ]?)?(?:spring|summer|fall|autumn|winter|verano|invierno|oto[nñ]o|primavera)';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const ordinal =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const spokenYear =
  '(?:two thousand|twenty)(?:[- ](?:and |oh )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))?';
const start = '(?<![a-z\\u00C0-\\u024F\\d])(?<!\\d[-./])';
const end = '(?![a-z\\u00C0-\\u024F\\d]|[-./]\\d)';
const date = (pattern: string) => new RegExp(`${start}(?:${pattern})${end}`, 'gi');
/** A date that begins with a word: most places are no beginning of one, and cost nothing. */
const inWords = (pattern: string) => new RegExp(`\\b${start}(?:${pattern})${end}`, 'gi');

const cardinal =
  '(?:(?:twenty|thirty|veinti|treinta y )[- ]?)?(?:d[oó]s|tr[eé]s|s[eé]is|oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|thousand|uno|cuatro|cinco|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|treinta|mil)';
/** Two digits of a year, right behind what says so. */
const shortYear = "(?<=\\b(?:born|in|year|yr|of|año|del?)[:=]? )(?:'\\d\\d|0[3-9]|1[0-6])";

/** Whole dates. Each names its year, and the numbers of month and day where both are numbers. */
const whole = [
  date('(?<a>\\d{1,2})(?<sign> ?[-./_|\\\\,] ?)(?<b>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})'),
  new RegExp(
    `${start}(?<year>\\d{4})(?<sign>[-./_])(?<a>\\d{1,2})\\k<sign>(?<b>\\d{1,2})(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?${end}`,
    'gu',
  ),
  date('(?<year>(?:19|20)\\d\\d)(?<a>\\d\\d)(?<b>\\d\\d)'),
  date('(?<a>\\d\\d?) (?<b>\\d\\d?) (?<year>20\\d\\d)'),
  date(`\\d{1,2}(?<sign>[-./ ])${roman}\\k<sign>(?<year>(?:19|20)\\d\\d)`),
];

/** Those with a month in words. */
const wholeInWords = [
  inWords(`${weekday}${month}(?:\\.? |[-/])\\d{1,2}(?:st|nd|rd|th)?(?:,? |[-/])(?:de(?:l)? )?(?<year>\\d{4})`),
  inWords(`${weekday}${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, '?(?=\\d)| '| (?=0))(?<year>\\d{2})`),
  date(
    `\\d{1,2}(?:st|nd|rd|th|o|º)?(?:\\.? (?:of |de )?|[-/])?${month}\\.?(?:,? (?:of )?(?:the year )?(?:del? )?(?:a[nñ]o )?|[-/])?(?<year>\\d{4}|\\d{2})`,
  ),
  date(`(?<year>(?:19|20)\\d\\d)(?:,? |[-/])${month}\\.?(?: (?:the )?|[-/])\\d{1,2}(?:st|nd|rd|th)?`),
  inWords(`(?:the )?${ordinal} (?:day )?(?:of )?${month},? (?:of |in )?(?<year>\\d{4})`),
  inWords(`${month}\\.? (?:the )?(?:${ordinal}|\\d{1,2}(?:st|nd|rd|th)),? (?:of |in )?(?<year>\\d{4})`),
];
const anyMonth = /(?<![a-z])(?:jan|ene|feb|mar|abr|apr|may|jun|jul|ago|aug|sep|set|oct|nov|dic|dec)/gi;

/** What is a date only beside a word that says so. */
const labeled = [
  // In parts, or digit by digit: `2008, month 11, day 30`, `0 2 / 1 7 / 2 0 1 0`.
  date(`\\d{1,4}(?:,? (?:and )?(?:the )?(?:year|month|day|yr|mo|a[nñ]o|mes|d[ií]a)[:=]? (?:\\d{1,4}|${month})){1,2}`),
  date('\\d(?: ?[-./ ]? ?\\d){5,7}'),
  inWords(`${month}\\.? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinal})(?:,? (?:'?(?:\\d{4}|\\d{2})|${spokenYear}))?`),
  date(`\\d{1,2}(?:st|nd|rd|th|º)?(?: of| de)? ${month}(?:,? ${spokenYear})?`),
  inWords(`${ordinal}(?: of| de)? ${month}(?:,? ${spokenYear})?`),
  inWords(`the (?:end|beginning|middle) of ${month}(?:,? (?:19|20)\\d\\d)?`),
  inWords(`${month}\\.?,? (?:del? |of |in )?(?:(?:19|20)\\d\\d|'\\d\\d)`),
  date('(?:19|20)\\d\\d[-./]\\d{1,2}'),
  date('\\d{1,2}[-./]\\d{4}'),
  date('\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{1,4}'),
  date('\\d{1,2}[-./]\\d{1,2}'),
  date(`\\d{1,2}[-./ ]${roman}[-./ ]\\d{2}`),
  inWords(`${holiday}(?:,? (?:(?:of|in|de|del) )?(?:(?:19|20)\\d\\d|'?\\d\\d))?`),
  inWords(`${season}(?: (?:of|in|de|del))? (?:(?:19|20)\\d\\d|'?\\d\\d)`),
  inWords('the \\d{1,2}(?:st|nd|rd|th)|el d[ií]a \\d{1,2}'),
  inWords(`the ${ordinal}`),
  inWords(`${month} (?:the )?${cardinal}(?:,? (?:${spokenYear}|\\d{4}))?`),
  inWords(
    `${cardinal} (?:of |de )?${month}(?:,? (?:(?:of|del?) )?(?:${spokenYear}|\\d{4}|dos mil [a-z\\u00C0-\\u024F]{3,10}))?`,
  ),
  inWords(`${cardinal}(?:[- ,/]{1,2}${cardinal}){2,7}`),
  // Days since 1900, as a spreadsheet counts them.
  date('(?:3[6-9]|4[0-3])\\d{3}|(?:19|20)\\d\\d'),
  inWords(
    `in ${spokenYear}|two thousand (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)`,
  ),
];

const birth =
  '\\bd\\.? ?o\\.? ?b(?:\\.?s)?(?!\\p{L})|\\bbirth[ _-]?(?:dates?|dt|days?|years?|yrs?)|date[- ]?of[- ]?birth|\\bb-?days?|\\bborn|\\bbirth(?!\\p{L})|\\bb\\.(?= ?\\d)|\\bb-?date|\\bquincea[nñ]era|\\bsweet (?:16|sixteen)|\\b(?:1\\d|2[01])th b-?day|\\bnaci(?:do|da|o|ó|miento)(?!\\p{L})|\\bcumplea[nñ]os|\\bf(?:echa|ec)?\\.? ?(?:de )?n(?:ac|\\.)';
/** Said of an age that comes or came on a day. */
const turning =
  "\\bturn(?:s|ed|ing)? legal|\\b(?:turn(?:s|ed|ing)?|becom(?:es?|ing)|became) (?:(?:of )?legal age|an adult|of age)|\\bmayor de edad|\\b(?:he|she|kid|student)(?:'s| is) (?:1\\d|2[01])(?= (?:as of|since|on) )|\\b(?:turn(?:s|ed|ing)?|(?:will|'ll|would|gonna) be|becomes?|hits|cumpl(?:e|ir|i[oó])|be) (?:1\\d|2[01]|fifteen|sixteen|seventeen|eighteen|nineteen)(?: years old| a[nñ]os)?(?! ?[%/])|\\bcumple(?: ?años| ?anos)?(?!\\p{L})";
const label = `${birth}|${turning}`;
/** What may stand between the word and the date. */
const between = `s mine is was are on in the of for him her his their student listed as says shows reads number mm dd yyyy yy both el dia
  día en es de año i have has campus certificate field record year kentucky hospital date around here today
  tomorrow yesterday come comes coming came this next last up only alone just still also back a an and or not no it
  he she they we my our your son daughter kid child girl boy mom were be being got get had entered typed keyed put
  set sent given wrong wrongly correct correctly changed change fixed different missing should shows? showing
  appears? displays? falls? fell lands? celebrated read say said saying told down off by to at from with between since until before after about
  approx approximately maybe probably sometime out over into column box line cell row system sis ic file form card
  paper sheet screen page sync export import side portal certificates? cert passport licen[cs]e official actual
  real right true new old original legal month day same like format formatted early late monday tuesday wednesday
  thursday friday saturday sunday morning night county state usa mexico guatemala honduras al del fue era su mi
  hija hijo alumna alumno estudiante dice aparece sale como pone hoy mañana`;
/** How one of these words begins: less to look for in all of a text. */
const anyLabel =
  /\b(?:d\.? ?o\.? ?b|date[- ]of|day of|birth|born|b-?da|b\. ?\d|naci|cumpl|f(?:echa|ec)?\.? ?(?:de )?n|quince|sweet|turn|becom|(?:be|'s|is) (?:1\d|2[01]|fif|six|seven|eigh|nine)|hits|mayor de|bd|\d\dth b|had (?:him|her|them)|bab(?:y|ies))/gi;
const hasBirth = labelBefore(birth, between.replaceAll(/\s+/g, '|'));
const hasLabel = labelBefore(label, between.replaceAll(/\s+/g, '|'));
/** In the same sentence: whatever is said between a word of birth and a whole date, unless it is of these school years. */
const hasBirthInSentence = new RegExp(`(?:${birth})[^.!?\\n\\d]{0,60}$`, 'iu');
const hasBirthBehind = new RegExp(`^[^.!?\\n\\d]{0,50}(?:${birth})`, 'iu');
const labelAfter = new RegExp(
  `^[^\\p{L}\\d\\n]{0,4}(?:(?:is|was|es|as|for|on) )?(?:(?:not|when|actually|really|also) )?(?:(?:her|his|their|the|su|a|my|he|she|they|we|i) )?(?:(?:mom|momma|mother|mama|was|were|celebrates?|student's|kid's|son's|daughter's|real|actual|legal|new|old|correct|right) )?(?:${label}|had (?:him|her|them)|day of birth|baby\\b|bab(?:y|ies)\\b)`,
  'iu',
);
/** Months that are no other word. */
const monthAlone =
  '(?:january|february|march|april|(?<=\\bin )may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const ofYear = date(shortYear);
const ofMonth = inWords(`${monthAlone}(?: (?:of|de|del) '?\\d\\d)?`);
/** Between two dates of which one is wrong. */
const opposed =
  /,? ?(?:\b(?:not|instead of|rather than|vs\.?|versus|or|but not|and not|changed to|should be|no)|[-=]>|\/|\?) ?"?$/i;
/** A day on which something was done that is nobody's birth. */
const isOfThing =
  /(?<!\p{L})(?:polic(?:y|ies)|contracts?|agreements?|signed|effective|adopted|rev(?:ised)?\.?|installed|purchased|bought|built|opened|founded|dated|law|version|established|licen[cs]ed?|warranty|manual|handbook|memo|published|printed|created|modified|imported|exported|archived?|archives|backup|server|software|building|expire[sd]?|since)(?!\p{L})[^.!?\n\d]{0,30}$/iu;
const isOfPerson =
  /(?<!\p{L})(?:he|she|his|her|him|students?|kids?|mom|dad|mother|father|parents?|son|daughter|boy|girl|child|born|birth\p{L}*|dob|age)(?!\p{L})/iu;
/** The same, where it follows. */
const setsAgainst = /^,? ?(?:not|instead|rather|vs|versus|or|but|and|changed|should|no|[-=]>|\/|\?)/i;
const levels = /\b(?:grades?|levels?|terms?|sections?|weights?|rows?|periods?)\W{1,2}$/i;

/**
 * The birth dates in a text.
 * @param asOf the day of today, YYYY-MM-DD
 */
export function birthDates(text: string, asOf: string): PrivateItem[] {
  const found: PrivateItem[] = [];
  const isLabeled = ({ index, 0: said }: RegExpExecArray) =>
    hasLabel(text, index) || labelAfter.test(text.slice(index + said.length, index + said.length + 48));
  /** Where a birth date ends. */
  const ends = new Set<number>();
  /** `2008 not 1908`: a date set against one that is found. */
  const isOpposed = ({ index }: RegExpExecArray) => {
    const [said = ''] = opposed.exec(text.slice(Math.max(0, index - 24), index)) ?? [];
    return said !== '' && ends.has(index - said.length);
  };
  const isOfNow = (said = '') =>
    Math.abs(Number(asOf.slice(0, 4)) - (Number(said) < 100 ? 2000 + Number(said) : Number(said))) < 5;
  const isOfBirth = ({ index, groups }: RegExpExecArray) => {
    return !isOfNow(groups!['year']) && hasBirthInSentence.test(text.slice(Math.max(0, index - 90), index));
  };
  /** A date of three parts, or in words, in the sentence of a birth. */
  const isDateInSentence = ({ index, 0: said }: RegExpExecArray) =>
    !isOfNow(said.slice(-4)) &&
    /^\d{1,2}([-./ ])\d{1,2}\1\d|^\p{L}+[- ]\p{L}+[- ]\p{L}+[- ]\p{L}+|^\d{2,4} \d{4}$/u.test(said) &&
    (hasBirthInSentence.test(text.slice(Math.max(0, index - 90), index)) ||
      hasBirthBehind.test(text.slice(index + said.length, index + said.length + 70)));
  const isNew = cover(text.length);
  const take = ({ index, 0: said }: RegExpExecArray) => {
    const item: PrivateItem = { kind: 'birth-date', from: index, to: index + said.length };
    if (!isNew(item)) return;
    found.push(item);
    ends.add(item.to);
  };
  const placesOf = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ index }) => index);
  const nearMonth = linesNear(text, placesOf(anyMonth), 0);
  for (const match of [
    ...whole.flatMap((pattern) => [...text.matchAll(pattern)]),
    ...wholeInWords.flatMap((pattern) => nearMonth(pattern)),
  ])
    if (fitsAge(match, text, asOf) || isLabeled(match) || isOpposed(match) || isOfBirth(match)) take(match);
  const set = [...ends].filter((to) => setsAgainst.test(text.slice(to, to + 16)));
  const nearLabel = linesNear(text, [...placesOf(anyLabel), ...set], 2);
  for (const match of labeled.flatMap((pattern) => nearLabel(pattern)))
    if (isLabeled(match) || isOpposed(match) || isDateInSentence(match)) take(match);
  for (const match of [ofMonth, ofYear].flatMap((pattern) => nearLabel(pattern)))
    if (hasBirth(text, match.index)) take(match);
  return found;
}

function fitsAge({ index, groups }: RegExpExecArray, text: string, asOf: string): boolean {
  const { a, b, sign, year = '' } = groups!;
  if (a && b && !isDay(Number(a), Number(b))) return false;
  if (sign && year.length === 2 && (/[.,]/.test(sign) || levels.test(text.slice(Math.max(0, index - 12), index))))
    return false;
  const [before = ''] = text
    .slice(Math.max(0, index - 90), index)
    .split('\n')
    .slice(-1);
  if (isOfThing.test(before) && !isOfPerson.test(before)) return false;
  return isBirthYear(year.length === 2 ? 2000 + Number(year) : Number(year), asOf);
}

/** Month and day, or day and month. */
const isDay = (a: number, b: number) => a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
