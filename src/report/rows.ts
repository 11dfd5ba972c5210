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
    const concerned = finding.where.filter(({ file }) => !isOne || files.get(file)?.input.side === 'technical');
    return (ofPair.has(finding.code) ? concerned.slice(0, 1) : concerned).flatMap((where) => {
      const segment = segments.get(where.file);
      return where.rows.map((row) => {
        const index = segment && indexOf(facts.grades.sides[segment.side], segment, row);
        const grade = segment && index !== undefined ? gradeAt(facts, finding, segment.side, index) : {};
        const message = finding.code === '1-alert-unread' ? messageAt(files.get(where.file), row) : undefined;
        return { ...base(finding, where, row, files.get(where.file)?.input), ...grade, message };
      });
    });
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
function base(
  { code, data, school, side }: Finding,
  where: Where,
  row: number,
  input?: { side: Side; school?: string },
): Row {
  const { course, section, term, task, ssid } = data;
  const fromFile = input ?? { side, school };
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

/** The grade in a row of a table, and the other school's where the finding is about both. */
function gradeAt(facts: Facts, { code, data }: Finding, side: Side, i: number): Partial<Row> {
  const { course, section, term, task } = spelled(facts, side, i);
  const own = { course, section, term, task, ssid: ssidOf(facts, side, i), postedOn: postedOn(facts, side, i) };
  const value = valueOf(facts, side, i);
  if (side === 'high') return { ...own, found: value, expected: code === '2b-only-high' ? '' : undefined };
  if (code === '2a-not-posted') return { ...own, found: progressOf(facts, i), expected: '' };
  if (code === '2a-no-grade') return { ...own, found: '', expected: '' };
  if (code === '2b-different') return { ...own, found: data.high as string, expected: data.technical as string };
  if (code.startsWith('2b')) {
    const match = facts.grades.comparison.match[i]!;
    return { ...own, found: match === -1 ? '' : valueOf(facts, 'high', match), expected: value };
  }
  return { ...own, found: value, expected: undefined };
}

function progressOf({ grades: { sides } }: Facts, i: number): string {
  const { values: all } = sides.book.values;
  return all[sides.technical.progressScore[i]!] || all[sides.technical.progressPercent[i]!]!;
}
