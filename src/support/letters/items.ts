/** The items of the guide as a request reports them: what was checked, and with which result. */
import { list, needNamed, stepTitles } from '../../rules/names.ts';
import { letterItems, worse, type ItemResult, type LetterItem, type Material } from './material.ts';
import { pointsOf } from './points.ts';

export interface ItemChecked {
  item: LetterItem;
  title: string;
  result: ItemResult;
  /** Sentences about it. */
  says: string[];
}

export const resultNames: Record<ItemResult, string> = {
  passed: 'Passed',
  problem: 'Problem',
  review: 'To review',
  unknown: 'Not checked',
};

export const itemTitles: Record<LetterItem, string> = {
  ...stepTitles,
  '3': 'Proper setup: video and presentation',
};

/** Every item, in the guide's order. What a person answered comes first, then what the files showed. */
export function itemsChecked({ report, answers }: Pick<Material, 'report' | 'answers'>): ItemChecked[] {
  const points = pointsOf(report);
  return letterItems.map((item) => {
    const answer = answers[item];
    const own = points.filter(({ step }) => step === item);
    const passed = (report?.passed ?? [])
      .filter(({ code }) => code.startsWith(`${item}-`))
      .flatMap(({ code, count }) => (count > 0 ? (report?.words[code].passed?.(count) ?? []) : []));
    const missing = (report?.notRun ?? []).filter(({ step }) => step === item).flatMap(({ needs }) => needs);
    const found = own.map(({ title, counted }) => `${title} (${counted}).`);
    const lacks = missing.length > 0 ? [`Not loaded: ${list(missing.map((need) => needNamed(need).what))}.`] : [];
    const byFiles: ItemResult =
      own[0]?.outcome === 'problem' ? 'problem' : own[0] ? 'review' : passed[0] ? 'passed' : 'unknown';
    return {
      item,
      title: itemTitles[item],
      result: worse(answer?.result ?? 'unknown', byFiles),
      says: [...(answer?.says ? [answer.says] : []), ...found, ...(found[0] ? [] : passed), ...lacks],
    };
  });
}
