/**
 * Whose file is this? Each file is sorted by what stands in it, the strongest evidence first. Where two kinds of evidence
 * speak against each other, or there is none, nothing is decided: the person is asked.
 */
import { withoutYear } from '../compare/calendars.ts';
import { namesTechnical } from '../compare/school-names.ts';
import type { Kind, Side } from '../intake/kinds.ts';
import { commonLabel, labelOfFile, labelOfFolder, namesSchool, sameSchool, wordsOfFile } from './names.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** Kinds of evidence, the strongest first. */
export const evidence = ['given', 'calendar', 'courses', 'students', 'folder', 'name', 'beside'] as const;
export type Evidence = (typeof evidence)[number];

/** How sure the sorting is. */
export type Sureness = 'sure' | 'likely' | 'unsure';

/** What is known of a file, or of one calendar's part of a file, before it is sorted. */
export interface FileFacts {
  /** Its name without folders. */
  name: string;
  /** The folders and zips around it that were given or lie within what was given, the outermost first. */
  folders: readonly string[];
  kind: Kind;
  /** What the person says. */
  given?: { side: Side; school?: string };
  /** The one calendar that all its rows name. */
  calendar?: string;
  /** The one value of a School column that is no calendar: whose file it is, if it is a high school's. */
  schoolColumn?: string;
  /** Its courses, and whether any row of the course is about a CTE grading task. */
  courses: ReadonlyMap<string, boolean>;
  /** All students of the file. */
  students: ReadonlySet<string>;
  /** Students with a row about a CTE grading task, or in a KTS course of a roster. */
  ktsStudents: ReadonlySet<string>;
  /** Posted grades by their key, to see whether two files contradict each other. */
  posted: ReadonlyMap<string, string>;
}

/** Where a file belongs and why. */
export interface FilePlace {
  side?: Side;
  school?: string;
  by: Evidence[];
  sure: Sureness;
}

/** A file on its way to its place. */
interface Open extends FilePlace {
  file: FileFacts;
  /** Its name and its rows do not agree: only the person can tell. */
  isDisputed?: boolean;
  /** Files of one high school share one. */
  group?: Together;
}

interface Together {
  files: Open[];
  label?: string;
}

/** So many of a file's students must be another's, for it to be a part of it; so many may be by chance. */
const MOST = 0.9;
const FEW = 0.1;

/**
 * Sorts files by school.
 * @param files what is known of each
 * @param mayBeName whether a label may be a person's name; such a label is not used
 * @returns a place for each file, in their order. The order of the files changes nothing
 */
export function sortFiles(files: readonly FileFacts[], mayBeName: (label: string) => boolean): FilePlace[] {
  const open = files.map((file): Open => ({ file, by: [], sure: 'unsure' }));
  const grades = open.filter(({ file }) => file.kind === 'grades');
  const isKts = ktsCourses(grades);

  for (const one of open) if (one.file.given) decide(one, one.file.given.side, 'sure', 'given');
  sortTechnical(grades, isKts);
  sortHigh(grades, isKts);
  askWhereNamesSpeakAgainst(open);
  // Where a name tells the technical school's file, students tell the high school's.
  if (grades.some((one) => isTechnical(one) && one.by.every((kind) => kind === 'name'))) sortHigh(grades, isKts);

  const groups = groupHigh(grades);
  const others = open.filter(({ file }) => file.kind !== 'grades');
  for (const one of others.filter(({ file }) => file.given))
    if (isHigh(one)) one.group = groupNamed(groups, one.file.given?.school) ?? newGroup(groups, one);
  for (const one of others.filter(({ file }) => !file.given)) sortBeside(one, open, groups, isKts);
  label(groups, mayBeName);
  return open.map(({ side, by, sure, group }) => ({
    ...(sure === 'unsure' ? {} : { side, ...(group?.label === undefined ? {} : { school: group.label }) }),
    by: sure === 'unsure' ? [] : evidence.filter((kind) => by.includes(kind)),
    sure,
  }));
}

function decide(one: Open, side: Side, sure: Exclude<Sureness, 'unsure'>, ...by: Evidence[]) {
  one.side = side;
  one.sure = sure;
  one.by.push(...by);
}

const isOpen = ({ side, isDisputed }: Open) => side === undefined && !isDisputed;
const isTechnical = ({ side }: Open) => side === 'technical';
const isHigh = ({ side }: Open) => side === 'high';

/** A course is KTS if any of the files has a CTE grading task in it. */
function ktsCourses(grades: readonly Open[]): (course: string) => boolean {
  const courses = new Set(
    grades.flatMap(({ file }) => [...file.courses].flatMap(([course, isCte]) => (isCte ? [course] : []))),
  );
  return (course) => courses.has(course);
}

