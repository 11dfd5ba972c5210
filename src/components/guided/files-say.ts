/** What the loaded files say about one question, in a few lines. */
import type { FilesAsked } from '../../guided/evidence.ts';
import { plural } from '../../rules/names.ts';
import type { Result } from '../../report/view.ts';
import { words } from '../../rules/registry.ts';
import type { Outcome } from '../../rules/code.ts';

export { fromFiles } from '../../guided/from-files.ts';

export interface FilesSay {
  outcome: Outcome | 'passed';
  lines: { outcome: Outcome | 'passed'; text: string }[];
  /** What to add, where nothing can be said. */
  needs: string[];
}

export function filesSay(result: Result, { item, sides }: FilesAsked): FilesSay {
  const found = result.groups
    .filter((group) => group.step === item && (item !== '4b' || group.sides.some((side) => sides.includes(side))))
    .map(({ outcome, code, count }) => ({
      outcome,
      text: `${words[code].title}: ${plural(count, words[code].unit)}.`,
    }));
  const hasFiles =
    item !== '4b' || result.files.some(({ kind, side }) => kind === 'grading-tasks' && sides.includes(side));
  const passed = result.passed
    .filter(({ code }) => code.startsWith(`${item}-`) && hasFiles)
    .flatMap(({ code, count }) => words[code].passed?.(count) ?? [])
    .map((text) => ({ outcome: 'passed' as const, text }));
  const lines = [...found, ...passed];
  const needs = result.notRun.filter((entry) => entry.step === item).flatMap((entry) => entry.needs);
  return { outcome: lines[0]?.outcome ?? 'notice', lines, needs };
}
