/** What a code says of itself, in its item's folder: who acts, and what the later stages need of it. */
import type { Side } from '../intake/kinds.ts';

/** `problem`: the guide names it. `review`: a person must look. `notice`: about reading the file. */
export const outcomes = ['problem', 'review', 'notice'] as const;
export type Outcome = (typeof outcomes)[number];

/** The items of the guide, and `file` for what concerns reading a file. */
export const items = ['1', '2a', '2b', '4a', '4b', '4c', '4d', '4e', '4f', 'file'] as const;
export type Item = (typeof items)[number];

/** Who can mend something, in the order in which they should try. */
export const actors = ['teacher', 'technical-school', 'high-school', 'ic-administrator', 'kts-support'] as const;
export type Actor = (typeof actors)[number];

/** A code begins with its item. */
export type CodeName = `${Item}-${string}`;

/** What is fixed for all findings of a code. */
export interface CodeFacts<Code extends string = CodeName> {
  /** The usual one. */
  outcome: Outcome;
  /** Who acts, in order. `side` = the school where the finding is. */
  fixBy: readonly [Actor | 'side', ...(Actor | 'side')[]];
  /** Codes of other findings that can explain one, the likelier first. */
  mayBeCausedBy?: readonly Code[];
  /** The part of the technical school's grades that its count is. */
  part?: GradePart;
  /** A fault of a whole file: because of it, grades of its school may not be compared. */
  keepsApart?: true;
  /** With it nobody may say that all grades have arrived. */
  incomplete?: true;
  /** Its own number is of grades that were not compared, all because of one file. */
  wholeFile?: true;
  /** A person at the page settles it, by saying which terms are one. */
  asksTerms?: true;
  /** Its grades are in the file of no high school. */
  ofNoSchool?: true;
  /** It says why nothing of a file could be read. */
  unread?: true;
  /** Its rows may hold a grade, and could not be used. */
  losesRows?: true;
  /** A person at the page settles it, by saying how masks are read. */
  asksMasks?: true;
  /** It is about grades of single students, and explains nothing of the students beside them. */
  ofStudents?: true;
  /** It tells one school about the files of another, so it leaves with neither. */
  betweenSchools?: true;
}

/** The parts of the technical school's grades, as bars and tables show them. `look`: there, and a person must look at it. `other`: not compared. */
export type GradePart =
  | 'arrived' | 'missing' | 'different' | 'waiting' | 'look' | 'other' | 'notPosted' | 'noGrade'; // prettier-ignore

/** The codes of an item, each with its facts. */
export type Codes = Readonly<Record<CodeName, CodeFacts>>;

/** The item that a code is of: what stands before its first hyphen. */
export const itemOf = (code: CodeName) => code.slice(0, code.indexOf('-')) as Item;

/** Whether an item, or the item of a code, is about grades: what was posted, and what has arrived (guide 2). */
export const isAboutGrades = (item: Item | CodeName) => item.startsWith('2');

/** The school of a side, as one who acts. */
export const schoolActor = (side: Side): Actor => (side === 'technical' ? 'technical-school' : 'high-school');

/** What a finding of any code may name. */
export interface NamesOfFinding {
  course?: string;
  section?: string;
  term?: string;
  task?: string;
  ssid?: string;
  ssids?: string[];
  value?: string;
  highSection?: string;
  highTerm?: string;
  group?: string;
  template?: string;
  as?: string;
  courseName?: string;
}

/** What a finding names, for those who treat findings of all codes alike. */
export const named = ({ data }: { data: NamesOfFinding }): NamesOfFinding => data;
