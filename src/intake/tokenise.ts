/** Text to rows of cells, with the row numbers that a spreadsheet shows. PapaParse reads; we cut and keep the addresses. */
import Papa from 'papaparse';

export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Called for each row.
 * @param cells the cells as they stand there, quotes taken off
 * @param row the row as a spreadsheet numbers it: from 1, blank rows counted, a quoted line break not
 * @param line the line in the file on which the row begins
 * @param unclosed true where a quote does not close in its cell: `cells` then ends before that cell
 * @param rest what stands behind that quote on its line
 */
export type OnRow = (cells: string[], row: number, line: number, unclosed: boolean, rest?: string) => void;

/** A piece this long is handed to PapaParse at once: long enough to be quick, short enough to be forgotten. */
const PIECE = 1 << 17;
/** A quoted cell longer than this is taken for a quote that does not close. */
const LONGEST_CELL = 1 << 18;

const LF = 10;
const CR = 13;

export type Tokeniser = ReturnType<typeof tokeniser>;

/**
 * A tokeniser for one text. Push the text in pieces of any size, then end it.
 * Line ends may be LF, CR LF or CR, also mixed.
 */
export function tokeniser(delimiter: Delimiter, onRow: OnRow) {
  let rest = '';
  /** How much is read at once: more where a row was longer, so that long rows are not looked at again and again. */
  let wanted = PIECE;
  let heldCr = '';
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let row = 0;
  let breaks = 0;

  /** Reads whole rows; `text` ends with a line end. With a quote in it, PapaParse takes twice as long. */
  function read(text: string, hasQuotedBreaks: boolean) {
    const rows = parser.parse(text, 0, false).data as string[][];
    // The line end of the last row makes PapaParse add an empty one.
    for (let i = 0; i < rows.length - 1; i++) {
      const cells = rows[i]!;
      const last = cells[cells.length - 1]!;
      if (last.charCodeAt(last.length - 1) === CR) cells[cells.length - 1] = last.slice(0, -1);
      row += 1;
      onRow(cells, row, row + breaks, false);
      if (hasQuotedBreaks) for (const cell of cells) breaks += count(cell, '\n');
    }
  }

  /** Reads whole rows that may have quotes: the lines without any by themselves, since that is quicker. */
  function readQuoted(text: string, cells: readonly [number, number][]) {
    let from = 0;
    let cell = 0;
    for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', from)) {
      const start = text.lastIndexOf('\n', quote) + 1;
      if (start > from) read(text.slice(from, start), false);
      let end = start;
      const first = cell;
      // Lines with quotes that follow each other are read together.
      for (let next = quote; next !== -1 && next < text.indexOf('\n', end); next = text.indexOf('"', end)) {
        end = text.indexOf('\n', next) + 1;
        while (cell < cells.length && cells[cell]![0] < end) end = text.indexOf('\n', cells[cell++]![1]) + 1;
      }
      read(text.slice(start, end), cell > first);
      from = end;
    }
    if (from < text.length) read(text.slice(from), false);
  }

  /** Reads what is complete of `text` and returns where it stopped. */
  function take(text: string, isEnd: boolean): number {
    if (!text.includes('"')) {
      const cut = text.lastIndexOf('\n') + 1;
      if (cut > 0) read(text.slice(0, cut), false);
      return cut;
    }
    const { cut, breaks: cells, unclosed } = scanQuotes(text, delimiter, isEnd);
    let cell = 0;
    const readUpTo = (from: number, to: number) => {
      if (to <= from) return;
      const within: [number, number][] = [];
      for (; cell < cells.length && cells[cell]![0] < to; cell++) {
        const [open, close] = cells[cell]!;
        if (open >= from) within.push([open - from, close - from]);
      }
      readQuoted(text.slice(from, to), within);
    };
    let from = 0;
    for (const { start, quote, end } of unclosed) {
      readUpTo(from, start);
      const before = text.slice(start, quote);
      row += 1;
      const whole = before === '' ? [] : (parser.parse(before, 0, false).data as string[][]).flat();
      onRow(whole.slice(0, -1), row, row + breaks, true, text.slice(quote + 1, end).trimEnd());
      breaks += count(before, '\n');
      from = end;
    }
    readUpTo(from, cut);
    return Math.max(from, cut);
  }

  return {
    /** The number of the last row. */
    row: () => row,
    /** Takes note of rows without quoted line breaks that were read elsewhere. Only where nothing is left over. */
    skip(rows: number) {
      row += rows;
    },
    /** Reads what is complete of all that was pushed, and tells whether nothing is left over. */
    settle(): boolean {
      if (rest !== '') rest = rest.slice(take(rest, false));
      return rest === '' && heldCr === '';
    },
    push(piece: string) {
      const text = heldCr + piece;
      heldCr = text.endsWith('\r') ? '\r' : '';
      rest += withLineFeeds(text.slice(0, text.length - heldCr.length));
      let from = 0;
      while (rest.length - from >= wanted) {
        // Where nothing is complete in a piece, look at all there is, and wait for as much again if that is not enough.
        const done = take(rest.slice(from, endOfPiece(rest, from)), false) || take(rest.slice(from), false);
        from += done;
        wanted = done > 0 ? PIECE : 2 * (rest.length - from);
      }
      rest = rest.slice(from);
    },
    end() {
      const text = withLineFeeds(rest + heldCr);
      rest = heldCr = '';
      if (text !== '') take(text.endsWith('\n') ? text : text + '\n', true);
    },
  };
}

