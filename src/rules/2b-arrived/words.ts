/** Words for step 2b of the guide: has the posted grade arrived, and if it could not be compared, what keeps the two schools apart? */
import { supportAddress } from '../../links.ts';
import type { FindingOf } from '../findings.ts';
import { capital, date, list, plural } from '../names.ts';
import {
  about,
  courseMaster,
  gradesReport,
  gradingTasks,
  gradingWindow,
  highSchoolOf,
  noActiveMask,
  processAlerts,
  queryWizard,
  scoreGroups,
  termName,
  termNames,
  termSetup,
  type Words,
  type WordsOf,
} from '../words.ts';
import type { codes } from './findings.ts';

const unit: Words['unit'] = ['grade', 'grades'];
const heads = { found: 'Found at the high school', expected: 'Posted at the technical school' };

export const words: WordsOf<keyof typeof codes> = {
  '2b-missing': {
    title: 'Posted grades are missing at the high school',
    unit,
    wrong:
      'These grades are posted at the technical school. The student and the section are in the high school’s files, but no posted grade is there.',
    matters:
      'A grade that has not arrived cannot be on the high school’s report card or transcript, and athletic eligibility is checked without it.',
    todo: [
      {
        who: 'high-school',
        text: 'Run the Grades Report for this grading task and term. If the grade is on it, it has arrived since the export.',
      },
      {
        who: 'high-school',
        text: 'If it is not, open the Grading Tasks tab of the course. Check that Term Mask and Active Mask are marked properly. Only one term may be active.',
      },
      { who: 'technical-school', text: 'Check the same two settings of the course at the technical school.' },
      { who: 'high-school', text: noActiveMask },
      { who: 'high-school', text: courseMaster },
      { who: 'high-school', text: 'The morning after the next nightly sync, export the grades again and check again.' },
      {
        who: 'kts-support',
        text: `If the grade is still missing, write to ${supportAddress}. Give the course number and section as an example, and never a student’s name.`,
      },
    ],
    paths: [gradesReport, gradingTasks, gradingWindow],
    line: missing,
    letter: {
      urgency: 2,
      example: ({ postedOn }) => `${postedOn ? `posted on ${date(postedOn)}, ` : ''}not at the high school`,
    },
    ...heads,
    passed: (count) =>
      `${plural(count, ['posted grade was', 'posted grades were'])} found at the high school. If grades that arrived are not on the report card, look at the report card templates (4f).`,
  },
  '2b-waiting': {
    title: 'Grades too new for the high school’s file',
    unit,
    wrong:
      'These grades were posted on the day of the high school’s export or later, so the nightly sync could not copy them yet.',
    matters: 'Posted grades are copied to the high school once a night. Until then there is nothing to correct.',
    todo: [
      { who: 'high-school', text: 'Wait until a night has passed since they were posted.' },
      { who: 'high-school', text: 'Then export the grades again and check again.' },
    ],
    paths: [queryWizard],
    line: ({ data, count }) => `${about(data)}: ${plural(count, ['grade waits', 'grades wait'])} for the nightly sync.`,
    ...heads,
  },
  '2b-different': {
    title: 'The high school has a different grade',
    unit,
    wrong: 'Both schools have a posted grade, but the two values are not the same.',
    matters: 'As long as they differ, the high school’s report card or transcript may show the wrong grade.',
    todo: [
      {
        who: 'technical-school',
        text: 'Find out which value is right. If yours is wrong, ask the teacher to correct and post it.',
      },
      {
        who: 'high-school',
        text: 'If the technical school’s value is right, run the Grades Report the day after the next nightly sync, and look again.',
      },
      {
        who: 'high-school',
        text: 'If many grades differ, check the Minimum % column of the high school’s score group (4e). Check too that no Grade Calc Options are set up at the high school (4d).',
      },
      {
        who: 'kts-support',
        text: `If the value is still different, write to ${supportAddress}. Give the course number and section as an example, and never a student’s name.`,
      },
    ],
    paths: [gradesReport, scoreGroups],
    line: ({ data, school }) =>
      `${about(data)}: the technical school has ${data.technical}, and ${highSchoolOf({ school })} has ${data.high}.`,
    letter: {
      urgency: 3,
      example: ({ technical, high }) => `${technical} at the technical school, ${high} at the high school`,
    },
    ...heads,
    passed: (count) => `${plural(count, ['grade has', 'grades have'])} the same value at both schools.`,
  },
  '2b-scale': {
    title: 'Grades in different forms at the two schools',
    unit,
    wrong:
      'Both schools have a posted grade, but in forms that do not compare: a letter and a number, or a score and a percent that are close to each other.',
    matters:
      'The check cannot tell whether these grades are the same. The right letter for a number depends on the high school’s score group.',
    todo: [
      { who: 'high-school', text: 'Add the score group that the high school uses for this course, and check again.' },
      { who: 'high-school', text: 'Or export both the score and the percent, and check again.' },
      { who: 'technical-school', text: 'Export both the score and the percent too.' },
    ],
    paths: [scoreGroups, queryWizard],
    line: scale,
    ...heads,
  },
  '2b-percent-differs': {
    title: 'The same grade with a different percent',
    unit,
    wrong: 'Both schools have the same score, but the percents beside it are 1 or more apart.',
    matters:
      'The grade counts as arrived. One of the percents may be older, or may belong to a different grade. A report that shows percents may show the wrong one.',
    todo: [
      {
        who: 'technical-school',
        text: 'Find out which percent is right. If yours is wrong, ask the teacher to correct and post the grade.',
      },
      {
        who: 'high-school',
        text: 'If the technical school’s percent is right, run the Grades Report the day after the next nightly sync, and look again.',
      },
    ],
    paths: [gradesReport],
    line: ({ data, count, school }) =>
      data.technical && data.high
        ? `${about(data)}: the same score, with ${data.technical} percent at the technical school and ${data.high} percent at ${highSchoolOf({ school })}.`
        : `${about(data)}: ${plural(count, ['grade has', 'grades have'])} the same score and a different percent at ${highSchoolOf({ school })}.`,
    ...heads,
  },
  '2b-older-grade': {
    title: 'The high school has only an older grade',
    unit,
    wrong:
      'The high school has a posted grade for the same student, course, term, and grading task. It is of a different school year, or was posted before the term began.',
    matters:
      'It is not the grade that the technical school has posted now. As far as the file shows, that grade has not arrived, even if the two values are the same.',
    todo: [
      {
        who: 'high-school',
        text: 'See whether the export holds this school year. If it holds an earlier one too, export this year’s calendar alone, and check again.',
      },
      {
        who: 'high-school',
        text: 'If the export is right, open the Grading Tasks tab of the course. Check that Term Mask and Active Mask are marked properly.',
      },
      { who: 'high-school', text: noActiveMask },
      { who: 'technical-school', text: 'Check that the grades are posted in this year’s calendar.' },
    ],
    paths: [queryWizard, gradingTasks, gradingWindow],
    line: ({ data, count, school }) =>
      `${about(data)}: at ${highSchoolOf({ school })}, ${plural(count, ['grade is', 'grades are'])} ${data.which === 'year' ? 'of a different school year' : 'from before the term began'}${data.highPostedOn ? ` (posted on ${date(data.highPostedOn)})` : ''}.`,
    ...heads,
  },
  '2b-only-high': {
    title: 'Grades that only the high school has',
    unit,
    wrong:
      'The high school has a posted CTE grade, but the technical school’s files have no posted grade for the same student, course, term, and grading task.',
    matters: 'The high school’s report card may show a grade that the technical school does not have.',
    todo: [
      {
        who: 'technical-school',
        text: 'See whether these students should have a posted grade. If so, ask the teacher to post it.',
      },
      { who: 'technical-school', text: 'See whether the export leaves out students or grades. If so, export again.' },
      { who: 'high-school', text: 'If the technical school does not know of the grade, find out who entered it.' },
    ],
    paths: [gradesReport],
    line: (finding) =>
      `${about(finding.data)}: ${highSchoolOf(finding)} has ${plural(finding.count, unit)} that the technical school’s files do not show as posted.`,
    found: 'Found at the high school',
    expected: 'Posted at the technical school',
    passed: (count) =>
      `${plural(count, ['grade at the high school is', 'grades at the high school are'])} posted at the technical school too.`,
  },
  '2b-other-school': {
    title: 'Grades that arrived, but do not agree with a second school or file',
    unit,
    wrong:
      'These grades arrived at one high school with the same value. A second high school, or a second file of the same one, has a posted grade for them that is different or cannot be compared.',
    matters: 'One of the two may be wrong or old. A report card made from it would show the wrong grade.',
    todo: [
      {
        who: 'high-school',
        text: 'See whether the student has moved. If so, ask your district whether the grade at the former school may stay as it is.',
      },
      {
        who: 'high-school',
        text: 'If two files of your school do not agree, see whether they are from two schools or from two days. If from two days, check again with the newer one alone.',
      },
    ],
    paths: [gradesReport],
    line: ({ data, count, school }) =>
      data.which === 'school'
        ? `${about(data)}: ${plural(count, ['grade that arrived does', 'grades that arrived do'])} not agree with what is posted at ${highSchoolOf({ school })}.`
        : `${about(data)}: ${plural(count, ['grade that arrived does', 'grades that arrived do'])} not agree with a second file of ${highSchoolOf({ school })}.`,
    ...heads,
  },
  '2b-other-term': {
    title: 'Grades that may be under a different term',
    unit,
    wrong:
      'These grades are not in their term at the high school. The same students have the same value in the same course under a different term. The technical school has posted nothing there. The same value can also be chance.',
    matters: 'A grade in the wrong term can show on the wrong report card. The check does not count it as arrived.',
    todo: [
      {
        who: 'high-school',
        text: 'Open the Grading Tasks tab of the course, and check which term is active. By our reading of the guide (4c), a grade arrives in the term that is active on the night it syncs.',
      },
      { who: 'high-school', text: noActiveMask },
      { who: 'high-school', text: 'Compare the term dates of the two schools (4c).' },
      {
        who: 'technical-school',
        text: 'If the two schools only name the term differently, say which terms go together, and check again.',
        option: '--term-map T1=T2',
      },
    ],
    paths: [gradingTasks, gradingWindow, termSetup],
    line: ({ data, count, school }) =>
      `${about(data)}: ${plural(count, ['grade is', 'grades are'])} not there, and the same ${count === 1 ? 'value is' : 'values are'} under ${data.highTerm ? termName(data.highTerm) : 'no term'} at ${highSchoolOf({ school })}.`,
    ...heads,
  },
  '2b-other-task': {
    title: 'Grades that may be under a different grading task',
    unit,
    wrong:
      'These grades are not under their grading task at the high school. The same students have the same value in the same course and term under a different CTE grading task. The technical school has posted nothing there. The same value can also be chance.',
    matters:
      'A grade under the wrong grading task is not on the report card where it should be. The check does not count it as arrived.',
    todo: [
      { who: 'technical-school', text: 'See under which grading task the teacher posted the grades.' },
      {
        who: 'high-school',
        text: 'Open the Grading Tasks tab of the course, and compare its grading tasks with the technical school’s (4a).',
      },
    ],
    paths: [gradingTasks, gradesReport],
    line: ({ data, count, school }) =>
      `${about(data)}: ${plural(count, ['grade is', 'grades are'])} not there, and the same ${count === 1 ? 'value is' : 'values are'} under ${data.highTask} at ${highSchoolOf({ school })}.`,
    ...heads,
  },
  '2b-student-unknown': {
    title: 'Students who are not in the high school’s files',
    unit,
    wrong:
      'These students have posted grades at the technical school, but they are nowhere in the high school’s files. They may go to a different high school, they may not be scheduled there, or the export may leave out students without a grade.',
    matters: 'The check cannot tell whether these grades have arrived.',
    todo: [
      { who: 'high-school', text: 'See whether the export keeps students without a grade. If not, export again.' },
      {
        who: 'high-school',
        text: 'If a student is yours, check that he or she is scheduled in this course and section.',
      },
      { who: 'technical-school', text: 'If a student goes to a different high school, add that school’s export too.' },
    ],
    paths: [queryWizard],
    line: (finding) => {
      const { ssids } = finding.data;
      const named = ssids.length > 0 ? `: SSID ${list(ssids, 12)}` : '';
      if (finding.data.ended)
        return `${about(finding.data)}: ${plural(finding.count, ['grade of a student whose', 'grades of students whose'])} time in the section has ended by the roster of ${highSchoolOf(finding)}${named}.`;
      return `${about(finding.data)}: ${plural(finding.count, ['grade of a student who is', 'grades of students who are'])} not in the files of ${highSchoolOf(finding)}${named}.`;
    },
    letter: {
      urgency: 5,
      example: () => 'posted at the technical school; the student is not in the high school’s files',
    },
    ...heads,
    passed: (count) =>
      `${plural(count, ['student with posted grades is', 'students with posted grades are'])} in the high school’s files.`,
    answer: {
      notOnRoster: (roster) => ({
        one: `is of a student who is not on ${roster}`,
        many: `are of students who are not on ${roster}`,
      }),
    },
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
    answer: {
      notOnRoster: (roster) => ({
        one: `is of a section that is not on ${roster}`,
        many: `are of sections that are not on ${roster}`,
      }),
    },
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
      finding.data.courses
        ? `${capital(plural(finding.data.courses.length, ['course', 'courses']))} of ${highSchoolOf(finding)} with CTE grading tasks that the technical school’s files do not know: ${list(finding.data.courses, 12)}. They may be a different technical school’s.`
        : `${about(finding.data)}: in the files of ${highSchoolOf(finding)}, not in the technical school’s.`,
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
      { who: 'technical-school', text: 'Check whether the section number is right at the technical school.' },
      {
        who: 'teacher',
        text: 'If a student has changed section, move the grades to the new section with the Score Copier. We know this tool second hand: if you do not find it, ask KTS Support.',
      },
    ],
    paths: [queryWizard],
    line: sectionDiffers,
    letter: {
      detail: ({ highSection }) => (highSection ? [`section ${highSection} at the high school`] : []),
    },
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
      `${about(finding.data)}: ${plural(finding.count, ['grade was', 'grades were'])} not compared, because the grades of ${highSchoolOf(finding)} have nothing for this term and grading task${finding.data.year ? ` in the school year ${schoolYear(finding.data.year)}` : ''}.`,
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
        text: 'Say which high-school term goes with it, and check again.',
        option: '--term-map T1=Q1',
      },
      { who: 'technical-school', text: 'Or add the technical school’s Term Setup.' },
      { who: 'high-school', text: 'Add the high school’s Term Setup, and check again.' },
    ],
    paths: [termSetup],
    line: termsUnmatched,
    letter: { isOurs: true },
    passed: (count) => `${plural(count, ['term', 'terms'])} could be matched between the schools.`,
  },
  '2b-count-differs': {
    title: 'Counts of posted grades differ',
    unit: ['section', 'sections'],
    wrong: 'The two schools count a different number of posted grades in the same section, term, and grading task.',
    matters: 'Counts name no student. They can only tell in which section to look for grades that have not arrived.',
    todo: [
      {
        who: 'technical-school',
        text: 'Check this section again with the grades of both schools, not only their counts. Or tell the high school which section it is.',
      },
      { who: 'high-school', text: 'Look at the Grades Report of this section for students without a grade.' },
    ],
    paths: [gradesReport],
    line: (finding) =>
      finding.data.which === 'fewer'
        ? `${highSchoolOf(finding)} counts fewer posted grades than the technical school in ${plural(finding.count, ['section', 'sections'])}. Its students may be only a part of the section, or grades may not have arrived.`
        : `${about(finding.data)}: ${finding.data.technical} posted at the technical school, ${finding.data.high} counted at the high schools.`,
    found: 'Counted at the high school',
    expected: 'Posted at the technical school',
    passed: (count) =>
      `${plural(count, ['section has', 'sections have'])} the same count of posted grades at both schools.`,
  },
  '2b-files-do-not-match': {
    title: 'The files do not seem to belong together',
    unit,
    wrong: 'The two schools’ files have too little in common to compare them grade by grade.',
    matters:
      'Compared with the wrong file, every grade would look missing. If both files are the right ones, it may be that nothing has synced.',
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
    answer: {
      keptApart: 'in files that do not seem to belong together',
      allApart: 'The files of the two schools do not seem to belong together',
    },
  },
  '2b-same-file': {
    title: 'The same file may have been added for both schools',
    unit,
    wrong:
      'The file of the high school is the technical school’s file, or has its calendar, or holds exactly the same posted CTE grades and dates, and nothing of its own.',
    matters: 'A file compared with itself always agrees. So these files do not show what the high school has.',
    todo: [
      {
        who: 'high-school',
        text: 'Export the grades from the high school’s own calendar. Add the calendar name (cal.name) to the export, so that the file says where it is from.',
      },
      { who: 'technical-school', text: 'Export the technical school’s grades with the calendar name (cal.name) too.' },
      {
        who: 'technical-school',
        text: 'If one export holds both schools, say which calendar is which.',
        option: '--calendar technical=NAME and --calendar high=NAME',
      },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `${capital(highSchoolOf(finding))}: ${plural(finding.count, unit)} in a file that seems to be the technical school’s.`,
    letter: { isOurs: true },
    answer: {
      aboutFile: 'The same file seems to be on both sides.',
      keptApart: 'in a file that was added on both sides',
    },
  },
  '2b-sides-swapped': {
    title: 'The two files may be in each other’s place',
    unit,
    wrong:
      'The technical school’s file looks like a high school’s, and the high school’s like a technical school’s. Either the courses suggest it, or every equal grade was posted at the high school first.',
    matters: 'If the files are in the wrong place, grades that are missing at the high school cannot be seen.',
    todo: [
      {
        who: 'technical-school',
        text: 'Look at both files. If they are in each other’s place, swap them and check again.',
      },
      {
        who: 'high-school',
        text: 'If they are not, export both again with their calendar name (cal.name), and check again.',
      },
    ],
    paths: [queryWizard],
    line: (finding) =>
      `The files of the technical school and ${highSchoolOf(finding)} may be in each other’s place (${plural(finding.count, unit)}).`,
    letter: { isOurs: true },
    answer: { aboutFile: 'The files of the two schools may be in each other’s place.' },
  },
};

