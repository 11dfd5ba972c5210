/** The kernel, loops over rows as WebAssembly: made of `assembly/` by `scripts/kernel.mjs`. It sees and reaches nothing but its memory. */
import { compiled } from './compiled.ts';

/** What `assembly/lines.ts` and `assembly/grades.ts` say of each. Places in memory are counted in bytes. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  begin(delimiter: number, width: number, digits: number, columns: number): void;
  room(size: number): number;
  read(start: number, end: number, row: number): number;
  lineCount(): number;
  mostLines(): number;
  codesAt(): number;
  rowsAt(): number;
  cellCount(): number;
  cellsAt(): number;
  lastAt(): number;
  bytesAt(): number;
  beginGrades(): void;
  addColumnOf(what: number, column: number): void;
  countOf(what: number): number;
  tuplesOf(what: number): number;
  toldOf(what: number): number;
  meet(lines: number): void;
  take(from: number, to: number, cutOff: number): number;
  takenAt(): number;
  takenLines(): number;
  studentsAt(): number;
  newStudents(): number;
  placesAt(): number;
  newPlaces(): number;
  sectionsAt(): number;
  fetched(): void;
}

let compiledOnce: WebAssembly.Module | undefined;

/** Starts a kernel with a memory of its own. @returns undefined where there can be none: then all is done without it */
export function startKernel(): Kernel | undefined {
  try {
    compiledOnce ??= new WebAssembly.Module(Uint8Array.from(atob(compiled), (byte) => byte.charCodeAt(0)));
    return new WebAssembly.Instance(compiledOnce).exports as unknown as Kernel;
  } catch {
    return undefined;
  }
}

/** Numbers in the memory of a kernel. It may move with each call. */
export const numbersAt = ({ memory }: Kernel, at: number, length: number) => new Int32Array(memory.buffer, at, length);
export const bytesAt = ({ memory }: Kernel, at: number, length: number) => new Uint8Array(memory.buffer, at, length);
