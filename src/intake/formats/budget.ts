/** What the readers of formats may use for one file. A trap is refused before it takes the machine. */
import { CannotUse } from './cannot-use.ts';

export interface Limits {
  /** Cells of all tables, and the empty places between them. */
  cells: number;
  /** Bytes when unpacked. */
  bytes: number;
  /** Whether the time is up. It is asked now and then; without it a reader may take as long as it needs. */
  isLate?: () => boolean;
}

/** More than any export has: half a million rows of ten columns. */
export const limits: Limits = { cells: 5_000_000, bytes: 256_000_000 };

export interface Budget {
  /** @throws CannotUse `too-large`, or `too-slow` where the time is up */
  cells(more: number): void;
  /** @throws CannotUse `too-large`, or `too-slow` where the time is up */
  bytes(more: number): void;
}

/** So many cells are read in a moment. */
const BETWEEN_LOOKS = 10_000;

/** A budget for one file. */
export function budgetOf({ cells, bytes, isLate = () => false }: Limits = limits): Budget {
  const left = { cells, bytes };
  let nextLook = cells - BETWEEN_LOOKS;
  function spend(what: 'cells' | 'bytes', more: number) {
    left[what] -= more;
    if (left[what] < 0) throw new CannotUse('too-large');
    if (what === 'cells' && left.cells > nextLook) return;
    nextLook = left.cells - BETWEEN_LOOKS;
    if (isLate()) throw new CannotUse('too-slow');
  }
  return { cells: (more) => spend('cells', more), bytes: (more) => spend('bytes', more) };
}
