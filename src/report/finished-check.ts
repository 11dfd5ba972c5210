/** A finished check: the files as they were read, and what the rules found. Reports and pages are made from it. */
import type { GatherOptions } from '../compare/gather.ts';
import type { MaskReading } from '../intake/kinds.ts';
import type { Reading, Unread } from '../intake/read.ts';
import type { FewerGrades } from '../saved/fewer-grades.ts';
import type { Since } from '../saved/since.ts';
import type { FilePlace } from '../sorting/sort.ts';
import type { Facts } from '../rules/rule.ts';
import type { RulesResult } from '../rules/run.ts';

export interface CheckOptions extends GatherOptions {
  /** How mask columns are to be read: in all files, and in those of single schools: `technical`, the label of a high school, or `high`. */
  masks?: MaskReading;
  masksSchool?: Readonly<Record<string, MaskReading>>;
  /** What the files are called in the report, where it is not their own names made unique. */
  names?: readonly string[];
  /** How each file was sorted, where it was. */
  sorted?: readonly (Pick<FilePlace, 'by' | 'sure'> | undefined)[];
  /** Files that have the same bytes as one that counts, by its name. */
  copies?: readonly { name: string; of: string }[];
  /** What has come since a saved check. */
  morning?: MorningFacts;
}

/** What a saved check adds to a check. */
export interface MorningFacts {
  since: Since;
  /** The first day on which each open grade was open, by the key of `gradeKey`. */
  openSince: ReadonlyMap<string, string>;
  /** Files with far fewer grades than then, that nobody has called complete. */
  fewer: readonly FewerGrades[];
}

/** A file after reading, with its unique name and the number of its data rows. */
export type CheckedFile = ((Reading & { rows: number }) | (Unread & { rows: 0 })) & { name: string };

export interface Check extends RulesResult {
  options: CheckOptions;
  files: CheckedFile[];
  facts: Facts;
}
