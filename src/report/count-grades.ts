/** Grades counted by what became of them, for the check and for each high school, and whether nothing was lost. */
import { gradeOutcomes } from '../compare/judge-grade.ts';
import type { ComparedSchool } from '../compare/judge-grade.ts';
import { facts as codeFacts } from '../rules/findings.ts';
import type { Facts } from '../rules/rule.ts';
import { everyOf, type RulesResult } from '../rules/run.ts';
import type { GradeCounts, SchoolReport } from './report.ts';

/** Grades that were not compared with the right row, whatever the reason. */
const open = ['setAside', 'notCompared', 'studentUnknown', 'sectionUnknown', 'termUnknown', 'notInFile'] as const;

type Counted = Pick<RulesResult, 'lists'> & { facts: Facts };

/** Counts the grades of a check (guide 2a and 2b): in all, and by the school that knows best. */
export function countsOf({ facts, lists }: Counted): {
  grades: GradeCounts;
  schools: SchoolReport[];
  isComplete: boolean;
} {
  const { grades } = facts;
  const all = noGrades();
  const bySchool = new Map(grades.schools.map((school) => [school, noGrades()]));
  const [only] = grades.schools.length === 1 ? grades.schools : [];
  const countAt = (school: ComparedSchool | undefined, outcome: keyof GradeCounts, count = 1) => {
    const own = bySchool.get(school ?? only!);
    all[outcome] += count;
    if (own) own[outcome] += count;
  };
  for (const { outcome, school } of grades.comparison.odd) {
    if (outcome !== 'notPosted' && outcome !== 'noGrade') countAt(school, 'posted');
    countAt(school, outcome);
  }
  for (const { school, count } of grades.comparison.paired) {
    countAt(school, 'posted', count);
    countAt(school, 'synced', count);
  }
  for (const { school } of grades.comparison.onlyHigh) countAt(school, 'onlyHigh');
  const knowing = (ssid: string | undefined) =>
    ssid === undefined ? undefined : grades.schools.find(({ knowledge }) => knowledge.students.has(ssid));
  for (const { name } of grades.files.technical)
    for (const { parts } of grades.settled.get(name)!.setAside) countAt(knowing(parts.ssid), 'setAside');

  const told = lists.filter(({ code }) => codeFacts[code].incomplete).flatMap((list) => [...everyOf(list)]);
  const hasTechnical = grades.files.technical.length > 0;
  const isWhole = (counts: GradeCounts) => open.every((outcome) => counts[outcome] === 0);
  return {
    grades: all,
    isComplete: hasTechnical && grades.files.high.length > 0 && isWhole(all) && told.length === 0,
    schools: grades.schools.map((school) => {
      const own = bySchool.get(school)!;
      const isTold = told.some(
        ({ side, school: label, where }) =>
          side === 'technical' || label === school.label || where.some(({ file }) => isOf(facts, file, school)),
      );
      return {
        ...(school.label === undefined ? {} : { label: school.label }),
        asOf: school.asOf,
        complete: hasTechnical && school.hasGrades && isWhole(own) && !isTold,
        grades: own,
      };
    }),
  };
}

/** The grades of each school that were not compared because of its files, by its label; '' for one without. */
export function notComparedBySchool(check: Counted): ReadonlyMap<string, number> {
  return new Map(countsOf(check).schools.map(({ label, grades }) => [label ?? 'high', grades.notCompared]));
}

const isOf = ({ grades }: Facts, file: string, school: ComparedSchool) =>
  grades.filesOf.get(school)!.some(({ name }) => name === file);

function noGrades(): GradeCounts {
  const counts = { posted: 0, onlyHigh: 0, setAside: 0 } as GradeCounts;
  for (const outcome of gradeOutcomes) counts[outcome] = 0;
  return counts;
}
