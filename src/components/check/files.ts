/** Files as they come in: the user's own, pasted rows, finished examples. */
import type { ColumnMap, Kind } from '../../intake/kinds.ts';
import type { Made } from './entry/entries.svelte.ts';

/** A file of the user's, or pasted rows in a Blob. */
export interface NewFile {
  name: string;
  file: Blob;
  kind?: Kind;
}

/** A file and whose it is. */
export interface OwnedFile extends NewFile {
  school: string;
  made?: Made;
}

export interface ChosenFile extends OwnedFile {
  key: string;
  /** What its columns hold, where the user said so. */
  map?: ColumnMap;
  term?: string;
  task?: string;
}

/** A finished example: made-up files, and the day on which they are checked. */
export interface Sample {
  asOf: string;
  /** Labels of the high schools. */
  highSchools: string[];
  /** `school` is 0 for the technical school, 1 for the first high school, and so on. */
  files: (NewFile & { school: number })[];
}
