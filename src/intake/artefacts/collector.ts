/** What reads the data rows of one kind of file. */
import { bareId, numberDamage } from '../cells.ts';
import type { Field } from '../kinds.ts';
import type { PlainLine } from '../plain-line.ts';
import type { Layout } from '../recognise.ts';
import { skip, type Skips } from '../skips.ts';

export interface Collector<Records> {
  /** Reads one whole data row into the records, or sets it aside. */
  take(cells: string[], row: number): void;
  /** The same for a plain line, without making texts of its cells. False where it is one for `take`. */
  takePlain?(line: PlainLine, row: number): boolean;
  /**
   * Told of a row that was set aside because it is short, too long or has an unclosed quote.
   * @param unsure what stands behind that quote: nobody can tell its columns
   */
  keptOut?(cells: string[], row: number, unsure?: string[]): void;
  /** What was read, once all rows are taken. */
  finish(): Records;
}

/** What a collector needs to know of its file. */
export interface FileContext {
  layout: Layout;
  skips: Skips;
  /** Term and task of every row where the file has no column for them. */
  term?: string;
  task?: string;
}

/** A plain record of a small file. */
export interface AtRow {
  row: number;
}

/**
 * A collector of plain records.
 * @param read makes a record from the trimmed cells, or returns the reason why it cannot
 */
export function recordCollector<R extends AtRow>(
  { layout, skips }: FileContext,
  read: (cell: (field: Field) => string, row: number, cells: string[]) => R | string,
): Collector<R[]> {
  const records: R[] = [];
  return {
    take(cells, row) {
      const cell = (field: Field) => {
        const column = layout.columns[field];
        return column === undefined ? '' : (cells[column]?.trim() ?? '');
      };
      const record = read(cell, row, cells);
      if (typeof record === 'string') skip(skips, 'file-row-skipped', record, row);
      else records.push(record);
    },
    finish: () => records,
  };
}

/** A collector that sets rows with a damaged course or section aside. */
export function withIntactIds<R>({ layout, skips }: FileContext, records: Collector<R>): Collector<R> {
  const damageOf = (cells: string[], field: Field) => {
    const column = layout.columns[field];
    return column === undefined ? undefined : numberDamage(bareId(cells[column] ?? ''));
  };
  return {
    ...records,
    take(cells, row) {
      const damaged = (['course', 'section'] as const).find((field) => damageOf(cells, field));
      if (damaged) skip(skips, 'file-damaged-id', damageOf(cells, damaged)!, row, damaged);
      else records.take(cells, row);
    },
  };
}
