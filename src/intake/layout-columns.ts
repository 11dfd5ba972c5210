/** What the columns of a file were taken for. */
import type { Field } from './kinds.ts';
import type { Layout } from './recognise.ts';

export interface LayoutColumns {
  /** Those that are read: where they stand, from 0, and as what. */
  used: { at: number; header: string; field: Field }[];
  /** Headers of those that are not needed. */
  unknown: string[];
  /** Headers of those about a person, which are never read. */
  isPrivate: string[];
}

/** Sorts the columns of a file by what becomes of them. */
export function layoutColumns({ headers, columns, ticks, wide }: Layout): LayoutColumns {
  const fieldAt = new Map<number, Field>();
  for (const [field, at] of Object.entries(columns) as [Field, number][]) fieldAt.set(at, field);
  for (const { column, field } of [...ticks, ...wide]) fieldAt.set(column, field);
  const rest = headers.filter(({ text }, at) => !fieldAt.has(at) && text !== '');
  return {
    used: headers.flatMap(({ text }, at) => {
      const field = fieldAt.get(at);
      return field ? [{ at, header: text, field }] : [];
    }),
    unknown: rest.filter((header) => !header.isPrivate).map(({ text }) => text),
    isPrivate: rest.filter((header) => header.isPrivate).map(({ text }) => text),
  };
}
