/** Ages of students, in English and Spanish. */
import type { LinesWithDigits } from './lines-with-digits.ts';
import type { PrivateItem } from './private-kinds.ts';
import { cellsUnder } from './table-cells.ts';
import { thingWords } from './thing-words.ts';

const english =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three))?';
const spanish =
  'diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti(?:[uú]no|d[oó]s|tr[eé]s)';
const number = `(?:(?:1\\d|2[0-3])(?:\\.\\d{1,2}|,5| ?1/2| and a half)?|${english}|${spanish})`;
/** No more digits, no percent, no date, no fraction of something. */
const end = '(?![a-z\\u00C0-\\u024F\\d]|[./:-]\\d| ?%)';
const wordEnd = '(?![a-z\\u00C0-\\u024F])';
const child =
  '\\b(?:student|kid|boy|girl|child|(?:step|grand|god)?-?(?:son|daughter|child|brother|sister)|nephew|niece|cousin|twin|sibling|male|female|teen|hij[oa]|alumn[oa]|estudiante|ni[nñ][oa]|chic[oa]|joven|muchach[oa])';
/** Before these a number that stands for itself is an age. */
const clauseEnd = `(?= ?(?:[.,;)!?\\n]|$|(?:and|but|now|today|so|in|on|when|soon|next|this|already|until|can)${wordEnd}))`;
/** The same where a verb has told already that it is said of a person. */
const sentenceEnd = `(?= ?(?:[.,;)!?"'\\n-]|$|(?:and|but|n|&|w|with|w/o|or|nor|not|so|now|today|tomorrow|yesterday|already|soon|then|when|while|until|till|til|before|after|since|because|cause|cuz|bc|if|though|although|even|too|as|at|by|come|in|on|for|from|per|next|last|this|that|which|who|he|she|they|we|you|it|i|can|yet|age|going|right|exactly|y|pero|porque|ya|cuando)${wordEnd}))`;
/** No part of a whole, and no count of things: `17 of 24`, `16 grades`. */
const noCount =
  '(?! ?%|/| (?:of|out|points?|percent|pts?|to|thru)(?![a-z])|[- ](?!(?:does|has|is|was|needs|gets|goes|wants|lives|takes|works|attends|says|plus|yes|this|plays|counts|stays)(?![a-z]))[a-z]+s(?![a-z]))';
/** No whole and no count, where it is said of a person. */
const noCountOfPerson = `${noCount}(?! ?(?:short|behind|away|minutes?|below|above|absences?|credits?|points?|days?|more|less|to|and \\d|for|th)${wordEnd})`;
/** How a verb is said of a person, with what stands between it and the number. */
const isSaid =
  "(?:'s|'re|'d|'ll| is| was| are| were| be| has (?:turned|been)| had (?:turned|been)| will| would| should| must| might| may| could| isn't| wasn't| won't| aint| ain't| turn(?:s|ed|ing)?| became| tiene| ten[ií]a| cumple| looks(?: like)?| seems)(?: (?:be|been|not|only|under|already|now|about|just|almost|nearly|barely|still|probably|really|actually|like|maybe|even|yet|over|both|listed|shown|as|to|going on|gonna|turning|turned|solo|ya|apenas)){0,4} ";

