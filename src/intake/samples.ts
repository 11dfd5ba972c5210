/** The first rows of a file, in each way in which it can be seen as a table. */
import type { Table, TableRow } from './kinds.ts';
import { delimiters, tokeniser, type Delimiter } from './tokenise.ts';

/** One way to see a file: cut by one delimiter, or one of its tables. */
export interface Sample {
  /** '' where the file has cells of its own. */
  delimiter: Delimiter | '';
  /** Which of the file's tables, from 0. */
  table: number;
  rows: TableRow[];
  /** The number of the row of its header, where its format says it. */
  headerRow?: number;
}

const SAMPLE_ROWS = 60;
/** A row may have several lines. */
const MOST_LINES = SAMPLE_ROWS * 4;

/**
 * A text in all four delimiters.
 * @param text the beginning; a megabyte is enough
 * @param isWhole whether the text is all there is
 * @param only the one delimiter, where the file names it
 */
export function* samplesOfText(text: string, isWhole: boolean, only?: Delimiter): Generator<Sample> {
  const head = text.slice(0, endOfHead(text, isWhole));
  for (const delimiter of only ? [only] : delimiters) {
    const rows: TableRow[] = [];
    const { push, end } = tokeniser(delimiter, (cells, row, _line, unclosed) => {
      if (!unclosed && rows.length < SAMPLE_ROWS) rows.push({ cells, row });
    });
    push(head);
    end();
    yield { delimiter, table: 0, rows };
  }
}

/** The tables of a file. */
export const samplesOfTables = (tables: readonly Table[]): Sample[] =>
  tables.map(({ rows, headerRow }, table) => ({ delimiter: '', table, rows: rows.slice(0, SAMPLE_ROWS), headerRow }));

/** Whether a text has so many lines that no more of it would change a sample: one line more than one, which may name the delimiter. */
export function hasSample(text: string): boolean {
  let at = -1;
  for (let lines = 0; lines <= MOST_LINES; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return false;
  }
  return text.trim() !== '';
}

/** Behind as many line ends as the sample can need, so that no whole file is read four times. No line is cut. */
function endOfHead(text: string, isWhole: boolean): number {
  const wanted = text.includes('\n') ? '\n' : '\r';
  let end = 0;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const at = text.indexOf(wanted, end);
    if (at === -1) return isWhole ? text.length : end;
    end = at + 1;
  }
  return end;
}
