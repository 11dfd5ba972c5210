/** Words for how a file was read. */
import type { DataOf, FindingOf } from '../findings.ts';
import { capital, encodingNames, fieldName, list, maskReadings, plural } from '../names.ts';
import { fileOf, gradingTasks, queryWizard, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

export const words: WordsOf<keyof typeof codes> = {
  'file-read-as': {
    title: 'How unusual parts of a file were read',
    unit: ['row', 'rows'],
    wrong: 'Something in this file is written in an unusual way. Each line says how it was read.',
    matters: 'If it was read wrongly, grades could be compared with the wrong rows.',
    todo: [
      { who: 'side', text: 'See whether the file was read as it is meant. If so, there is nothing to do.' },
      { who: 'side', text: 'If not, export it again with one column for each thing, and check again.' },
    ],
    paths: [queryWizard],
    line: (finding) => `${fileOf(finding)}: ${readOtherwise(finding.data, finding.count)}`,
  },
  'file-date-unread': {
    title: 'Posting dates that could not be read',
    unit: ['row', 'rows'],
    wrong: 'The posting date in these rows is in a form that the check does not know, or it cannot be right.',
    matters:
      'The grades count as posted. But the check cannot tell whether one was posted today and may still sync tonight, or in which school year it was posted.',
    todo: [
      { who: 'side', text: 'Look at the dates in these rows.' },
      {
        who: 'side',
        text: 'Export the file again with dates like 10/09/2026, and do not save it in a spreadsheet program.',
      },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${fileOf(finding)}: in ${plural(finding.count, ['row', 'rows'])}, the posting date ${dateFault(finding.data.reason)}.`,
    found: 'Found in the file',
    expected: 'Should be like',
    passed: (count) => `In ${plural(count, ['file', 'files'])}, all posting dates could be read.`,
  },
  'file-zeros': {
    title: 'Numbers that match only without zeros in front',
    unit: ['row', 'rows'],
    wrong: 'A course or section number has zeros in front at one school and not at the other, such as 001 and 1.',
    matters:
      'The check treated them as the same and compared the grades. A spreadsheet program often drops such zeros.',
    todo: [
      { who: 'side', text: 'If the numbers are the same in Infinite Campus, there is nothing to do.' },
      { who: 'side', text: 'If they are not, ask the other school which number is right.' },
    ],
    paths: [queryWizard],
    line: zeros,
  },
  'file-masks-read-as': {
    title: 'How the masks were read',
    unit: ['row', 'rows'],
    wrong: 'The Term Mask and Active Mask columns can be read in more than one way. The check chose one.',
    matters:
      'Read in the second way, the masks would name different terms. What depends on it is shown as a point to review.',
    todo: [
      {
        who: 'side',
        text: 'Compare one course with its Grading Tasks tab. If the terms are not the same, say how the masks are to be read, and check again.',
        option: '--masks',
      },
    ],
    paths: [gradingTasks],
    line: (finding) => `${fileOf(finding)}: the masks were read as ${maskReadings[finding.data.as]}.`,
  },
  'file-private-column': {
    title: 'Private columns that were not read',
    unit: ['column', 'columns'],
    wrong: 'This file has columns about people that the check does not need.',
    matters: 'Their values were dropped unread. Still, such a file should go to as few people as possible.',
    todo: [{ who: 'side', text: 'Next time, leave these columns out of the export.' }],
    paths: [queryWizard],
    line: (finding) => {
      const { headers } = finding.data;
      return `${fileOf(finding)}: ${plural(headers.length, ['private column was', 'private columns were'])} not read: ${list(headers, 20)}.`;
    },
  },
  'file-decoded-as': {
    title: 'A file in an older text form',
    unit: ['file', 'files'],
    wrong: 'This file is written in an older text form of Windows, and was read in that form.',
    matters: 'Numbers and grades are not affected. Letters with accents could look wrong.',
    todo: [
      {
        who: 'side',
        text: 'Nothing, unless a term or grading task with special letters looks wrong. Then export again as CSV.',
      },
    ],
    paths: [queryWizard],
    line: (finding) => `${fileOf(finding)} was read as ${encodingNames[finding.data.encoding]}.`,
  },
};

function zeros({ data: { field, technical, high } }: FindingOf<'file-zeros'>): string {
  return `${capital(fieldName(field))}s match only without zeros in front, such as ${technical} at the technical school and ${high} at the high school.`;
}

const dateFault = (reason: 'form' | 'implausible') =>
  reason === 'form' ? 'could not be read' : 'cannot be right: it is before 2000, or more than a year from now';

/** How rows were read that are written in an unusual way, from a small letter on. */
export function readOtherwise(
  { reason, headers = [] }: Pick<DataOf<'file-read-as'>, 'reason' | 'headers'>,
  count: number,
): string {
  const rows = plural(count, ['row', 'rows']);
  const named = list(headers, 20);
  switch (reason) {
    case 'filled-down':
      return `the course, section, term, or grading task is written once for a group of rows. In ${rows}, it was read from the first row of the group.`;
    case 'course-section':
      return 'course and section are in one cell, such as 480123401-1. They were read as two numbers.';
    case 'course-name':
      return 'the number and name of the course are in one cell. The number was read.';
    case 'course-master':
      return `there is no column with the course’s own number, so the number of its Course Master was read (${named}).`;
    case 'decimal':
      return `in ${rows}, a whole number ends in .0, as spreadsheets write it. The .0 was left off.`;
    case 'wide':
      return `grades are side by side, in one column each for ${named}. Each was read as a grade of its own.`;
    case 'posted-flag':
      return `the column ${named} says whether a grade is posted. A grade that is marked as not posted was read as a grade in progress.`;
    case 'fractions':
      return 'the Minimum % is written in fractions, such as 0.9. It was read as percents, such as 90.';
    case 'other-header':
      return `${plural(count, ['row is', 'rows are'])} below a second row of headers. They were read by those headers.`;
    case 'copy':
      return 'this file is an exact copy of a second one. Its rows were counted once.';
  }
}
