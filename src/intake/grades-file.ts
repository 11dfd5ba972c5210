/**
 * What reading hands to comparing (guide 2a, 2b): a grades file or a roster as plain records, and what of it could not
 * be used. Reading says what a row is by itself; what also depends on the other files (which courses are KTS courses,
 * what the user chose, which row is there twice) is settled afterwards.
 */
import type { CteTask, Damage } from './cells.ts';
import type { DateUnread, GradeRecord, GradeRows } from './grade-rows.ts';
import type { Field } from './kinds.ts';

export type { DateUnread, GradeRecord } from './grade-rows.ts';

/** Who is scheduled where: a row of a roster. */
export interface RosterRecord {
  row: number;
  ssid: string;
  course: string;
  section: string;
  /** YYYY-MM-DD, '' where there is none. */
  start: string;
  end: string;
  /** Whether its status says Dropped, Withdrawn or Inactive. With `end`, this tells whether it schedules anyone. */
  isDropped: boolean;
  /** Undefined where the file does not say. */
  ktsExchange?: boolean;
  calendar: string;
  endYear?: number;
}

/** Why a row could not be used. `damaged` is told by `file-damaged-id`, all others by `file-rows-set-aside`. */
export type SetAsideReason =
  | 'damaged'
  | 'no-ssid'
  | 'no-course'
  | 'no-task'
  | 'task-resembles'
  | 'unreadable-value'
  | 'short'
  | 'long'
  | 'moved'
  | 'unclosed-quote'
  | 'other-header'
  | 'no-calendar'
  /** A cell of a PDF or a workbook whose text could not be told. */
  | 'unclear'
  | 'no-value';

/**
 * A row that may hold a grade and could not be used. It may be the row of every grade with which the parts that can be
 * read agree.
 */
export interface SetAsideRow {
  row: number;
  reason: SetAsideReason;
  /** With `damaged`: which id, and what happened to it. */
  field?: Field;
  damage?: Damage;
  /**
   * Whether it shows a posted value, readable or not (`shown`), or may (`may`: no cell is certain, or it ends before the
   * column), or shows a grade in progress at most (`no`).
   */
  posted: 'shown' | 'may' | 'no';
  /** What its task cell says, with `task-resembles`. */
  taskText?: string;
  /**
   * The parts of its key and its values that can be read for certain; what is left out may be anything. An SSID that
   * lost its zeros has them again.
   */
  parts: Partial<Omit<GradeRecord, 'row'>>;
  /** An SSID like `1.23E+09`: every SSID that rounds to it (`roundsTo`) may be meant. */
  ssidRoundsTo?: string;
}

/** A row of a grading task that is none of ours. It makes its student, course, section and term known. */
export interface OtherTaskRow {
  row: number;
  /** '' where it is no whole SSID. */
  ssid: string;
  course: string;
  section: string;
  term: string;
  task: string;
  calendar: string;
}

/** Rows that certainly hold nobody's grade, by why. They are told by `file-row-skipped`. */
export type NoGradeReason = 'total' | 'note' | 'repeated-header' | 'group-heading' | 'no-key' | 'no-value';

/** What all rows of a file show, whether they can be used or not, totals and notes aside. */
export interface SeenInFile {
  /** Whole SSIDs. */
  students: Set<string>;
  /** Courses as spelled, with their rows and how many of these are of a CTE task. */
  courses: Map<string, { rows: number; cteRows: number }>;
  /** Courses with their sections, under `course\nsection`. */
  places: Map<string, { course: string; section: string }>;
  /** As spelled. */
  terms: Set<string>;
  tasks: Set<CteTask>;
  /** The names of all other tasks, with how many rows each has. */
  otherTasks: Map<string, number>;
  /** Values of the calendar or school column, with how many rows each has; '' for rows without one. */
  calendars: Map<string, number>;
}

/** What both kinds have in common. Every data row is in exactly one of `records`, `setAside`, `otherTasks`, `noGrade`. */
interface AnyFile<Records> {
  records: Records;
  setAside: SetAsideRow[];
  noGrade: { reason: NoGradeReason; rows: number[] }[];
  /** How many data rows there are. In a file with a column for each task, a row counts once for each. */
  rows: number;
  seen: SeenInFile;
  /** The title that most rows of a course bear, where rows of three students or more do, under the course as spelled. */
  courseNames: Map<string, string>;
  /** Which key and value columns the file has. */
  has: Record<'section' | 'term' | 'task' | 'score' | 'percent' | 'postedOn' | 'progress' | 'endYear', boolean>;
  /**
   * Which column `calendar` is from: a calendar (`cal.*`, Calendar), or a school (`school.*`, School). `parts` says
   * whether one key stands under two of its values: only then a school column of a technical school tells schools apart.
   */
  calendarColumn?: { of: 'calendar' | 'school'; parts: boolean };
  /** The row at which the file was cut off. It is set aside too. */
  cutOffAt?: number;
  /** These are the rows of one calendar, of a file that has several. */
  isPart?: boolean;
}

/** A file of grades. */
export interface GradesFile extends AnyFile<GradeRows> {
  otherTasks: OtherTaskRow[];
  /** What the user said, where the file has no column for it. A high school's term is named as the technical school names it. */
  givenTerm?: string;
  givenTask?: CteTask;
  /** Rows of CTE grades whose posting date could not be read, by why. */
  datesUnread: Record<DateUnread, number[]>;
}

/** A file that lists who is scheduled where. */
export type RosterFile = AnyFile<RosterRecord[]>;

/** The places of a data row of a grades file, in the order in which they are decided. They add up to all data rows. */
export const ledgerPlaces = ['noGrade', 'notKts', 'notChosen', 'setAside', 'repeated', 'besidePosted', 'used'] as const;
export type LedgerPlace = (typeof ledgerPlaces)[number];
export type Ledger = Record<LedgerPlace, number>;
