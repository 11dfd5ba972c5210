/** Files that hold less than, or more than, one school's grades of one year with their whole key. */
import type { NamedReading } from '../../compare/gather.ts';
import { leftOutOf } from '../../compare/compare.ts';
import { yearsIn } from '../../compare/file-numbers.ts';
import { readingNamed, whereOf } from '../judged-rows.ts';
import { at, defineRule, type Facts, type Reporter } from '../rule.ts';
import { compareTexts } from '../../intake/compare-texts.ts';

const keys = defineRule({
  item: 'file',
  needs: [],
  check(facts, report) {
    for (const reading of facts.readings) {
      if (reading.kind === 'grades') {
        noGrades(reading, facts, report);
        twoYears(reading, facts, report);
      }
      if (reading.cutOffAt !== undefined)
        report('file-cut-off', { ...of(reading), where: [at(reading, [reading.cutOffAt])], data: {}, count: 1 });
    }
    for (const { name, choice } of facts.grades.mixed) {
      const reading = readingNamed(facts, name);
      report('file-mixed-calendars', {
        ...of(reading),
        where: [at(reading, [], reading.layout.columns.calendar)],
        data: { calendars: choice.mixed, compared: choice.compared ?? [] },
        count: reading.records.rows,
      });
    }
    for (const { field, in: file, judged } of leftOutOf(facts.grades.comparison.odd)) {
      const reading = readingNamed(facts, file.name);
      const where = whereOf(
        facts,
        judged.map(({ grade }) => grade),
      );
      report('file-key-left-out', {
        ...of(reading),
        where: [at(reading, []), ...where.filter((each) => each.file !== file.name)],
        data: { field },
        count: judged.length,
      });
    }
  },
});

/** A saved check had far more posted grades of a school than its files have today. */
const fewer = defineRule({
  item: 'file',
  needs: [],
  asksMorning: true,
  check(facts, report) {
    for (const { school, before, now, courses } of facts.morning?.fewer ?? []) {
      const side = school === undefined ? 'technical' : 'high';
      const files = facts.readings.filter(
        ({ kind, input }) =>
          kind === 'grades' && input.side === side && (side === 'technical' || input.school === school),
      );
      report('file-fewer-grades', {
        side,
        school,
        where: files.map((reading) => at(reading, [])),
        data: { before, now, courses: [...courses] },
        count: before - now,
      });
    }
  },
});

export const rules = [keys, fewer];

const of = ({ input: { side, school } }: NamedReading) => ({ side, school });

/** A file of grades in which no row is of a CTE task. Of a high school it is told where none of its files has one. */
function noGrades(reading: NamedReading<'grades'>, facts: Facts, report: Reporter) {
  const { settled, schools } = facts.grades;
  const { used, repeated, besidePosted, notChosen, setAside, notKts } = settled.get(reading.name)!.ledger;
  if (used + repeated + besidePosted + notChosen + setAside > 0 || notKts === 0) return;
  const { side, school } = reading.input;
  const isHigh = side === 'high';
  if (isHigh && !schools.some(({ filesLabel, apart }) => filesLabel === school && apart === 'no-cte-grades')) return;
  const { otherTasks } = reading.records.seen;
  const tasks = [...otherTasks].sort(([a, many], [b, more]) => more - many || compareTexts(a, b)).map(([task]) => task);
  report('file-no-cte-grades', {
    ...of(reading),
    outcome: isHigh ? 'review' : 'problem',
    where: [at(reading, [], reading.layout.columns.task)],
    data: { tasks },
    count: notKts,
  });
}

function twoYears(reading: NamedReading<'grades'>, facts: Facts, report: Reporter) {
  const years = [...yearsIn(facts.grades.settled.get(reading.name)!.used)].filter((year) => year !== undefined);
  if (years.length < 2) return;
  report('file-two-years', {
    ...of(reading),
    where: [at(reading, [], reading.layout.columns.endYear ?? reading.layout.columns.postedOn)],
    data: { years: years.sort() },
    count: years.length,
  });
}
