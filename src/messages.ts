/** The one language that the page and the checking worker speak. Everything is plain data. */
import type { Progress } from './check.ts';
import type { Inquiry } from './checked.ts';
import type { FileInZip } from './intake/formats/files-in-zip.ts';
import type { SaidOfFile } from './intake/kinds.ts';
import type { PeekAt } from './intake/peek.ts';
import type { WhichGroup } from './report/groups.ts';
import type { Filter, Row } from './report/view.ts';
import type { DeskFile, DeskOptions } from './desk.ts';

/**
 * One file to check, or a pasted text in a Blob. Where no Blob can be read in a worker, the worker gets the bytes.
 */
export interface FileToCheck<Bytes = Blob> extends Omit<DeskFile, 'stamp' | 'input'>, SaidOfFile {
  file: Bytes;
  /** `TablesRead` as JSON, where it is no delimited text. */
  tables?: Bytes;
}

/** A file out of a zip. */
export type Unzipped = Omit<FileInZip, 'bytes'> & { bytes: ArrayBuffer };

/** What the page asks, each under a number. */
export type Asked =
  /** `Unzipped[]`; undefined where the file is no zip, or cannot be unpacked. */
  | { type: 'unzip'; file: Blob | ArrayBuffer }
  /** Reads files that were not read yet, and says whose each of them is: `Sorted`. */
  | {
      type: 'sort';
      files: FileToCheck<Blob | ArrayBuffer>[];
      today: string;
      refused: readonly string[];
      /** Only to see what they are: their readings are not kept. */
      isLook?: boolean;
    }
  /** `Result`. `saved` is the saved check that this one is compared with. */
  | {
      type: 'check';
      files: FileToCheck<Blob | ArrayBuffer>[];
      options: DeskOptions;
      saved?: Blob | ArrayBuffer;
      acceptFewer?: boolean;
    }
  | { type: 'rows'; which: WhichGroup; filter: Filter; from: number; to: number }
  /** About the check that was made last. `about`: what the inquiry takes. */
  | { type: 'ask'; inquiry: Inquiry; about: readonly unknown[] }
  /** `Peek`. */
  | { type: 'peek'; key: string; at?: PeekAt };

export type ToEngine =
  /** Learns the way of a check from made-up rows, until anything else is asked. It is not answered. */
  { type: 'warm' } | (Asked & { id: number });

export type FromEngine =
  | ({ type: 'progress' } & Progress)
  /** In parts: the last one has `isLast`. */
  | { type: 'rows'; id: number; rows: Row[]; isLast: boolean }
  /** To everything else. */
  | { type: 'answer'; id: number; answer: unknown }
  /** The program failed: never with data in it. */
  | { type: 'stopped' };
