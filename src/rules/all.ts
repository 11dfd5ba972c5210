/** All rules, in the order of the guide. */
import { alerts } from './1-alerts.ts';
import { posted } from './2a-posted.ts';
import { arrived } from './2b-arrived.ts';
import { matched, sectionsOnlyHigh } from './2b-matched.ts';
import { cteTasksOnly } from './4a-cte-tasks.ts';
import { oneActiveTerm } from './4b-one-active-term.ts';
import { activeElsewhere } from './4c-active-elsewhere.ts';
import { termDates } from './4c-term-dates.ts';
import { gradeCalc } from './4d-grade-calc.ts';
import { gpaValues, minimumPercent } from './4e-score-groups.ts';
import { reportCard } from './4f-report-card.ts';
import { duplicateRecords } from './duplicate-records.ts';
import { filesRead } from './file-read.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  alerts, posted, arrived, matched, sectionsOnlyHigh, cteTasksOnly, oneActiveTerm, termDates, activeElsewhere, gradeCalc,
  minimumPercent, gpaValues, reportCard, duplicateRecords, filesRead,
]; // prettier-ignore
