/**
 * The files on the page, as the worker holds them: each is read once, sorted as often as a file comes or the person says
 * something, and then checked as it was read.
 */
import { checkRead, readingProgress, type Progress } from './check.ts';
import type { FileInput } from './intake/kinds.ts';
import { readPausing, type Reading, type Unread } from './intake/read.ts';
import type { Pausing } from './intake/pauses.ts';
import { CannotRead, textOfSource } from './intake/decode.ts';
import type { Check, CheckOptions } from './report/finished-check.ts';
import { looksSaved } from './saved/read-saved.ts';
import { exportDays, latestDay } from './sorting/export-days.ts';
import { partNames } from './sorting/part-names.ts';
import { nothingSeen, seenOf, type FileSeen } from './sorting/seen.ts';
import { sortRead, type Owner, type SortedFile, type Sorting } from './sorting/sort-read.ts';

/** A file of the page. */
export interface DeskFile {
  key: string;
  name: string;
  /** The folders and zips around it, the outermost first. */
  folders: readonly string[];
  /** The day on which it was last changed, YYYY-MM-DD; '' where that is not told. */
  changed: string;
  /** Whose it is, as the person says; of a split file by calendar, else under ''. */
  owners: Readonly<Record<string, Owner | undefined>>;
  /** The person wants it to be one file, whatever its calendars. */
  isWhole?: boolean;
  /** What its reading follows from: the same stamp, the same reading. */
  stamp: string;
  /** Its content, and what the person says about it. */
  input(): Omit<FileInput, 'side' | 'school'>;
}

/** A file that was read. */
interface Held {
  stamp: string;
  read: Reading | Unread;
  /** The same, where it lacks its grading task: whose it is can be told before anyone has said which task it is of. */
  looked: Reading | Unread;
  /** It is a saved check; the day on which it was saved, YYYY-MM-DD, where it says so. */
  saved?: { day?: string };
}

/** What was read, by the keys of the files. */
export type Desk = Map<string, Held>;

/** What sorting found. */
export interface Sorted {
  /** By the keys of the files. */
  seen: Record<string, FileSeen>;
  /** The export day of each high school as its files say it, by label; '' where one has none. */
  days: Record<string, string>;
  /** Labels that were made from the name of a file or folder: one may be a person's name. */
  guessed: string[];
}

/** Reads the files that were not read yet, in steps of a moment each. Those that are gone are let go. */
export function* readOnto(
  desk: Desk,
  files: readonly DeskFile[],
  onProgress: (progress: Progress) => void,
): Pausing<void> {
  const keys = new Set(files.map(({ key }) => key));
  for (const key of [...desk.keys()]) if (!keys.has(key)) desk.delete(key);
  const open = files
    .filter(({ key, stamp }) => desk.get(key)?.stamp !== stamp)
    .map(({ key, stamp, input }) => ({ key, stamp, input: { ...input(), side: 'high' as const } }));
  const onRead = readingProgress(
    open.map(({ input }) => input),
    onProgress,
  );
  for (const [i, { key, stamp, input }] of open.entries()) {
    const saved = savedIn(input);
    const read = yield* readPausing(input, onRead(i));
    const looked =
      read.kind === null && read.reason === 'needs-task'
        ? yield* readPausing({ ...input, task: 'CTE Term Grade' })
        : read;
    desk.set(key, { stamp, read, looked, ...(saved ? { saved } : {}) });
  }
}

/** A saved check says what it is in its first lines. */
function savedIn({ source, tables }: FileInput): Held['saved'] {
  if (tables) return undefined;
  try {
    const head = textOfSource(source, 2_000);
    if (!looksSaved(head)) return undefined;
    const [, day] = /"asOf":\s*"(\d{4}-\d\d-\d\d)"/.exec(head) ?? [];
    return day ? { day } : {};
  } catch (error) {
    // Reading it as an export says so.
    if (error instanceof CannotRead) return undefined;
    throw error;
  }
}

/**
 * Sorts the files that were read.
 * @param refused labels that may be a person's name
 * @param today YYYY-MM-DD
 */
export function sortOn(desk: Desk, files: readonly DeskFile[], refused: readonly string[], today: string): Sorted {
  const { counting, sorted, copies } = placesOf(desk, files, refused);
  const seen: Record<string, FileSeen> = {};
  for (const { key } of files) {
    const { saved } = desk.get(key)!;
    if (saved) seen[key] = { ...nothingSeen, kind: 'saved', parts: [], day: saved.day };
  }
  counting.forEach(({ key }, i) => {
    const of = copies.get(i);
    const parts = sorted.filter(({ from }) => from === i);
    seen[key] = {
      ...seenOf(desk.get(key)!, parts, sorted),
      ...(of === undefined ? {} : { copyOf: nameBeside(counting[of]!, counting[i]!) }),
    };
  });
  const days = exportDays(
    sorted.map(({ read, from }) => ({ read, changed: counting[from]!.changed })),
    today,
  );
  return { seen, days, guessed: guessedLabels(sorted) };
}

