/** A saved check that was given with today's files: read, compared, or why it is not. */
import { fewerGrades, type FewerGrades } from './fewer-grades.ts';
import { readSaved, type SavedFault } from './read-saved.ts';
import type { SavedCheck } from './saved-check.ts';
import { compareWithSaved, notComparable, type Morning, type NotComparable } from './since.ts';
import type { Today } from './today.ts';

/** A saved check, with what has come since. */
export interface OpenedCheck {
  saved: SavedCheck;
  morning: Morning;
  /** Files with far fewer grades than then. */
  fewer: FewerGrades[];
}

/** Why a saved check is not compared, and of which day it is where that can be read. */
export interface NotOpened {
  why: SavedFault | NotComparable;
  asOf?: string;
}

/** Opens a saved check. Its reasons are not checked here: whoever shows them does it. */
export function openSaved(text: string, today: Today): OpenedCheck | NotOpened {
  const read = readSaved(text, () => false);
  if ('fault' in read) return { why: read.fault };
  const { saved } = read;
  const why = notComparable(saved, today);
  if (why) return { why, asOf: saved.asOf };
  return { saved, morning: compareWithSaved(saved, today), fewer: fewerGrades(saved, today) };
}
