import { describe, expect, it } from 'vitest';
import { aliases, readHeader } from '../../../src/intake/headers.ts';
import type { Field } from '../../../src/intake/kinds.ts';

const fieldsIn = (header: string) => [...readHeader(header).fields];

/** Every header that is known, and what the field reference and screens write. */
const known: Record<Field, string[]> = {
  ssid: [
    'student.stateID', 'stateID', 'State ID', 'Student State ID', 'State Student ID', 'SSID', 'State ID #', 'STATE_ID',
    'students.stateID', 'person.stateID', 'Student.State ID',
  ],
  course: [
    'grading.courseNumber', 'courseInfo.courseNumber', 'course.number', 'courseNumber', 'Course Number', 'Course No.',
    'Course #', 'Course', 'COURSE NUM', 'sectionInfo.courseNumber', 'Course-Section', 'courseInfo.courseMasterNumber',
    'Course Master Number',
  ],
  section: [
    'grading.sectionNumber', 'sectionInfo.sectionNumber', 'sectionNumber', 'Section Number', 'Section #', 'Section',
    'section.number', 'Section No',
  ],
  term: ['grading.termName', 'grading.term', 'term.name', 'termName', 'Term Name', 'Term', 'TERM', 'termSchedule.termName'],
  task: ['gradingTaskCredit.name', 'Grading Tasks', 'grading.task', 'gradingTask.name', 'Grading Task', 'Task', 'Task Name', 'gradingTask.task', 'GRADING TASK'],
  score: ['Final Grade', 'Term Grade', 'Letter Grade', 'Mark', 'grading.score', 'Score', 'Posted Grade', 'Posted Score', 'Posted', 'Grade', 'grading.grade', 'grading.postedGrade'],
  percent: ['Posted Score (%)', 'Grade (%)', 'grading.percent', 'Percent', 'Posted Percent', '%', 'Posted %', 'Percentage'],
  postedOn: ['grading.date', 'Date', 'Date Posted', 'Posted Date', 'Posted On'],
  progressScore: ['grading.progressScore', 'In Progress', 'In-Progress Grade', 'Progress Score', 'progressScore'],
  progressPercent: ['grading.progressPercent', 'Progress Percent', 'In Progress %'],
  termMask: ['gradingTaskCredit.termMask', 'Term Mask', 'termMask'],
  activeMask: ['gradingTaskCredit.activeMask', 'Active Mask', 'ACTIVE MASK'],
  scoreGroup: ['Score Group', 'gradingTaskCredit.scoreGroup', 'scoreGroup'],
  gradeCalc: ['Grade Calc Options', 'Grade Calc', 'Composite Grades', 'Composite Grading', 'gradingTaskCredit.compositeGrading'],
  start: ['term.startDate', 'Start Date', 'Start', 'Section Start Date', 'sectionInfo.startDate'],
  end: ['term.endDate', 'End Date', 'End', 'Section End Date'],
  minimumPercent: ['Minimum %', 'Min %', 'Minimum Percent', 'Min. %', 'minimum_percent'],
  gpaValue: ['GPA Value', 'GPA', 'gpaValue'],
  group: ['Score Group', 'Group'],
  template: ['Template', 'Report', 'Report Card'],
  postedGradesShown: ['Posted Grades', 'Posted Grades Shown'],
  ktsExchange: ['KTSExchange', 'KTS Exchange', 'ktsexchange'],
  posted: ['Posted', 'Is Posted', 'Posted?', 'Status', 'Grade Status'],
  status: ['Status', 'Enrollment Status', 'roster.status'],
  calendar: ['cal.name', 'Calendar', 'Calendar Name', 'cal.schoolID', 'school.name', 'School', 'School Name', 'School Number'],
  endYear: ['cal.endYear', 'End Year'],
  homeSchool: ['Home School', 'Sending School', 'Resident School', 'Home School Name'],
  courseName: ['grading.courseName', 'courseInfo.courseName', 'Course Name', 'Course Title', 'Course Description'],
  count: ['Posted', 'Posted Count'],
}; // prettier-ignore

describe('headers that are taken', () => {
  it.each(Object.entries(known).flatMap(([field, headers]) => headers.map((header) => [header, field])))(
    '%j is the %s',
    (header, field) => expect(fieldsIn(header)).toContain(field),
  );

  it.each(['Course Number', 'student.stateID', 'grading.task', 'Minimum %', 'In-Progress Grade'])(
    '%j in any case, with any spaces and punctuation around it',
    (header) => {
      const [wanted] = fieldsIn(header);
      for (const other of [
        header.toUpperCase(),
        header.toLowerCase(),
        ` ${header}\u00a0`,
        `${header}:`,
        `\uFEFF${header}`,
        header.replaceAll(' ', '_'),
        header.replaceAll(' ', '\r\n'),
      ])
        expect([other, fieldsIn(other)[0]]).toEqual([other, wanted]);
    },
  );
});

it.each(Object.entries(aliases) as [Field, string][])(
  'each name of the %s is written as headers are compared',
  (field, names) => {
    expect(names.split(' ').filter((name) => !readHeader(name).fields.includes(field))).toEqual([]);
  },
);

