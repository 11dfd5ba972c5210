/** What has come since a saved check, as the page shows it: plain data. */
import { folded } from '../compare/names.ts';
import type { FewerGrades } from './fewer-grades.ts';
import type { OpenedCheck, NotOpened } from './open-saved.ts';
import type { DayOfHistory, KnownGrade, OpenGrade } from './saved-check.ts';
import { nightsOpen, type Since } from './since.ts';
import type { Today, TodaysGrade } from './today.ts';

/** A grade in one of the lists. */
export interface MorningRow {
  ssid: string;
  course: string;
  courseName?: string;
  section?: string;
  term?: string;
  task: string;
  school?: string;
  /** Now; where it is not in today's files, then. */
  outcome: string;
  /** At the technical school: then and now. */
  then?: string;
  now?: string;
  postedOn?: string;
  /** How long a grade that is missing has been open. */
  nights?: number;
  /** The key of the cause it stands with. */
  cause?: string;
  known?: KnownGrade;
}

/** The first rows of a list, and how many there are. */
export interface MorningList {
  count: number;
  rows: MorningRow[];
}

export const morningLists = ['still', 'new', 'arrived', 'found', 'changed', 'gone', 'unseen', 'known'] as const;
export type MorningListName = (typeof morningLists)[number];

export interface MorningView {
  since: Since;
  /** Of the grades that were missing alone. */
  missing: { then: number; arrived: number; still: number; new: number };
  lists: Record<MorningListName, MorningList>;
  /** What a person set aside, as it was saved. */
  known: KnownGrade[];
  /** Files with far fewer grades than then; and whether a person said that they are complete. */
  fewer: FewerGrades[];
  isAccepted: boolean;
  /** The days before, and today. */
  history: DayOfHistory[];
}

/** So many rows of a list are shown; all are in the CSV. */
const MOST_ROWS = 200;

interface ForView {
  /** The title of a course. */
  titleOf(course: string): string | undefined;
  /** The cause with which an open grade stands, by its key. */
  causes: ReadonlyMap<string, string>;
  isAccepted: boolean;
  history: DayOfHistory[];
}

/** Makes what the page shows. */
export function morningView(today: Today, { saved, morning, fewer }: OpenedCheck, about: ForView): MorningView {
  const then = new Map(saved.open.map((open) => [today.gradeKey(open), open]));
  const rowOf = (grade: TodaysGrade): MorningRow => {
    const since = morning.openSince.get(grade.key);
    return {
      ...placeOf(grade),
      courseName: about.titleOf(grade.course),
      outcome: grade.outcome,
      then: then.get(grade.key)?.value,
      now: grade.value,
      postedOn: grade.postedOn,
      ...(grade.outcome === 'missing' && since ? { nights: nightsOpen(grade, since) } : {}),
      cause: about.causes.get(grade.key),
      known: morning.known.get(grade.key),
    };
  };
  const rowOfOpen = (open: OpenGrade): MorningRow => {
    const grade = today.find(today.gradeKey(open));
    if (grade) return { ...rowOf(grade), school: grade.school ?? open.school };
    return { ...placeOf(open), courseName: about.titleOf(open.course), outcome: open.outcome, then: open.value };
  };
  const isSetAside = (grade: TodaysGrade) => morning.known.has(grade.key);
  const open = today.among(morning.openSince.keys());
  const still = open.filter(({ key }) => then.has(key));
  const fresh = open.filter(({ key }) => morning.new.has(key));
  const isMissing = ({ outcome }: { outcome: string }) => outcome === 'missing';
  const longestFirst = (a: MorningRow, b: MorningRow) => (b.nights ?? -1) - (a.nights ?? -1) || order(a, b);
  const list = (rows: MorningRow[]): MorningList => ({
    count: rows.length,
    rows: rows.sort(longestFirst).slice(0, MOST_ROWS),
  });
  return {
    since: morning.since,
    missing: {
      then: saved.open.filter(isMissing).length,
      arrived: morning.arrived.filter(isMissing).length,
      still: still.filter((grade) => isMissing(grade) && then.get(grade.key)!.outcome === 'missing').length,
      new: fresh.filter(isMissing).length,
    },
    lists: {
      still: list(still.filter((grade) => !isSetAside(grade)).map(rowOf)),
      new: list(fresh.filter((grade) => !isSetAside(grade)).map(rowOf)),
      arrived: list(morning.arrived.map(rowOfOpen)),
      found: list(morning.found.map(rowOfOpen)),
      changed: list(today.among(morning.changed).map(rowOf)),
      gone: list(morning.gone.map(rowOfOpen)),
      unseen: list(morning.unseen.map(rowOfOpen)),
      known: list(open.filter(isSetAside).map(rowOf)),
    },
    known: saved.known,
    fewer,
    isAccepted: about.isAccepted,
    history: about.history,
  };
}

function placeOf({ ssid, course, section, term, task, school }: OpenGrade | TodaysGrade) {
  return { ssid, course, section, term, task, school };
}

const order = (a: MorningRow, b: MorningRow) =>
  compare(a.school ?? '', b.school ?? '') || compare(folded(a.course), folded(b.course)) || compare(a.ssid, b.ssid);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a saved check was compared. */
export const isOpened = (opened: OpenedCheck | NotOpened): opened is OpenedCheck => 'morning' in opened;
