/** A second tokeniser, written one character at a time, to hold the quick one against. */
export interface NaiveRow {
  cells: string[];
  row: number;
  line: number;
  unclosed: boolean;
}

/** Rows of a text. Line ends within quoted cells become line feeds. */
export function naiveRows(given: string, delimiter: string): NaiveRow[] {
  let text = given.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text !== '' && !text.endsWith('\n')) text += '\n';
  const rows: NaiveRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { cells, end, unclosed } = rowAt(text, at, delimiter);
    rows.push({ cells, row: rows.length + 1, line, unclosed });
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  }
  return rows;
}

function rowAt(text: string, start: number, delimiter: string) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (!cell) return { cells, end: text.indexOf('\n', at) + 1, unclosed: true };
    cells.push(cell.value);
    at = cell.end + 1;
    if (text[cell.end] === '\n') return { cells, end: at, unclosed: false };
  }
}

function plainCell(text: string, start: number, delimiter: string) {
  let end = start;
  while (text[end] !== '\n' && text[end] !== delimiter) end += 1;
  return { value: text.slice(start, end), end };
}

/** Undefined where the quote does not close in its cell. */
function quotedCell(text: string, start: number, delimiter: string) {
  const isEdge = (at: number) => text[at] === '\n' || text[at] === delimiter;
  let value = '';
  let at = start + 1;
  let isBeyondLine = false;
  while (at < text.length) {
    if (text[at] !== '"') {
      isBeyondLine ||= text[at] === '\n';
      value += text[at];
      at += 1;
    } else if (text[at + 1] === '"') {
      if (isBeyondLine && isEdge(at - 1) && isEdge(at + 2)) return undefined;
      value += '"';
      at += 2;
    } else {
      let end = at + 1;
      while (end < text.length && !isEdge(end) && /\s/.test(text[end]!)) end += 1;
      if (isEdge(end)) return { value, end };
      if (isBeyondLine || (at > start + 1 && isEdge(at - 1))) return undefined;
      value += '"';
      at += 1;
    }
  }
  return undefined;
}
