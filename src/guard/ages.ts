/** Ages of students, in English and Spanish. */
import type { PrivateItem } from './private-kinds.ts';
import { cellsUnder } from './table-cells.ts';

const english = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]one)?';
const spanish = 'diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti[uú]no';
const number = `(?:(?:1\\d|2[0-3])(?:\\.5|,5| ?1/2| and a half)?|${english}|${spanish})`;
/** No more digits, no percent, no date, no fraction of something. */
const end = '(?![\\p{L}\\d]|[./:-]\\d| ?%)';
const start = '(?<![\\p{L}\\d.-])';
const child =
  '(?:student|kid|boy|girl|child|son|daughter|grandson|granddaughter|nephew|niece|brother|sister|male|female|teen|hij[oa]|alumn[oa]|estudiante|ni[nñ][oa]|chic[oa]|joven|muchach[oa])';
/** Behind these a number that stands for itself is an age. */
const clauseEnd = `(?= ?(?:[.,;)!?\\n]|$|(?:and|but|now|today|so|in|on|when|soon|next|this|already|until|years?|can)(?!\\p{L})))`;

const each = (pattern: string) => new RegExp(pattern, 'giu');
const patterns = [
  each(`${start}${number}[- ]?(?:years?|yrs?\\.?)[- ]?(?:olds?|of age|young)(?!\\p{L})`),
  each(`${start}${number}[- ]?y[/. -]{0,2}o(?:\\.(?!\\p{L})|(?![\\p{L}\\d]))`),
  each(`(?<!hace )${start}${number} a[nñ]os(?!\\p{L})`),
  each(`${start}(?:1\\d|2[0-3])(?:y(?!\\p{L})|(?:th|st|nd|rd) birthday(?!\\p{L}))`),
  each(
    `(?<![\\p{L}\\d])(?:ages?|aged|edad)(?:/(?:grade|gender|sex))?(?: of (?:the )?${child})?(?:['" ]{0,2}[:=|,-]['" ]{0,2}| is | was | of | de |["' ]{1,2})(?:about |only |just |almost )?(?<told>${number})${end}`,
  ),
  each(`(?<![\\p{L}\\d])ages? (?:shows?|says|reads|listed as|is listed as) (?<told>\\d{1,2})${end}`),
  each(`(?<![\\p{L}\\d])ages? [^\\n.]{1,40}(?:should be|but is|instead of|not) (?<told>1\\d|2[0-3])${end}`),
  each(
    `(?<!\\p{L})(?:he|she|they|${child})(?: is|'s|'ll be| was| just| has| will| are)?(?: only| already| now| be| about| just| almost| still){0,2} (?:turn(?:s|ed|ing)? )?(?<told>${number})${end}${clauseEnd}`,
  ),
  each(
    `(?<!\\p{L})(?:(?:is|he's|she's|was) (?:only|just|almost|barely)|will be|(?:to )?turn(?:s|ed|ing)?|cumpl(?:e|i[oó]|ir)) (?<told>${number})${end}(?! of|[- ]\\p{L}+s(?!\\p{L}))`,
  ),
  each(`(?<!\\p{L})${child} tiene (?<told>${number})${end}`),
  each(`(?<!\\p{L})${child},? (?:de|with age|age) (?<told>${number})${end}`),
  each(`(?<!\\p{L})${child}(?:, | \\()(?<told>${number})(?=[,)])`),
  each(`(?<!\\p{L})at (?<told>${number})(?= (?:he|she|they)(?!\\p{L}))`),
];

/** Right behind a name, before the next cell or the end of a bracket. */
const behindName = /^(?:,? ?\(|, ?|\t|;|\|)(?<told>1[4-9]|2[01])(?=[,)\t;|\n]|$)/;

/** @param names the names in the text */
export function ages(text: string, names: readonly PrivateItem[]): PrivateItem[] {
  const found: PrivateItem[] = [];
  const add = (from: number, said: string) => found.push({ kind: 'age', from, to: from + said.length });
  for (const pattern of patterns)
    for (const { 0: said, index, groups } of text.matchAll(pattern)) {
      const told = groups?.['told'] ?? said;
      add(index + said.length - told.length, told);
    }
  for (const { from, to } of cellsUnder(text, /^(?:student |current )?(?:age|edad)$/i))
    if (/^\d{1,2}(?:\.5)?$/.test(text.slice(from, to))) add(from, text.slice(from, to));
  for (const { to } of names) {
    const { 0: said, groups } = behindName.exec(text.slice(to, to + 8)) ?? {};
    if (said) add(to + said.length - groups!['told']!.length, groups!['told']!);
  }
  return found;
}
