/** Guide 2b: students, sections and terms that the two schools do not share. */
import { placeOfGrade } from '../../compare/grade-key.ts';
import { byKey } from '../../intake/by-key.ts';
import type { Judged, ComparedSchool } from '../../compare/judge-grade.ts';
import type { Grade } from '../../compare/grade.ts';
import { byOutcome, readingNamed, ssidOf, termNames, whereOf } from '../judged-rows.ts';
import { at, compact, defineRule, type Facts, type Reporter } from '../rule.ts';

export const matched = defineRule({
  item: '2b',
  needs: ['technical grades'],
  check(facts, report) {
    const { studentUnknown, sectionUnknown, termUnknown, notCompared } = byOutcome(facts);
    const unlisted = (why: Judged['unlisted']) => notCompared.filter((each) => each.unlisted === why);
    students(facts, [...studentUnknown, ...unlisted('studentUnknown')], report);
    sections(facts, [...sectionUnknown, ...unlisted('sectionUnknown')], report);
    termsUnmatched(facts, termUnknown, report);
    sectionsDiffer(facts, report);
  },
});

const placeOf = ({ grade: { course, section }, school }: Judged) => [school?.label, course, section].join('\n');

/** Where there is one high school only, it is the one even if it does not know the student. */
const labelOf = ({ grades: { schools } }: Facts, school: ComparedSchool | undefined) =>
  schools.length === 1 ? schools[0]!.label : school?.label;

function students(facts: Facts, judged: readonly Judged[], report: Reporter) {
  for (const own of byKey(judged, (each) => `${placeOf(each)}\n${each.hasEnded ?? false}`).values()) {
    const { grade, school, hasEnded } = own[0]!;
    const { course, section } = placeOfGrade(grade);
    report('2b-student-unknown', {
      side: 'high',
      school: labelOf(facts, school),
      where: whereOf(facts, gradesOf(own), 'ssid'),
      data: compact({
        course,
        section,
        ssids: [...new Set(own.flatMap((each) => ssidOf(each.grade) ?? []))],
        ended: hasEnded || undefined,
      }),
      count: own.length,
    });
  }
}

function sections(facts: Facts, judged: readonly Judged[], report: Reporter) {
  for (const own of byKey(judged, placeOf).values()) {
    const { grade, school } = own[0]!;
    const { course, section } = placeOfGrade(grade);
    report('2b-section-unknown', {
      side: 'high',
      school: labelOf(facts, school),
      where: whereOf(facts, gradesOf(own), 'section'),
      data: compact({ course, section }),
      count: own.length,
    });
  }
}

const gradesOf = (judged: readonly Judged[]) => judged.map(({ grade }) => grade);

function termsUnmatched(facts: Facts, judged: readonly Judged[], report: Reporter) {
  for (const own of byKey(judged, ({ school }) => school!).values()) {
    const school = own[0]!.school!;
    const technical = [...new Set(own.map(({ grade }) => placeOfGrade(grade).term!))].sort();
    report('2b-terms-unmatched', {
      side: 'high',
      school: school.label,
      where: whereOf(facts, gradesOf(own), 'term'),
      data: { technical, high: termNames(school, school.terms.left) },
      count: own.length,
    });
  }
}

/** Grades that were compared, or looked for, under another section; and files without section numbers. */
function sectionsDiffer(facts: Facts, report: Reporter) {
  const { paired, odd } = facts.grades.comparison;
  const matches = odd.filter(
    (each): each is Judged & { match: Grade; school: ComparedSchool } =>
      each.match !== undefined &&
      each.school !== undefined &&
      each.leftOut === undefined &&
      each.outcome !== 'notCompared',
  );
  const sectionAt = ({ grade, school }: (typeof matches)[number]) => school.names.section(grade.record);
  const unlike = matches.filter((each) => sectionAt(each) !== each.match.section);
  const isLacking = (each: (typeof matches)[number]) => sectionAt(each) === '' || each.match.section === '';
  const pairs = byKey(
    unlike.filter((each) => !isLacking(each)),
    (each) => [each.school.label, each.match.course, sectionAt(each), each.match.section].join('\n'),
  );
  for (const own of pairs.values()) {
    const { grade, match, school } = own[0]!;
    const { course, section } = placeOfGrade(grade);
    report('2b-section-differs', {
      side: 'high',
      school: school.label,
      where: [
        ...whereOf(facts, gradesOf(own), 'section'),
        ...whereOf(
          facts,
          own.map((each) => each.match),
          'section',
        ),
      ],
      data: compact({ course, section, highSection: match.record.section }),
      count: own.length,
    });
  }
  for (const own of byKey(
    unlike.filter(isLacking),
    ({ grade, match }) => `${grade.in.name}\n${match.in.name}`,
  ).values()) {
    const { match, school } = own[0]!;
    const side = sectionAt(own[0]!) === '' ? 'technical' : 'high';
    report('2b-section-differs', {
      side,
      school: school.label,
      where: [...whereOf(facts, gradesOf(own)), at(readingNamed(facts, match.in.name), [])],
      data: { withoutSections: side },
      count: own.length,
    });
  }
  const pairedCount = paired.reduce((sum, { count }) => sum + count, 0);
  report.passed('2b-section-differs', pairedCount + matches.length - unlike.length);
}
