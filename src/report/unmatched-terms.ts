/** Terms that neither dates nor names could match, for the user to say which belong together (guide 4c). */
import { valueOf, type Grade } from '../compare/grade.ts';
import type { ComparedSchool } from '../compare/judge-grade.ts';
import { shownCell } from '../guard/shown-cell.ts';
import { termNames } from '../rules/judged-rows.ts';
import type { Facts } from '../rules/rule.ts';
import type { Result } from './view.ts';

type Unmatched = Result['unmatchedTerms'];

/** For each high school the terms that are open, and what its grades suggest. */
export function unmatchedTerms({ grades: { schools, technical, comparison } }: Facts): Unmatched {
  return schools.flatMap((school) => {
    const { label, terms } = school;
    const nameOf = (term: string) => technical.knowledge.termNames.get(term) ?? term;
    const open = [...terms.unmatched].filter((term) => isShown(nameOf(term)));
    if (open.length === 0) return [];
    const own = [...comparison.judged].filter((judged) => judged.school === school || judged.outcome === 'termUnknown');
    const hints = open.flatMap((term) => {
      const hint = hintFor(
        own.map(({ grade }) => grade).filter((grade) => grade.term === term),
        school,
      );
      return hint ? [{ technical: nameOf(term), ...hint }] : [];
    });
    const high = termNames(school, terms.left).filter(isShown);
    return [{ school: label, technical: open.map(nameOf).sort(), high, hints }];
  });
}

const isShown = (term: string) => shownCell(term) === term;

/** The one term under which most of these grades have the same value, at least half of those that are there. */
function hintFor(
  grades: readonly Grade[],
  school: ComparedSchool,
): Omit<Unmatched[number]['hints'][number], 'technical'> | undefined {
  const counts = new Map(school.terms.left.map((term) => [term, { same: 0, of: 0 }]));
  for (const grade of grades) {
    const { course, record } = grade;
    if (grade.holds !== 'posted') continue;
    for (const other of school.students.get(record.ssid) ?? []) {
      const count = counts.get(other.term);
      if (!count || other.course !== course || other.record.task !== record.task || other.holds !== 'posted') continue;
      count.of += 1;
      if (valueOf(other) === valueOf(grade)) count.same += 1;
    }
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b.same - a.same);
  if (!best) return undefined;
  const [term, { same, of }] = best;
  const [high] = termNames(school, [term]);
  const isClear = same > 0 && 2 * same >= of && same > (next?.[1].same ?? 0);
  return isClear && high !== undefined && isShown(high) ? { high, same, of } : undefined;
}
