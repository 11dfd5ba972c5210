/** All items of the guide, in its order, and what concerns reading the files. A new item is one name in each list. */
import * as alerts from './1-alerts/item.ts';
import * as posted from './2a-posted/item.ts';
import * as arrived from './2b-arrived/item.ts';
import * as cteTasks from './4a-cte-tasks/item.ts';
import * as oneActiveTerm from './4b-one-active-term/item.ts';
import * as termDates from './4c-term-dates/item.ts';
import * as gradeCalc from './4d-grade-calc/item.ts';
import * as scoreGroups from './4e-score-groups/item.ts';
import * as reportCard from './4f-report-card/item.ts';
import * as readAs from './file-read-as/item.ts';
import * as keys from './file-whole/item.ts';
import * as rows from './file-rows/item.ts';
import * as unreadable from './file-unreadable/item.ts';
import type { Code } from './findings.ts';
import type { Rule } from './rule.ts';
import type { Show } from './show.ts';
import type { Words } from './words.ts';

// Lists, not one list of items: each host takes what it needs of them, and carries nothing else.

/** What each code says of itself. Findings come in this order. */
export const codes = {
  ...alerts.codes, ...posted.codes, ...arrived.codes, ...cteTasks.codes, ...oneActiveTerm.codes, ...termDates.codes,
  ...gradeCalc.codes, ...scoreGroups.codes, ...reportCard.codes, ...unreadable.codes, ...keys.codes, ...rows.codes, ...readAs.codes,
}; // prettier-ignore

/** What the findings of each code name: made when it is asked for, since a check does without. */
export const data = () => ({
  ...alerts.data(), ...posted.data(), ...arrived.data(), ...cteTasks.data(), ...oneActiveTerm.data(), ...termDates.data(),
  ...gradeCalc.data(), ...scoreGroups.data(), ...reportCard.data(), ...unreadable.data(), ...keys.data(), ...rows.data(),
  ...readAs.data(),
}); // prettier-ignore

export const rules: readonly Rule[] = [
  ...alerts.rules, ...posted.rules, ...arrived.rules, ...cteTasks.rules, ...oneActiveTerm.rules, ...termDates.rules,
  ...gradeCalc.rules, ...scoreGroups.rules, ...reportCard.rules, ...unreadable.rules, ...keys.rules, ...rows.rules, ...readAs.rules,
]; // prettier-ignore

/** What is said of each code. */
export const words: Readonly<Record<Code, Words>> = {
  ...alerts.words, ...posted.words, ...arrived.words, ...cteTasks.words, ...oneActiveTerm.words, ...termDates.words,
  ...gradeCalc.words, ...scoreGroups.words, ...reportCard.words, ...unreadable.words, ...keys.words, ...rows.words, ...readAs.words,
}; // prettier-ignore

/** How its findings are shown, where it is not as usual. */
export const show: Readonly<Partial<Record<Code, Show>>> = {
  ...alerts.show, ...posted.show, ...arrived.show, ...oneActiveTerm.show, ...termDates.show, ...scoreGroups.show,
}; // prettier-ignore

/** What they answer of the questions of "Step by step", by the id of the question. */
export const answers = {
  ...alerts.answers, ...posted.answers, ...arrived.answers, ...cteTasks.answers, ...oneActiveTerm.answers, ...termDates.answers,
  ...gradeCalc.answers, ...scoreGroups.answers, ...reportCard.answers,
}; // prettier-ignore
