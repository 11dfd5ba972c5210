/** Private e-mail addresses and phone numbers. Those of offices are not private. */
import { everyday, isCompound, kindOf, known, name, placeMaker, school } from './lexicon.ts';
import type { LinesWithDigits } from './lines-with-digits.ts';
import { labelBefore } from './plain-text.ts';
import type { PrivateItem, PrivateKind } from './private-kinds.ts';
import type { SpokenNumber } from './spoken-numbers.ts';
import { cellsUnder } from './table-cells.ts';
import { alsoListed } from './typed-digits.ts';

const providers =
  'gmail|yahoo|ymail|hotmail|outlook|icloud|aol|live|msn|me|mac|protonmail|proton|bellsouth|windstream|sbcglobal|att|comcast|charter|verizon';
const ends = '(?:com|net|org|edu|gov|con|cmo|us|es|mx|email|example)(?![\\p{L}\\d@.])';
const part = '[\\p{L}\\d_-]{1,63}';
const local = "(?<![\\p{L}\\d_.+%'-])[\\p{L}\\d_][\\p{L}\\d_.+%'-]{0,63}";

/** An address by its sign, so that only signs cost time: what stands before it is read from there. */
const mail = (sign: string, host: string, before = local) =>
  new RegExp(`(?:${sign})(?<=(?<local>${before})(?:${sign}))${host}`, 'giu');
const dot = '(?:dot|punto|(?:period|point)(?= (?:com|net|org|edu|us)(?![\\p{L}\\d])))';
const inBrackets = '[([{<] ?(?:at|arroba|a|@) ?[)\\]}>]';
const dotted = `${local}(?: ${dot} [\\p{L}\\d_+-]{1,63}){0,3}`;
const addresses = [
  mail('@{1,2}', `${part}(?:\\.${part}){1,6}`),
  // Spelled out: `jane at gmail dot com`, `jane (arroba) gmail.com`.
  mail(
    ` ?${inBrackets} ?| arroba | at[- ]sign | at (?=${part}(?: ${part})? ${dot} )`,
    `${part}(?: ?(?:[([{<] ?${dot} ?[)\\]}>]| (?:[\\p{L}\\d-]{1,20} )?${dot} |\\.) ?${part}){1,4}`,
    dotted,
  ),
  // With spaces: `jane @ gmail.com`, `jane . doering @ gmail . com`.
  mail(' @ ?|@ ', `${part}(?: ?\\. ?${part}){0,3} ?\\. ?${ends}`, `${local}(?: \\. ${part}){0,3}`),
  mail('@', `${part}(?:\\.${part}){0,3} \\. ?${ends}`),
  // Typed wrong: `jane@gmail,com`, `jane@gmail`.
  mail('@', `${part}(?:[.,]${part}){0,4}(?:[.,]|\\.\\.|, | )${ends}`),
  mail(' ?@ ?', `(?:${providers})(?:com|net)?(?![\\p{L}\\d.])`),
  mail('[ _](?:at|arroba)[ _]', `(?:${providers})[. ](?:com|net|org|es|mx|edu)(?![\\p{L}\\d])`),
];
/** `kkidd at fern.kyschools.us`: of a word that is no other. */
const atHost = mail(
  ' at ',
  `(?:(?:gmail|yahoo|hotmail|outlook|icloud|aol)|${part}(?:\\.${part}){0,4}\\.${ends})(?![\\p{L}\\d])`,
);
const mayBeLocal = (said: string) => /[\d_.]/.test(said) || kindOf(said) === 0;
const work =
  /(?:@| at )(?!(?:[\w-]+\.)?(?:stu|students?)\.)(?:[\w-]+\.)*(?:[\w-]+\.gov|kyschools\.us|k12\.ky\.us|infinitecampus\.(?:com|org))$/i;

/** The address of an office, such as `registrar@county.kyschools.us`: all of its words are known, and nobody is called so. */
function isOfOffice(said: string): boolean {
  const plain = said
    .replaceAll(/ ?(?:[([] ?dot ?[)\]]| dot ) ?/gi, '.')
    .replaceAll(/ ?(?:[([] ?at ?[)\]]| @|@ ) ?/gi, '@');
  if (!work.test(plain)) return false;
  const words = plain.slice(0, plain.search(/@| at /)).split(/\P{L}+/u);
  return words.every((word) => {
    const kind = word.length < 2 || isCompound(word, 3) ? known : kindOf(word);
    return kind !== 0 && ((kind & name) === 0 || (kind & (school | placeMaker | everyday)) !== 0);
  });
}

