/** Things of schools and offices, which have years and makers, but no grades: `the server is 12 years old`, `Yealink phones`. */
const english =
  'servers?|laptops?|computers?|pcs?|chromebooks?|printers?|projectors?|copiers?|machines?|equipment|tools?|trucks?|cars?|bus|buses|vans?|buildings?|roofs?|rooms?|labs?|shops?|schools?|programs?|courses?|versions?|software|systems?|browsers?|databases?|licen[cs]es?|leases?|warrant(?:y|ies)|contracts?|files?|records?|batter(?:y|ies)|switch(?:es)?|routers?|furniture|desks?|lathes?|welders?|kilns?|ovens?|boilers?|phones?|polic(?:y|ies)|handbooks?|districts?|agreements?|grants?|vendors?|compan(?:y|ies)';
const spanish =
  'proyector(?:es)?|impresoras?|computadoras?|servidor(?:es)?|m[aá]quinas?|edificios?|cami[oó]n(?:es)?|autob[uú]s(?:es)?|escuelas?|programas?|sistemas?|equipos?|techos?|hornos?|licencias?|contratos?';
/** Alternatives of a regular expression. */
export const thingWords = `${english}|${spanish}`;

/** What has a maker's name before it, and nobody's: no `file`, `record`, `room`, or `course`, which students have. */
const made =
  /^(?:servers?|laptops?|computers?|pcs?|printers?|projectors?|copiers?|machines?|equipment|tools?|trucks?|vans?|software|browsers?|databases?|licen[cs]es?|batter(?:y|ies)|switch(?:es)?|routers?|furniture|lathes?|welders?|ovens?|boilers?|phones?|units?|drills?|markers?|apps?|tablets?|monitors?|keyboards?|scanners?|cameras?|cables?|labels?|products?|vendors?|support|hotlines?|firmware|plugins?|extensions?|templates?|textbooks?|workbooks?|samples?|safety|parts|paint|glue|carts?|chargers?|engines?|tractors?|buses|videos?|clients?|drivers?|updates?|integrations?|accounts? team)$/;

export const isThingWord = (word: string): boolean => made.test(word);
