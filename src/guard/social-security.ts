/** Social security numbers: 3-2-4 in any spelling, also with masked parts; nine digits or the last four beside a word that says so; in words. */
import type { LinesWithDigits } from './lines-with-digits.ts';
import { labelBefore } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';
import type { SpokenNumber } from './spoken-numbers.ts';
import { cellsUnder } from './table-cells.ts';
import { alsoListed } from './typed-digits.ts';

const digit = '[\\dXx*#•●]';
/** What may stand between two groups and joins nothing else: dashes, dots, brackets, quotes, spaces, also as a page writes them. */
const dashed =
  '[ \\t]{0,3}(?:(?:[-._~=*•`\'"\\\\)(\\][<>]){1,3}|dash|hyphen|gui[oó]n)[ \\t]{0,3}|[ \\t]{1,3}|[ \\t]?-[ \\t]?\\n|\\n-';
/** What lists and times have too. */
const listed = '[ \\t]?[/:,|+][ \\t]?';
/** What is said between them, and a line of its own for each: only beside a word that says so. */
const told =
  '[ ,;\\n-]{1,3}(?:(?:the|and|then|space|minus|next|middle|ends?|ending|last|with|in|two|four|is|by|luego)[ ,;\\n-]{1,3}){0,5}';
const before = '(?:(?<![A-Za-z\\d*#•])|(?<=\\b[Ss][Ss][Nn]))(?<![\\dXx*#•][-._/:])';
/** One letter may be attached, as on a card of Medicare, or the stars of bold letters. */
const beforeGroups = `(?:${before}|(?<=(?<![A-Za-z\\d*#•-])(?:[A-Z]|\\*\\*?))(?=\\d{3}-))`;
const after = '(?![A-Za-z\\d*#•]|[-._]\\d)';
const afterGroups = `(?:${after}|(?=(?:[A-Za-z]{1,3}|\\*\\*?)(?![*A-Za-z\\d-])))`;
const grouped = (between: string) => `${beforeGroups}${digit}{3}(?:${between})${digit}{2}(?:${between})${digit}{4}`;
const shapes = [
  new RegExp(`${grouped(`${dashed}|${listed}`)}${afterGroups}`, 'gu'),
  /(?<=ssns?[-_ :#=]{1,3})\d{9}(?!\d)/giu,
  new RegExp(`${before}\\d{3}[*#Xx]{2}\\d{4}${after}`, 'gu'),
  new RegExp(`${before}[(\\][]\\d{3}[)\\]] ?[(\\][]?\\d{2}[)\\]]?[- ]?[(\\][]?\\d{4}${after}`, 'gu'),
  new RegExp(`${before}_{3}-?_{2}-?\\d{4}${after}`, 'gu'),
  new RegExp(`${before}\\d{3}[*#]\\d{2}[*#]\\d{4}${after}`, 'gu'),
  // Numbered, as by one who lists them: `#589-11-3360`.
  new RegExp(`(?<=#)(?<![\\d*•]#)\\d{3}[- ]\\d{2}[- ]\\d{4}${after}`, 'gu'),
  new RegExp(`${before}\\d{3}[-_]\\d{6}${after}`, 'gu'),
  new RegExp(`${before}\\d{5}[-_]\\d{4}${after}`, 'gu'),
  new RegExp(`${before}[Xx*•]{5}[- ]?\\d{4}${after}`, 'gu'),
  new RegExp(`${before}\\d(?: \\d){8}(?! \\d)${after}`, 'gu'),
  new RegExp(`${before}\\d \\d \\d - \\d \\d - \\d \\d \\d \\d${after}`, 'gu'),
];
/** A number only where a word says so. */
const saidShapes = [
  new RegExp(`${before}\\d{3}${told}\\d{2}${told}\\d{4}${after}`, 'gu'),
  new RegExp(`${before}[Xx*•●?.…_]{1,6}[- ]?\\d{4}${after}`, 'gu'),
  // A part of it that nobody can read, or letters that look like digits.
  new RegExp(`${before}(?=\\D?\\d)[\\d?_]{3}-[\\d?_]{2}-(?:[\\d?_]{4})?(?![\\w?-])`, 'gu'),
  new RegExp(`${before}(?=(?:[A-Zl]?\\d[-. ]?){2})[\\dOolISZBG]{3}[-. ][\\dOolISZBG]{2}[-. ][\\dOolISZBG]{4}(?![\\w-])`, 'gu'), // prettier-ignore
  /(?<![\w.])\d\.\d{2,8}e\+?0?8(?!\d)/gi,
  // With zeros before it, as a column of ten or twelve digits is filled.
  new RegExp(`${before}0(?:00)?\\d{9}${after}`, 'gu'),
];
/** Nine digits in any groups. A number only beside a word that says so. */
const nineDigits =
  /(?:(?<![A-Z\d])|(?<=ssn|security|social)|(?<=(?<![A-Z\d])[A-Z]))(?<!\d[-_])\d(?:[ \t]?[-._/:,()]{0,2}[ \t]?\d){8}(?![A-Z\d-]|_\d)/gi;
/** A part of one, or one with a digit too few or too many. */
const part = /(?<![\w-]|[.,/]\d?)\d(?:[ .-]?\d){2,10}(?![\w-]|[.,/]\d| ?%)/g;
/** What is counted, numbered, or dated beside such a word is no part of it. */
const isNoPart =
  /(?<!\p{L})(?:columns?|cols?|rows?|lines?|fields?|box|cells?|page|error|code|in|as of|since|studies|security) ?#?$/iu;
const isCountOf = /^ ?(?:rows?|students?|records?|kids?|errors?|times|of them|people|lines)(?!\p{L})/iu;
/** `SSN 1190`: four digits that nothing else is said of. */
const isRightBehind =
  /(?<!\p{L})(?:(?:last ?4)?ssns?[ _-]?4?|ss ?#|(?<!\b(?:cream|spring|summer|fall|winter|christmas|holiday|family|pizza|donut|parents?|class|senior|math|art) )soc(?:ial)?(?: sec(?:urity)?)?|nss)(?:[:=#("'.… -]|->){1,5}$/iu;
const isYear = /^(?:19|20)\d\d$/;
/** `her social starts with 403` */
const saysPart =
  /(?<!\p{L})(?:starts?|begins?|beginning|starting|first (?:three|five|3|5)(?: digits)?|prefix|empieza|primeros (?:tres|cinco|3|5)(?: d[ií]gitos)?)(?: (?:with|in|are|is|was|con|son|it|del?|su|seguro|social))*[ :]{1,2}"?$/iu;
const fourDigits = /(?<![a-z\d]|\w(?<!ssn)-)(?:\d{4}|\d \d \d \d|\d-\d-\d-\d)(?![a-z\d-]|_\d|[.,]\d)/gi;

const label =
  'ssns?|\\bitins?|\\bnss\\b|social ?security(?: ?number)?|\\bs\\.? ?s\\.? ?n|\\bs\\.s\\.(?: ?n)?|\\bss(?!\\p{L})|\\bso[cs](?:h|al|ials?)(?!\\p{L})|\\bsoc(?:ial)?s?(?!\\p{L})|\\bsoc(?:ial)?[ -]?sec(?:urity)?(?!\\p{L})|\\bseguro social(?!\\p{L})|\\bn[uú]mero de seguro|\\bseguro(?!\\p{L})|\\b(?:sosical|socail|scoial|soical|soscial|socical|sociel|snn|sssn|ssnn|ss n)(?!\\p{L})|\\btax id|\\btin(?!\\p{L})';
const words =
  'sec|security|seguro|number|numero|número|numb|nbr|nmbr|num|no|nr|digits?|last|first|middle|ending|[2-6]|tin|is|was|are|of|the|a|del|de|es|student|s|i|we|have|for|him|her|his|their|them|on|file|it|as|in|without|with|dashes|listed|shows|showing|reads|says|appears|entered|typed|into|field|put|here|card|campus|ends|like|came|comes|out|up|back|to|be|got|get|has|gave|give|given|by|phone|said|told|dice|son|este|esta|mi|su|hija|hijo|te|doy|full|whole|real|actual|new|old|wrong|correct|right|this|that|one|box|column|line|row|cell|form|instead|they|he|she|kid|mom|dad|wrote|down';
const isLabeled = labelBefore(label, words);
const labelAfter = new RegExp(
  `^[^\\p{L}\\d\\n]{0,4}(?:(?:is|was|es|as|for) )?(?:(?:her|his|their|the|a|su|el|this) )?(?:full )?(?:${label})`,
  'iu',
);
const isEnding = labelBefore(
  `(?:last|final)[ -]?(?:four|4)|\\b4 digits|\\b[uú]ltim[oa]s? (?:cuatro|4)|(?:${label})`,
  `${words}|ours|yours|and|or|see|last|four|4|digits|ending|end|ssn|social|soc|ultimos|últimos|cuatro|dígitos|digitos|an|with|starts?|begins?|group|block|part|first|middle|\\d{2,3}|termina|terminan|terminad[oa]s?|en|con|y|son|acaba|acaban|finaliza|l4|only|just|w|these|being|were|match|matches|\\d{4}`,
);
const saysEnding =
  /(?<!\p{L})(?:last|final|four|(?<!\d)4(?!\d)|l4|end(?:s|ed|ing)?|[uú]ltim[oa]s?|termina(?:n|d[oa]s?)?|acaban?)(?!\p{L})|last ?4|4 ?ssn|ssn ?4/iu;
const saysSocial = /(?<!\p{L})(?:ssn|ss(?!\p{L})|soc(?!\p{L})|social(?! (?:stud|work|sci))|seguro|s\.s)/iu;
/** Whatever words lie between, in one sentence and without any digit. */
const isInSentence =
  /(?<!\p{L})(?:ssn|ss ?(?:#|no|number|card)|social(?! (?:stud|work|sci))|seguro social)(?!\p{L})[^.!?\n\d]{0,50}$/iu;
const isBehindInSentence =
  /^(?:[^.!?\n\d]{0,50}?(?<!\p{L})|[^\n\d]{0,56}? (?:an?|her|his|the|that's|their) )(?:ssn|ss ?(?:#|no|number|card)|social(?! (?:stud|work|sci|media|dist))|(?:n[uú]mero de )?seguro(?: social)?)(?!\p{L})/iu;
/** `Record #405738821 does not match, its the social not the state number` */
const isCalled =
  /^[^\n\d]{0,90}?(?<!\p{L})(?:(?:it|that|this)(?:'?s| is| was)|is|was|be) (?:actually |really |just |in fact )?(?:the |an? |her |his |their |my )?(?:full )?(?:ssn|ss ?(?:#|no|number|card)|social(?! (?:stud|work|sci|media|dist|skill)))/iu;
const saysLastFour =
  /(?<!\p{L})(?:(?:last|final)[ -]?(?:four|4)|[uú]ltimos (?:cuatro|4))(?: digits| d[ií]gitos)?(?: (?:are|is|of|were|son|being|only))?\W{0,3}$|(?<!\p{L})(?:l-?4|last-?4)\W{0,3}$/iu;
/** `last four for her is 8807`, `we go by last four, hers is 8807` */
const saysLastFourOf =
  /(?<!\p{L})(?:last|final)[ -]?(?:four|4)(?:,? (?:digits|for|hers?|his|him|she|he|i|we|have|had|is|are|was|on|the|an?|form|file|card|record|it|they|theirs?|them|of|my|gave|got|says|reads|by|use|kid|student|mom|dad|social|ssn)){1,7}[:= "]{1,3}$/iu;
/** `the last 4 of the ssn was used as the password: 3316`, `termina en 4416 su seguro`: its end, told anywhere in its sentence. */
const saysEndBefore =
  /(?<!\p{L})(?:last|final|end(?:s|ed|ing)?|[uú]ltim[oa]s?|termina(?:n|d[oa]s?)?|acaban?)(?!\p{L})[^.!?\n\d]{0,16}4?[^.!?\n\d]{0,50}$/iu;
/** `8807 (last 4)`, `8807 are her last four` */
const isLastFourBehind =
  /^["')]? ?(?:[-=(,:] ?)?(?:(?:is|are|was|were|as) )?(?:(?:the|her|his|their|my) )?(?:last|final)[ -]?(?:four|4)(?: (?:digits|numbers))?(?= ?(?:$|[.,;)\n])| (?:ssn|soc|ss|of (?:the |her |his |their |a )?(?:ssn|soc|ss)))/iu;
const isOfThingBefore = /(?<!\p{L})(?:courses?|sections?|rows?|rooms?|tickets?|lines?|cases?|errors?) ?#?$/iu;
/** `first three of her SSN are 403`, `middle two of the social: 44` */
const partOf =
  /(?<!\p{L})(?:first|last|middle|front|area|group)(?: (?:two|three|four|five|six|[2-6]))?(?: (?:digits?|numbers?|part|group))?(?: (?:of|on|in|for))?(?: (?:the|her|his|their|an?|this|my))? (?:ssns?|social(?: security)?(?: number)?|soc(?: sec)?|ss ?#?)(?:'s)?(?: (?:is|are|was|were|as))?[:=# ]{1,3}(?<told>\d{2,6})(?![\w-]|[.,]\d| ?%| (?:rows?|students?|columns?|of|times)(?!\p{L}))/giu;
/** `ssn starts with 406 and the middle is 14`: behind what tells its beginning. */
const nextPart =
  /[ ,;]{1,2}(?:and |then )?(?:the |its )?(?:first|middle|next|last|group|then|rest|ends?)(?: (?:two|four|part|in|with|is|are|it|digits?)){0,3} (?<told>\d{2,4})(?![\w-]|[.,]\d| ?%)(?<=\b(?:ssn|social)\b[^\n]{1,40}\d[ ,;][^\n\d]{4,40}\d{2,4})/giu;
/** `8807 are the last four of her social` */
const isEndOfSocial =
  /^[^\p{L}\d\n]{1,8}(?:(?:it|that|this)(?:'?s| is| was) |(?:is|are|was|were|as|for|at|on) )?(?:the )?(?:last|final|end|ending)(?!\p{L})[^\n.]{0,20} (?:ssn?|soc|social)(?!\p{L})|^ is (?:how|what) [^\n.\d]{0,12}(?:ssn?|soc|social)(?: number)? (?:ends|starts|begins)/iu;
/** `the social with 8805 at the end` */
const isAtEnd = /^ (?:(?:at|on|for|in|as) )?(?:the|its|al) (?:very )?(?:end|last|final)(?!\p{L})/iu;
/** `the social that he gave ended in 4466` */
const saysEndsIn =
  /(?<!\p{L})(?:ssn?|social)(?!\p{L})[^.!?\n\d]{0,40} (?:end(?:s|ed|ing)?|termina|acaba) (?:in|with|en|con) $/iu;
const isBehind =
  /^,? ?\(?(?:(?:that|it|this)(?:'?s| is) )?(?:(?:of|are|is|de|on|for|off|from|at the end of|as) |(?:the )?(?:ssn?|social)\b)/i;
/** What is in every word that tells of the last four. */
const mayTell = /s\.?s|so[chs]|sec|seg|l-?4|last|final|[uú]lt/i;
/** A heading of a table names the column, and the numbers stand below it. */
const heading =
  /(?:(?<!\p{L})|(?<=\b(?:stud?(?:ent)?|pupil|person|kid)))(?:ssns?|soc(?:ial)?[ _]?sec(?:urity)?(?:[ _]?(?:number|num|no|nbr|#))?|social)(?!\p{L})[^\n.?!]{0,80}\n/giu;
const heads =
  /(?:^|[^\p{L}])(?:last[ _]?(?:4|four)[ _]?)?(?:ssns?|soc(?:ial)?(?:[ _]?sec(?:urity)?)?)(?:[^\p{L}]|$)|^last[ _]?(?:4|four)$/iu;
const headHint = /ssn|\bsoc|last[ _]?(?:4|four)/gi;
/** What else has nine digits. */
const elses =
  '(?<!\\p{L})(?:courses?|sections?|tickets?|case|job|order|invoice|ref(?:erence)?|serial|batch|ids?|sectionid|courseid|crs|class|room|po|request|confirmation|error|code|incident|version|build|row|rows|file|kurs|curso)(?!\\p{L})';
const betweenElse = 'number|numbers|no|num|is|are|id|code|the|and|or|to';
const isElse = labelBefore(elses, betweenElse);
/** `Part 410-22-8817-A` */
const isOfThing = labelBefore(
  '(?<!\\p{L})(?:parts?|p\\.?o|items?|model|sku|serial|order|invoice|catalog)(?!\\p{L})',
  betweenElse,
);
const isNumber = labelBefore('(?<!\\p{L})(?:numbers?|no)(?!\\p{L})', betweenElse);
const isPerson =
  /(?<!\p{L})(?:students?|kids?|pupils?|child|girl|boy|she|he|her|his|estudiante|alumn[oa]|hij[oa])(?!\p{L})[^\p{L}\d\n]{0,3}(?:(?:is|has|with|number|#|no\.?) ?){0,2}$/iu;

/** Subjects of the state's courses, the digits that a course of nine begins with. Others begin a number of Kentucky or near it. */
const isOfCourse = /^(?:(?:0[1-9]|1\d|2[0-3]|27|28|34|36|4[35-7]|5[0-2])[0-3]|30|33|60|4[7-9]|70|80|90)/;
/** Of the trades: courses that technical schools teach. */
const isOfTrade = /^(?:0|4[6-8])/;
/** No number has one digit alone: a mask of a form. */
const isForm = /^(?:9{9}|0{9})$/;
const isVersionBefore = /(?:\bversion|\brelease|\bbuild|\bv)\.? ?$/i;
/** Nine digits where the ten of a student belong: `SSID column: 512607781`. */
const isInIdOfPerson =
  /(?<!\p{L})(?:ssids?|state ?ids?|student ?(?:ids?|numbers?|#))(?: ?(?:column|field|box|is|has|shows?|says|came over as|came out as|[:=#-]))* ?"?$/iu;
/** `Paducah, KY 12345-6789` */
const isZip = /(?:\b[A-Z]{2},?|\bzip(?: ?code)?:?) $/;

/** A text, its lines with digits, and its numbers spelled in words. */
interface Read {
  text: string;
  lines: LinesWithDigits;
  spoken: readonly SpokenNumber[];
}

export function socialSecurityNumbers(read: Read): PrivateItem[] {
  const { text } = read;
  const found: PrivateItem[] = [];
  const taken = new Uint8Array(text.length);
  /** What is found over one that was found before is not looked at. */
  const isTaken: IsTaken = ({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken[at]) return true;
    return false;
  };
  for (const look of [inGroups, inColumn, inOne, inPart, lastFour, inWords])
    for (const { from, to } of look(read, isTaken)) {
      found.push({ kind: 'ssn', from, to });
      taken.fill(1, from, to);
    }
  return [...found, ...alsoListed(text, found)];
}

type Span = Pick<PrivateItem, 'from' | 'to'>;
type IsTaken = (span: Span) => boolean;

const isBeside = (text: string, { from, to }: Span) =>
  isLabeled(text, from) || labelAfter.test(text.slice(to, to + 48));
const isInSentenceOf = (text: string, { from, to }: Span) =>
  isInSentence.test(text.slice(Math.max(0, from - 60), from)) || isBehindInSentence.test(text.slice(to, to + 60));

/** 3-2-4 and like it; with words between them only where one says so. */
function* inGroups({ text, lines }: Read, isTaken: IsTaken): Generator<Span> {
  for (const shape of shapes)
    for (const { 0: said, index: from } of lines.find(shape)) {
      const span = { from, to: from + said.length };
      if (isTaken(span) || !/\d/.test(said) || isForm.test(said.replaceAll(/\D/g, ''))) continue;
      const isOften =
        /^(?:(?![987]|000|666)\d{3}[:,]\d\d[:,]|48\d\/\d\d\/|4[0-2]\d{3}-)/.test(said) ||
        (/^\d{5}-/.test(said) && isZip.test(text.slice(Math.max(0, from - 10), from)));
      const isOfCourses = /^4[678]\d[- ]/.test(said) && isNearCourse(text, span);
      const isVersion = said.includes('.') && isVersionBefore.test(text.slice(Math.max(0, from - 10), from));
      const isNumbered = /^-?[A-Z]\b/.test(text.slice(span.to, span.to + 3)) && isOfThing(text, from);
      if ((!isOften && !isNumbered && !isOfCourses && !isVersion) || isBeside(text, span) || isInSentenceOf(text, span))
        yield span;
    }
  for (const shape of saidShapes)
    for (const { 0: said, index: from } of lines.find(shape)) {
      const span = { from, to: from + said.length };
      if (isTaken(span) || isForm.test(said) || isElse(text, from)) continue;
      if (isBeside(text, span) || isInSentenceOf(text, span)) yield span;
    }
}

/** Below the head of a column: all of it or its end. */
function* inColumn({ text }: Read): Generator<Span> {
  for (const { from, to } of cellsUnder(text, heads, headHint))
    if (/^[x*#-]*\d{4}$|^\d{9}$/i.test(text.slice(from, to))) yield { from, to };
}

/** Nine digits in one, or in any groups beside a word that says so. */
function* inOne({ text, lines }: Read, isTaken: IsTaken): Generator<Span> {
  const columns = [...text.matchAll(heading)].map(({ 0: said, index }) => index + said.length);
  for (const { 0: said, index: from } of lines.find(nineDigits)) {
    const span = { from, to: from + said.length };
    if (isTaken(span) || isForm.test(said)) continue;
    const isPlain = /^\d+$/.test(said) && !/[A-Z]/i.test(text[from - 1] ?? ' ');
    if (isBeside(text, span)) yield span;
    else if (isPlain && !isOfTrade.test(said) && isInIdOfPerson.test(text.slice(Math.max(0, from - 30), from)))
      yield span;
    else if (isPlain && isPerson.test(text.slice(Math.max(0, from - 40), from))) yield span;
    else if (
      isPlain &&
      !isOfTrade.test(said) &&
      !isElse(text, from) &&
      isCalled.test(text.slice(span.to, span.to + 120))
    )
      yield span;
    else if (isPlain && text[from - 1] !== '#' && !isElse(text, from) && isNobodys(text, span, columns)) yield span;
  }
}

/** Whether nine digits behind no other word are no number of a course, a call or a count. */
function isNobodys(text: string, span: Span, columns: readonly number[]): boolean {
  const said = text.slice(span.from, span.to);
  const isStrange = /^(?:[7-9](?!0[0-3])|000|666)/.test(said);
  const isInColumn = columns.length > 0 && columns[0]! <= span.from;
  if ((isStrange || isInColumn) && !isNumber(text, span.from)) return true;
  if (isNearCourse(text, span)) return false;
  if (!isOfTrade.test(said) && isInRowOfCourse(text, span)) return true;
  return !isOfCourse.test(said) || (!isOfTrade.test(said) && isInSentenceOf(text, span));
}

/** A part of one, or one with a digit too few or too many. */
function* inPart({ text, lines }: Read, isTaken: IsTaken): Generator<Span> {
  for (const { 0: said, index, groups } of [partOf, nextPart].flatMap(lines.find)) {
    const to = index + said.length;
    const span = { from: to - groups!['told']!.length, to };
    if (!isTaken(span)) yield span;
  }
  for (const { 0: said, index: from } of lines.find(part)) {
    const span = { from, to: from + said.length };
    const count = said.replaceAll(/\D/g, '').length;
    if (isTaken(span) || count === 9 || (count === 4 && isYear.test(said))) continue;
    if (isCountOf.test(text.slice(span.to, span.to + 12))) continue;
    const said60 = text.slice(Math.max(0, from - 60), from);
    const isBeginning = count < 6 && saysPart.test(said60) && saysSocial.test(said60);
    const isWrongLong = count > 4 && count < 12 && count !== 10 && isLabeled(text, from) && !isNoPart.test(said60);
    const isShort =
      /^\d{3}[- ]\d\d[- ]\d{3,5}$/.test(said) &&
      ((saysSocial.test(said60) && !/\n/.test(said60)) || isBeside(text, span));
    if (isBeginning || isWrongLong || isShort) yield span;
  }
}

function* lastFour({ text, lines }: Read, isTaken: IsTaken): Generator<Span> {
  for (const { 0: said, index: from } of lines.find(fourDigits)) {
    const span = { from, to: from + said.length };
    const said60 = text.slice(Math.max(0, from - 60), from);
    const behind = text.slice(span.to, span.to + 40);
    if (isTaken(span) || !(mayTell.test(said60) || mayTell.test(behind))) continue;
    const isBare = isRightBehind.test(said60) && !isYear.test(said);
    const isLast = saysEnding.test(said60) && saysSocial.test(said60) && isEnding(text, from);
    const isRecent = /^20[12]\d$/.test(said);
    const isInOne =
      saysEndBefore.test(said60.replaceAll('_', ' ')) &&
      (isInSentenceSaid(said60) || isBehindInSentence.test(behind)) &&
      !isCountOf.test(behind) &&
      !isOfThingBefore.test(said60);
    if (
      isLast ||
      isBare ||
      (isInOne && !isRecent) ||
      saysEndsIn.test(said60) ||
      (saysLastFour.test(said60) && !isRecent) ||
      (saysLastFourOf.test(said60) && !isRecent) ||
      (isLastFourBehind.test(behind) && !isRecent && !isOfThingBefore.test(said60)) ||
      isEndOfSocial.test(behind) ||
      (isAtEnd.test(behind) && saysSocial.test(said60)) ||
      (isBehind.test(behind) && saysEnding.test(said60) && saysSocial.test(behind))
    )
      yield span;
  }
}

const isInSentenceSaid = (said: string) =>
  /(?<![a-z])(?:ssn|ss ?#|social(?! (?:stud|work|sci|media))|seguro social)(?![a-z])[^.!?\n]{0,50}$/i.test(said);

function* inWords({ text, spoken }: Read): Generator<Span> {
  for (const { from, to, digits, words: count } of spoken) {
    const said60 = text.slice(Math.max(0, from - 60), from);
    const isEnough = (count >= 2 && digits >= 4 && digits <= 11) || digits === 9;
    const isSocial = () => isBeside(text, { from, to }) || saysSocial.test(said60) || saysLastFour.test(said60);
    if ((digits === 9 && count >= 5) || (isEnough && isSocial())) yield { from, to };
  }
}

/** A cell of a row in which a different cell is a course of a trade: `"T1","231905547","480123401"`. */
function isInRowOfCourse(text: string, { from, to }: Span): boolean {
  if (!/(?:^|[\n,;|\t]"?)$/.test(text.slice(Math.max(0, from - 2), from)) || !/^"?[,;|\t]/.test(text.slice(to, to + 2)))
    return false;
  const before = text.slice(Math.max(0, from - 200), from);
  const row = before.slice(before.lastIndexOf('\n') + 1) + text.slice(from, to + 200).split('\n', 1)[0]!;
  return /[,;|\t]"?4[678]\d{7}"?(?:[,;|\t]|$)/.test(row);
}

/** Whether a course or a section is spoken of right before or behind a number, in its line. */
const isNearCourse = (text: string, { from, to }: Span) =>
  /(?<!\p{L})(?:courses?|sections?|crs|sec)(?!\p{L})[^\n]{0,20}$/iu.test(text.slice(Math.max(0, from - 30), from)) ||
  /^[^\n]{0,24}?(?<!\p{L})(?:courses?|sections?|crs|sec)(?!\p{L})/iu.test(text.slice(to, to + 32));
