/** How a walk ends, in words: the heading, what is known, and what to do. */
import { links, supportAddress } from '../links.ts';
import { date } from '../rules/names.ts';
import { dayToLookAgain } from './policy.ts';
import { itemOf, questions, type Role } from './routing.ts';
import { guidedWords } from './words.ts';
import type { Outcome } from './walk.ts';

export interface OutcomeWords {
  title: string;
  /** What is known. */
  wrong: string[];
  todo: string[];
  /** What to do afterwards, with the day. */
  then?: string;
}

const otherName = ({ owner }: Outcome) => (owner === 'technical' ? 'technical school' : 'high school');

/**
 * @param today YYYY-MM-DD
 */
export function outcomeWords(outcome: Outcome, role: Role, today: string): OutcomeWords {
  const said = outcome.about.map(({ question, answer }) => ({
    question,
    words: guidedWords[question].answers[answer]!,
  }));
  const isFault = said.some(({ words }) => words.wrong);
  const wrong = said.flatMap(({ words }) => words.wrong ?? []);
  const todo = said.flatMap(({ words }) => words.todo ?? []);
  const day = date(dayToLookAgain(today));
  const again = `Look again the day after the nightly sync: on ${day} if it is done today.`;
  switch (outcome.kind) {
    case 'wait':
      return { title: 'Wait for tonight’s sync', wrong, todo, then: `Look again on ${day}.` };
    case 'notify-support':
      return { title: 'Notify KTS Support now', wrong, todo };
    case 'fix-here':
      if (isFault)
        return {
          title: role === 'district' ? 'Fix this in your district' : 'Fix this at your school',
          wrong,
          todo,
          then: again,
        };
      return {
        title: 'Look at these first',
        wrong: ['KTS Support asks you to check these items before you write:'],
        todo: openItems(outcome),
      };
    case 'ask-other':
      return {
        title: `Ask the ${otherName(outcome)}`,
        wrong: isFault ? wrong : [`Only the ${otherName(outcome)} can look at this:`],
        todo: isFault ? todo : openItems(outcome),
        then: again,
      };
    case 'ask-administrator':
      return {
        title: 'Ask your district’s Infinite Campus administrator',
        wrong: isFault ? wrong : ['Only the administrator can look at this:'],
        todo: isFault ? todo : openItems(outcome),
        then: outcome.about.some(({ question, answer }) => itemOf(question, answer) === '1b')
          ? `Forward the ${links.userGroup.name} with your message.`
          : undefined,
      };
    case 'write-support':
      return {
        title: 'Write to KTS Support',
        wrong: ['You have gone through the items of the guide, and the grade is still not right.'],
        todo: [
          `Send a request for assistance to ${supportAddress}.`,
          'Give examples: course numbers, SSIDs of specific students, screenshots.',
          'Never show a student’s name, social security number, or date of birth. This is a FERPA violation.',
        ],
      };
  }
}

function openItems({ about }: Outcome): string[] {
  return about.map(({ question }) => `${questions[question].item}: ${guidedWords[question].title}`);
}
