/** Guide 2b: has each posted grade of the technical school arrived at the high school? */
import type { Grade } from '../../compare/grade.ts';
import { valueOf } from '../../compare/grade.ts';
import { keyOf, placeOfGrade, type CtePlace } from '../../compare/grade-key.ts';
import { filesKey, type Judged } from '../../compare/judge-grade.ts';
import {
  decidingNumbers,
  decidingValues,
  hundredth,
  isLetterAgainstNumber,
  percentsDiffer,
} from '../../compare/values.ts';
import { byKey } from '../../intake/by-key.ts';
import { byOutcome, bySlot, postedOn, spelledAt, ssidOf, whereOf } from '../judged-rows.ts';
import { compact, defineRule, type Facts, type Reporter, type Said } from '../rule.ts';
import { counts } from './counts.ts';
import { elsewhere } from './elsewhere.ts';
import { matched } from './matched.ts';
import { sectionsOnlyHigh } from './sections-only-high.ts';
import { wholeFiles } from './whole-files.ts';

/** A grade that stands beside a row of the high school. */
type Matched = Judged & { match: Grade };

const needs = ['technical grades', 'high grades'] as const;

/** The grades that somebody must look after: since when each is open, a saved check tells. */
const open = defineRule({
  item: '2b',
  needs,
  asksMorning: true,
  check(facts, report) {
    const judged = byOutcome(facts);
    const different = judged.different as Matched[];
    report.many('2b-missing', 'problem', judged.missing, (each) => missing(facts, each));
    const isSure = ({ isDoubtful }: Judged) => !isDoubtful;
    report.many('2b-different', 'problem', different.filter(isSure), (each) => differs(facts, each));
    report.many(
      '2b-different',
      'review',
      different.filter((each) => !isSure(each)),
      (each) => differs(facts, each),
    );
  },
});

export const arrived = defineRule({
  item: '2b',
  needs,
  check(facts, report) {
    const judged = byOutcome(facts);
    for (const own of bySlot(judged.waiting)) report('2b-waiting', { ...grouped(facts, own), data: slotOf(own) });
    scales(facts, judged.scale as Matched[], report);
    const { comparison } = facts.grades;
    const odd = comparison.odd.filter(({ outcome }) => outcome === 'synced');
    const arrivedCount = comparison.paired.reduce((sum, { count }) => sum + count, odd.length);
    percents(facts, odd as Matched[], report);
    older(facts, judged.older as Matched[], report);
    notInFile(facts, judged.notInFile, report);
    onlyHigh(facts, report);
    if (arrivedCount > 0) {
      report.passed('2b-missing', arrivedCount + judged.different.length + judged.scale.length);
      report.passed('2b-different', arrivedCount);
    }
  },
});

export const rules = [wholeFiles, open, arrived, elsewhere, matched, sectionsOnlyHigh, counts];

/** A finding about a grade concerns the high school that knows the student. */
const atSchool = ({ school }: Judged): Pick<Said, 'side' | 'school'> => ({ side: 'high', school: school?.label });

/** The rows of grades at both schools, with the columns of the posted grades. */
const bothWheres = (facts: Facts, own: readonly Judged[]) => [
  ...whereOf(
    facts,
    own.map(({ grade }) => grade),
    'score',
    'percent',
  ),
  ...whereOf(
    facts,
    own.flatMap(({ match }) => match ?? []),
    'score',
    'percent',
  ),
];

function missing(facts: Facts, each: Judged): Said<'2b-missing'> {
  const { grade } = each;
  return {
    ...atSchool(each),
    where: bothWheres(facts, [each]),
    data: compact({
      ...spelledAt(each),
      ssid: ssidOf(grade),
      value: valueOf(grade),
      postedOn: postedOn(grade),
      dateUnread: grade.record.dateUnread,
      since: openSince(facts, grade),
    }),
    count: 1,
  };
}

/** The first day on which the grade was open, where a saved check tells. */
const openSince = ({ morning }: Facts, grade: Grade) => morning?.openSince.get(keyOf(grade));

function differs(facts: Facts, each: Matched): Said<'2b-different'> {
  const { grade, match, school } = each;
  const [technical, high] = decidingValues(grade.record, match.record);
  const [own, there] = [postedOn(grade), postedOn(match)];
  return {
    side: 'technical',
    school: school?.label,
    where: bothWheres(facts, [each]),
    data: compact({
      ...placeOfGrade(grade),
      ssid: ssidOf(grade),
      since: openSince(facts, grade),
      technical,
      high,
      postedOn: own,
      highPostedOn: there,
      newer: own && there && own !== there ? (own > there ? ('technical' as const) : ('high' as const)) : undefined,
    }),
    count: 1,
  };
}

