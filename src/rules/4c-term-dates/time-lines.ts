/** Both schools' terms on one time line (guide 4c). */
import { inOrderOfDates } from '../../compare/terms.ts';
import { termIdentity } from '../../intake/cells.ts';
import { dateOfDay, dayNumber } from '../../intake/dates.ts';
import { disagreement, sideBySide, type Scheduled } from './rule.ts';
import type { Days } from '../data.ts';
import { maskedFiles } from '../masks.ts';
import type { School } from '../records.ts';
import type { Facts } from '../rule.ts';
import { compareTexts } from '../../intake/compare-texts.ts';

/** The terms of the technical school and of one high school. */
export interface TimeLine {
  school?: string;
  technical: LineTerm[];
  high: LineTerm[];
  /** Terms that belong together, by their index, and those that stand alone. */
  pairs: { technical?: number; high?: number; apart: DaysApart[] }[];
  /** All days on which terms that belong together disagree: stretches in order. */
  apart: (Days & { parts: DaysApart[] })[];
}

export interface LineTerm {
  name: string;
  start: string;
  end: string;
  /** How many grading tasks name it in their Active Mask; undefined where no file says it. */
  active?: number;
}

/** Days on which the same terms run at each school: their indexes. */
export interface DaysApart extends Days {
  technical: number[];
  high: number[];
}

/** A time line for each high school of which there are terms, if there are some of the technical school. */
export function timeLines(facts: Facts): TimeLine[] {
  return facts.schools.flatMap((school) => {
    const { technical, high, pairs, alone } = sideBySide(facts, school);
    if (pairs.length === 0) return [];
    const own = inOrderOfDates(technical);
    const theirs = inOrderOfDates(high);
    const states = statesOf(own, theirs);
    const matched = pairs.map(({ term, counterpart }) => ({
      technical: own.indexOf(term),
      high: counterpart && theirs.indexOf(counterpart),
      days: counterpart ? disagreement(term, counterpart) : [],
    }));
    const sorted = matched.toSorted((a, b) => a.technical - b.technical);
    return [
      {
        school,
        technical: lineTerms(own, activeTerms(facts, { side: 'technical' })),
        high: lineTerms(theirs, activeTerms(facts, { side: 'high', school })),
        pairs: [
          ...sorted.map(({ days, ...pair }) => ({ ...pair, apart: days.flatMap((some) => within(some, states)) })),
          ...alone.map((term) => ({ high: theirs.indexOf(term), apart: [] })),
        ],
        apart: joined(sorted.flatMap(({ days }) => days)).map((days) => ({ ...days, parts: within(days, states) })),
      },
    ];
  });
}

const lineTerms = (terms: Scheduled[], active: Map<string, number> | undefined): LineTerm[] =>
  terms.map(({ name, start, end }) => ({ name, start, end, active: active && (active.get(termIdentity(name)) ?? 0) }));

/** How many grading tasks of a school name each term in their Active Mask. What can be read in two ways does not count. */
function activeTerms(facts: Facts, school: School): Map<string, number> | undefined {
  const files = maskedFiles(facts, school).filter(({ orAs, hasActiveMask }) => orAs === undefined && hasActiveMask);
  if (files.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { mask } of files.flatMap(({ tasks }) => tasks)) {
    for (const term of mask.active.map(termIdentity)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** The days from the first term to the last, in stretches on which the same terms run at each school. */
function statesOf(technical: readonly Scheduled[], high: readonly Scheduled[]): DaysApart[] {
  const all = [...technical, ...high];
  const turns = [...new Set(all.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end) + 1]))].sort(
    (a, b) => a - b,
  );
  return turns.slice(0, -1).map((day, i) => {
    const [from, to] = [dateOfDay(day), dateOfDay(turns[i + 1]! - 1)];
    const running = (terms: readonly Scheduled[]) =>
      terms.flatMap(({ start, end }, at) => (start <= from && to <= end ? [at] : []));
    return { from, to, technical: running(technical), high: running(high) };
  });
}

/** The part of each stretch that lies within some days. */
const within = (days: Days, states: readonly DaysApart[]): DaysApart[] =>
  states.flatMap((state) => {
    const from = state.from > days.from ? state.from : days.from;
    const to = state.to < days.to ? state.to : days.to;
    return from <= to ? [{ ...state, from, to }] : [];
  });

/** Stretches that touch or overlap as one, in order. */
function joined(days: readonly Days[]): Days[] {
  const whole: Days[] = [];
  for (const { from, to } of days.toSorted((a, b) => compareTexts(a.from, b.from))) {
    const last = whole.at(-1);
    if (!last || dayNumber(from) > dayNumber(last.to) + 1) whole.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return whole;
}
