/** The questions as states and the answers as edges between them: what takes 382,325 ways otherwise. */
import { answersFor, isQuestion, questions, type QuestionId } from '../../../src/guided/routing.ts';
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

/**
 * All that decides how a walk goes on: who is asked, what is asked now, what was asked before, and what the reader sees,
 * since it answers later questions.
 */
export const stateKey = ({ role, open, steps }: Walk): string => {
  const sees = steps.find(({ question }) => question === 'sees')?.answer;
  return [role, open, sees, ...steps.map(({ question }) => question).sort()].join(' ');
};

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
    for (const answer of unlike(open, answersFor(open, role))) yield* endsOfAll({ ...said, [open]: answer });
    return;
  }
  const { question, answer } = steps.at(-1)!;
  if (isQuestion(questions[question].answers[answer]!.to)) yield walked;
}

/** One each of the answers that lead somewhere else, leave the question open, or tell something more. */
function unlike(question: QuestionId, offered: readonly string[]): string[] {
  const route = (answer: string) => {
    const { to, isOpen, also, implies } = questions[question].answers[answer]!;
    return question === 'where' ? answer : JSON.stringify([to, isOpen, also, implies]);
  };
  return offered.filter((answer, at) => offered.findIndex((each) => route(each) === route(answer)) === at);
}
