/** Which kind of file the headers and cells of its columns make, and which column is read for which field. */
import { areDates, areGrades, isFlag, type Cells } from './column-cells.ts';
import { rankOf, type Header } from './headers.ts';
import type { ColumnMap, Field, Kind } from './kinds.ts';
import { fieldsOfKind, lacking, scoreFields } from './needs.ts';
import { isGradeLevel, isTermName, readTask, resemblesTask } from './cells.ts';
import { isNumberAndName } from './taken-apart.ts';
import { twiceIn, wideColumns, wideHeader, type WideColumn } from './wide-columns.ts';

/** What the columns of a file hold. */
export interface Plan {
  kind: Kind;
  /** Index of the column of each field. */
  columns: Partial<Record<Field, number>>;
  /** One column for each term with a tick: Term Mask T1, Term Mask T2, ... */
  ticks: NonNullable<ColumnMap['ticks']>;
  wide: WideColumn[];
}

/** Why a file could not be recognised: the reason, what is missing, and the headers that it is about. */
export interface NotRecognized {
  reason: 'not-recognized' | 'missing-column' | 'two-columns' | 'private-column' | 'several-tables' | 'needs-task';
  /** What it looked like. */
  as?: Kind;
  field?: Field;
  headers?: string[];
}

/**
 * Which kind a file is.
 * @param asked the kind that the user says it is
 * @returns undefined where nothing is known
 */
export function planOf(headers: readonly Header[], cells: Cells, asked?: Kind): Plan | NotRecognized | undefined {
  const read = headers.map((header, i) =>
    isNoCourse(header, () => cells.values(i)) ? { ...header, fields: [] } : header,
  );
  const kind = asked ?? kindOf(read, cells);
  return typeof kind === 'string' ? planAs(kind, read, cells) : kind;
}

/** A column headed Course that holds names. Totals and repeated headers may stand among numbers. */
function isNoCourse({ name }: Header, values: () => ReadonlySet<string>): boolean {
  if (name !== 'course') return false;
  const all = [...values()];
  const numbers = all.filter((value) => /\d/.test(value) && !/\s/.test(value));
  return numbers.length * 2 < all.length && !all.every(isNumberAndName);
}

/** The name of a row: never that of a calendar, a school or a student. */
const isName = ({ entity, name }: Header) => entity === '' && name === 'name';
const ofStudent = /^student|^(?:last|first|middle|full)name$|^birth|^dob$|^ssn$/;
const missing = (as: Kind, field: Field, headers?: string[]): NotRecognized => ({
  reason: 'missing-column',
  as,
  field,
  ...(headers ? { headers } : {}),
});

function kindOf(headers: readonly Header[], cells: Cells): Kind | NotRecognized | undefined {
  const isThere = (field: Field) => headers.some(({ fields }) => fields.includes(field));
  const has = (...wanted: Field[]) => wanted.every(isThere);
  const hasName = has('term') || headers.some(isName);
  const mask = has('termMask') || has('activeMask') || tickColumns(headers).length > 0;
  const isScored = headers.some(
    ({ fields, name }, i) =>
      fields.some((field) => scoreFields.includes(field)) && !(name === 'grade' && !mayBeGrades(headers, cells, i)),
  );
  const graded = isScored && !(scoresAreFlags(headers, cells) && !hasOtherScore(headers));
  const student = headers.some(
    ({ entity, name }) => /^(?:student|students|person)$/.test(entity) || (entity === '' && ofStudent.test(name)),
  );

  if (has('ssid')) {
    if (!has('course')) return missing('grades', 'course');
    if (graded || wideColumns(headers, cells, has('task'), has('term')).length > 0) return 'grades';
    const unread = scoreLike(headers, cells);
    if (has('task')) return missing('grades', 'score', unread);
    return unread ? missing('grades', 'score', unread) : 'roster';
  }
  if (!student && has('course', 'task') && !mask && countColumn(headers, cells) !== undefined) return 'counts';
  if (
    has('course', 'section') &&
    (has('start') || has('end') || has('ktsExchange')) &&
    !isScored &&
    !has('task') &&
    !mask
  )
    return 'sections';
  if (has('score', 'minimumPercent') || (hasName && has('minimumPercent'))) return 'score-group';
  const isGraded = isScored && (['course', 'task', 'section', 'term'] as const).some((field) => has(field));
  if (student || isGraded)
    return headers.some(({ fields }) => fields.length > 0) ? missing('grades', 'ssid') : undefined;
  if (has('course') && (has('task') || mask)) return has('task') ? 'grading-tasks' : missing('grading-tasks', 'task');
  if (mask) return missing('grading-tasks', 'course');
  if (hasName && (has('start') || has('end'))) return 'terms';
  if (has('start', 'end')) return missing('terms', 'term');
  if (has('task') && !has('course')) return hasStudents(headers, cells) ? missing('grades', 'ssid') : 'report-card';
  if (has('minimumPercent')) return missing('score-group', 'score');
  if (has('score') && (has('gpaValue') || has('group'))) return missing('score-group', 'minimumPercent');
  if (has('course', 'section')) return missing('roster', 'ssid');
  return undefined;
}

