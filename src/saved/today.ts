/** Today's check, as far as a saved one is compared with it. */
import type { GradePlace as Place } from '../compare/grade-key.ts';
import type { SavedCount, SavedCheck } from './saved-check.ts';

export type { GradePlace as Place } from '../compare/grade-key.ts';

/** A posted grade of the technical school, and what became of it. */
export interface TodaysGrade extends Place {
  key: string;
  ssid: string;
  /** The high school that decided, where one did. */
  school?: string;
  /** A field of the report's `grades`. */
  outcome: string;
  value: string;
  /** YYYY-MM-DD. */
  postedOn?: string;
  /** The day of its high school's file, else the latest of all, YYYY-MM-DD. */
  asOf: string;
}

export interface Today {
  /** The latest day of the high schools' files, YYYY-MM-DD. */
  asOf: string;
  /** The year in which the school year ends. */
  schoolYear: number;
  complete: boolean;
  technical?: string;
  schools: { label?: string; asOf: string }[];
  counts: SavedCheck['grades'];
  /** The grades that have not arrived, in the order of their students. */
  open: TodaysGrade[];
  /** A grade by its key; of several the last. */
  find(key: string): TodaysGrade | undefined;
  /** All grades of these keys, in the order of their students. */
  among(keys: Iterable<string>): TodaysGrade[];
  posted: SavedCount[];
  /** A grade as the comparison tells grades apart: zeros, capitals and spellings of terms do not count. */
  gradeKey(grade: Place & { ssid: string }): string;
  placeKey(place: Place): string;
  /** Whether a grade is among today's chosen terms and tasks. */
  isChosen(grade: Place): boolean;
  /** Whether the technical school's files have a row of this grade, posted or not. */
  isThere(key: string): boolean;
}
