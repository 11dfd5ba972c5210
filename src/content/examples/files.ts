/** The files of the examples as they stand in their folders. */
import { check } from '../../check.ts';
import type { FileInput, Side } from '../../intake/kinds.ts';
import { findingsOf } from '../../report/make-report.ts';
import type { Example } from './example.ts';

/** The day of every check of an example. */
export const asOf = '2026-10-14';

export type WhichExample = 'fails' | 'passes';

export interface ExampleFile {
  name: string;
  side: Side;
  text: string;
}

const all = import.meta.glob<string>(['./*/*.csv', './*/*.txt'], { query: '?raw', import: 'default', eager: true });

/** The files of the example that fails, or of the one that passes. Where there is none, no files. */
export function filesOf({ id, data }: Example, which: WhichExample): ExampleFile[] {
  const sides = Object.keys(data.files) as Side[];
  return sides.flatMap((side) => {
    const stem = `./${id}/${which}${sides.length > 1 ? `.${side}` : ''}.`;
    return Object.entries(all)
      .filter(([path]) => path.startsWith(stem) && path.split('.').length === stem.split('.').length)
      .map(([path, text]) => ({ name: path.split('/').at(-1)!, side, text }));
  });
}

/** Runs the check over an example: all findings, and what passed. */
export function runExample(example: Example, which: WhichExample) {
  const result = check(filesOf(example, which).map(inputOf), { asOf });
  return { findings: [...findingsOf(result)], passed: result.passed };
}

/** What the checker on a page loads. */
export const toTry = (example: Example, which: WhichExample) => ({ asOf, files: filesOf(example, which) });

function inputOf({ name, side, text }: ExampleFile): FileInput {
  const bytes = new TextEncoder().encode(text);
  return { side, source: { name, size: bytes.length, read: (start, end) => bytes.subarray(start, end) } };
}
