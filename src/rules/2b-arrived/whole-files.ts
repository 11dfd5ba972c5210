/** Guide 2b: files of the two schools that do not belong together, or of which one is the other. */
import { closeCourses } from '../../compare/files-apart.ts';
import type { ComparedSchool } from '../../compare/judge-grade.ts';
import { byOutcome, filesOfSchool } from '../judged-rows.ts';
import { at, compact, defineRule, type Facts } from '../rule.ts';

export const wholeFiles = defineRule({
  item: '2b',
  needs: ['technical grades', 'high grades'],
  check(facts, report) {
    const { schools, sameFile, swapped, files, technical } = facts.grades;
    for (const school of schools) {
      const both = { side: 'high', school: school.label, where: bothFiles(facts, school) } as const;
      const { apart } = school;
      if (apart === 'same-file') report('2b-same-file', { ...both, data: {}, count: notCompared(facts, school) });
      else if (sameFile.includes(school)) report('2b-same-file', { ...both, data: {}, count: compared(facts, school) });
      else if (swapped.includes(school))
        report('2b-sides-swapped', { ...both, data: {}, count: compared(facts, school) });
      if (apart === 'empty' || apart === 'students' || apart === 'courses' || apart === 'year') {
        const close =
          apart === 'courses' ? closeCourses({ files: files.technical, students: technical.students }, school) : [];
        report('2b-files-do-not-match', {
          ...both,
          data: compact({ which: apart, technical: close[0]?.[0], high: close[0]?.[1] }),
          count: notCompared(facts, school),
        });
      }
    }
    if (schools.length > 0 && schools.every(({ apart }) => apart === undefined)) report.passed('2b-files-do-not-match');
  },
});

function bothFiles(facts: Facts, school: ComparedSchool) {
  const names = new Set([...facts.grades.files.technical.map(({ name }) => name), ...filesOfSchool(facts, school)]);
  return facts.readings.filter(({ name }) => names.has(name)).map((reading) => at(reading, []));
}

/** Grades that were not compared with this school, or with none. */
const notCompared = (facts: Facts, school: ComparedSchool) =>
  byOutcome(facts).notCompared.filter((each) => each.school === school || each.school === undefined).length;

const compared = (facts: Facts, school: ComparedSchool) =>
  [...facts.grades.comparison.judged].filter(({ match, school: at }) => match && at === school).length;
