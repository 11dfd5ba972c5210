/** The person's answers in the address: names of questions and answers, and never anything of a file. */
import { questionIds, questions, type QuestionId } from './routing.ts';
import type { Answers } from './walk.ts';

/** `#where=high&sees=missing`, or '' without an answer. */
export function toHash(answers: Answers): string {
  const parts = questionIds.flatMap((question) => (answers[question] ? `${question}=${answers[question]}` : []));
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The answers of an address. Whatever is no question or no answer of it is left out. */
export function fromHash(hash: string): Answers {
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [question = '', answer = ''] = part.split('=');
    if (!Object.hasOwn(questions, question)) continue;
    if (Object.hasOwn(questions[question as QuestionId].answers, answer)) answers[question as QuestionId] = answer;
  }
  return answers;
}
