/** What the pictures of the set-up say. */
import { areSaid, dates, list, number, plural } from '../../../rules/names.ts';
import type { MaskGrid, MaskRow } from '../../../rules/4b-one-active-term/mask-grids.ts';
import type { DaysApart, LineTerm, TimeLine } from '../../../rules/4c-term-dates/time-lines.ts';
import type { Outcome } from '../../../rules/code.ts';
import type { Days } from '../../../rules/data.ts';
import { dayNumber } from '../../../intake/dates.ts';
import { words } from '../../../rules/registry.ts';
import { outcomeWords } from '../phrases.ts';

const courses = ['course', 'courses'] as const;

export const picturePhrases = {
  technical: 'Technical school',
  high: 'High school',
  short: { technical: 'Technical', high: 'High' },
  none: 'none',
  terms: {
    title: 'Terms on one time line',
    disagree: 'Days on which they disagree',
    active: 'Named in an Active Mask',
    alone: 'Overlaps no term of the other school',
    dates: 'Dates',
    days: 'Days that disagree',
    table: 'The same as a table',
    noTerm: 'No term on these days',
    noDays: 'none',
    above: 'as above',
    activeIn: (count: number) => `Active in ${plural(count, ['grading task', 'grading tasks'])}`,
    count: (days: number, day: string) => plural(days, ['day', 'days']) + day,
    day: (isToday: boolean) => (isToday ? ', now' : ', the day of the export among them'),
    today: (day: string, isToday: boolean) => `${isToday ? 'Today' : 'Exported'}, ${shortDates(day, day)}`,
    todayTall: (isToday: boolean) => (isToday ? 'Today' : 'Export'),
    todayLegend: (isToday: boolean) => (isToday ? 'Today' : 'The day of the high school’s export'),
  },
  masks: {
    title: 'Term Mask and Active Mask',
    active: 'Active',
    inTermMask: 'In the Term Mask',
    off: 'Not checked',
    task: 'Course and task',
    outcome: 'Outcome',
    section: (section: string) => `, section ${section}`,
  },
  percents: {
    title: 'Minimum % side by side',
    gpa: 'GPA Value',
    marked: (count: number) => `Minimum % at both schools: ${plural(count, ['row needs', 'rows need'])} a look`,
    missing: 'Not at the high school',
    extra: 'Only at the high school',
    unclear: 'There twice, with different values',
    noGpa: 'No GPA value',
    same: (count: number) => `${number(count)} more values, the same at both schools`,
    more: (count: number) => `${number(count)} more rows differ. They are among the findings.`,
    agree: 'Both columns hold the same values.',
  },
};

/** `Aug` of a date. */
export const monthName = (day: string) => shortDates(day, day).slice(0, 3);

/** `Oct 12 to 18`; with the years where they differ. */
export function shortDates(from: string, to: string): string {
  const said = withYear(from, to);
  return from.slice(0, 4) === to.slice(0, 4) ? said.slice(0, said.lastIndexOf(',')) : said;
}

/** The same in two lines, where it has two days: `Oct 12`, `to 18`. */
export const inTwoLines = (dates: string) => dates.split(/ (?=to )/);

/** `Aug 12 to Oct 11, 2026`. */
export const withYear = (from: string, to: string) =>
  dates(from, to).replaceAll(/[A-Z][a-z]+/g, (month) => month.slice(0, 3));

/** How many days a stretch has. */
export const daysIn = ({ from, to }: Days) => dayNumber(to) - dayNumber(from) + 1;

/** What runs on some days: `T2 has begun, Q1 still runs`. */
export function whatRuns({ technical, high }: Pick<TimeLine, 'technical' | 'high'>, days: DaysApart): string {
  const here = days.technical.map((at) => technical[at]!);
  const there = days.high.map((at) => high[at]!);
  if (here.length === 0) return oneRuns(there, technical, days, picturePhrases.technical);
  if (there.length === 0) return oneRuns(here, high, days, picturePhrases.high);
  const [later, earlier] = begun(here) > begun(there) ? [here, there] : [there, here];
  if (begun(later) === begun(earlier)) return `${names(here)} and ${names(there)} run`;
  return `${haveBegun(later)}, ${stillRun(earlier)}`;
}

