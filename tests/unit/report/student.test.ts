/** One student: where each grade stops, and what is said to a family. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { gradeOutcomes } from '../../../src/compare/judge-grade.ts';
import { likely, stopsOf, toldOf } from '../../../src/components/check/result/student-phrases.ts';
import { openCauses } from '../../../src/report/causes.ts';
import { studentView, type StudentGrade } from '../../../src/report/student.ts';
import { madeUpSchools, ssidOf } from '../../made-up-schools.ts';
import { sourceOf } from '../intake/sources.ts';

const done = check(
  madeUpSchools().map(({ name, school, text }) => ({
    source: sourceOf(text, name),
    ...(school === 'technical' ? { side: 'technical' as const } : { side: 'high' as const, school }),
  })),
  { asOf: '2026-10-14' },
);
const causes = new Map([...openCauses(done)].map(([key, { codes }]) => [key, codes]));
const viewOf = (student: number) => studentView(done, ssidOf(student), causes);
const statesOf = (grade: StudentGrade) => stopsOf(grade).map(({ state }) => state);

describe('one student', () => {
  it.each([
    ['arrived', 501 + 4, 'synced', ['done', 'done', 'done', 'done', 'unknown']],
    ['missing', 401, 'missing', ['done', 'done', 'done', 'here', 'off']],
    ['different', 202, 'different', ['done', 'done', 'done', 'here', 'off']],
    ['waiting', 501, 'waiting', ['done', 'done', 'waiting', 'off', 'off']],
    ['terms not matched', 1, 'termUnknown', ['done', 'done', 'done', 'unknown', 'off']],
  ] as const)('%s', (_, student, outcome, states) => {
    const { grades } = viewOf(student);
    expect(grades.map((grade) => [grade.outcome, grade.courseName])).toEqual([[outcome, 'Welding I']]);
    expect(statesOf(grades[0]!)).toEqual(states);
  });

  it('nights count from the posting to the day of the high school’s file', () => {
    expect(viewOf(401).grades[0]).toMatchObject({
      postedOn: '2026-10-07',
      nights: 7,
      school: 'Example North High School',
    });
  });

  it('causes are worded as likely', () => {
    expect(likely(viewOf(401).grades[0]!)).toBe('Likely because of: more than one active term.');
    expect(likely(viewOf(201).grades[0]!)).toBeUndefined();
  });

  it('nobody: no grade', () => expect(viewOf(77_777).grades).toEqual([]));

  it('what is said to a family holds no grade, no State ID, and nothing of masks or sections', () => {
    const grade = { ...viewOf(202).grades[0]!, value: '8,088', highValue: '7,077' };
    for (const outcome of gradeOutcomes) {
      const { say } = toldOf({ ...grade, outcome });
      expect(say).not.toMatch(/\d|mask|section|sync error/i);
    }
  });

  it('the report card is never said to be right', () => {
    for (const outcome of gradeOutcomes)
      expect(['unknown', 'off']).toContain(stopsOf({ ...viewOf(202).grades[0]!, outcome }).at(-1)!.state);
  });
});
