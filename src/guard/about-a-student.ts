/** What tells of a student without a name: age, home address, a number of one school, and what schools keep apart. */
import { labelBefore } from './plain-text.ts';
import type { PrivateItem, PrivateKind } from './private-kinds.ts';

/** @param phrases alternatives, separated by bars and line breaks */
const any = (phrases: string) => phrases.replaceAll(/\n\s*/g, '');
const whole = (phrases: string) => new RegExp(`\\b(?:${any(phrases)})\\b`, 'gi');

const numbers = '1\\d|2[0-3]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const number = `(?:${numbers})`;
const ages = [
  new RegExp(`(?<![\\w.-])${number}[- ]?(?:years?|yrs?\\.?)[- ]?(?:olds?|of age)\\b`, 'gi'),
  new RegExp(`(?<![\\w.-])${number} ?(?:y/?o|y\\.o\\.)(?!\\w)`, 'gi'),
  /\b(?:ages?|aged|edad)(?: of (?:the )?(?:student|kid|child|girl|boy))?(?: is| was| of|:| =| de|,)? ?(?:1\d|2[0-3]|[a-z]{3,5}teen)(?![\w%]|\.\d)/gi,
  new RegExp(
    `\\b(?:he|she|they|student|kid|boy|girl|son|daughter)(?: is|'s| just| has| will| are)?(?: only| already| now| be| about)? (?:turn(?:s|ed|ing)? )?(?<told>${numbers})(?= ?(?:[.,;)!?\\n]|and |but |now|today|so |in |$))`,
    'gi',
  ),
  new RegExp(`\\b(?:turn(?:s|ed|ing)|will turn|about to turn) (?<told>${numbers})(?!\\w|[./:%-]\\d| ?%)`, 'gi'),
  /\b(?:tiene|cumpli[oó]|cumple) (?:1\d|2[0-3]|[a-z]{3,12}) a[ñn]os\b/gi,
  /(?<![\w.-])(?:1\d|2[0-3])(?: a[ñn]os\b|y\b|(?:th|st|nd|rd) birthday\b)/gi,
];

/** In small letters only these are sure: rows run, and points of view differ. */
const sureWays = 'st|street|rd|road|ave|avenue|ln|lane|hwy|blvd|hollow|holler|dr';
const everyWay = any(`${sureWays}|drive|ct|court|highway|pike|boulevard|cir|circle|way|trail|trl|branch|br|fork|creek|
  crk|holw|hill|loop|pl|place|ter|terr|terrace|route|rte|ridge|parkway|pkwy|run|bend|park|estates|acres|alley|bottom|cove|
  path|point|view|heights`);
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
const road = '(?:us|ky|state|county|rural|highway|hwy|route|rt|rte|rr)';
const addresses = [
  new RegExp(
    `(?<![\\w./-])\\d{1,5}[A-Za-z]?(?: (?:\\p{Lu}[\\p{L}'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)?|of|the)){1,5} (?:${ways(everyWay)})(?![\\p{L}\\d])\\.?${behindWay(true)}`,
    'gu',
  ),
  new RegExp(`(?<![\\w./-])\\d{1,5}(?: [a-z]{2,20}){1,3} (?:${sureWays})\\b\\.?${behindWay()}`, 'gi'),
  new RegExp(`\\b(?:p\\.? ?o\\.? ?box|apartado postal) #?\\d{1,6}${behindWay()}`, 'gi'),
  new RegExp(
    `(?<![\\w./-])\\d{1,5} (?:old |new )?${road}[ -](?:${road}[ -])?\\d{1,4}(?: (?:north|south|east|west|[nsew])\\b)?`,
    'gi',
  ),
  /\b(?:\d{1,5} )?calle \p{L}[\p{L}.'-]{1,20}(?: \p{L}[\p{L}.'-]{1,20}){0,2}(?: #? ?\d{1,5})?/giu,
  /\b(?:(?:rr|rural route) \d{1,2},? )?box \d{1,5},? (?=[a-z]{3,20},? ky\b)[a-z]{3,20},? ky\b(?:,? \d{5})?/gi,
  /\b(?:rr|rural route) \d{1,2},? box \d{1,5}/gi,
  /\b(?:apt|apartment|lot|trailer)\.? #?\d{1,4}[a-z]?\b/gi,
];
/** Where someone lives: up to the end of the clause. */
const livesAt = new RegExp(
  `\\b(?:${any(`(?:home|mailing|street) address|lives? (?:at|on|over on|up|down|in|off)|living (?:at|on|in)|
    resides (?:at|on|in)|staying (?:at|on)|direcci[oó]n(?: es)?|vive en|domicilio|address(?= is|:| =)`)})(?: is|:| =)? (?<place>(?:(?:the|la|el|los) )?(?:\\d{1,5}|\\p{Lu}[\\p{L}'.-]*)(?: (?:\\p{Lu}[\\p{L}'.-]*|\\d{1,5}|de|la|el|del|los|las)(?!\\p{L})){0,5})`,
  'gu',
);
/** Offices have addresses too. */
const isOfOffice =
  /\b(?:schools?|office|district|kde|kts|atc|ctc|center|department|building|campus|conference|meeting|training)\b[^\n]{0,40}$/i;