const hasOwnCourses = ({ file }: Open, isKts: (course: string) => boolean) =>
  file.ktsStudents.size > 0 && [...file.courses.keys()].some((course) => !isKts(course));
const hasKtsCoursesOnly = ({ file }: Open, isKts: (course: string) => boolean) =>
  file.ktsStudents.size > 0 && [...file.courses.keys()].every(isKts);

/** By calendar; else a file of KTS courses only, whose students are those of several high schools. */
function sortTechnical(grades: readonly Open[], isKts: (course: string) => boolean) {
  for (const one of grades.filter(isOpen))
    if (one.file.calendar !== undefined && namesTechnical(one.file.calendar) && !hasOwnCourses(one, isKts))
      decide(one, 'technical', 'sure', 'calendar');

  const known = grades.some(isTechnical);
  const byCourses = grades.filter(
    (one) =>
      isOpen(one) && one.file.calendar === undefined && hasKtsCoursesOnly(one, isKts) && holdsSeveral(one, grades),
  );
  // Two that only their courses tell: one of them may be a district's or another year's.
  if (byCourses.length === 1 && !known) decide(byCourses[0]!, 'technical', 'sure', 'courses');
  else if (grades.some((one) => isTechnical(one) && one.file.given) && byCourses.length > 0)
    for (const one of byCourses) decide(one, 'technical', 'likely', 'courses');
  if (!grades.some(isTechnical)) sortTwo(grades, isKts);
}

/** Whether the students of at least two different high schools are students of this file. */
function holdsSeveral(one: Open, grades: readonly Open[]): boolean {
  const within = grades.filter((other) => other !== one && !isTechnical(other) && share(other.file, one.file) >= MOST);
  return within.some((a) => within.some((b) => a !== b && share(a.file, b.file) < FEW && share(b.file, a.file) < FEW));
}

/** Of two grades files alone, the one whose KTS students are a true part of the other's is the high school's. */
function sortTwo(grades: readonly Open[], isKts: (course: string) => boolean) {
  if (grades.length !== 2) return;
  for (const [one, other] of [grades, [...grades].reverse()] as [Open, Open][]) {
    if (!isOpen(other) || !hasKtsCoursesOnly(other, isKts) || one.file.ktsStudents.size === 0) continue;
    const isPart = share(one.file, other.file) === 1 && one.file.ktsStudents.size < other.file.ktsStudents.size;
    const isHighs = isHigh(one) || hasOwnCourses(one, isKts);
    if (!isPart && !(isHighs && share(one.file, other.file) >= MOST)) continue;
    decide(other, 'technical', 'likely', isHighs ? 'courses' : 'students');
    if (isOpen(one) && !isHighs) decide(one, 'high', 'likely', 'students');
    return;
  }
}

/** The part of a file's KTS students that are also another file's. */
const share = (file: FileFacts, other: FileFacts) => shareOf(file.ktsStudents, other.ktsStudents);

function shareOf(students: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (students.size === 0) return 0;
  let common = 0;
  for (const student of students) if (others.has(student)) common += 1;
  return common / students.size;
}

/** By courses of its own beside the KTS courses, or by its students, who are the technical school's and no other school's. */
function sortHigh(grades: readonly Open[], isKts: (course: string) => boolean) {
  const technical = grades.filter(isTechnical);
  const theirs = new Set(technical.flatMap(({ file }) => [...file.ktsStudents]));
  const sure = technical.every((one) => one.sure === 'sure') ? 'sure' : 'likely';
  const rest = grades.filter((one) => !isTechnical(one));
  for (const one of rest.filter(isOpen)) {
    // A calendar that names a technical school speaks against courses of its own.
    if (one.file.calendar !== undefined && namesTechnical(one.file.calendar)) continue;
    if (hasOwnCourses(one, isKts)) decide(one, 'high', 'sure', 'courses');
    const isTheirs = shareOf(one.file.ktsStudents, theirs) >= MOST;
    if (!isTheirs) continue;
    const isShared = rest.some(
      (other) => other !== one && share(one.file, other.file) >= FEW && !areOneSchool(one.file, other.file),
    );
    if (isShared) continue;
    if (isOpen(one)) decide(one, 'high', sure, 'students');
    else one.by.push('students');
  }
  for (const one of rest.filter(isHigh))
    if (one.file.calendar !== undefined && !one.file.given) one.by.push('calendar');
}

