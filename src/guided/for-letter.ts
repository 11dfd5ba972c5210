/** What a walk knows, as a letter takes it: which letter, what is seen, what is asked for, the items with their results. */
import type { LetterKind } from '../support/letters/letters.ts';
import { worse, type LetterAnswers, type KnownBefore, type LetterItem } from '../support/letters/material.ts';
import { endingWords } from './ending-words.ts';
import type { EndingKind } from './who-acts.ts';
import { questions, resultOf, type QuestionId } from './routing.ts';
import type { Ending, Walk } from './walk.ts';
import { guidedWords } from './words.ts';

const kinds: Partial<Record<EndingKind, LetterKind>> = {
  'notify-support': 'duplicate-task',
  'ask-other': 'other-school',
  'ask-administrator': 'administrator',
  'write-support': 'support',
};

/** The letter that an ending ends in, if it ends in one. */
export const letterKind = ({ kind }: Ending): LetterKind | undefined => kinds[kind];

/** Items of the guide below those that a letter lists. The masks are the only ones that stand with another item. */
const itemFor: Partial<Record<QuestionId, LetterItem>> = {
  'masks-technical': '4b',
  arrived: '2b',
  'on-card': '2b',
  'masks-high': '4b',
};

/** @param today YYYY-MM-DD */
export function forLetter(ending: Ending, { steps, role = 'high' }: Walk, today: string): KnownBefore {
  const side = role === 'technical' ? 'technical' : 'high';
  const answers: LetterAnswers = {};
  for (const { question, answer, from } of steps) {
    const result = resultOf(question, answer);
    const item = itemFor[question] ?? (questions[question].item as LetterItem | undefined);
    if (!item || !result || answer === 'unknown' || from === 'files') continue;
    const before = answers[item];
    const says = [before?.says, said(question, answer)].filter(Boolean).join(' ');
    answers[item] = { result: before ? worse(before.result, result) : result, says };
  }
  if (ending.about.some(({ answer }) => answer === 'never' || answer === 'no-alerts'))
    return { side, answers: { ...answers, noAlerts: true } };
  const { kind } = ending;
  if (kind !== 'ask-other' && kind !== 'ask-administrator') return { side, answers };
  const { wrong, todo } = endingWords(ending, role, today);
  return ending.isOpen ? { side, answers, asks: todo } : { side, answers, story: wrong.join(' '), asks: todo };
}

/** `Is the grade posted? Yes, before today.` */
function said(question: QuestionId, answer: string): string {
  const { name, answers } = guidedWords[question];
  const { item } = questions[question];
  const place = item?.includes('.') ? ` (${item})` : '';
  return `${name}${place}${name.endsWith('?') && !place ? '' : ':'} ${answers[answer]!.label}.`;
}
