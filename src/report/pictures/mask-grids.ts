/** The grading tasks of courses and the terms in their two masks (guide 4b; 4c for a term that is active elsewhere). */
import { byKey } from '../../intake/by-key.ts';
import { termIdentity } from '../../intake/cells.ts';
import type { Code, Finding } from '../../rules/findings.ts';
import {
  cteTaskOf,
  eachOnce,
  includesTerm,
  maskedFiles,
  termsInOrder,
  type MaskedFile,
  type MaskedTask,
} from '../../rules/masks.ts';
import { schoolsOf, type School } from '../../rules/records.ts';
import type { Facts } from '../../rules/rule.ts';
import { everyOf } from '../../rules/run.ts';
import type { Check } from '../check-result.ts';
import type { MaskGrid, MaskRow } from '../view.ts';

/** More courses than these would be no picture. */
const mostCourses = 12;
const codes: readonly Code[] = ['4b-two-active', '4b-none-active', '4b-outside-term-mask', '4c-active-elsewhere'];

interface Task extends MaskedTask {
  file: MaskedFile;
  found: Finding[];
}

/** A grid for each school that has masks: the courses with findings first, at most a dozen. */
export function maskGrids({ facts, lists }: Pick<Check, 'facts' | 'lists'>): MaskGrid[] {
  const findings = lists.filter(({ code }) => codes.includes(code)).flatMap((list) => [...everyOf(list)]);
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
  return found.length > 0 && found.every(({ data }) => data.as !== undefined) ? (otherwise ?? mask) : mask;
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

const expectedIn = ({ found }: Task) => found.flatMap(({ data }) => data.highTerm ?? []);

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
        mark: found.find((finding) => isAbout(finding, term, inTermMask, isActive))?.outcome,
      };
    }),
    found: found.map(({ code, outcome, data: { term, highTerm } }) => ({ code, outcome, term, highTerm })),
  };
}

/** Whether a box is among those that make a finding. */
function isAbout({ code, data }: Finding, term: string, inTermMask: boolean | undefined, isActive: boolean): boolean {
  if (code === '4b-two-active') return isActive;
  if (code === '4b-outside-term-mask') return isActive && inTermMask === false;
  return code === '4c-active-elsewhere' && (isActive || includesTerm([data.highTerm ?? ''], term));
}
