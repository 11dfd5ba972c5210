/** What a page shows of a report: plain data, made where the records are, so that the page never holds them. */
import type { Side } from '../intake/kinds.ts';
import type { Actor, GradePart, Outcome, Item } from '../rules/code.ts';
import type { Code, Finding, UnreadFinding } from '../rules/findings.ts';
import type { FileReport, GradeCounts, NotRun, Passed, Report } from './report.ts';
import type { MaskGrid } from '../rules/4b-one-active-term/mask-grids.ts';
import type { TimeLine } from '../rules/4c-term-dates/time-lines.ts';
import type { PercentColumns } from '../rules/4e-score-groups/percent-columns.ts';
import type { MorningView } from '../saved/morning-view.ts';
import type { NotOpened } from '../saved/open-saved.ts';

/** One file, as its card shows it. */
export interface FileCard extends FileReport {
  /** The key that the page gave the file. */
  key: string;
  /** Skipped rows by reason (a reason of `file-row-skipped`, `file-damaged-id`, ...). At most the first 50 rows each. */
  setAside: { code: Code; reason: string; count: number; rows: number[] }[];
  /** Headers of columns that were dropped unread. */
  privateHeaders: string[];
  unknownHeaders: string[];
  /** Found columns in the file's order: the header as it stands there and the field it was taken for. */
  found: { column: string; header: string; field: string }[];
  /** What the file lacks and the user can say. */
  asks: ('term' | 'task')[];
  /** Why it could not be read. */
  problem?: UnreadFinding;
}

/** One bar of the picture: a course and section. The parts add up to its grades. */
export interface SectionBar {
  course: string;
  section: string;
  terms: string[];
  tasks: string[];
  arrived: number;
  missing: number;
  different: number;
  waiting: number;
  /** Only an older grade is there, or one on another scale. */
  look: number;
  notPosted: number;
  /** Not compared, or unknown. */
  other: number;
}

/** All findings of one code and outcome that the filter lets through. */
export interface Group {
  code: Code;
  outcome: Outcome;
  step: Item;
  sides: Side[];
  schools: string[];
  fixBy: Actor[];
  /** Number of findings, and of records concerned. */
  findings: number;
  count: number;
  /** Number of rows that `rows` can show, and what they have. */
  rows: number;
  fields: FieldsOfRows;
  causes: Code[];
  /** The first findings, to be said one by one (at most 50). */
  first: Finding[];
}

/** Something that can be fixed once: what was found of one code at one school, with what it likely explains. */
export interface Cause {
  /** For `Filter.cause`. */
  key: string;
  code: Code;
  side: Side;
  school?: string;
  /** Its own findings first, then those that it likely explains. */
  groups: Group[];
  /** The grades that are not there because of it, as far as that is known. */
  grades?: { part: GradePart; count: number };
  /** Records that its own findings concern. */
  count: number;
}

/** One row of a file that a finding is about. */
export interface Row {
  code: Code;
  file: string;
  side: Side;
  school?: string;
  row: number;
  column?: string;
  course?: string;
  section?: string;
  term?: string;
  task?: string;
  ssid?: string;
  postedOn?: string;
  /** The high school that the finding is about, and the side where something must be done. */
  concerns?: string;
  actsAt?: Side;
  courseName?: string;
  /** The values and posting dates of a grade at both schools. */
  technicalValue?: string;
  highValue?: string;
  technicalDay?: string;
  highDay?: string;
  /** A message as it stands there. It may name a student: shown on the page, and in nothing that leaves it. */
  message?: string;
  /** What stands there, and what should stand there. '' = nothing. */
  found?: string;
  expected?: string;
}

/** What rows have, and whether it is the same in all of them. What none of them has is left out. */
export type FieldsOfRows = Partial<Record<keyof Row, 'same' | 'differs'>>;

/** Who must act first, at which school, for what. */
export interface Act {
  actor: Actor;
  school?: string;
  outcome: Outcome;
  codes: { code: Code; count: number; findings: number }[];
}

/** What the filter lets through. Empty fields let everything through. */
export interface Filter {
  /** Items of the guide: only findings of these. */
  items?: Item[];
  outcome?: Outcome;
  course?: string;
  actor?: Actor;
  /** `technical`, or the label of a high school, or `high` for the high school without a label. */
  school?: string;
  /** Words searched within courses and their titles, sections, terms, tasks, SSIDs, file names, codes and values. */
  text?: string;
  /** The key of a cause: only what belongs to it. */
  cause?: string;
  /** Codes in whose title these words stand: only the page knows the titles. */
  titled?: Code[];
}

export interface Result {
  asOf: string;
  /** The term and task that the check was limited to. */
  chosen?: Report['chosen'];
  complete: boolean;
  /** The high schools, each with its own counts. */
  bySchool: Report['schools'];
  /** True when a file of this side was read. */
  technical: boolean;
  high: boolean;
  files: FileCard[];
  grades: GradeCounts;
  bars: SectionBar[];
  groups: Group[];
  /** The biggest first. */
  causes: Cause[];
  acts: Act[];
  passed: Passed[];
  notRun: NotRun[];
  /** Choices of the filter. */
  courses: string[];
  schools: string[];
  /** The schools that have something to be sent, as the filter calls them. */
  packages: string[];
  /** Terms of the two sides for which a choice could help. */
  unmatchedTerms: {
    school?: string;
    technical: string[];
    high: string[];
    /** Which term it may be, and why: so many of its grades have the same value there. Never chosen by itself. */
    hints: { technical: string; high: string; same: number; of: number }[];
  }[];
  pictures: Pictures;
  /** What has come since a saved check that was given; or why it is not compared. */
  morning?: MorningView | NotOpened;
}

/** What is drawn of the set-up files. A list is empty where there is nothing to draw. */
export interface Pictures {
  /** Guide 4c: one for each high school. */
  timeLines: TimeLine[];
  /** Guide 4b: one for each school. */
  maskGrids: MaskGrid[];
  /** Guide 4e: one for each score group of a high school. */
  percents: PercentColumns[];
}
