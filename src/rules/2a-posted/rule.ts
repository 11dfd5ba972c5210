/** Guide 2a: a grade that is not posted cannot sync. */
import { placeOfGrade } from '../../compare/grade-key.ts';
import { termIdentity } from '../../intake/cells.ts';
import { byKey } from '../../intake/by-key.ts';
import type { Judged } from '../../compare/judge-grade.ts';
import type { TimeOfSlot } from '../../compare/slots.ts';
import { byOutcome, whereOf } from '../judged-rows.ts';
import { compact, defineRule, type Facts, type Reporter } from '../rule.ts';
import { termsOnce } from '../each-once.ts';

export const posted = defineRule({
  item: '2a',
  needs: ['technical grades'],
  check(facts, report) {
    const { notPosted, noGrade } = byOutcome(facts);
    const held = heldIn(facts);
    const hasEnded = endedTerms(facts);
    const isDue = ({ grade }: Judged) => held.posted.has(termTask(grade.slot)) && hasEnded(grade.term);
    const due = slots(notPosted.filter(isDue));
    for (const own of due) say('2a-not-posted', own, facts, report);
    // A term that goes on, or in which nobody has posted yet: said once for it.
    const early = [
      ...byKey(
        notPosted.filter((each) => !isDue(each)),
        ({ grade }) => termTask(grade.slot),
      ).values(),
    ];
    for (const own of early) {
      const { term, task } = placeOfGrade(own[0]!.grade);
      report('2a-not-posted', {
        side: 'technical',
        outcome: 'review',
        where: whereAt(facts, own),
        data: compact({ term, task }),
        count: own.length,
      });
    }
    // Where nobody has a grade, the term has not begun.
    const lacking = slots(noGrade.filter(({ grade }) => held.any.has(termTask(grade.slot))));
    for (const own of lacking) say('2a-no-grade', own, facts, report);
    report.passed('2a-not-posted', held.lists - slots(notPosted).length);
    report.passed('2a-no-grade', held.lists - slots(noGrade).length);
  },
});

export const rules = [posted];

const slots = (judged: readonly Judged[]) => [...byKey(judged, ({ grade }) => grade.slot).values()];

function say(code: '2a-not-posted' | '2a-no-grade', own: readonly Judged[], facts: Facts, report: Reporter) {
  const data = placeOfGrade(own[0]!.grade);
  report(code, { side: 'technical', where: whereAt(facts, own), data, count: own.length });
}

const whereAt = (facts: Facts, own: readonly Judged[]) =>
  whereOf(
    facts,
    own.map(({ grade }) => grade),
    'score',
    'percent',
    'progressScore',
    'progressPercent',
  );

const termTask = ({ term, task, year }: TimeOfSlot) => `${term}\n${task}\n${year}`;

/** The terms and tasks of which somebody has a posted grade, or any; and how many lists of grades there are. */
function heldIn({ grades: { comparison } }: Facts) {
  const held = { posted: new Set<string>(), progress: new Set<string>(), nothing: new Set<string>() };
  const lists = new Set<number>();
  for (const { grade } of comparison.odd) {
    held[grade.holds].add(termTask(grade.slot));
    lists.add(grade.slot.index);
  }
  for (const { slots: own, times } of comparison.paired) {
    for (const time of times) held.posted.add(termTask(time));
    for (const slot of own) lists.add(slot);
  }
  const { posted, progress } = held;
  return { posted, any: new Set([...posted, ...progress]), lists: lists.size };
}

/** Whether a term has ended on the day of the check; one without dates has. */
function endedTerms(facts: Facts): (term: string) => boolean {
  const ends = new Map(
    termsOnce(facts, { side: 'technical' }).used.map(({ record }) => [termIdentity(record.name), record.end]),
  );
  return (term) => (ends.get(term) ?? '') < facts.asOf;
}
