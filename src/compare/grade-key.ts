/** A grade as it is told apart from all others over days and files: capitals, leading zeros and spellings of terms do not count. */
import { shownCell } from '../guard/shown-cell.ts';
import { termIdentity, type CteTask } from '../intake/cells.ts';
import type { Grade } from './grade.ts';
import { folded, remembered } from './names.ts';
import type { Standing } from './school-rows.ts';

/** Where a grade stands. */
export interface GradePlace {
  course: string;
  section?: string;
  term?: string;
  task: string;
}

/** The same of a CTE grade. */
export interface CtePlace extends GradePlace {
  task: CteTask;
}

export const identityOf = (term: string | undefined) => (term ? termIdentity(term) : '');

export const placeKeyOf = (place: GradePlace) => keyOfPlace(place, folded, identityOf);

/** The same for many grades: what each text comes to is worked out once. */
export function placeKeys(): (place: GradePlace) => string {
  const [name, term] = [remembered(folded), remembered(identityOf)];
  return (place) => keyOfPlace(place, name, term);
}

const keyOfPlace = (
  { course, section = '', term = '', task }: GradePlace,
  name: (spelled: string) => string,
  identity: (term: string) => string,
) => [name(course), name(section), identity(term), task].join('\n');

export const gradeKeyOf = (grade: GradePlace & { ssid: string }) => `${grade.ssid}\n${placeKeyOf(grade)}`;

/** Where a grade stands, as its own file spells it. */
export const placeOfGrade = ({ record, in: { file } }: Pick<Standing, 'record' | 'in'>): CtePlace => {
  const { course, section, term, task } = record;
  return {
    course,
    ...(section === '' ? {} : { section }),
    ...(term || file.givenTerm ? { term: term || file.givenTerm! } : {}),
    task,
  };
};

/** The same as it is kept over days: without what looks like a person's name. */
export const placeKept = <Of extends GradePlace>(place: Of): Of => ({
  ...place,
  course: shownCell(place.course),
  ...(place.section === undefined ? {} : { section: shownCell(place.section) }),
  ...(place.term === undefined ? {} : { term: shownCell(place.term) }),
});

/** The key of a grade, as it is kept. */
export const keyOf = (grade: Grade) => gradeKeyOf({ ...placeKept(placeOfGrade(grade)), ssid: grade.record.ssid });
