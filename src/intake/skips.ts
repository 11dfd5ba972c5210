/** Rows that are set aside, each with its reason: nothing is lost. */
import type { Field } from './kinds.ts';

export type SkipCode = 'file-row-skipped' | 'file-damaged-id' | 'file-not-kts' | 'file-duplicate-row';

export interface SkippedRows {
  code: SkipCode;
  reason: string;
  /** The field whose cell is the reason, where it is one. */
  field?: Field;
  /** As a spreadsheet numbers them, ascending where they were read in one go. */
  rows: number[];
}

/** The skipped rows of one file, by reason. */
export type Skips = Map<string, SkippedRows>;

/** Sets a row aside. */
export function skip(skips: Skips, code: SkipCode, reason: string, row: number, field?: Field) {
  const key = `${code} ${reason} ${field ?? ''}`;
  const known = skips.get(key);
  if (known) known.rows.push(row);
  else skips.set(key, { code, reason, field, rows: [row] });
}

/** How many rows are set aside. */
export const skippedCount = (skips: Skips) => [...skips.values()].reduce((sum, { rows }) => sum + rows.length, 0);
