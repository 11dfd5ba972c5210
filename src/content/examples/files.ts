/** The files of the examples as they stand in their folders. */
import { check } from '../../check.ts';
import type { FileInput, Side } from '../../intake/kinds.ts';
import { findingsOf } from '../../report/make-report.ts';
import { asOf, examples, type Example, type RuleName } from './examples.ts';

export type WhichExample = 'fails' | 'passes';

export interface ExampleFile {
  name: string;
  side: Side;
  text: string;
}

const all = import.meta.glob<string>(['./*/*.csv', './*/*.txt'], { query: '?raw', import: 'default', eager: true });

/** The example of a rule that fails, or the one that passes. Where there is none, no files. */
export function filesOf(rule: RuleName, which: WhichExample): ExampleFile[] {
  const sides = Object.keys(examples[rule].files) as Side[];
  return sides.flatMap((side) => {
    const stem = `./${rule}/${which}${sides.length > 1 ? `.${side}` : ''}.`;
    return Object.entries(all)
      .filter(([path]) => path.startsWith(stem) && path.split('.').length === stem.split('.').length)
      .map(([path, text]) => ({ name: path.split('/').at(-1)!, side, text }));
  });
}

/** Runs the check over an example: all findings, and what passed. */
export function runExample(rule: RuleName, which: WhichExample) {
  const result = check(filesOf(rule, which).map(inputOf), { asOf });
  return { findings: [...findingsOf(result)], passed: result.passed };
}

/** The example of a rule with all that it may have. */
export const exampleOf = (rule: RuleName): Example => examples[rule];

/** What the checker on a page loads. */
export const toTry = (rule: RuleName, which: WhichExample) => ({ asOf, files: filesOf(rule, which) });

function inputOf({ name, side, text }: ExampleFile): FileInput {
  const bytes = new TextEncoder().encode(text);
  return { side, source: { name, size: bytes.length, read: (start, end) => bytes.subarray(start, end) } };
}
