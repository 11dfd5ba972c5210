/** Runs the rules over the facts and keeps what they find, in the order in which people should see it. */
import { byKey } from '../intake/by-key.ts';
import { withoutZeros } from '../intake/cells.ts';
import { filesOf, type Facts, type Need, type Reporter, type Rule, type Said, courseTitles } from './rule.ts';
import { outcomes, items, type Outcome, type Item, named } from './code.ts';
import { allCodes, facts as factsOfCodes, factsOf, type Code, type Finding } from './findings.ts';
import type { Kind, Side } from '../intake/kinds.ts';
import { shownCell } from '../guard/shown-cell.ts';

/** Findings of one code and outcome. A long list makes its findings when they are asked for. */
export interface FindingList {
  code: Code;
  outcome: Outcome;
  length: number;
  at(i: number): Finding;
}

/**
 * The findings of a list, one after the other, as readers may see them. A long list makes each only as it is asked for.
 */
export function* everyOf(list: FindingList): Generator<Finding> {
  for (let i = 0; i < list.length; i++) yield withoutNames(list.at(i));
}

/** Fields of the data of findings that hold cells of a section, a term, a course or a score; lists of them too. */
const fields = [
  'course', 'section', 'term', 'value', 'technical', 'high', 'highSection', 'highTerm', 'active', 'terms', 'courses',
] as const; // prettier-ignore

/** What a finding names, as readers may see it: a cell that may hold a person's name is told by its row. It is the finding itself where no name is in it. The row is said where one row of one file is meant. */
function withoutNames(finding: Finding): Finding {
  const data: Readonly<Record<string, unknown>> = finding.data;
  const [first, ...more] = finding.where;
  const row = more.length === 0 && first?.rows.length === 1 ? first.rows[0] : undefined;
  const shown = (value: unknown) => (typeof value === 'string' ? shownCell(value, row) : value);
  let changed: Record<string, unknown> | undefined;
  for (const field of fields) {
    const value = data[field];
    if (value === undefined) continue;
    const as = Array.isArray(value) ? value.map(shown) : shown(value);
    if (String(as) !== String(value)) (changed ??= { ...data })[field] = as;
  }
  return changed ? ({ ...finding, data: changed } as Finding) : finding;
}

export interface RulesResult {
  lists: FindingList[];
  passed: { code: Code; count: number }[];
  notRun: { step: Item; needs: Need[] }[];
  /** What each rule that ran has said. */
  said: ReadonlyMap<Rule, SaidByRule>;
}

interface SaidByRule {
  few: Finding[];
  many: { code: Code; outcome: Outcome; length: number; describe: (i: number) => Said }[];
  passed: { code: Code; count: number }[];
}

/**
 * Runs rules.
 * @param before what they said of the same facts without what has come since a saved check: only rules that ask for that
 *   run again
 */
export function runRules(rules: readonly Rule[], facts: Facts, before?: RulesResult['said']): RulesResult {
  const titled = withTitles(facts);
  const said = new Map<Rule, SaidByRule>();
  for (const rule of rules) {
    if (!canRun(rule, facts)) continue;
    const own = rule.asksMorning ? undefined : before?.get(rule);
    said.set(rule, own ?? saidBy(rule, facts, titled));
  }
  const all = [...said.values()];
  const few = all.flatMap((own) => own.few);
  const lists: FindingList[] = [];
  const passed = new Map<Code, number>();
  for (const { code, count } of all.flatMap((own) => own.passed)) passed.set(code, (passed.get(code) ?? 0) + count);

  const causes = causesOf(few);
  for (const findings of byKey(few, ({ code, outcome }) => `${code} ${outcome}`).values()) {
    const { code, outcome } = findings[0]!;
    const explained = findings.map(causes);
    lists.push({ code, outcome, length: explained.length, at: (i) => explained[i]! });
  }
  for (const { code, outcome, length, describe } of all.flatMap(({ many }) => many)) {
    lists.push({ code, outcome, length, at: (i) => causes(titled(finding(code, { ...describe(i), outcome }))) });
  }
  lists.sort(
    (a, b) =>
      outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || allCodes.indexOf(a.code) - allCodes.indexOf(b.code),
  );
  return { lists, passed: [...passed].map(([code, count]) => ({ code, count })), notRun: notRun(rules, facts), said };
}

