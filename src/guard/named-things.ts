/** Things that are called after people, or by a word that people are called: `Perkins grant`, `Dean's list`. */
const things = [
  'perkins (?:v|iv|act|grants?|funds?|funding|funded|data|forms?|reports?|reporting|plans?|money|budget|monitoring|application|allocation|concentrators?|participants?|indicators?|audit|year|cohort|eligible|equipment|loan|coordinator|survey|visit)',
  "dean'?s list",
  'carol (?:concert|sing|service)s?',
  '(?:pell|hope|fulbright) grants?',
  'stafford loans?',
  "(?:murphy|ohm|boyle|newton|kirchhoff|hooke|pascal)'?s law",
  "bloom'?s taxonomy",
  "robert'?s rules",
  '(?:lewis|lewis dot) structures?',
  '(?:venn|gantt|pareto|likert|punnett|ishikawa) (?:diagram|chart|scale|square)s?',
  '(?:morse|allen|phillips|torx|carson|webb) (?:code|wrench|key|bolt|screwdriver|head|driver)s?',
  '(?:arbor|earth|flag|columbus|mlk|veterans) day',
  'john deere',
  'mckinney[- ]vento',
  'betty crocker|duncan hines|uncle ben|martha stewart|paul mitchell|madison reed|mary kay|estee lauder|helen troy|sherwin[- ]williams|benjamin moore|johnson controls|briggs (?:&|and) stratton|harley[- ]davidson|rolls[- ]royce|smith (?:&|and) wesson|marcus lemonis|ben davis',
  '(?:mason|bell) jars?',
  'carl (?:d\\.? )?perkins(?! (?:has|is|was|needs|got|called|took|dropped))|perkins (?:local|basic|state|core|annual)',
  'mcgraw[- ]hill|pearson (?:vue|mylab|education)|major clarity|(?:the )?great gatsby|romeo and juliet|tom sawyer|huck(?:leberry)? finn|anne frank',
  "jim beam|jack daniel'?s|brown[- ]forman|penn station|dave (?:&|and) buster'?s|golden corral|bob evans|papa john'?s|long john silver'?s|jimmy john'?s|dick'?s sporting|sam'?s club|trader joe'?s|ruby tuesday|red lobster|chuck e\\.? cheese|dairy queen|burger king|little caesars|ben (?:&|and) jerry'?s|barnes (?:&|and) noble|dr\\.? pepper|captain d'?s|norton (?:healthcare|antivirus|security)",
  "(?:pythagorean|binomial) theorem|(?:bernoulli|kirchhoff|newton|charles|avogadro|mendel)'?s (?:\\w+ )?(?:rules?|laws?|principle|equation)",
  '(?:robinson|gaines|rhodes|truman|rogers) scholars',
  '(?:chuck|drill|jack|victor|miller|lincoln) (?:keys?|welders?|stands?|torch(?:es)?|electric)',
].join('|');
const pattern = new RegExp(`(?:${things})(?![\\p{L}\\d])`, 'iuy');

/** Where such a thing ends that begins at a place of the text. */
export function endOfNamedThing(text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