/** The number before is that of a row or a section. */
const isCounted = /\b(?:sections?|rows?|terms?|courses?|grades?|periods?|items?|steps?|class|of|and)\W{0,2}$/i;
const isNoPlace = /^(?:the )?(?:section|term|course|period|room|row|grade|email|e-mail|t\d)\b/i;

const localNumber = /(?<![\w.-])(?:[a-z]{0,3}-?\d{3,9}|\d{1,2}-\d{1,2}-\d{1,2})(?![\w-]|[./]\d)/gi;
const ownNumber = /\b(?:her|his|their|student'?s?) school (?:id|number)(?: is|:)? $|\bID ?# ?$/i;
const localNames =
  any(`badge|locker|combo|personid|studentid|studentnumber|student_number|student_id|localid|local_id|localnumber|sid|pin|
  pin number|matr[ií]cula`);
const localOwners =
  any(`student|stu|stdt|pupil|local|lunch|meal|cafeteria|locker|badge|permanent|school|campus|person|personal|
  district|infinite campus|kid|her|his|bus|state student|estudiante`);
const isLocal = labelBefore(
  `\\b(?:${localOwners})(?:[ ']?s)?[ _-]?(?:local |student |lunch |state |person )?(?:ids?|numbers?|no|nums?|nbr|nr|#|pins?|codes?|combination|combo|account)(?![a-z])|\\b(?:${localNames})(?![a-z])|n[uú]mero de estudiante`,
  'is|was|for|the|lunch|line|of|number|no|id|her|his|him|this|student|as|in|campus|es|del|de|at|our|listed|shows|local|school|a|card|on|file|and|system|sis|new|old|their',
);
const isOther = labelBefore(
  '\\b(?:school|district|state|course|section|calendar)[ _-]?(?:ids?|numbers?|no|nbr|#)(?![a-z])|\\bssids?\\b|\\bstate ids?\\b|\\bcourse number\\b',
  'is|was|the|of|for|number|no|and|are',
);
const isLocalAfter =
  /^,? ?[-(]? ?(?:(?:is|as|was) )?(?:(?:the|her|his|their|a|our|my) )?(?:local|lunch|student|school) ?(?:student )?(?:number|id|pin|code|#)/i;

const special = [
  /\b(?:IEPs?|I\.E\.P\.s?)(?!\w)/g,
  /\b(?:an?|on an|her|his|has|the) ieps?\b/g,
  whole(`504(?:s| plan| plans| accommodations?| student| students| kid| meeting)|(?:on a|has a|with a|under|under a|section) 504|
    special[- ]ed(?:ucation)?(?! (?:teacher|department|director|office|class))|sp\\.? ?ed|sped|educaci[oó]n especial|
    exceptional child(?:ren)?|resource room|self[- ]contained|fmd|mmd|mild mental|life skills class|behavior plan|bip|
    disab(?:led|ility|ilities)|adhd|add (?=meds|medication|diagnosis)|autis(?:m|tic)|asperger'?s?|dyslexi[ac]|
    dysgraphia|down(?:'s)? syndrome|cerebral palsy|epilep(?:sy|tic)|seizures?|diabet(?:es|ic)|insulin|asthma(?:tic)?|
    allerg(?:y|ies|ic)|epi-?pen|cancer|leukemia|chemo(?:therapy)?|concussion|pregnan(?:t|cy)|maternity leave|
    depress(?:ed|ion)|anxiety|bipolar|ptsd|mental health|suicid(?:e|al)|self[- ]harm(?:s|ed|ing)?|eating disorder|
    in rehab|in a shelter|brok(?:e|en) (?:his|her|a|an)? ?(?:arm|leg|wrist|ankle|hand|foot|collarbone)|
    (?:out|home) (?:sick )?with (?:the |a )?(?:flu|mono|covid|strep|virus|stomach bug)|covid(?:-19)?|illness|
    medical (?:leave|condition|excuse|reasons?|issue)s?|doctor'?s (?:note|excuse)|bed rest|hearing loss|
    (?:visual|speech|hearing|cognitive) impairment|traumatic brain injury|tbi|developmental delay|
    emotional(?:ly)? (?:disturb(?:ance|ed)|disability)|ebd|ohi|ocd|anorexia|service dog|alternate assessment|addict(?:ed|ion)|overdosed?|hospitali[sz]ed|in the hospital|surgery|blind|deaf|hard of hearing|
    hearing impaired|hearing aids?|visually impaired|vision impair(?:ed|ment)|wheelchair|medically fragile|
    home[ -]?(?:and|/|&)?[ -]?hospital|homebound|speech therapy|speech[- ]impaired|crohn'?s|sickle cell|
    discapacidad|embarazada|asma|epilepsia|alergia|autismo|(?:on|takes|her|his) med(?:s|ication)|diagnosed with|
    free (?:(?:and|or|/) )?(?:reduced )?(?:price[d]? )?(?:lunch(?:es)?|meals?|breakfast)|
    free/reduced(?: (?:lunch(?:es)?|meals?))?|free and reduced|reduced[- ](?:price[d]?[- ])?(?:lunch(?:es)?|meals?)|
    f/r (?:lunch|meals|status)|frl|frpl|snap benefits|food stamps|almuerzo (?:gratis|gratuito|reducido)|
    economically disadvantaged|low[- ]income|lunch (?:status|debt|balance)|
    migrant(?: status)?|homeless(?:ness)?|mckinney[- ]vento|foster (?:care|child|kid|home|placement|parents?)|
    unaccompanied youth|runaway|undocumented|refugee|immigrant|asylum|dcbs|cps|social worker|custody|
    restraining order|protective order|sin hogar|indocumentad[oa]|migrante|eviction|evicted|
    el students?|english (?:language )?learners?|ells?|lep|esl|english as a second language|limited english|
    (?<!\\bas )suspended|suspension (?:for|from school)|
    on suspension|days? of suspension|(?:in|out)[- ](?:of[- ])?school suspension|expelled|expulsion|iss|oss|detention|
    disciplin(?:ary|e) (?:referral|action|hearing|record|issue|report|problem|reason)s?|
    behavior(?:al)? (?:referral|incident|issue|problem)s?|office referral|written up|alternative (?:school|placement)|
    day treatment|truan(?:t|cy)|juvenile (?:court|detention|justice|hall)|probation|arrest(?:ed)?|in jail|
    incarcerated|court[- ]ordered|drug test(?:ed)?|vaping|(?:for|was|were) fighting|in a fight|suspendid[oa]|expulsad[oa]|
    gifted(?: and talented)?|gt student|title i student`),
];

/** Ages, home addresses, local numbers and special status in a text. */
export function aboutAStudent(text: string): PrivateItem[] {
  const found: PrivateItem[] = [];
  const add = (kind: PrivateKind, from: number, said: string) =>
    found.push({ kind, from, to: from + said.trimEnd().length });
  const each = (kind: PrivateKind, patterns: readonly RegExp[], fits = (_index: number) => true) => {
    for (const pattern of patterns)
      for (const { 0: said, index, groups } of text.matchAll(pattern)) {
        const told = groups?.['told'] ?? said;
        if (fits(index)) add(kind, index + said.length - told.length, told);
      }
  };
  each('age', ages);
  each('address', addresses, (index) => {
    const before = text.slice(Math.max(0, index - 80), index);
    return !isOfOffice.test(before) && !isCounted.test(before);
  });
  for (const { 0: said, index, groups } of text.matchAll(livesAt)) {
    const { place = '' } = groups!;
    if (!isNoPlace.test(place)) add('address', index + said.length - place.length, place);
  }
  for (const { 0: said, index } of text.matchAll(localNumber)) {
    const behind = text.slice(index + said.length, index + said.length + 40);
    const isOwn = ownNumber.test(text.slice(Math.max(0, index - 40), index));
    if (isOwn || (!isOther(text, index) && (isLocal(text, index) || isLocalAfter.test(behind))))
      add('local-id', index, said);
  }
  each('special', special);
  return found;
}
