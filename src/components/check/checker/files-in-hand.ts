/**
 * What a check is to be made of: the files that came in, what the person said about them, and how they were sorted.
 * Plain data, and functions that give the next state. Whose a file is follows from its rows, unless the person says it.
 */
import type { Kind, SaidOfFile } from '../../../intake/kinds.ts';
import { sameSchool } from '../../../sorting/names.ts';
import { isNotOurs, isOfSystem } from '../../../sorting/not-ours.ts';
import type { FileSeen, SeenPart } from '../../../sorting/seen.ts';
import type { Owner } from '../../../sorting/sort-read.ts';
import type { Made } from '../entry/entries.svelte.ts';

export type { Owner };

/** A file as it came in. */
export interface FileIn {
  name: string;
  file: Blob;
  /** The folders and zips in which it lay, the outermost first. */
  folders?: readonly string[];
  /** The day on which it was last changed, YYYY-MM-DD. */
  changed?: string;
  /** Out of what it was made here, if it was pasted or typed. */
  made?: Made;
  /** Whose it is, where that is known without looking: a form of that school, or a finished example. */
  owner?: Owner;
  kind?: Kind;
}

export interface FileInHand extends FileIn, SaidOfFile {
  key: string;
  /** What the person says whose it is; of a split file, for each of its calendars. Not set, its rows decide. */
  owners: Readonly<Record<string, Owner>>;
  /** It holds several calendars, and the person wants it to be one file all the same. */
  isWhole: boolean;
}

/** A finished example: files as they come in, and the day on which they are checked. */
export interface SampleFiles {
  asOf: string;
  /** Labels of the high schools. */
  highSchools: string[];
  /** `school` is 0 for the technical school, 1 for the first high school, and so on. */
  files: (Pick<FileIn, 'name' | 'file' | 'kind'> & { school: number })[];
}

export interface Intake {
  files: readonly FileInHand[];
  /** What reading and sorting found, by the keys of the files. */
  seen: Readonly<Record<string, FileSeen | undefined>>;
  /** The export day of each high school as its files say it, by label. */
  foundDays: Readonly<Record<string, string>>;
  /** The export day that the person says, by label. */
  days: Readonly<Record<string, string>>;
  /** Names of what lay in folders and zips and is no export. */
  passedOver: readonly string[];
  lastKey: number;
}

export const nothingIn: Intake = { files: [], seen: {}, foundDays: {}, days: {}, passedOver: [], lastKey: 0 };

/** Adds files. Those of a form or a paste that is opened again take the place of what was made of it before. */
export function add(intake: Intake, added: readonly FileIn[], group?: string): Intake {
  const isReplaced = ({ made }: FileInHand) => group !== undefined && made?.group === group;
  const before = intake.files.filter(isReplaced);
  const [system, files] = [added.filter(isOfMachine), added.filter((file) => !isOfMachine(file))];
  const fresh = files.map((file, i): FileInHand => ({
    ...file,
    key: `file-${intake.lastKey + i + 1}`,
    owners: before[i]?.owners ?? {},
    isWhole: false,
  }));
  const rest = intake.files.filter((file) => !isReplaced(file));
  return passOver({ ...intake, files: [...rest, ...fresh], lastKey: intake.lastKey + files.length }, system);
}

const passOver = (intake: Intake, files: readonly FileIn[]): Intake =>
  files.length === 0
    ? intake
    : { ...intake, passedOver: [...new Set([...intake.passedOver, ...files.map(({ name }) => name)])] };

/** What the system of a machine puts into folders. */
const isOfMachine = ({ name, folders = [] }: FileIn) =>
  folders.length > 0 && [...folders, name].some((part) => isOfSystem(part));

/** Puts what was in a zip in its place. */
export function unpack(intake: Intake, key: string, inner: readonly FileIn[]): Intake {
  const added = add({ ...intake, files: [] }, inner);
  return { ...added, files: intake.files.flatMap((file) => (file.key === key ? added.files : [file])) };
}

/** Takes a file out, with all that was made with it in one form. */
export function remove(intake: Intake, key: string): Intake {
  const group = intake.files.find((file) => file.key === key)?.made?.group;
  const files = intake.files.filter((file) => file.key !== key && !(group !== undefined && file.made?.group === group));
  return { ...intake, files };
}

/** Puts a new export in the place of a file. What was said of whose it is stays. */
export function replace(intake: Intake, key: string, { name, file, folders, changed }: FileIn): Intake {
  const old = intake.files.find((each) => each.key === key);
  if (!old) return intake;
  const fresh: FileInHand = {
    ...{ name, file, folders, changed },
    key: `file-${intake.lastKey + 1}`,
    owners: old.owners,
    isWhole: old.isWhole,
  };
  return {
    ...intake,
    files: intake.files.map((each) => (each === old ? fresh : each)),
    lastKey: intake.lastKey + 1,
  };
}

/** The person says whose a file is, or of a split file whose one of its parts is. */
export function own(intake: Intake, key: string, calendar: string, owner: Owner | undefined): Intake {
  // A number is no name: the files that have it now are said to be of that school, whatever comes or goes.
  const isNumber = /^High school \d+$/.test(owner?.school ?? '');
  const before = isNumber ? { ...intake, files: named(intake, owner!.school!, owner!.school!) } : intake;
  return change(before, key, ({ owners }) => {
    const rest = Object.entries(owners).filter(([part]) => part !== calendar);
    return { owners: Object.fromEntries(owner ? [...rest, [calendar, owner]] : rest) };
  });
}

