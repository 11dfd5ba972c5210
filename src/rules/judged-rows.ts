/** Grades as findings name them: courses, sections, terms and tasks as their file spells them. */
import type { NamedReading } from '../compare/gather.ts';
import { byKey } from '../intake/by-key.ts';
import { termIdentity, unknownSsid } from '../intake/cells.ts';
import type { Field } from '../intake/kinds.ts';
import { placeKey } from '../compare/school.ts';
import type { Grade } from '../compare/grade.ts';
import { placeOfGrade, type CtePlace } from '../compare/grade-key.ts';
import { gradeOutcomes, type GradeOutcome, type Judged, type ComparedSchool } from '../compare/judge-grade.ts';
import type { Where } from './findings.ts';
import { at, compact, type Facts } from './rule.ts';

/** The file of a name. */
export function readingNamed({ readings }: Facts, name: string): NamedReading<'grades'> {
  return readings.find((reading): reading is NamedReading<'grades'> => reading.name === name)!;
}

/** The rows of grades in their files, each once: two grades may stand against one row. Files come in their order. */
export function whereOf(facts: Facts, grades: readonly Grade[], ...fields: Field[]): Where[] {
  const byFile = byKey(grades, (grade) => grade.in.name);
  const files = byFile.size === 1 ? [...byFile.keys()] : facts.readings.map(({ name }) => name);
  return files.flatMap((name) => {
    const own = byFile.get(name);
    if (!own) return [];
    const reading = readingNamed(facts, name);
    const column = fields.map((field) => reading.layout.columns[field]).find((index) => index !== undefined);
    const rows = [...new Set(own.map(({ record }) => record.row))].sort((a, b) => a - b);
    return [at(reading, rows, column)];
  });
}

/**
 * Where a grade of the technical school stands that a high school must look at: as that school spells it, where its files
 * know it.
 */
export function spelledAt({ grade, school, match }: Pick<Judged, 'grade' | 'school' | 'match'>): CtePlace {
  const own = placeOfGrade(grade);
  if (!school) return own;
  const { names, knowledge, terms } = school;
  const [course, section] = [names.course(grade.record.course), names.section(grade.record)];
  // A match under another section is not the section's own spelling.
  if (match && (match.section === '' || section === '' || match.section === section)) {
    const there = placeOfGrade(match);
    return compact({ ...own, ...there, term: there.term ?? own.term });
  }
  const place = knowledge.spelled.get(placeKey(course, section));
  const answer = (terms.answers.get(grade.term) ?? []).find((term) => knowledge.terms.has(term));
  return compact({
    ...own,
    ...(place && compact(place)),
    term: (answer && knowledge.termNames.get(answer)) ?? own.term,
  });
}

/** The day on which a grade was posted, or undefined. */
export const postedOn = ({ record }: Grade) => record.postedOn || undefined;

/** The SSID of a grade, or undefined where it was not given. */
export const ssidOf = ({ record: { ssid } }: Grade) => (ssid === unknownSsid ? undefined : ssid);

/** Course, section, term and task of a grade as one text, whatever the spelling. */
export const slotKey = ({ course, section, term, record, year }: Grade) =>
  `${course}\n${section}\n${term}\n${record.task}\n${year}`;

/** Groups what became of grades by course, section, term and task, and by high school. */
export const bySlot = <Of extends Judged>(judged: Iterable<Of>, more: (each: Of) => string = () => ''): Of[][] => [
  ...byKey(judged, (each) => [slotKey(each.grade), each.school?.label, more(each)].join('\n')).values(),
];

type Open = Exclude<GradeOutcome, 'synced'>;

const listed = new WeakMap<Facts, Record<Open, Judged[]>>();

/** The grades of the technical school that have not arrived, by what became of them. */
export function byOutcome(facts: Facts): Record<Open, Judged[]> {
  let lists = listed.get(facts);
  if (!lists) {
    lists = Object.fromEntries(gradeOutcomes.map((outcome) => [outcome, [] as Judged[]])) as Record<Open, Judged[]>;
    for (const each of facts.grades.comparison.odd) if (each.outcome !== 'synced') lists[each.outcome].push(each);
    listed.set(facts, lists);
  }
  return lists;
}

/** The files of a high school's grades, by their names. */
export const filesOfSchool = ({ grades }: Facts, school: ComparedSchool): string[] =>
  (grades.filesOf.get(school) ?? []).map(({ name }) => name);

/** Terms of a high school's grades by their identities, as its files spell them. */
export const termNames = ({ knowledge }: ComparedSchool, identities: readonly string[]): string[] =>
  identities.map((identity) => knowledge.termNames.get(identity) ?? termIdentity(identity));
