/** What was dropped or chosen, as files with the folders in which they lay. */
import type { FileIn } from '../checker/files-in-hand.ts';

/** Nobody has deeper folders; a link in a circle may. */
const DEEPEST = 12;

/** Files of a file field. Of a folder, the browser says the path of each. */
export const chosenFiles = (files: Iterable<File>): FileIn[] =>
  [...files].map((file) => fileIn(file, file.webkitRelativePath.split('/').slice(0, -1)));

/** Files of a drop, those in folders included. To be called at once: the browser forgets what was dropped. */
export function droppedFiles({ items, files }: DataTransfer): Promise<FileIn[]> {
  const entries = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  if (entries.length === 0) return Promise.resolve(chosenFiles(files));
  return Promise.all(entries.map((entry) => (entry instanceof File ? [fileIn(entry, [])] : filesOf(entry, [])))).then(
    (all) => all.flat(),
  );
}

async function filesOf(entry: FileSystemEntry | null, folders: string[]): Promise<FileIn[]> {
  if (!entry || folders.length > DEEPEST) return [];
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((done) =>
      (entry as FileSystemFileEntry).file(done, () => done(undefined)),
    );
    return file ? [fileIn(file, folders)] : [];
  }
  const within = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(within.map((each) => filesOf(each, [...folders, entry.name])))).flat();
}

/** A browser gives at most a hundred entries of a folder at once. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

export const fileIn = (file: File, folders: string[] = []): FileIn => ({
  name: file.name,
  folders,
  file,
  changed: localDay(file.lastModified),
});

/** The day of a moment where the person is, YYYY-MM-DD. */
function localDay(time: number): string {
  const moment = new Date(time);
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
