/** The rows behind a finding, with what stands there and what should. */
import type { GradeTable } from '../compare/table.ts';
import type { Side } from '../intake/kinds.ts';
import { named, type Finding, type Where } from '../rules/findings.ts';
import { postedOn, spelled, ssidOf, valueOf } from '../rules/grade-rows.ts';
import { show } from '../rules/registry.ts';
import type { Facts, NamedReading } from '../rules/rule.ts';
import type { GradeSeen } from '../rules/show.ts';
import type { Row } from './view.ts';

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
    const rowsOf = show[finding.code]?.rowsOf;
    const rows: Row[] = [];
    for (const where of finding.where) {
      const reading = files.get(where.file);
      if (rowsOf === 'technical' && reading?.input.side !== 'technical') continue;
      const segment = segments.get(where.file);
      for (const row of where.rows) {
        const index = segment && indexOf(facts.grades.sides[segment.side], segment, row);
        rows.push(
          index === undefined
            ? plainRow(finding, where, row, reading)
            : gradeRow(facts, finding, where, row, segment!.side, index),
        );
      }
      if (rowsOf === 'first') break;
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
  const { course, section, term, task, ssid } = named(finding);
  return {
    code,
    file: where.file,
    side: fromFile.side,
    school: fromFile.school,
    row,
    column: where.column,
    course,
    section,
    term,
    task,
    ssid,
    message: show[code]?.hasMessage ? messageAt(reading, row) : undefined,
    ...show[code]?.row?.(data),
  };
}

/** A row of a table, with the grade there, and the other school's where the finding is about both. */
function gradeRow(facts: Facts, finding: Finding, where: Where, row: number, side: Side, i: number): Row {
  const { code, data } = finding;
  const { sides, files, comparison } = facts.grades;
  const table = sides[side];
  const place = { ...named(finding), ...spelled(facts, side, i) };
  const seen: GradeSeen = {
    side,
    value: () => valueOf(facts, side, i),
    progress: () => progressOf(facts, i),
    match: () => (comparison.match[i] === -1 ? '' : valueOf(facts, 'high', comparison.match[i]!)),
  };
  const { found, expected } = show[code]?.grade?.(seen, data) ?? { found: seen.value() };
  return {
    code,
    file: where.file,
    side,
    school: files[side][table.file[i]!]!.input.school,
    row,
    column: where.column,
    course: place.course,
    section: place.section,
    term: place.term,
    task: place.task,
    ssid: ssidOf(facts, side, i),
    postedOn: postedOn(facts, side, i),
    found,
    expected,
  };
}

function progressOf({ grades: { sides } }: Facts, i: number): string {
  const { values: all } = sides.book.values;
  return all[sides.technical.progressScore[i]!] || all[sides.technical.progressPercent[i]!]!;
}