export function emailAddresses(text: string): PrivateItem[] {
  const atHosts = [...text.matchAll(atHost)].filter(({ groups }) => mayBeLocal(groups!['local']!));
  return [...addresses.flatMap((pattern) => [...text.matchAll(pattern)]), ...atHosts]
    .map(({ 0: said, index, groups }) => {
      const from = index - groups!['local']!.length;
      return { kind: 'email' as const, from, to: index + said.length };
    })
    .filter(({ from, to }) => !isOfOffice(text.slice(from, to)));
}

/** No letter or digit before, and no part of a longer number. */
const start = '(?<![a-z\\d])(?<!\\d[-./])';
const end = '(?!\\w|[-.]\\d)';
/** Areas of Kentucky. No SSID and no course begins so. */
const kentucky = '502|606|859|270|364';
const shapes = [
  `(?:(?:\\+?1|001)[-. ]?)?(?:[([]?\\d{3}[)\\]] ?[-. ]?|\\d{3}(?: ?[-./_*~] ?| ))[(]?\\d{3}[)]?(?: ?[-._/*~] ?| )\\d{4}`,
  '\\(\\d{3}\\) ?\\d{7}',
  '\\d{3}[-. ]\\d{3}[-. ]\\d\\d[-. ]\\d\\d',
  '[2-9]\\d\\d[-. ][2-9]\\d{6}',
  `(?:${kentucky})\\d{3}[-. ]\\d{4}`,
  // Ten digits in groups as nobody dials them, from the area on.
  '[2-9]\\d\\d(?:-\\d{4}-\\d{3}|-\\d\\d-\\d{5}|-\\d{5}-\\d\\d|-\\d\\d-\\d\\d-\\d{3}|-\\d\\d-\\d{3}-\\d\\d)',
  `(?:${kentucky})(?:[-. ]\\d{2,5}){2,4}(?<=(?:${kentucky})(?:[-. ]?\\d){7})`,
  '\\d(?: ?[-. ] ?\\d){9}',
  '(?:\\+1|001)\\d{10}',
  // The same sign twice, whatever it is: `859•555•0199`.
  '[2-9]\\d\\d( ?(?:[^\\w\\s,;:|+="./~*()-]|[.-]{2}) ?)[2-9]\\d\\d\\1\\d{4}',
  `(?:${kentucky})( ?[,;:|+=] ?)[2-9]\\d\\d\\1\\d{4}`,
].map((shape) => new RegExp(`(?=[(\\[+\\d])${start}${shape}${end}`, 'gi'));
/** Of any country: a plus, or the digits that are dialed to leave this one. */
const abroad = /(?<![\w+])(?:\+(?!1[-. (]?\d{3})|011[- ])\d{1,3}(?:[- .]?\(?\d{2,5}\)?){2,4}(?!\w|[-.]\d)/g;
/** Ten digits in any groups, and the seven of a number nearby. */
const bare = new RegExp(
  `${start}(?:\\d(?:[-. ]?\\d){9}|\\d{3}[-. \\n]{1,2}\\d{3}[-. \\n]{1,2}\\d{4}|(?:\\d{3}[-. ])?\\d{3}[-. ]?\\d{4}|\\d{3}[-. ]\\d\\d[-. ]\\d\\d|\\d(?: \\d){6})${end}`,
  'gi',
);
/** Ten digits that are dialed in Kentucky, where no number of a student is spoken of. */
const dialed = new RegExp(`${start}1?(?:${kentucky}|(?<=\\b(?:at|@) )[2-9]\\d\\d)[2-9]\\d{6}${end}`, 'gi');
const isStudent = labelBefore(
  '\\b(?:ssids?|state ids?|ids?|students?|courses?|sections?|tickets?|crs|job|case|order)(?!\\p{L})',
  'number|numbers|no|num|is|are|id|ids|and|or|the|with|state|estatal|of|\\d{10}',
);
/** Free of charge: nobody has such a number at home. */
const tollFree = /^(?:\+?1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]/;
/** A version or an address in a network. */
const isVersion = new RegExp(`^(?!(?:1\\.)?\\d{3}\\.\\d{3}\\.\\d{4}$|(?:${kentucky})\\.)\\d{1,3}(?:\\.\\d{1,5}){2,3}$`);
/** `Zoom meeting 231 905 5470` */
const isMeeting =
  /\b(?:zoom|meeting|webex|conference|passcode|account|acct|access code|dial[- ]?in)(?: (?:id|number|no|is|code|meeting|call|link|the|at))*[:=#. ]{1,3}$/i;
/** Seven digits behind a word that asks for a call, in the same line. */
const isCall =
  /\b(?:call|calling|phone|cell|te?xt(?! (?:file|box|field|book))|ring|dial|reach|tel|voicemail|celular|tel[eé]fono|ll[aá]m\p{L}{1,6})(?!\p{L})[^\n]{0,40}$/iu;
const isOfState = /\bssids?(?: (?:is|was|number))?[ :=#]{1,3}$/i;
const isCounted = /\b(?:course|section|ticket|case|job|line|row|zip|room|grade|error|crs|sec)s? ?#?$/i;

const phoneWords =
  'mom|dad|mother|father|mam[aá]|pap[aá]|casa|mi|parent|parents|guardian|back|or|and|to|s|al|de|su|del|la|el|es|a|after|his|their|home|cell|phone|us|number|no|num|nr|ph|p|line|is|at|on|file|my|me|him|her|them|the|it|phone|direct|field|column|box|row|listed|best|new|old|now|was|are|in|for|on|have|has|an|answers?|try|contact|main|picks?|up|can|be|reached|anytime|days?|nights?|evenings?|weekends?|after|hours|still|should be|cel|cual|cu[aá]l|tel|otro|nuevo|this|that|one|got|gave|wrote|left|says?|said|by|with';
const isPhone = labelBefore(
  '\\b(?:(?:my|her|his) desk|marque|marcar?|phones?|ph|cell|cel|cellphone|mobile|pager|tel|telephone|whatsapp|facetime|call|calls|called|dial|txt|text|texts|texted|reach|reached|ring|hit me up|hmu|after[- ]hours|buzz|contact me|callback|call back|beeper|sms|imessage|fono|voice ?mail|emergency|landline|tel[eé]fono|celular|m[oó]vil|ll[aá]m(?:e|ar|a|en)(?:me|nos|lo|la)?|mensaje|n[uú]mero|(?<=[(,:;|\\t\\n]|^)home|(?:contact|home|his|her|their|my|mom|dad|mother|father|parent|guardian|s) (?:number|no|phone|cell)|mom|mommy|dad|mother|father|mamaw|papaw|grandma|grandpa|grandmother|grandfather|aunt|uncle|stepdad|stepmom|guardian|step-?(?:mom|dad)|foster (?:mom|dad|parent)|nana|meemaw|granny|sister|brother|cousin|boyfriend|girlfriend|neighbor|babysitter|abuel[oa]|t[ií][oa]|espos[oa]|herman[oa])(?!\\p{L})',
  phoneWords,
);
const isWork = labelBefore(
  '\\b(?:kde|kts|support|department(?: of education)?|offices?|schools?|work|(?:front|help|service|information) desk|fax|toll free|atc|ctc|registrar|counselor|principal)(?!\\p{L})',
  `${phoneWords}|phone|main|front`,
);
const isPhoneAfter =
  /^ ?(?:[-(=,] ?)?(?:is |es )?(?:(?:the|her|his|my|their|la|el|su) )?(?:mom|dad|mother|father|guardian|parent|grandma|grandpa|grandmother|grandfather|aunt|uncle|cell|home phone|phone|mobile|mam[aá]|pap[aá]|celular|tel[eé]fono|call\b|text\b|works\b|rings\b|picks up\b|goes to voicemail|if you|any ?time|after \d)(?!\p{L})/iu;
/** `leave her a message at` */
const isToPerson =
  /(?<!\p{L})(?:message|voicemail|reach(?:ed)?|mom|dad|parents?|guardian)(?!\p{L})[^.!?\n\d]{0,30} $/iu;
/** Whoever is asked for can be called there. */
const isAskedFor = /^[^\n]{0,24}?[ ,]ask(?:ing)? for /i;
const extension = /^[ ,]{0,3}(?:x|ext\.?|extension) ?\d/i;

/** `her no. is`: of a person, whoever told it. */
const isHers =
  /(?<!\p{L})(?:her|his|their|mom's|dad's|su) (?:home |cell |own |work )?(?:nos?|numbers?|phone|cell|tel|n[uú]mero)\.?(?: is| was| es|:)? $/iu;
/** A course and its section, in the line where a course is spoken of. */
const isCourse = /^48\d[-. ]\d{3}[-. ]\d{3,4}(?!\d)[^\n]* (?:courses?|sections?|schedules?)(?!\p{L})/iu;
const isOwnDesk = /(?<!\p{L})(?<!(?:front|help|service|information) )(?:my |his |her )?desk:? $/iu;
/** `my office is 606-555-0100`, `606-555-0100 x14 is my room`: whoever writes is called there. */
const isMine = labelBefore(
  '\\bmy (?:direct |own )?(?:office|work|school|room|shop|class(?:room)?|desk|direct|ext(?:ension)?)(?!\\p{L})',
  phoneWords,
);
/** `his mothers work # is`, `dad at work`, or behind the number of a home: nobody's office. */
const isWorkOfFamily =
  /(?<!\p{L})(?:mom|mother|mama|dad|father|parent|guardian|(?:grand|step)(?:mom|mother|ma|dad|father|pa)|mamaw|papaw|nana|aunt|uncle)(?:'?s)?,? (?:(?:is|at|her|his|@) ){0,2}work(?: ?(?:phone|number|nos?\.?|#|line|cell|tel))?[ :,#(=-]{0,3}(?:(?:is|at|was)[ :#(]{0,3})?$|(?<!\p{L})(?:home|cell|mobile)(?: phone)?[ :#]{1,3}[\d() .-]{7,16}[ ,;/|\n]{1,3}work(?: phone)?[ :#]{1,3}$/iu;
const isMineAfter = /^[^\n]{0,40}[ ,(](?:is |rings )?(?:my|mine|me)(?!\p{L})/iu;
const isHome = labelBefore(
  "\\b(?:(?:her|his|their|mom's|dad's) (?:no|number|phone|cell)|call|text|txt|reach|my(?: direct)? line|home|cell|mobile|emergency contact|parents?|mother|father|mom|dad|guardian)(?!\\p{L})",
  phoneWords,
);

/** The own extension of whoever is named or speaks. One that stands alone is an office's. */
const ownExtension = /^,? ?\(?(?:ext(?:ensi[oó]n)?|x)[.:]? ?#?(?<told>\d{2,5})(?![\w-]|[./,]\d)/iu;
const myExtension =
  /\b(?:reach me|call me|her|his|their)(?: direct| desk| office| work| own| room)? ?(?:at )?(?:ext(?:ensi[oó]n)?|x)[.:]?(?: is| es)? ?#?(?<told>\d{2,5})(?![\w-]|[./,]\d)/gi;
/** `her cell ends in 0142` */
const phoneEnd =
  /\b(?:phone|cell|cel|celular|tel|tel[eé]fono|mobile|landline|(?:her|his|their|my|mom's|dad's|su|mi) (?:number|n[uú]mero|home|line))\b(?: number| n[uú]mero| no\.?)?[^\n.\d]{0,24}?(?<![a-z])(?:ends?|ending|last (?:four|4)(?: digits)?|termina|acaba|[uú]ltimos (?:cuatro|4))(?: (?:in|with|is|are|en|con|son|of|de))*[: ]{1,2}(?<told>\d{4})(?![\w-]|[./]\d)/gi;
/** `606-555-0131 / -0132`: the end of one that differs in it alone. */
const otherEnd = /^ ?(?:[/,;&y]|or|and|o) ?(?<told>-?\d{4})(?![\w-]|[.,/]\d)/i;

/**
 * @param lines those with digits
 * @param spoken numbers spelled in words
 * @param names the names in the text
 */
export function phoneNumbers(
  text: string,
  lines: LinesWithDigits,
  spoken: readonly SpokenNumber[],
  names: readonly PrivateItem[],
): PrivateItem[] {
  const hasExtension = ({ index, 0: said }: RegExpExecArray) =>
    extension.test(text.slice(index + said.length, index + said.length + 16));
  const isOffice = (match: RegExpExecArray) => {
    if (isCourse.test(text.slice(match.index, match.index + match[0].length + 60)) || tollFree.test(match[0]))
      return true;
    if (isOfState.test(text.slice(Math.max(0, match.index - 16), match.index))) return true;
    if (isVersion.test(match[0]) || isMeeting.test(text.slice(Math.max(0, match.index - 30), match.index))) return true;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (isAskedFor.test(behind) || isMine(text, match.index) || isMineAfter.test(behind)) return false;
    if (isHers.test(text.slice(Math.max(0, match.index - 30), match.index))) return false;
    if (isWorkOfFamily.test(text.slice(Math.max(0, match.index - 60), match.index))) return false;
    if (isWork(text, match.index)) return true;
    const isOwn = isHome(text, match.index) || isOwnDesk.test(text.slice(Math.max(0, match.index - 12), match.index));
    return hasExtension(match) && !isOwn && !isToPerson.test(text.slice(Math.max(0, match.index - 60), match.index));
  };
  const isFarPhone = (at: number) => {
    const said60 = text.slice(Math.max(0, at - 60), at);
    return isCall.test(said60) && !isCounted.test(said60) && !/\d{3}\)?[-. ]{1,2}$/.test(said60);
  };
  const labeled = lines
    .find(bare)
    .filter(
      ({ index, 0: said }) =>
        isPhone(text, index) ||
        isPhoneAfter.test(text.slice(index + said.length, index + said.length + 40)) ||
        (/^(?:\d{3}[-. ]\d{4}|[3-9]\d{9})$/.test(said) && isFarPhone(index) && !isStudent(text, index)),
    );
  const inKentucky = lines.find(dialed).filter(({ index }) => !isStudent(text, index));
  const all = [...shapes, abroad].flatMap((shape) => lines.find(shape));
  const inWords = spoken
    .filter(
      ({ from, digits, words }) =>
        words > 2 && (digits === 10 || digits === 11 || (digits >= 7 && isPhone(text, from))),
    )
    .map(({ from, to }): PrivateItem => ({ kind: 'phone', from, to }));
  const inTable = cellsUnder(text, /(?:^|[^\p{L}])(?:phone|cel|tel|mobile)/iu, /phone|cel|tel|mobile/gi).filter(
    ({ from, to }) => /^\d{7}(?:\d{3})?$/.test(text.slice(from, to)),
  );
  const whole = items(
    'phone',
    [...all, ...labeled, ...inKentucky].filter((match) => !isOffice(match)),
  );
  const parts = [myExtension, phoneEnd].flatMap((pattern) =>
    lines.find(pattern).map(({ 0: said, index, groups }) => toldAtEnd(said, index, groups)),
  );
  const toldBehind = (pattern: RegExp, before: readonly PrivateItem[]) =>
    before.flatMap(({ to }) => {
      const { 0: said, groups } = pattern.exec(text.slice(to, to + 20)) ?? {};
      return said ? [toldAtEnd(said, to, groups)] : [];
    });
  return [
    ...inTable.map(({ from, to }): PrivateItem => ({ kind: 'phone', from, to })),
    ...whole,
    ...alsoListed(text, whole),
    ...parts,
    ...toldBehind(ownExtension, names),
    ...toldBehind(otherEnd, whole),
    ...inWords,
  ];
}

function toldAtEnd(said: string, index: number, groups: RegExpExecArray['groups']): PrivateItem {
  const to = index + said.length;
  return { kind: 'phone', from: to - groups!['told']!.length, to };
}

function items(kind: PrivateKind, matches: RegExpExecArray[]): PrivateItem[] {
  return matches.map(({ index, 0: said }) => ({ kind, from: index, to: index + said.length }));
}
