/** What all rows of a file show, whether they can be used or not: students, courses, sections, terms, titles. */
import { once } from '../clean.ts';
import { looksPersonal } from '../private-values.ts';
import type { TimeOfRow } from '../grade-rows.ts';
import type { SeenInFile } from '../grades-file.ts';
import type { CteTask } from '../cells.ts';
import { compareTexts } from '../compare-texts.ts';

/** What one row shows; '' for what cannot be read. */
export interface Shown {
  ssid: string;
  course: string;
  /** Undefined where it cannot be read, so that the row tells of no section of its course. */
  section: string | undefined;
  term: string;
  /** A CTE task, or the name of another one. */
  task?: CteTask;
  otherTask?: string;
  calendar: string;
  title: string;
}

interface TitleSeen {
  rows: number;
  students: Set<string>;
}

/** Rows of a CTE task that all show the same but for the student and the time. */
export interface RowsAlike {
  rows: number;
  calendar: string;
  ofCourse?: { rows: number; cteRows: number };
  title?: TitleSeen;
}

/** Gathers what rows show. */
export function seenIn() {
  const seen: SeenInFile = {
    students: new Set(), courses: new Map(), places: new Map(), terms: new Set(), tasks: new Set(),
    otherTasks: new Map(), calendars: new Map(),
  }; // prettier-ignore
  const sections = new Map<string, Set<string>>();
  const titles = new Map<string, Map<string, TitleSeen>>();
  const isPersonal = once(looksPersonal);
  let lastCourse: string | undefined;
  let lastSection: string | undefined;
  let ofLast = { rows: 0, cteRows: 0 };
  let lastTitle = '';
  let titleOfLast: TitleSeen | undefined;
  let lastCalendar: string | undefined;
  let calendarRows = 0;
  const alike: RowsAlike[] = [];

  function turnTo(course: string, section: string | undefined) {
    if (course !== lastCourse) {
      ofLast = seen.courses.get(course) ?? { rows: 0, cteRows: 0 };
      seen.courses.set(course, ofLast);
      titleOfLast = undefined;
      lastTitle = '';
    }
    [lastCourse, lastSection] = [course, section];
    if (section === undefined) return;
    const known = sections.get(course) ?? new Set<string>();
    if (known.has(section)) return;
    sections.set(course, known.add(section));
    seen.places.set(`${course}\n${section}`, { course, section });
  }

  function turnToTitle(course: string, title: string) {
    lastTitle = title;
    const ofCourse = titles.get(course) ?? new Map<string, TitleSeen>();
    titleOfLast = ofCourse.get(title);
    if (titleOfLast || isPersonal(title)) return;
    titleOfLast = { rows: 0, students: new Set() };
    titles.set(course, ofCourse.set(title, titleOfLast));
  }

  function countCalendar() {
    if (lastCalendar === undefined) return;
    seen.calendars.set(lastCalendar, (seen.calendars.get(lastCalendar) ?? 0) + calendarRows);
    calendarRows = 0;
  }

  return {
    seen,
    /** Notes what the rows show of which one is here, so that these need only be counted. */
    alike({ course, section, calendar, title }: Pick<Shown, 'course' | 'section' | 'calendar' | 'title'>): RowsAlike {
      if (calendar !== lastCalendar) {
        countCalendar();
        lastCalendar = calendar;
      }
      seen.calendars.set(calendar, seen.calendars.get(calendar) ?? 0);
      const own: RowsAlike = { rows: 0, calendar };
      alike.push(own);
      if (course === '') return own;
      if (course !== lastCourse || section !== lastSection) turnTo(course, section);
      own.ofCourse = ofLast;
      if (title === '') return own;
      if (title !== lastTitle) turnToTitle(course, title);
      own.title = titleOfLast;
      return own;
    },
    /** Notes a term and a task that such rows show. */
    addTime({ term, task }: TimeOfRow) {
      if (term !== '') seen.terms.add(term);
      seen.tasks.add(task);
    },
    /** Counts so many of such rows. */
    count(own: RowsAlike, rows: number) {
      own.rows += rows;
    },
    /** Notes a student who has such a row: of each title a few are enough. */
    addStudent({ title }: RowsAlike, ssid: string) {
      if (title && title.students.size < ENOUGH) title.students.add(ssid);
    },
    add({ ssid, course, section, term, task, otherTask, calendar, title }: Shown) {
      if (ssid !== '') seen.students.add(ssid);
      if (term !== '') seen.terms.add(term);
      if (task) seen.tasks.add(task);
      else if (otherTask) seen.otherTasks.set(otherTask, (seen.otherTasks.get(otherTask) ?? 0) + 1);
      if (calendar !== lastCalendar) {
        countCalendar();
        lastCalendar = calendar;
      }
      calendarRows += 1;
      if (course === '') return;
      if (course !== lastCourse || section !== lastSection) turnTo(course, section);
      ofLast.rows += 1;
      if (task) ofLast.cteRows += 1;
      if (title === '') return;
      if (title !== lastTitle) turnToTitle(course, title);
      if (!titleOfLast) return;
      titleOfLast.rows += 1;
      if (ssid !== '' && titleOfLast.students.size < ENOUGH) titleOfLast.students.add(ssid);
    },
    /** Gives what all rows showed, and the title that most rows of a course bear, where three students or more have it. */
    finish(): Map<string, string> {
      countCalendar();
      for (const { rows, calendar, ofCourse, title } of alike) {
        seen.calendars.set(calendar, seen.calendars.get(calendar)! + rows);
        if (ofCourse) ofCourse.rows += rows;
        if (ofCourse) ofCourse.cteRows += rows;
        if (title) title.rows += rows;
      }
      const names = new Map<string, string>();
      for (const [course, ofCourse] of titles) {
        const [best] = [...ofCourse].sort(([a, x], [b, y]) => y.rows - x.rows || compareTexts(a, b));
        if (best && best[1].students.size >= ENOUGH) names.set(course, best[0]);
      }
      return names;
    },
  };
}

/** So many students have a title that is one; the kernel tells of as many. */
const ENOUGH = 3;
