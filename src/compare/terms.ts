/** Which term of the high school answers a term of the technical school (guide 4c). */
import type { Term } from '../intake/artefacts/terms.ts';
import { termIdentity } from '../intake/cells.ts';
import { dayNumber } from '../intake/dates.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** Marks a term that the user gave for a high-school file, named as the technical school names it. */
export const asTechnical = (identity: string) => `=${identity}`;

export interface TermMatch {
  /** For each technical-school term the high-school terms that answer it, the one that the user named first; empty where none does. */
  answers: Map<string, string[]>;
  /** Technical-school terms of which we cannot tell which high-school term answers them. */
  unmatched: Set<string>;
  /** High-school terms in the grades that answer no technical-school term. */
  left: string[];
  /** Whether one of `left` may be this technical-school term: it has another form, and no dates that say which one it is. */
  mayBe(term: string, left: string): boolean;
}

/** All terms by their identity (see `termIdentity`). */
export interface TermsOfTwo {
  technical: Iterable<string>;
  /** Terms under which the high school has grades of CTE tasks. */
  high: Iterable<string>;
  /** Terms under which it has rows of other tasks only. */
  alsoThere?: Iterable<string>;
  technicalSchedule: readonly Term[];
  highSchedule: readonly Term[];
  /** What the user chose, technical term to high-school term. */
  chosen: ReadonlyMap<string, string>;
}

/**
 * Matches terms: those of the same name and dates, then by dates, then by name. What the user chose is added to that.
 * What is not clear is not decided.
 */
export function matchTerms({
  technical,
  high,
  alsoThere = [],
  technicalSchedule,
  highSchedule,
  chosen,
}: TermsOfTwo): TermMatch {
  const wanted = [...new Set([...technical].filter((term) => term !== ''))];
  const present = new Set([...high].filter((term) => term !== ''));
  const known = new Set([...present, ...alsoThere, ...highSchedule.map(({ name }) => termIdentity(name))]);
  const byDates = matchSchedules(technicalSchedule, highSchedule);

  const answers = new Map<string, string[]>();
  const unclear = new Set<string>();
  for (const term of wanted) {
    const dated = byDates.get(term);
    if (dated === 'unclear') unclear.add(term);
    else if (dated !== undefined) answers.set(term, [dated]);
  }
  const taken = new Set([...answers.values()].flat());
  for (const term of wanted) {
    if (!answers.has(term) && !unclear.has(term) && known.has(term) && !taken.has(term)) answers.set(term, [term]);
  }
  for (const term of wanted) {
    const other = chosen.get(term);
    const own = answers.get(term) ?? (unclear.has(term) && known.has(term) ? [term] : []);
    if (other !== undefined) answers.set(term, [...new Set([other, ...own])]);
    if (present.has(asTechnical(term))) answers.set(term, [...(answers.get(term) ?? []), asTechnical(term)]);
  }
  const answering = new Set([...answers.values()].flat());
  // What the user placed is none of the others.
  const placed = new Set([...answering, ...chosen.values()]);
  const left = [...present].filter((term) => !term.startsWith('=') && !placed.has(term)).sort();

  const dates = { technical: namesIn(technicalSchedule), high: namesIn(highSchedule) };
  const mayBe = (term: string, other: string) =>
    !isOtherNumber(term, other) && (unclear.has(term) || !(dates.technical.has(term) && dates.high.has(other)));
  const unmatched = new Set(
    wanted.filter((term) => !answers.has(term) && (unclear.has(term) || left.some((other) => mayBe(term, other)))),
  );
  return { answers, unmatched, left, mayBe };
}

const namesIn = (schedule: readonly Term[]) => new Set(schedule.map(({ name }) => termIdentity(name)));

/** How terms are named: `t`, `q` or `s` with a number. */
const formOf = (identity: string) => /^([tqs])\d+$/.exec(identity)?.[1];

/** `T2` beside `T1` is another term, not an unknown name. */
const isOtherNumber = (a: string, b: string) => a !== b && formOf(a) !== undefined && formOf(a) === formOf(b);

