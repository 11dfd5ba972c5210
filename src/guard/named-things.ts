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
  '(?:mason|bell) jars?',
  '(?:chuck|drill|jack|victor|miller|lincoln) (?:keys?|welders?|stands?|torch(?:es)?|electric)',
].join('|');
const pattern = new RegExp(`(?:${things})(?![\\p{L}\\d])`, 'iuy');

/** Whether such a thing begins at a place of the text. */
export function isNamedThing(text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
