/** Files of grades as short text tables, and how a check is run over them. */
import { expect } from 'vitest';
import { check } from '../../../src/check.ts';
import type { FileInput, Kind, Side } from '../../../src/intake/kinds.ts';
import type { Check, CheckOptions } from '../../../src/report/finished-check.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { report as schema, type Report } from '../../../src/report/report.ts';
import type { Facts, Rule } from '../../../src/rules/rule.ts';
import { runRules } from '../../../src/rules/run.ts';

/** Names of the columns in a table, and the headers that they stand for. */
const headers: Record<string, string> = {
  ssid: 'student.stateID',
  course: 'grading.courseNumber',
  section: 'grading.sectionNumber',
  term: 'grading.termName',
  task: 'grading.task',
  score: 'grading.score',
  percent: 'grading.percent',
  date: 'grading.date',
  progress: 'grading.progressScore',
  progressPercent: 'grading.progressPercent',
};
const tasks: Record<string, string> = { term: 'CTE Term Grade', final: 'CTE Final Grade', exam: 'CTE Final Exam' };
const usual = 'ssid | course | section | term | task | score | date | progress';

/** A row that is the same at both schools, so that something has arrived: what stands beside it is the point. */
export const otherGrade = '9 | 77 | 1 | T1 | term | 70 | 10/01/2026 |';

/** One or two digits stand for an SSID that ends with them. */
export const ssid = (short: string | number) => String(2_000_000_000 + Number(short));

/**
 * A file of grades from rows of cells between bars. The first row may name the columns; else they are `usual`. Cells
 * that are not written are empty; one or two digits are an SSID; `term`, `final` and `exam` are the CTE tasks. A row
 * that begins with `raw ` stands in the file as it is.
 */
export function grades(table: string): string {
  const lines = linesOf(table);
  const isNamed = /^ssid\b/.test(lines[0] ?? '');
  const columns = (isNamed ? lines[0]! : usual).split('|').map((name) => name.trim());
  const rows = lines.slice(isNamed ? 1 : 0).map((line) => {
    if (line.startsWith('raw ')) return line.slice(4);
    const cells = line.split('|').map((cell) => cell.trim());
    return columns.map((column, i) => quoted(meaning(column, cells[i] ?? ''))).join(',');
  });
  return [columns.map((column) => headers[column] ?? column).join(','), ...rows, ''].join('\n');
}

/** Any other file: cells between bars, the header first. */
export function csv(table: string): string {
  const rows = linesOf(table).map((line) =>
    line
      .split('|')
      .map((cell) => quoted(cell.trim()))
      .join(','),
  );
  return [...rows, ''].join('\n');
}

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function meaning(column: string, cell: string): string {
  if (column === 'ssid' && /^\d{1,2}$/.test(cell)) return ssid(cell);
  return column === 'task' ? (tasks[cell] ?? cell) : cell;
}

/** Content of each file by its name: text, or bytes. A high school's file may be named `School=file.csv`. */
export type Files = Record<string, string | Uint8Array>;

/** The files of a check. One text alone is the grades of that side. */
export interface Given {
  technical?: string | Files;
  high?: string | Files;
  options?: Partial<CheckOptions>;
  /** What the user says files are. */
  kinds?: Record<string, Kind>;
}

export const usualAsOf = '2026-10-20';

/** A check of these files by the whole engine. */
export function checkOf({ technical, high, options, kinds }: Given): Check {
  const inputs = [...inputsOf('technical', technical, kinds), ...inputsOf('high', high, kinds)];
  return check(inputs, { asOf: usualAsOf, ...options });
}

/** All that is known about a check of these files. */
export const factsOf = (given: Given): Facts => checkOf(given).facts;

/** The report of the whole engine, or of some rules alone. */
export function reportOf(given: Given, rules?: readonly Rule[]): Report {
  const done = checkOf(given);
  return parsed(makeReport(rules ? { ...done, ...runRules(rules, done.facts) } : done));
}

/** A report that holds what its schema says, and nothing else. */
export function parsed(report: Report): Report {
  const { success, data, error } = schema.safeParse(report);
  if (!success) throw new Error(`The report does not fit its schema: ${JSON.stringify(error.issues).slice(0, 500)}`);
  expect(data, 'the report has only fields that its schema names').toEqual(report);
  return report;
}

/** The files of one side as the engine takes them. */
export function inputsOf(side: Side, given: string | Files = {}, kinds: Record<string, Kind> = {}): FileInput[] {
  const files = typeof given === 'string' ? { [`${side}.csv`]: given } : given;
  return Object.entries(files).map(([label, content]): FileInput => {
    const [school, name] = label.includes('=') ? (label.split('=') as [string, string]) : [undefined, label];
    // Two schools' exports that say the same are not one file: a blank line at the end, which is no row, tells them apart.
    const text = side === 'high' && typeof content === 'string' && content.endsWith('\n') ? `${content}\n` : content;
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const source = { name, size: bytes.length, read: (start: number, end: number) => bytes.subarray(start, end) };
    return { source, side, school, kind: kinds[name] };
  });
}
