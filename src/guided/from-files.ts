/** What the loaded files answer. A question is left open where they cannot tell. */
import type { Seen } from '../rules/step-answers.ts';
import type { Code } from '../rules/findings.ts';
import { answers } from '../rules/registry.ts';
import type { Result } from '../report/view.ts';
import type { QuestionId, Role } from './routing.ts';
import type { Answers } from './walk.ts';

/** Answers by files, for a reader who works somewhere. Only what is certain, or what a rule calls a problem. */
export function fromFiles({ grades, groups, passed, files }: Result, role: Role | undefined): Answers {
  const seen: Seen<Code> = {
    grades,
    own: role === 'technical' ? 'technical' : 'high',
    found: (code, side) =>
      groups.some(
        (group) => group.code === code && group.outcome === 'problem' && (!side || group.sides.includes(side)),
      ),
    seen: (code, side) => groups.some((group) => group.code === code && (!side || group.sides.includes(side))),
    passed: (code) => passed.some((each) => each.code === code),
    has: (kind, side, column) =>
      files.some(
        (file) =>
          file.kind === kind && file.side === side && (!column || file.found.some(({ field }) => field === column)),
      ),
  };
  const told: Partial<Record<QuestionId, string>> = {};
  for (const question of Object.keys(answers) as (keyof typeof answers)[]) {
    const answer = answers[question](seen);
    if (answer !== undefined) told[question] = answer;
  }
  return told;
}
