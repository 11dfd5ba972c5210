/** Files for the tests of reading, made from text or bytes, and what reading gives in short. */
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
  readFile({ source: sourceOf(content), side: 'technical', ...given });

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
export function skipped({ skips }: Reading): Record<string, number[]> {
  return Object.fromEntries(
    Array.from(skips.values(), ({ reason, field, rows }) => [[reason, field].filter(Boolean).join(' '), rows]),
  );
}

/** Data rows as the report counts them. */
export const rowCount = ({ records, skips }: Reading) => records.length + skippedCount(skips);

/** The records of grades or a roster as plain objects. */
export function gradeRecords(reading: Reading): Record<string, string | number>[] {
  if (reading.kind !== 'grades' && reading.kind !== 'roster') throw new Error(`These are ${reading.kind}.`);
  const { length, row, columns } = reading.records;
  return Array.from({ length }, (_, i) => ({
    row: row[i]!,
    ...Object.fromEntries(Object.entries(columns).map(([field, { values, codes }]) => [field, values[codes[i]!]!])),
  }));
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
