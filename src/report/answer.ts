/** The answer of a check in a few sentences of numbers, the most important first. */
import { aboutCompared, rosterToAdd } from './answer/compared.ts';
import { aboutFiles, limitOf, ofChoice, rowsSetAside } from './answer/not-used.ts';
import {
  all,
  highSchools,
  saidOf,
  sentence,
  tallies,
  type Answerable,
  type HighSchool,
  type Clause,
  type Tallies,
} from './answer/facts.ts';
import { itemOf, type Item } from '../rules/code.ts';
import { capital, list, number, plural } from '../rules/names.ts';
import { words } from '../rules/registry.ts';
import type { FileReport, GradeCounts } from './report.ts';

export type { Answerable } from './answer/facts.ts';

/** Sentences that say what the check found, and what would tell more. Takes a report, or a result without a filter. */
export const answer = (checked: Answerable): string[] => [...told(checked), ...toAdd(checked)];

/** What the check found, for those who cannot add a file to it. The sentences about posted grades add up. */
export function told(checked: Answerable): string[] {
  const { files } = checked;
  if (files.length === 0) return ['No file was checked.'];
  if (files.every((file) => file.kind === null)) return [unreadable(files.length)];
  const found = tallies(checked);
  const rest = leftOut(files, checked);
  if (isOnlySetUp(files)) return [...onlySetUp(checked, found), ...rest];
  return [
    ...aboutFiles(found),
    ...aboutGrades(checked, found),
    ...rowsSetAside(checked),
    ...aboutSetUp(found),
    ...rest,
  ];
}

/** The files with which the check could say more. */
function toAdd({ files, grades }: Answerable): string[] {
  if (files.every(({ kind }) => kind === null)) return [];
  const high = highSchools(files);
  const [isTechnical, isHigh] = (['technical', 'high'] as const).map((side) => has(files, side, 'grades'));
  if (isTechnical && isHigh) return rosterToAdd(grades, high);
  if (isTechnical && grades.posted === 0) return [];
  const those = isHigh
    ? 'the technical school’s grades'
    : isTechnical
      ? `${high.its} grades`
      : 'the grades of both schools';
  return [`To see whether posted grades have arrived, add ${those}.`];
}

function unreadable(files: number): string {
  return files === 1 ? 'The file could not be read.' : `None of the ${number(files)} files could be read.`;
}

function isOnlySetUp(files: FileReport[]): boolean {
  return !has(files, 'technical', 'grades') && !has(files, 'high', 'grades') && !has(files, 'high', 'roster');
}

/** What is wrong, what was checked, and that no grades were. Says that nothing is wrong only where something was checked. */
function onlySetUp({ passed, files }: Answerable, found: Tallies): string[] {
  const isFine = [...found.values()].every(({ problems, reviews }) => problems + reviews === 0);
  const looked = new Set(
    [...passed.filter(({ count }) => count > 0).map(({ code }) => code), ...found.keys()].map(itemOf),
  );
  const checked = Object.entries(setUpParts).flatMap(([item, name]) => (looked.has(item as Item) ? [name] : []));
  const alone =
    checked.length > 0
      ? 'Nothing wrong was found in what could be checked.'
      : 'Nothing could be checked with these files alone.';
  const schools = new Set(files.map(({ side, school }) => `${side} ${school ?? ''}`)).size;
  return [
    ...(isFine ? [alone] : aboutSetUp(found, schools > 1 ? ` of ${number(schools)} schools` : '')),
    ...(checked.length > 0 ? [`Checked: ${list(checked)}.`] : []),
    'No grades were compared.',
  ];
}

/** The parts of a setup, by the guide's items. */
const setUpParts: Partial<Record<Item, string>> = {
  '1': 'Process Alerts',
  '4a': 'grading tasks',
  '4b': 'Term Mask and Active Mask',
  '4c': 'term dates',
  '4d': 'Grade Calc Options',
  '4e': 'score groups',
  '4f': 'report card templates',
};

function aboutGrades(checked: Answerable, found: Tallies): string[] {
  const { grades, files } = checked;
  const high = highSchools(files);
  if (grades.posted + grades.notPosted + grades.noGrade === 0) return noTechnicalGrades(checked, high);
  if (!has(files, 'high', 'grades')) return [...limitOf(checked), ...onlyTechnical(grades, found, high)];
  return [...aboutCompared(checked, found, high), ...notPosted(grades), ...onlyHigh(grades, high)];
}

function has(files: FileReport[], side: FileReport['side'], kind: FileReport['kind']): boolean {
  return files.some((file) => file.side === side && file.kind === kind);
}

