/** The questions as states and the answers as edges between them: what takes 382,325 ways otherwise. */
import { answersFor, questions, targetOf, type QuestionId, type Role } from '../../../src/guided/routing.ts';
import { walk, type Answers, type Walk } from '../../../src/guided/walk.ts';

/** A place where a question is asked. */
export interface State {
  question: QuestionId;
  /** One way here. */
  said: Answers;
  walked: Walk;
}

/** An answer in a state, and what it leads to. */
export interface Edge {
  from: State;
  answer: string;
  said: Answers;
  walked: Walk;
}

/** The questions whose answers decide what comes later: by what follows from them, or by what is asked after them. */
const deciding: readonly QuestionId[] = ['sees', 'arrived', 'on-card', 'high-side'];

/** All that decides how a walk goes on: who is asked, what is asked now, what was asked before, and what decides more. */
export const stateKey = ({ role, open, steps }: Walk): string =>
  [
    role,
    open,
    ...steps.map(({ question, answer }) => (deciding.includes(question) ? `${question}=${answer}` : question)).sort(),
  ].join(' ');

/** All states by their key, and every answer that is offered in each. */
export function statesAndEdges(): { states: ReadonlyMap<string, State>; edges: readonly Edge[] } {
  const states = new Map<string, State>();
  const edges: Edge[] = [];
  const waiting: Answers[] = [{}];
  for (let said = waiting.pop(); said; said = waiting.pop()) {
    const walked = walk(said);
    const key = stateKey(walked);
    if (!walked.open || states.has(key)) continue;
    const from = { question: walked.open, said, walked };
    states.set(key, from);
    for (const answer of answersFor(from.question, walked.role)) {
      const next = { ...said, [from.question]: answer };
      edges.push({ from, answer, said: next, walked: walk(next) });
      waiting.push(next);
    }
  }
  return { states, edges };
}

/** Every way to the end of all questions, with every set of them unknown. Answers that lead on alike count once. */
export function* endsOfAll(said: Answers = {}): Generator<Walk> {
  const walked = walk(said);
  const { open, role, steps } = walked;
  if (open) {
    for (const answer of unlike(open, role)) yield* endsOfAll({ ...said, [open]: answer });
    return;
  }
  const { question, answer } = steps.at(-1)!;
  const sees = steps.find((step) => step.question === 'sees')?.answer;
  if (targetOf(question, answer, role!, sees) === 'next') yield walked;
}

/** One each of the answers that lead somewhere else, leave the question open, or tell something more. */
function unlike(question: QuestionId, role: Role | undefined): string[] {
  const offered = answersFor(question, role);
  const route = (answer: string) => {
    const { isOpen, also, implies } = questions[question].answers[answer]!;
    if (role === undefined || deciding.includes(question)) return answer;
    return JSON.stringify([targetOf(question, answer, role, undefined), isOpen, also, implies]);
  };
  return offered.filter((answer, at) => offered.findIndex((each) => route(each) === route(answer)) === at);
}