/** The name of a file, with its folder before it where a second one is called the same. */
const nameBeside = ({ name, folders }: DeskFile, other: DeskFile) =>
  other.name === name ? [...folders.slice(-1), name].join('/') : name;

/** Labels that neither a calendar nor the person gives. */
function guessedLabels(sorted: readonly SortedFile[]): string[] {
  const labels = new Set(sorted.flatMap(({ place }) => place.school ?? []));
  for (const { place, facts } of sorted)
    if (place.by.includes('given') || (facts?.calendar ?? facts?.schoolColumn)) labels.delete(place.school ?? '');
  return [...labels].filter((label) => !/^High school \d+$/.test(label));
}

/** The files that are no saved checks, and where they belong. */
function placesOf(
  desk: Desk,
  files: readonly DeskFile[],
  refused: readonly string[],
): Sorting & { counting: readonly DeskFile[] } {
  const counting = files.filter(({ key }) => !desk.get(key)!.saved);
  // Where the person says it of all files, there is nothing to sort, to split or to leave out.
  if (counting.every(({ owners }) => owners['']))
    return {
      counting,
      sorted: counting.map(({ key, owners }, from): SortedFile => {
        const { read } = desk.get(key)!;
        const owner = owners['']!;
        return {
          from,
          calendar: '',
          read: { ...read, input: { ...read.input, ...owner } },
          place: { ...owner, by: ['given'], sure: 'sure' },
        };
      }),
      copies: new Map(),
    };
  const read = counting.map((file) => ({ ...file, read: desk.get(file.key)!.looked }));
  return { counting, ...sortRead(read, (label) => refused.includes(label)) };
}

/** What a check of the files on the desk is made with. */
export interface DeskOptions extends CheckOptions {
  /** Export days come from the files, where `asOfSchool` does not say them; else `asOf` holds for all. */
  daysFromFiles?: boolean;
  refused?: readonly string[];
}

/**
 * Checks the files that were read, in steps of a moment each. Their readings stay as they are.
 * @returns the check, and the keys of its files: parts of a split file have a number behind the key
 * @throws where it is not known whose a file is
 */
export function* checkOn(
  desk: Desk,
  files: readonly DeskFile[],
  { daysFromFiles = false, refused = [], ...options }: DeskOptions,
  onProgress: (progress: Progress) => void,
): Pausing<{ check: Check; keys: string[] }> {
  const { counting, sorted, copies } = placesOf(desk, files, refused);
  const isGiven = sorted.every(({ place }) => place.by[0] === 'given');
  const read = sorted.map((part) => {
    const { key } = counting[part.from]!;
    if (part.place.sure === 'unsure') throw new Error('It is not known whose a file is.');
    const own = desk.get(key)!.read;
    return copyOf(own.kind === null ? { ...own, input: part.read.input } : part.read);
  });
  const days = daysFromFiles
    ? exportDays(
        sorted.map((part, i) => ({ read: read[i]!, changed: counting[part.from]!.changed })),
        options.asOf,
      )
    : {};
  const asOfSchool = { ...days, ...options.asOfSchool };
  const names = partNames(sorted, counting);
  const check = yield* checkRead(
    read,
    {
      ...options,
      asOf: latestDay(Object.keys(days).map((school) => asOfSchool[school]!)) ?? options.asOf,
      asOfSchool,
      names,
      ...(isGiven ? {} : { sorted: sorted.map(({ place }) => place) }),
      copies: [...copies].map(([copy, of]) => ({ name: counting[copy]!.name, of: counting[of]!.name })),
    },
    onProgress,
  );
  return { check, keys: partKeys(sorted, counting) };
}

/** The key of a file, and for its second part and on a number behind it. */
function partKeys(sorted: readonly SortedFile[], files: readonly DeskFile[]): string[] {
  const parts = new Map<number, number>();
  return sorted.map(({ from }) => {
    const part = parts.get(from) ?? 0;
    parts.set(from, part + 1);
    return part === 0 ? files[from]!.key : `${files[from]!.key}/${part}`;
  });
}

/** A check puts rows aside and names its files: the reading itself stays as it was read. */
function copyOf<Read extends Reading | Unread>(read: Read): Read {
  if (read.kind === null) return { ...read };
  const skips = new Map([...read.skips].map(([key, skipped]) => [key, { ...skipped, rows: [...skipped.rows] }]));
  const records = Array.isArray(read.records) ? read.records : { ...read.records };
  return { ...read, skips, records };
}
