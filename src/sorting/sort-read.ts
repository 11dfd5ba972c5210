/** Files that were read, each under its school: copies left out, files of several calendars split, and the rest sorted. */
import { bytesOf, CannotRead } from '../intake/decode.ts';
import type { FileInput, Side } from '../intake/kinds.ts';
import type { Reading, Unread } from '../intake/read.ts';
import { factsOf } from './facts.ts';
import { namesTechnical } from '../compare/school-names.ts';
import { sortFiles, type FileFacts, type FilePlace } from './sort.ts';
import { splitByCalendar } from './split.ts';

/** Whose a file is. */
export interface Owner {
  side: Side;
  school?: string;
}

/** A file that was read, with what is known of it beside its content. */
export interface ReadFile {
  read: Reading | Unread;
  name: string;
  folders: readonly string[];
  /** Whose it is, as the person says; of a split file by calendar, else under ''. */
  owners: Readonly<Record<string, Owner | undefined>>;
  /** The person wants it to be one file, whatever its calendars. */
  isWhole?: boolean;
}

/** A file, or the part of one, under its school. */
export interface SortedFile {
  /** Which of the files. */
  from: number;
  /** The calendar of the part; '' where the file is whole. */
  calendar: string;
  read: Reading | Unread;
  place: FilePlace;
  facts?: FileFacts;
}

export interface Sorting {
  sorted: SortedFile[];
  /** For a file that has the same bytes as an earlier one: which. It does not count. */
  copies: ReadonlyMap<number, number>;
}

/**
 * Sorts files that were read without knowing whose they are.
 * @param mayBeName whether a label may be a person's name
 */
export function sortRead(files: readonly ReadFile[], mayBeName: (label: string) => boolean): Sorting {
  const copies = copiesOf(files);
  const open: (Omit<SortedFile, 'place'> & { facts: FileFacts })[] = [];
  const unread: SortedFile[] = [];
  files.forEach(({ read, name, folders, owners, isWhole }, from) => {
    if (copies.has(from)) return;
    if (read.kind === null) {
      unread.push({
        from,
        calendar: '',
        read: owned(read, owners[''] ?? { side: guessed(name, folders) }),
        place: { by: [], sure: 'likely', ...owners[''] },
      });
      return;
    }
    for (const { calendar, reading } of isWhole || owners[''] ? [{ calendar: '', reading: read }] : partsOf(read)) {
      const given = owners[calendar];
      const facts = factsOf({ name, folders, ...(given ? { given } : {}) }, reading, calendar);
      open.push({ from, calendar, read: reading, facts });
    }
  });
  const places = sortFiles(
    open.map(({ facts }) => facts),
    mayBeName,
  );
  const sorted = open.map((part, i): SortedFile => {
    const place = places[i]!;
    return { ...part, place, read: owned(part.read, { side: place.side ?? 'high', school: place.school }) };
  });
  return { sorted: [...sorted, ...unread].sort((a, b) => a.from - b.from), copies };
}

const guessed = (name: string, folders: readonly string[]): Side =>
  [name, ...folders].some(namesTechnical) ? 'technical' : 'high';

function owned<Read extends Reading | Unread>(read: Read, { side, school }: Owner): Read {
  return { ...read, input: { ...read.input, side, school } };
}

interface Part {
  calendar: string;
  reading: Reading;
}

/** The parts of each file, so that sorting once more does not split it again. */
const split = new WeakMap<Reading, Part[]>();

function partsOf(read: Reading): Part[] {
  const parts = split.get(read) ?? splitUp(read);
  split.set(read, parts);
  return parts;
}

/** A file of students of several calendars as one reading for each; any other file as it is. */
function splitUp(read: Reading): Part[] {
  const whole = [{ calendar: '', reading: read }];
  if (read.kind !== 'grades' && read.kind !== 'roster') return whole;
  const parts = splitByCalendar(read.records);
  if (parts.length === 0) return whole;
  return parts.map(({ calendar, file }) => ({ calendar, reading: { ...read, records: file } as Reading }));
}

/** Files with the very same bytes as one that comes before them by name. */
function copiesOf(files: readonly ReadFile[]): Map<number, number> {
  const copies = new Map<number, number>();
  const path = ({ folders, name }: ReadFile) => [...folders, name].join('/');
  const order = [...files.keys()].sort((a, b) => {
    const [first, second] = [path(files[a]!), path(files[b]!)];
    return first.length - second.length || (first < second ? -1 : 1);
  });
  order.forEach((at, i) => {
    const same = order
      .slice(0, i)
      .find((other) => !copies.has(other) && isCopy(files[other]!.read.input, files[at]!.read.input));
    if (same !== undefined) copies.set(at, same);
  });
  return copies;
}

const BLOCK = 1 << 18;

function isCopy({ source: a, tables }: FileInput, { source: b }: FileInput): boolean {
  if (a.size !== b.size) return false;
  // A file that was given up has tables without its bytes: nothing says what was in it.
  if (a.size === 0 && tables) return false;
  try {
    for (let at = 0; at < a.size; at += BLOCK) {
      const own = bytesOf(a, at, Math.min(at + BLOCK, a.size)).slice();
      const other = bytesOf(b, at, Math.min(at + BLOCK, b.size));
      if (own.some((byte, i) => byte !== other[i])) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof CannotRead) return false;
    throw error;
  }
}
