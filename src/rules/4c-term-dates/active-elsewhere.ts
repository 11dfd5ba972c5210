/** Guide 4c: other term dates affect the Active Mask. Our reading: the active terms of both schools go together. */
import { matchTerms } from '../../compare/terms.ts';
import { byKey } from '../../intake/by-key.ts';
import { termIdentity, withoutZeros } from '../../intake/cells.ts';
import { termsOnce } from '../each-once.ts';
import { cteTaskOf, eachOnce, maskedFiles, type MaskedTask } from '../masks.ts';
import { whereOf, type School } from '../records.ts';
import { defineRule, type Facts, type Reporter } from '../rule.ts';

/** A grading task with exactly one active term. */
interface Active extends MaskedTask {
  term: string;
}

/** The grading tasks of a school by course and task, and every term that its masks name. */
interface ActiveTerms {
  tasks: Map<string, Active[]>;
  terms: string[];
}

export const activeElsewhere = defineRule({
  item: '4c',
  needs: ['technical grading-tasks', 'high grading-tasks'],
  check(facts, report) {
    const technical = activeTerms(facts, { side: 'technical' });
    for (const label of facts.schools) {
      const school: School = { side: 'high', school: label };
      const high = activeTerms(facts, school);
      const counterpart = counterparts(facts, school, technical, high);
      for (const [key, own] of technical.tasks) {
        const [active, ...others] = eachOnce(own.map(({ term }) => term));
        const there = high.tasks.get(key);
        if (!there || active === undefined || others.length > 0) continue;
        const expected = counterpart(active);
        if (expected !== undefined) compareTask(own, there, expected, school, report);
      }
    }
  },
});

function compareTask(own: Active[], there: Active[], expected: string, school: School, report: Reporter) {
  const elsewhere = there.filter(({ term }) => termIdentity(term) !== termIdentity(expected));
  if (elsewhere.length === 0) {
    report.passed('4c-active-elsewhere');
    return;
  }
  const entries = elsewhere.flatMap((task) => task.entries);
  const active = eachOnce(elsewhere.map(({ term }) => term));
  const { term } = own[0]!;
  report('4c-active-elsewhere', {
    ...school,
    where: [
      ...whereOf(entries, 'activeMask'),
      ...whereOf(
        own.flatMap((task) => task.entries),
        'activeMask',
      ),
    ],
    data: {
      course: entries[0]!.record.course,
      task: cteTaskOf(elsewhere[0]!),
      term,
      highTerm: expected,
      technical: [term],
      high: active,
      active,
    },
    count: entries.length,
  });
}

/** Nothing is drawn from masks that can be read in two ways. */
function activeTerms(facts: Facts, school: School): ActiveTerms {
  const files = maskedFiles(facts, school).filter(({ orAs, hasActiveMask }) => orAs === undefined && hasActiveMask);
  const tasks = files.flatMap((file) => file.tasks);
  const single = tasks.flatMap((task) =>
    task.mask.active.length === 1 ? [{ ...task, term: task.mask.active[0]! }] : [],
  );
  return {
    tasks: byKey(single, (task) => `${withoutZeros(task.entries[0]!.record.course)}\n${cteTaskOf(task)}`),
    terms: eachOnce(tasks.flatMap(({ mask }) => [...mask.term, ...mask.active])),
  };
}

/** Gives the high school's name of the term that answers a term of the technical school, if that is clear. */
function counterparts(
  facts: Facts,
  school: School,
  technical: ActiveTerms,
  high: ActiveTerms,
): (term: string) => string | undefined {
  const schedule = (at: School) => termsOnce(facts, at).used.map(({ record }) => record);
  const highSchedule = schedule(school);
  const names = new Map(
    [...highSchedule.map(({ name }) => name), ...high.terms].map((name) => [termIdentity(name), name]),
  );
  const wanted = technical.terms.map(termIdentity);
  // A term that none of the masks names is a term of the high school too, if its terms are named alike.
  const schemes = new Set([...names.keys()].map(schemeOf));
  const alike = wanted.filter((term) => schemeOf(term) !== undefined && schemes.has(schemeOf(term)));
  const { answers } = matchTerms({
    technical: wanted,
    high: [...names.keys(), ...alike],
    technicalSchedule: schedule({ side: 'technical' }),
    highSchedule,
    chosen: matchedInGrades(facts, school),
  });
  return (term) => {
    const [answer] = answers.get(termIdentity(term)) ?? [];
    return answer === undefined ? undefined : (names.get(answer) ?? term);
  };
}

/** What the grades showed, and what the user chose. */
function matchedInGrades({ grades: { schools } }: Facts, { school }: School): Map<string, string> {
  const known = schools.find(({ filesLabel }) => filesLabel === school);
  const shown = [...(known?.terms.answers ?? [])].flatMap(([term, [answer]]): [string, string][] =>
    answer === undefined || answer.startsWith('=') ? [] : [[term, answer]],
  );
  return new Map([...shown, ...(known?.chosenTerms ?? [])]);
}

/** How terms are named: `t`, `q` or `s` with a number. */
const schemeOf = (identity: string) => /^([tqs])\d+$/.exec(identity)?.[1];
