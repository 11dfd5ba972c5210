/** The rows behind a finding, with what stands there and what should. */
import type { GradeTable } from '../compare/table.ts';
import type { Side } from '../intake/kinds.ts';
import type { Code, Finding, Where } from '../rules/findings.ts';
import { postedOn, spelled, ssidOf, valueOf } from '../rules/grade-rows.ts';
import type { Facts, NamedReading } from '../rules/rule.ts';
import type { Row } from './view.ts';

/** These are about a grade of the technical school: its own row says all, with the high school's value beside it. */
const ofOneGrade: ReadonlySet<Code> = new Set([
  '2b-missing',
  '2b-different',
  '2b-waiting',
  '2b-scale',
  '2b-section-differs',
]);
/** These are about two terms: one row says both. */
const ofPair: ReadonlySet<Code> = new Set(['4c-dates-differ', '4c-active-elsewhere']);

/**
 * Makes a function that gives the rows of a finding.
 * @param facts the check that the findings are from
 */
export function rowsOfFindings(facts: Facts): (finding: Finding) => Row[] {
  const files = new Map(facts.readings.map((reading) => [reading.name, reading]));
  const segments = new Map<string, Segment>();
  for (const side of ['technical', 'high'] as const) {
    for (const [name, segment] of segmentsOf(facts, side)) segments.set(name, segment);
  }

  return (finding) => {
    const isOne = ofOneGrade.has(finding.code);
    const isOfPair = ofPair.has(finding.code);
    const rows: Row[] = [];
    for (const where of finding.where) {
      const reading = files.get(where.file);
      if (isOne && reading?.input.side !== 'technical') continue;
      const segment = segments.get(where.file);
      for (const row of where.rows) {
        const index = segment && indexOf(facts.grades.sides[segment.side], segment, row);
        rows.push(
          index === undefined
            ? plainRow(finding, where, row, reading)
            : gradeRow(facts, finding, where, row, segment!.side, index),
        );
      }
      if (isOfPair) break;
    }
    return rows;
  };
}

/** The alert that begins in a row. */
function messageAt(reading: NamedReading | undefined, row: number): string | undefined {
  return reading?.kind === 'alerts' ? reading.records.find((alert) => alert.row === row)?.text : undefined;
}

/** Where the rows of a file stand in its table. */
interface Segment {
  side: Side;
  from: number;
  to: number;
}

function segmentsOf({ grades: { sides, files } }: Facts, side: Side): [string, Segment][] {
  const table = sides[side];
  let from = 0;
  return files[side].map((reading, file) => {
    let to = from;
    while (to < table.length && table.file[to] === file) to += 1;
    const segment: [string, Segment] = [(reading as typeof reading & { name: string }).name, { side, from, to }];
    from = to;
    return segment;
  });
}

/** The rows of a file ascend, so that one is found by halving. */
function indexOf(table: GradeTable, { from, to }: Segment, row: number): number | undefined {
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = table.row.at(middle);
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** What a finding says of a row that is no grade. */
function plainRow(finding: Finding, where: Where, row: number, reading: NamedReading | undefined): Row {
  const { code, data, school, side } = finding;
  const fromFile = reading?.input ?? { side, school };
  return {
    code,
    file: where.file,
    side: fromFile.side,
    school: fromFile.school,
    row,
    column: where.column,
    course: data.course,
    section: data.section,
    term: data.term,
    task: data.task,
    ssid: data.ssid,
    message: code === '1-alert-unread' ? messageAt(reading, row) : undefined,
    ...values(code, data),
  };
}

/** Found and expected, from what the finding itself holds. */
function values(
  code: Code,
  { active, terms, technical, high, missing, extra }: Finding['data'],
): Pick<Row, 'found' | 'expected'> {
  const said = (value: typeof technical) =>
    value === undefined
      ? undefined
      : typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value.join(', ')
          : `${value.start} to ${value.end}`;
  if (code.startsWith('4b'))
    return {
      found: active?.join(', ') ?? '',
      expected: code === '4b-outside-term-mask' ? terms?.join(', ') : undefined,
    };
  if (code === '4c-active-elsewhere') return { found: said(high), expected: said(technical) };
  if (code === '4e-minimum-percent') return { found: extra?.join(', '), expected: missing?.join(', ') };
  return {
    found: said(code === 'file-zeros' ? high : technical),
    expected: said(code === 'file-zeros' ? technical : high),
  };
}

/** A row of a table, with the grade there, and the other school's where the finding is about both. */
function gradeRow(facts: Facts, finding: Finding, where: Where, row: number, side: Side, i: number): Row {
  const { code, data } = finding;
  const table = facts.grades.sides[side];
  const own = spelled(facts, side, i);
  const { found, expected } = gradesAt(facts, finding, side, i);
  return {
    code,
    file: where.file,
    side,
    school: facts.grades.files[side][table.file[i]!]!.input.school,
    row,
    column: where.column,
    course: own.course ?? data.course,
    section: own.section ?? data.section,
    term: own.term ?? data.term,
    task: own.task ?? data.task,
    ssid: ssidOf(facts, side, i),
    postedOn: postedOn(facts, side, i),
    found,
    expected,
  };
}

/** What stands in a row of a table, and what should. */
function gradesAt(facts: Facts, { code, data }: Finding, side: Side, i: number): Pick<Row, 'found' | 'expected'> {
  const value = valueOf(facts, side, i);
  if (side === 'high') return { found: value, expected: code === '2b-only-high' ? '' : undefined };
  if (code === '2a-not-posted') return { found: progressOf(facts, i), expected: '' };
  if (code === '2a-no-grade') return { found: '', expected: '' };
  if (code === '2b-different') return { found: data.high as string, expected: data.technical as string };
  if (code.startsWith('2b')) {
    const match = facts.grades.comparison.match[i]!;
    return { found: match === -1 ? '' : valueOf(facts, 'high', match), expected: value };
  }
  return { found: value, expected: undefined };
}

function progressOf({ grades: { sides } }: Facts, i: number): string {
  const { values: all } = sides.book.values;
  return all[sides.technical.progressScore[i]!] || all[sides.technical.progressPercent[i]!]!;
}