/** The person wants a file of several calendars as one, or split again. */
export const keepWhole = (intake: Intake, key: string, isWhole: boolean) => change(intake, key, () => ({ isWhole }));

/** The person says what a file is, what its columns hold, or which term or task it is of. */
export const say = (intake: Intake, key: string, said: SaidOfFile) => change(intake, key, () => said);

function change(intake: Intake, key: string, how: (file: FileInHand) => Partial<FileInHand>): Intake {
  return { ...intake, files: intake.files.map((file) => (file.key === key ? { ...file, ...how(file) } : file)) };
}

/** A high school gets another name. Given the name of another school, the two become one. */
export function rename(intake: Intake, from: string, to: string): Intake {
  const files = named(intake, from, to);
  const { [from]: day, ...days } = intake.days;
  return { ...intake, files, days: day === undefined || to in days ? days : { ...days, [to]: day } };
}

/** The files, where those of one high school are said to be of that name. */
function named(intake: Intake, from: string, to: string): FileInHand[] {
  return intake.files.map((file) => {
    const theirs = partsOf(intake, file).filter((part) => isOf(part, from));
    const owners = Object.fromEntries(
      theirs.map(({ calendar }): [string, Owner] => [calendar, { side: 'high', school: to }]),
    );
    const owner = file.owner && isOf(file.owner, from) ? { ...file.owner, school: to } : file.owner;
    return { ...file, owner, owners: { ...file.owners, ...owners } };
  });
}

const isOf = ({ side, school }: { side?: Owner['side']; school?: string }, label: string) =>
  side === 'high' && (school ?? '') === label;

/** The person says on which day a high school's files were exported. */
export const sayDay = (intake: Intake, school: string, day: string): Intake => ({
  ...intake,
  days: { ...intake.days, [school]: day },
});

/** What reading and sorting found. Of files that are gone by now nothing is kept. */
export function see(
  intake: Intake,
  found: { seen: Readonly<Record<string, FileSeen>>; days: Readonly<Record<string, string>> },
): Intake {
  const keys = new Set(intake.files.map(({ key }) => key));
  const seen = Object.fromEntries(Object.entries(found.seen).filter(([key]) => keys.has(key)));
  const isPassed = ({ key, folders = [] }: FileInHand) =>
    folders.length > 0 && isNotOurs(found.seen[key]?.unread?.reason ?? '');
  const files = intake.files.filter((file) => !isPassed(file));
  const next = { ...intake, files, seen, foundDays: found.days };
  return passOver({ ...next, days: daysOfRenamed(intake, next) }, intake.files.filter(isPassed));
}

/** The days that were said. One that was said before the sorting had named its school is that of the school by its new name. */
function daysOfRenamed(before: Intake, next: Intake): Intake['days'] {
  const days = { ...next.days };
  const still = highSchools(next);
  for (const file of next.files) {
    const named = partsOf(next, file);
    for (const { calendar, school: had = '' } of partsOf(before, file)) {
      const part = named.find((each) => each.calendar === calendar);
      if (part?.side === 'high' && days[had] !== undefined && !still.includes(had))
        days[part.school ?? ''] ??= days[had];
    }
  }
  return days;
}

/** Whose a file is, as the person or its form says. */
export const ownersOf = ({ owner, owners }: FileInHand): Readonly<Record<string, Owner>> =>
  owner ? { '': owner, ...owners } : owners;

/** The parts of a file with their places: as the person says, else as they were sorted. The sorting names their schools. */
export function partsOf(intake: Intake, file: FileInHand): SeenPart[] {
  const owners = ownersOf(file);
  const parts = intake.seen[file.key]?.parts ?? [{ calendar: '', rows: 0, by: [], sure: 'unsure' as const, proof: {} }];
  return parts.map((part) => {
    const said = owners[part.calendar];
    if (!said) return part;
    return { ...part, ...said, school: labelOf(said, part), by: ['given' as const], sure: 'sure' as const };
  });
}

/** What a school is called in the result: a name that was said may be another spelling, and one without a name may get one. */
function labelOf(said: Owner, { side, school }: SeenPart): string | undefined {
  if (said.side !== side || said.side === 'technical') return said.school;
  return said.school === undefined || sameSchool(said.school, school ?? '') ? school : said.school;
}

/** The labels of the high schools, in the order of the alphabet; '' where one has none. */
export function highSchools(intake: Intake): string[] {
  const labels = intake.files
    .filter(({ key }) => isUsed(intake, key))
    .flatMap((file) => partsOf(intake, file).flatMap(({ side, school }) => (side === 'high' ? (school ?? '') : [])));
  return [...new Set(labels)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** A copy and a saved check are no files of a school. */
const isUsed = ({ seen }: Intake, key: string) => seen[key]?.copyOf === undefined && seen[key]?.kind !== 'saved';

/**
 * The files with a question that must be answered before a check: whose it is, or which grading task all its rows are of.
 * What is still being read has none yet.
 */
export function asking(intake: Intake): FileInHand[] {
  return intake.files.filter((file) => {
    const seen = intake.seen[file.key];
    if (!seen || seen.kind === null || !isUsed(intake, file.key)) return false;
    return partsOf(intake, file).some(({ sure }) => sure === 'unsure') || seen.needsTask === true;
  });
}

/** The saved check among the files, the one that came last. */
export const savedIn = ({ files, seen }: Intake): FileInHand | undefined =>
  files.findLast(({ key }) => seen[key]?.kind === 'saved');

/** The export day of a high school: as the person says, else as its files say, else today. */
export const dayOf = ({ days, foundDays }: Intake, school: string, today: string): string =>
  days[school] ?? foundDays[school] ?? today;