function missing({ data, school }: FindingOf<'2b-missing'>): string {
  const there = highSchoolOf({ school });
  if (data.postedOn)
    return `${about(data)}: the grade ${data.value} was posted on ${date(data.postedOn)} and is missing at ${there}.`;
  const day = data.dateUnread ? 'The posting date could not be read' : 'There is no posting date';
  return `${about(data)}: the grade ${data.value} is posted and is missing at ${there}. ${day}: if it was posted today, wait for the night.`;
}

function scale({ data, count, school }: FindingOf<'2b-scale'>): string {
  const grades = plural(count, unit);
  if (data.which === 'hundredths')
    return `The numbers of one school are exactly a hundredth of those of ${highSchoolOf({ school })}, such as 0.85 and 85 (${grades}). Export percents in the same form.`;
  if (data.which === 'letters')
    return `Most grades are letters at one school and numbers at the other (${grades} at ${highSchoolOf({ school })}), and no score group says which letter is which number.`;
  return `${about(data)}: ${plural(count, ['grade has', 'grades have'])} different forms at the two schools, such as a letter and a number.`;
}

/** 2027 as `2026-27`. */
const schoolYear = (end: number) => `${end - 1}-${String(end).slice(2)}`;

function sectionDiffers(finding: FindingOf<'2b-section-differs'>): string {
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

function termsUnmatched(finding: FindingOf<'2b-terms-unmatched'>): string {
  const { data, count } = finding;
  const theirs = data.high.length > 0 ? termNames(data.high) : 'a term';
  return `${capital(termNames(data.technical))} at the technical school cannot be matched with ${theirs} at ${highSchoolOf(finding)}: ${plural(count, ['grade was', 'grades were'])} not compared.`;
}

/** Numbers that are nearly the same. */
const close = ({ technical, high }: FindingOf<'2b-files-do-not-match'>['data']) =>
  technical && high ? ` (${technical} and ${high} are close: write them alike)` : '';

/** Both readings: the wrong file, or nothing has synced; and what to look at first in either case. */
function filesDoNotMatch(finding: FindingOf<'2b-files-do-not-match'>): string {
  const high = highSchoolOf(finding);
  switch (finding.data.which) {
    case 'empty':
      return `The grades of ${high} have no KTS grade. Either the export is for a different term, task, or year, so check how it was exported, or no grade has synced yet, so look at Process Alerts.`;
    case 'courses':
      return `The files of the technical school and ${high} have no course number in common${close(finding.data)}. Either one file is of a different school or year, so compare the course numbers, or no KTS course has synced, so look at Process Alerts.`;
    case 'year':
      return `The grades of the technical school and ${high} were posted in different school years. Either one file is of a different year, so check how it was exported, or nothing has synced this year, so look at Process Alerts.`;
    default:
      return `The files of the technical school and ${high} have almost no student in common. Either one file is of a different school or year, so check how it was exported, or nothing has synced for these students, so look at Process Alerts.`;
  }
}
