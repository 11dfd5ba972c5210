/**
 * What the items answer of the questions of "Step by step", by the id of the question. Apart from the registry: the page of the
 * questions starts with it, and would start with the rules and words of all items too.
 */
import { answers as alerts } from './1-alerts/answers.ts';
import { answers as posted } from './2a-posted/answers.ts';
import { answers as arrived } from './2b-arrived/answers.ts';
import { answers as cteTasks } from './4a-cte-tasks/answers.ts';
import { answers as oneActiveTerm } from './4b-one-active-term/answers.ts';
import { answers as termDates } from './4c-term-dates/answers.ts';
import { answers as gradeCalc } from './4d-grade-calc/answers.ts';
import { answers as scoreGroups } from './4e-score-groups/answers.ts';
import { answers as reportCard } from './4f-report-card/answers.ts';

export const allAnswers = {
  ...alerts,
  ...posted,
  ...arrived,
  ...cteTasks,
  ...oneActiveTerm,
  ...termDates,
  ...gradeCalc,
  ...scoreGroups,
  ...reportCard,
};
