/** The items of the guide as a request reports them: what was checked, and with which result. */
import { itemTitles } from '../../rules/names.ts';
import { letterItems, worse, type Answer, type ItemResult, type LetterItem, type Material } from './material.ts';
import { pointsOf } from './points.ts';

export interface ItemChecked {
  item: LetterItem;
  title: string;
  result: ItemResult;
  /** What the person said, without the files. */
  answer?: Answer;
}

export const letterTitles: Record<LetterItem, string> = {
  ...itemTitles,
  '3': 'Proper setup: video and presentation',
};

/** Every item, in the guide's order, with the worse of what a person answered and what the files showed. */
export function itemsChecked({ report, answers }: Pick<Material, 'report' | 'answers'>): ItemChecked[] {
  const points = pointsOf(report);
  return letterItems.map((item) => {
    const answer = answers[item];
    const [worst] = points.filter(({ step }) => step === item);
    const hasPassed = (report?.passed ?? []).some(({ code, count }) => code.startsWith(`${item}-`) && count > 0);
    const byFiles: ItemResult =
      worst?.outcome === 'problem' ? 'problem' : worst ? 'review' : hasPassed ? 'passed' : 'unknown';
    return { item, title: letterTitles[item], result: worse(answer?.result ?? 'unknown', byFiles), answer };
  });
}
