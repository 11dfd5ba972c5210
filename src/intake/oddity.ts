/** Rows below the header that are no data: blank rows, totals, repeated headers, lines of text. */
import { needsOfKind } from './needs.ts';
import type { Layout } from './recognise.ts';

export type Oddity = 'blank' | 'total' | 'repeated-header' | 'note';

const total = /^(?:grand |sub-? ?)?totals?\b|^(?:total|number|count) of\b/i;
/** "Students: 25", but also "Grade Report: Fall", which names a template. */
const counted = /^(?:students?|records?|rows?|grades?|count|average|mean)\b[^:=]{0,20}[:=]/i;

/** What a row is, if it is no data. A row of data gives undefined. */
export function oddityOf(cells: string[], layout: Layout): Oddity | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const first = filled[0]?.trim();
  if (first === undefined) return 'blank';
  if (isRepeatedHeader(cells, layout)) return 'repeated-header';
  const isCounted = counted.test(first) && (filled.length === 1 || lacksNeeded(cells, layout));
  if (filled.length <= 4 && (total.test(first) || isCounted)) return 'total';
  const wide = layout.kind === 'grades' || layout.kind === 'roster' || layout.kind === 'sections';
  return wide && filled.length === 1 && /[a-z]/i.test(first) && !/^\d(?:\.\d+)?e/i.test(first) ? 'note' : undefined;
}

function isRepeatedHeader(cells: string[], { headerRow, columns, headers }: Layout): boolean {
  if (headerRow === 0) return false;
  const used = Object.values(columns);
  return used.length > 0 && used.every((column) => plain(cells[column]) === plain(headers[column]!.text));
}

const plain = (cell = '') => cell.trim().toLowerCase();

const lacksNeeded = (cells: string[], { kind, columns }: Layout) =>
  needsOfKind[kind].some((field) => !cells[columns[field]!]?.trim());
