/** How a walk ends, in words: the heading, what is known, what to do, and the text to send. */
import { supportAddress } from '../links.ts';
import { date } from '../report/names.ts';
import { dayToLookAgain } from './policy.ts';
import { questions, type Role } from './routing.ts';
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

export interface MessageText {
  /** Where it goes, if that is known. */
  address: string;
  subject: string;
  body: string;
}

/** The text for those who are asked. What is mended here needs none. */
export function messageFor(outcome: Outcome, role: Role, today: string): MessageText | undefined {
  if (outcome.kind === 'fix-here' || outcome.kind === 'wait' || outcome.kind === 'write-support') return undefined;
  const { wrong, todo } = outcomeWords(outcome, role, today);
  const isFault = outcome.about.some(({ question, answer }) => guidedWords[question].answers[answer]!.wrong);
  const items = outcome.about.map(({ question }) => questions[question].item).filter(Boolean);
  const guide = `This comes from the KTS Data Exchange Grade Sync Troubleshooting Guide${items.length > 0 ? ` (${items.join(', ')})` : ''}.`;
  const bullets = todo.map((line) => `- ${line}`).join('\n');
  const blank = 'Course number: \nTerm and grading task: ';
  if (outcome.kind === 'notify-support')
    return {
      address: supportAddress,
      subject: 'KTS: the same CTE grading task more than once',
      body: `Hello,\n\nA course has the same CTE grading task more than once. The guide (4a) asks us to tell you immediately.\n\nCourse number: \nGrading task: \n\nNothing was deleted. Please tell us what to do.\n\nThank you`,
    };
  const opening = isFault
    ? `A KTS grade is not right, and we found this:\n${wrong.map((line) => `- ${line}`).join('\n')}\n\nPlease do this:\n${bullets}`
    : `A KTS grade is not right. Please look at these items of the guide:\n${bullets}`;
  return {
    address: '',
    subject:
      outcome.about[0]?.answer === 'never' || outcome.about[0]?.answer === 'no-alerts'
        ? 'KTS Process Alerts do not show'
        : 'KTS grade sync: please check',
    body: `Hello,\n\n${opening}\n\n${blank}\n\n${guide}\n\nThank you`,
  };
}
