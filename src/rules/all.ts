/** All rules, in the order of the guide. */
import { posted } from './2a-posted.ts';
import { arrived } from './2b-arrived.ts';
import { matched, sectionsOnlyHigh } from './2b-matched.ts';
import { termDates } from './4c-term-dates.ts';
import { filesRead } from './file-read.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [posted, arrived, matched, sectionsOnlyHigh, termDates, filesRead];
