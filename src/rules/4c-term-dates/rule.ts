/** Guide 4c: term dates that differ between the two schools change which Active Mask term is right. */
import type { NamedReading } from '../../compare/gather.ts';
import type { Term } from '../../intake/artefacts/terms.ts';
import { termIdentity } from '../../intake/cells.ts';
import { dateOfDay, dayNumber } from '../../intake/dates.ts';
import type { Side } from '../../intake/kinds.ts';
import { hasUnread } from '../../intake/skips.ts';
import { mostOverlapped } from '../../compare/terms.ts';
import { termsOnce } from '../each-once.ts';
import type { Days } from '../data.ts';
import { filesAt, type School } from '../records.ts';
import { at, defineRule, type Facts, type Reporter } from '../rule.ts';
import { activeElsewhere } from './active-elsewhere.ts';
import { compareTexts } from '../../intake/compare-texts.ts';

/** A term and the file it stands in. */
export interface Scheduled extends Term {
  reading: NamedReading<'terms'>;
}

/** The term schedules of the technical school and of one high school. */
export interface SideBySide {
  technical: Scheduled[];
  high: Scheduled[];
  /** Each technical-school term with the high-school term that it overlaps most, if there is one. */
  pairs: { term: Scheduled; counterpart?: Scheduled }[];
  /** High-school terms that overlap no term of the technical school. */
  alone: Scheduled[];
}

export const termDates = defineRule({
  item: '4c',
  needs: ['technical terms', 'high terms'],
  check(facts, report) {
    const isUnclear = contradicted(facts, { side: 'technical' });
    for (const school of facts.schools) {
      const { pairs, alone } = sideBySide(facts, school);
      const isUnclearThere = contradicted(facts, { side: 'high', school });
      for (const { term, counterpart } of pairs) {
        if (isUnclear(term) || (counterpart && isUnclearThere(counterpart))) continue;
        if (!counterpart) {
          if (isWhole(facts, { side: 'high', school })) noCounterpart(term, 'technical', school, report);
        } else if (term.start === counterpart.start && term.end === counterpart.end) report.passed('4c-dates-differ');
        else datesDiffer(term, counterpart, school, report);
      }
      if (isWhole(facts, { side: 'technical' }))
        for (const term of alone) if (!isUnclearThere(term)) noCounterpart(term, 'high', school, report);
    }
  },
});

export const rules = [termDates, activeElsewhere];

/** Whether all terms of a school could be read: one that could not may be the counterpart of any. */
const isWhole = (facts: Facts, school: School) =>
  filesAt(facts, 'terms', school).every(({ skips }) => !hasUnread(skips));

/** Whether a term stands in the files of its school with other dates too: then nobody can tell which are right. */
function contradicted(facts: Facts, school: School): (term: Term) => boolean {
  const repeated = termsOnce(facts, school).repeated.filter(({ isSame }) => !isSame);
  const names = new Set(repeated.flatMap(({ entries }) => entries.map(({ record }) => termIdentity(record.name))));
  return ({ name }) => names.has(termIdentity(name));
}

/** The two schedules, matched by their days. Nothing is matched where one of them is empty. */
export function sideBySide(facts: Facts, school: string | undefined): SideBySide {
  const technical = scheduleOf(facts, { side: 'technical' });
  const high = scheduleOf(facts, { side: 'high', school });
  if (technical.length === 0 || high.length === 0) return { technical, high, pairs: [], alone: [] };
  return {
    technical,
    high,
    pairs: technical.map((term) => ({
      term,
      counterpart: mostOverlapped(term, high).terms[0] as Scheduled | undefined,
    })),
    alone: high.filter((term) => mostOverlapped(term, technical).days === 0),
  };
}

/** The terms of a school, each once; a name that stands there with other dates too, with all of them. */
function scheduleOf(facts: Facts, school: School): Scheduled[] {
  const files = filesAt(facts, 'terms', school);
  const terms = files.flatMap((reading) => reading.records.map((term) => ({ ...term, reading })));
  const key = ({ name, start, end }: Term) => [termIdentity(name), start, end].join('\n');
  return [...new Map(terms.toReversed().map((term) => [key(term), term])).values()].toReversed();
}

function noCounterpart(term: Scheduled, side: Side, school: string | undefined, report: Reporter) {
  report('4c-no-counterpart', {
    side,
    school,
    where: [at(term.reading, [term.row], term.reading.layout.columns.term)],
    data: { term: term.name, [side]: { start: term.start, end: term.end } },
  });
}

function datesDiffer(term: Scheduled, counterpart: Scheduled, school: string | undefined, report: Reporter) {
  report('4c-dates-differ', {
    side: 'high',
    school,
    where: [term, counterpart].map(({ reading, row }) => at(reading, [row], reading.layout.columns.start)),
    data: {
      term: term.name,
      highTerm: counterpart.name,
      technical: { start: term.start, end: term.end },
      high: { start: counterpart.start, end: counterpart.end },
      days: disagreement(term, counterpart),
    },
    count: 1,
  });
}

/** The days that lie in one of the two terms only, as stretches in order. */
export function disagreement(a: Pick<Term, 'start' | 'end'>, b: Pick<Term, 'start' | 'end'>): Days[] {
  const stretch = (from: number, to: number) => (from <= to ? [{ from: dateOfDay(from), to: dateOfDay(to) }] : []);
  const [first, second] = [a, b].map(({ start, end }) => ({ start: dayNumber(start), end: dayNumber(end) })) as [
    Span,
    Span,
  ];
  const lastStart = Math.max(first.start, second.start);
  const firstEnd = Math.min(first.end, second.end);
  if (lastStart > firstEnd)
    return [a, b].map(({ start, end }) => ({ from: start, to: end })).sort((x, y) => compareTexts(x.from, y.from));
  return [
    ...stretch(Math.min(first.start, second.start), lastStart - 1),
    ...stretch(firstEnd + 1, Math.max(first.end, second.end)),
  ];
}

interface Span {
  start: number;
  end: number;
}
