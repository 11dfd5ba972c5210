/** Words for files that hold less than, or more than, one school's grades of one year with their whole key. */
import type { FindingOf } from '../findings.ts';
import { list, plural } from '../names.ts';
import { fileOf, gradesReport, queryWizard, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

const file: [string, string] = ['file', 'files'];

export const words: WordsOf<keyof typeof codes> = {
  'file-no-cte-grades': {
    title: 'A grades file without any CTE grade',
    unit: ['row', 'rows'],
    wrong: 'This file has grades, but none of them is under CTE Term Grade, CTE Final Grade, or CTE Final Exam.',
    matters:
      'The guide allows only these three grading tasks for KTS courses (4a). Without them there is nothing to compare.',
    todo: [
      { who: 'side', text: 'Look at the grading tasks in the export. Export again with the CTE grading tasks.' },
      {
        who: 'side',
        text: 'If the grades should be under a CTE grading task and are not, see 4a: only the three CTE grading tasks may be used on a KTS course.',
      },
    ],
    paths: [queryWizard, gradesReport],
    line: (finding) => {
      const { tasks } = finding.data;
      return `${fileOf(finding)}: ${plural(finding.count, ['row', 'rows'])} and no CTE grading task${tasks.length > 0 ? `; it has ${list(tasks, 6)}` : ''}.`;
    },
    answer: {
      aboutFile: 'A file of grades has no CTE grade.',
      keptApart: 'beside a file without any CTE grade',
    },
  },
  'file-cut-off': {
    title: 'A file that was cut off',
    unit: file,
    wrong: 'This file ends in the middle of a row, or says that it was shortened.',
    matters:
      'Rows that were cut off were not checked. At the high school, a grade that the file does not show is not called missing.',
    todo: [
      { who: 'side', text: 'Export the file again, wait until it is complete, and check again.' },
      {
        who: 'side',
        text: 'If the export stops at a number of rows, export it in parts, such as one term or grading task at a time, and add all parts.',
      },
    ],
    paths: [queryWizard],
    line: (finding) => `${fileOf(finding)}: the file ends too early, at row ${finding.where[0]?.rows[0] ?? '?'}.`,
    answer: { aboutFile: 'A file was cut off.', keptApart: 'behind the end of a file that was cut off' },
  },
  'file-mixed-calendars': {
    title: 'A file with several calendars or schools',
    unit: ['row', 'rows'],
    wrong: 'One file should hold one calendar of one school. This one holds several.',
    matters:
      'A grade in such a file could be compared with itself, or with the wrong school. Only what could be told apart was compared.',
    todo: [
      { who: 'side', text: 'Export one calendar alone, and check again.' },
      {
        who: 'side',
        text: 'Or say which calendar counts.',
        option: '--calendar technical=NAME, or --calendar SCHOOL=NAME',
      },
    ],
    paths: [queryWizard],
    line: mixed,
    letter: { isOurs: true },
    answer: {
      aboutFile: 'A file holds several calendars or schools.',
      keptApart: 'in files of several calendars',
    },
  },
  'file-fewer-grades': {
    title: 'Fewer grades than in the saved check',
    unit: ['grade', 'grades'],
    wrong: 'This file has far fewer posted grades than the file of the saved check.',
    matters:
      'When grades disappear from a file, a filter in the export is the usual reason. What is not in the file was not checked. A missing grade that is no longer in the file does not count as arrived.',
    todo: [
      {
        who: 'side',
        text: 'Look at the export: is it for all terms, grading tasks, courses, and students? If not, export again.',
      },
      {
        who: 'side',
        text: 'If it is complete, say so, and check again.',
        option: '--accept-fewer',
      },
    ],
    paths: [queryWizard],
    line: (finding) => {
      const { before, now, courses } = finding.data;
      const where =
        courses.length > 0 ? ` Fewer in ${courses.length === 1 ? 'course' : 'courses'} ${list(courses, 6)}.` : '';
      return `${fileOf(finding)}: ${plural(now, ['posted grade', 'posted grades'])}, ${before} in the saved check.${where}`;
    },
    letter: { isOurs: true },
    answer: {
      aboutFile: 'A file has far fewer grades than in the saved check, so it may not be complete.',
    },
  },
  'file-key-left-out': {
    title: 'Grades that cannot be told apart',
    unit: ['grade', 'grades'],
    wrong:
      'This file has no term, or no section, and the other school’s file has one. Several grades of a student then look alike.',
    matters: 'These grades were not compared, since the check cannot tell which belongs to which.',
    todo: [
      {
        who: 'side',
        text: 'Add the term (grading.termName) or the section (grading.sectionNumber) to the export, and check again.',
      },
      { who: 'side', text: 'If the file was exported for one term, say which.', option: '--term T1' },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${fileOf(finding)} has no ${finding.data.field === 'term' ? 'term' : 'section number'}: ${plural(finding.count, ['grade was', 'grades were'])} not compared.`,
    letter: { isOurs: true },
    answer: { keptApart: 'not to be told apart without the term or section' },
  },
  'file-two-years': {
    title: 'A file with two school years',
    unit: ['school year', 'school years'],
    wrong: 'This file holds grades of more than one school year.',
    matters:
      'Each grade was compared only with grades of its own year. Grades of an earlier year make the result longer.',
    todo: [{ who: 'side', text: 'Export the calendar of this school year alone, and check again.' }],
    paths: [queryWizard],
    line: (finding) =>
      `${fileOf(finding)}: grades of the school years ${list(finding.data.years.map((end) => `${end - 1}-${String(end).slice(2)}`))}.`,
  },
};

function mixed(finding: FindingOf<'file-mixed-calendars'>): string {
  const { calendars, compared } = finding.data;
  const said = compared.length > 0 ? `Compared: ${list(compared, 6)}.` : 'None of them was compared.';
  return `${fileOf(finding)}: it holds ${list(calendars, 6)}. ${said}`;
}
