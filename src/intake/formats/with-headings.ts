/** Tables of one report put together, and what their headings say as columns of their rows. */
import type { Table } from '../kinds.ts';
import type { RawTable } from './html-tables.ts';

export const withHeadings = (raw: readonly RawTable[]): Table[] => raw.map(({ table }) => table);