function saidBy(rule: Rule, facts: Facts, titled: (finding: Finding) => Finding): SaidByRule {
  const own: SaidByRule = { few: [], many: [], passed: [] };
  const report: Reporter = Object.assign(
    (code: Code, said: Said) => {
      own.few.push(titled(finding(code, said)));
    },
    {
      many: <Of>(code: Code, outcome: Outcome, all: readonly Of[], describe: (one: Of) => Said) => {
        const { length } = all;
        if (length > 0) own.many.push({ code, outcome, length, describe: (i) => describe(all[i]!) });
      },
      passed: (code: Code, count = 1) => {
        if (count > 0) own.passed.push({ code, count });
      },
    },
  );
  rule.check(facts, report);
  return own;
}

/** Adds the title of the course that a finding names: the technical school's before the high school's. */
function withTitles(facts: Facts): (finding: Finding) => Finding {
  const titleOf = courseTitles(facts);
  return (finding) => {
    const { course } = named(finding);
    const courseName = course === undefined ? undefined : titleOf(course);
    return courseName === undefined ? finding : ({ ...finding, data: { ...finding.data, courseName } } as Finding);
  };
}

/** A finding from what a rule says. */
function finding(code: Code, { side, school, where, data = {}, count, outcome }: Said): Finding {
  const { step, outcome: usual, fixBy } = factsOf(code, side);
  return {
    code,
    outcome: outcome ?? usual,
    step,
    side,
    ...(school === undefined ? {} : { school }),
    count: count ?? where.reduce((sum, { rows }) => sum + rows.length, 0),
    where,
    data,
    fixBy,
    // The reporter took the data of this code.
  } as Finding;
}

const isThere = (facts: Facts, need: Need) => {
  const [side, kind] = need.split(' ') as [Side, Kind];
  return filesOf(facts, kind, side).length > 0;
};

const canRun = (rule: Rule, facts: Facts) =>
  rule.needs.length === 0 ||
  (rule.each ? rule.needs.some((need) => isThere(facts, need)) : rule.needs.every((need) => isThere(facts, need)));

/** The files that would allow what could not be checked, item by item. */
function notRun(rules: readonly Rule[], facts: Facts): RulesResult['notRun'] {
  return items.flatMap((item) => {
    const needs = rules
      .filter((rule) => rule.item === item)
      .flatMap((rule) => rule.needs.filter((need) => !isThere(facts, need)));
    return needs.length > 0 ? [{ step: item, needs: [...new Set(needs)] }] : [];
  });
}

/**
 * Looks at all findings that may explain others.
 * @returns a function that gives a finding about grades its causes: those about its course and task, or about the whole
 * school; of grades that stand elsewhere, those about its own rows
 */
function causesOf(findings: readonly Finding[]): (found: Finding) => Finding {
  const possible = new Set(Object.values(factsOfCodes).flatMap(({ mayBeCausedBy = [] }) => mayBeCausedBy));
  const candidates = byKey(
    findings.filter(({ code }) => possible.has(code)),
    (finding) => withoutZeros(named(finding).course ?? ''),
  );
  const ofStudents = new Map(
    findings.filter(({ code }) => factsOfCodes[code].ofStudents).map((finding) => [finding, new Set(rowsOf(finding))]),
  );
  const explains = (candidate: Finding, found: Finding) => {
    const rows = ofStudents.get(candidate);
    return concerns(candidate, found) && (!rows || rowsOf(found).some((row) => rows.has(row)));
  };
  return (found) => {
    const { mayBeCausedBy } = factsOfCodes[found.code];
    if (!mayBeCausedBy) return found;
    const { course } = named(found);
    const near =
      course === undefined
        ? [...ofStudents.keys()]
        : [...(candidates.get(withoutZeros(course)) ?? []), ...(candidates.get('') ?? [])];
    const explaining = mayBeCausedBy.filter((code) =>
      near.some((candidate) => candidate.code === code && explains(candidate, found)),
    );
    return explaining.length > 0 ? { ...found, causes: explaining } : found;
  };
}

const rowsOf = ({ where }: Finding) => where.flatMap(({ file, rows }) => rows.map((row) => `${row} ${file}`));

/** Whether a setup finding is about the section and task of the grade, and about its school. */
function concerns(finding: Finding, found: Finding): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || withoutZeros(a) === withoutZeros(b);
  const { side, school } = finding;
  const [own, there] = [named(finding), named(found)];
  const isSchool =
    side === 'technical' || found.school === undefined || school === undefined || school === found.school;
  const isTerm = own.highTerm === undefined || same(own.term, there.term) || same(own.highTerm, there.term);
  return isSchool && isTerm && same(own.section, there.section) && same(own.task, there.task);
}
