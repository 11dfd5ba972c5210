/** The files that a person names on the command line: folders and zips are opened, whatever is deeper in them too. */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bytesOf, CannotRead } from '../intake/decode.ts';
import { CannotUse } from '../intake/formats/cannot-use.ts';
import { unreadTables } from '../intake/formats/table-formats.ts';
import { sniff } from '../intake/formats/sniff.ts';
import { sourceOfBytes } from '../intake/formats/source-of-bytes.ts';
import type { Source, TablesRead } from '../intake/kinds.ts';
import { isOfSystem } from '../sorting/not-ours.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** A file of the disk or of a zip, or the reason why there is none to read. */
export interface GivenFile {
  source: Source & { missing?: string };
  /** Its name without folders. */
  name: string;
  /** The folders and zips around it, from the one that was named inwards. */
  folders: readonly string[];
  /** The day on which it was last changed, YYYY-MM-DD; '' where that is not told. */
  changed: string;
  /** It was named itself: that it cannot be read is an error, and not a file to pass over. */
  isNamed: boolean;
  /** Why nothing can be read of it, where unpacking it failed. */
  tables?: TablesRead;
}

/** The files at a path: itself, or all that is in the folder or zip. Told: what is passed over, by path. */
export async function filesAt(path: string, onPassedOver: (path: string) => void): Promise<GivenFile[]> {
  const file = resolve(path);
  if (existsSync(file) && statSync(file).isDirectory()) {
    const within = await filesIn(file, [basename(file)], onPassedOver);
    const none = noFile(path, `There is no file in the folder "${path}".`);
    return within.length > 0
      ? within
      : [{ source: none, name: basename(file), folders: [], changed: '', isNamed: true }];
  }
  return opened(fileOf(file, path, [], true), onPassedOver);
}

async function filesIn(folder: string, folders: string[], onPassedOver: (path: string) => void): Promise<GivenFile[]> {
  const all: GivenFile[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareTexts(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (isOfSystem(entry.name)) onPassedOver(`"${[...folders, entry.name].join('/')}"`);
    else if (entry.isDirectory()) all.push(...(await filesIn(path, [...folders, entry.name], onPassedOver)));
    else if (entry.isFile())
      all.push(...(await opened(fileOf(path, [...folders, entry.name].join('/'), folders, false), onPassedOver)));
  }
  return all;
}

function fileOf(file: string, name: string, folders: string[], isNamed: boolean): GivenFile {
  const source = fileSource(file, name);
  const changed = source.missing ? '' : localDay(statSync(file).mtime);
  return { source, name: basename(file), folders, changed, isNamed };
}

/** The files in a zip, each as if it lay in a folder of the zip's name; any other file as it is. */
async function opened(given: GivenFile, onPassedOver: (path: string) => void): Promise<GivenFile[]> {
  const { source, folders, isNamed } = given;
  try {
    if (source.missing || sniff(source) !== 'zip') return [given];
    const { openZip } = await import('../intake/formats/zip.ts');
    const within = openZip(bytesOf(source, 0, source.size).slice());
    const zip = given.name.replace(/\.zip$/i, '');
    const files: GivenFile[] = [];
    for (const { path, modified, bytes, reason } of within) {
      const parts = path.split('/').filter((part) => part !== '');
      if (parts.some(isOfSystem)) {
        onPassedOver(`"${path}" in "${source.name}"`);
        continue;
      }
      const own = [...folders, zip, ...parts.slice(0, -1)];
      const inner: GivenFile = {
        source: sourceOfBytes(bytes, [...own, parts.at(-1)!].join('/')),
        name: parts.at(-1)!,
        folders: own,
        changed: modified,
        isNamed: false,
        ...(reason && { tables: unreadTables(reason) }),
      };
      files.push(...(reason ? [inner] : await opened(inner, onPassedOver)));
    }
    return files.length === 0 ? [given] : files;
  } catch (error) {
    // What cannot be unpacked is a file that cannot be read: the check says so.
    if (error instanceof CannotUse || error instanceof CannotRead) return [{ ...given, isNamed }];
    throw error;
  }
}

/** The check says that it could not be read, and goes on with the others. */
const noFile = (name: string, missing: string): GivenFile['source'] => ({
  name,
  missing,
  size: 1,
  read() {
    throw new Error(missing);
  },
});

function fileSource(file: string, name: string): GivenFile['source'] {
  if (!existsSync(file)) return noFile(name, `There is no file "${name}".`);
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return noFile(name, `"${name}" could not be opened.`);
  }
  const stat = fstatSync(handle);
  if (!stat.isFile()) {
    closeSync(handle);
    return noFile(name, `"${name}" is not a file.`);
  }
  // One buffer for all reading: what was read is used before more is asked for.
  let bytes = new Uint8Array(0);
  return {
    name,
    size: stat.size,
    read(start, end) {
      if (bytes.length < end - start) bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readSync(handle, bytes, 0, end - start, start));
    },
  };
}

/** The day of a moment where the person is, YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
