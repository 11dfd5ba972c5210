/** Reads a saved check. Nothing in it is trusted, and what is wrong with it is said. */
import { savedCheckSchema, schemaVersion, type SavedCheck } from './saved-check.ts';

/** Why a file is no saved check that can be used. */
export type SavedFault = 'too-large' | 'damaged' | 'not-saved' | 'newer';

/** No saved check is larger, in characters. */
const LARGEST = 200_000_000;

/**
 * Reads the text of a saved check.
 * @param mayBePrivate whether a reason holds what the guard marks; such an entry is dropped and counted
 */
export function readSaved(
  text: string,
  mayBePrivate: (reason: string) => boolean,
): { saved: SavedCheck; droppedReasons: number } | { fault: SavedFault } {
  if (text.length > LARGEST) return { fault: 'too-large' };
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'damaged' };
  }
  if (typeof found !== 'object' || found === null || !('format' in found) || found.format !== 'kts-grade-check')
    return { fault: 'not-saved' };
  if ('schemaVersion' in found && typeof found.schemaVersion === 'number' && found.schemaVersion > schemaVersion)
    return { fault: 'newer' };
  const read = savedCheckSchema().safeParse(found);
  if (!read.success) return { fault: 'damaged' };
  const known = read.data.known.filter(({ reason }) => !mayBePrivate(reason));
  return { saved: { ...read.data, known }, droppedReasons: read.data.known.length - known.length };
}

/** Whether a text may be a saved check, so that its faults are told as those of one. */
export const looksSaved = (text: string) => /^\s*\{/.test(text) && text.slice(0, 2_000).includes('"kts-grade-check"');
