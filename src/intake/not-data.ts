/** Cells and rows below the header that are no data: totals, averages, notes. */

/** How a line begins that sums up others or says something about the file. */
const beginsTotal =
  /^(?:(?:grand |sub-? ?|class |section |course )?(?:totals?|averages?|avg\.?|means?|medians?|maximum|minimum|max|min|counts?|sum)\b|std\.? ?dev|standard deviation|points possible|(?:students?|records?|rows?|grades?)(?: \p{L}+)? ?[:=]|number of\b|page\b|generated\b|printed\b|exported\b|run (?:date|on)\b|report (?:date|run|generated)\b|end of (?:report|file)\b)/iu;
const affected = /^\(?\d+ rows?(?: \p{L}+)?\)?$/iu;
/** Such a word alone, at most with a number behind it. Of these, `strong` ones are nobody's name. */
const strong =
  /^(?:(?:grand |sub-? ?|class |section |course )?(?:totals?|averages?|avg\.?|means?|medians?|counts?|sums?)|std\.? ?dev\.?|standard deviation|points possible)(?: (?:of )?\p{L}+)? ?[:=]?(?: ?[\d.,%]+)?$/iu;
const weak =
  /^(?:page|max|min|maximum|minimum|generated|printed|count|students?)(?: (?:on|by|at))? ?[:=]?(?: ?[\d.,%/]+(?: of \d+)?)?$/i;
const neverAName =
  /^(?:(?:grand |class )?totals?|(?:class )?averages?|means?|medians?|std\.? ?dev\.?|standard deviation|points possible) ?[:=]?(?: ?[\d.,%]+)?$/i;

/** Longer cells sum up nothing. */
const LONGEST = 200;

/** Whether an SSID cell begins like a total, an average or a note. */
export const saysTotal = (cell: string) => cell.length < LONGEST && (beginsTotal.test(cell) || affected.test(cell));

/** Whether a cell is a word for a total alone. In a column of names, `Page` and `Max` are names. */
export const isTotalWord = (cell: string, isOfNames = false) =>
  cell.length < LONGEST &&
  (isOfNames ? neverAName.test(cell) : strong.test(cell) || weak.test(cell) || affected.test(cell));

/** Whether the last line of a file says that the result was shortened. */
export const saysShortened = (cell: string) =>
  cell.length < LONGEST &&
  /\btruncated\b|\b(?:row|record|result)s? limit|\blimited to\b|\bmore (?:rows|records)\b|\b(?:maximum|max\.?)(?: number of)? (?:rows|records)\b|\bnot all (?:rows|records)\b|\b(?:shortened|cut off)\b|\bonly the first\b/i.test(
    cell,
  );

/** A line of text in one cell: with letters or dashes in it, and no SSID. */
export const isNote = (cell: string) => /[\p{L}\-\u2010-\u2015=_*]/u.test(cell) && !/\d{10}/.test(cell);
