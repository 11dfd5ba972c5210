/** How the findings of a code are shown: what stands in their rows and what should, and what is drawn of them. */
import type { Side } from '../intake/kinds.ts';
import type { Code, DataOf } from './findings.ts';

/** What stands in a row, and what should stand there. '' = nothing; left out = the code does not say. */
export interface FoundAndExpected {
  found?: string;
  expected?: string;
}

/** A row of a file of grades, with the values that it holds. '' = nothing. */
export interface GradeSeen {
  side: Side;
  value(): string;
  progress(): string;
  /** The grade of the high school that it was compared with. */
  match(): string;
}

/** A box of the mask grid. */
export interface MaskBox {
  term: string;
  isActive: boolean;
  inTermMask?: boolean;
}

export interface Show<C extends Code = Code> {
  /** Where the rows of a finding say the same twice: only those of the technical school, or of the first file. */
  rowsOf?: 'technical' | 'first';
  /** Found and expected in a row of grades; else the grade there, and nothing that is expected. */
  grade?(seen: GradeSeen, data: DataOf<C>): FoundAndExpected;
  /** The same in a row of any other file; else nothing. */
  row?(data: DataOf<C>): FoundAndExpected;
  /** Whether the row's own text is shown, on the page alone: it may name a student. */
  hasMessage?: boolean;
  /** The picture that is printed with the finding. */
  picture?: 'timeLines' | 'maskGrids' | 'percents';
  /** Where it is drawn in the mask grid: whether a box is among those that make it. */
  inMasks?(box: MaskBox, data: DataOf<C>): boolean;
}

/** How some codes are shown. What is not said is as usual. */
export type ShowOf<C extends Code> = { [Each in C]?: Show<Each> };