/** A piece ends behind the last line end within its length, or where it would be cut else. */
function endOfPiece(text: string, from: number): number {
  const cut = text.lastIndexOf('\n', from + PIECE);
  return cut > from ? cut + 1 : from + PIECE;
}

/** A CR that stands alone ends a line too. CR LF stays: its CR is taken off the last cell. */
const withLineFeeds = (text: string) => (hasLoneCr(text) ? text.replace(/\r(?!\n)/g, '\n') : text);

function hasLoneCr(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return true;
  }
  return false;
}

interface Quotes {
  /** Behind the last line end that is outside quotes. */
  cut: number;
  /** Quoted cells with a line break in them, as [opening, closing]. */
  breaks: [number, number][];
  /** Rows with a quote that does not close: where the row starts, the quote, and the line after it. */
  unclosed: { start: number; quote: number; end: number }[];
}

/**
 * Finds where quoted cells begin and end. A quote opens a cell only at its first place, and closes it before a
 * delimiter or a line end. If the next quote comes after a line break and closes nothing, or opens a cell itself, the
 * first one is unclosed.
 */
function scanQuotes(text: string, delimiter: Delimiter, isEnd: boolean): Quotes {
  const breaks: [number, number][] = [];
  const unclosed: Quotes['unclosed'] = [];
  let open = -1;
  let lineEnd = -1;
  let at: number;
  for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', at)) {
    at = quote + 1;
    if (quote > 0 && !isEdge(text[quote - 1]!, delimiter)) continue;
    if (lineEnd < quote) lineEnd = endOfLine(text, quote);
    const close = closing(text, quote, lineEnd, delimiter);
    if (typeof close === 'number') {
      at = close + 1;
      if (lineEnd < close) breaks.push([quote, close]);
      continue;
    }
    const isUnsure = close === undefined && text.length - quote < LONGEST_CELL;
    if (!isEnd && (isUnsure || lineEnd === text.length)) {
      open = quote;
      break;
    }
    at = lineEnd + 1;
    unclosed.push({ start: startOfRow(text, quote, breaks), quote, end: at });
  }
  return { cut: open === -1 ? lastLineEnd(text, breaks) : startOfRow(text, open, breaks), breaks, unclosed };
}

/** The quote that closes the cell opened at `quote`; 'unclosed'; or undefined where the text ends before that is clear. */
function closing(text: string, quote: number, lineEnd: number, delimiter: Delimiter): number | 'unclosed' | undefined {
  let next = text.indexOf('"', quote + 1);
  while (next !== -1) {
    if (next - quote > LONGEST_CELL) return 'unclosed';
    if (text[next + 1] === '"') {
      // ,"", beyond a line break is an empty cell of a later row, not a quote within this one.
      const mayBeEmptyCell = next > lineEnd && isEdge(text[next - 1]!, delimiter);
      if (mayBeEmptyCell && next + 2 === text.length) return undefined;
      if (mayBeEmptyCell && (isEdge(text[next + 2]!, delimiter) || text[next + 2] === '\r')) return 'unclosed';
      next = text.indexOf('"', next + 2);
      continue;
    }
    let after = next + 1;
    while (after < text.length && !isEdge(text[after]!, delimiter) && text[after]!.trim() === '') after += 1;
    if (after >= text.length) return undefined;
    if (isEdge(text[after]!, delimiter)) return next;
    // A quote that opens a cell within this one: the first was never closed.
    const opensCell = next > quote + 1 && isEdge(text[next - 1]!, delimiter);
    if (next > lineEnd || opensCell) return 'unclosed';
    next = text.indexOf('"', next + 1);
  }
  return undefined;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

const isEdge = (character: string, delimiter: Delimiter) => character === delimiter || character === '\n';

/** Start of the row that holds `at`: behind the line end before it that is outside quotes. */
function startOfRow(text: string, at: number, breaks: [number, number][]): number {
  let from = at;
  for (let i = breaks.length - 1; from > 0; i--) {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const cell = breaks[i];
    if (cell === undefined || start > cell[1]) return start;
    from = cell[0];
  }
  return 0;
}

function lastLineEnd(text: string, breaks: [number, number][]): number {
  const end = text.lastIndexOf('\n') + 1;
  const cell = breaks.at(-1);
  return cell && end - 1 > cell[0] && end - 1 < cell[1] ? startOfRow(text, cell[0], breaks.slice(0, -1)) : end;
}

function count(text: string, wanted: string): number {
  let n = 0;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) n += 1;
  return n;
}