/** What makes an age of a number by what follows: it belongs to it. */
const behind = [
  `[- ]?(?:years?|yrs?\\.?)[- ]?(?:olds?|of age|young)${wordEnd}`,
  `[- ]?y[/. -]{0,2}o(?:\\.${wordEnd}|(?![a-z\\u00C0-\\u024F\\d]))`,
  `(?<!hace ${number}) a[nñ](?:it)?os${wordEnd}`,
  `(?<=\\d)(?:y${wordEnd}|(?:th|st|nd|rd) b(?:irth)?-?day${wordEnd})`,
  ` ?yrs?(?=[,.;)!?\\n]|$| (?:and|but)${wordEnd})`,
  `(?<=[|\\t] ?\\d\\d) ?(?:yrs?\\.?|years?)(?= ?[|\\t]| ?$)`,
  `[- ](?:year|yr\\.?) (?:freshman|sophomore|junior|senior|male|female|boy|girl)${wordEnd}`,
  `(?<=\\d)(?=, (?:male|female)${wordEnd})`,
  `[- ]?(?:years?|yrs?\\.?) too (?:young|old)${wordEnd}`,
  `[- ]?(?:years?|yrs?\\.?|y)[ ,]{1,2}(?:and )?\\d{1,2} ?(?:months?|mos?\\.?|m)${wordEnd}`,
  `(?<=(?:\\(|\\ban? |${child} )\\d\\d)(?:, ?| ?/ ?| )?(?:[mf]|male|female)${wordEnd}`,
  `,? ?(?:and|or|[yo&/]) ?${number}(?=[- ]?(?:years?|yrs?\\.?|y)[- /]?(?:olds?|o)${wordEnd}| a[nñ]os${wordEnd})`,
];
/** What makes an age of it by what stands before, and what must follow then. */
const before: readonly (readonly [before: string, after: string])[] = [
  [
    `(?:\\b|_)(?:ages?|aged|edad)(?:/(?:grade|gender|sex)| at [a-z]+| in years)?(?: of (?:the )?${child})?(?:['" ]{0,2}[:=|,\\t-]['" ]{0,2}| ?[([] ?| now | is now | came (?:up |out )(?:as |at )?| comes (?:up |out )(?:as |at )?| showing(?: as)? | showed(?: as)? | entered as | typed as | given as | is | was | of | es | de | (?:shows?|says|reads|listed)(?: as| up as)? |["' ]{1,2})(?:about |only |just |almost )?`,
    '',
  ],
  ["\\b(?:age|edad) (?:on|in|per|for|from|by|en|seg[uú]n) [a-z' ]{1,30}(?:[:=,-]| is| was| of| says| shows| es) ?", ''],
  [
    '\\b(?:age|edad) (?:on|in|per) (?:file|record|campus|ic|transcript|(?:the |our |your )?(?:system|records?|roster|sis))(?: (?:is|was|says|shows))? ',
    '',
  ],
  ['\\btoo (?:old|young)\\b[^.!?\\n\\d]{0,40}(?:only|just|already|at|being|is|,) ', sentenceEnd],
  [
    '\\b(?:an?|her|his) (?:very )?(?:old|young|mature|immature|small|big|tall) ',
    `(?=,| (?:for|and|year|who|now)${wordEnd}|[.;!?]|$)`,
  ],
  [
    '(?:^|[\\n;,|(] ?|\\d )[mf],? ',
    `(?= ?(?:gr(?:ade)?|(?:9|1[0-2])th|fresh|soph|jun|sen)[ .\\d]|,? ?(?:junior|senior|sophomore|freshman)${wordEnd})`,
  ],
  [
    `[([](?:[mf]|male|female|boy|girl|junior|senior|freshman|sophomore|(?:9|1[0-2])th(?: grader?)?)(?:, ?| ?/ ?| )`,
    '(?=[)\\]])',
  ],
  [`\\b(?:minors?|legal|too (?:old|young)|over ?age|under ?age|adults?) at `, sentenceEnd],
  [`\\bages?:?(?: ?${number}(?:,| and| or| &)){1,4} `, ''],
  ['\\bages? [^\\n.]{1,40}(?:should be|but is|instead of|not|and|vs\\.?) ', ''],
  [
    `(?:\\b(?:he|she|they(?:'re)?|both|i(?: a|'|)m|ella|él)|${child})(?: are(?: both)?| is|'s|'ll be| was| just| will| are| tiene)?(?: only| already| now| be| about| just| almost| still){0,2} (?:turn(?:s|ed|ing)? )?`,
    clauseEnd,
  ],
  [
    `\\b(?:(?:is|he's|she's|was) (?:only|just|almost|barely)|(?:will|won't|wont)(?: not)? be|(?:gonna|going to|about to) (?:be|turn)|turn(?:s|ed|ing)?|cumpl(?:e|i[oó]|ir)) `,
    '(?! of|[- ][a-z]+s(?![a-z]))',
  ],
  [
    `(?:\\b(?:he|she|they|i|ella|él|(?:this|that|other|first|second) one|all (?:three|two|four))|${child})${isSaid}`,
    sentenceEnd,
  ],
  ["\\b(?:hes|shes|theyre|im|he'd be|she'd be) (?:only |just |already |now |almost )?", sentenceEnd],
  [
    `${child}s? (?:(?:who|that)(?:'s| is| are| was| were| just| turn(?:s|ed)?)(?: turned| only| already| just| now)?|que tienen?) `,
    noCount,
  ],
  [
    `\\b(?:he|she)(?:'s| is| turn(?:s|ed)| will be|'ll be) (?:only |just |already |now |under |over |about |almost )?`,
    noCountOfPerson,
  ],
  ['(?:^|[.;(!?\\n] ?)(?:barely|not even|almost|nearly|about to be) ', '(?=,| (?:but|and|so|now|already)(?![a-z]))'],
  [
    '\\b(?:twins|siblings|brothers|sisters|kids|boys|girls) (?:are|were|turned|turn) (?:only |just |now |already )?',
    sentenceEnd,
  ],
  ['\\b(?:over|under|not yet) ', '(?=,? (?:so|and|he|she|no parent|can|signs?|lives|legal|mom|dad|parent)(?![a-z]))'],
  [`\\ban? (?:boy|girl|kid|student) `, '(?= (?:from|in|who|with|at)(?![a-z]))'],
  [`(?:\\b(?:he|she)|${child}) (?:must|has to|needs to|should) be `, '(?= to(?![a-z]))'],
  ['\\b(?:man|woman|lady|boy|girl|kid) of ', ''],
  ['(?:^|[.;(!?\\n] ?)(?:is|was|turned|turns) (?:only |just |already )?', '(?=[,.;!?)\\n]|$)'],
  ['\\bnot(?: quite| even)? ', '(?= yet(?![a-z]))'],
  ['\\bcumpl(?:e|i[oó]|ir[aá]?) (?:los|sus) ', ''],
  [`\\bwho(?:'s| is| was| just| turn(?:s|ed)?)(?: turned| only| already| just| now)? `, sentenceEnd],
  [
    '\\b(?:(?:make|makes|made|making|puts|put) (?:him|her|them) (?:at |about |only )?|(?:has|have|had|lists?|listed|shows?|showing) (?:him|her|them|the kid|the student) as |(?:going on|pushing|not yet|is yet|hits|hit|reach(?:es|ed)?|ag(?:es?|ed) out at|until age|sweet) )',
    sentenceEnd,
  ],
  [
    '\\b(?:legal(?:ly)?|adult|minor|underage|under age|emancipated|of age)(?:,| at|:| -| is|) ?[(]?',
    '(?=[,.;)!?\\n]|$)',
  ],
  [
    "\\b(?:older|younger|oldest|youngest|eldest)(?: [a-z']+){0,5}(?:'s| is| was)?(?:,|:| \\(| -| at) ?",
    '(?=[ !,.;:)?\\n]|$)',
  ],
  ['\\b(?:years?|yrs?)(?: old| of age)?[:=] ?', ''],
  ["\\bone(?:'s| is| was)? ", `(?=,? (?:(?:and|&|n|y) )?(?:the )?(?:one|other)(?:'s| is| was)? ${number})`],
  [`\\bone(?:'s| is| was)? ${number},? (?:(?:and|&|n|y) )?(?:the )?(?:one|other)(?:'s| is| was)? `, ''],
  [
    "\\b(?:older|younger|oldest|youngest|mayor|menor)(?: one| brother| sister| twin| kid| boy| girl)?(?:'s| is| was| es| tiene|,)? [(]?",
    sentenceEnd,
  ],
  [`${child} (?:who is|who's|que tiene) `, ''],
  [`${child}(?: tiene|,? (?:de|of|with age|age)) `, ''],
  ['\\b(?:ya|apenas|solo|s[oó]lo) (?:tiene|tengo|cumple|cumpli[oó]) ', ''],
  [
    `(?:${child}|\\b(?:teen|young) (?:mom|mother|dad|father)|\\b(?:freshman|sophomore|junior|senior|minor))(?:, | \\()`,
    '(?=[,).;\\n]|$)',
  ],
  [`(?:${child}|\\b(?:twin|sibling|cousin))s(?:,| \\(| are| aged)? `, `(?=,? (?:and|&|y) ${number})`],
  [`(?:${child}|\\b(?:twin|sibling|cousin))s(?:,| \\(| are| aged)? ${number},? (?:and|&|y) `, clauseEnd],
  [
    '\\b(?:at|only|just|since|until|(?<!\\b(?:it|that|this|one|grade|score|count) )(?:was|is)) ',
    `(?= (?:when )?(?:he|she)${wordEnd})`,
  ],
];
/** Only where a number stands is anything else looked at. */
const anyNumber = new RegExp(`\\b(?<![\\u00C0-\\u024F.]|(?<!\\bage)-)${number}`, 'gi');
const isBehind = new RegExp(behind.join('|'), 'iy');
const isEnd = new RegExp(end, 'iy');
/** One look tells for most numbers that nothing before them makes an age of them. */
const isAnyBefore = new RegExp(`(?<=${before.map(([said]) => said).join('|')})`, 'iy');
const isBefore = before.map(([said, after]) => [new RegExp(`(?<=${said})`, 'iy'), new RegExp(after, 'iy')] as const);

