/** Finished examples: files as they come in, and the day on which they are checked. */
import type { FileIn } from './checker/files-in-hand.ts';

/** A finished example. */
export interface SampleFiles {
  asOf: string;
  /** Labels of the high schools. */
  highSchools: string[];
  /** `school` is 0 for the technical school, 1 for the first high school, and so on. */
  files: (Pick<FileIn, 'name' | 'file' | 'kind'> & { school: number })[];
}