describe('headers that look like one and are not taken', () => {
  const not = [
    // Ids of other kinds.
    'student.studentNumber', 'studentNumber', 'Student Number', 'Student ID', 'personID', 'Person ID', 'student.personID',
    'ID', 'Local ID', 'Student #', 'Local Student Number', 'sectionID', 'Section ID', 'courseID', 'Course ID',
    'grading.taskID', 'taskID', 'termID', 'gradingTaskCredit.scoreGroupID', 'State', 'State Code', 'stateCourseCode',
    'Course Code', 'State Reported', 'teacher.stateID', 'staff.stateID', 'school.stateID',
    'contact.stateID',
    // Names of things.
    'scoreGroupName.id', 'student.courseName', 'student.schoolName', 'homeroom.name', 'district.number', 'Section Name', 'Section Type', 'Section Special Type',
    'grading.periodName', 'Period', 'Period Name', 'Schedule', 'Schedule Structure Name', 'Room',
    // Of the student, the calendar, the school: never a term, a score, a course.
    'student.grade', 'student.gradeLevel', 'Grade Level', 'student.score', 'student.percent', 'student.term',
    'student.startDate', 'student.course', 'student.task', 'student.date', 'students.grade', 'person.grade',
    'cal.term', 'cal.startDate', 'cal.endDate', 'calendar.startDate', 'school.term', 'school.grade', 'School.Course', 'school.startDate', 'district.name',
    'student.grading.score', 'enrollment.grade', 'enrollment.startDate', 'activeEnrollment.grade', 'test.score',
    'test.date', 'assessment.percent', 'attendance.date', 'behavior.date',
    // Words that begin or end alike.
    'Score Type', 'Scores', 'Raw Score', 'Score Comment', 'Grade Points', 'Grade Scale', 'Grading', 'Grading Period ID',
    'Percentile', 'Credit', 'grading.comments', 'Term Count', 'Terms', 'Term GPA', 'Unweighted GPA', 'GPA Value Unweighted',
    'Unweighted GPA Value', 'Bonus Points', 'Maximum %', 'Due Date', 'Birth Date', 'Date Time Generated', 'Date of Birth',
    'Enrollment Start Date', 'Start Year', 'Task ID', 'Task Sequence', 'Task Type', 'Credit Type',
    'Term Mask Source', 'Mask', 'Active', 'Progress', 'KTS', 'Exchange', 'Posting', 'Post',
    'course.course', 'grading.course', 'Teacher', 'teacherDisplay', 'grading.teacherDisplay', 'Teaching Method',
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '.', '#', '%%', '-',
  ]; // prettier-ignore

  it.each(not)('%j', (header) => expect(fieldsIn(header)).toEqual([]));
  it('lists none of them twice', () => expect(new Set(not).size).toBe(not.length));
});

describe('columns about a person', () => {
  it.each([
    'student.lastName', 'student.firstName', 'student.middleName', 'Last Name', 'First Name', 'Middle Name', 'Full Name',
    'Student', 'Student Name', 'Student Last Name', 'Student First Name', 'Name', 'student.name', 'Legal Last Name', 'Preferred Name', 'Nickname',
    'Surname', 'Given Name', 'Maiden Name', 'Suffix', 'Last, First', 'Last', 'First', 'student.birthdate', 'Birth Date', 'Birthdate', 'Date of Birth',
    'DOB', 'SSN', 'student.ssn', 'Social Security Number', 'student.gender', 'Gender', 'Sex', 'Pronouns',
    'Race', 'Race/Ethnicity', 'student.raceEthnicity', 'Hispanic/Latino', 'Address', 'Home Address', 'Street', 'City',
    'Zip', 'Zip Code', 'Phone', 'Home Phone', 'Cell', 'Cell Phone', 'Mobile', 'E-mail', 'Email Address', 'student.email',
    'Guardian', 'Guardian 1 Name', 'Parent/Guardian', 'Mother', 'Father', 'Household', 'Emergency Contact', 'contact.homePhone',
    'grading.comments', 'Comments', 'Comment', 'Report Card Comments', 'Term Comment', 'Name (Last, First)', 'Student SSN', 'SSN (last 4)',
  ])('%j is private', (header) => {
    expect(readHeader(header)).toMatchObject({ isPrivate: true });
    if (header !== 'Name') expect(fieldsIn(header)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'courseName', 'Course Name', 'grading.courseName', 'course.name', 'schoolName', 'School Name', 'school.name', 'School Address', 'school.phone',
    'teacherDisplay', 'Teacher', 'Teacher Name', 'grading.teacherDisplay', 'termName', 'Term Name', 'term.name', 'gradingTask.name',
    'scoreGroupName', 'Score Group Name', 'cal.name', 'Calendar Name', 'calendar.name', 'District Name', 'Section Name', 'Template Name', 'Report Name',
    'File Name', 'Group Name', 'Task Name', 'Social Studies', 'Score', 'Student Number', 'Student ID', 'student.grade', 'student.stateID', 'Period',
    'Room', 'Credit', 'Grade Level', 'Date', 'Start Date',
  ])('%j is not', (header) => expect(readHeader(header)).toMatchObject({ isPrivate: false })); // prettier-ignore
});

describe('parts of a header', () => {
  it.each([
    ['student.stateID', 'student', 'stateid'],
    ['Grading Task.Name', 'gradingtask', 'name'],
    ['v_export.grading.score', 'vexportgrading', 'score'],
    ['Course No.', '', 'courseno'],
    ['2.5', '', '25'],
    ['grading.score (v1.2)', 'grading', 'scorev12'],
  ])('%j', (header, entity, name) => expect(readHeader(header)).toMatchObject({ entity, name, text: header }));

  it('takes a header as long as a page for what it is: none of ours', () => {
    expect(fieldsIn(`"${'a.'.repeat(50_000)}\nb"`)).toEqual([]);
    expect(readHeader(`grading.score${' '.repeat(300)}x`).entity).toBe('');
  });
});
