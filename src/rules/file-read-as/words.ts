/** Words for how a file was read. */
import type { FindingOf } from '../findings.ts';
import { capital, encodingNames, fieldName, list, maskReadings, plural } from '../names.ts';
import { fileOf, gradingTasks, queryWizard, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

export const words: WordsOf<keyof typeof codes> = {
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
    matters: 'Read in another way, the masks would name other terms. What depends on it is shown as a point to review.',
    todo: [
      {
        who: 'side',
        text: 'Compare one course with its Grading Tasks tab. If the terms are not the same, say how the masks are to be read: on the page above the findings, on the command line with --masks.',
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
    wrong: 'This file is not Unicode text. It was read in another form.',
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