/** A name that says a technical school, or a school that another file names, speaks for or against what the rows say. */
function askWhereNamesSpeakAgainst(open: readonly Open[]) {
  const calendars = [...new Set(open.flatMap(({ file }) => file.calendar ?? []))];
  for (const one of open) {
    if (one.file.given || one.file.kind !== 'grades') continue;
    const names = [one.file.name, ...one.file.folders.slice(-1)];
    const saysTechnical = names.some(namesTechnical);
    const saysSchool = calendars.filter((calendar) =>
      names.some((name) => namesSchool(labelOfFile(name) ?? '', calendar)),
    );
    const isAgainst =
      (saysTechnical && isHigh(one)) ||
      (one.file.calendar !== undefined &&
        saysSchool.length > 0 &&
        !saysSchool.some((calendar) => sameSchool(calendar, one.file.calendar!)));
    if (isAgainst) Object.assign(one, { side: undefined, sure: 'unsure', by: [], isDisputed: true });
    else if (saysTechnical && isOpen(one) && one.file.calendar === undefined)
      decide(one, 'technical', 'likely', 'name');
    else if (saysTechnical && isTechnical(one)) one.by.push('name');
    else if (saysSchool.length > 0 && isOpen(one) && one.file.calendar === undefined) {
      const owner = open.find((other) => other.side !== undefined && other.file.calendar === saysSchool[0]);
      if (owner) decide(one, owner.side!, 'likely', 'name');
    }
  }
}

/** Two files of one calendar, or without one that share students and do not contradict each other. */
function areOneSchool(a: FileFacts, b: FileFacts): boolean {
  if (a.given?.school !== undefined && b.given?.school !== undefined) return sameSchool(a.given.school, b.given.school);
  if (a.calendar !== undefined && b.calendar !== undefined) return sameSchool(a.calendar, b.calendar);
  if (a.calendar !== undefined || b.calendar !== undefined) return false;
  const [small, large] = a.students.size <= b.students.size ? [a, b] : [b, a];
  if (small.students.size === 0 || shareOf(small.students, large.students) < 0.5) return false;
  return [...a.posted].every(([key, value]) => (b.posted.get(key) ?? value) === value);
}

/** The files of each high school. */
function groupHigh(grades: readonly Open[]): Together[] {
  const groups: Together[] = [];
  for (const one of grades.filter(isHigh)) {
    const own = groups.filter(({ files }) => files.some(({ file }) => isOneSchool(file, one.file)));
    const group: Together = { files: [...own.flatMap(({ files }) => files), one] };
    for (const merged of own) groups.splice(groups.indexOf(merged), 1);
    groups.push(group);
  }
  const apart = groups.flatMap(asSaid);
  for (const group of apart) {
    const joined =
      group.files.length > 1 && group.files.every(({ file }) => file.calendar === undefined && !file.given);
    for (const one of group.files) {
      one.group = group;
      if (joined) one.sure = 'likely';
    }
  }
  return apart;
}

/** What the person calls by different names stays apart, whatever joins it. Of which of them the rest is, is asked. */
function asSaid(group: Together): Together[] {
  const names: string[] = [];
  for (const { file } of group.files) {
    const name = file.given?.school;
    if (name !== undefined && !names.some((other) => sameSchool(other, name))) names.push(name);
  }
  if (names.length < 2) return [group];
  for (const one of group.files.filter(({ file }) => !file.given))
    Object.assign(one, { side: undefined, sure: 'unsure', by: [], isDisputed: true });
  const isNamed = ({ file }: Open, name: string) => sameSchool(file.given?.school ?? '', name);
  const unnamed = group.files.filter(({ file }) => file.given && file.given.school === undefined);
  return [
    ...names.map((name) => ({ files: group.files.filter((one) => isNamed(one, name)) })),
    ...unnamed.map((one) => ({ files: [one] })),
  ];
}

const isOneSchool = (a: FileFacts, b: FileFacts) =>
  areOneSchool(a, b) ||
  (a.given?.side === 'high' &&
    a.given.school !== undefined &&
    b.calendar !== undefined &&
    sameSchool(a.given.school, b.calendar)) ||
  (b.given?.side === 'high' &&
    b.given.school !== undefined &&
    a.calendar !== undefined &&
    sameSchool(b.given.school, a.calendar));

