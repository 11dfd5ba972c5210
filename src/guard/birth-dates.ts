/** Birth dates: any date that fits a pupil's age, and any date beside a word such as DOB or born. */
import { cover } from './cover.ts';
import { labelBefore } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';
import { isBirthYear } from './pupil-age.ts';

const english =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const spanish =
  'ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|se(?:p)?tiembre|octubre|noviembre|dic(?:iembre)?';
const month = `(?:${spanish}|${english})`;
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const ordinal =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const spokenYear =
  '(?:two thousand|twenty)(?:[- ](?:and |oh )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))?';
const start = '(?<![a-z\\u00C0-\\u024F\\d])(?<!\\d[-./])';
const end = '(?![a-z\\u00C0-\\u024F\\d]|[-./]\\d)';
const date = (pattern: string) => new RegExp(`${start}${pattern}${end}`, 'gi');

/** Whole dates. Each names its year, and the numbers of month and day where both are numbers. */
const whole = [
  date('(?<a>\\d{1,2})(?<sign> ?[-./_|\\\\,] ?)(?<b>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})'),
  new RegExp(
    `${start}(?<year>\\d{4})(?<sign>[-./_])(?<a>\\d{1,2})\\k<sign>(?<b>\\d{1,2})(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?${end}`,
    'gu',
  ),
  date('(?<year>(?:19|20)\\d\\d)(?<a>\\d\\d)(?<b>\\d\\d)'),
  date(`${weekday}${month}(?:\\.? |[-/])\\d{1,2}(?:st|nd|rd|th)?(?:,? |[-/])(?:de(?:l)? )?(?<year>\\d{4})`),
  date(`${weekday}${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, '?(?=\\d)| '| (?=0))(?<year>\\d{2})`),
  date(
    `\\d{1,2}(?:st|nd|rd|th|o|º)?(?:\\.? (?:of |de )?|[-/])?${month}\\.?(?:,? (?:del? )?|[-/])?(?<year>\\d{4}|\\d{2})`,
  ),
  date(`(?<year>(?:19|20)\\d\\d)(?:,? |[-/])${month}\\.?(?: |[-/])\\d{1,2}(?:st|nd|rd|th)?`),
  date(`(?:the )?${ordinal} (?:day )?of ${month},? (?<year>\\d{4})`),
  date(`${month} (?:the )?${ordinal},? (?<year>\\d{4})`),
];

/** What is a date only beside a word that says so. */
const labeled = [
  date('\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2})'),
  date(`${month}\\.? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinal})(?:,? (?:'?(?:\\d{4}|\\d{2})|${spokenYear}))?`),
  date(`(?:\\d{1,2}(?:st|nd|rd|th|º)?|${ordinal})(?: of| de)? ${month}(?:,? ${spokenYear})?`),
  date(`${month}\\.?,? (?:de |of )?(?:(?:19|20)\\d\\d|'\\d\\d)`),
  date('(?:19|20)\\d\\d[-./]\\d{1,2}'),
  date('\\d{1,2}[-./]\\d{4}'),
  date('\\d{1,2}[-./]\\d{1,2}'),
  date('\\d{8}|\\d{6}|(?:19|20)\\d\\d'),
  date(
    `in ${spokenYear}|two thousand (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)`,
  ),
];

const label =
  '\\bd\\.? ?o\\.? ?b(?:\\.?s)?(?!\\p{L})|\\bbirth[ _-]?(?:dates?|dt|days?|years?|yrs?)|date[- ]?of[- ]?birth|\\bb-?days?|\\bborn|\\bbirth(?!\\p{L})|\\bb\\.(?= ?\\d)|\\b(?:turn(?:s|ed|ing)?|will be) (?:1\\d|sixteen|seventeen|eighteen|nineteen)(?: years old)?|\\bnaci(?:do|da|o|ó|miento)(?!\\p{L})|\\bcumple(?: ?años| ?anos)?(?!\\p{L})|\\bf(?:echa|ec)?\\.? ?(?:de )?n(?:ac|\\.)';
const hasLabel = labelBefore(
  label,
  'is|was|are|on|in|the|of|for|him|her|his|their|student|listed|as|says|shows|reads|number|mm|dd|yyyy|yy|both|el|dia|día|en|es|de|año|i|have|has|campus|certificate|field|record|year|kentucky|hospital|date|around|here',
);
const labelAfter = new RegExp(
  `^[^\\p{L}\\d\\n]{0,4}(?:(?:is|was|es|as|for) )?(?:(?:her|his|their|the|su) )?(?:${label})`,
  'iu',
);
const levels = /\b(?:grades?|levels?|terms?|sections?|weights?|rows?|periods?)\W{1,2}$/i;

/**
 * The birth dates in a text.
 * @param asOf the day of today, YYYY-MM-DD
 */
export function birthDates(text: string, asOf: string): PrivateItem[] {
  const found: PrivateItem[] = [];
  const isLabeled = ({ index, 0: said }: RegExpExecArray) =>
    hasLabel(text, index) || labelAfter.test(text.slice(index + said.length, index + said.length + 40));
  const isNew = cover(text.length);
  const take = ({ index, 0: said }: RegExpExecArray) => {
    const item: PrivateItem = { kind: 'birth-date', from: index, to: index + said.length };
    if (isNew(item)) found.push(item);
  };
  for (const pattern of whole) {
    for (const match of text.matchAll(pattern)) if (fitsAge(match, text, asOf) || isLabeled(match)) take(match);
  }
  for (const pattern of labeled) for (const match of text.matchAll(pattern)) if (isLabeled(match)) take(match);
  return found;
}

function fitsAge({ index, groups }: RegExpExecArray, text: string, asOf: string): boolean {
  const { a, b, sign, year = '' } = groups!;
  if (a && b && !isDay(Number(a), Number(b))) return false;
  if (sign && year.length === 2 && (/[.,]/.test(sign) || levels.test(text.slice(Math.max(0, index - 12), index))))
    return false;
  return isBirthYear(year.length === 2 ? 2000 + Number(year) : Number(year), asOf);
}

/** Month and day, or day and month. */
const isDay = (a: number, b: number) => a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