/** Where an age ends that begins with a number, or undefined. */
function endOfAge(text: string, from: number, to: number): number | undefined {
  const isAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  if (isAt(isBehind, to)) return isBehind.lastIndex;
  if (!isAt(isEnd, to) || !isAt(isAnyBefore, from)) return undefined;
  return isBefore.some(([said, after]) => isAt(said, from) && isAt(after, to)) ? to : undefined;
}
/** Of whoever it is: a parent's too. */
const anyYears = /(?<![\d.-])(?<told>[2-9]\d[- ]?(?:years?|yrs?\.?)[- ]?old)(?![a-z])/gi;
const adults =
  /\b(?:adult|grown|returning|night)(?: [a-z]+){0,2}(?:,| -|:| is) (?:age |aged )?(?<told>[2-6]\d)(?=[,.;)\n]|$)/gi;
const nowSpelled =
  /\b(?<!-)(?<told>fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?= (?:now|already|soon|years|today|next (?:week|month)))/gi;
/** `21 and still enrolled` */
const andStill =
  /(?:^|[\n.!?(] ?)(?<told>1[4-9]|2[0-2])(?= and (?:still (?:enrolled|in school|in class|here|a|on)|living|lives|pregnant|married|emancipated|out of|on (?:her|his)|homeless|in \p{L}))/giu;
const anyAge =
  /\bages? (?:shows?|says|reads|listed as|is listed as|comes up|came up|shows up|appears)(?: as| at)? (?<told>\d{1,3})(?!\d|[./:-]\d| ?%)/gi;
const romanAge =
  /\bages?(?: (?:on|in|per) [a-z' ]{1,20})?(?: is| was|[:=,]){1,2} ?(?<told>X(?:I[VX]|V?I{0,3}))(?![a-z\d])/gi;
/** `sixteen not seventeen` */
const isSetAgainst =
  /^,? (?:(?:and|but) )?(?:not|instead of|rather than|vs\.?|or|but (?:is|s?he(?:'s| is)?))(?: really| actually)? $/i;
/** Ages that nobody has, where a wrong birth date stands in the records. */
const wrongAge =
  /\b(?:he|she|student|kid)(?:'s| is| was| as) (?<told>1[0-2]\d)(?= ?(?:[.,;)!?\n]|$|years|yrs|and |but |lol|according))/gi;
const thoughtAge =
  /\b(?:says|thinks|shows) (?:that )?(?:he|she|the (?:kid|student))(?:'s| is) (?:only )?(?<told>\d)(?= ?(?:[.,;)!?\n]|$|years|yrs|and |but |lol))/gi;
/** `almost eighteen`, `16F no T1` */
const almostSpelled =
  /\b(?:almost|nearly|barely) (?<told>fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![a-z-]| [a-z]+s(?![a-z])| (?:of|percent))/gi;
const withSex = /(?:^|[\n,;(] ?)(?<told>1[4-9][MF])(?= (?:no|has|in|with|from|gr|grade)(?![a-z])|, )/gm;
/** `her eighteenth birthday` */
const inOrdinals =
  /\b(?<told>(?:twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th)(?= b(?:irth)?-?day)/gi;

/** Right behind a name, before the next cell or the end of a bracket. */
const behindName =
  /(?:,? ?\(|, ?|[\t;|]| - |,? (?:who )?(?:is|was|turn(?:s|ed)|tiene) (?:only |just |now |already )?)(?<told>1[4-9]|2[01])(?=[,)\t;|\n.]|$| (?:and|but|now|in|on|so|as|today|next|this)(?![a-z]))/y;

/** Things have years too: `the server is 12 years old`, `la impresora cumple diez años`. */
const isOfThing = new RegExp(
  `(?<!\\p{L})(?:${thingWords})(?:'s)?(?: (?:in|at|of|for) (?:the |our )?\\p{L}+(?: \\d+)?)?(?: (?:is|are|was|were|has|have|had|turns?|turned|tiene|tienen|cumple|cumplen|ya|es|there|here|now|almost|over|about|only|just|really|runs?|got)){1,5} $|(?<!\\p{L})(?:is|are|was|were|es) (?:the|our|this|that|my|la|el|ese|esa) (?:${thingWords}) $`,
  'iu',
);
const isBeforeThing = new RegExp(`^[- ](?:(?:old|used) )?(?:${thingWords})(?!\\p{L})`, 'iu');

/** `age on file is 20`: no file is that old. */
const isOnFile = /\b(?:age|edad) (?:on|in|per) [a-z' ]{1,24} $/i;

/** What a rule asks of all: `students must be 16`, `for ages 14 to 21`. */
const isOfRule =
  /(?<!\p{L})(?:you|students|participants|applicants|anyone|everyone|drivers|operators|workers|employees|candidates|people|minors|members|users)[^\p{L}][^.!?\n]{0,30}(?<!\p{L})(?:must|should|have to|need to|at least|over|under)(?!\p{L})[^.!?\n]{0,20}$|(?<!\p{L})(?:for|between|from|all) ages? $/iu;

/** A cell of its own in the line of a name: `- 15 -`, `, 18, `. */
const amongCells = /(?:[^\n]{0,84}?(?<=\p{L}))?(?:, | - | \| )(?<told>1[4-9]|2[01])(?=, \p{L}| - | \| |$)/muy;

/**
 * @param lines those with digits
 * @param names the names in the text
 */
export function ages(text: string, lines: LinesWithDigits, names: readonly PrivateItem[]): PrivateItem[] {
  const found: PrivateItem[] = [];
  const add = (from: number, said: string) => found.push({ kind: 'age', from, to: from + said.length });
  const isThing = (from: number, to: number) =>
    !isOnFile.test(text.slice(Math.max(0, from - 40), from)) &&
    (isOfRule.test(text.slice(Math.max(0, from - 70), from)) ||
      isOfThing.test(text.slice(Math.max(0, from - 50), from)) ||
      isBeforeThing.test(text.slice(to, to + 24)));
  for (const { 0: told, index } of text.matchAll(anyNumber)) {
    const last = found.at(-1)?.to ?? 0;
    const isNext = index - last < 20 && isSetAgainst.test(text.slice(last, index));
    const ending = endOfAge(text, index, index + told.length) ?? (isNext ? index + told.length : undefined);
    if (ending === undefined) continue;
    if (!isThing(index, ending)) add(index, text.slice(index, ending));
  }
  const numbered = [anyAge, anyYears, andStill, adults, wrongAge, thoughtAge, withSex].flatMap(lines.find);
  const inWords = [romanAge, nowSpelled, almostSpelled, inOrdinals].flatMap((pattern) => [...text.matchAll(pattern)]);
  for (const { 0: said, index, groups } of [...numbered, ...inWords]) {
    const told = groups!['told']!;
    const from = index + said.lastIndexOf(told);
    if (!/year|yr/i.test(told) || !isThing(from, from + told.length)) add(from, told);
  }
  for (const { from, to } of cellsUnder(text, /^(?:student |current )?(?:age|edad)$/i, /\b(?:age|edad)\b/gi))
    if (/^\d{1,2}(?:\.5)?$/.test(text.slice(from, to))) add(from, text.slice(from, to));
  const isAmong = /(?:, | - | \| )(?:1[4-9]|2[01])(?:, | - | \| |$)/m.test(text);
  for (const { to } of names) {
    for (const pattern of isAmong ? [amongCells, behindName] : [behindName]) {
      pattern.lastIndex = to;
      const told = pattern.exec(text)?.groups?.['told'];
      if (told) add(pattern.lastIndex - told.length, told);
    }
  }
  return found;
}
