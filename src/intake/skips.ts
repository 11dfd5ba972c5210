/** Rows that are set aside, each with its reason: nothing is lost. */
import type { Field } from './kinds.ts';

/** What is told of rows of a file that are no records: set aside, left out, none of ours. */
export const skipCodes = [
  'file-rows-set-aside', 'file-damaged-id', 'file-row-skipped', 'file-not-kts', 'file-duplicate-row',
] as const; // prettier-ignore
export type SkipCode = (typeof skipCodes)[number];

export interface SkippedRows {
  code: SkipCode;
  reason: string;
  /** The field whose cell is the reason, where it is one. */
  field?: Field;
  /** As a spreadsheet numbers them, ascending where they were read in one go. */
  rows: number[];
  /** The score groups that they belong to, where they are rows of such. */
  groups?: Set<string>;
}

/** The skipped rows of one file, by reason. */
export type Skips = Map<string, SkippedRows>;

/** Sets a row aside. */
export function skip(skips: Skips, code: SkipCode, reason: string, row: number, field?: Field, group?: string) {
  const key = `${code} ${reason} ${field ?? ''}`;
  const known = skips.get(key) ?? { code, reason, field, rows: [] };
  skips.set(key, known);
  known.rows.push(row);
  if (group !== undefined) (known.groups ??= new Set()).add(group);
}

/** Whether a file says something of its kind that could not be read; of a score group, whether that group does. */
export const hasUnread = (skips: Skips, group?: string) =>
  [...skips.values()].some(
    ({ code, groups }) => code === 'file-rows-set-aside' && (group === undefined || !groups || groups.has(group)),
  );

/** How many rows say something of the file's kind and could not be read. */
export const unreadCount = (skips: Skips) =>
  countOf([...skips.values()].filter(({ code }) => code === 'file-rows-set-aside' || code === 'file-damaged-id'));

/** How many rows are set aside. */
export const skippedCount = (skips: Skips) => countOf([...skips.values()]);

const countOf = (skipped: readonly SkippedRows[]) => skipped.reduce((sum, { rows }) => sum + rows.length, 0);
