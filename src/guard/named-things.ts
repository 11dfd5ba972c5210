/**
 * Things that are called after people, or by a word that people are called: `Perkins grant`, `Dean's list`, `Uncle Sam`.
 * By their first word; the rest are alternatives of a regular expression.
 */
const things: Record<string, string> = {
  // Schools, grants, and laws.
  perkins:
    '(?:v|iv|act|grants?|funds?|funding|funded|data|forms?|reports?|reporting|plans?|money|budget|monitoring|application|allocation|concentrators?|participants?|indicators?|audit|year|cohort|eligible|equipment|loan|coordinator|survey|visit|local|basic|state|core|annual)',
  carl: '(?:d\\.? )?perkins(?! (?:has|is|was|needs|got|called|took|dropped))',
  'dean|deans': '(?:list|office|of \\w{1,20})',
  mckinney: 'vento',
  'mckinney-vento|sherwin-williams|harley-davidson|rolls-royce|mcgraw-hill|brown-forman': '',
  'pell|hope|fulbright': 'grants?',
  'robinson|gaines|rhodes|truman|rogers': 'scholars',
  stafford: 'loans?',
  // Science, books, and people that all schools speak of.
  'murphy|ohm|boyle|newton|kirchhoff|hooke|pascal|moore|bernoulli|charles|avogadro|mendel':
    '(?:\\w{1,20} )?(?:laws?|rules?|principle|equation)',
  bloom: 'taxonomy',
  jones: '(?:&|and) bartlett',
  will: 'call',
  maria: ' ?db',
  robert: '(?:rules|bosch)',
  'lewis|venn|gantt|pareto|likert|punnett|ishikawa': '(?:dot )?(?:structure|diagram|chart|scale|square)s?',
  'pythagorean|binomial': 'theorem',
  'morse|allen|phillips|torx|carson|webb': '(?:code|wrench|key|bolt|screwdriver|head|driver)s?',
  'chuck|drill|jack|victor|miller|lincoln': '(?:keys?|welders?|stands?|torch(?:es)?|electric)',
  'mason|bell': '(?:jars?|ringers?)',
  romeo: 'and juliet',
  great: 'gatsby',
  rosetta: 'stone',
  webb: 'depth',
  cornell: '(?:notes?|method|university)',
  skinner: 'box',
  covey: '7 habits',
  'campbell|galt': 'house',
  'tom|huck|huckleberry': '(?:sawyer|finn)',
  anne: 'frank',
  'martin|mlk': '(?:luther king(?:,? jr\\.?)?(?: day)?|day)',
  abraham: 'lincoln',
  bert: 't\\.? combs(?: mountain)?',
  whitney: 'm\\.? young',
  earle: 'c\\.? clements',
  jenny: 'wiley (?:trail|state|park|resort|theat)\\w*',
  'george|booker': '(?:t\\.? )?washington(?: carver)?',
  'benjamin|ben': '(?:franklin|davis)',
  thomas: '(?:jefferson|edison)',
  albert: 'einstein',
  isaac: 'newton',
  henry: 'ford',
  daniel: 'boone',
  kit: 'carson',
  rosa: 'parks',
  andy: 'beshear',
  mitch: 'mcconnell',
  hal: 'rogers (?:parkway|fund|fire|award)\\w*',
  ernest: 'hemingway',
  'john|george': '(?:steinbeck|orwell)',
  ray: 'bradbury',
  charles: '(?:dickens|darwin)',
  'maya|toni': '(?:angelou|morrison)',
  dolly: 'parton',
  johnny: 'cash',
  taylor: 'swift',
  elvis: 'presley',
  marie: 'curie',
  nikola: 'tesla',
  cesar: 'chavez',
  elon: 'musk',
  harriet: 'tubman',
  helen: '(?:keller|troy)',
  muhammad: 'ali',
  mark: 'twain',
  william: 'shakespeare',
  edgar: 'allan poe',
  harper: 'lee',
  'emily|robert|jane': '(?:dickinson|frost|austen)',
  'john|johnny': '(?:deere|hancock|appleseed|f\\.? kennedy|henry day)',
  uncle: "(?:sam|ben'?s?)",
  dr: '\\.? ?(?:seuss|pepper|scholl)',
  colonel: 'sanders',
  'santa|saint': '(?:claus|nicholas)',
  peter: 'to pay paul',
  'st|saint': "\\.? ?(?:patrick|valentine|nicholas)(?:'?s)? day",
  'valentine|king|arbor|earth|flag|columbus|veterans|groundhog|patriots': 'day',
  carol: '(?:concert|sing|service)s?',
  // Makers, shops, and what they sell.
  betty: 'crocker',
  duncan: 'hines',
  martha: 'stewart',
  paul: 'mitchell',
  madison: 'reed',
  mary: 'kay',
  estee: 'lauder',
  sherwin: 'williams',
  'moore|johnson': '(?:controls|paints?)',
  briggs: '(?:&|and) stratton',
  smith: '(?:&|and) wesson',
  harley: 'davidson',
  rolls: 'royce',
  marcus: 'lemonis',
  mcgraw: 'hill',
  pearson: '(?:vue|mylab|education|realize|connexus)',
  major: 'clarity',
  norton: '(?:healthcare|antivirus|security|children)',
  jim: 'beam',
  'jack|maker': "(?:daniel'?s|mark)",
  brown: 'forman',
  penn: 'station',
  'dave|ben|barnes': "(?:&|and) (?:buster'?s|jerry'?s|noble)",
  golden: 'corral',
  'bob|papa|long|jimmy|ruby|trader|little|captain|dick|sam|dairy':
    "(?:evans|john'?s|johns|john silver'?s|tuesday|joe'?s|caesars|d'?s|sporting|club|murphy'?s|queen)",
  wells: 'fargo',
  rosie: 'the riveter',
  stanley: 'black (?:&|and) decker',
  dawson: 'springs',
  lockheed: 'martin',
  churchill: 'downs',
  louisville: 'slugger',
  wendell: 'ford',
};

/** What may follow each word: told from the list when the first text is looked at. */
let restsOf: Map<string, string[]> | undefined;
const restsOfAll = () => (restsOf ??= restsByWord());

/** The words that such things begin with. */
export const firstWords = (): Iterable<string> => restsOfAll().keys();

function restsByWord() {
  const rests = new Map<string, string[]>();
  for (const [first, rest] of Object.entries(things))
    for (const word of first.split('|')) rests.set(word, [...(rests.get(word) ?? []), rest]);
  return rests;
}

/** There are hundreds: each is made when a text has its word. */
const patterns = new Map<string, RegExp>();

function patternOf(first: string): RegExp | undefined {
  const rests = restsOfAll().get(first);
  if (!rests) return undefined;
  const known = patterns.get(first);
  if (known) return known;
  const pattern = new RegExp(rests.map((rest) => `(?:'?s)?[- ]?(?:${rest})(?![\\p{L}\\d])`).join('|'), 'iuy');
  patterns.set(first, pattern);
  return pattern;
}

/** Where such a thing ends that begins with a word, in small letters, at a place of the text. */
export function endOfNamedThing(text: string, at: number, first: string): number | undefined {
  const pattern = patternOf(first);
  if (!pattern) return undefined;
  pattern.lastIndex = at + first.length;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