/**
 * Matches two schedules: terms of one name and the same dates, then the largest overlap in days, in both directions.
 * Equal overlaps, and a counterpart in which another term also lies with more than half of its days, are unclear. A
 * schedule of several structures (quarters, semesters, the year) is looked at structure by structure.
 * @returns for each technical-school term that overlaps any: the high-school term, or `unclear`
 */
function matchSchedules(technical: readonly Term[], high: readonly Term[]): Map<string, string> {
  const answers = new Map<string, string>();
  const highStructures = structuresOf(high);
  for (const own of structuresOf(technical)) {
    for (const term of own) {
      const alike = high.find(
        (other) => isNamedAlike(other, term) && other.start === term.start && other.end === term.end,
      );
      const found = alike ?? counterpart(term, own, highStructures);
      if (found !== undefined)
        answers.set(termIdentity(term.name), found === 'unclear' ? found : termIdentity(found.name));
    }
  }
  // One term of each side: of several structures, the one that is alike.
  for (const term of technical) {
    const found = answers.get(termIdentity(term.name));
    const other = high.find(({ name }) => termIdentity(name) === found);
    const rivals = technical.filter(({ name }) => answers.get(termIdentity(name)) === found);
    if (other && rivals.length > 1 && !isAlike(term, other)) answers.set(termIdentity(term.name), 'unclear');
  }
  return answers;
}

const isAlike = (a: Term, b: Term) => isNamedAlike(a, b) || (a.start === b.start && a.end === b.end);
const isNamedAlike = (a: Term, b: Term) => termIdentity(a.name) === termIdentity(b.name);

/** The term that answers one of these terms, of whichever structure it is. */
function counterpart(
  term: Term,
  own: readonly Term[],
  structures: readonly (readonly Term[])[],
): Term | 'unclear' | undefined {
  const found = structures.map((others) => counterpartIn(term, own, others)).filter((each) => each !== undefined);
  const clear = found.filter((each) => each !== 'unclear');
  const [only] = clear;
  if (clear.length <= 1) return only ?? (found.length > 0 ? 'unclear' : undefined);
  return clear.find((other) => isNamedAlike(other, term)) ?? 'unclear';
}

function counterpartIn(term: Term, own: readonly Term[], others: readonly Term[]): Term | 'unclear' | undefined {
  const best = mostOverlapped(term, others);
  const [other] = best.terms;
  if (other === undefined) return undefined;
  const back = mostOverlapped(other, own);
  const isClear =
    best.terms.length === 1 &&
    back.terms.length === 1 &&
    back.terms[0] === term &&
    !own.some((third) => third !== term && liesIn(third, other)) &&
    !others.some((third) => third !== other && liesIn(third, term));
  return isClear ? other : 'unclear';
}

/**
 * The structures of a schedule: sets of terms that follow each other. Terms that lie in each other are of several: they
 * are told apart by their form (`Q1`, `S1`), and where that is none, the longer ones by their days.
 */
function structuresOf(schedule: readonly Term[]): Term[][] {
  const isOne = !schedule.some((a) => schedule.some((b) => a !== b && liesIn(a, b)));
  if (isOne) return [[...schedule]];
  const byForm = new Map<string, Term[]>();
  const others: Term[][] = [];
  const inOrder = inOrderOfDates(schedule).sort((a, b) => length(a) - length(b));
  for (const term of inOrder) {
    const form = formOf(termIdentity(term.name));
    if (form !== undefined) {
      byForm.set(form, [...(byForm.get(form) ?? []), term]);
      continue;
    }
    const free = others.find((each) => !each.some((other) => liesIn(term, other) || liesIn(other, term)));
    if (free) free.push(term);
    else others.push([term]);
  }
  return [...byForm.values(), ...others];
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

const length = (term: Term) => dayNumber(term.end) - dayNumber(term.start) + 1;
const liesIn = (term: Term, other: Term) => overlap(term, other) * 2 > length(term);
