/** What a page with a checker loads once it has come to rest. */
import { later } from '../shared/later.ts';
import { guardPart } from '../support/guard-part.ts';

/** The workers that check. */
export const enginePart = later(() => import('./engine.ts'));

/** What tells whether the label of a school may be a person's name. */
export const labelPart = later(() => import('../../sorting/label-guard.ts'));

/** The list of the files that came in. */
export const filesPart = later(() => import('./evidence/Files.svelte'));

/** The result of the check page. */
export const resultPart = later(() => import('./CheckResult.svelte'));

/** The answer of a page about one item. */
export const answerPart = later(() => import('./rule/RuleAnswer.svelte'));

/** The forms, the window about columns, the pictures. */
export const entryPart = later(() => import('./entry/part.ts'));

/** What writes letters. */
export const letterPart = later(
  async () => (await Promise.all([import('../support/FromCheck.svelte'), guardPart()]))[0],
);
