/** Rows of one school that have the same key: student, course, section, term and task, within a school year and calendar. */
import { listOf } from '../intake/by-key.ts';
import { compareGrades, readScore } from './values.ts';
import type { Grade, Holds } from './grade.ts';
import { gradesOf, withTwo, type SchoolRows } from './school-rows.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** Rows of one key that all say something of a grade. */
export interface Duplicate {
  /** `same`: the first is used. `reposted`: the one with the latest posting date. `contradicted`: none is compared. */
  how: 'same' | 'reposted' | 'contradicted';
  grades: Grade[];
}

/**
 * Settles rows that share a key: of several, those that hold less are beside the others, and of equal ones the first is
 * used. The others go to the places of their files.
 * @param school the rows of a school, of which those that are not used are taken out
 * @param isOne whether rows of two files can be duplicates at all
 */
export function settleDuplicates(school: SchoolRows, isOne: (a: Grade, b: Grade) => boolean): Duplicate[] {
  const duplicates: Duplicate[] = [];
  for (const student of withTwo(school)) {
    school.isSettled[student] = 1;
    const grades = gradesOf(school, student);
    const groups = groupsOf(grades, isOne);
    if (groups.length === grades.length) continue;
    const kept: Grade[] = [];
    for (const group of groups) {
      if (group.length === 1) kept.push(group[0]!);
      else for (const each of settleGroup(group, duplicates)) kept.push(each);
    }
    school.made[student] = kept;
  }
  return duplicates;
}

/** Rows of one key together. Those of one place are so few that each is compared with each. */
function groupsOf(grades: readonly Grade[], isOne: (a: Grade, b: Grade) => boolean): Grade[][] {
  const groups: Grade[][] = [];
  const bySlot = new Map<Grade['slot'], Grade[][]>();
  for (const grade of grades) {
    const known = listOf(bySlot, grade.slot);
    let group = known.find(([own]) => own!.calendar === grade.calendar && isOne(own!, grade));
    if (!group) {
      group = [];
      known.push(group);
      groups.push(group);
    }
    group.push(grade);
  }
  return groups;
}

const rank: Record<Holds, number> = { nothing: 0, progress: 1, posted: 2 };

/** The rows of a key that are used. */
function settleGroup(group: Grade[], duplicates: Duplicate[]): Grade[] {
  // A file may hold a grade so often that they are too many for a call.
  const most = group.reduce((high, { holds }) => Math.max(high, rank[holds]), 0);
  const full = inOrder(group.filter(({ holds }) => rank[holds] === most));
  for (const each of group) {
    if (rank[each.holds] === most) continue;
    const { besidePosted, besideProgress } = each.in.settled;
    (most === rank.posted ? besidePosted : besideProgress).push(each.record);
  }
  for (const each of full) each.hasRowsBeside = full.length < group.length;
  if (full.length === 1) return full;
  const [first, ...others] = full as [Grade, ...Grade[]];
  if (others.every((other) => isSameGrade(first, other))) {
    duplicates.push({ how: 'same', grades: full });
    return using(first, full);
  }
  const latest = latestOf(full);
  if (latest) {
    latest.isReposted = true;
    duplicates.push({ how: 'reposted', grades: full });
    return using(latest, full);
  }
  duplicates.push({ how: 'contradicted', grades: full });
  for (const each of full) each.isContradicted = true;
  return full;
}

function using(one: Grade, all: readonly Grade[]): Grade[] {
  for (const each of all) if (each !== one) each.in.settled.repeated.push(each.record);
  return [one];
}

/** Files by name, rows by number: which row is the first must not depend on the order of the files. */
const inOrder = (grades: Grade[]) =>
  grades.sort((a, b) => compareTexts(a.in.name, b.in.name) || a.record.row - b.record.row);

/** The one that was posted last, where each says when it was, and those of the last day say the same. */
function latestOf(grades: readonly Grade[]): Grade | undefined {
  if (grades.some(({ record }) => record.postedOn === '')) return undefined;
  const last = grades.reduce((day, { record }) => (record.postedOn > day ? record.postedOn : day), '');
  const [first, ...others] = grades.filter(({ record }) => record.postedOn === last);
  return others.every((other) => isSameGrade(first!, other)) ? first : undefined;
}

/** Whether two rows hold the same grade, posted or in progress. */
export function isSameGrade(a: Grade, b: Grade): boolean {
  const [own, other] = [gradeIn(a), gradeIn(b)];
  if (a.holds === 'nothing') return true;
  if (own.score !== other.score && compareGrades({ ...own, percent: '' }, { ...other, percent: '' }) !== 'same')
    return false;
  return own.percent === other.percent || readScore(own.percent).number === (readScore(other.percent).number ?? NaN);
}

const gradeIn = ({ holds, record }: Grade) =>
  holds === 'posted'
    ? { score: record.score, percent: record.percent }
    : { score: record.progressScore, percent: record.progressPercent };
