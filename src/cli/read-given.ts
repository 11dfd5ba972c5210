/** The files of the arguments, read and each under its school: as the person says, the rest sorted. */
import { basename, resolve } from 'node:path';
import { mayBePerson } from '../sorting/label-guard.ts';
import type { FileInput } from '../intake/kinds.ts';
import { tablesOf } from '../intake/formats/table-formats.ts';
import { readFile, type Reading, type Unread } from '../intake/read.ts';
import { looksSaved } from '../saved/read-saved.ts';
import { sortRead, type ReadFile, type SortedFile } from '../sorting/sort-read.ts';
import { WrongUse, type Arguments } from './arguments.ts';
import { filesAt, type GivenFile } from './given-files.ts';
import { textOfSource } from '../intake/decode.ts';
import type { Evidence } from '../sorting/sort.ts';
import { list } from '../rules/names.ts';
import { isNotOurs } from '../sorting/not-ours.ts';
import { partNames, uniqueNames } from '../sorting/part-names.ts';

/** A file under its school. */
export interface Placed {
  read: Reading | Unread;
  /** Its name in the report. */
  name: string;
  /** The day on which it was last changed; '' where that is not told. */
  changed: string;
  place?: SortedFile['place'];
}

export interface GivenFiles {
  placed: Placed[];
  /** The names of the files of which nothing tells whose they are: nothing is checked then. */
  unsure: string[];
  /** A saved check among the files. */
  saved?: { name: string; text: string };
  /** Copies of a file under another name, by the name of the one that counts. */
  copies: { name: string; of: string }[];
  /** The files on the disk that were read, so that nothing is written over them. */
  inputs: string[];
}

interface ToRead {
  file: GivenFile;
  owner?: { side: 'technical' | 'high'; school?: string };
}

/**
 * Reads all files.
 * @param tell says a sentence to the person
 * @throws WrongUse where there is no file at all
 */
export async function readGiven(args: Arguments, tell: (sentence: string) => void): Promise<GivenFiles> {
  const files: ToRead[] = [];
  for (const { path, owner } of args.paths)
    for (const file of await filesAt(path, (passed) => tell(`Passed over: ${passed}. It is no export.`)))
      files.push({ file, owner });
  tellMissing(files, tell);
  checkNamed(args, files);

  const saved = args.since === undefined ? takeSaved(files) : undefined;
  const inputs = files.map(({ file }) => resolve(file.source.name));
  if (files.every(({ owner }) => owner)) {
    const placed = await Promise.all(
      files.map(async ({ file, owner }) => ({ read: await read(file, owner!, args), file })),
    );
    const names = uniqueNames(placed.map(({ file }) => pathOf(file)));
    return {
      placed: placed.map(({ read: each, file }, i) => ({ read: each, name: names[i]!, changed: file.changed })),
      unsure: [],
      copies: [],
      inputs,
      ...saved,
    };
  }
  return { ...(await sorted(files, args, tell)), inputs, ...saved };
}

async function sorted(
  files: readonly ToRead[],
  args: Arguments,
  tell: (sentence: string) => void,
): Promise<Omit<GivenFiles, 'inputs'>> {
  const all: (ReadFile & { file: GivenFile; needsTask: boolean })[] = [];
  for (const { file, owner } of files) {
    const first = await read(file, owner ?? { side: 'high' }, args);
    const needsTask = first.kind === null && first.reason === 'needs-task';
    // Whose it is can be told before anyone has said which task it is of.
    const looked = needsTask ? await read(file, owner ?? { side: 'high' }, args, 'CTE Term Grade') : first;
    if (!owner && !file.isNamed && looked.kind === null && isNotOurs(looked.reason)) {
      tell(`Passed over: "${file.source.name}". It is no export that this check knows.`);
      continue;
    }
    all.push({ read: looked, file, needsTask, name: file.name, folders: file.folders, owners: { '': owner } });
  }
  if (all.length === 0) throw new WrongUse('None of the files is one that this check knows.');
  const { sorted: parts, copies } = sortRead(all, mayBePerson);
  const names = partNames(
    parts,
    all.map(({ file }) => pathOf(file)),
  );
  const placed: Placed[] = [];
  for (const [i, part] of parts.entries()) {
    const { file, needsTask } = all[part.from]!;
    const { place } = part;
    const isAnswered = args.task[place.school ?? ''] !== undefined || args.term[place.school ?? ''] !== undefined;
    const again = part.calendar === '' && (needsTask || isAnswered) && place.side;
    const owner = {
      side: place.side ?? ('high' as const),
      ...(place.school === undefined ? {} : { school: place.school }),
    };
    placed.push({
      read: again ? await read(file, owner, args) : part.read,
      name: names[i]!,
      changed: file.changed,
      place,
    });
  }
  for (const { name, place } of placed) tell(sortedAs(name, place!));
  return {
    placed,
    unsure: placed
      .filter(({ place, read: each }) => place!.sure === 'unsure' && each.kind !== null)
      .map(({ name }) => name),
    copies: [...copies].map(([copy, of]) => ({ name: all[copy]!.name, of: all[of]!.name })),
  };
}

