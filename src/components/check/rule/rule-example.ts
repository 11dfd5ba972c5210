/** The examples of a page about an item of the guide: files as text, loaded into the checker with one click. */
import type { SampleFiles } from '../checker/files-in-hand.ts';
import type { Side } from '../../../intake/kinds.ts';
import { today } from '../../shared/numbers.ts';

export interface RuleExample {
  /** The day on which the high school's files were exported, YYYY-MM-DD. */
  asOf?: string;
  files: { name: string; text: string; side: Side; school?: string }[];
}

/** The examples that a page shows. For an item that no file can pass there is only the one that fails. */
export type RuleExamples = { fails: RuleExample; passes?: RuleExample };

/** The example as the check takes it. */
export function sampleOf({ asOf = today(), files }: RuleExample): SampleFiles {
  const high = files.filter(({ side }) => side === 'high');
  const labels = [...new Set(high.map(({ school }) => school ?? ''))];
  return {
    asOf,
    highSchools: labels.length > 0 ? labels : [''],
    files: files.map(({ name, text, side, school }) => {
      const at = side === 'technical' ? 0 : labels.indexOf(school ?? '') + 1;
      return { name, file: new Blob([text]), school: at };
    }),
  };
}
