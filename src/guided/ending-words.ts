/** How a walk ends, in words: the heading, what is known, and what to do. */
import { links, supportAddress } from '../links.ts';
import { date } from '../rules/names.ts';
import { dayToLookAgain } from './who-acts.ts';
import { itemOfAnswer, questions, type Role } from './routing.ts';
import { endOf, guidedWords } from './words.ts';
import type { Ending } from './walk.ts';

export interface EndingWords {
  title: string;
  /** What is known. */
  wrong: string[];
  todo: string[];
  /** What to do afterwards, with the day. */
  then?: string;
}

/** The school that is asked. */
const schoolOf = ({ owner }: Ending) => (owner === 'technical' ? 'technical school' : 'high school');

/**
 * @param today YYYY-MM-DD
 */
export function endingWords(ending: Ending, role: Role, today: string): EndingWords {
  const { isOpen, about } = ending;
  const ends = about.map(({ question, answer }) => endOf(question, answer, role));
  const isFirst = about.some(({ question, answer }) => question === 'posted' && answer === 'unknown');
  const wrong = isOpen ? [] : ends.flatMap((end) => end.wrong ?? []);
  const todo = isOpen ? openItems(ending) : ends.flatMap((end) => end.todo ?? []);
  /** Not wrong yet: somebody must look. */
  const isToLook = isOpen || about.some(({ question, answer }) => questions[question].answers[answer]!.isOpen);
  const day = date(dayToLookAgain(today));
  const again = `Look again the day after the nightly sync: on ${day} if it is done today.`;
  switch (ending.kind) {
    case 'wait':
      return { title: 'Wait for tonight’s sync', wrong, todo, then: `Look again on ${day}.` };
    case 'notify-support':
      return { title: 'Notify KTS Support now', wrong, todo };
    case 'fix-here': {
      const place = role === 'district' ? 'in your district' : 'at your school';
      return {
        title: isToLook ? `Check this ${place}` : `Fix this ${place}`,
        wrong: isOpen ? ['The guide asks you to check these items before KTS Support is asked:'] : wrong,
        todo,
        then: isToLook ? undefined : again,
      };
    }
    case 'ask-other':
      return {
        title: `${isFirst ? 'First ask' : 'Ask'} the ${schoolOf(ending)}`,
        wrong: isOpen ? [`Only the ${schoolOf(ending)} can look at this:`] : wrong,
        todo,
        then: isToLook ? `What is posted today can arrive tonight: look again on ${day}.` : again,
      };
    case 'ask-administrator':
      return {
        title: 'Ask your district’s Infinite Campus administrator',
        wrong: isOpen ? ['Only the administrator can look at this:'] : wrong,
        todo,
        then: about.some(({ question, answer }) => itemOfAnswer(question, answer) === '1b')
          ? `Forward the ${links.userGroup.name} with your message.`
          : undefined,
      };
    case 'write-support':
      return {
        title: 'Write to KTS Support',
        wrong: ['Your answers do not show what is wrong. KTS Support can help.'],
        todo: [
          `Send a request for assistance to ${supportAddress}.`,
          'Give examples: course numbers, SSIDs of specific students, screenshots.',
          'Never show a student’s name, social security number, or date of birth. In a screenshot, that is a FERPA violation.',
        ],
      };
  }
}

function openItems({ about }: Ending): string[] {
  return about.map(({ question }) => `Item ${questions[question].item}: ${guidedWords[question].title}`);
}
