/** What the readers of formats may use for one file. A trap is refused before it takes the machine. */
import { CannotUse } from './cannot-use.ts';

export interface Limits {
  /** Cells of all tables, and the empty places between them. */
  cells: number;
  /** Bytes when unpacked. */
  bytes: number;
  /** Tables. */
  tables?: number;
  /** Whether the time is up. It is asked now and then; without it a reader may take as long as it needs. */
  isLate?: () => boolean;
}

/** More than any export has: 350,000 rows of ten columns. A row takes as much room as four cells. */
export const limits: Limits = { cells: 5_000_000, bytes: 256_000_000 };
export const CELLS_OF_ROW = 4;
const MOST_TABLES = 1000;
/** So many characters are the room of one more cell. */
const CHARACTERS_OF_CELL = 16;
/** No cell of a spreadsheet holds more characters. */
export const LONGEST_TEXT = 32_767;

export interface Budget {
  /** @throws CannotUse `too-large`, or `too-slow` where the time is up */
  cells(more: number): void;
  /**
   * A cell with this text in it.
   * @throws CannotUse as `cells` does, also for a text that no cell holds
   */
  text(text: string): void;
  /** @throws CannotUse `too-large`, or `too-slow` where the time is up */
  bytes(more: number): void;
  /** @throws CannotUse `too-large` */
  tables(more: number): void;
}

/** So many cells are read in a moment. */
const BETWEEN_LOOKS = 10_000;

/** A budget for one file. */
export function budgetOf({ cells, bytes, tables = MOST_TABLES, isLate = () => false }: Limits = limits): Budget {
  const left = { cells, bytes, tables };
  let nextLook = cells - BETWEEN_LOOKS;
  function spend(what: keyof typeof left, more: number) {
    left[what] -= more;
    if (left[what] < 0) throw new CannotUse('too-large');
    if (what === 'cells' && left.cells > nextLook) return;
    nextLook = left.cells - BETWEEN_LOOKS;
    if (isLate()) throw new CannotUse('too-slow');
  }
  return {
    cells: (more) => spend('cells', more),
    text({ length }) {
      if (length > LONGEST_TEXT) throw new CannotUse('too-large');
      spend('cells', 1 + Math.floor(length / CHARACTERS_OF_CELL));
    },
    bytes: (more) => spend('bytes', more),
    tables: (more) => spend('tables', more),
  };
}
