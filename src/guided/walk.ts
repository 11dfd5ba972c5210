/** Walks the questions with the answers that are there, up to the first open question or an ending. */
import { byKey } from '../intake/by-key.ts';
import { ownerFor, whoMends, type EndingKind } from './who-acts.ts';
import {
  answersFor,
  isAsked,
  orderFor,
  questionIds,
  questions,
  targetOf,
  type AnswerRoute,
  type WhoLooks,
  type QuestionId,
  type Role,
  type Target,
} from './routing.ts';

export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** One answered question. `said`: the person's answer. `files`: the loaded files. `follows`: from an earlier answer. */
export interface Answered {
  question: QuestionId;
  answer: string;
  from: 'said' | 'files' | 'follows';
}

export interface Ending {
  kind: EndingKind;
  /** Who is asked, or does it. */
  owner?: WhoLooks;
  /** The answers that led here: one that shows a fault or that somebody must be asked, or all that are still open. */
  about: { question: QuestionId; answer: string }[];
  /** Nothing was found: these are items that nobody has looked at. */
  isOpen?: boolean;
}

export interface Walk {
  role?: Role;
  steps: Answered[];
  /** The question that comes now. */
  open?: QuestionId;
  ending?: Ending;
  /** What else is wrong, in the guide's order, and what else is open. */
  also: Ending[];
}

/**
 * @param said what the person answered
 * @param files what the loaded files answer. The person has the last word.
 */
export function walk(said: Answers, files: Answers = {}): Walk {
  const steps: Answered[] = [];
  const follows: Partial<Record<QuestionId, string>> = {};
  const also: Ending[] = [];
  for (const question of questionsInTurn(steps)) {
    const role = roleOf(steps);
    const step = answerOf(question, role, [
      ['said', said],
      ['follows', follows],
      ['files', files],
    ]);
    if (!step) return { role, steps, open: question, also: [...also, ...alsoInFiles(role, steps, files)] };
    steps.push(step);
    const route: AnswerRoute = questions[question].answers[step.answer]!;
    for (const [other, answer] of Object.entries(route.implies ?? {}) as [QuestionId, string][]) {
      /* Who says that several items are right has not seen what the files show of one. */
      if (question !== 'high-side' || files[other] === undefined) follows[other] ??= answer;
    }
    if (route.also) also.push(faultOf(roleOf(steps)!, route.also.fault, step));
    const target = targetOf(question, step.answer, roleOf(steps)!, seenIn(steps));
    if (target !== 'next') return endsIn(endingAt(roleOf(steps)!, target, step), steps, [], also, files);
  }
  const [main, ...rest] = atTheEnd(roleOf(steps)!, steps);
  return endsIn(main!, steps, rest, also, files);
}

/** The questions one after another. Which they are depends on the answers that have come meanwhile. */
function* questionsInTurn(steps: readonly Answered[]): Generator<QuestionId> {
  for (let at = 0; at < orderFor(roleOf(steps)).length; at += 1) {
    const question = orderFor(roleOf(steps))[at]!;
    if (isAsked(question, (before) => answerIn(steps, before))) yield question;
  }
}

const answerIn = (steps: readonly Answered[], question: QuestionId) =>
  steps.find((step) => step.question === question)?.answer;
const roleOf = (steps: readonly Answered[]) => answerIn(steps, 'where') as Role | undefined;
const seenIn = (steps: readonly Answered[]) => answerIn(steps, 'sees');

/** The walk with its ending, and with what else is to be done: each question in one place only. */
function endsIn(
  ending: Ending,
  steps: Answered[],
  open: readonly Ending[],
  also: readonly Ending[],
  files: Answers,
): Walk {
  const role = roleOf(steps)!;
  const left = ending.isOpen || ending.kind === 'notify-support' ? open : openItems(role, steps);
  const told = [ending];
  for (const other of [...also, ...alsoInFiles(role, steps, files), ...left]) {
    const about = other.about.filter(({ question }) => !told.some((each) => isAbout(each, question)));
    if (about.length > 0) told.push({ ...other, about });
  }
  return { role, steps, ending, also: told.slice(1) };
}

const isAbout = ({ about }: Ending, question: QuestionId) => about.some((each) => each.question === question);

function answerOf(
  question: QuestionId,
  role: Role | undefined,
  sources: readonly (readonly [Answered['from'], Answers])[],
): Answered | undefined {
  const offered = answersFor(question, role);
  for (const [from, answers] of sources) {
    const answer = answers[question];
    if (answer !== undefined && offered.includes(answer)) return { question, answer, from };
  }
  return undefined;
}

function faultOf(role: Role, owner: WhoLooks, about: Ending['about'][number]): Ending {
  const { question, answer } = about;
  return { kind: whoMends(role, owner), owner: ownerFor(role, owner), about: [{ question, answer }] };
}

function endingAt(role: Role, target: Exclude<Target, 'next'>, { question, answer }: Answered): Ending {
  const about = [{ question, answer }];
  if (target === 'night') return { kind: 'wait', about };
  if (target === 'support-now') return { kind: 'notify-support', about };
  return faultOf(role, 'fault' in target ? target.fault : target.ask, { question, answer });
}

/** What nobody has looked at, by who can. */
function openItems(role: Role, steps: readonly Answered[]): Ending[] {
  const open = steps.filter(({ question, answer }) => questions[question].answers[answer]!.isOpen);
  const byKind = byKey(open, ({ question }) => {
    const owner = ownerFor(role, questions[question].owner!);
    return `${whoMends(role, owner)} ${whoMends(role, owner) === 'fix-here' ? '' : owner}`;
  });
  return [...byKind.values()].map((those): Ending => {
    const owner = ownerFor(role, questions[those[0]!.question].owner!);
    const about = those.map(({ question, answer }) => ({ question, answer }));
    return { kind: whoMends(role, owner), owner, about, isOpen: true };
  });
}

/**
 * When all questions are asked and no fault was found: the guide wants everything checked before KTS Support is asked.
 * Whether the grade is posted comes before all else, then what the reader can look at, then what others can.
 */
function atTheEnd(role: Role, steps: readonly Answered[]): Ending[] {
  const open = openItems(role, steps);
  if (open.length === 0) return [{ kind: 'write-support', about: [] }];
  const rank = (ending: Ending) => (isAbout(ending, 'posted') ? 0 : ending.kind === 'fix-here' ? 1 : 2);
  return open.toSorted((one, other) => rank(one) - rank(other));
}

/** Faults that the files show at questions which are not on the way. */
function alsoInFiles(role: Role | undefined, steps: readonly Answered[], files: Answers): Ending[] {
  if (!role) return [];
  return questionIds.flatMap((question): Ending[] => {
    const answer = files[question];
    if (answer === undefined || steps.some((step) => step.question === question)) return [];
    const target = questions[question].answers[answer]?.to ?? 'next';
    return target === 'next' ? [] : [endingAt(role, target, { question, answer, from: 'files' })];
  });
}
