/** Numbers that one school gives a student: student number, lunch number, PIN, locker, badge, and such. */
import { touched } from './cover.ts';
import { freeNumbers } from './free-numbers.ts';
import { keyedNumbers } from './keyed-numbers.ts';
import { kindOf } from './lexicon.ts';
import type { LinesWithDigits } from './lines-with-digits.ts';
import { labelBefore } from './plain-text.ts';
import type { PrivateItem } from './private-kinds.ts';
import type { SpokenNumber } from './spoken-numbers.ts';
import { cellsUnder } from './table-cells.ts';
import { alsoListed } from './typed-digits.ts';

/** @param phrases alternatives, separated by bars and line breaks */
const any = (phrases: string) => phrases.replaceAll(/\n\s*/g, '');

const numbers =
  /(?<![A-Z\d.])(?<!\d[-_/])(?:\d{4}(?: \d{4}){2,3}|\d{1,2}-\d{1,4}-\d{1,2}|\d(?:[ -]\d){3,8}|\d{1,3}[.,]\d{3}|\d\d-\d{4,6}|\d\d \d\d \d\d|\d{2,3}[ -]\d{3,5}|[a-z]{1,2}\d{2}-\d{3}-\d{3}|[a-z]{3}-\d{4}-\d{4}|\d{2}-\d{9}|00\d{8}|[a-z]{0,3}-?\d{3,9})(?![A-Z\d-]|[./]\d)/gi;
const word = '(?<!\\p{L})';
const count =
  "(?:ids?|numbers?|nos?|nums?|nbr|nr|#|pins?|codes?|combination|combo|account|card|badge|identifier|folio|tags?|slots?|log-?ins?|keys?|barcodes?|cert)(?:'s)?(?!\\p{L})\\.?";
const owners =
  any(`student|stud?|stdn?t|pupil|school-issued|bus pass|local|lunch|lunch ?room|meal|breakfast|cafeteria|locker|badge|permanent|campus|person|
  personal|employee|infinite campus|kid|her|his|their|bus|bus rider|rider|transportation|state student|username|user|internal|nocti|koss+a|cerate|barcode|key|door|parking(?: pass)?|pass|computer|laptop|wifi|testing|estudiante|alumn[oa]|library|lib\\.?|library card|id|
  driver'?s?(?: license)?|license|permit|msis|portal|login|chromebook|device|perm|ic|pupil's|child|cafe|caf|keypad|time ?clock|clock(?:-in)?|punch|kees|ap|car|acct|visa|alien|cum folder|scan|(?:chromebook|laptop|device|ipad) asset|nocti|testing|test taker|wida|medicaid|insurance|passport|member|account|google|clever|skyward|aeries|powerschool|
  learner|district student|district local|library patron|patron|locker/pin|pin/locker|gym lock|i?pad|tablet|scholar|homeroom|kiosk|state testing|lexia|hall pass|test(?:ing)? ticket|house|lock|(?:scan|prox|key|swipe) ?card`);
const alone =
  any(`(?:lunch(?:room)?|meal|cafeteria) acct(?: (?:no|num|number|#))?\\.?|perm(?:anent)? ids?|(?:our|local|district|system|the) (?:local |district |student )?(?:ids?|nos?|numbers?|nums?|#)\\.? (?:we use |we have |used )?(?:for|on) (?:him|her|them|this (?:one|kid|student|child))|(?:scan|prox|key|swipe|time|ebt) ?card|badge swipe|(?:locker|pin|lunch|id) slip|
  (?:parking|locker) spot|lock combo|hall pass(?: ?#)?|(?:parking )?permit|parking tag|parking pass|test(?:ing)? ticket|act id|sat id|(?:library |lunch |id )?bar ?code|log-?in|key ?code|door code|msis|clave|(?:car|hang) tag|bar ?code sticker|badge|locker|casillero|permiso|combo|combination|personid|studentid|studentnumber|localid|localnumber|lunchpin|lunchnumber|
  i\\.d\\.(?: ?#| no\\.?| number)?|sid|pin|pin (?:number|code)|matr[ií]cula|credencial|gafete|expediente|boleta|(?:su|mi) (?:n[uú]mero|clave|c[oó]digo|pin|identificaci[oó]n)|id card|id badge|library card|bus pass|id ?#|driver'?s lic(?:ense)?|dl(?: ?#)?|patron|padlock|hall pass|card ?#|passport|medicaid|nocti|time ?clock|insurance policy|(?:laptop|ipad)(?= \\d{4,6} is checked out)`);
