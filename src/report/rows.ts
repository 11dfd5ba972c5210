/** The rows behind a finding, with what stands there and what should. */
import type { NamedReading } from '../compare/gather.ts';
import { placeOfGrade } from '../compare/grade-key.ts';
import { valueOf, type Grade } from '../compare/grade.ts';
import { shownCell } from '../guard/shown-cell.ts';
import type { Judged, ComparedSchool } from '../compare/judge-grade.ts';
import { gradesInRows } from '../compare/school-rows.ts';
import type { Finding, Where } from '../rules/findings.ts';
import { named } from '../rules/code.ts';
import { postedOn, ssidOf } from '../rules/judged-rows.ts';
import { show } from '../rules/registry.ts';
import type { Facts } from '../rules/rule.ts';
import type { GradeSeen } from '../rules/show.ts';
import type { Row } from './view.ts';

/**
 * Makes a function that gives the rows of a finding.
 * @param facts the check that the findings are from
 */
export function rowsOfFindings(facts: Facts): (finding: Finding) => Row[] {
  const files = new Map(facts.readings.map((reading) => [reading.name, reading]));
  const gradeAt = gradesByRow(facts);

  return (finding) => {
    const rowsOf = show[finding.code]?.rowsOf;
    const rows: Row[] = [];
    for (const where of finding.where) {
      const reading = files.get(where.file);
      if (rowsOf === 'technical' && reading?.input.side !== 'technical') continue;
      for (const row of where.rows) {
        const grade = gradeAt(finding, where.file, row);
        rows.push(grade ? gradeRow(finding, where, grade) : otherRow(finding, where, row, reading));
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

/** A grade, and what became of it where it is the technical school's. */
type GradeInRow = Pick<Judged, 'grade' | 'match'>;

/** Finds grades by their rows; made ready for a file when it is first asked for. A row can hold one for each task. */
function gradesByRow({ grades }: Facts): (finding: Finding, file: string, row: number) => GradeInRow | undefined {
  const files = new Map<string, (row: number) => GradeInRow[]>();
  const rowsOf = (file: string) => {
    const isTechnical = grades.files.technical.some(({ name }) => name === file);
    const rows = isTechnical ? grades.comparison.judgedInRows(file) : highGradesInRows(grades.schools, file);
    files.set(file, rows);
    return rows;
  };
  const isGrades = new Set([...grades.files.technical, ...grades.files.high].map(({ name }) => name));
  return (finding, file, row) => {
    if (!isGrades.has(file)) return undefined;
    const own = (files.get(file) ?? rowsOf(file))(row);
    const { task } = named(finding);
    return own.find(({ grade }) => grade.record.task === task) ?? own[0];
  };
}

function highGradesInRows(schools: readonly ComparedSchool[], file: string): (row: number) => GradeInRow[] {
  const all = schools.map(({ rows }) => gradesInRows(rows, file));
  return (row) => all.flatMap((gradesIn) => gradesIn(row).map((grade) => ({ grade, match: undefined })));
}

/** What a finding says of a row that is no grade. */
function otherRow(finding: Finding, where: Where, row: number, reading: NamedReading | undefined): Row {
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
    ...about(finding),
    ...show[code]?.row?.(data),
  };
}

/** A row with the grade there, and the other school's where the finding is about both. */
function gradeRow(finding: Finding, where: Where, { grade, match }: GradeInRow): Row {
  const { code, data } = finding;
  const { side, school } = grade.in;
  const place = { ...named(finding), ...placeOfGrade(grade) };
  const shown = (cell: string | undefined) => cell && shownCell(cell, grade.record.row);
  const seen: GradeSeen = {
    side,
    value: () => valueShown(grade),
    progress: () => shownCell(grade.record.progressScore || grade.record.progressPercent, grade.record.row),
    match: () => (match ? valueShown(match) : ''),
  };
  const { found, expected } = show[code]?.grade?.(seen, data) ?? { found: seen.value() };
  return {
    code,
    file: where.file,
    side,
    school,
    row: grade.record.row,
    column: where.column,
    course: shown(place.course),
    section: shown(place.section),
    term: shown(place.term),
    task: place.task,
    ssid: ssidOf(grade),
    postedOn: postedOn(grade),
    ...about(finding),
    ...bothSides(grade, match),
    found,
    expected,
  };
}

/** The posted grade of a row, as it may be shown. */
const valueShown = (grade: Grade) => shownCell(valueOf(grade), grade.record.row);

/** What a finding says of each of its rows. */
const about = (finding: Finding): Pick<Row, 'concerns' | 'actsAt' | 'courseName'> => ({
  concerns: finding.school,
  actsAt: finding.side,
  courseName: named(finding).courseName,
});

/** The grade at both schools, as far as it is known there. */
function bothSides(grade: Grade, match: Grade | undefined): Partial<Row> {
  const [own, there] = grade.in.side === 'technical' ? [grade, match] : [undefined, grade];
  return {
    technicalValue: own && valueShown(own),
    highValue: there && valueShown(there),
    technicalDay: own && postedOn(own),
    highDay: there && postedOn(there),
  };
}
