/** A check as the report of the contract, section 5. */
import { outcomes } from '../compare/compare.ts';
import { columnName } from '../intake/column-name.ts';
import type { Field } from '../intake/kinds.ts';
import { skippedCount } from '../intake/skips.ts';
import type { Finding } from '../rules/findings.ts';
import { everyOf } from '../rules/run.ts';
import type { Check, CheckedFile } from './check-result.ts';
import type { FileReport, GradeCounts, Report } from './report.ts';

/** All of a report but its findings, which may be many. */
export type ReportHead = Omit<Report, 'findings'>;

/** The whole report of a check, with all findings of all items of the guide. */
export function makeReport(check: Check): Report {
  return { ...reportHead(check), findings: [...findingsOf(check)] };
}

/** What a check says beside its findings: its files, counts of grades, what passed and what could not be checked. */
export function reportHead({ options, files, facts, passed, notRun }: Check): ReportHead {
  return {
    version: 1,
    asOf: options.asOf,
    files: files.map(fileReport),
    grades: gradeCounts(facts.grades),
    passed,
    notRun,
  };
}

/** The findings one after the other, problems first. */
export function* findingsOf({ lists }: Check): Generator<Finding> {
  for (const list of lists) yield* everyOf(list);
}

/** How one file was read: its kind, its columns, and how many of its rows were used. */
export function fileReport(file: CheckedFile): FileReport {
  const { name, input, encoding, rows } = file;
  const own = { name, side: input.side, ...(input.school === undefined ? {} : { school: input.school }), encoding };
  if (file.kind === null)
    return { ...own, kind: null, headerRow: 0, rows: 0, records: 0, skipped: 0, delimiter: '', columns: {} };
  const { kind, layout, skips } = file;
  const skipped = skippedCount(skips);
  const columns = Object.fromEntries(
    (Object.entries(layout.columns) as [Field, number][]).map(([field, at]) => [field, columnName(at)]),
  );
  const { headerRow, delimiter } = layout;
  return { ...own, kind, headerRow, rows, records: rows - skipped, skipped, delimiter, columns };
}

/**
 * Counts the grades of a check by what became of them (guide 2a and 2b). Every record of the technical school counts
 * once; `onlyHigh` counts records of the high schools.
 */
export function gradeCounts({ comparison }: Check['facts']['grades']): GradeCounts {
  const perOutcome = new Uint32Array(outcomes.length);
  for (let i = 0; i < comparison.outcome.length; i++) perOutcome[comparison.outcome[i]!]! += 1;
  const counts = Object.fromEntries(outcomes.map((outcome, i) => [outcome, perOutcome[i]!])) as Record<
    (typeof outcomes)[number],
    number
  >;
  const { aside, notPosted, noGrade, ...posted } = counts;
  const all = comparison.outcome.length - aside - notPosted - noGrade;
  return {
    posted: all,
    synced: posted.synced,
    missing: posted.missing,
    waiting: posted.waiting,
    different: posted.different,
    scale: posted.scale,
    notPosted,
    noGrade,
    onlyHigh: comparison.onlyHigh.length,
    studentUnknown: posted.studentUnknown,
    sectionUnknown: posted.sectionUnknown,
    termUnknown: posted.termUnknown,
    notInFile: posted.notInFile,
    notCompared: posted.notCompared,
  };
}
