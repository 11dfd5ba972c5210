/** Where each row of a grades file ends up: each is in exactly one place of the ledger. */
import { termIdentity, type CteTask } from '../intake/cells.ts';
import { factOfPlace, gradeRowsWhere, recordAt, type GradeRecord, type GradeRows } from '../intake/grade-rows.ts';
import type { GradesFile, Ledger, SetAsideRow } from '../intake/grades-file.ts';
import { calendarKey } from './calendars.ts';
import { remembered } from './names.ts';

export type NotChosen = 'other-term' | 'other-task' | 'other-calendar';

/** A file in the light of all files. */
export interface SettledRows {
  /** It holds several calendars, and nothing says which of them count: nothing of it is compared. */
  isUntold: boolean;
  /** Only some of its calendars count. */
  isParted: boolean;
  used: GradeRows;
  setAside: SetAsideRow[];
  /** Rows of other tasks, and of courses that are no KTS courses. */
  notKts: number[];
  /** Rows that a choice left out, by which. */
  notChosen: Record<NotChosen, number[]>;
  /** Records of a key that another row holds too: with the same grade, or with one that counts before it. */
  repeated: GradeRecord[];
  /** Records without a posted grade, of a key that another row posts. */
  besidePosted: GradeRecord[];
  /** Records without any grade, of a key that another row shows in progress. */
  besideProgress: GradeRecord[];
}

/** What counts of a file. */
export interface Counts {
  /** Whether a term of the file, by its identity, may be the chosen one. */
  hasTerm(identity: string): boolean;
  /** The chosen term: the user names a file's term as the technical school does. */
  term?: string;
  /** The chosen task. */
  task?: CteTask;
  /** Keys of the calendars that count. */
  calendars?: ReadonlySet<string>;
  isUntold?: boolean;
  /** Whether a course is a KTS course, where others are none of ours. */
  isKts?(course: string): boolean;
}

type Parts = SetAsideRow['parts'];

/** Settles the rows of a file, but for those of which there are several of one key. */
export function settle(file: GradesFile, counts: Counts): SettledRows {
  const settled: SettledRows = {
    isParted: counts.calendars !== undefined,
    isUntold: counts.isUntold ?? false,
    used: file.records,
    setAside: [],
    notKts: file.otherTasks.map(({ row }) => row),
    notChosen: { 'other-term': [], 'other-task': [], 'other-calendar': [] },
    repeated: [],
    besidePosted: [],
    besideProgress: [],
  };
  const identity = remembered((term) => (term === '' ? '' : termIdentity(term)));
  const calendarOf = remembered(calendarKey);
  const given = file.givenTerm === undefined ? undefined : termIdentity(file.givenTerm);
  const whyNot = ({ term, task, calendar }: Parts): NotChosen | undefined => {
    const own = identity(term ?? '');
    const isOther = given === undefined ? own !== '' && !counts.hasTerm(own) : (counts.term ?? given) !== given;
    if (isOther) return 'other-term';
    if (counts.task && task && task !== counts.task) return 'other-task';
    return counts.calendars && calendar && !counts.calendars.has(calendarOf(calendar)) ? 'other-calendar' : undefined;
  };
  const choosesNone = counts.term === undefined && !counts.task && !counts.calendars;
  if (!choosesNone) {
    const { records } = file;
    const why = factOfPlace(records.place, whyNot);
    const isLost = factOfPlace(records.place, ({ calendar }) => counts.calendars !== undefined && calendar === '');
    settled.used = gradeRowsWhere(records, (i) => {
      const reason = why(i);
      if (reason) settled.notChosen[reason].push(records.row.list[i]!);
      else if (isLost(i)) settled.setAside.push(withoutCalendar(recordAt(records, i)));
      return reason === undefined && !isLost(i);
    });
  }
  for (const row of file.setAside) {
    const { course } = row.parts;
    if (course && counts.isKts && !counts.isKts(course)) {
      settled.notKts.push(row.row);
      continue;
    }
    const why = whyNot(row.parts);
    if (why) settled.notChosen[why].push(row.row);
    else settled.setAside.push(row);
  }
  return settled;
}

function withoutCalendar({ row, ...parts }: GradeRecord): SetAsideRow {
  const posted = parts.score !== '' || parts.percent !== '' ? 'shown' : 'no';
  return { row, reason: 'no-calendar', posted, parts };
}

/** What is left of a settled file for a school that is one calendar of it. A row without a calendar may be of each. */
export function partOf(settled: SettledRows, calendar: string): SettledRows {
  const isOf = (name: string | undefined) => name !== undefined && calendarKey(name) === calendar;
  return {
    ...settled,
    used: gradeRowsWhere(
      settled.used,
      factOfPlace(settled.used.place, (place) => isOf(place.calendar)),
    ),
    setAside: settled.setAside.filter(({ parts }) => !parts.calendar || isOf(parts.calendar)),
    repeated: [],
    besidePosted: [],
    besideProgress: [],
  };
}

/**
 * How many rows are in each place. They add up to all data rows of the file.
 * @param parts the file as the schools have it that its calendars are; else itself
 */
export function ledgerOf(file: GradesFile, settled: SettledRows, parts: readonly SettledRows[]): Ledger {
  const { used, setAside, notKts, notChosen } = settled;
  const sum = (of: (part: SettledRows) => readonly unknown[]) => parts.reduce((all, part) => all + of(part).length, 0);
  const repeated = sum((part) => part.repeated) + sum((part) => part.besideProgress);
  const besidePosted = sum((part) => part.besidePosted);
  return {
    used: used.length - repeated - besidePosted,
    notKts: notKts.length,
    noGrade: file.noGrade.reduce((all, { rows }) => all + rows.length, 0),
    repeated,
    besidePosted,
    notChosen: Object.values(notChosen).reduce((all, rows) => all + rows.length, 0),
    setAside: setAside.length,
  };
}
