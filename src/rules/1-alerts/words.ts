/** Words for step 1 of the guide: KTS messages in Process Alerts. */
import { plural } from '../names.ts';
import { about, processAlerts, type Words, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

const unit: Words['unit'] = ['alert', 'alerts'];

export const words: WordsOf<keyof typeof codes> = {
  '1-alert': {
    title: 'Infinite Campus reports a KTS error for a course',
    unit,
    wrong: 'A KTS message in Process Alerts names this course.',
    matters: 'A KTS error can stop the sync of this course. The message says what the problem is.',
    todo: [
      { who: 'side', text: 'Read the message. It names the problem, down to the course number and section.' },
      { who: 'side', text: 'Correct what the message names.' },
      { who: 'side', text: 'The morning after the nightly sync, see whether the message is gone.' },
    ],
    paths: [processAlerts],
    line: ({ data, count }) =>
      `${about(data)}: ${count === 1 ? 'one KTS alert names it' : `${plural(count, ['KTS alert', 'KTS alerts'])} name it`}.`,
    letter: { urgency: 4 },
    passed: () => 'No KTS alert names a course.',
  },
  '1-alert-unread': {
    title: 'KTS alerts in which no course number was found',
    unit,
    wrong: 'This message says KTS, but the check found no course number in it.',
    matters: 'The check cannot tell which course it is about. The problem it names can still stop the sync.',
    todo: [
      { who: 'side', text: 'Read the message in Process Alerts, and correct what it names.' },
      { who: 'side', text: 'If you are not sure what it means, ask KTS Support.' },
    ],
    paths: [processAlerts],
    line: () => 'A KTS alert names no course number that could be read. Read it yourself in Process Alerts.',
  },
};
