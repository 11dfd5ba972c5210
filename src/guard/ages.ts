/** Ages of students, in English and Spanish. */
import type { PrivateItem } from './private-kinds.ts';
import { cellsUnder } from './table-cells.ts';

const english = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]one)?';
const spanish = 'diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti[uú]no';
const number = `(?:(?:1\\d|2[0-3])(?:\\.5|,5| ?1/2| and a half)?|${english}|${spanish})`;
/** No more digits, no percent, no date, no fraction of something. */
const end = '(?![a-z\\u00C0-\\u024F\\d]|[./:-]\\d| ?%)';
const wordEnd = '(?![a-z\\u00C0-\\u024F])';
const child =
  '\\b(?:student|kid|boy|girl|child|son|daughter|grandson|granddaughter|nephew|niece|brother|sister|male|female|teen|hij[oa]|alumn[oa]|estudiante|ni[nñ][oa]|chic[oa]|joven|muchach[oa])';
/** Before these a number that stands for itself is an age. */
const clauseEnd = `(?= ?(?:[.,;)!?\\n]|$|(?:and|but|now|today|so|in|on|when|soon|next|this|already|until|can)${wordEnd}))`;

/** What makes an age of a number by what follows: it belongs to it. */
const behind = [
  `[- ]?(?:years?|yrs?\\.?)[- ]?(?:olds?|of age|young)${wordEnd}`,
  `[- ]?y[/. -]{0,2}o(?:\\.${wordEnd}|(?![a-z\\u00C0-\\u024F\\d]))`,
  `(?<!hace ${number}) a[nñ]os${wordEnd}`,
  `(?<=\\d)(?:y${wordEnd}|(?:th|st|nd|rd) birthday${wordEnd})`,
  ` ?yrs?(?=[,)])`,
  `(?:,? ?(?:and|or|y|o|&|/) ?${number})(?=[- ]?(?:years?|yrs?\\.?|y)[- /]?(?:olds?|o)${wordEnd}| a[nñ]os${wordEnd})`,
];
/** What makes an age of it by what stands before, and what must follow then. */
const before: readonly (readonly [before: string, after: string])[] = [
  [
    `(?:\\b|_)(?:ages?|aged|edad)(?:/(?:grade|gender|sex)| at [a-z]+| in years)?(?: of (?:the )?${child})?(?:['" ]{0,2}[:=|,-]['" ]{0,2}| is | was | of | es | de | (?:shows?|says|reads|listed)(?: as| up as)? |["' ]{1,2})(?:about |only |just |almost )?`,
    '',
  ],
  [`\\bages?:?(?: ?${number}(?:,| and| or| &)){1,4} `, ''],
  ['\\bages? [^\\n.]{1,40}(?:should be|but is|instead of|not|and|vs\\.?) ', ''],
  [
    `(?:\\b(?:he|she|they(?:'re)?|both|i(?: a|'|)m|ella|él)|${child})(?: are(?: both)?| is|'s|'ll be| was| just| has| will| are| tiene)?(?: only| already| now| be| about| just| almost| still){0,2} (?:turn(?:s|ed|ing)? )?`,
    clauseEnd,
  ],
  [
    `\\b(?:(?:is|he's|she's|was) (?:only|just|almost|barely)|will be|turn(?:s|ed|ing)?|cumpl(?:e|i[oó]|ir)) `,
    '(?! of|[- ][a-z]+s(?![a-z]))',
  ],
  [`${child} (?:who is|who's|que tiene) `, ''],
  [`${child}(?: tiene|,? (?:de|with age|age)) `, ''],
  [`${child}(?:, | \\()`, '(?=[,)])'],
  ['\\bat ', `(?= (?:he|she|they)${wordEnd})`],
];
/** One reading of the text finds them all: only where a number stands is anything else looked at. */
const age = new RegExp(
  `\\b(?<![\\u00C0-\\u024F]|[.-])${number}(?:${behind.join('|')}|${end}(?:${before.map(([said, after]) => `(?<=${said}${number})${after}`).join('|')}))`,
  'gi',
);
/** Of whoever it is: a parent's too. */
const anyYears = /(?<![\d.-])(?<told>[2-9]\d[- ]?(?:years?|yrs?\.?)[- ]?old)(?![a-z])/gi;
const anyAge = /\bages? (?:shows?|says|reads|listed as|is listed as) (?<told>\d{1,2})(?!\d|[./:-]\d| ?%)/gi;

/** Right behind a name, before the next cell or the end of a bracket. */
const behindName =
  /^(?:,? ?\(|, ?|[\t;|]| is (?:only |just |now )?)(?<told>1[4-9]|2[01])(?=[,)\t;|\n.]|$| (?:and|but|now)(?![a-z]))/;

/** @param names the names in the text */
export function ages(text: string, names: readonly PrivateItem[]): PrivateItem[] {
  const found: PrivateItem[] = [];
  const add = (from: number, said: string) => found.push({ kind: 'age', from, to: from + said.length });
  for (const { 0: said, index } of text.matchAll(age)) add(index, said);
  for (const pattern of [anyAge, anyYears])
    for (const { 0: said, index, groups } of text.matchAll(pattern)) {
      const told = groups!['told']!;
      add(index + said.length - told.length, told);
    }
  for (const { from, to } of cellsUnder(text, /^(?:student |current )?(?:age|edad)$/i, /\b(?:age|edad)\b/i))
    if (/^\d{1,2}(?:\.5)?$/.test(text.slice(from, to))) add(from, text.slice(from, to));
  for (const { to } of names) {
    const { 0: said, groups } = behindName.exec(text.slice(to, to + 20)) ?? {};
    if (said) add(to + said.length - groups!['told']!.length, groups!['told']!);
  }
  return found;
}
