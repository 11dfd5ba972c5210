import { fillOthers } from '../world.ts';
import { rowOf, type Key, type Row, type Sheet, type Shown, type Side, type World } from '../model.ts';
import type { Random } from '../random.ts';

/** What a mutation works on. It says `false`, and has changed nothing, where it finds nothing to work on. */
export interface Place {
  world: World;
  sheet: Sheet;
  random: Random;
}

export interface Mutation {
  name: string;
  /** The rule that it exercises. */
  rule: string;
  side: Side | 'either';
  /**
   * `ordinary`: nobody would call it untidy. `right`: to be read right. `aside`: rows or grades are not to be used, and
   * nothing may be claimed of them. `asks`: an error or a question is right, an all-clear is not.
   */
  says: 'ordinary' | 'right' | 'aside' | 'asks';
  /** Mutations that touch the same thing of a file do not meet. */
  touches: readonly string[];
  /** What comes first is done first: rows 1, cells 2, columns 3, lines 4, text 5. */
  phase: 1 | 2 | 3 | 4 | 5;
  apply(place: Place): boolean;
}

export const ALL: (keyof Key)[] = ['ssid', 'course', 'section', 'term', 'task', 'year'];
export const but = (...parts: (keyof Key)[]) => ALL.filter((part) => !parts.includes(part));

/** Rows of grades that nothing has happened to yet. */
export const untouched = ({ rows }: Sheet) =>
  rows.filter(
    (row) => row.is === 'grade' && row.fate === 'used' && !row.finish && !row.text && row.entries.length === 1,
  );

export const entryOf = (row: Row) => row.entries[0]!;
export const posted = (sheet: Sheet) => untouched(sheet).filter((row) => entryOf(row).shown.posted !== undefined);
export const has = (sheet: Sheet, id: string) => sheet.columns.some((column) => column.id === id);
export const headerOf = (sheet: Sheet, id: string) => sheet.columns.find((column) => column.id === id);

/** Rows that hold cells in the file's columns. */
export const dataRows = ({ rows }: Sheet) => rows.filter(({ is }) => is !== 'line');

/** Changes the cells of a column in all rows. */
export function rewrite(sheet: Sheet, id: string, change: (cell: string, row: Row) => string) {
  for (const row of dataRows(sheet)) {
    const cell = row.cells[id];
    if (cell) row.cells[id] = change(cell, row);
  }
}

/** One or two of the rows, or more of a long list. */
export const few = (random: Random, rows: Row[]) =>
  random.some(rows, 1, Math.max(1, Math.min(3, Math.floor(rows.length / 6))));

/** Damages some posted rows, which then cannot be used. */
export function damage(
  { sheet, random }: Place,
  rows: Row[],
  known: (keyof Key)[],
  change: (row: Row) => void,
  loose = false,
): boolean {
  if (rows.length === 0) return false;
  for (const row of few(random, rows)) {
    change(row);
    row.fate = 'aside';
    row.known = known;
    if (loose) row.loose = true;
  }
  return sheet.rows.length > 0;
}

/** A new row of the file. */
export function addRow(world: World, sheet: Sheet, key: Key, shown: Shown, is: Row['is'] = 'grade') {
  const row = rowOf(sheet, { key, shown }, is);
  fillOthers(world, sheet, row);
  sheet.rows.push(row);
  return row;
}

/** Lines that stand somewhere between the rows, or behind them. */
export function insert(random: Random, sheet: Sheet, lines: Row[], atEnd = false) {
  for (const line of lines) sheet.rows.splice(atEnd ? sheet.rows.length : random.int(1, sheet.rows.length), 0, line);
}

export const cellLine = (cells: Record<string, string>): Row => ({ is: 'line', entries: [], cells, fate: 'used' });

/** A column beside the others, with a cell for each row. */
export function addColumn(sheet: Sheet, random: Random, id: string, header: string, cell: (row: Row) => string) {
  sheet.columns.splice(random.int(0, sheet.columns.length), 0, { id, header });
  for (const row of dataRows(sheet)) row.cells[id] = cell(row);
}
