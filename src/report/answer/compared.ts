/** The sentences about grades that were posted, beside the high school's: together their numbers are all posted grades. */
import { number } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import type { GradeCounts } from '../report.ts';
import { all, clauses, said, sentence, type Answerable, type HighSchool, type Clause, type Tallies } from './facts.ts';
import { arrivedAsFarAs, limitOf, ofChoice } from './not-used.ts';

/** How many posted grades have arrived, what is wrong with the others, and which could not be compared and why. */
export function aboutCompared(
  checked: Pick<Answerable, 'grades' | 'complete' | 'chosen' | 'files'>,
  found: Tallies,
  high: HighSchool,
): string[] {
  const { grades, complete, chosen } = checked;
  const { posted, synced } = grades;
  if (posted > 0 && synced === posted && complete && chosen)
    return [`${allPosted(posted)}${ofChoice(chosen)} ${posted === 1 ? 'has' : 'have'} arrived.`];
  return [...limitOf(checked), ...outcomes(checked, found, high)];
}

function outcomes(
  { grades, complete }: Pick<Answerable, 'grades' | 'complete'>,
  found: Tallies,
  high: HighSchool,
): string[] {
  const { posted, synced } = grades;
  if (posted === 0) return [];
  if (synced === posted) {
    if (!complete) return [arrivedAsFarAs(posted)];
    return [`${allPosted(posted)} ${posted === 1 ? 'has' : 'have'} arrived.`];
  }
  if (high.only && isWholeFile(grades)) return besideWholeFile(grades, found, high, high.only);
  const faults = faultParts(grades, high);
  const rest = notCompared(grades, found, high);
  if (synced > 0) {
    const first = `${number(synced)} of ${number(posted)} posted grades ${synced === 1 ? 'has' : 'have'} arrived.`;
    return [first, ...sentence(faults), ...rest];
  }
  const [only] = faults;
  if (!only) return rest;
  if (only.count === posted) return [`${allPosted(posted)} ${posted === 1 ? only.one : only.many}.`];
  if (grades.different + grades.older + grades.scale === 0 && rest.length === 0) {
    return [`None of the ${number(posted)} posted grades has arrived.`, ...sentence(faults)];
  }
  return [`Of ${number(posted)} posted grades, ${clauses(faults.map(said))}.`, ...rest];
}

/** A high school's students are only some of those in the technical school's file, which holds several schools. */
const isWholeFile = ({ posted, synced, missing, different, waiting, older, scale, studentUnknown }: GradeCounts) =>
  synced + missing + different + waiting + older + scale > 0 && studentUnknown * MANY_UNKNOWN >= posted;

/** One in so many is a file of several schools rather than students who moved. */
const MANY_UNKNOWN = 4;

/** How many of the students in the high school's file have their grades, and what the rest may be: never of all grades. */
function besideWholeFile(
  grades: GradeCounts,
  found: Tallies,
  high: HighSchool,
  { its, hasRoster }: NonNullable<HighSchool['only']>,
): string[] {
  const { posted, synced, studentUnknown: unknown } = grades;
  const own = posted - unknown;
  const first = `${number(synced)} of the ${number(own)} posted ${own === 1 ? 'grade' : 'grades'} of students in ${its} file ${synced === 1 ? 'has' : 'have'} arrived.`;
  const rest = notCompared({ ...grades, posted: own, studentUnknown: 0 }, found, high);
  const students = unknown === 1 ? 'its student is' : 'their students are';
  const readings = hasRoster
    ? `${students} in none of ${its} files. They go to a different high school, or are not scheduled there.`
    : `${students} not in that file. They go to different high schools, or ${its} export leaves them out because they have no grade.`;
  return [
    first,
    ...sentence(faultParts(grades, high)),
    ...rest,
    `${number(unknown)} of all ${number(posted)} could not be compared: ${readings}`,
  ];
}

