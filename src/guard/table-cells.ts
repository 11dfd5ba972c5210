/** Cells of small tables in a text: a line of heads, and lines with as many cells below it. */

export interface HeadedCell {
  head: string;
  from: number;
  to: number;
}

const separators = /[\t,;|]/;
/** A table of one column has lines without any. */
const none = '\n';

/**
 * The cells below heads that fit, with the ends of what stands in them.
 * @param hint only a line where it matches is looked at as one of heads
 */
export function cellsUnder(text: string, fits: RegExp, hint: RegExp): HeadedCell[] {
  const found: HeadedCell[] = [];
  let heads: { separator: string; cells: string[] } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const isBelow = heads && line !== '' && line.split(heads.separator).length === heads.cells.length;
    if (heads && isBelow) {
      let from = at;
      for (const [i, cell] of line.split(heads.separator).entries()) {
        const head = heads.cells[i]!;
        const said = bare(cell);
        if (said !== '' && fits.test(head)) {
          const begin = from + cell.indexOf(said);
          found.push({ head, from: begin, to: begin + said.length });
        }
        from += cell.length + 1;
      }
    } else {
      const separator = hint.test(line) ? (separators.exec(line)?.[0] ?? none) : undefined;
      const cells = separator && line.length < 500 ? line.split(separator).map(bare) : [];
      heads = separator && cells.some((cell) => fits.test(cell)) ? { separator, cells } : undefined;
    }
    at += line.length + 1;
  }
  return found;
}

const bare = (cell: string) => cell.trim().replace(/^["']/, '').replace(/["']$/, '').trim();
