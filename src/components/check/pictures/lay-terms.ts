/** Where the parts of a time line stand: in percent from its first day to its last, and in lanes where they would overlap. */
import { dateOfDay, dayNumber } from '../../../intake/dates.ts';
import type { LineTerm, TimeLine } from '../../../rules/4c-term-dates/time-lines.ts';
import { monthName, shortDates, whatRuns } from './picture-phrases.ts';

export interface TermBar {
  name: string;
  from: number;
  length: number;
  /** Where its name begins: not under the days on which the terms disagree. */
  nameFrom: number;
  lane: number;
  isActive: boolean;
  /** It overlaps no term of the other school. */
  isAlone: boolean;
}

export interface DaysBand {
  from: number;
  length: number;
  /** Where its words stand: about its middle, or at its own edge where they would leave the picture. */
  words: { at: number; anchor: 'start' | 'middle' | 'end' };
  lane: number;
  dates: string;
  /** What runs on these days, where there are few enough of such bands to say it. */
  says?: string;
}

export interface TermLayout {
  months: { at: number; name: string; year?: string }[];
  days: number;
  technical: TermBar[];
  high: TermBar[];
  apart: DaysBand[];
  /** The day of the check, where it lies within the time line. */
  today?: number;
}

/** The least width in px at which the wide picture is drawn, and px a letter takes there. */
const leastWidth = 500;
const letter = 7.7;
const mostMonths = 14;
const mostSaid = 4;

/** Lays out a time line. All days are days of the calendar, whatever the time zone. */
export function layTerms(line: TimeLine, asOf: string): TermLayout {
  const { technical, high, pairs, apart } = line;
  const all = [...technical, ...high];
  const first = monthStart(Math.min(...all.map(({ start }) => dayNumber(start))), 0);
  const end = monthStart(Math.max(...all.map(({ end: last }) => dayNumber(last))), 1);
  const share = (days: number) => rounded((100 * days) / (end - first));
  const span = (from: string, to: string) => ({
    from: share(dayNumber(from) - first),
    length: share(dayNumber(to) + 1 - dayNumber(from)),
  });
  const barsOf = (terms: LineTerm[], side: 'technical' | 'high') => {
    const lanes = inLanes(terms.map(({ start, end: last }) => [dayNumber(start), dayNumber(last) + 1]));
    const matched = new Set(
      pairs.filter((pair) => pair.technical !== undefined && pair.high !== undefined).map((pair) => pair[side]),
    );
    // Of several terms that overlap one term of the other school only one is its pair: the others are not alone.
    const alone = new Set(
      pairs.filter((pair) => pair.technical === undefined || pair.high === undefined).map((pair) => pair[side]),
    );
    return terms.map((term, at): TermBar => ({
      name: term.name,
      ...span(term.start, term.end),
      nameFrom: share(
        dayNumber(apart.find(({ from, to }) => from <= term.start && term.start <= to)?.to ?? dateBefore(term.start)) +
          1 -
          first,
      ),
      lane: lanes[at]!,
      isActive: (term.active ?? 0) > 0,
      isAlone: alone.has(at) && !matched.has(at),
    }));
  };
  const today = dayNumber(asOf);
  return {
    months: monthsBetween(first, end).map(({ day, ...month }) => ({ at: share(day - first), ...month })),
    days: end - first,
    technical: barsOf(technical, 'technical'),
    high: barsOf(high, 'high'),
    apart: bandsOf(line, apart, span),
    today: today >= first && today < end ? share(today - first + 0.5) : undefined,
  };
}

function bandsOf(
  line: TimeLine,
  apart: TimeLine['apart'],
  span: (from: string, to: string) => { from: number; length: number },
): DaysBand[] {
  const bands = apart.map(({ from, to, parts }) => {
    const dates = shortDates(from, to);
    const says = apart.length <= mostSaid && parts.length === 1 ? whatRuns(line, parts[0]!) : undefined;
    const band = span(from, to);
    const room = (100 * letter * Math.max(dates.length, says?.length ?? 0)) / leastWidth;
    return { ...band, dates, says, ...wordsAt(band.from, band.from + band.length, room) };
  });
  const lanes = inLanes(bands.map(({ taken }) => taken));
  return bands.map(({ from, length, dates, says, words }, at) => ({
    from,
    length,
    dates,
    says,
    words,
    lane: lanes[at]!,
  }));
}

/** Places the words of a band from here to there, and says what they take up. */
function wordsAt(from: number, to: number, room: number) {
  const middle = (from + to) / 2;
  const start = Math.min(from, 100 - room);
  const end = Math.max(to, room);
  const [anchor, at, left] =
    middle < room / 2
      ? (['start', start, start] as const)
      : middle > 100 - room / 2
        ? (['end', end, end - room] as const)
        : (['middle', middle, middle - room / 2] as const);
  return { words: { at: rounded(at), anchor }, taken: [left, left + room] as const };
}

/** The first lane in which each of some spans, in the order of their beginnings, overlaps none before it. */
export function inLanes(spans: readonly (readonly [from: number, to: number])[]): number[] {
  const ends: number[] = [];
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

/** Moves things that stand at these places apart, so that each has so much room. */
export function spread(places: readonly number[], room: number): number[] {
  let last = -Infinity;
  return places.map((place) => (last = Math.max(place, last + room)));
}

/** The first day of the month in which a day lies, or of one so many months later. */
function monthStart(day: number, later: number): number {
  const [year, month] = dateOfDay(day).split('-').map(Number) as [number, number];
  return Date.UTC(year, month - 1 + later, 1) / 86_400_000;
}

/** The months, or where they are many every second, third, ... of them. The first, and the first of a year, say the year. */
function monthsBetween(first: number, end: number): { day: number; name: string; year?: string }[] {
  const months: number[] = [];
  for (let day = first; day < end; day = monthStart(day, 1)) months.push(day);
  const step = Math.ceil(months.length / mostMonths);
  let said = '';
  return months
    .filter((_, at) => at % step === 0)
    .map((day) => {
      const year = dateOfDay(day).slice(0, 4);
      const isNew = year !== said;
      said = year;
      return { day, name: monthName(dateOfDay(day)), year: isNew ? year : undefined };
    });
}

const dateBefore = (day: string) => dateOfDay(dayNumber(day) - 1);
const rounded = (percent: number) => Math.round(percent * 1000) / 1000;
