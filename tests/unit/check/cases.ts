/** Cases of the whole engine as tables: files in, the whole report out. */
import { expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import type { Code, Finding } from '../../../src/rules/findings.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { inputsOf, reportOf, type Given } from './tables.ts';

/** A finding that is expected: what it does not name may be anything. `rows` are those of all its files together. */
export type Expected = Pick<Finding, 'code'> & Partial<Omit<Finding, 'data'>> & { rows?: number[]; data?: object };

/** One way to write a case: files and options go in, and what the report must hold. */
export interface Case extends Given {
  name: string;
  /**
   * All findings, in any order: as objects, or as lines of words that must be among the words of one finding: its code,
   * outcome and side, `x3` for its count, `file.csv:2,5` for rows, `school=Label`, and its data as `course=77`,
   * `task=term`. `no:course` says that it has no such data.
   */
  finds: (string | Expected)[];
  /** All counts of grades that are not 0, such as `posted=2 synced=2`. */
  grades?: string;
  /** Some of what passed, such as `2b-missing=2`; or all of it, with its counts. */
  passes?: string | Partial<Record<Code, number>>;
  /** Codes that must not be among what passed. */
  fails?: string;
  /** What could not run, such as `2b: high grades`; only the steps that it names are looked at. */
  notRun?: Record<string, string[] | undefined>;
  /** More that the report must hold. */
  also?(report: Report): void;
}

const parts: Record<keyof Case, true> = {
  name: true, technical: true, high: true, options: true, kinds: true, finds: true, grades: true, passes: true,
  fails: true, notRun: true, also: true,
}; // prettier-ignore

/**
 * Runs a table of cases through the whole engine.
 * @param rules these alone; then counts of grades are looked at only where a case says them
 */
export function table(cases: readonly Case[], rules?: readonly Rule[]) {
  it('says something in each case, nothing twice, and nothing that is not looked at', () => {
    const given = cases.map(({ technical, high, options, kinds }) => JSON.stringify([technical, high, options, kinds]));
    expect(cases).not.toEqual([]);
    expect(given.filter((files, i) => given.indexOf(files) !== i)).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    for (const one of cases) {
      expect(
        Object.keys(one).filter((part) => !(part in parts)),
        one.name,
      ).toEqual([]);
      expect(inputsOf('technical', one.technical).length + inputsOf('high', one.high).length, one.name).toBeGreaterThan(
        0,
      );
    }
  });
  it.each(cases)('$name', (one) => {
    const report = reportOf(one, rules);
    expectFindings(report, one.finds);
    if (!rules || one.grades !== undefined) expect(countsOf(report)).toBe(inOrder(one.grades ?? ''));
    if (typeof one.passes === 'object')
      expect(Object.fromEntries(report.passed.map(({ code, count }) => [code, count]))).toEqual(one.passes);
    else if (one.passes) {
      const passed = report.passed.map(({ code, count }) => `${code}=${count}`);
      expect(passed).toEqual(expect.arrayContaining(one.passes.split(' ')));
    }
    for (const code of one.fails?.split(' ') ?? [])
      expect(report.passed.map((entry) => entry.code)).not.toContain(code);
    for (const [step, needs] of Object.entries(one.notRun ?? {})) {
      expect(report.notRun.find((entry) => entry.step === step)?.needs, `notRun ${step}`).toEqual(needs);
    }
    one.also?.(report);
    expectSound(report);
    expect(JSON.stringify(reportOf(one, rules))).toBe(JSON.stringify(report));
  });
}

/** Each is one finding, and there are no others. */
function expectFindings({ findings }: Report, expected: readonly (string | Expected)[]) {
  const left = [...findings];
  const unmatched = expected.filter((one) => {
    const at = left.findIndex((finding) => isAs(finding, one));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  const hasToo = left.map((finding) => wordsOf(finding).join(' '));
  expect({ lacks: unmatched, hasToo }).toEqual({ lacks: [], hasToo: [] });
}

function isAs(finding: Finding, expected: string | Expected): boolean {
  if (typeof expected === 'string') return expected.split(' ').every((word) => says(wordsOf(finding), word));
  const { rows, ...named } = expected;
  const own = finding.where.flatMap((where) => where.rows);
  return (rows === undefined || rows.join() === own.join()) && isMatch(finding, named);
}

/** Whether all that is named is so. A list has nothing more than what is named. */
function isMatch(found: unknown, named: unknown): boolean {
  if (typeof named !== 'object' || named === null || typeof found !== 'object' || found === null)
    return found === named;
  if (Array.isArray(named) && named.length !== (found as unknown[]).length) return false;
  return Object.entries(named).every(([key, value]) => isMatch((found as Record<string, unknown>)[key], value));
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
export type Data =
  string | number | boolean | (string | number)[] | { from: string; to: string }[] | { start: string; end: string };

function said(value: Data): string {
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'object' ? `${each.from}..${each.to}` : said(each))).join();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
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
  const { posted, notPosted, noGrade, onlyHigh, setAside, ...outcomes } = grades;
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(posted);
  const high = files.filter(({ side, kind }) => side === 'high' && kind === 'grades');
  expect(onlyHigh).toBeLessThanOrEqual(high.reduce((sum, { records }) => sum + records, 0));
  const technical = files.filter(({ side, kind }) => side === 'technical' && kind === 'grades');
  expect(posted + notPosted + noGrade).toBe(technical.reduce((sum, { records }) => sum + records, 0));
  for (const file of files) expect(file.rows, file.name).toBe(file.records + file.skipped);
  for (const { kind, rows, records, ledger, name } of files) {
    if (kind !== 'grades') continue;
    expect(
      Object.values(ledger!).reduce((sum, count) => sum + count, 0),
      name,
    ).toBe(rows);
    expect(ledger!.used, name).toBe(records);
  }
  expect(technical.reduce((sum, { ledger }) => sum + ledger!.setAside, 0)).toBe(setAside);
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