const names = (terms: readonly LineTerm[]) => list(terms.map(({ name }) => name));
const haveBegun = (terms: readonly LineTerm[]) => `${names(terms)} ${terms.length > 1 ? 'have' : 'has'} begun`;
const stillRun = (terms: readonly LineTerm[]) => `${names(terms)} still ${terms.length > 1 ? 'run' : 'runs'}`;
const begun = (terms: readonly LineTerm[]) =>
  terms
    .map(({ start }) => start)
    .sort()
    .at(-1)!;

/** Days on which only one school has a term. */
function oneRuns(
  running: readonly LineTerm[],
  others: readonly LineTerm[],
  { from, to }: Days,
  school: string,
): string {
  const since = running.map(({ start }) => start).sort()[0]!;
  const until = running
    .map(({ end }) => end)
    .sort()
    .at(-1)!;
  const before = others.findLast(({ end }) => end < from && end >= since);
  const after = others.find(({ start }) => start > to && start <= until);
  if (before) return `${before.name} is over, ${stillRun(running)}`;
  if (after) return `${haveBegun(running)}, ${after.name} has not`;
  return `${names(running)} ${running.length > 1 ? 'run' : 'runs'}, the ${school.toLowerCase()} has no term`;
}

/** The whole time line in words, for those who do not see it. */
export function lineSaid({ technical, high, apart }: TimeLine, today: string): string {
  const all = [...technical, ...high];
  const first = all.map(({ start }) => start).sort()[0]!;
  const last = all
    .map(({ end }) => end)
    .sort()
    .at(-1)!;
  const disagree =
    apart.length === 0 ? '' : ` Terms disagree on ${list(apart.map(({ from, to }) => dates(from, to)))}.`;
  return `Both schools’ terms on one time line, ${dates(first, last)}.${disagree}${today && ` ${today}.`} The table below says the same.`;
}

/** What is to say of a grading task's masks, the gravest first, each with its outcome. */
export function maskSaid(
  { boxes, found, hasActiveMask }: MaskRow,
  terms: readonly string[],
): { mark: Outcome | 'passed'; text: string }[] {
  const active = terms.filter((_, at) => boxes[at]!.isActive);
  const outside = terms.filter((_, at) => boxes[at]!.isActive && boxes[at]!.inTermMask === false);
  if (!hasActiveMask) return [{ mark: 'notice', text: 'The file has no Active Mask.' }];
  if (found.length === 0)
    return [
      active.length > 0
        ? { mark: 'passed', text: `${areSaid(active)} active.` }
        : { mark: 'notice', text: 'No term is active.' },
    ];
  return found.map(({ code, outcome, data }) => ({
    mark: outcome,
    text: words[code].inMasks?.(active, outside, data) ?? words[code].title,
  }));
}

/** A box of the grid in words. */
export function boxSaid({ inTermMask, isActive, mark }: MaskRow['boxes'][number]): string {
  const inTerm = inTermMask === false && isActive ? 'not in the Term Mask' : 'in the Term Mask';
  const said = isActive
    ? ['active', ...(inTermMask === undefined ? [] : [inTerm])]
    : inTermMask
      ? [inTerm]
      : ['not checked'];
  return [...said, ...(mark ? [outcomeWords[mark].toLowerCase()] : [])].join(', ');
}

/** What the grid leaves out: `18 more courses have a finding. All of them are among the findings.` */
export function leftOut({ rows, courses: { found, fine } }: MaskGrid, all: boolean): string {
  const shown = new Set(rows.map(({ course }) => course)).size;
  const foundLeft = Math.max(0, found - shown);
  const fineLeft = all ? Math.max(0, found + fine - shown) - foundLeft : 0;
  return [
    ...(foundLeft > 0
      ? [`${plural(foundLeft, ['more course has', 'more courses have'])} a finding: see the list of findings.`]
      : []),
    ...(fineLeft > 0
      ? [`${plural(fineLeft, courses)} without a finding ${fineLeft > 1 ? 'are' : 'is'} not shown.`]
      : []),
  ].join(' ');
}