/** A file beside the grades: by its calendar, its students, its courses, its folder, or the grades file of its name. */
function sortBeside(one: Open, open: readonly Open[], groups: Together[], isKts: (course: string) => boolean) {
  const { file } = one;
  const grades = open.filter((other) => other.file.kind === 'grades');
  const settled = grades.filter(({ side }) => side !== undefined);
  const said = open.filter((other) => other.file.kind !== 'grades' && other.file.given);
  if (byCalendar(one, [...settled, ...said], open, groups)) return;
  if (file.kind === 'roster' && file.students.size > 0) return sortRoster(one, settled, groups);
  // Which courses are KTS courses, only grades tell.
  const hasOwn = grades.length > 0 && [...file.courses.keys()].some((course) => !isKts(course));
  if (goesWith(one, settled, hasOwn)) return;
  if (saysTechnical(file, open) && !hasOwn) return decide(one, 'technical', 'likely', 'name');
  // What the person says of one file settles those that nothing tells apart from it.
  if (goesWith(one, said, hasOwn)) return;
  const highs = new Set(settled.filter(isHigh).map(({ group }) => group));
  if (hasOwn && highs.size === 1) join(one, settled.find(isHigh)!, 'likely', 'courses');
}

/** Puts a file where its calendar says. Rosters and report cards are high schools', and so is what has the calendar of one. */
function byCalendar(one: Open, known: readonly Open[], open: readonly Open[], groups: Together[]): boolean {
  const { calendar } = one.file;
  if (calendar === undefined) return false;
  const isTheirs = ({ file }: Open) =>
    [file.given?.school, file.calendar].some((name) => name !== undefined && sameSchool(name, calendar));
  const owner = known.find((other) => other !== one && isTheirs(other));
  if (namesTechnical(calendar)) decide(one, 'technical', 'sure', 'calendar');
  else if (owner) join(one, owner, 'sure', 'calendar');
  else if (open.some((other) => highKinds.has(other.file.kind) && isTheirs(other))) {
    decide(one, 'high', 'sure', 'calendar');
    one.group = groups.find(({ files }) => files.some(isTheirs)) ?? newGroup(groups, one);
    if (!one.group.files.includes(one)) one.group.files.push(one);
  }
  return one.side !== undefined;
}

const highKinds = new Set<Kind>(['roster', 'report-card']);

/** Puts a file beside those of its folder, or of its name, where these are one school's. */
function goesWith(one: Open, settled: readonly Open[], hasOwn: boolean): boolean {
  const { file } = one;
  const inFolder = settled.filter((other) => file.folders.length > 0 && isInFolder(file, other.file));
  const owners = new Set(inFolder.map((other) => other.group ?? 'technical'));
  const beside = byName(file, settled);
  if ([...inFolder, ...(beside ? [beside] : [])].some((other) => namesOther(file, other))) return false;
  if (owners.size === 1 && !(hasOwn && owners.has('technical'))) join(one, inFolder[0]!, 'likely', 'folder');
  else if (beside && !(hasOwn && isTechnical(beside))) join(one, beside, 'likely', 'beside');
  return one.side !== undefined;
}

/** Whether the calendars of a file and of the school beside which it lies are those of two schools. */
function namesOther({ calendar }: FileFacts, { file, group }: Open): boolean {
  const theirs = (group?.files.map((other) => other.file) ?? [file]).flatMap((other) => other.calendar ?? []);
  return calendar !== undefined && theirs.length > 0 && !theirs.some((other) => sameSchool(other, calendar));
}

/** Whether its name says so, or that of its folder. A folder that holds all files says nothing of one of them. */
function saysTechnical(file: FileFacts, open: readonly Open[]): boolean {
  const folder = file.folders.at(-1);
  const isOwn = open.some((other) => !isWithin(other.file, file, file.folders.length - 1));
  return namesTechnical(file.name) || (folder !== undefined && isOwn && namesTechnical(folder));
}

const isInFolder = (file: FileFacts, other: FileFacts) =>
  file.folders.length === other.folders.length && file.folders.every((folder, i) => folder === other.folders[i]);

function join(one: Open, owner: Open, sure: 'sure' | 'likely', by: Evidence) {
  decide(one, owner.side!, sure, by);
  if (!owner.group) return;
  one.group = owner.group;
  owner.group.files.push(one);
}

/** A roster is a high school's: that with which it shares most students, at least half; else a school of its own. */
function sortRoster(one: Open, settled: readonly Open[], groups: Together[]) {
  const sharing = groups
    .map((group) => {
      const students = new Set(group.files.flatMap(({ file }) => [...file.students]));
      const [small, large] =
        students.size < one.file.students.size ? [students, one.file.students] : [one.file.students, students];
      return { group, part: shareOf(small, large) };
    })
    .filter(({ part }) => part >= 0.5)
    .sort((a, b) => b.part - a.part);
  if (sharing.length > 1 && sharing[0]!.part === sharing[1]!.part) return;
  if (sharing[0]) return join(one, sharing[0].group.files[0]!, 'sure', 'students');
  const theirs = new Set(settled.filter(isTechnical).flatMap(({ file }) => [...file.ktsStudents]));
  if (shareOf(theirs, one.file.students) === 0 && shareOf(one.file.students, theirs) === 0) return;
  decide(one, 'high', 'likely', 'students');
  one.group = newGroup(groups, one);
}

