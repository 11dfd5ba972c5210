/** Social security numbers: 3-2-4 in any spelling, also with masked parts; nine digits or the last four beside a word that says so; in words. */
import { labelBefore } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';
import type { SpokenNumber } from './spoken-numbers.ts';

const digit = '[\\dXx*#•]';
/** What may stand between two digits. */
const sign = '[ \\t]?[-._/:,~|+][ \\t]?|[ \\t]';
const before = '(?:(?<![A-Za-z\\d*#•])|(?<=\\b[Ss][Ss][Nn]))(?<![\\dXx*#•][-._/:])';
const after = '(?![A-Za-z\\d*#•]|[-._]\\d)';
const shapes = [
  new RegExp(`${before}${digit}{3}(?:${sign}|__?)${digit}{2}(?:${sign}|__?)${digit}{4}${after}`, 'gu'),
  new RegExp(`${before}\\d{3}[*#]\\d{2}[*#]\\d{4}${after}`, 'gu'),
  new RegExp(`${before}\\d{3}[-_]\\d{6}${after}`, 'gu'),
  new RegExp(`${before}\\d{5}[-_]\\d{4}${after}`, 'gu'),
  new RegExp(`${before}\\d(?: \\d){8}${after}`, 'gu'),
];
/** Nine digits in any groups. A number only beside a word that says so. */
const nineDigits = /(?:(?<![A-Z\d])|(?<=\bssn))(?<!\d[-_])\d(?:[ \t]?[-._/:,]?[ \t]?\d){8}(?![A-Z\d-]|_\d)/gi;
const fourDigits = /(?<![\w-])(?:\d{4}|\d \d \d \d|\d-\d-\d-\d)(?![\w-]|[.,]\d)/g;

const label =
  '(?:\\b|_)ssns?|\\bitins?|\\bnss\\b|social ?security(?: ?number)?|\\bs\\.? ?s\\.? ?n|\\bs\\.s\\.(?: ?n)?|\\bss(?= ?(?:#|no|num))|\\bsoc(?:ial)?s?(?!\\p{L})|\\bsoc(?:ial)?[ -]?sec(?:urity)?(?!\\p{L})|\\bseguro social(?!\\p{L})|\\bn[uú]mero de seguro';
const words =
  'sec|security|seguro|number|numero|número|nbr|num|no|nr|tin|is|was|are|of|the|a|del|de|es|student|s|i|we|have|for|him|her|his|their|them|on|file|it|as|in|without|with|dashes|listed|shows|showing|reads|says|appears|entered|typed|into|field|put|here|card|campus|ends';
const isLabeled = labelBefore(label, words);
const labelAfter = new RegExp(
  `^[^\\p{L}\\d\\n]{0,4}(?:(?:is|was|es|as|for) )?(?:(?:her|his|their|the|a|su|el|this) )?(?:full )?(?:${label})`,
  'iu',
);
const isEnding = labelBefore(
  `(?:last|final)[ -]?(?:four|4)|\\b4 digits|\\b[uú]ltimos (?:cuatro|4)|(?:${label})`,
  `${words}|ours|yours|and|or|see|last|four|4|digits|ending|end|ssn|social|soc|ultimos|últimos|cuatro|dígitos|digitos|termina|en|y|son|\\d{4}`,
);
const saysEnding = /(?<!\p{L})(?:last|final|four|4|end(?:s|ing)?|[uú]ltimos|termina)(?!\p{L})|last4/iu;
const saysSocial = /(?<!\p{L})(?:ssn|soc|seguro)/iu;
const saysLastFour =
  /(?<!\p{L})(?:(?:last|final)[ -]?(?:four|4)|[uú]ltimos (?:cuatro|4))(?: digits| d[ií]gitos)?(?: (?:are|is|of|were|son))?\W{0,3}$/iu;
/** A heading of a table names the column, and the numbers stand below it. */
const heading = /(?<!\p{L})(?:ssns?|social security(?: number)?)(?!\p{L})[^\n.?!]{0,80}\n/giu;
/** What else has nine digits. */
const isElse = labelBefore(
  '(?<!\\p{L})(?:courses?|sections?|tickets?|case|job|order|invoice|ref(?:erence)?|serial|batch|ids?|sectionid|courseid|number|no|crs|class|room|po|request|confirmation|error|code|incident|version|build|row|rows|file|kurs|curso)(?!\\p{L})',
  'number|numbers|no|num|is|are|id|code|the|and|or|to',
);
const isPerson =
  /(?<!\p{L})(?:students?|kids?|pupils?|child|girl|boy|she|he|her|his|estudiante|alumn[oa]|hij[oa])(?!\p{L})[^\p{L}\d\n]{0,3}(?:(?:is|has|with|number|#|no\.?) ?){0,2}$/iu;

/** @param spoken numbers spelled in words */
export function socialSecurityNumbers(text: string, spoken: readonly SpokenNumber[]): PrivateItem[] {
  const found: PrivateItem[] = [];
  const take = (from: number, to: number) => found.push({ kind: 'ssn', from, to });
  const isBeside = (from: number, to: number) => isLabeled(text, from) || labelAfter.test(text.slice(to, to + 48));
  for (const shape of shapes)
    for (const { 0: said, index } of text.matchAll(shape)) {
      const isOften = /^(?:(?![987]|000|666)\d{3}[/:,]\d\d[/:,]|4[0-2]\d{3}-)/.test(said);
      if (!/\d/.test(said) || (isOften && !isBeside(index, index + said.length))) continue;
      take(index, index + said.length);
    }
  const columns = [...text.matchAll(heading)].map(({ 0: said, index }) => index + said.length);
  for (const { 0: said, index } of text.matchAll(nineDigits)) {
    const to = index + said.length;
    const isPlain = /^\d+$/.test(said);
    const isNumbered = text[index - 1] === '#' || isElse(text, index);
    const isStrange = isPlain && /^(?:[7-9]|000|666)/.test(said) && !isNumbered;
    const isInColumn = isPlain && columns.length > 0 && columns[0]! <= index && !isNumbered;
    const isOfPerson = isPlain && isPerson.test(text.slice(Math.max(0, index - 40), index));
    if (isBeside(index, to) || isStrange || isInColumn || isOfPerson) take(index, to);
  }
  for (const { 0: said, index } of text.matchAll(fourDigits)) {
    const said60 = text.slice(Math.max(0, index - 60), index);
    const behind = text.slice(index + said.length, index + said.length + 40);
    const isLast = saysEnding.test(said60) && saysSocial.test(said60) && isEnding(text, index);
    if (
      isLast ||
      saysLastFour.test(said60) ||
      (/^ (?:of|are|is|de) /i.test(behind) && saysEnding.test(said60) && saysSocial.test(behind))
    )
      take(index, index + said.length);
  }
  for (const { from, to, digits, words: count } of spoken) {
    const said60 = text.slice(Math.max(0, from - 60), from);
    const isSocial =
      isLabeled(text, from) ||
      saysSocial.test(said60) ||
      saysLastFour.test(said60) ||
      labelAfter.test(text.slice(to, to + 48));
    if ((digits === 9 && count >= 5) || (isSocial && count >= 3 && digits <= 11)) take(from, to);
  }
  return found;
}
