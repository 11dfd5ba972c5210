/** The engine on one screen: files and options in, a check out. */
import { gather, schoolLabels, type NamedReading } from './compare/gather.ts';
import { keepKtsRows, ktsCourses } from './compare/kts.ts';
import type { FileInput } from './intake/kinds.ts';
import { dataRows, readPausing, type OnRead, type Reading, type Unread } from './intake/read.ts';
import type { Check, CheckedFile, CheckOptions, MorningFacts } from './report/finished-check.ts';
import { atOnce, type Pausing } from './intake/pauses.ts';
import { rules } from './rules/registry.ts';
import type { Facts } from './rules/rule.ts';
import { runRules } from './rules/run.ts';

/** How far a check has come: the file that is being read, its rows so far, and the share of all bytes. */
export interface Progress {
  stage: 'reading' | 'comparing' | 'describing';
  file?: string;
  rows: number;
  share: number;
}

type OnProgress = (progress: Progress) => void;

/**
 * Reads files and checks them. The same files and options always give the same check.
 * @param onProgress called now and then
 */
export function check(inputs: readonly FileInput[], options: CheckOptions, onProgress?: OnProgress): Check {
  return atOnce(checkPausing(inputs, options, onProgress));
}

/** The same in steps of a moment each. */
export function* checkPausing(
  inputs: readonly FileInput[],
  options: CheckOptions,
  onProgress: OnProgress = () => undefined,
): Pausing<Check> {
  const given = withChoices(inputs, options);
  const onRead = readingProgress(given, onProgress);
  const read: (Reading | Unread)[] = [];
  for (const [i, input] of given.entries()) read.push(yield* readPausing(input, onRead(i)));
  return yield* checkRead(read, options, onProgress);
}

/** The day of the check, and the term and task that it is limited to where a file says nothing of its own. */
export const withChoices = <File extends Pick<FileInput, 'term' | 'task' | 'asOf'>>(
  files: readonly File[],
  { term, task, asOf }: CheckOptions,
): File[] => files.map((file) => ({ ...file, term: file.term ?? term, task: file.task ?? task, asOf }));

/** Makes of what is told about single files how far reading has come: all rows so far, and the first file that is not done. */
export function readingProgress(inputs: readonly FileInput[], onProgress: OnProgress): (file: number) => OnRead {
  const names = uniqueNames(inputs);
  const bytes = inputs.reduce((sum, { source }) => sum + source.size, 0) || 1;
  const far = inputs.map(() => ({ rows: 0, share: 0 }));
  return (file) => (rows, share) => {
    far[file] = { rows, share };
    const open = far.findIndex((each) => each.share < 1);
    onProgress({
      stage: 'reading',
      file: names[open === -1 ? file : open],
      rows: far.reduce((sum, each) => sum + each.rows, 0),
      share: far.reduce((sum, each, i) => sum + each.share * inputs[i]!.source.size, 0) / bytes,
    });
  };
}

/** Checks files that were read, in the order in which they were given, in steps of a moment each. */
export function* checkRead(
  read: readonly (Reading | Unread)[],
  options: CheckOptions,
  onProgress: OnProgress = () => undefined,
): Pausing<Check> {
  const names = options.names ?? uniqueNames(read.map(({ input }) => input));
  const files = agreedOnCourses(read).map((file, i) =>
    Object.assign(file, { name: names[i]!, rows: file.kind === null ? 0 : dataRows(file) }),
  ) as CheckedFile[];
  const rows = files.reduce((sum, file) => sum + file.rows, 0);

  onProgress({ stage: 'comparing', rows, share: 1 });
  yield;
  const readings = files.filter((file): file is NamedReading & { rows: number } => file.kind !== null);
  const isKts = ktsCourses(readings);
  for (const reading of readings) keepKtsRows(reading, isKts);
  const facts: Facts = {
    asOf: options.asOf,
    readings,
    unread: files.filter((file) => file.kind === null),
    schools: schoolLabels(files),
    isKts,
    grades: yield* gather(readings, isKts, options),
    termMap: options.termMap,
    masks: options.masks,
    masksSchool: options.masksSchool,
    copies: options.copies ?? [],
    morning: options.morning,
  };
  yield;
  const result = runRules(rules, facts);
  onProgress({ stage: 'describing', rows, share: 1 });
  yield;
  return { ...result, options, files, facts };
}

/** The same check with what has come since a saved one: the files are compared as they were, and the rules asked again. */
export function checkAgain({ facts, files, options, said }: Check, morning: MorningFacts): Check {
  const again = { ...facts, morning };
  return { ...runRules(rules, again, said), options: { ...options, morning }, files, facts: again };
}

/** Names without folders, made unique where two are alike. */
function uniqueNames(inputs: readonly FileInput[]): string[] {
  const taken = new Set<string>();
  return inputs.map(({ source }) => {
    const name = source.name.split(/[/\\]/).at(-1)!;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}

/** Courses as they are written in a file, whatever its kind. */
function coursesOf(reading: Reading): Iterable<string> {
  if (reading.kind === 'grades' || reading.kind === 'roster') return reading.records.seen.courses.keys();
  if (reading.kind === 'grading-tasks' || reading.kind === 'sections' || reading.kind === 'counts')
    return reading.records.map(({ course }) => course);
  return [];
}

/**
 * Reads a file again as it is written, where a whole cell of it that was taken apart is a course of another file that
 * writes courses by themselves.
 */
export function agreedOnCourses(read: readonly (Reading | Unread)[]): (Reading | Unread)[] {
  const apart = read.filter((file): file is Reading => file.kind !== null && file.takenApart !== undefined);
  if (apart.length === 0) return [...read];
  const plain = read.filter((file): file is Reading => file.kind !== null && file.takenApart === undefined);
  const known = new Set(plain.flatMap((file) => Array.from(coursesOf(file), (course) => course.toLowerCase())));
  return read.map((file) => {
    if (file.kind === null || !file.takenApart) return file;
    const isCourse = [...file.takenApart.wholes].some((whole) => known.has(whole.toLowerCase()));
    return isCourse ? file.takenApart.undone() : file;
  });
}
