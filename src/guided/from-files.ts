/** What the loaded files answer. A question is left open where they cannot tell. */
import type { Field, Kind, Side } from '../intake/kinds.ts';
import type { Result } from '../report/view.ts';
import type { Code } from '../rules/findings.ts';
import type { QuestionId, Role } from './routing.ts';
import type { Answers } from './walk.ts';

/** Answers by files, for a reader who works somewhere. Only what is certain, or what a rule calls a problem. */
export function fromFiles(result: Result, role: Role | undefined): Answers {
  const { grades } = result;
  const found = (code: Code, side?: Side) =>
    result.groups.some(
      (group) => group.code === code && group.outcome === 'problem' && (!side || group.sides.includes(side)),
    );
  const seen = (code: Code, side?: Side) =>
    result.groups.some((group) => group.code === code && (!side || group.sides.includes(side)));
  const passed = (code: Code) => result.passed.some((each) => each.code === code);
  const has = (kind: Kind, side: Side, field?: Field) =>
    result.files.some(
      (file) => file.kind === kind && file.side === side && (!field || file.found.some((each) => each.field === field)),
    );

  const alerts = () => {
    if (!found('1-alert')) return undefined;
    const ownSide = role === 'technical' ? 'technical' : 'high';
    if (found('1-alert', ownSide)) return 'here';
    return ownSide === 'high' ? 'technical' : 'high';
  };
  const posted = () => {
    if (!has('grades', 'technical')) return undefined;
    if (grades.notPosted > 0) return 'no';
    if (grades.waiting > 0 && grades.missing === 0) return 'today';
    return grades.posted > 0 ? 'earlier' : undefined;
  };
  const arrived = () => {
    if (grades.missing > 0) return 'no';
    if (grades.different > 0) return 'different';
    const isAll = grades.synced > 0 && grades.synced === grades.posted;
    return isAll ? 'yes' : undefined;
  };
  const masks = (side: Side) => {
    if (found('4b-two-active', side)) return 'wrong';
    const isDoubtful = (['4b-two-active', '4b-none-active', '4b-outside-term-mask'] as const).some((code) =>
      seen(code, side),
    );
    return has('grading-tasks', side, 'activeMask') && !isDoubtful ? 'right' : undefined;
  };
  const tasks = () => {
    if (found('4a-duplicate-task')) return 'twice';
    if (found('4a-other-task')) return 'other';
    return passed('4a-duplicate-task') && !seen('4a-no-term-task') ? 'one' : undefined;
  };
  const dates = () => {
    if (seen('4c-dates-differ'))
      return passed('4c-active-elsewhere') && !seen('4c-active-elsewhere') ? 'differ' : undefined;
    return passed('4c-dates-differ') && !seen('4c-no-counterpart') ? 'same' : undefined;
  };
  const calc = () => {
    if (found('4d-high-school-grade-calc')) return 'yes';
    return passed('4d-high-school-grade-calc') ? 'no' : undefined;
  };
  const scores = () => {
    if (found('4e-minimum-percent')) return 'minimum';
    if (found('4e-gpa-missing')) return 'gpa';
    return passed('4e-minimum-percent') && passed('4e-gpa-missing') ? 'match' : undefined;
  };
  const card = () => {
    if (found('4f-task-missing')) return 'no';
    return passed('4f-task-missing') && !seen('4f-not-shown') ? 'yes' : undefined;
  };

  const answers: Partial<Record<QuestionId, string | undefined>> = {
    alerts: alerts(),
    posted: posted(),
    'masks-technical': masks('technical'),
    arrived: arrived(),
    'masks-high': masks('high'),
    tasks: tasks(),
    dates: dates(),
    calc: calc(),
    scores: scores(),
    card: card(),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
