/** The header of a table on a PDF page: the lines with the names of columns, and where each name stands. */
import { readHeader } from '../headers.ts';
import type { Field } from '../kinds.ts';
import { runsOf, spanOf, type Line, type PdfWord } from './pdf-lines.ts';

export interface HeaderCell {
  text: string;
  from: number;
  to: number;
}

export interface HeaderLines {
  cells: HeaderCell[];
  /** How many lines it takes. */
  lines: number;
  /** How many fields are named in it. */
  known: number;
  /** Whether each run of its first line stands above another one. */
  isTop: boolean;
}

const MOST_LINES = 4;
/** Lines of one cell stand no farther apart, in sizes of their letters. */
export const LEADING = 1.65;
/** Names that begin nearer to each other begin at the same place, in sizes of their letters: within a text it is estimated. */
const SAME_START = 0.3;
/** Longer headers are not taken apart. */
const MOST_WORDS = 16;
/** Lines below a header that show where its columns are. */
const SHOWN = 30;

/**
 * The header that begins at a line, if its cells name at least two fields. A name that is wrapped over several lines is
 * put together.
 */
export function headerAt(lines: readonly Line[], at: number): HeaderLines | undefined {
  let best: HeaderLines | undefined;
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count++) {
    const taken = lines.slice(at, at + count);
    const last = taken.at(-1)!;
    if (hasNumbers(last)) break;
    if (count > 1 && last.y - taken.at(-2)!.y > LEADING * last.size) break;
    const columns = columnsOf(taken);
    const cells = columns.some(({ words }) => words.some(({ text }) => fieldOf(text)))
      ? apart(
          columns,
          lines.slice(at + count, at + count + SHOWN).flatMap(({ words }) => words),
        )
      : [];
    const known = new Set(cells.flatMap(({ text }) => fieldOf(text) ?? [])).size;
    if (known >= 2 && (known > (best?.known ?? 0) || (best && goesOn(best.cells, cells)))) {
      const isTop = runsOf(taken[0]!).every((run) =>
        columns.some(({ isWrapped, words }) => isWrapped && words.includes(run[0]!)),
      );
      best = { cells: cells.map(({ text, from, to }) => ({ text, from, to })), lines: count, known, isTop };
    }
  }
  return best;
}

/**
 * Whether a line below a header goes on with it, as `Posted` below `Date` does: each name that gets longer is one that is
 * known. The end of a row that began on the page before is none: `Grade` below `Grading Task`.
 */
const goesOn = (before: readonly HeaderCell[], cells: readonly HeaderCell[]) =>
  cells.length === before.length &&
  cells.every(({ text }, i) => text === before[i]!.text || fieldOf(text) || otherName.test(text));
const otherName =
  /^(?:(?:student|course|section|term|teacher|staff|school|district|calendar|last|first) (?:name|title|type|code|id|number|no\.?)|grade level)$/i;

/** No name of a column holds an id, a date or a percent. */
const hasNumbers = ({ words }: Line) => words.some(({ text }) => /\d{2}/.test(text));

interface HeaderColumn extends HeaderCell {
  words: PdfWord[];
  isWrapped?: boolean;
}

function columnsOf(lines: Line[]): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const line of lines) {
    const starts = lines
      .filter((other) => other !== line)
      .flatMap((other) => runsOf(other).map(([first]) => first!.from));
    for (const words of runsOf(line).flatMap((run) => cutAt(starts, run, SAME_START * line.size))) {
      const span = spanOf(words);
      const column = columns.find((other) => meet(span, other));
      if (!column) columns.push({ ...span, words });
      else {
        column.words = [...column.words, ...words];
        Object.assign(column, spanOf(column.words), { isWrapped: true });
      }
    }
  }
  return columns.sort((a, b) => a.from - b.from);
}

/** Names that stand near to each other, cut where another line of the header begins a name. */
function cutAt(starts: readonly number[], run: PdfWord[], near: number): PdfWord[][] {
  const begins = ({ from }: PdfWord) => starts.some((start) => Math.abs(start - from) < near);
  const cuts = run.flatMap((word, i) => (i > 0 && begins(word) ? [i] : []));
  return [0, ...cuts].map((at, i) => run.slice(at, cuts[i]));
}

/** Whether one stands at least a little above the other. */
const meet = (a: HeaderCell, b: HeaderCell) =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.2 * Math.min(a.to - a.from, b.to - b.from);

/** Names that stand so near to each other that they look like one: taken apart where each part is a name of its own. */
function apart(columns: HeaderColumn[], below: PdfWord[]): HeaderCell[] {
  const named = new Set(columns.map(({ text }) => fieldOf(text)));
  return columns.flatMap((column) => {
    const { words, text } = column;
    if (words.length < 2 || words.length > MOST_WORDS || fieldOf(text)) return [column];
    let best: { cells: HeaderCell[]; rank: number; lined: number } = { cells: [column], rank: -Infinity, lined: 0 };
    for (const cells of partsOf(words).map((parts) => parts.map(spanOf))) {
      const fields = cells.flatMap((cell) => fieldOf(cell.text) ?? []);
      if (fields.length === 0 || fields.some((field) => named.has(field)) || !areApart(cells)) continue;
      const rank = cells.reduce((sum, cell) => sum + worth(cell.text), 0);
      const lined = below.filter((word) => cells.some((cell) => areLined(cell, word))).length;
      if (rank > best.rank || (rank === best.rank && lined > best.lined)) best = { cells, rank, lined };
    }
    return best.cells;
  });
}

/** The more words that name fields, the better, then those that name what is private; and the fewer names. */
const worth = (text: string) => text.split(' ').length * (fieldOf(text) ? 10 : 2) - 7;

/** Each ends before the next one begins, also where they are wrapped. */
const areApart = (cells: readonly HeaderCell[]) =>
  cells.every(({ to }, i) => i === cells.length - 1 || to <= cells[i + 1]!.from);

const areLined = (a: HeaderCell, b: HeaderCell) => Math.abs(a.from - b.from) < 1 || Math.abs(a.to - b.to) < 1;

/** All ways to read words as names of fields, or of what is private: students, or what has more than one word. */
function partsOf(words: PdfWord[]): PdfWord[][][] {
  if (words.length === 0) return [[]];
  return [1, 2, 3, 4].slice(0, words.length).flatMap((length) => {
    const first = words.slice(0, length);
    const header = readHeader(spanOf(first).text);
    if (header.fields.length === 0 && !(header.isPrivate && (length > 1 || header.name === 'student'))) return [];
    return partsOf(words.slice(length)).map((rest) => [first, ...rest]);
  });
}

/** What a column holds. A name with a colon stands before its value, not above it. */
function fieldOf(text: string): Field | undefined {
  return text.endsWith(':') ? undefined : readHeader(text).fields[0];
}
