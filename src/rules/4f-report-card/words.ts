/** Words for 4f of the guide: report card templates. */
import type { DataOf, FindingOf } from '../findings.ts';
import { list, plural } from '../names.ts';
import { reportSetup, type Words, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

const tasks: Words['unit'] = ['grading task', 'grading tasks'];

export const words: WordsOf<keyof typeof codes> = {
  '4f-task-missing': {
    title: 'A CTE grading task is not on the report card',
    unit: tasks,
    wrong:
      'CTE Term Grade and CTE Final Grade must be on the high school’s report card templates. This template lacks one of them.',
    matters: 'Grades that have arrived do not show on the progress report or report card.',
    todo: [
      {
        who: 'ic-administrator',
        text: 'Add the grading task to the template, select its terms, and have posted grades shown.',
      },
      { who: 'ic-administrator', text: 'Print the report card of one student as a test.' },
    ],
    paths: [reportSetup],
    line: ({ data }) =>
      `${templateName(data.template)}: ${list(data.tasks)} ${data.tasks.length > 1 ? 'are' : 'is'} not on it.`,
    letter: { detail: onTemplate },
    passed: (count) => `${plural(count, ['template has', 'templates have'])} both CTE Term Grade and CTE Final Grade.`,
  },
  '4f-not-shown': {
    title: 'A CTE grading task may not show on the report card',
    unit: tasks,
    wrong: 'The grading task is on the template, but its term is not selected or posted grades are not shown.',
    matters: 'Grades that have arrived may not show on the progress report or report card.',
    todo: [
      {
        who: 'ic-administrator',
        text: 'Select the term on the template, and have posted grades shown for this grading task.',
      },
      { who: 'ic-administrator', text: 'Print the report card of one student as a test.' },
    ],
    paths: [reportSetup],
    line: notShown,
    letter: { detail: onTemplate },
    passed: (count) => `${plural(count, ['grading task is', 'grading tasks are'])} set to show on the report card.`,
  },
};

function templateName(template: string | undefined): string {
  return template ? `Template “${template}”` : 'The report card template';
}

function notShown({ data }: FindingOf<'4f-not-shown'>): string {
  return `${templateName(data.template)}: ${data.task} is on it, but its term is not selected, or posted grades are not shown.`;
}

function onTemplate({ template = '', tasks }: DataOf<keyof typeof codes>): string[] {
  return [template, list(tasks)];
}
