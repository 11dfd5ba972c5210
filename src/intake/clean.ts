/** The one cleaning of every cell of every kind of file, headers included: what programs put around or into a value. */

/** Characters that nobody sees: control, zero-width and direction marks, and letters that are drawn as nothing. */
const unseen = /[\p{Cc}\p{Cf}\u034f\u115f\u1160\u3164\uffa0\u2800]/gu;
const anySpace = /[\p{Zs}\u2028\u2029\t\n\r\v\f\u0085]+/gu;
const lineBreak = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const quotes = /^["'`\u00ab\u00b4\u00bb\u2018-\u201f]$/;

/** Letters, digits and few signs, with nothing around them: most cells are so, and there is nothing to take off. */
const plain = /^[a-z0-9](?:[\w .,:%/#&()+-]*[a-z0-9%.)+-])?$/i;

/**
 * Takes off what does not belong to a value: `="..."`, an apostrophe before it, quotation marks around it, characters
 * that nobody sees, spaces at its ends. Spaces of all kinds become plain ones.
 * @param keepLines whether a line break within the cell stays one, as between the terms of a mask
 */
export function tidy(cell: string, keepLines = false): string {
  if (plain.test(cell)) return cell;
  let text = spaced(cell, keepLines);
  for (let layer = 0; layer < LAYERS; layer++) {
    const inner = unwrapped(text);
    if (inner === text) break;
    text = inner;
  }
  return text;
}

/** A formula within an apostrophe within quotation marks: more there never is. */
const LAYERS = 8;

/** Takes quotation marks off both ends, and the sign of a formula before them. */
function unwrapped(text: string): string {
  const isFormula = /^= ?["'\u201c]/.test(text);
  let from = isFormula ? 1 : 0;
  let to = text.length;
  const isWrapping = (at: number) => text[at] === ' ' || quotes.test(text[at]!);
  while (from < to && isWrapping(from)) from += 1;
  // A quotation mark at the end alone may belong to a word, as in Local "A".
  const isOpen = from > 0 || !/["\u201c-\u201f]/.test(text.slice(0, -1));
  while (isOpen && from < to && isWrapping(to - 1)) to -= 1;
  const inner = text.slice(from, to);
  return isFormula ? inner.replaceAll('""', '"') : inner;
}

function spaced(cell: string, keepLines: boolean): string {
  if (!keepLines) return cell.replace(anySpace, ' ').replace(unseen, '').trim();
  const lines = cell.replace(lineBreak, '\n').split('\n');
  return lines
    .map((line) => spaced(line, false))
    .filter((line) => line !== '')
    .join('\n');
}

const emptyWords =
  /^(?:null|\(null\)|\\n|#?n\/a|nan|none|\(none\)|\(blank\)|[-\u2010-\u2015\u2212]+|not posted|not graded|no grade|not set)$/i;

/** A cell that was tidied, where words that stand for nothing are nothing. `NA`, `NG`, `NP` and other marks stay. */
export const emptied = (text: string) => (text.length < 11 && emptyWords.test(text) ? '' : text);

/** Cleans a cell: tidied, and '' where it says that there is nothing. */
export const clean = (cell: string, keepLines = false) => emptied(tidy(cell, keepLines));

/** An error of a spreadsheet, or a cell of `#` only: there was something, and nobody can read it. */
export const isUnreadable = (text: string) => text.startsWith('#') && /^#(?:.*[!?]|#*)$/s.test(text);

/** An id without the `.0` that a program put behind a whole number. `911000.1` stays. */
export const withoutDecimals = (id: string) => /^(\d+)\.0+$/.exec(id)?.[1] ?? id;

/** Works a thing out once for each different text. */
export function once<Fact>(of: (text: string) => Fact): (text: string) => Fact {
  const known = new Map<string, Fact>();
  return (text) => {
    let fact = known.get(text);
    if (fact === undefined && !known.has(text)) {
      fact = of(text);
      known.set(text, fact);
    }
    return fact as Fact;
  };
}
