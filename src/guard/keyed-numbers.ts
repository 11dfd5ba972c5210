/** Local numbers as keys of exports, brackets, rows of tables and talk of buses, lockers and portals tell them. */

/** `"localStudentNumber":"310774"`, `lunch_pin=4417`: a key, its sign and what it holds. */
const underKey =
  /(?:["']? ?[:=] ?["']?|>)(?<=(?<![a-z])(?:student(?:[._]|": ?\{")?|stu[._]?)?(?:local|other|student|stud?|pupil|person|perm(?:anent)?|identity|lunch|meal|locker|library|lib|bus|parking|badge|device|chromebook|asset)[._]?(?:student[._]?)?(?:number|nbr|num|no|id|identifier|pin|code|combo|combination|card|barcode|tag|permit|pass|spot)(?:[._]?of[._]?student)?(?:["']? ?[:=] ?["']?|>))(?<told>\d{1,2}-\d{1,2}-\d{1,2}|[A-Z]{0,3}-?\d{2,9})(?![\w-]|[./]\d)/gi;
/** Of a district too, which has three digits of its own and six of each school. */
const inDistrict =
  /(?:(?<![a-z])district[._ ]?(?:student[._ ]?)?(?:id|number|no\.|#)(?:["']? ?[:=] ?["']?| (?:is |was )?#?)|\b(?:her|his|their|kid's|student's) district (?:number|no\.?|id|#)(?: is| was|:)? ?#?)(?<told>(?!\d{3}[01]\d\d(?!\d))\d{5,8})(?![\w-]|[./]\d)/gi;
/** `case number 24-J-00117 from the court`: its year, its kind, its number. */
const ofCourt =
  /(?<![\w-])(?<told>\d\d-[A-Z]{1,2}-\d{3,6}(?:-\d{3})?)(?![\w-])(?<=\b(?:court|case|docket|judge|juvenile|custody|cdw)(?: [a-z]{2,9}){0,4}[ :#.]{1,3}\S{8,18}|(?=[^\n]{0,40}\b(?:court|judge|custody))\S{8,18})/gi;
/** `student id (ours, not state) 61 2043` */
const behindBracket =
  /(?<=(?:\b(?:student|stu|local|lunch|meal|cafeteria|perm|pupil|person|district|library|badge|locker)(?: (?:id|number|no\.?|num|nbr|pin|code|card)| ?#)|\blocker|\bpin|(?:^|[\n.,;|]|\b(?:her|his|their|kid's)) ?\bid) ?)[([][^()[\]\n]{1,40}[)\]][:=#, -]{1,4}(?:is )?#?(?<told>\d{2,4}[ -]\d{3,5}|[A-Z]?\d{3,8})(?![\w-]|[./,]\d| ?%| (?:of|rows?|students?|times|are|blank)\b)/gi;
/** `number (local) 204417` */
const ofBracket =
  /(?<=(?<!\b(?:section|course|file|ticket|room|row|term|task|error|case|version|class|line|score|order|step) )\b(?:identifier|number|id|no\.) ?)[([](?:local|ours?|hs|high school|atc|tech center|district|school|lunch|perm|not (?:the )?(?:ssid|state))(?![a-z])[^()[\]\n]{0,40}[)\]][:=# -]{1,4}(?:is )?#?(?<told>\d{5,8})(?![\w-]|[./,]\d| ?%)/gi;
/** `| 00615 | Welding I | 85 | (local number of the student)`: no course of a trade. */
const inRow =
  /^(?=[|"\d])[^\n(]{0,60}?(?<![\w./-])(?<told>(?!4[678]\d{4}(?!\d))\d{4,8})(?= ?["|,;\t][^\n]{0,120}[([|] ?(?:the |is |= ?)?(?:local|student|stu|lunch|perm(?:anent)?|pupil|person)[ _]?(?:student )?(?:numbers?|ids?|nos?\.?|pins?|#)(?: (?:of|for) [a-z' ]{1,24})? ?[)\]|][ |]*$)/gim;
/** `the PIN she punches in is 4417` */
const asUsed =
  /\b(?:number|pin|code|id) (?:that )?(?:he|she|they|the (?:kid|student)) (?:uses?|types?|punches|keys|enters?|puts?|has|gets?)(?: in)?(?: (?:for|at|in) (?:the )?[a-z]{3,12})?(?: is| was|:|=)? ?#?(?<told>\d{4,8})(?![\w-]|[./,]\d)/gi;
const onFile =
  /\b(?:id|pin) (?:that )?(?:we|i) (?:have|use|show|see|got)(?: on file| here)?(?: is|:)? #?(?<told>\d{5,8})(?![\w-]|[./,]\d)/gi;
const typedIn =
  /(?<![\w./,-])(?<told>\d{4,8})(?<=\b(?:typ|key|punch|put|enter|scann?)(?:e?s|ed|ing)?(?: in)? #?\d{4,8})(?= (?:to log|to sign|to get (?:lunch|in)|(?:at|on|into) the (?:kiosk|register|keypad|lunch|pin ?pad|scanner)))/gi;
const behindThat =
  /(?<![\w./,-])(?<told>\d{4,8})(?= (?:is |= )?(?:what|the one|the number) (?:he|she|they|the (?:kid|student)) (?:uses?|types?|punches|keys|enters?|puts?)(?![a-z])[^\n.]{1,20}\b(?:lunch|cafeteria|register|keypad|line))/gi;
const lockersOf =
  /\blocker(?: (?:assignment|assigned|is|was|number|no\.?))*(?: ?[:=#])? ?(?:[A-Z]-)?(?<told>\d{1,4})(?![\w-]|[./,]\d| (?:rooms?|lockers|of|are)\b)/gi;
const lockerSaid =
  /(?<![\w./,-])(?<told>\d{2,4})(?= is (?:(?:her|his|their|the kid's) (?:locker|combo|bus|lunch)(?! ?room)|(?:the |a )?(?:student )?parking (?:pass|permit|spot|tag|sticker)))/gi;
const combinations =
  /(?:\b(?:combo|combination) ?[:=]? ?[RL]|\b(?:right|left|[rl]) ?(?=\d{1,2},? (?:then )?(?:right|left|[rl]) ?\d{1,2},? (?:then )?(?:right|left|[rl]) ?\d))(?<told>\d{1,2}(?:-\d{1,2}-\d{1,2}|(?:,? (?:then )?(?:right|left|[rl]) ?\d{1,2}){2}))(?![\w-]|[./]\d)/gi;
const dialed =
  /\bcomb(?:o|ination|\.|(?= ))(?:'?s)?(?: is| was|:|=| -)* ?(?<told>\d{1,2} ?[-/,x] ?\d{1,2} ?[-/,x] ?\d{1,2})(?![\w-]|[./]\d)/gi;
const cards =
  /\blibrary (?:card|barcode|account|number)(?: number| no\.?| #| is|:)* ?(?<told>\d(?: ?\d){5,15})(?![\w-]|[./,]\d)/gi;
const tagged =
  /\b(?:asset|tag|service tag|serial)(?: tag| number| no\.?)?:? ?#?(?<told>[A-Z\d][A-Z\d-]{4,11}(?<=\d[A-Z\d-]{0,11}))(?=,? (?:(?:on|for|of|is|is on) )?(?:his|hers?|(?:the|this) (?:kid|student)'?s?|chromebook of)(?![a-z]))/gi;
const things =
  /\b(?:(?:chromebook|laptop|ipad|device) (?:asset|tag|sn)|parking (?:sticker|decal|number|no\.?|#)|hang ?tag|library acct|student parking|student acct|lunch ?line(?: pin)?)(?: is| was|:|=| #| no\.?| number)* ?#?(?<told>[A-Z]{0,3}-?\d{3,8})(?![\w-]|[./,]\d)/gi;
const devices =
  /\b(?:student|her|his|kid's|loaner) (?:device|laptop|ipad|computer)(?: is| serial| tag| number| no\.?| #|:)* ?#?(?<told>(?=[A-Z]{0,8}\d)(?=\d{0,8}[A-Z])[A-Z\d]{6,12})(?![\w-])/gi;
const ofPerm = /\b(?:perm|(?:student|pupil|kid):) ?#?(?<told>\d{5,7})(?![\w-]|[./,]\d)/gi;
/** `204417 (local)` */
const beforeBracket =
  /(?<![\w./,-])(?<told>(?!4[678]\d{4}(?!\d))\d{5,8})(?= ?[([](?:perm|local|lunch|hs|pin|ours?)[)\]]| local(?! ?[a-z])| (?:that'?s|is) our (?:number|id|#)(?![a-z])(?! of))/gi;
const forSsid =
  /\bssid(?: [a-z]{2,8}){0,3} (?:shows?|has|says|reads|holds) #?(?<told>(?!4[678]\d{4}(?!\d))\d{5,8})(?![\w-]|[./,]\d| rows| students| blank)/gi;
const forChild =
  /\b(?:our|the|local) (?:student |local )?(?:number|no\.?|id|#) (?:we (?:have|use) )?for (?:the|that|this) (?:kid|student|child|boy|girl)(?: is| was|:)? ?#?(?<told>\d{4,8})(?![\w-]|[./,]\d)/gi;

/** What a student carries, opens or logs in with, and its number in any form: `lkr 77`, `transponder/permit KX 440 2`. */
const carried =
  /\b(?:cards?|keycard|badge|tag|decal|sticker|transponder|fob|permit|pass|passcode|locker|lo?c?kr|cubby|log-?in|pin|[lsu]id|acct|bar ?code|combo|patron|student (?:no|num|nbr|number|id|#)|hotspot)(?<!\b(?:asset|sim|report|gift|credit|debit|business|graphics|video|network|sound|score|time|copier|printer|staff|teacher|teacher's|visitor|office|vendor|html|xml|git|price|boarding|my|your|building|work|cart|hash|meta|data|guest|meeting|wi-?fi) \w{2,12})\.?(?: ?(?:#|no\.?|num\.?|number|nbr|id|code|is|was|ends(?: in)?|ending(?: in)?|reads?|says|shows|on file|for (?:her|him|them|the kid)|to|assigned|assignment)(?![a-z]))*[ :=#("-]{1,3}(?!(?:box|page|room|row|step|bus) )(?<told>(?:[A-Z]{1,3}[ -]?)?(?:\d{2,9}|00\d{8}|\d{11,12})(?:[ -]\d{1,6}){0,3}|\d-\d{3,7}|[a-z]{2,12}[._][\w.]{2,16}|[A-Z]-?\d{1,4})(?![\w/-]|[.,:]\d| ?%| (?:[a-z]+ed|of|or|and|am|pm|to|rooms?|rows?|lockers|students|kids|days?|minutes?|digits|char\w*|numbers|times|is (?:offline|down)|on (?:the|our)|offline|are|were|reader|printer)(?![a-z]))/gi;

/** `login is hwhitaker / Fern2029!` */
const logins =
  /\b(?:log-?in|user ?name|usuario)(?: is| was| es|:)? ?(?<told>[a-z][\w.-]{2,19} ?\/ ?[^\s/,;]{5,20}(?<=[\d!@#$%&*?]\S*))(?![\w@])/gi;
/** `portalUsername=jsmith24`, `logs in as jsmith24`: letters, then the digits that tell two alike apart. */
const userNames =
  /(?:user[_ ]?name|log[- ]?in|\b(?:logs?|logged|signs?|signed) (?:in|on) (?:as|with|under)|\buser|\baccount)(?:\/password)?(?:["']? ?[:=] ?["']?| is |, | \(?)(?<told>(?!(?:page|version|room|term|step|section|error|row|test|grade|kts|campus|windows|office)[\d_-])[a-z][a-z._-]{2,15}\d{1,4})(?![@\w-]|\.\w)/gi;
const passwords =
  /\b(?:pass ?word|pw|pwd|passcode)(?: is| was| reset| changed| set| to| back to| for (?:the |this )?(?:her|him|kid|student|boy|girl)|:|=)+ ?(?<told>(?=[^\s\d]{0,16}\d)(?=\S*[A-Z])[\w!$%^*+-]{5,20})(?![\w@]|[./]\d)/gi;
/** `the login for the girl in seat 6, it says ajmendoza30` */
const loginSaid =
  /\b(?:log-?in|user ?name|user id|account)\b[^\n.]{1,50}\b(?:says|shows|reads|is|as|under) ["'(]?(?<told>(?!(?:page|room|term|step|section|error|row|grade)\d)[a-z]{3,15}[._-]?[a-z]{0,12}\d{1,4})(?![@\w-]|\.\w)/gi;
/** `activation key for campus student: 4F2A-91BD` */
const portalKeys =
  /\b(?:(?:activation|portal|campus (?:student|parent))(?: (?:activation|access))? (?:codes?|keys?|pins?|tokens?)|(?:student|parent|portal) activation|access (?:code|key)(?= for (?:the |her |his )?(?:parent|student|campus|portal|kid)))(?: (?:for|of|to|the|her|his|this|new|infinite|campus|parents?|student|kid|portal|account|app|mom|dad|mother|father|guardian|is|was))*[:=]? ?[("']?(?<told>(?=[a-z-]{0,8}\d)[a-z\d-]{5,40})(?![\w@]|[./]\d)/gi;
/** From its second group on, so that only dashes cost time. */
const guids = /(?:-[\da-f]{4}){3}-[\da-f]{12}(?<=(?<![\w-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/gi;
const isOfPerson =
  /(?:person|student|parent|guardian|pupil|kid|user|activation|portal|(?<![a-z])(?:her|his))[^\n]{0,40}$/i;
const isForPerson =
  /^ (?:for|of|is) (?:(?:the|her|his|a|this) )?(?:campus |infinite )*(?:parent|student|kid|guardian|her|his)/i;

/** What somebody rides, where a person is spoken of: `her bus, number 7`, `va en el autobús 18`. */
const ridden =
  /(?:\b(?:bus|autob[uú]s|cami[oó]n|ruta)(?:,? (?:#|is|was|es|number|no\.?|n[uú]mero|pass|rider|for (?:her|him)|(?:that )?(?:he|she|they) (?:takes?|rides?|gets? on|is on|needs?))){0,3}[ :=,#]{1,3}|\brid(?:es?|ing) (?:the )?|\brode |\bon )#?(?<told>(?<=\b(?:ride|riding|rides|rode) (?:the )?#?)\d{2,4}|(?<=\b(?:bus|cami|ruta|autob)\D{0,40})\d{1,4}[A-Z]?|(?<=#)\d{1,3}(?:(?<=\b(?:rid|bus)[^\n]{1,60})|(?= [^\n]{0,30}\bbus\b)))(?![\w:-]|[./,]\d| ?%| (?:of|on|minutes?|times|late|days?|bus(?:es)?|is (?:late|down))\b)/giu;
const isRider =
  /(?<!\p{L})(?:kids?|students?|boys?|girls?|s?he|him|hers?|his|brothers?|sisters?|twins|rid(?:es?|ing|er)|rode|takes?|am|pm|morning|afternoon|transportation|va en|sube|mi|su|hij[oa]|alumn[oa])(?!\p{L})|^bus:/iu;
/** `combo 3 turns right to 31, left 5`: one turn after the other. */
const turned =
  /\b(?:right|left)(?: to)? (?<told>\d{1,2})(?![\w-]|[./]\d)(?<=\b(?:combo|combination|lock(?:er)?)\b[^\n]{1,80})/gi;

const patterns = [
  underKey,
  inDistrict,
  ofCourt,
  behindBracket,
  ofBracket,
  onFile,
  typedIn,
  dialed,
  cards,
  tagged,
  ofPerm,
  beforeBracket,
  forSsid,
  inRow,
  asUsed,
  behindThat,
  lockersOf,
  lockerSaid,
  combinations,
  things,
  carried,
  turned,
  logins,
  devices,
  forChild,
  userNames,
  loginSaid,
  passwords,
  portalKeys,
];

/** Where they stand: from the first character up to `to`, not included. */
export function keyedNumbers(text: string): { from: number; to: number }[] {
  const told = ({ 0: said, index, groups }: RegExpExecArray, shift = 0) => {
    const to = shift + index + said.length;
    return { from: to - groups!['told']!.length, to };
  };
  return [
    ...patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => told(match))),
    ...[...text.matchAll(guids)]
      .filter(
        ({ 0: said, index }) =>
          isOfPerson.test(text.slice(Math.max(0, index - 68), Math.max(0, index - 8))) ||
          isForPerson.test(text.slice(index + said.length, index + said.length + 40)),
      )
      .map(({ 0: said, index }) => ({ from: index - 8, to: index + said.length })),
    ...[...text.matchAll(ridden)]
      .filter(({ index }) => {
        const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 80);
        return isRider.test(text.slice(from, index + 80).split('\n', 1)[0]!);
      })
      .map((match) => told(match)),
  ];
}
