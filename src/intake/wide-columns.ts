/** Columns for one grading task or term each, side by side: told by their headers, or by a line of names above them. */
import { tidy } from './clean.ts';
import { areGrades, type Cells } from './column-cells.ts';
import type { Header } from './headers.ts';
import { scoreFields } from './needs.ts';
import { isTermName, termIdentity, readTask, resemblesTask } from './cells.ts';

/** A column for one grading task, or one term, of a file that writes them side by side. */
export interface WideColumn {
  column: number;
  field: 'score' | 'percent';
  /** As the header says it, where it says one. */
  task?: string;
  term?: string;
}

/** The columns of a file that writes grading tasks or terms side by side. Empty where it does not. */
export function wideColumns(
  headers: readonly Header[],
  cells: Cells,
  hasTask: boolean,
  hasTerm: boolean,
): WideColumn[] {
  const found = headers.flatMap((header, column) => {
    const wide = header.isPrivate || header.entity !== '' ? undefined : wideHeader(header);
    return wide ? [{ column, ...wide }] : [];
  });
  const byTask = hasTask
    ? []
    : found.filter(({ task, term }) => task !== undefined && !(term !== undefined && hasTerm));
  if (byTask.length > 0) {
    const more = headers.flatMap((header, column): WideColumn[] =>
      header.entity === '' &&
      header.fields.length === 0 &&
      resemblesTask(header.text) &&
      !byTask.some((w) => w.column === column)
        ? [{ column, field: 'score', task: header.text }]
        : [],
    );
    return [...byTask, ...more].sort((a, b) => a.column - b.column);
  }
  const hasScore = headers.some(({ fields }) => fields.some((field) => scoreFields.includes(field)));
  if (hasTerm || hasScore) return [];
  const byTerm = found.filter(({ task }) => task === undefined);
  const areRead = byTerm.every(({ column }) => cells.isEmpty(column) || areGrades(cells.values(column)));
  return areRead && byTerm.some(({ column }) => !cells.isEmpty(column)) ? byTerm : [];
}

/**
 * Two filled columns of one task and term whose values are not the same; or of one task, of which one names a term and the
 * other does not.
 */
export function twiceIn(wide: readonly WideColumn[], cells: Cells): [number, number] | undefined {
  const known = new Map<string, number>();
  const filled = wide
    .filter(({ column }) => !cells.isEmpty(column))
    .map((one) => ({ ...one, name: (readTask(one.task ?? '') ?? one.task)?.toLowerCase() }));
  for (const { column, field, name, term = '' } of filled) {
    const other = filled.find(
      (one) => name !== undefined && one.name === name && (one.term === undefined) !== (term === ''),
    );
    if (other) return [column, other.column];
    const key = [field, name, termIdentity(term)].join('\n');
    const first = known.get(key);
    if (first !== undefined && !cells.areAlike(first, column)) return [first, column];
    known.set(key, first ?? column);
  }
  return undefined;
}

const measures: Record<string, WideColumn['field']> = {
  score: 'score', grade: 'score', '%': 'percent', percent: 'percent', percentage: 'percent',
}; // prettier-ignore

/** What a header says that is a grading task or a term, with the word for what stands below it taken off. */
export function wideHeader({ text, wide }: Header): Omit<WideColumn, 'column'> | undefined {
  if (wide || text.length > LONGEST) return wide;
  const words = text
    .replace('%', ' % ')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');
  const measure = measures[words.at(-1)?.toLowerCase() ?? ''];
  // "CTE Term Grade" is a task, "CTE Term Grade Grade" and "CTE Term %" what stands below one.
  return (
    taskAndTerm(words, 'score') ?? (measure && words.length > 1 ? taskAndTerm(words.slice(0, -1), measure) : undefined)
  );
}

const LONGEST = 80;

/**
 * Headers below a line that names terms or grading tasks, each over the columns from there to the next name: such a name
 * belongs to them. Only where at least two different ones stand over scores, percents or grading tasks.
 */
export function withNamesAbove(headers: readonly Header[], above: readonly string[]): Header[] {
  const isOverGrades = above.every(
    (cell, i) => tidy(cell) === '' || (headers[i] && below(tidy(cell), headers[i], true)),
  );
  let name = '';
  const names = new Set<string>();
  const named = headers.map((header, i) => {
    name = tidy(above[i] ?? '') || name;
    const own = below(name, header, isOverGrades);
    if (own === undefined) return header;
    names.add(name);
    return { ...header, ...own, entity: '', name: '', fields: [] };
  });
  return names.size > 1 || standsAlone(named, headers, above) ? named : [...headers];
}

/**
 * A single name above may be a title. It names a column where it stands over that column and nothing stands beside it, and
 * the file says its term nowhere else.
 */
function standsAlone(named: readonly Header[], headers: readonly Header[], above: readonly string[]): boolean {
  const first = named.findIndex((header, i) => header !== headers[i]);
  const filled = above.flatMap((cell, i) => (tidy(cell) === '' ? [] : [i]));
  return first > 0 && filled.join() === String(first) && !headers.some(({ fields }) => fields.includes('term'));
}

/**
 * What a header says together with the name above it: a score below a term or task, a grading task below a term.
 * @param isNumbered whether a number alone is a term, as it is where names stand over grades only; else it may count columns
 */
function below(name: string, header: Header, isNumbered: boolean): Pick<Header, 'text' | 'wide'> | undefined {
  const isTerm = isTermName(name) || (isNumbered && /^[1-9]$/.test(name));
  const isPercent = header.fields.includes('percent');
  if (isPercent || header.fields.includes('score')) {
    const field: WideColumn['field'] = isPercent ? 'percent' : 'score';
    const wide = isTerm ? { field, term: name } : taskAndTerm(name.split(' '), field);
    return wide && { text: `${name} ${isPercent ? '%' : 'Score'}`, wide };
  }
  if (header.isPrivate || header.entity !== '' || !isTerm) return undefined;
  const own = wideHeader(header);
  return own?.task !== undefined && own.term === undefined
    ? { text: `${name} ${header.text}`, wide: { ...own, term: name } }
    : undefined;
}

function taskAndTerm(words: readonly string[], field: WideColumn['field']): Omit<WideColumn, 'column'> | undefined {
  const name = words.join(' ');
  if (readTask(name)) return { field, task: name };
  if (isTermName(name)) return { field, term: name };
  for (const length of [1, 2, 3, 4]) {
    const [head, tail] = [words.slice(0, -length).join(' '), words.slice(-length).join(' ')];
    if (readTask(head) && isTermName(tail)) return { field, task: head, term: tail };
    const [first, rest] = [words.slice(0, length).join(' '), words.slice(length).join(' ')];
    if (readTask(rest) && isTermName(first)) return { field, task: rest, term: first };
  }
  return undefined;
}
