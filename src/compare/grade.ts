/** What the comparison works on: the grades of all files, each with what it is compared by (guide 2a, 2b). */
import type { GradeValue } from '../intake/grade-rows.ts';
import type { GradeRecord, GradesFile } from '../intake/grades-file.ts';
import type { Side, Source } from '../intake/kinds.ts';
import type { SettledRows } from './settle.ts';
import type { Slot } from './slots.ts';

/** A grades file of one school. */
export interface GradesIn {
  /** Its unique name. */
  name: string;
  /** As it was given. */
  path: string;
  source: Source;
  side: Side;
  /** The label of its high school. */
  school?: string;
  file: GradesFile;
  /** Its rows; of a file of several calendars those of one of them. */
  settled: SettledRows;
  /** All its rows. */
  whole: SettledRows;
  /** The school years that its rows say, by a column or by a posting date; `undefined` among them where a row says none. */
  years: ReadonlySet<number | undefined>;
}

/** A posted grade syncs; one in progress does not (guide 2a.i). */
export type Holds = 'posted' | 'progress' | 'nothing';

/** A row that is used. */
export interface Grade {
  in: GradesIn;
  record: GradeRecord;
  holds: Holds;
  /** Course, section and term as they are compared within its school; '' for none. */
  course: string;
  section: string;
  term: string;
  /** The year in which its school year ends; undefined where no file says any. */
  year: number | undefined;
  /** All of these, and its task: the same for all grades of the school that stand in one place. */
  slot: Slot;
  /** The key of its calendar, where its file has several that count. */
  calendar: string;
  /** Its key stands there again with other values: it is not compared. */
  isContradicted: boolean;
  /** Rows that hold less stand beside it under the same key. */
  hasRowsBeside: boolean;
  /** Another value stands beside it under the same key, posted on an earlier day. */
  isReposted: boolean;
  /** Of a high school: how many grades of the technical school may be this row by their whole key. */
  claims: number;
  /** Of a high school: a posted grade of the technical school was compared with it, or is explained by it. */
  isCompared: boolean;
}

/** What a row holds: a posted grade counts before one in progress. */
export function holding({ score, percent, progressScore, progressPercent }: GradeValue): Holds {
  if (score !== '' || percent !== '') return 'posted';
  return progressScore !== '' || progressPercent !== '' ? 'progress' : 'nothing';
}

/** The posted grade of a row as its file writes it: the score, else the percent. */
export const valueOf = ({ record: { score, percent } }: Grade) => score || percent;

/** The grades of each student, in the order in which the students come. */
export interface ByStudent extends Iterable<readonly [string, Grade[]]> {
  readonly size: number;
  has(ssid: string): boolean;
  get(ssid: string): Grade[] | undefined;
  keys(): Iterable<string>;
  values(): Iterable<Grade[]>;
}

/** Files say the same few days again and again. */
const yearsKnown = new Map<string, number>();

/**
 * The school year of a day, YYYY-MM-DD; undefined where there is no day. School years run from August to July, and are
 * named by the year in which they end.
 */
export function schoolYearOf(day: string): number | undefined {
  if (day === '') return undefined;
  let year = yearsKnown.get(day);
  if (year === undefined) {
    year = Number(day.slice(0, 4)) + (day.slice(5, 7) >= '08' ? 1 : 0);
    yearsKnown.set(day, year);
  }
  return year;
}
