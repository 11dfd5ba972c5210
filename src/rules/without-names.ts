/** What a finding names, as readers may see it: cells of files that may hold a person's name are told by their row. */
import { shownCell } from '../guard/shown-cell.ts';
import type { Finding } from './findings.ts';

/** Fields of the data of findings that hold cells of a section, a term, a course or a score; lists of them too. */
const fields = [
  'course', 'section', 'term', 'value', 'technical', 'high', 'highSection', 'highTerm', 'active', 'terms', 'courses',
] as const; // prettier-ignore

/** The finding itself where no name is in it. The row is said where one row of one file is meant. */
export function withoutNames(finding: Finding): Finding {
  const data: Readonly<Record<string, unknown>> = finding.data;
  const [first, ...more] = finding.where;
  const row = more.length === 0 && first?.rows.length === 1 ? first.rows[0] : undefined;
  const shown = (value: unknown) => (typeof value === 'string' ? shownCell(value, row) : value);
  let changed: Record<string, unknown> | undefined;
  for (const field of fields) {
    const value = data[field];
    if (value === undefined) continue;
    const as = Array.isArray(value) ? value.map(shown) : shown(value);
    if (String(as) !== String(value)) (changed ??= { ...data })[field] = as;
  }
  return changed ? ({ ...finding, data: changed } as Finding) : finding;
}
