/** What to say on the phone to whoever is asked: why one calls, about which course, and what one asks. */
import { links } from '../links.ts';
import { itemOfAnswer, type Role } from './routing.ts';
import type { Ending, Walk } from './walk.ts';

const ours: Readonly<Record<string, string>> = {
  'report-card': 'A grade is not on the report card or progress report.',
  different: 'The grade at our high school is different from the one at the technical school.',
  transcript: 'A grade is not on the transcript.',
  other: 'It is about the nightly sync.',
};
const missing: Readonly<Record<Role, string>> = {
  technical: 'A grade of our school may not have arrived at your high school.',
  high: 'It has not arrived at our high school.',
  district: 'It has not arrived at our high school.',
};
const arrived = 'It has arrived, but it may not be on the report card.';
const different = 'The grade at your high school is different from the one at our technical school.';

const missingAlerts = [
  'Hello. I am calling about the errors of the nightly KTS grade sync. They never show in the Process Alert area of our high school.',
  `Could you please set it up? The ${links.userGroup.name} has the directions. I can send it to you, or we ask KTS Support for it.`,
  'When may I call you back?',
];

/** The sentences, in order. Nothing for an ending that asks nobody. */
export function phoneWords({ kind, about }: Ending, { role = 'high', steps }: Walk): string[] {
  if (kind !== 'ask-other' && kind !== 'ask-administrator') return [];
  if (about.some(({ question, answer }) => itemOfAnswer(question, answer) === '1b')) return missingAlerts;
  const seen = whatIsSeen(role, steps);
  const isPosted = about.some(({ question, answer }) => question === 'posted' && answer === 'unknown');
  return [
    `Hello. I am calling about a grade of a KTS course. ${seen}`,
    'The course is (number or title), section (number), term (name). The grading task is CTE Term Grade or CTE Final Grade.',
    ...(isPosted
      ? [
          'Has the teacher posted the grade? On which day?',
          'If it is posted: are Term Mask and Active Mask of the course marked properly on its Grading Tasks tab?',
        ]
      : ['Could you please look at this? I can send you in a message what is to be looked at.']),
    'When may I call you back?',
  ];
}

function whatIsSeen(role: Role, steps: Walk['steps']): string {
  const answerTo = (asked: string) => steps.find(({ question }) => question === asked)?.answer;
  const sees = answerTo('sees') ?? 'missing';
  if (sees === 'missing' && answerTo('arrived') === 'yes') return arrived;
  if (sees === 'different' && role === 'technical') return different;
  return ours[sees] ?? missing[role];
}
