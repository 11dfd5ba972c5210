/** The report of a check. */
import { columnName } from '../intake/column-name.ts';
import type { Field } from '../intake/kinds.ts';
import type { Reading, Unread } from '../intake/read.ts';
import type { Facts } from '../rules/rule.ts';
import type { Finding } from '../rules/findings.ts';
import { everyOf } from '../rules/run.ts';
import type { FilePlace } from '../sorting/sort.ts';
import type { Check, CheckedFile } from './finished-check.ts';
import { countsOf } from './count-grades.ts';
import type { FileReport, Report } from './report.ts';

/** All of a report but its findings, which may be many. */
export type ReportHead = Omit<Report, 'findings'>;

/** The whole report of a check, with all findings of all items of the guide. */
export function makeReport(check: Check): Report {
  return { ...reportHead(check), findings: [...findingsOf(check)] };
}

/** What a check says beside its findings: its files, counts of grades, what passed and what could not be checked. */
export function reportHead(check: Check): ReportHead {
  const { options, files, facts, passed, notRun } = check;
  const { isComplete, schools, grades } = countsOf(check);
  const days = facts.grades.schools.map(({ asOf }) => asOf);
  return {
    version: 2,
    asOf: days.reduce((latest, day) => (day > latest ? day : latest), days[0] ?? options.asOf),
    ...chosenOf(check),
    complete: isComplete,
    files: files.map((file, i) => ({ ...fileReport(file, facts), ...sortedAs(options.sorted?.[i]) })),
    schools,
    ...(options.morning ? { since: options.morning.since } : {}),
    grades,
    passed,
    notRun,
  };
}

/** The term and task that were asked for, and whether a calendar of the technical school was left out. */
function chosenOf({ options: { term, task }, facts }: Check): Pick<Report, 'chosen'> {
  const leftOut = facts.grades.files.technical.some(({ settled }) => settled.notChosen['other-calendar'].length > 0);
  if (term === undefined && task === undefined && !leftOut) return {};
  return { chosen: { ...(term && { term }), ...(task && { task }), ...(leftOut && { calendar: true }) } };
}

const sortedAs = (place: Pick<FilePlace, 'by' | 'sure'> | undefined) =>
  place ? { sorted: { by: place.by, sure: place.sure } } : {};

/** The findings one after the other, problems first. */
export function* findingsOf({ lists }: Check): Generator<Finding> {
  for (const list of lists) yield* everyOf(list);
}

/** How one file was read: its kind, its columns, and how many of its rows were used. */
export function fileReport(file: CheckedFile, { grades }: Facts): FileReport {
  const { name, input, encoding, rows } = file;
  const own = { name, side: input.side, ...(input.school === undefined ? {} : { school: input.school }), encoding };
  if (file.kind === null) return unsortedReport(file, name);
  const { kind, layout } = file;
  const columns = Object.fromEntries(
    (Object.entries(layout.columns) as [Field, number][]).map(([field, at]) => [field, columnName(at)]),
  );
  const { headerRow, delimiter } = layout;
  const ledger = kind === 'grades' ? grades.settled.get(name)!.ledger : undefined;
  const records = ledger ? ledger.used : recordsOf(file);
  const read = { rows, records, skipped: rows - records, ...(ledger ? { ledger } : {}) };
  return { ...own, kind, headerRow, ...read, delimiter, columns };
}

/** How one file was read, where nobody knows yet whose it is. */
export function unsortedReport(read: Reading | Unread, name: string): FileReport {
  const rows = read.kind === null ? 0 : rowsOf(read);
  const { kind, encoding } = read;
  const { headerRow, delimiter } = read.kind === null ? { headerRow: 0, delimiter: '' } : read.layout;
  const { side, school } = read.input;
  return {
    name,
    side,
    ...(school === undefined ? {} : { school }),
    encoding,
    kind,
    headerRow,
    rows,
    records: rows,
    skipped: 0,
    delimiter,
    columns: {},
  };
}

const rowsOf = ({ records }: Reading) => ('rows' in records ? records.rows : records.length);

/** How many records a file gave; of a roster those of KTS courses. */
const recordsOf = ({ records }: Reading) => ('records' in records ? records.records.length : records.length);