/** SSIDs below the header of a task: cells that came one below the other when they were copied. */
const hasStudents = (headers: readonly Header[], cells: Cells) =>
  headers.some(
    ({ fields }, i) => fields.includes('task') && [...cells.values(i)].some((value) => /^\d{10}$/.test(value)),
  );

/** A column of whole numbers that counts posted grades, in a file without students. */
function countColumn(headers: readonly Header[], cells: Cells): number | undefined {
  const at = headers.findIndex(({ fields }) => fields.includes('count'));
  if (at === -1 || ![...cells.values(at)].every((value) => /^\d+$/.test(value))) return undefined;
  const isAlone = headers.every(({ fields }, i) => i === at || !fields.some((field) => scoreFields.includes(field)));
  return isAlone ? at : undefined;
}

/** Whether a column headed Grade may hold grades: not where its values are grade levels. */
function mayBeGrades(headers: readonly Header[], cells: Cells, column: number): boolean {
  const values = [...cells.values(column)];
  const hasOther = headers.some(({ fields, name }) => name !== 'grade' && fields.some((f) => scoreFields.includes(f)));
  return !hasOther && !(values.length > 0 && values.every(isGradeLevel));
}

/** Whether each column that would be the score says only whether a grade is posted. */
const scoresAreFlags = (headers: readonly Header[], cells: Cells) =>
  headers.every(({ fields }, i) => !fields.includes('score') || (fields.includes('posted') && isFlag(cells.values(i))));
const hasOtherScore = (headers: readonly Header[]) =>
  headers.some(({ fields }) =>
    (['percent', 'progressScore', 'progressPercent'] as const).some((f) => fields.includes(f)),
  );

/** The columns of one kind, or what it lacks. Undefined where there is nothing of it. */
export function planAs(kind: Kind, headers: readonly Header[], cells: Cells): Plan | NotRecognized | undefined {
  const columns: Plan['columns'] = {};
  const isFree = (column: number) => !Object.values(columns).includes(column);
  for (const field of fieldsOfKind[kind]) {
    const found = candidates(kind, field, headers, cells).filter(isFree);
    if (found.length === 0) continue;
    const clash = clashOf(field, found, headers, cells);
    if (clash) return { reason: 'two-columns', as: kind, field, headers: clash };
    columns[field] = found[0];
  }
  const ticks = kind === 'grading-tasks' ? tickColumns(headers) : [];
  const wide =
    kind === 'grades' ? wideColumns(headers, cells, columns.task !== undefined, columns.term !== undefined) : [];
  if (Object.keys(columns).length === 0) return undefined;
  const [lacks] = lacking(kind, (field) => columns[field] !== undefined || (field === 'score' && wide.length > 0));
  if (lacks) return missing(kind, lacks, lacks === 'score' ? scoreLike(headers, cells) : undefined);
  const twice = twiceIn(wide, cells);
  if (twice) return { reason: 'two-columns', as: kind, field: 'score', headers: twice.map((i) => headers[i]!.text) };
  const inOrder = Object.entries(columns).sort(([, a], [, b]) => a - b);
  return { kind, columns: Object.fromEntries(inOrder), ticks, wide };
}

/** What a transcript or an attendance record has of these is never what a grade has. */
const ofPosting = new Set<Field>(['score', 'percent', 'postedOn', 'progressScore', 'progressPercent']);
const lowEntity = /^(?:att|behavior|transcript|coursesection|sectionschedule)/;
const entityRank = ({ entity }: Header) => (entity === 'grading' ? 0 : lowEntity.test(entity) ? 2 : 1);

