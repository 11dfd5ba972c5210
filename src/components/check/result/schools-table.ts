/** The table of several high schools: a row each, the one with the most to do first. */
import { facts } from '../../../rules/findings.ts';
import type { GradeCounts } from '../../../report/report.ts';
import type { Cause, Result } from '../../../report/view.ts';
import { partsOf, type BarPart } from './picture.ts';
import { compareTexts } from '../../../intake/compare-texts.ts';

export interface SchoolRow {
  /** How the filter calls the school. Undefined for what is in no school's file. */
  key?: string;
  posted: number;
  /** No grades of it were given: its counts say nothing. */
  notAdded: boolean;
  /** All parts, also those that are 0: they add up to `posted`. */
  parts: BarPart[];
  /** What blocks, the biggest first. */
  causes: Cause[];
  complete: boolean;
}

const needSomeone = new Set(['missing', 'different', 'look', 'other']);

/** How many grades need a person. */
const toDo = ({ parts }: SchoolRow) =>
  parts.reduce((sum, { name, count }) => sum + (needSomeone.has(name) ? count : 0), 0);
const waiting = ({ parts }: SchoolRow) => parts.find(({ name }) => name === 'waiting')!.count;

/** The rows, and last what is in no school's file. Empty where there are not several schools. */
export function schoolRows({
  bySchool,
  grades,
  causes,
  files,
}: Pick<Result, 'bySchool' | 'grades' | 'causes' | 'files'>): SchoolRow[] {
  if (bySchool.length < 2) return [];
  const rows = bySchool.map(({ label, complete, grades: own }): SchoolRow => {
    const key = label ?? 'high';
    return {
      key,
      posted: own.posted,
      notAdded:
        own.posted === 0 &&
        !files.some(({ side, school, kind }) => side === 'high' && school === label && kind === 'grades'),
      parts: partsOf(own),
      causes: causes.filter(({ school, side }) => (school ?? side) === key),
      complete,
    };
  });
  rows.sort((a, b) => toDo(b) - toDo(a) || waiting(b) - waiting(a) || compareTexts(a.key!, b.key!));
  const rest = without(
    grades,
    bySchool.map((school) => school.grades),
  );
  if (rest.posted === 0) return rows;
  const unknown = causes.filter(({ code }) => facts[code].ofNoSchool);
  return [...rows, { posted: rest.posted, notAdded: false, parts: partsOf(rest), causes: unknown, complete: false }];
}

/** What is left of counts when those of the schools are taken off. */
function without(all: GradeCounts, schools: readonly GradeCounts[]): GradeCounts {
  const names = Object.keys(all) as (keyof GradeCounts)[];
  return Object.fromEntries(
    names.map((name) => [name, schools.reduce((left, school) => left - school[name], all[name])]),
  ) as GradeCounts;
}
