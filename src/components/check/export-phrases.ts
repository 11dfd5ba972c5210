/** What to export from Infinite Campus for the check, and how: the words beside the drop zones. */

/** A field of the Query Wizard, and what it holds. */
export interface ExportField {
  name: string;
  means: string;
}

const key: ExportField[] = [
  { name: 'student.stateID', means: 'the SSID' },
  { name: 'grading.courseNumber', means: 'course' },
  { name: 'grading.sectionNumber', means: 'section' },
];

export const exportPhrases = {
  title: 'What to export',
  both: 'At both schools, the same ad hoc query:',
  path: ['Filter Designer', 'Query Wizard'],
  type: 'Choose the student data type.',
  pick: 'Pick these fields, and no names:',
  grades: [
    ...key,
    { name: 'grading.termName', means: 'term' },
    { name: 'grading.task', means: 'grading task' },
    { name: 'grading.score', means: 'posted grade' },
    { name: 'grading.percent', means: 'posted percent' },
    { name: 'grading.date', means: 'day it was posted' },
    { name: 'grading.progressScore', means: 'in progress' },
  ] as ExportField[],
  keep: 'Keep students without a grade.',
  keepWhy: 'Exports often leave them out. Then a missing grade cannot be told from a missing student.',
  format: 'Export as CSV. Do not open the file in a spreadsheet program first: it can damage SSIDs.',
  more: 'Step by step, with every file that helps',
  roster: {
    title: 'If students without a grade are left out',
    text: 'Add a roster of the high school’s KTS courses too. It is a query with these fields only:',
    fields: [
      { name: 'student.stateID', means: 'the SSID' },
      { name: 'courseInfo.courseNumber', means: 'course' },
      { name: 'sectionInfo.sectionNumber', means: 'section' },
    ] as ExportField[],
  },
  terms: {
    title: 'If the two schools have different terms',
    text: 'Add the term dates of both schools: copy the name, start date, and end date of each term, with the line of column names, and paste them.',
    path: ['Scheduling & Courses', 'Calendar Setup', 'Term Setup'],
  },
} as const;
