/** Words for step 2b where students, sections, terms or whole files do not match, so that no grade is called missing. */
import type { Code, Finding } from '../../rules/findings.ts';
import { capital, list, plural } from '../names.ts';
import {
  about,
  gradesReport,
  gradingTasks,
  highSchoolOf,
  processAlerts,
  queryWizard,
  termNames,
  termSetup,
  type Words,
} from './entry.ts';

const unit: Words['unit'] = ['grade', 'grades'];
const heads = { found: 'Found at the high school', expected: 'Posted at the technical school' };

export const matchingWords = {
  '2b-student-unknown': {
    title: 'Students who are not in the high school’s files',
    unit,
    wrong:
      'These students have posted grades at the technical school, but they are nowhere in the high school’s files. They may go to another high school, they may not be scheduled there, or the export may leave out students without a grade.',
    matters: 'The check cannot tell whether these grades have arrived.',
    todo: [
      { who: 'high-school', text: 'See whether the export keeps students without a grade. If not, export again.' },
      {
        who: 'high-school',
        text: 'If a student is yours, check that he or she is scheduled in this course and section.',
      },
      { who: 'technical-school', text: 'If a student goes to another high school, add that school’s export too.' },
    ],
    paths: [queryWizard],
    line: (finding) => {
      const { ssids = [] } = finding.data;
      const named = ssids.length > 0 ? `: SSID ${list(ssids, 12)}` : '';
      return `${about(finding.data)}: ${plural(finding.count, ['grade of a student who is', 'grades of students who are'])} not in the files of ${highSchoolOf(finding)}${named}.`;
    },
    ...heads,
    passed: (count) =>
      `${plural(count, ['student with posted grades is', 'students with posted grades are'])} in the high school’s files.`,
  },
  '2b-section-unknown': {
    title: 'Sections that are not in the high school’s files',
    unit,
    wrong: 'The students are in the high school’s files, but this course and section are not.',
    matters:
      'The check cannot tell whether these grades have arrived. If the high school has no such section, that may be why a grade does not arrive.',
    todo: [
      { who: 'high-school', text: 'See whether the export holds all KTS courses and sections. If not, export again.' },
      {
        who: 'high-school',
        text: 'See whether the course and section exist at the high school, with the same numbers.',
      },
      { who: 'technical-school', text: 'Compare the numbers with the high school’s. Zeros in front count.' },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${about(finding.data)}: ${plural(finding.count, unit)}, and no such section in the files of ${highSchoolOf(finding)}.`,
    ...heads,
    passed: (count) =>
      `${plural(count, ['section of the technical school is', 'sections of the technical school are'])} in the high school’s files.`,
  },
  '2b-section-only-high': {
    title: 'Sections that only the high school has',
    unit: ['row', 'rows'],
    wrong: 'This KTS section is in the high school’s files, but nowhere in the technical school’s.',
    matters: 'As long as the technical school has no such section, no grade can be expected for it.',
    todo: [
      { who: 'high-school', text: 'See whether students are still scheduled in this section.' },
      {
        who: 'technical-school',
        text: 'See whether the export leaves out sections, such as those without grades. If so, export again.',
      },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${about(finding.data)}: in the files of ${highSchoolOf(finding)}, not in the technical school’s.`,
    passed: (count) =>
      `${plural(count, ['KTS section of the high school is', 'KTS sections of the high school are'])} in the technical school’s files.`,
  },
  '2b-section-differs': {
    title: 'The section number is not the same at both schools',
    unit,
    wrong:
      'The student, course, term, and grading task are the same, but the section number is not, or one file has none. The grades were compared anyway.',
    matters:
      'This may be harmless. It may also mean that a student is scheduled in different sections at the two schools.',
    todo: [
      {
        who: 'high-school',
        text: 'See whether the student is scheduled in the right section. If a file has no section numbers, add them to the export.',
      },
      { who: 'technical-school', text: 'See whether the section number is right at the technical school.' },
    ],
    paths: [queryWizard],
    line: sectionDiffers,
    passed: (count) => `${plural(count, ['grade has', 'grades have'])} the same section number at both schools.`,
  },
  '2b-not-in-file': {
    title: 'A term or grading task that the high school’s file does not hold',
    unit,
    wrong:
      'The technical school has posted grades for this term and grading task. They occur nowhere in the high school’s grades.',
    matters: 'The check cannot tell whether these grades have arrived.',
    todo: [
      {
        who: 'high-school',
        text: 'Export again with this term and grading task, keep students without a grade, and check again.',
      },
      {
        who: 'high-school',
        text: 'If the export was made for all terms and grading tasks, run the Grades Report for this one. If it is empty, check Term Mask and Active Mask on the Grading Tasks tab.',
      },
    ],
    paths: [queryWizard, gradesReport, gradingTasks],
    line: (finding) =>
      `${about(finding.data)}: ${plural(finding.count, ['grade was', 'grades were'])} not compared, because the grades of ${highSchoolOf(finding)} have nothing for this term and grading task.`,
    ...heads,
  },
  '2b-terms-unmatched': {
    title: 'Terms that could not be matched',
    unit,
    wrong:
      'The check cannot tell which term of the high school goes with this term of the technical school, and it does not guess.',
    matters:
      'Grades of these terms were not compared. Compared with the wrong term, they would look missing or different.',
    todo: [
      {
        who: 'technical-school',
        text: 'Say which high-school term goes with it, and check again. On the command line: --term-map T1=Q1.',
      },
      { who: 'technical-school', text: 'Or add the technical school’s Term Setup.' },
      { who: 'high-school', text: 'Add the high school’s Term Setup, and check again.' },
    ],
    paths: [termSetup],
    line: termsUnmatched,
    passed: (count) => `${plural(count, ['term', 'terms'])} could be matched between the schools.`,
  },
  '2b-files-do-not-match': {
    title: 'The files do not seem to belong together',
    unit,
    wrong: 'The two schools’ files have too little in common to compare them grade by grade.',
    matters:
      'Compared with the wrong file, every grade would look missing. If both files are the right ones, nothing has synced at all.',
    todo: [
      {
        who: 'high-school',
        text: 'First check your file: the right school year, term, grading task, and KTS courses, with students without a grade kept. If in doubt, export again.',
      },
      { who: 'technical-school', text: 'Check your file in the same way.' },
      {
        who: 'high-school',
        text: 'If both files are right, look at Process Alerts first. If KTS alerts never show there, forward the Data Exchange User Group document to your district’s Infinite Campus administrator. Then check Term Mask and Active Mask of one course.',
      },
    ],
    paths: [queryWizard, processAlerts, gradingTasks],
    line: filesDoNotMatch,
    passed: () => 'The files of the two schools belong together.',
  },
} satisfies Partial<Record<Code, Words>>;

function sectionDiffers(finding: Finding): string {
  const { data, count } = finding;
  const grades = plural(count, unit);
  if (data.withoutSections) {
    const school = data.withoutSections === 'technical' ? 'the technical school' : highSchoolOf(finding);
    return `The grades of ${school} have no section numbers, so ${grades} ${count === 1 ? 'was' : 'were'} compared without them.`;
  }
  const { course, section, highSection } = data;
  return `${about({ course })}: ${sectionName(section)} at the technical school is ${sectionName(highSection)} at ${highSchoolOf(finding)} (${grades}).`;
}

function sectionName(section: string | undefined): string {
  return section ? `section ${section}` : 'a row without a section';
}

function termsUnmatched(finding: Finding): string {
  const { data, count } = finding;
  const own = termNames(names(data.technical) ?? data.terms ?? (data.term ? [data.term] : []));
  const theirs = termNames(names(data.high) ?? (data.highTerm ? [data.highTerm] : []));
  const high = highSchoolOf(finding);
  const terms = theirs
    ? `${own || 'Terms'} at the technical school cannot be matched with ${theirs} at ${high}`
    : `${own || 'Terms'} at the technical school cannot be matched with a term at ${high}`;
  return `${capital(terms)}${count > 0 ? `: ${plural(count, ['grade was', 'grades were'])} not compared` : ''}.`;
}

function names(value: Finding['data']['technical']): string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.length > 0 ? value : undefined;
}

/** Both readings: the wrong file, or nothing has synced; and what to look at first in either case. */
function filesDoNotMatch(finding: Finding): string {
  const high = highSchoolOf(finding);
  switch (finding.data.which) {
    case 'empty':
      return `The grades of ${high} have no KTS grade. Either the export is for another term, task, or year, so check how it was exported, or no grade has synced yet, so look at Process Alerts.`;
    case 'courses':
      return `The files of the technical school and ${high} have no course number in common. Either one file is of another school or year, so compare the course numbers, or no KTS course has synced, so look at Process Alerts.`;
    case 'year':
      return `The grades of the technical school and ${high} were posted in different school years. Either one file is of another year, so check how it was exported, or nothing has synced this year, so look at Process Alerts.`;
    default:
      return `The files of the technical school and ${high} have almost no student in common. Either one file is of another school or year, so check how it was exported, or nothing has synced for these students, so look at Process Alerts.`;
  }
}
