/** Which columns a table of rows needs: those that are the same in all rows are said once, above it. */
import type { Group, Row } from '../../../report/view.ts';
import { rowFields } from '../../../report/group.ts';
import { words } from '../../../rules/registry.ts';
import { phrases } from '../phrases.ts';

export type ColumnName = keyof typeof phrases.columns;

export interface RowColumn {
  name: ColumnName;
  head: string;
}

export interface RowTable {
  columns: RowColumn[];
  /** What all rows share, in words. */
  shared: string[];
}

const sayOnce: ReadonlySet<ColumnName> = new Set(['course', 'section', 'term', 'task', 'postedOn', 'column', 'file']);

/**
 * Columns for the rows of a group.
 * @param first one of its rows
 */
export function tableOf({ code, fields }: Pick<Group, 'code' | 'fields'>, first: Row | undefined): RowTable {
  const heads = { ...phrases.columns, found: words[code].found, expected: words[code].expected };
  const filled = rowFields.filter((name) => fields[name]);
  const shared = filled.filter((name) => fields[name] === 'same' && sayOnce.has(name));
  return {
    columns: filled
      .filter((name) => !shared.includes(name))
      .map((name) => ({ name, head: heads[name] ?? phrases.columns[name] })),
    shared: shared.map((name) => sharedSaid(name, first ? cellOf(first, name) : '')),
  };
}

function sharedSaid(name: ColumnName, value: string): string {
  return name in phrases.constant ? phrases.constant[name as keyof typeof phrases.constant](value) : value;
}

/** What stands in a cell: days as they are typed in the United States, and a word where nothing is. */
export function cellOf(row: Row, name: ColumnName): string {
  const value = row[name];
  if (value === '' && (name === 'found' || name === 'expected')) return phrases.none;
  if (name === 'postedOn') return dayOf(String(value ?? ''));
  return String(value ?? '');
}

function dayOf(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year ? `${month}/${date}/${year}` : day;
}

/** True where the single findings say more than their rows do: each is about several rows, or they are few. */
export function saysMore({ first, findings, rows }: Group): boolean {
  return first.length > 0 && (findings < rows || rows === 0 || findings <= 3);
}
