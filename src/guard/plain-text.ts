/**
 * A text in plain letters: other dashes, spaces, quotes and digits become the usual ones, and what was taken out
 * already is one word without meaning. Every place stays where it is.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\[removed: [a-z -]{1,40}\]/g, (gone) => 'q'.repeat(gone.length))
    .replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replaceAll(/[\u2018\u2019\u02BC\uFF07]/g, "'")
    .replaceAll(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48));
}

/**
 * Whether a label stands right before a place: only the words of `between` and signs lie between them.
 * @param label,between alternatives of a regular expression
 */
export function labelBefore(label: string, between: string): (text: string, at: number) => boolean {
  const pattern = new RegExp(`(?:${label})(?:[^\\p{L}\\d]+(?:${between})(?![\\p{L}\\d])){0,12}[^\\p{L}\\d]*$`, 'iu');
  return (text, at) => pattern.test(text.slice(Math.max(0, at - 70), at));
}
