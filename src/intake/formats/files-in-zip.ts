/** The files in a zip, those in its folders and in zips within it too. */
import { bytesOf, CannotRead } from '../decode.ts';
import type { Source } from '../kinds.ts';
import { limits, type Limits } from './budget.ts';
import { CannotUse, type Fault } from './cannot-use.ts';
import { isTooLarge } from './table-formats.ts';
import { sniff } from './sniff.ts';
import { sourceOfBytes } from './source-of-bytes.ts';
import { openZip } from './zip.ts';

export interface FileInZip {
  name: string;
  /** The folders around it in the zip, the outermost first. */
  folders: string[];
  /** When it was changed, as a local date YYYY-MM-DD; '' where that is not told. */
  changed: string;
  /** Empty where there is a reason why they cannot be had. */
  bytes: Uint8Array;
  reason?: Fault;
}

/** A zip in a zip in a zip is no export. */
const DEEPEST = 3;
/** The exports of all schools of a large district are fewer. */
const MOST_FILES = 1000;

/**
 * @param most what may be unpacked in all
 * @returns undefined where the file is no zip, cannot be unpacked, or holds too many files: reading it says so
 */
export function filesInZip(source: Source, most: Limits = limits, depth = 0): FileInZip[] | undefined {
  try {
    if (depth > DEEPEST || isTooLarge(source) || sniff(source) !== 'zip') return undefined;
    const within = openZip(bytesOf(source, 0, source.size).slice(), most);
    let left = most.bytes - within.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const files = within.flatMap(({ path, modified, bytes, reason }): FileInZip[] => {
      const parts = path.split('/').filter((part) => part !== '');
      const name = parts.at(-1) ?? path;
      const folders = parts.slice(0, -1);
      const inner = reason ? undefined : filesInZip(sourceOfBytes(bytes, name), { ...most, bytes: left }, depth + 1);
      if (!inner) return [{ name, folders, changed: modified, bytes, reason }];
      left -= inner.reduce((sum, file) => sum + file.bytes.length, 0);
      const zip = name.replace(/\.zip$/i, '');
      return inner.map((file) => ({ ...file, folders: [...folders, zip, ...file.folders] }));
    });
    return files.length > 0 && files.length <= MOST_FILES ? files : undefined;
  } catch (error) {
    if (error instanceof CannotUse || error instanceof CannotRead) return undefined;
    throw error;
  }
}
