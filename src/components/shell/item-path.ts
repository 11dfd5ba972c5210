/** The pages about single items of the guide, in its order: the names of the rules, which begin with the item. */
export const rulePages = [
  '1-alerts',
  '2a-posted',
  '2b-arrived',
  '4a-cte-tasks',
  '4b-one-active-term',
  '4c-term-dates',
  '4d-grade-calc',
  '4e-score-groups',
  '4f-report-card',
] as const;
export type RulePage = (typeof rulePages)[number];

/**
 * The page about an item of the guide; else its place on the one page, from the root of the site.
 * @param item as an anchor of the guide, such as `4b` or `2a-ii`
 */
export function itemPath(item: string): string {
  const page = rulePages.find((rule) => rule.startsWith(`${item}-`));
  return page ? `/rules/${page}/` : `/guide/#${item}`;
}