/** The roster that would tell where the students of the other grades are. */
export function rosterToAdd(grades: GradeCounts, { only }: HighSchool): string[] {
  if (!only || only.hasRoster || !isWholeFile(grades)) return [];
  return [`To tell where those students go, add ${only.its} roster.`];
}

function allPosted(posted: number): string {
  return posted === 1 ? 'The one posted grade' : `${all(posted)} posted grades`;
}

/** Only where no grade has arrived does the sentence still need to say at which school. */
function faultParts({ missing, different, waiting, older, scale, synced }: GradeCounts, high: HighSchool): Clause[] {
  const at = synced > 0 ? '' : ` at ${high.name}`;
  const there = missing > 0 ? '' : at;
  const file = high.only ? 'file' : 'files';
  return [
    { count: missing, one: `is missing${at}`, many: `are missing${at}` },
    { count: different, one: `differs${there}`, many: `differ${there}` },
    {
      count: older,
      one: `has only an older grade at ${high.name}`,
      many: `have only an older grade at ${high.name}`,
    },
    {
      count: scale,
      one: 'must be compared by hand because the schools write it in different forms',
      many: 'must be compared by hand because the schools write them in different forms',
    },
    { count: waiting, one: `is too new for ${high.its} ${file}`, many: `are too new for ${high.its} ${file}` },
  ].filter(({ count }) => count > 0);
}

function notCompared(grades: GradeCounts, found: Tallies, high: HighSchool): string[] {
  const reasons = reasonsOf(grades, found, high).filter(({ count }) => count > 0);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const [first] = reasons;
  if (!first) return [];
  const everything = total === grades.posted;
  if (reasons.length > 1) {
    const who = everything ? `None of the ${number(total)} posted grades could` : `${number(total)} could not`;
    return [`${who} be compared: ${clauses(reasons.map(said))}.`];
  }
  if (grades.notCompared === grades.posted) {
    const apart = wholeFile(found, high);
    const them = total === 1 ? 'the one posted grade' : `the ${number(total)} posted grades`;
    if (apart) return [`${apart}, so ${them} could not be compared.`];
  }
  const who = everything ? allPosted(total) : number(total);
  const why = total === 1 ? `is ${first.one}, so it` : `are ${first.many}, so they`;
  return [`${who} ${why} could not be compared.`];
}

/** Why whole files gave nothing to compare. */
function wholeFile(found: Tallies, high: HighSchool): string | undefined {
  if (high.empty) return high.empty;
  return [...found.keys()].flatMap((code) => words[code].answer?.allApart ?? [])[0];
}

function reasonsOf(grades: GradeCounts, found: Tallies, high: HighSchool): Clause[] {
  const files = `${high.its} files`;
  const left = leftOut(found, high);
  return [
    {
      count: grades.studentUnknown,
      one: `of a student who is not in ${files}`,
      many: `of students who are not in ${files}`,
    },
    {
      count: grades.sectionUnknown,
      one: `of a section that is not in ${files}`,
      many: `of sections that are not in ${files}`,
    },
    {
      count: grades.termUnknown,
      one: 'of a term that could not be matched',
      many: 'of terms that could not be matched',
    },
    {
      count: grades.notInFile,
      one: `of a term or grading task that is not in ${high.its} grades`,
      many: `of a term or grading task that is not in ${high.its} grades`,
    },
    { count: grades.notCompared, one: left, many: left },
  ];
}

/** Why single grades are `notCompared`, as far as the findings tell. */
function leftOut(found: Tallies, high: HighSchool): string {
  const causes = [...found].flatMap(([code, { problems }]) => {
    const { keptApart, onlyAsProblem } = words[code].answer ?? {};
    return keptApart !== undefined && (problems > 0 || !onlyAsProblem) ? [keptApart] : [];
  });
  if (high.withoutGrades) causes.push('of a high school whose grades were not added');
  if (causes.length > 0) return causes.join(' or ');
  const [orElse] = [...found.keys()].flatMap((code) => words[code].answer?.keptApartElse ?? []);
  return orElse ?? 'without a grade to compare to';
}
