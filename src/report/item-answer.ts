/** The answer about some items of the guide alone, as a page about them shows it. */
import { isAboutGrades, type Item, type Outcome } from '../rules/code.ts';
import { answer } from './answer.ts';
import { outcomeNames, plural } from '../rules/names.ts';
import type { Group, Result } from './view.ts';

export interface ItemAnswer {
  /** The gravest outcome; `passed` where all that could be checked is fine, `notice` where nothing could. */
  outcome: Outcome | 'passed';
  said: string[];
  /** What was found about these items, and then what was found while reading the files. */
  groups: Group[];
  passed: Result['passed'];
  notRun: Result['notRun'];
}

/** What a result says about these items. Items 2a and 2b are answered in numbers of grades. */
export function itemAnswer(result: Result, items: readonly Item[]): ItemAnswer {
  const isOurs = ({ step }: { step: Item }) => items.includes(step);
  const own = result.groups.filter(isOurs);
  const groups = [...own, ...result.groups.filter(({ step }) => step === 'file')];
  const passed = result.passed.filter(({ code }) => items.some((item) => code.startsWith(`${item}-`)));
  const notRun = result.notRun.filter(isOurs);
  const about = { groups, passed, notRun };
  if (result.files.every(({ kind }) => kind === null)) return { outcome: 'problem', said: answer(result), ...about };
  const counted = (['problem', 'review'] as const).flatMap((outcome) => {
    const { one, many } = outcomeNames[outcome];
    const count = own.reduce((sum, group) => sum + (group.outcome === outcome ? group.findings : 0), 0);
    return count > 0 ? [{ outcome, text: `${plural(count, [one, many])}.` }] : [];
  });
  const gravest = counted[0]?.outcome;
  /** What was not read may be wrong: then nothing has passed. */
  const unread = (['problem', 'review'] as const).find((outcome) =>
    groups.some((group) => group.step === 'file' && group.outcome === outcome),
  );
  const hasGrades = result.files.some(({ kind }) => kind === 'grades' || kind === 'roster');
  if (hasGrades && items.some(isAboutGrades)) {
    const fine = unread ?? (passed.length > 0 ? 'passed' : 'notice');
    return { outcome: gravest ?? fine, said: answer({ ...result, groups, passed }), ...about };
  }
  if (gravest) return { outcome: gravest, said: counted.map(({ text }) => text), ...about };
  if (passed.length === 0) return { outcome: 'notice', said: ['These files do not show this item.'], ...about };
  if (unread)
    return {
      outcome: unread,
      said: ['Nothing wrong was found in what could be read. Some of it could not be read.'],
      ...about,
    };
  const said = notRun.length === 0 ? 'Passed.' : 'Passed, as far as these files show it.';
  return { outcome: 'passed', said: [said], ...about };
}
