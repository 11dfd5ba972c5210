/** Files for the tests of reading, made from text or bytes, and what reading gives in short. */
import { byKey } from '../../../src/intake/by-key.ts';
import type { GradeRecord, GradesFile, RosterFile } from '../../../src/intake/grades-file.ts';
import type { FileInput, Source } from '../../../src/intake/kinds.ts';
import { readFile, type Reading, type Unread } from '../../../src/intake/read.ts';
import { skippedCount } from '../../../src/intake/skips.ts';

export type Content = string | Uint8Array;

/** A file in memory. As the contract of a source allows, each read overwrites the bytes of the one before. */
export function sourceOf(content: Content, name = 'file.csv'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const buffer = new Uint8Array(bytes.length);
  return {
    name,
    size: bytes.length,
    read(start, end) {
      buffer.fill(0x3f);
      buffer.set(bytes.subarray(start, end));
      return buffer.subarray(0, Math.min(end, bytes.length) - start);
    },
  };
}

/** Reads a file of the technical school. */
export const read = (content: Content, given: Partial<FileInput> = {}): Reading | Unread =>
  withRecords(readFile({ source: sourceOf(content), side: 'technical', ...given }));

/** A reading whose grades are a list of records. */
function withRecords<Read extends Reading | Unread>(reading: Read): Read {
  if (reading.kind !== 'grades') return reading;
  const { takenApart, records } = reading;
  return {
    ...reading,
    records: { ...records, records: [...records.records] },
    takenApart: takenApart && { ...takenApart, undone: () => withRecords(takenApart.undone()) },
  };
}

/** Reads a file that must be readable. */
export function readable(content: Content, given?: Partial<FileInput>): Reading {
  const reading = read(content, given);
  if (reading.kind === null) throw new Error(`Not read: ${reading.reason} ${reading.field ?? ''}`);
  return reading;
}

/** Why a file could not be read: the reason, and what it looked like and lacks. */
export function whyNot(content: Content, given?: Partial<FileInput>): string {
  const { kind, ...rest } = read(content, given);
  if (kind !== null) return `read as ${kind}`;
  const { reason, as, field } = rest as Unread;
  return [reason, as, field].filter(Boolean).join(' ');
}

/** The rows that were set aside, by reason: `{ short: [4], 'not-digits ssid': [7] }`. */
export function skipped(reading: Reading): Record<string, number[]> {
  const found = [...reading.skips.values()].flatMap(({ reason, field, rows }) =>
    rows.map((at) => [[reason, field].filter(Boolean).join(' '), at] as const),
  );
  if (reading.kind === 'grades' || reading.kind === 'roster') {
    const { setAside, noGrade } = reading.records;
    const others = reading.kind === 'grades' ? reading.records.otherTasks : [];
    found.push(
      ...others.map(({ row: at }) => ['other-task', at] as const),
      ...setAside.map(({ row: at, reason, damage, field }) => [[damage ?? reason, field].filter(Boolean).join(' '), at] as const),
      ...noGrade.flatMap(({ reason, rows }) => rows.map((at) => [reason, at] as const)),
    ); // prettier-ignore
  }
  const byReason = byKey(found, ([reason]) => reason);
  return Object.fromEntries(Array.from(byReason, ([reason, rows]) => [reason, rows.map(([, at]) => at)]));
}

/** The records of a file, of whatever kind. */
export const recordsOf = ({ records }: Reading): readonly { row: number }[] =>
  'seen' in records ? [...records.records] : records;

/** Data rows as the report counts them. */
export const rowCount = (reading: Reading) =>
  'seen' in reading.records ? reading.records.rows : reading.records.length + skippedCount(reading.skips);

/** The records of grades or a roster, with the fields for which the file has a column. */
export function gradeRecords(reading: Reading): Record<string, string | number>[] {
  if (reading.kind !== 'grades' && reading.kind !== 'roster') throw new Error(`These are ${reading.kind}.`);
  const { columns } = reading.layout;
  return [...reading.records.records].map((record) =>
    Object.fromEntries(
      Object.entries(record).filter(([field]) => field === 'row' || field === 'task' || Object.hasOwn(columns, field)),
    ),
  ) as Record<string, string | number>[];
}

/** A text in an encoding that `TextEncoder` does not know. */
export const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

export const header =
  'student.stateID,grading.courseNumber,grading.sectionNumber,grading.termName,grading.task,grading.score';
/** A row of grades under `header`. */
export const row = (
  ssid: string,
  more: Partial<Record<'course' | 'section' | 'term' | 'task' | 'score', string>> = {},
) =>
  [
    ssid,
    more.course ?? '77',
    more.section ?? '1',
    more.term ?? 'T1',
    more.task ?? 'CTE Term Grade',
    more.score ?? '90',
  ].join(',');
/** Lines to a text, each with its line end. */
export const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

type FileOfRecords = Omit<GradesFile, 'records'> & { records: GradeRecord[] };

/** A file of grades, read. */
export function gradesFile(content: Content, given?: Partial<FileInput>): FileOfRecords {
  const reading = readable(content, given);
  if (reading.kind !== 'grades') throw new Error(`These are ${reading.kind}.`);
  return { ...reading.records, records: [...reading.records.records] };
}

/** A roster, read. */
export function rosterFile(content: Content, given?: Partial<FileInput>): RosterFile {
  const reading = readable(content, given);
  if (reading.kind !== 'roster') throw new Error(`These are ${reading.kind}.`);
  return reading.records;
}

/** Where the rows of a file of grades are: `{ records: [2], 'setAside short': [4] }`. */
export function placesOf({ records, setAside, otherTasks, noGrade }: FileOfRecords): Record<string, number[]> {
  const places = byKey(
    [
      ...records.map(({ row: at }) => ['records', at] as const),
      ...setAside.map(({ row: at, reason, damage, field }) => [['setAside', damage ?? reason, field].filter(Boolean).join(' '), at] as const),
      ...otherTasks.map(({ row: at }) => ['otherTasks', at] as const),
      ...noGrade.flatMap(({ reason, rows }) => rows.map((at) => [`noGrade ${reason}`, at] as const)),
    ],
    ([place]) => place,
  ); // prettier-ignore
  return Object.fromEntries(Array.from(places, ([place, rows]) => [place, rows.map(([, at]) => at)]));
}

/** All of a value as text, what maps and sets hold included. */
export const textOf = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part));
