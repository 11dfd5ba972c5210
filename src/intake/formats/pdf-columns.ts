/** The columns of a table on PDF pages, and the words of a line in them. */
import { readTask } from '../cells.ts';
import type { HeaderCell } from './pdf-header.ts';
import { spanOf, type Line, type PdfWord } from './pdf-lines.ts';

/** The words of a line in their columns. */
export interface PlacedLine {
  cells: PdfWord[][];
  /** How many columns its longest run of words reaches into. */
  reach: number;
  /** Columns whose words may belong to another one: nobody can tell what they say. */
  unclear: number[];
}

/**
 * Where one column ends and the next one begins: between their names in the header, where the fewest words of the rows
 * are cut, in the middle of the widest such place.
 * @param words all words of the rows below the header
 */
export function edgesOf(header: readonly HeaderCell[], words: readonly PdfWord[]): number[] {
  return header.slice(1).map((next, i) => {
    const from = header[i]!.to;
    const to = next.from;
    if (from >= to) return (from + to) / 2;
    return emptiest(
      from,
      to,
      words.filter((word) => word.from < to && word.to > from),
    );
  });
}

function emptiest(from: number, to: number, words: PdfWord[]): number {
  const steps = words
    .flatMap((word) => [
      { at: Math.max(from, word.from), by: 1 },
      { at: Math.min(to, word.to), by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let best = { cut: Infinity, wide: 0, middle: (from + to) / 2 };
  let cut = 0;
  let at = from;
  for (const step of [...steps, { at: to, by: 0 }]) {
    const wide = step.at - at;
    if (wide > 0 && (cut < best.cut || (cut === best.cut && wide > best.wide)))
      best = { cut, wide, middle: (at + step.at) / 2 };
    at = step.at;
    cut += step.by;
  }
  return best.middle;
}

/** Puts each word into the column in which its middle stands. */
export function placeLine({ words }: Line, edges: readonly number[]): PlacedLine {
  const cells: PdfWord[][] = Array.from({ length: edges.length + 1 }, () => []);
  const columns = words.map(({ from, to }) => edges.filter((edge) => edge < (from + to) / 2).length);
  words.forEach((word, i) => cells[columns[i]!]!.push(word));
  let reach = 1;
  let start = 0;
  words.forEach(({ run }, i) => {
    if (run !== words[start]!.run) start = i;
    reach = Math.max(reach, columns[i]! - columns[start]! + 1);
  });
  const isUnclear = words.some((word) => isCut(word, edges));
  return { cells, reach, unclear: [...cells.keys()].filter((column) => isUnclear || holdsSeveral(cells[column]!)) };
}

/** Two runs of words in one cell: one of them may stand below no name. */
const holdsSeveral = (words: readonly PdfWord[]) => words.some(({ run }) => run !== words[0]!.run);

/** The columns that a run reaches into together with one whose name says nothing to us, such as that of the students. */
export function sharedWith(unknown: (column: number) => boolean, { cells, reach }: PlacedLine): number[] {
  if (reach === 1) return [];
  const columnsOf = new Map<number, Set<number>>();
  cells.forEach((words, column) => {
    for (const { run } of words) columnsOf.set(run, (columnsOf.get(run) ?? new Set()).add(column));
  });
  return [...columnsOf.values()].flatMap((columns) =>
    columns.size > 1 && [...columns].some(unknown) ? [...columns].filter((column) => !isSure(cells[column]!)) : [],
  );
}

/** Tells of cells whether each stands below its name, or in line with one of the column that does. */
export function standsBelow(header: readonly HeaderCell[], lines: readonly PlacedLine[]) {
  const ends = header.map(() => new Set<number>());
  /** Left end, right end and middle, each to the point, and told apart. */
  const eachEnd = (words: PdfWord[]) => {
    const { from, to } = spanOf(words);
    return [from, to, (from + to) / 2].map((at, which) => Math.round(at) * 3 + which);
  };
  const meets = (words: PdfWord[], { from, to }: HeaderCell) => words.some((word) => word.from < to && word.to > from);
  for (const { cells } of lines) {
    cells.forEach((words, column) => {
      if (meets(words, header[column]!)) for (const end of eachEnd(words)) ends[column]!.add(end);
    });
  }
  return (words: PdfWord[], column: number) =>
    words.length === 0 ||
    isSure(words) ||
    meets(words, header[column]!) ||
    eachEnd(words).some((end) => ends[column]!.has(end));
}

/** A number, a date or a grading task of KTS is no part of a name. The task is whole: `Exam` may follow on `CTE Final`. */
const isSure = (words: readonly PdfWord[]) =>
  words.length === 0 ||
  (words.length === 1 && /\d/.test(words[0]!.text)) ||
  (/^(?:grade|exam)$/i.test(words.at(-1)!.text) && readTask(words.map(({ text }) => text).join(' ')) !== undefined);

/** A word may touch the edge of its column, but more than a quarter of it beyond it is too much. */
const isCut = ({ from, to }: PdfWord, edges: readonly number[]) =>
  edges.some((edge) => Math.min(edge - from, to - edge) > Math.max(1.5, (to - from) / 4));