/** Of tests, colleges, trades, insurance: each has codes of its own too, which are no person's. */
const elsewhere =
  'psat|sat|act|college board|kctcs|college|dual credit|nccer|aws|aws welder|welder|stamp|ase|osha|osha (?:10|30)|servsafe|fafsa|kheaa|tsi|sis|naviance|emt|cna|srna|nurse aide|sti|census|household|family|iep|policy|insurance policy|medicare';
const spanish =
  any(`(?:n[uú]mero|id|clave) local|(?:n[uú]m(?:ero)?s?|nro|no|id|clave|c[oó]digo|pin|tarjeta)\\.? (?:de|del|de la|de el|para el|de mi|de su) (?:hij[oa]|ni[nñ][oa]|
  estudiante|alumn[oa]|almuerzo|identificaci[oó]n|locker|casillero|comida|lonche|comedor|cafeter[ií]a|escuela)`);
const between =
  'is|was|for|the|new|girl|boy|ends?|ending|starts?|starting|begins?|with|lunch|line|of|from|to|number|no|id|her|his|him|this|student|as|in|campus|es|del|de|la|el|mi|su|hija|hijo|para|at|our|listed|shows|local|school|a|card|on|file|and|system|sis|new|old|their|says|say|said|reads|read|one|ones|still|now|came|comes|up|back|has|have|gives?|got|printed|slip|sheet|tag|changed|hers?|each|kid|we|use|i|typed|entered|put|into|box|field|column|was|were|be|should|not|them|they|it|she|he|in|by|with|used|uses|using|dice|son|sale|tiene|que|alumno|alumna|estudiante|combination|combo|or|gave|given|issued|assigned|told|td|th|span|twins|kids|brother|sister|boys|girls';
