/** The grading tasks of courses and the terms in their two masks (guide 4b; 4c for a term that is active elsewhere). */
import { byKey } from '../../intake/by-key.ts';
import { termIdentity } from '../../intake/cells.ts';
import type { Side } from '../../intake/kinds.ts';
import { type Outcome, named } from '../code.ts';
import type { Finding } from '../findings.ts';
import {
  cteTaskOf,
  eachOnce,
  includesTerm,
  maskedFiles,
  termsInOrder,
  type MaskedFile,
  type MaskedTask,
} from '../masks.ts';
import { schoolsOf, type School } from '../records.ts';
import type { Facts } from '../rule.ts';
import { everyOf, type FindingList } from '../run.ts';
import { show } from '../registry.ts';

/** Term Mask and Active Mask of one school. */
export interface MaskGrid {
  side: Side;
  school?: string;
  terms: string[];
  rows: MaskRow[];
  /** How many courses have a finding, and how many have none; some of them have no row here. */
  courses: { found: number; fine: number };
}

/** The masks of one grading task. */
export interface MaskRow {
  course: string;
  section: string;
  task: string;
  /** False where the file has no such column. */
  hasActiveMask: boolean;
  /** One for each term of the grid. */
  boxes: { inTermMask?: boolean; isActive: boolean; mark?: Outcome }[];
  found: MaskFound[];
}

/** A finding that is drawn in the grid. */
export type MaskFound = Pick<Finding, 'code' | 'outcome' | 'data'>;

/** More courses than these would be no picture. */
const mostCourses = 12;

interface Task extends MaskedTask {
  file: MaskedFile;
  found: Finding[];
}

/** A grid for each school that has masks: the courses with findings first, at most a dozen. */
export function maskGrids({ facts, lists }: { facts: Facts; lists: readonly FindingList[] }): MaskGrid[] {
  const findings = lists.filter(({ code }) => show[code]?.inMasks).flatMap((list) => [...everyOf(list)]);
  return schoolsOf(facts).flatMap((school) => {
    const own = byRow(findings.filter(({ side, school: label }) => side === school.side && label === school.school));
    const tasks = maskedFiles(facts, school).flatMap((file) =>
      file.tasks.map((task): Task => ({ ...task, file, found: foundIn(task, own) })),
    );
    if (tasks.length === 0) return [];
    const courses = [...byKey(tasks, courseOf).values()];
    const needs = (course: Task[]) => course.some(({ found }) => found.length > 0);
    const [found, fine] = [courses.filter(needs), courses.filter((course) => !needs(course))];
    const shown = [...found, ...fine].slice(0, mostCourses).flat();
    const terms = termsOf(shown, facts, school);
    return [
      {
        ...school,
        terms,
        rows: shown.map((task) => rowOf(task, terms)),
        courses: { found: found.length, fine: fine.length },
      },
    ];
  });
}

const courseOf = ({ entries }: MaskedTask) => entries[0]!.record.course;
const rowKey = (file: string, row: number) => `${row} ${file}`;

/** The findings at each row of a file. */
const byRow = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const at = findings.flatMap((finding) =>
    finding.where.flatMap(({ file, rows }) => rows.map((row) => ({ finding, key: rowKey(file, row) }))),
  );
  return new Map([...byKey(at, ({ key }) => key)].map(([key, all]) => [key, all.map(({ finding }) => finding)]));
};

const foundIn = ({ entries }: MaskedTask, byRow: Map<string, Finding[]>): Finding[] => [
  ...new Set(entries.flatMap(({ reading, record }) => byRow.get(rowKey(reading.name, record.row)) ?? [])),
];

/** What a task's masks are. Where only the other reading has a fault, that reading is shown. */
function maskOf({ mask, otherwise, found }: Task) {
  return found.length > 0 && found.every((finding) => named(finding).as !== undefined) ? (otherwise ?? mask) : mask;
}

/** The columns: the terms in the order of the term schedule, else of their names. */
function termsOf(tasks: readonly Task[], facts: Facts, school: School): string[] {
  const named = tasks.flatMap((task) => [...maskOf(task).term, ...maskOf(task).active, ...expectedIn(task)]);
  const dated = termsInOrder(facts, school);
  const inOrder = new Intl.Collator('en-US', { numeric: true });
  const others = eachOnce(named).filter((name) => !includesTerm(dated, name));
  return [
    ...dated.filter((name) => includesTerm(named, name)),
    ...others.sort((a, b) => inOrder.compare(termIdentity(a), termIdentity(b))),
  ];
}

const expectedIn = ({ found }: Task) => found.flatMap((finding) => named(finding).highTerm ?? []);

function rowOf(task: Task, terms: readonly string[]): MaskRow {
  const { entries, file, found } = task;
  const { course, section } = entries[0]!.record;
  const mask = maskOf(task);
  return {
    course,
    section,
    task: cteTaskOf(task),
    hasActiveMask: file.hasActiveMask,
    boxes: terms.map((term) => {
      const isActive = includesTerm(mask.active, term);
      const inTermMask = file.hasTermMask ? includesTerm(mask.term, term) : undefined;
      return {
        inTermMask,
        isActive,
        mark: found.find(({ code, data }) => show[code]?.inMasks?.({ term, inTermMask, isActive }, data))?.outcome,
      };
    }),
    found: found.map(({ code, outcome, data }): MaskFound => ({ code, outcome, data })),
  };
}
