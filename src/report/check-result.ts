/** A finished check: the files as they were read, and what the rules found. Reports and pages are made from it. */
import type { MaskReading } from '../intake/kinds.ts';
import type { Reading, Unread } from '../intake/read.ts';
import type { Facts } from '../rules/rule.ts';
import type { RulesResult } from '../rules/run.ts';

export interface CheckOptions {
  /** The day on which the high school's file was exported, YYYY-MM-DD. */
  asOf: string;
  /** Limits the check to one term or task, named as the technical school names it; and names those of files that lack the column. */
  term?: string;
  task?: string;
  /** Which high-school term answers a technical-school term. */
  termMap?: Readonly<Record<string, string>>;
  /** The same of single high schools, by their labels. */
  termMapSchool?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Calendars that count where a file holds several. */
  calendars?: {
    technical?: readonly string[];
    high?: readonly string[];
    schools?: Readonly<Record<string, readonly string[]>>;
  };
  masks?: MaskReading;
}

/** A file after reading, with its unique name and the number of its data rows. */
export type CheckedFile = ((Reading & { rows: number }) | (Unread & { rows: 0 })) & { name: string };

export interface Check extends RulesResult {
  options: CheckOptions;
  files: CheckedFile[];
  facts: Facts;
}
