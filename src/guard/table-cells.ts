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
 * @param hint only a line where it matches is looked at as one of heads; it has the flag g
 */
export function cellsUnder(text: string, fits: RegExp, hint: RegExp): HeadedCell[] {
  const found: HeadedCell[] = [];
  hint.lastIndex = 0;
  for (let match = hint.exec(text); match; match = hint.exec(text)) {
    const line = lineAt(text, text.lastIndexOf('\n', match.index) + 1);
    const separator = separators.exec(line.said)?.[0] ?? none;
    const heads = line.said.length < 500 ? line.said.split(separator).map(bare) : [];
    hint.lastIndex = heads.some((head) => fits.test(head)) ? below(text, line.end, heads, separator) : line.end;
  }
  return found;

  /** Takes the lines below that have as many cells. Returns where they end. */
  function below(all: string, end: number, heads: readonly string[], separator: string): number {
    const isFitting = heads.map((head) => fits.test(head));
    for (let at = end + 1; at < all.length;) {
      const { said, end: next } = lineAt(all, at);
      const cells = said.split(separator);
      if (said === '' || cells.length !== heads.length || (cells.length === 1 && !/\d/.test(said))) return at;
      let from = at;
      for (const [i, cell] of cells.entries()) {
        const told = isFitting[i] ? bare(cell) : '';
        if (told !== '') {
          const begin = from + cell.indexOf(told);
          found.push({ head: heads[i]!, from: begin, to: begin + told.length });
        }
        from += cell.length + 1;
      }
      at = next + 1;
    }
    return all.length;
  }
}

/** The line that begins at a place. */
function lineAt(text: string, from: number): { said: string; end: number } {
  const next = text.indexOf('\n', from);
  const end = next < 0 ? text.length : next;
  return { said: text.slice(from, end), end };
}

const bare = (cell: string) => cell.trim().replace(/^["']/, '').replace(/["']$/, '').trim();