const grouped = (facts: Facts, own: readonly Judged[]) => ({
  ...atSchool(own[0]!),
  where: bothWheres(facts, own),
  count: own.length,
});

/** What the technical school's file lacks, such as the section, need not be the same for all grades of a group. */
function slotOf(own: readonly Judged[]): CtePlace {
  const [mine, there] = [placeOfGrade(own[0]!.grade), spelledAt(own[0]!)];
  return Object.fromEntries(Object.entries(there).filter(([field]) => field in mine)) as CtePlace;
}

/**
 * Grades that do not compare. Where most of two files are so, or one of them writes a hundredth of what the other does,
 * it is said once for the pair.
 */
function scales(facts: Facts, judged: readonly Matched[], report: Reporter) {
  if (judged.length === 0) return;
  const kindOf = ({ grade, match, school }: Matched) => {
    const numbers = decidingNumbers(grade.record, match.record);
    if (numbers && hundredth(numbers) && school!.hundredths.has(filesKey(grade, match))) return 'hundredths';
    return isLetterAgainstNumber(grade.record, match.record) ? 'letters' : 'close';
  };
  const compared = new Map<string, number>();
  for (const { outcome, grade, match } of facts.grades.comparison.judged) {
    if (outcome !== 'synced' && outcome !== 'different' && outcome !== 'scale') continue;
    const files = filesKey(grade, match!);
    compared.set(files, (compared.get(files) ?? 0) + 1);
  }
  const single: Matched[] = [];
  for (const [files, own] of byKey(judged, ({ grade, match }) => filesKey(grade, match))) {
    for (const [kind, alike] of byKey(own, kindOf)) {
      const isWhole =
        kind === 'hundredths' || (kind === 'letters' && alike.length * 2 > compared.get(files)! && alike.length > 1);
      if (isWhole) report('2b-scale', { ...grouped(facts, alike), data: { which: kind as 'letters' | 'hundredths' } });
      else for (const each of alike) single.push(each);
    }
  }
  for (const own of bySlot(single)) report('2b-scale', { ...grouped(facts, own), data: slotOf(own) });
}

/** Equal scores beside percents that are not. */
function percents(facts: Facts, judged: readonly Matched[], report: Reporter) {
  const unlike = judged.filter(
    ({ grade: { record }, match }) =>
      record.percent !== match.record.percent &&
      record.score !== '' &&
      match.record.score !== '' &&
      percentsDiffer(record, match.record),
  );
  for (const own of bySlot(unlike)) {
    const first = own[0]!;
    report('2b-percent-differs', {
      ...grouped(facts, own),
      side: 'technical',
      data:
        own.length > 1
          ? slotOf(own)
          : { ...slotOf(own), technical: first.grade.record.percent, high: first.match.record.percent },
    });
  }
}

/** The high school has only a grade of another year, or of before the term. Files in each other's place explain it. */
function older(facts: Facts, judged: readonly Matched[], report: Reporter) {
  const { swapped } = facts.grades;
  const isOf = ({ grade, match }: Matched) =>
    grade.year === match.year ? ('before-term' as const) : ('year' as const);
  for (const own of bySlot(
    judged.filter(({ school }) => !swapped.includes(school!)),
    isOf,
  )) {
    const days = [...new Set(own.flatMap(({ match }) => postedOn(match) ?? []))].sort();
    report('2b-older-grade', {
      ...grouped(facts, own),
      data: compact({ ...slotOf(own), which: isOf(own[0]!), highPostedOn: days.at(-1) }),
    });
  }
}

/** A term, task or year that the high school's grades do not have at all: said once for each. */
function notInFile(facts: Facts, judged: readonly Judged[], report: Reporter) {
  const key = ({ school, grade: { term, record, year } }: Judged) =>
    [school?.label, term, record.task, year].join('\n');
  for (const group of byKey(judged, key).values()) {
    const { grade, school } = group[0]!;
    const { term, task } = placeOfGrade(grade);
    report('2b-not-in-file', {
      ...atSchool(group[0]!),
      where: whereOf(
        facts,
        group.map((each) => each.grade),
        'term',
        'task',
      ),
      data: compact({ term, task, year: school?.years.has(grade.year) ? undefined : grade.year }),
      count: group.length,
    });
  }
}

function onlyHigh(facts: Facts, report: Reporter) {
  for (const own of bySlot(
    facts.grades.comparison.onlyHigh.map(({ grade, school }) => ({ grade, school }) as Judged),
  )) {
    const { grade, school } = own[0]!;
    report('2b-only-high', {
      side: 'technical',
      school: school!.label,
      where: whereOf(
        facts,
        own.map((each) => each.grade),
        'score',
        'percent',
      ),
      data: placeOfGrade(grade),
      count: own.length,
    });
  }
}
