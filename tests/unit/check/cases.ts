/** Cases of the whole engine as tables: files in, the whole report out. */
import { expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import type { Finding } from '../../../src/rules/findings.ts';
import { reportOf, type Given } from './tables.ts';

export interface Case extends Given {
  name: string;
  /**
   * All findings, in any order. Each is a line of words that must be among the words of one finding: its code, outcome
   * and side, `x3` for its count, `file.csv:2,5` for rows, `school=Label`, and its data as `course=77`, `task=term`.
   * `no:course` says that it has no such data.
   */
  finds: string[];
  /** All counts of grades that are not 0, such as `posted=2 synced=2`. */
  grades?: string;
  /** Some of what passed, such as `2b-missing=2`. */
  passes?: string;
  /** Codes that must not be among what passed. */
  fails?: string;
  /** What could not run, such as `2b: high grades`; only the steps that it names are looked at. */
  notRun?: Record<string, string[] | undefined>;
  /** More that the report must hold. */
  also?(report: Report): void;
}

/** Runs a table of cases. No two may give the same files and options. */
export function table(cases: readonly Case[]) {
  const given = cases.map(({ technical, high, options, kinds }) => JSON.stringify([technical, high, options, kinds]));
  it('has no case twice', () => {
    expect(given.filter((files, i) => given.indexOf(files) !== i)).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
  it.each(cases)('$name', (one) => {
    const report = reportOf(one);
    expectFindings(report, one.finds);
    expect(countsOf(report)).toBe(inOrder(one.grades ?? ''));
    const passed = report.passed.map(({ code, count }) => `${code}=${count}`);
    if (one.passes) expect(passed).toEqual(expect.arrayContaining(one.passes.split(' ')));
    for (const code of one.fails?.split(' ') ?? [])
      expect(report.passed.map((entry) => entry.code)).not.toContain(code);
    for (const [step, needs] of Object.entries(one.notRun ?? {})) {
      expect(report.notRun.find((entry) => entry.step === step)?.needs, `notRun ${step}`).toEqual(needs);
    }
    one.also?.(report);
    expectSound(report);
    expect(JSON.stringify(reportOf(one))).toBe(JSON.stringify(report));
  });
}

/** Every line is one finding, and there are no others. */
function expectFindings({ findings }: Report, lines: readonly string[]) {
  const left = findings.map(wordsOf);
  const unmatched = lines.filter((line) => {
    const at = left.findIndex((own) => line.split(' ').every((word) => says(own, word)));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  expect({ lacks: unmatched, hasToo: left.map((own) => own.join(' ')) }).toEqual({ lacks: [], hasToo: [] });
}

const says = (own: readonly string[], word: string) =>
  word.startsWith('no:') ? !own.some((each) => each.startsWith(`${word.slice(3)}=`)) : own.includes(word);

/** A finding as words. */
export function wordsOf({ code, outcome, side, school, count, where, data, causes }: Finding): string[] {
  return [
    code, outcome, side, `x${count}`,
    ...(school === undefined ? [] : [`school=${school.replaceAll(' ', '_')}`]),
    ...where.map(({ file, rows }) => `${file}:${rows.join()}`),
    ...where.flatMap(({ file, column }) => (column === undefined ? [] : [`${file}/${column}`])),
    ...Object.entries(data).map(([field, value]) => `${field}=${said(value as Data)}`),
    ...(causes ? [`causes=${causes.join()}`] : []),
  ]; // prettier-ignore
}

/** A value of a finding's data. */
export type Data = string | string[] | { from: string; to: string }[] | { start: string; end: string };

function said(value: Data): string {
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'string' ? said(each) : `${each.from}..${each.to}`)).join();
  if (typeof value === 'object') return `${value.start}..${value.end}`;
  return (
    { 'CTE Term Grade': 'term', 'CTE Final Grade': 'final', 'CTE Final Exam': 'exam' }[value] ??
    value.replaceAll(' ', '_')
  );
}

/** The counts that are not 0, such as `missing=1 posted=2 synced=1`. */
export const countsOf = ({ grades }: Report) =>
  inOrder(Object.entries(grades).filter(([, count]) => count !== 0).map(([name, count]) => `${name}=${count}`).join(' ')); // prettier-ignore

const inOrder = (words: string) => words.split(' ').sort().join(' ');

/** What holds of every report. */
export function expectSound({ grades, files, findings }: Report) {
  const { posted, notPosted, noGrade, onlyHigh, ...outcomes } = grades;
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(posted);
  const high = files.filter(({ side, kind }) => side === 'high' && kind === 'grades');
  expect(onlyHigh).toBeLessThanOrEqual(high.reduce((sum, { records }) => sum + records, 0));
  const technical = files.filter(({ side, kind }) => side === 'technical' && kind === 'grades');
  expect(posted + notPosted + noGrade).toBe(technical.reduce((sum, { records }) => sum + records, 0));
  for (const file of files) expect(file.rows, file.name).toBe(file.records + file.skipped);
  for (const { code, where } of findings) {
    for (const { file, rows } of where) {
      const known = files.find(({ name }) => name === file);
      expect(known, `${code} names ${file}`).toBeDefined();
      expect(rows, code).toEqual([...new Set(rows)].sort((a, b) => a - b));
      expect(
        rows.every((row) => row >= known!.headerRow),
        code,
      ).toBe(true);
    }
  }
}
