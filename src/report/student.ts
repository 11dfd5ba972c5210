/** The grades of one student in a check, each with how far it has come. */
import { keyOf, placeOfGrade } from '../compare/grade-key.ts';
import { valueOf } from '../compare/grade.ts';
import type { GradeOutcome } from '../compare/judge-grade.ts';
import { courseTitles } from '../rules/rule.ts';
import type { Code } from '../rules/findings.ts';
import { nightsOpen } from '../saved/since.ts';
import type { Check } from './finished-check.ts';

/** One grade of the technical school. */
export interface StudentGrade {
  course: string;
  courseName?: string;
  section?: string;
  term?: string;
  task: string;
  outcome: GradeOutcome;
  /** The high school that decided, where one did. */
  school?: string;
  /** Posted, else in progress. '' = nothing. */
  value: string;
  postedOn?: string;
  /** Since it was posted, to the day of the high school's file. */
  nights?: number;
  /** At the high school, where a posted grade was compared. */
  highValue?: string;
  highDay?: string;
  /** What likely explains it. */
  causes: Code[];
}

export interface StudentView {
  ssid: string;
  /** The high schools whose files know the student. */
  schools: string[];
  grades: StudentGrade[];
}

/**
 * The grades of a student.
 * @param causesOf what likely explains open grades, by the key of `gradeKey`
 */
export function studentView(
  { facts, options }: Check,
  ssid: string,
  causesOf: ReadonlyMap<string, readonly Code[]>,
): StudentView {
  const { comparison, schools } = facts.grades;
  const titleOf = courseTitles(facts);
  const own = comparison.judgedOf(ssid);
  return {
    ssid,
    schools: schools.flatMap(({ label, knowledge }) => (label && knowledge.students.has(ssid) ? [label] : [])),
    grades: own.map(({ grade, outcome, school, match }): StudentGrade => {
      const { postedOn, progressScore, progressPercent } = grade.record;
      const asOf = school?.asOf ?? options.asOf;
      const isPosted = grade.holds === 'posted';
      return {
        ...placeOfGrade(grade),
        courseName: titleOf(grade.record.course),
        outcome,
        school: outcome === 'studentUnknown' ? undefined : school?.label,
        value: isPosted ? valueOf(grade) : progressScore || progressPercent,
        ...(isPosted && postedOn ? { postedOn, nights: nightsOpen({ postedOn, asOf }) } : {}),
        ...(match?.holds === 'posted'
          ? { highValue: valueOf(match), highDay: match.record.postedOn || undefined }
          : {}),
        causes: [...(causesOf.get(keyOf(grade)) ?? [])],
      };
    }),
  };
}
