/** Numbers that no word names, told by what is said of them, or by whoever is spoken of where nothing harmless explains them. */
import type { LinesWithDigits } from './lines-with-digits.ts';

/** No part of anything longer, with or without `#`. */
const free = /(?<![\w./:$@-])(?<!\d[ ,])(?:# ?)?(?<told>\d{5,8})(?![\w/-]|[.,:]\d| ?%)/g;
/** The state's courses begin so, a date, a district and its school; a round number is a count. */
const isElse =
  /^(?:(?:0[1-9]|1\d|2[0-3]|27|28|34|36|4[35-7]|5[0-2])[0-3]\d{3}$|(?:30|33|60|4[7-9]|70|80|90)\d{4}$|4[78]|20[0-3]\d[01]\d[0-3]\d$|\d{3}[01]\d\d$|\d+000$)/;
const isBeginning =
  /(?:^|[.;,!?:("[*] ?|(?:^|[^a-z])(?:but|and|that|why|if|because|since|so|or|for|of|like|does|did|is|only|just|also|both|even|says?|student|kid) |^[-\d. )]{1,5})$/i;
const isLookedUp =
  /(?:^|[^a-z])(?:look(?:ed|ing)?(?: (?:(?:her|him|them|it|this one) )?(?:up|at|for|under|by|as))+|search(?:ed|ing)?(?: (?:for|by|under|on))?|find|found|pull(?:ed|ing)?(?: (?:up|her|him))+|typ(?:ed?|ing)(?: in)?|enter(?:ed|ing)?|key(?:ed)? in|(?:list|fil|know|enroll)ed (?:as|under|by)|(?:shows?|comes?|came|pops?) up (?:as|under)|under|goes by|try|use|add|drop|remove|unenroll|transposed|duplicate|(?:no |not |cannot |couldn'?t |can'?t )match(?:ed)?(?: for|:)?|not found:?|gave|(?:i|we|they) have|(?:campus|ic|hs|atc|we|they|school|center|column|field|roster|transcript|card|badge|schedule) (?:has|have|says?|shows?|reads|lists?)(?: (?:her|him|it|them))?(?: as| is)?) $/i;
const isHers =
  /(?:^|[^a-z])(?:hers|his|theirs|(?:her|his|their|the|my|these|student|kids?'?) (?:numbers?|ids?)(?: (?:is|are|was|were))?(?: (?:by|next to|beside|on|under|in) (?:her|his|the|their) (?:names?|cards?|badge|screen))?|^(?:numbers|ids)|(?<!number of )(?:students?|kids?)(?:'s?|s'?)?(?: (?:are|were|numbers?|ids?))?|missing|blank|(?:\d\d|zero|grades?|scores?|t[1-4]|q[1-4]|balance|transcript|schedule|finals?) (?:for|of)|ids? (?:on|from|in|per) (?:the |her |his |our |a )?(?:first column|schedule|campus|card|badge|roster|transcript|screen|ic|hs|atc|file|list|form)|(?:^|[.;(] ?)(?:numbers?|num|nbr)(?: (?:on|in) (?:file|ic|campus|our system|the system))?)(?: is| was|:)? $/i;
const isOfStudent =
  /^[,;\t|] ?\d{1,3}(?:[,;\t|]|$)|^(?:'s)?(?: ?[-:,(] ?| )(?:(?:he|she|who|that|still|also|just|now|never|is|was|the|kid|student|has|had|have|should be|shows?|showed|needs?|got|gets|isn'?t|wasn'?t|doesn'?t|didn'?t|hasn'?t|come|came|over|an?|her|his|not|any|no|cte|with) ){0,6}(?:grades?|scores?|t[1-4]|q[1-4]|finals?|credits?|blank|missing|zero|nothing|student|kid|boy|girl|enrolled|absent|dropped|withdrew|transferred|graduated|moved|gone|twice|(?:in|on) (?:my|our|both|two|section))(?![a-z])/i;
const isCounted =
  /^ (?:rows?|lines?|tickets?|students?|kids|records?|times|points?|errors?|columns?|cells?|files?|kb|mb|ms|of|more|total|sections?|courses?|grades) ?(?!\w)|^ (?:in|as|on|from|for) (?:the |an? |your |our )?(?:logs?|batch|tickets?|queue|messages?|subject|errors?|limit|version|case)(?![a-z])/i;
/** The line above numbers that have a line each. */
const isList =
  /(?:^|[^a-z])(?:students?|kids?|pupils?|ids?|alumn[oa]s|estudiantes|missing|blank)(?![a-z])[^\n\d]{0,40}$/i;
const isOfThings =
  /(?:courses?|sections?|classes|tickets?|cases?|rows?|rooms?|batch|jobs?|orders?|errors?|tasks?|terms?|schools?|calendars?|templates?|reports?)(?![a-z])/i;

/** Whatever its form: `D-4471`, `5-50417`, `KX 440 2`. */
const anyForm =
  /(?<![\w./:$@&%+=-])(?<!\d[ ,])(?<told>(?:[A-Z]{1,3}[ -]?)?\d{3,9}(?:[ -]\d{1,6}){0,2}|\d{1,2}-\d{4,7})(?![\w/-]|[.,:]\d| ?[%°]| ?[)\]]? ?[-=]>)/g;
/** A course, a day, a year, a round number, a student of the state. */
const isKnownForm =
  /^(?:4[678]\d{4}(?:\d{3})?|20[0-3]\d[01]\d[0-3]\d|(?:19|20)\d\d(?:[ -](?:\d\d|20\d\d))?|\d+00|504|\d{3}[ -]\d{4}|\d{5} 4[678]\d{4}|(?:ACT|AP|CTE|IC|KY|US|KAR|KRS|OSHA|[TQSE]|Rm|RM|PO|SY|FY|HB|SB|CR|GPA|PDF|KB|MB|HTTP|ISO|VG)[ -]?\d.*)$/;
const isPerson =
  /(?<!\p{L})(?:kid|student|boy|girl|child|pupil|s?he|him|hers?|his|senior|junior|sophomore|freshman|estudiante|alumn[oa]|hij[oa]|ni[nñ][oa])(?!\p{L})/iu;
/** What has a number and is nobody's. */
const ofThings =
  /(?<!\p{L})(?:courses?|cours|crs|curso|sections?|sec|secci[oó]n(?:es)?|class|grades?|scores?|points?|total|count|number of|students|rooms?|rm|bldg|building|rows?|lines?|columns?|cells?|pages?|pp?|tickets?|cases?|errors?|err|code|orders?|invoice|po|ref(?:erence)?|batch|jobs?|tasks?|terms?|versions?|v|build|release|port|http|ssids?|state|estatal|ssn|ext(?:ension)?|x|fax|grant|fund|bill|form|template|report|calendar|structure|schools?|district|office|zip|ky|step|item|model|avery|suite|box|rfc|chapter|unit|lesson|year|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:'s)?(?: ?ids?| numbers?| no\.?| is| was)?[^\p{L}\d]{1,3}$|(?<!\p{L})(?:of|about|around|over|under|at least|than|to|between|by|at|for|in|an?|have|has|had|got|with|all|only|after|since|until) $/iu;
const ofUnits =
  /^[ -]?(?!(?:is|has|was|does|needs|gets|shows|says|belongs|goes|as|this|his|hers|plus|yes|s)(?!\p{L}))(?:of|more|total|am|pm|x|[kmg]b|mhz|ft|in|lbs?|percent|min|hrs?|is (?:her|his|their|the) (?:room|class|section|course|score|grade)|[\p{L}-]+ (?:rows|lines|days|hours|minutes|points)|\p{L}{2,14}s)(?!\p{L})/iu;

function* ofPersons(
  text: string,
  lines: LinesWithDigits,
  isNamed: (from: number, to: number) => boolean,
): Generator<{ from: number; to: number }> {
  for (const { index: from, groups } of lines.find(anyForm)) {
    const told = groups!['told']!;
    if (isKnownForm.test(told)) continue;
    const to = from + told.length;
    const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 90);
    const before = text.slice(start, from);
    const behind = text.slice(to, to + 60).split('\n', 1)[0]!;
    const isCell = told.length < 4 && /[\t,;|] ?$/.test(before);
    const isZip = /^4[0-2]\d{3}$/.test(told) && /\p{Lu}\p{Ll}+,? $/u.test(before);
    if (isCell || isZip || ofThings.test(before) || ofUnits.test(behind)) continue;
    if (isNamed(start, to + behind.length) || isPerson.test(before) || isPerson.test(behind)) yield { from, to };
  }
}

/**
 * Where they stand: from the first character up to `to`, not included.
 * @param isNamed whether a name stands from a place up to another
 */
export function freeNumbers(
  text: string,
  lines: LinesWithDigits,
  isNamed: (from: number, to: number) => boolean,
): { from: number; to: number }[] {
  const found = [...ofPersons(text, lines, isNamed)];
  let listEnd = -1;
  for (const { 0: said, index, groups } of lines.find(free)) {
    const told = groups!['told']!;
    if (isElse.test(told)) continue;
    const span = { from: index + said.length - told.length, to: index + said.length };
    const lineStart = text.lastIndexOf('\n', index - 1) + 1;
    const before = text.slice(Math.max(lineStart, index - 60), index);
    const behind = text.slice(span.to, span.to + 70).split('\n', 1)[0]!;
    const isAlone = before === '' && /^[ \t]*$/.test(behind);
    const isListed = isAlone && (listEnd === lineStart || isListHead(text, lineStart));
    if (isListed) listEnd = span.to + behind.length + 1;
    const isSaid =
      /^ (?:kid|student|boy|girl)(?![a-z])/i.test(behind) ||
      (isBeginning.test(before) && isOfStudent.test(behind) && !isOfThings.test(before)) ||
      ((isLookedUp.test(before) || isHers.test(before)) && !isOfThings.test(before));
    if (isListed || (isSaid && !isCounted.test(behind))) found.push(span);
  }
  return found;
}

function isListHead(text: string, lineStart: number): boolean {
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  return isList.test(above.slice(-80)) && !isOfThings.test(above);
}
