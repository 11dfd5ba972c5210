/** One rule run over files as a school hands them in: through the real intake, with the whole engine before it. */
import { expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { parsed } from '../check/tables.ts';
import type { FileInput, Side, Source } from '../../../src/intake/kinds.ts';
import type { Check, CheckOptions } from '../../../src/report/check-result.ts';
import type { Code, Finding } from '../../../src/rules/findings.ts';
import type { Facts, Rule } from '../../../src/rules/rule.ts';
import { runRules } from '../../../src/rules/run.ts';

/** Text of each file by its name. A high school's file may be named `School=file.csv`. */
export interface Files {
  technical?: Record<string, string>;
  high?: Record<string, string>;
}

/** A case of a table: what goes in, and exactly which findings come out, in the order of the report. */
export interface RuleCase {
  name: string;
  files: Files;
  options?: Partial<CheckOptions>;
  /** Each entry is the beginning of one finding; fields that it does not name may be anything. */
  finds: (Pick<Finding, 'code'> & Partial<Omit<Finding, 'data'>> & { rows?: number[]; data?: object })[];
  passes?: Partial<Record<Code, number>>;
}

/** A check of these files. */
export function checkOf({ technical, high }: Files, options: Partial<CheckOptions> = {}): Check {
  const inputs = [...inputsOf('technical', technical), ...inputsOf('high', high)];
  const done = check(inputs, { asOf: '2026-10-14', ...options });
  parsed(makeReport(done));
  return done;
}

/** All that is known about a check of these files. */
export const factsOf = (files: Files, options?: Partial<CheckOptions>): Facts => checkOf(files, options).facts;

/** What rules find in files, and what passed. */
export function run(rules: readonly Rule[], files: Files, options: Partial<CheckOptions> = {}) {
  const { lists, passed } = runRules(rules, factsOf(files, options));
  const findings = lists.flatMap((list) => Array.from({ length: list.length }, (_, i) => list.at(i)));
  return { findings, passed: Object.fromEntries(passed.map(({ code, count }) => [code, count])) };
}

/** Runs a table of cases. No two may have the same files and options. */
export function runTable(rules: readonly Rule[], cases: readonly RuleCase[]) {
  const told = cases.map(({ files, options }) => JSON.stringify([files, options]));
  it('has no case twice', () => expect(new Set(told).size).toBe(cases.length));
  it.each(cases)('$name', ({ files, options, finds, passes }) => {
    const { findings, passed } = run(rules, files, options);
    const rowsOf = ({ where }: Finding) => where.flatMap(({ rows }) => rows);
    expect(
      findings.map(
        ({ code, where }) => `${code} ${where.map(({ file, rows }) => `${file}: ${rows.join()}`).join('; ')}`,
      ),
    ).toHaveLength(finds.length);
    for (const [i, { rows, ...expected }] of finds.entries()) {
      expect(findings[i]).toMatchObject(expected);
      if (rows) expect(rowsOf(findings[i]!)).toEqual(rows);
    }
    if (passes) expect(passed).toEqual(passes);
  });
}

function inputsOf(side: Side, files: Record<string, string> = {}): FileInput[] {
  return Object.entries(files).map(([label, text]) => {
    const [school, name] = label.includes('=') ? label.split('=') : [undefined, label];
    return { source: sourceOf(name!, text), side, school };
  });
}

function sourceOf(name: string, text: string): Source {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** A table of cells as CSV: columns separated by spaces around bars. */
export const csv = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => (cell.includes(',') ? `"${cell.trim()}"` : cell.trim()))
        .join(','),
    )
    .join('\n');