function sortedAs(name: string, { side, school, by, sure }: SortedFile['place']): string {
  if (sure === 'unsure') return `${name}: not sure whose it is`;
  const whose = side === 'technical' ? 'technical school' : (school ?? 'high school');
  const shows = by.map((kind) => evidence[kind]);
  return `${name}: ${whose} (${sure}${shows.length > 0 ? `, as ${list(shows)} ${shows.length === 1 ? 'shows' : 'show'}` : ''})`;
}

/** What shows whose a file is. */
const evidence: Record<Evidence, string> = {
  given: 'what you said',
  calendar: 'its calendar',
  courses: 'its courses',
  students: 'its students',
  folder: 'its folder',
  name: 'its name',
  beside: 'a file beside it with a similar name',
};

async function read(
  file: GivenFile,
  owner: NonNullable<ToRead['owner']>,
  args: Arguments,
  task?: string,
): Promise<Reading | Unread> {
  const label = owner.school ?? '';
  const asked = (values: Readonly<Record<string, string>>) => values[label] ?? values[''];
  const kind = args.kinds.find(([name]) => isNamed(file, name))?.[1];
  const map = args.maps.find(({ file: name }) => isNamed(file, name))?.map;
  const input: FileInput = {
    source: file.source,
    side: owner.side,
    ...(owner.school === undefined ? {} : { school: owner.school }),
    ...(kind ? { kind } : {}),
    ...(map ? { map } : {}),
    tables: file.tables ?? (await tablesOf(file.source)),
    term: asked(args.term),
    task: task ?? asked(args.task),
    asOf: args.asOf[label] ?? args.asOf[''],
  };
  return readFile(input);
}

const isNamed = ({ source, name }: GivenFile, said: string) =>
  source.name === said || name === said || basename(source.name) === said || resolve(source.name) === resolve(said);

function checkNamed({ kinds, maps }: Arguments, files: readonly ToRead[]) {
  for (const [option, name] of [
    ...kinds.map(([file]) => ['--kind', file] as const),
    ...maps.map(({ file }) => ['--map', file] as const),
  ])
    if (!files.some(({ file }) => isNamed(file, name)))
      throw new WrongUse(`${option} names "${name}", which is not among the files.`);
}

/** Where some files are there, these are checked all the same. */
function tellMissing(files: readonly ToRead[], tell: (sentence: string) => void) {
  const missing = files.flatMap(({ file }) => file.source.missing ?? []);
  if (files.length === 0 || missing.length === files.length)
    throw new WrongUse(missing.join('\n') || 'No file was given.');
  for (const sentence of missing) tell(sentence);
}

/** Takes a saved check out of the files. */
function takeSaved(files: ToRead[]): { saved?: GivenFiles['saved'] } {
  const at = files.findIndex(
    ({ file, owner }) => !owner && !file.source.missing && looksSaved(textOfSource(file.source, 2_000)),
  );
  if (at === -1) return {};
  const [{ file }] = files.splice(at, 1) as [ToRead];
  return { saved: { name: file.name, text: textOfSource(file.source) } };
}

/** With the folders in which it was named, so that files of one name can be told apart. */
function pathOf({ source, folders, name }: GivenFile): { name: string; folders: readonly string[] } {
  const parts = source.name.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  return { name, folders: folders.length > 0 ? folders : parts.slice(0, -1) };
}
