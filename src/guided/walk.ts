/** Walks the questions with the answers that are there, up to the first open question or an outcome. */
import { atTheEnd, isOwn, whoMends, type OutcomeKind } from './policy.ts';
import {
  answersFor,
  firstQuestion,
  isQuestion,
  questionIds,
  questions,
  type AnswerRoute,
  type Owner,
  type QuestionId,
  type Role,
  type Target,
} from './routing.ts';

export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** One answered question. `said`: the person's answer. `files`: the loaded files. `follows`: from an earlier answer. */
export interface Step {
  question: QuestionId;
  answer: string;
  from: 'said' | 'files' | 'follows';
}

export interface Outcome {
  kind: OutcomeKind;
  /** Who is asked, or does it. */
  owner?: Owner;
  /** The answers that led here: one that shows a fault, or all questions that are still open. */
  about: { question: QuestionId; answer: string }[];
}

export interface Walk {
  role?: Role;
  steps: Step[];
  /** The question that comes now. */
  open?: QuestionId;
  outcome?: Outcome;
  /** What else is wrong, in the guide's order. */
  also: Outcome[];
}

/**
 * @param said what the person answered
 * @param files what the loaded files answer. The person has the last word.
 */
export function walk(said: Answers, files: Answers = {}): Walk {
  const steps: Step[] = [];
  const follows: Partial<Record<QuestionId, string>> = {};
  const also: Outcome[] = [];
  let target: Target = firstQuestion;
  while (isQuestion(target)) {
    const question: QuestionId = target;
    if (steps.some((step) => step.question === question)) {
      target = 'end';
      break;
    }
    const role = roleOf(steps);
    const step = answerOf(question, role, [
      ['said', said],
      ['follows', follows],
      ['files', files],
    ]);
    if (!step) return { role, steps, open: question, also: [...also, ...alsoInFiles(role, steps, files)] };
    steps.push(step);
    const route: AnswerRoute = questions[question].answers[step.answer]!;
    for (const [other, answer] of Object.entries(route.implies ?? {})) follows[other as QuestionId] ??= answer;
    if (route.also) also.push(faultOf(roleOf(steps)!, route.also.fault, step));
    target = route.to;
  }
  const role = roleOf(steps)!;
  const outcome = outcomeOf(role, target, steps);
  const rest = [...also, ...alsoInFiles(role, steps, files)];
  return { role, steps, outcome, also: rest.filter((other) => !sameQuestion(other, outcome)) };
}

function roleOf(steps: readonly Step[]): Role | undefined {
  return steps.find(({ question }) => question === 'where')?.answer as Role | undefined;
}

function answerOf(
  question: QuestionId,
  role: Role | undefined,
  sources: readonly (readonly [Step['from'], Answers])[],
): Step | undefined {
  const offered = answersFor(question, role);
  for (const [from, answers] of sources) {
    const answer = answers[question];
    if (answer !== undefined && offered.includes(answer)) return { question, answer, from };
  }
  return undefined;
}

function faultOf(role: Role, owner: Owner, about: Outcome['about'][number]): Outcome {
  const { question, answer } = about;
  return { kind: whoMends(role, owner), owner, about: [{ question, answer }] };
}

function outcomeOf(role: Role, target: Target, steps: readonly Step[]): Outcome {
  const last = steps.at(-1)!;
  const { question, answer } = last;
  const about = [{ question, answer }];
  if (target === 'night') return { kind: 'wait', about };
  if (target === 'support-now') return { kind: 'notify-support', about };
  if (typeof target === 'object') return faultOf(role, target.fault, last);
  const open = steps.filter((step) => questions[step.question].answers[step.answer]!.isOpen);
  const ownerOf = (step: Step) => questions[step.question].owner!;
  const sees = steps.find((step) => step.question === 'sees')?.answer;
  const kind = atTheEnd(role, sees, open.map(ownerOf));
  const isAsked: Record<OutcomeKind, (owner: Owner) => boolean> = {
    'fix-here': (owner) => isOwn(role, owner),
    'ask-other': (owner) => !isOwn(role, owner) && owner !== 'district',
    'ask-administrator': (owner) => owner === 'district',
    'write-support': () => false,
    'notify-support': () => false,
    wait: () => false,
  };
  const asked = open.filter((step) => isAsked[kind](ownerOf(step)));
  return {
    kind,
    owner: asked[0] && ownerOf(asked[0]),
    about: asked.map((step) => ({ question: step.question, answer: step.answer })),
  };
}

/** Faults that the files show at questions which are not on the way. */
function alsoInFiles(role: Role | undefined, steps: readonly Step[], files: Answers): Outcome[] {
  if (!role) return [];
  return questionIds.flatMap((question): Outcome[] => {
    const answer = files[question];
    if (answer === undefined || steps.some((step) => step.question === question)) return [];
    const to = questions[question].answers[answer]?.to;
    if (to === 'support-now') return [{ kind: 'notify-support', about: [{ question, answer }] }];
    if (to === 'night') return [{ kind: 'wait', about: [{ question, answer }] }];
    return typeof to === 'object' ? [faultOf(role, to.fault, { question, answer })] : [];
  });
}

function sameQuestion(one: Outcome, other: Outcome): boolean {
  return one.about.some(({ question }) => other.about.some((each) => each.question === question));
}
