/** Which term of the high school answers a term of the technical school (contract, "Terms"; guide 4c). */
import type { Term } from '../intake/artefacts/terms.ts';
import { dayNumber, termIdentity } from '../intake/cells.ts';

/** Marks a term that the user gave for a high-school file, named as the technical school names it. */
export const asTechnical = (identity: string) => `=${identity}`;

export interface TermMatch {
  /** For each technical-school term the high-school terms that answer it; empty where none does. */
  answers: Map<string, string[]>;
  /** Technical-school terms of which we cannot tell which high-school term answers them. */
  unmatched: Set<string>;
  /** High-school terms in the grades that answer no technical-school term. */
  left: string[];
}

/** All terms by their identity (see `termIdentity`). */
export interface TermsOfTwo {
  technical: Iterable<string>;
  high: Iterable<string>;
  technicalSchedule: readonly Term[];
  highSchedule: readonly Term[];
  /** What the user chose, technical term to high-school term. */
  chosen: ReadonlyMap<string, string>;
}

/** Matches terms by choice, then by dates, then by name. What is not clear is not decided. */
export function matchTerms({ technical, high, technicalSchedule, highSchedule, chosen }: TermsOfTwo): TermMatch {
  const wanted = [...technical];
  const present = new Set(high);
  const known = new Set([...present, ...highSchedule.map(({ name }) => termIdentity(name))]);
  const byDates = matchSchedules(technicalSchedule, highSchedule);

  const answers = new Map<string, string[]>();
  const unclear = new Set<string>();
  for (const term of wanted) {
    const dated = byDates.get(term);
    const answer = chosen.get(term) ?? (dated === 'unclear' ? undefined : dated);
    if (answer !== undefined) answers.set(term, [answer]);
    else if (dated === 'unclear') unclear.add(term);
  }
  const taken = new Set([...answers.values()].flat());
  for (const term of wanted) {
    if (!answers.has(term) && !unclear.has(term) && known.has(term) && !taken.has(term)) answers.set(term, [term]);
  }
  const answering = new Set([...answers.values()].flat());
  const left = [...present].filter((term) => !term.startsWith('=') && !answering.has(term));

  const dates = { technical: namesIn(technicalSchedule), high: namesIn(highSchedule) };
  const isAnother = (term: string, other: string) =>
    isOtherNumber(term, other) || (dates.technical.has(term) && dates.high.has(other) && !unclear.has(term));
  const unmatched = new Set(
    wanted.filter((term) => !answers.has(term) && (unclear.has(term) || left.some((other) => !isAnother(term, other)))),
  );
  for (const term of wanted) {
    const given = asTechnical(term);
    if (!present.has(given)) continue;
    answers.set(term, [...(answers.get(term) ?? []), given]);
    unmatched.delete(term);
  }
  return { answers, unmatched, left };
}

const namesIn = (schedule: readonly Term[]) => new Set(schedule.map(({ name }) => termIdentity(name)));

/** `T2` beside `T1` is another term, not an unknown name. */
const isOtherNumber = (a: string, b: string) =>
  a !== b && /^[tqs]\d+$/.test(a) && /^[tqs]\d+$/.test(b) && a[0] === b[0];

/**
 * Matches two schedules: the largest overlap in days, in both directions. Equal overlaps, and a counterpart in which
 * another term also lies with more than half of its days, are unclear. A term without any overlap is not in the answer.
 */
function matchSchedules(technical: readonly Term[], high: readonly Term[]): Map<string, string> {
  const answers = new Map<string, string>();
  for (const term of technical) {
    const best = mostOverlapped(term, high);
    if (best.days === 0) continue;
    const counterpart = best.terms[0]!;
    const back = mostOverlapped(counterpart, technical);
    const isClear =
      best.terms.length === 1 &&
      back.terms.length === 1 &&
      back.terms[0] === term &&
      !technical.some((other) => other !== term && liesIn(other, counterpart)) &&
      !high.some((other) => other !== counterpart && liesIn(other, term));
    answers.set(termIdentity(term.name), isClear ? termIdentity(counterpart.name) : 'unclear');
  }
  return answers;
}

/** The terms that overlap this one the most, and by how many days. */
export function mostOverlapped(term: Term, others: readonly Term[]): { terms: Term[]; days: number } {
  const days = Math.max(0, ...others.map((other) => overlap(term, other)));
  return { days, terms: days === 0 ? [] : others.filter((other) => overlap(term, other) === days) };
}

/** Days that two terms share. */
export const overlap = (a: Term, b: Term) =>
  Math.max(0, Math.min(dayNumber(a.end), dayNumber(b.end)) - Math.max(dayNumber(a.start), dayNumber(b.start)) + 1);

/** Terms in the order of their first days, then of their last days. Those with the same dates stay as they are. */
export const inOrderOfDates = <Dated extends Pick<Term, 'start' | 'end'>>(terms: readonly Dated[]): Dated[] =>
  terms.toSorted((a, b) => compareTexts(a.start + a.end, b.start + b.end));

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const length = (term: Term) => dayNumber(term.end) - dayNumber(term.start) + 1;
const liesIn = (term: Term, other: Term) => overlap(term, other) * 2 > length(term);