const isLocal = labelBefore(
  `${word}(?:${owners})(?:[ ']?s)?\\.?[ _-]{0,2}(?:(?:local|student|lunch|state|person|school|card|portal|id|new|old) )?${count}|${word}(?:${elsewhere})[ _-]{0,2}(?:student )?(?:ids?|numbers?|nos?|#|accounts?|card numbers?|cards?|cert(?: ?#)?|certificate)(?!\\p{L})|${word}(?:${alone})(?!\\p{L})|${word}(?:${spanish})(?!\\p{L})`,
  between,
);
const isBesideLocal = /(?<!\p{L})local(?: ?[:#=]| is| was)?\s?$/iu;
/** A school's own number is short, or begins with that of its district; a longer one behind these words is a student's. */
const isOfSchool = labelBefore(
  `${word}(?:school|hs|atc|enrollment|registration)[ _-]?(?:ids?|numbers?|nos?|nbr|#)(?!\\p{L})`,
  between,
);
/** District and school. */
const isSchoolCode = /^\d{3}[01]\d\d$/;
/** Numbers of something that is no person. */
const isOther = labelBefore(
  any(`${word}(?:district|state|course|section|calendar|ticket|case|error|batch|task|term|score|group|trial|structure|
    grading|template|report|transcript|teacher|vendor|tool|window|process|object|roster|log|version|
    program|event|meeting|zoom|session|school year|standard|import|export|sync|plan|bell|period|room|page|form|
    request|order|job|confirmation|sif|cip|file|row|invoice|incident|serial|model|asset|product|build|agent)[ _-]?
    (?:ids?|numbers?|nos?|nbr|#|codes?)(?!\\p{L})(?: ?#)?|${word}ssids?(?!\\p{L})|${word}state ids?(?!\\p{L})|${word}(?:task|template|section|row|record|
    calendar|report|job|course|file|course) (?:with|has|whose) (?:the )?ids?(?!\\p{L})`),
  'is|was|the|of|for|number|no|and|are|with|has',
);
/** `Skyward ID 305188`: whatever has an ID and is not known to be a thing is taken for a system that students are in. */
const isAnyId = labelBefore(`${word}\\p{L}{3,14} ids?(?: ?#)?`, 'is|was');
/** More of what has an ID and is no person. */
const isIdOfThing = labelBefore(
  any(`${word}(?:message|app|application|client|tenant|activity|assignment|department|tax|federal|employer|building|site|zone|
    schedule|record|entry|item|queue|alert|release|patch|query|filter|server|host|machine|database|field|column|rule|category|
    rubric|quiz|question|link|folder|document|drive|video|channel|team|thread|post|mapping|crosswalk|university|provider|
    bank|merchant|terminal|printer|copier|cart|truck|van|bus|part|caller|call|conference|webinar|transaction|key|unique|row|
    location|device|school|campus|center|data|exchange|code|credential|pathway|photo|no|valid|every|each|any|which|what|whose|missing|statewide|nces|state|
    duplicate|bad|two|three|that|this|these|those|term|structure|reference|tracking|shipment|package|serial|error|trace|request|correlation) ids?(?!\\p{L})(?: ?#)?`),
  'is|was',
);
/** `has her as 305188`, `he is 305188`: no code of a course, which a person is in. */
const isAsPerson =
  /(?<!\p{L})(?:her|him|he|she|hes|shes|he's|she's|this (?:kid|student)|the (?:kid|student)) (?:(?:is|was|shows?|showed|shown|listed|comes?|came|up|entered|filed) )*(?:is|as|under|was|by|=|:) #?$|(?<!\p{L})(?:s?hes|s?he's) #?$|(?<!\p{L})(?:call|list|know|file)s? (?:her|him|them) $/iu;
const isOfPersonBehind =
  /^ (?:is|=|belongs to|goes with|is for|is checked out to|checked out to|for) (?:(?:the|this|our|my|a|that) )?(?:kid|student|girl|boy|her|him|his|hers)(?!\p{L})/iu;
const isCounted =
  /(?<!\p{L})(?:errors?|rows?|lines?|sections?|courses?|columns?|cells?|grades?|rooms?|crs|sec|terms?|steps?|pages?|scores?|total)\W{0,2}$/iu;
const isShortCode = /^(?:(?!4[678]\d{4}$|20[12]\d$)\d{5,7}|[a-z]{1,3}-?\d{3,9}|\d\d-\d{4,6})$/i;
/** `lunch # keeps coming over in place of the SSID: 20886` */
const isBehindColon =
  /(?<!\p{L})(?:lunch|local|student|locker|badge|cafeteria|meal|perm) ?(?:ids?|numbers?|nos?\.?|#|pins?|codes?)(?!\p{L})[^.!?\n\d]{0,60}(?<!\p{L}(?:courses?|sections?|tickets?|rows?|errors?)): $/iu;
/** `barcode 20417 on the copier` */
const isOnThing =
  /^ (?:of them|(?:on|of|for) (?:the|our|a|this) (?:copier|printer|projector|cart|server|roof|door|truck|van|lab|room|building|vendor|machine|state|test))(?![a-z])/i;
/** A call of many. */
const isMeeting = /\b(?:zoom|meeting|webex|teams|conference|dial[- ]?in|wi-?fi|guest)\b[^\n]{0,40}$/i;
const isLocalAfter =
  /^[\])]?[,;?]?[ \t]*(?:[-=(|[/<]{1,3}[ \t]*)?(?:(?:is|as|was|es|are|were|son|that'?s|that is|it'?s) )?(?:(?:the|her|his|their|a|our|my|su|el) )?(?:(?:local|lunch|student|school|stu|cafeteria|meal|locker|badge|person|perm(?:anent)?|district(?= \S+ for (?:her|him))|library|bus pass|pupil|portal|login|computer|testing|keypad)[ _]?(?:student |card )?(?:numbers?|nos?|ids?|pins?|codes?|#|combos?)|(?:[4-8]|four|five|six|seven|eight)[- ]digit (?:student |local |lunch )?(?:numbers?|ids?|pins?|codes?)|n[uú]mero de estudiante|del? almuerzo|on (?:the|her|his) (?:badge|id(?: card)?|lunch (?:card|account|list|roster))|(?:at|in) the (?:(?:lunch(?:room)? )?(?:line|keypad|pin ?pad|register)|cafeteria|lunch ?room|kiosk)|at lunch|(?:number|id|#)(?: that)? (?:we|i|on (?:her|his|the)|for (?:her|him|this)))(?![a-z])(?![ :#=.]{0,3}\d)/i;
/** `ID: 300991`, where no other thing is named that has one. */
const isPlainId =
  /(?:^|[\n,.;:(|\t]|(?<!\p{L})(?:the|her|his|their|an?|my|our|su|with|and|for|old|new|from|kid|vs\.?|or|is|as|use|correct|wrong|right|other|same|both|under|by|to|has|of|internal)) ?ids?(?: ?#| numbers?| no\.?| is| was| es| changed| from|:|=){0,4}(?:[-"'( ]{1,3}|(?<==))$/iu;
/** A user name with a number in it. */
const userNames =
  /\b(?:user ?name|user id|(?:network|windows|google) id|(?:nocti|kos{2,}a|campus|portal|testing) user|(?:log|sign)-?in|usuario)(?: is| was| es|:|=)* ?(?<told>(?=[a-z._-]{0,16}\d)[a-z\d][\w.-]{3,19})(?![@\w])/gi;
/** `her Campus login (ruizm)`, `his username is "tdean"` */
const logins =
  /(?:\b(?:log-?in|user ?name|user id|usuario)(?: is| was| es|:)? ?(?:[("']|(?=[a-z]{2,12}[._][a-z\d]))|\b(?:her|his|kid's|student's|student) (?:[a-z]{2,9} )?(?:log-?in|user ?name|user id)(?: is| was|:) ?)(?<told>[a-z][\w.-]{3,19})(?![@\w-]|\.\w)/gi;
const passwords =
  /\b(?:pass ?words?|pw|pwd|contrase[nñ]a)(?: is| was| es|:|=)* ?(?<told>(?=[^\s\d]{0,16}\d)[\w!$%^*+-]{5,20})(?![\w@]|[./]\d)(?! (?:char|digit|day|letter|time|kid|student|user))/gi;
/** `chromebook serial 5CD2104KX`, `old number 305188` */
const serials =
  /\b(?:chromebook|(?:laptop|ipad)(?= (?:serial|tag|#)))(?: is| serial| tag| number| no\.?| #|:)* ?#?(?<told>(?=[A-Z]{0,8}\d)(?=\d{0,8}[A-Z])[A-Z\d]{6,12})(?![\w-])/gi;
/** Ten digits are an SSID elsewhere. */
const ofInsurance =
  /\b(?:medicaid|medicare|insurance)(?: (?:id|number|no\.?|member|policy|card|is)| ?#|:){0,3} ?(?<told>\d{8,12})(?![\w-]|[./,]\d)/gi;
const changed =
  /\b(?:old|new|wrong|right|correct) (?:number|no\.?|#)(?: is| was|:)? ?#?(?<told>\d{5,6})(?![\w-]|[./,]\d)/gi;
/** `portal code 8841-9920`, `activation key 3f9a-88c1` */
const keys =
  /\b(?:(?:activation|portal)(?: (?:activation|access))? (?:codes?|keys?|pin|numbers?)|portal activation)(?: is| was|:|=)* ?(?<told>(?=[a-z-]{0,8}\d)[a-z\d-]{5,20})(?![\w@]|[./]\d)/gi;
/** The form of a license to drive in Kentucky, and the tag of a device. */
const tags =
  /(?<![\w-])(?<told>[A-Z]\d{2}-\d{3}-\d{3}|(?<=\b(?:[Cc]hromebook|[Ll]aptop|iPad)(?: is|:|'s tag is)? )[A-Z]{2,3}-\d{3,6})(?![\w-])/g;
const combinations =
  /\b(?:combo|combination|(?:pad)?lock)(?: is| was|:|=)* ?#?(?<told>\d{1,2}[- ,/]{1,2}\d{1,2}[- ,/]{1,2}\d{1,2})(?![\w-]|[./]\d)/gi;
const lockers =
  /\b(?:lockers?|casillero|hall pass|parking (?:spot|space))(?: is| was)? ?(?:#|no\.?|number)?[:=]? ?(?<told>\d{1,2}|[A-Z]-?\d{1,4}|\d{1,4}[A-Z])(?![\w-]|[./]\d| (?:to|of|are|were)\b)/gi;
/** `student 104458`: shorter than an SSID. */
const students = /\b(?:students?|stu|kids?|pupils?|estudiantes?|alumn[oa]s?) ?#? ?(?<told>\d{5,7})(?![\w-]|[./,]\d)/gi;
/** `look up 1029384`, where a person is spoken of. */
const lookedUp =
  /\b(?:look(?:ed|ing)?|pull(?:ed|ing)?|search(?:ed|ing)?|type[sd]?|bring)(?: it)? (?:up|for|by|in|on|under) ?#?(?<told>\d{5,8})(?![\w-]|[./,]\d)(?=[^\n]{1,50}\b(?:student|person|kid|him|her|hers|his|he|she|pupil)\b)/gi;
/** `lunch 7096`, but no time of day. */
const lunches =
  /\b(?:lunch|cafeteria|breakfast)(?: acct| account)?[:#= ]{1,2}(?<told>(?!(?:1[0-3]|0?[789])[0-5]\d(?!\d))\d{4,7})(?![\w-]|[./]\d)/gi;
const heads =
  any(`^(?:(?:student|stud?|local|lunch|person|pupil|campus|cafeteria|meal|locker)[._ ]{0,2})?(?:student|local|lunch|
  person)?[._ ]?(?:number|id|no|nbr|num|pin|code|#)\\.?(?: ?\\([^)]*\\))?$|^perm(?:anent)?[._ ]?(?:id|number|no|#)$|^(?:locker )?combo(?:bination)?$|^(?:student |campus |portal )?user[ _]?name$|^district (?:student )?id$|^(?:person|student)?guid$`);
const isHead = new RegExp(heads, 'i');
/** A number, a combination, a user name. */
const isCell =
  /^(?:[a-z]{0,2}\d{3,9}|\d{1,2}-\d{1,2}-\d{1,2}|[a-z][a-z._-]{2,15}\d{1,4}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** A cell of its own in the line of a name: `- 40981`. */
const amongCells = /[^\n]{0,78}? - (?<told>\d{5,7})(?= - |$)/my;
/** Right behind a name, shorter than an SSID or the number of a course. */
const behindName = /(?:,? ?\(|,? |[,;|\t]|: ?| - |,? ?#)(?<told>\d{5,7})(?![\w-]|[.,/]\d)/y;
/** `number 33871`, `#33871`, `N.º 33871`: whose it is, is told in the line. */
const bareNumber =
  /(?<!\p{L})(?:numbers?|no\.|num\.?|nbr|n[uú]mero|n\.? ?[ºo°]\.?)(?: (?:here|there|at|on|in|for|top|right|beside|next to|the|our|his|her|their|high|school|atc|tech|schedule|transcript|name|screen|card|roster|badge|campus)){0,6}(?: is| was| es|:|=)? ?#?$|(?:^|[ (,])#$/iu;
/** What comes before `number` where it is of something else: `ticket number`. */
const isOfThing =
  /(?:(?<!\p{L})(?:the|a|an|her|his|their|is|he's|she's|are|was|has|whose|kid|kid's|student|student's|with|and|el|su|de|mi|use)|[,.;:(-]|^) ?(?:numbers?|no\.|num\.?|nbr|n[uú]mero|n\.? ?[ºo°]\.?)(?: [a-z]+){0,6}:? ?#?$|(?:^|[ (,])#$/iu;
const isPersonSaid =
  /(?<!\p{L})(?:kids?|students?|boys?|girls?|child|pupil|she|he|him|her|his|estudiante|alumn[oa]|hij[oa]|ni[nñ][oa])(?!\p{L})/iu;
/** `number 20417 belongs to the kid in row 3` */
const isPersonBehind =
  /^\S{3,12} (?:belongs to|is|=|goes to|for) (?:the |this |that |a |my |our )?(?:kids?|students?|boy|girl|him|her|his|hers)(?!\p{L})/iu;
/** From one of these numbers to the next: signs, and words that set two against one another. */
const toNext =
  /^(?:[,;&/ ]|and|or|vs\.?|ours?|theirs?|the|hs|atc|new|old|to|in|at|it|shows?|is|says|has|campus|instead|of|not){1,9}$/i;

/**
 * @param lines those with digits
 * @param spoken numbers spelled in words
 * @param names the names in the text
 */
export function localNumbers(
  text: string,
  lines: LinesWithDigits,
  spoken: readonly SpokenNumber[],
  names: readonly PrivateItem[],
): PrivateItem[] {
  const found: PrivateItem[] = [];
  const isNamed = touched(text.length, names);
  const add = (from: number, to: number) => found.push({ kind: 'local-id', from, to });
  const isOfPerson = (from: number) => {
    const said90 = text.slice(Math.max(0, from - 90), from);
    const before = said90.slice(said90.lastIndexOf('\n') + 1);
    if (!bareNumber.test(before) || !isOfThing.test(before)) return false;
    if (isPersonBehind.test(text.slice(from, from + 60))) return true;
    return isPersonSaid.test(before) || isNamed(from - before.length, from - 1);
  };
  const isOfOthers = (from: number, to: number) =>
    isOnThing.test(text.slice(to, to + 24)) || isMeeting.test(text.slice(Math.max(0, from - 50), from));
  let last = { to: -1, length: 0 };
  for (const { 0: said, index } of lines.find(numbers)) {
    const to = index + said.length;
    const isCode = isShortCode.test(said);
    const isLong = said.replaceAll(/\D/g, '').length > 4;
    const isPlain = isLong && isPlainId.test(text.slice(Math.max(0, index - 24), index));
    const isNext = said.length === last.length && index - last.to < 40 && toNext.test(text.slice(last.to, index));
    const isBeside = isBesideLocal.test(text.slice(Math.max(0, index - 10), index));
    const before = text.slice(Math.max(0, index - 48), index);
    const isOwn =
      isPlain ||
      (isLong && /^(?:s?id|stu)-?\d{5,8}$/i.test(said)) ||
      (isCode &&
        (isAsPerson.test(before) || (isOfPersonBehind.test(text.slice(to, to + 40)) && !isCounted.test(before)))) ||
      (isLong && isAnyId(text, index) && !isIdOfThing(text, index)) ||
      isNext ||
      isBeside ||
      (isLong && !isSchoolCode.test(said) && isOfPerson(index)) ||
      isLocal(text, index) ||
      (isLong && !isSchoolCode.test(said) && isOfSchool(text, index));
    const isTold =
      isLocalAfter.test(text.slice(to, to + 48)) ||
      (isLong && text.startsWith(': ', index - 2) && isBehindColon.test(text.slice(Math.max(0, index - 90), index)));
    if (isTold || (isOwn && !isOther(text, index) && !isOfOthers(index, to))) {
      add(index, to);
      last = { to, length: said.length };
    }
  }
  // These stand in one line with their number each.
  for (const pattern of [
    lockers,
    lunches,
    students,
    lookedUp,
    userNames,
    passwords,
    serials,
    changed,
    ofInsurance,
    keys,
    tags,
    combinations,
  ])
    for (const { 0: said, index, groups } of lines.text.matchAll(pattern))
      if (!isMeeting.test(lines.text.slice(Math.max(0, index - 50), index))) {
        const to = lines.place(index) + said.length;
        add(to - groups!['told']!.length, to);
      }
  for (const { 0: said, index, groups } of text.matchAll(logins)) {
    const told = groups!['told']!;
    const to = index + said.length;
    if (/[\d._-]/.test(told) || kindOf(told) === 0) add(to - told.length, to);
  }
  for (const each of keyedNumbers(lines.text)) {
    const [from, to] = [lines.place(each.from), lines.place(each.from) + each.to - each.from];
    if (!isMeeting.test(text.slice(Math.max(0, from - 50), from)) && !isOnThing.test(text.slice(to, to + 24)))
      add(from, to);
  }
  for (const { from, to } of freeNumbers(text, lines, isNamed))
    if (!isOther(text, from) && !isOfOthers(from, to)) add(from, to);
  found.push(...alsoListed(text, found, true));
  const isAmong = / - \d{5,7}(?: - |$)/m.test(text);
  for (const { to } of names) {
    for (const pattern of isAmong ? [amongCells, behindName] : [behindName]) {
      pattern.lastIndex = to;
      const told = pattern.exec(text)?.groups?.['told'];
      if (told) add(pattern.lastIndex - told.length, pattern.lastIndex);
    }
  }
  for (const { from, to } of spoken) if (isLocal(text, from) && !isOther(text, from)) add(from, to);
  for (const { head, from, to } of cellsUnder(
    text,
    isHead,
    /stud?|local|lunch|person|pupil|campus|cafeteria|meal|locker|perm(?:anent)?[ _.]?(?:id|n|#)|user[ _]?name|district (?:student )?id|\bpin\b/gi,
  ))
    if (
      isCell.test(text.slice(from, to)) &&
      !(/^district/i.test(head) && isSchoolCode.test(text.slice(from, to))) &&
      !/^(?:number|id|no|num|code|#)$/i.test(head)
    )
      add(from, to);
  return found;
}