function newGroup(groups: Together[], one: Open): Together {
  const group: Together = { files: [one] };
  groups.push(group);
  return group;
}

const groupNamed = (groups: readonly Together[], school?: string) =>
  groups.find(({ files }) => files.some(({ file }) => sameSchool(nameGiven(file) ?? '', school ?? '')));
const nameGiven = ({ given, calendar }: FileFacts) => given?.school ?? calendar;

/** The grades files whose names begin with the same words: those of one school, or none. */
function byName(file: FileFacts, settled: readonly Open[]): Open | undefined {
  const words = wordsOfFile(file.name);
  const alike = settled.map((other) => {
    const theirs = wordsOfFile(other.file.name);
    const differs = words.findIndex((word, i) => word !== theirs[i]);
    return { other, length: differs === -1 ? words.length : differs };
  });
  const most = Math.max(0, ...alike.map(({ length }) => length));
  if (most === 0) return undefined;
  const best = alike.filter(({ length }) => length === most).map(({ other }) => other);
  return new Set(best.map(({ side, group }) => group ?? side)).size === 1 ? best[0] : undefined;
}

/** Names each high school: as given, by calendar, by folder, by the names of its files, else by a number. */
function label(groups: readonly Together[], mayBeName: (label: string) => boolean) {
  for (const group of groups) group.label = labelOf(group, groups, mayBeName);
  // A name that the person gives to a file means the school that is called so.
  for (const said of groups.filter(({ files }) => files.some(({ file }) => file.given?.school !== undefined)))
    for (const other of groups.filter((each) => each !== said && each.label !== undefined))
      if (sameSchool(other.label!, said.label!)) other.label = said.label;
  // One label for two schools would make one school of them.
  const isSaid = (label: string) =>
    groups.some((group) => group.label === label && group.files.some(({ file }) => file.given?.school !== undefined));
  for (const group of groups.filter((each) => each.label !== undefined && !isSaid(each.label)))
    if (
      groups.some((other) => other !== group && other.label !== undefined && sameSchool(other.label, group.label ?? ''))
    )
      for (const other of groups.filter((each) => sameSchool(each.label ?? '', group.label!)))
        if (!other.files.some(({ file }) => file.given?.school ?? file.calendar)) other.label = undefined;
  const unnamed = groups.filter((group) => group.label === undefined);
  if (groups.length === 1 && unnamed.length === 1 && unnamed[0]!.files.some(({ file }) => file.given)) return;
  unnamed
    .sort((a, b) => compareTexts(lowest(a), lowest(b)))
    .forEach((group, i) => (group.label = `High school ${i + 1}`));
}

const lowest = ({ files }: Together) =>
  files.flatMap(({ file }) => [...file.students]).reduce((a, b) => (b < a ? b : a), '~');

function labelOf(
  group: Together,
  groups: readonly Together[],
  mayBeName: (label: string) => boolean,
): string | undefined {
  const files = group.files.map(({ file }) => file);
  const said = files.flatMap(({ given }) => given?.school ?? [])[0];
  if (said !== undefined) return said;
  const calendar = files.flatMap((file) => file.calendar ?? file.schoolColumn ?? []).sort()[0];
  if (calendar !== undefined) return withoutYear(calendar);
  const others = groups.filter((other) => other !== group).flatMap((other) => other.files.map(({ file }) => file));
  const use = (name: string | undefined) => (name !== undefined && !mayBeName(name) ? name : undefined);
  const own = files[0]!.folders.filter(
    (folder, i) =>
      labelOfFolder(folder) !== undefined &&
      files.every((file) => isWithin(file, files[0]!, i)) &&
      !others.some((file) => isWithin(file, files[0]!, i)),
  );
  const grades = files.filter(({ kind }) => kind === 'grades');
  const named = (grades.length > 0 ? grades : files).map(({ name }) => labelOfFile(name));
  return use(own.at(-1)) ?? (named.every((name) => name !== undefined) ? use(commonLabel(named)) : undefined);
}

/** Whether a file lies in the folder that stands at this place of another's folders. */
const isWithin = (file: FileFacts, other: FileFacts, at: number) =>
  file.folders.length > at && other.folders.slice(0, at + 1).every((folder, i) => folder === file.folders[i]);