/** Nothing to compare: only the high school's files, or no CTE grade in the technical school's. */
function noTechnicalGrades(checked: Answerable, high: HighSchool): string[] {
  const { grades, files } = checked;
  if (has(files, 'technical', 'grades')) return [noneToCompare(checked), ...onlyHigh(grades, high)];
  if (!has(files, 'high', 'grades')) return [rowsRead(files, 'roster', `of ${high.its} roster`)];
  return [...limitOf(checked), rowsRead(files, 'grades', `of ${high.its} KTS grades`)];
}

/** That the technical school's files have no CTE grade is said only where none was set aside or left out by choice. */
function noneToCompare({ grades, files, chosen }: Answerable): string {
  if (grades.setAside > 0) return 'No grade of the technical school could be compared.';
  const own = files.filter(({ side, kind }) => side === 'technical' && kind === 'grades');
  const have = own.length === 1 ? 'file has' : 'files have';
  return `The technical school’s ${have} no CTE grade${ofChoice(chosen)}, so nothing could be compared.`;
}

function rowsRead(files: FileReport[], kind: FileReport['kind'], ofWhat: string): string {
  const read = files.filter((file) => file.side === 'high' && file.kind === kind);
  const rows = read.reduce((sum, { records }) => sum + records, 0);
  return `${plural(rows, ['row', 'rows'])} ${ofWhat} ${rows === 1 ? 'was' : 'were'} read.`;
}

function onlyTechnical(grades: GradeCounts, found: Tallies, high: HighSchool): string[] {
  const { posted } = grades;
  if (posted === 0) return notPosted(grades);
  const total = posted + grades.notPosted;
  const are = posted === 1 ? 'is' : 'are';
  const who = posted < total ? `${number(posted)} of ${number(total)}` : posted === 1 ? 'The one' : all(posted);
  return [
    `${who} ${total === 1 ? 'grade' : 'grades'} ${are} posted at the technical school.`,
    ...notPosted(grades, ''),
    ...notOnRoster(found, high),
  ];
}

/** What a roster without grades can tell. */
function notOnRoster(found: Tallies, high: HighSchool): string[] {
  const roster = `${high.its} roster`;
  return sentence(
    [...found].flatMap(([code, { count }]) => {
      const said = words[code].answer?.notOnRoster?.(roster);
      return said ? [{ count, ...said }] : [];
    }),
  );
}

/** @param more `more` after a sentence that counts the posted grades alone */
function notPosted(
  { posted, notPosted: inProgress, noGrade }: GradeCounts,
  more = posted > 0 ? 'more ' : '',
): string[] {
  const they = inProgress === 1 ? 'it' : 'they';
  return [
    ...sentence([
      {
        count: inProgress,
        one: `${more}grade is not posted yet, so ${they} cannot sync`,
        many: `${more}grades are not posted yet, so ${they} cannot sync`,
      },
    ]),
    ...sentence([
      {
        count: noGrade,
        one: 'row at the technical school has no grade at all',
        many: 'rows at the technical school have no grade at all',
      },
    ]),
  ];
}

function onlyHigh({ onlyHigh: count }: GradeCounts, high: HighSchool): string[] {
  if (count === 0) return [];
  const grades = plural(count, ['grade', 'grades']);
  return [`${capital(high.name)} ${high.has} ${grades} that the technical school’s files do not show as posted.`];
}

/** @param schools ` of 4 schools` */
function aboutSetUp(found: Tallies, schools = ''): string[] {
  const sum = (of: 'problems' | 'reviews', item: string) =>
    [...found].reduce((total, [code, tally]) => total + (code.startsWith(item) ? tally[of] : 0), 0);
  const problems = sum('problems', '4');
  const reviews = sum('reviews', '4');
  const [alerts, unread] = [sum('problems', '1'), sum('reviews', '1')];
  const parts = [
    ...(problems > 0 ? [plural(problems, ['problem', 'problems'])] : []),
    ...(reviews > 0 ? [plural(reviews, ['point to review', 'points to review'])] : []),
  ];
  return [
    ...(alerts > 0
      ? [`KTS messages in Process Alerts name ${plural(alerts, ['course or section', 'courses or sections'])}.`]
      : []),
    ...(unread > 0
      ? [`${plural(unread, ['KTS message', 'KTS messages'])} in Process Alerts could not be understood.`]
      : []),
    ...(parts.length > 0 ? [`The setup${schools} has ${parts.join(' and ')}.`] : []),
  ];
}

/** What is in none of the counts above: files that could not be read, damaged rows of high schools. */
function leftOut(files: FileReport[], checked: Answerable): string[] {
  const failed = files.filter((file) => file.kind === null).length;
  return [
    ...(failed > 0 ? [`${plural(failed, ['file', 'files'])} could not be read.`] : []),
    ...sentence(leftOutAtHigh(checked)),
  ];
}

const leftOutAtHigh = (checked: Answerable): Clause[] =>
  saidOf(checked, 'high', ({ code }) => words[code].answer?.leftOutAtHigh);