/** The columns that may hold a field, the one that fits best first. */
function candidates(kind: Kind, field: Field, headers: readonly Header[], cells: Cells): number[] {
  const named = (kind === 'terms' && field === 'term') || (kind === 'score-group' && field === 'score');
  const all = [...headers.keys()].filter((i) => {
    const header = headers[i]!;
    return header.fields.includes(field) || (named && isName(header));
  });
  if (kind === 'terms' && field === 'term')
    return byDistance(
      all,
      headers.findIndex(({ fields }) => fields.includes('start')),
    );
  const mayBe = all.filter((i) => {
    if (field === 'posted') return isFlag(cells.values(i));
    if (ofPosting.has(field) && lowEntity.test(headers[i]!.entity)) return false;
    if (field === 'score' && kind === 'grades') {
      if (headers[i]!.name === 'grade') return mayBeGrades(headers, cells, i);
      return !headers[i]!.fields.includes('posted') || !areDates(cells.values(i));
    }
    return true;
  });
  const dates = field === 'postedOn' && mayBe.length === 0 ? postedDates(headers, cells) : [];
  const isEmpty = new Map(mayBe.map((i) => [i, mayBe.length > 1 && cells.isEmpty(i)]));
  return [...dates, ...mayBe].sort(
    (a, b) =>
      (kind === 'grades' || kind === 'roster' ? entityRank(headers[a]!) - entityRank(headers[b]!) : 0) ||
      Number(isEmpty.get(a) ?? false) - Number(isEmpty.get(b) ?? false) ||
      rank(headers[a]!, field) - rank(headers[b]!, field) ||
      a - b,
  );
}

const rank = (header: Header, field: Field) => {
  const found = rankOf(header, field);
  return Number.isFinite(found) ? found : 1000;
};

/** Of several names of a term, the one beside the dates. */
const byDistance = (columns: number[], start: number) =>
  columns.sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || a - b);

/** A column headed Posted that holds days, not grades. */
const postedDates = (headers: readonly Header[], cells: Cells) =>
  [...headers.keys()].filter((i) => headers[i]!.fields.includes('posted') && areDates(cells.values(i)));

const oneOfSeveral = new Set(['finalgrade', 'termgrade', 'lettergrade', 'mark']);

/** Two columns of which nobody can tell which is meant: their headers. */
function clashOf(field: Field, found: number[], headers: readonly Header[], cells: Cells): string[] | undefined {
  const first = headers[found[0]!]!;
  const other = found.slice(1).find((i) => {
    const { entity, name } = headers[i]!;
    const isSame = entity === first.entity && name === first.name;
    const isOneOfSeveral = field === 'score' && oneOfSeveral.has(first.name) && oneOfSeveral.has(name);
    if (!(isSame || isOneOfSeveral) || cells.isEmpty(i)) return false;
    return (isOneOfSeveral && !isSame) || !cells.areAlike(found[0]!, i);
  });
  return other === undefined || cells.isEmpty(found[0]!) ? undefined : [first.text, headers[other]!.text];
}

/** The columns with a tick for one term each, by their headers: `Active Mask T1`. */
export function tickColumns(headers: readonly Header[]): Plan['ticks'] {
  return headers.flatMap((header, column) => {
    const tick = /^(?:.*\.)?(term|active)\s*mask[\s:(_/–-]+([\p{L}\p{N}][\p{L}\p{N} ]*)\)?$/iu.exec(header.text);
    if (!tick) return [];
    const field = tick[1]!.toLowerCase() === 'term' ? ('termMask' as const) : ('activeMask' as const);
    return [{ field, term: tick[2]!.trim(), column }];
  });
}

const scoreWord = /(?:^|[^\p{L}])(?:grade|score|mark|percent)s?(?!\p{L})|%/iu;
const ofOther = new Set<Field>([
  'scoreGroup',
  'gradeCalc',
  'group',
  'termMask',
  'activeMask',
  'minimumPercent',
  'gpaValue',
]);

/** Headers that say that a grade stands below them, though nothing is read there: such a file is no roster. */
function scoreLike(headers: readonly Header[], cells: Cells): string[] | undefined {
  const found = headers.filter((header, i) => {
    const { text, entity, name, fields, isPrivate } = header;
    if (isPrivate || /^(?:students?|person|enrollment|activeenrollment)$/.test(entity)) return false;
    if (fields.some((field) => ofOther.has(field)) || cells.isEmpty(i)) return false;
    if (/gradelevel|enroll|attend/.test(name)) return false;
    const values = [...cells.values(i)];
    if (values.every((value) => isGradeLevel(value) || /^(?:k|kg|pk)$/i.test(value))) return false;
    const words = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    if (scoreWord.test(words) || resemblesTask(text) || readTask(text)) return true;
    return isTermName(text) && areGrades(cells.values(i));
  });
  return found.length > 0 ? found.map(({ text }) => text) : undefined;
}

/** Columns whose cells are kept as they are until all rows are read; of all others only what they are is kept. */
export const keepsCells = (header: Header) =>
  !header.isPrivate &&
  (header.fields.length > 0 ||
    tickColumns([header]).length > 0 ||
    wideHeader(header) !== undefined ||
    resemblesTask(header.text) ||
    scoreWord.test(header.text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')) ||
    isName(header));
