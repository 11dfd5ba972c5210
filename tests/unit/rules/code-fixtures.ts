/** For every code: files in which it is found, and cells that make it go away. */
import type { Code } from '../../../src/rules/findings.ts';

/** One cell of one file with another text: what it means, the file, row and column from 1, the text. */
export type NearMiss = [means: string, file: string, row: number, column: number, text: string];

export interface Fixture {
  /**
   * Tables of cells between bars by the name of the file, which begins with its side. Files called `grades` have short
   * names for columns and tasks, and two digits for an SSID (see `../check/tables.ts`); a `.txt` is a line a row.
   */
  files: Record<string, string>;
  near: [NearMiss, NearMiss, NearMiss, ...NearMiss[]];
  /** The files are not UTF-8. */
  latin1?: boolean;
}

const head = 'ssid|course|section|term|task|score|date|progress';
const own = (...rows: string[]) => ({ 'technical.grades.csv': [head, ...rows].join('\n') });
const there = (...rows: string[]) => ({ 'high.grades.csv': [head, ...rows].join('\n') });
const [technical, high] = ['technical.grades.csv', 'high.grades.csv'];
const tasks = 'high.tasks.csv';
const masks = (...rows: string[]) => ({
  [tasks]: ['Course Number|Grading Task|Term Mask|Active Mask', ...rows].join('\n'),
});
const terms = (side: string, ...rows: string[]) => ({
  [`${side}.terms.csv`]: ['Name|Start Date|End Date', ...rows].join('\n'),
});
const group = (side: string, name: string, ...rows: string[]) => ({
  [`${side}.scores.csv`]: ['Score Group|Score|Minimum %|GPA Value', ...rows.map((row) => `${name}|${row}`)].join('\n'),
});
const template = (...rows: string[]) => ({
  'high.template.csv': ['Report Card|Grading Task|Term|Posted Grades', ...rows].join('\n'),
});
const alerts = (...lines: string[]) => ({ 'high.alerts.txt': lines.join('\n') });

/** A posted grade of student 11, arrived at the high school; what stands beside it in a fixture is the point. */
const posted = '11|480123401|1|T1|term|91|10/07/2026|';

export const fixtures: Record<Code, Fixture> = {
  '1-alert': {
    files: alerts('KTS Project Error: Course 480123401 Section 2 failed.'),
    near: [
      ['no course is named', 'high.alerts.txt', 1, 1, 'KTS Project Error: the sync failed.'],
      ['a section without its course', 'high.alerts.txt', 1, 1, 'KTS Project Error: Section 2 failed.'],
      ['a course without a number', 'high.alerts.txt', 1, 1, 'KTS Project Error: Course of Section 2 failed.'],
    ],
  },
  '1-alert-unread': {
    files: alerts('KTS Project Error: the sync failed.'),
    near: [
      ['a course', 'high.alerts.txt', 1, 1, 'KTS Project Error: Course 480123401 failed.'],
      ['a course and a section in one', 'high.alerts.txt', 1, 1, 'KTS Project Error: Course: 480123401-2 failed.'],
      ['a course and a section', 'high.alerts.txt', 1, 1, 'KTS error, course number 480123401, section number 12.'],
    ],
  },
  '2a-not-posted': {
    files: own(posted, '12|480123401|1|T1|term|||84'),
    near: [
      ['posted', technical, 3, 6, '84'],
      ['no grade in progress either', technical, 3, 8, ''],
      ['not a CTE task', technical, 3, 5, 'Quarter Grade'],
    ],
  },
  '2a-no-grade': {
    files: own(posted, '12|480123401|1|T1|term|||'),
    near: [
      ['posted', technical, 3, 6, '84'],
      ['in progress', technical, 3, 8, '84'],
      ['not a CTE task', technical, 3, 5, 'Quarter Grade'],
    ],
  },
  '2b-missing': {
    files: { ...own(posted, '12|480123401|1|T1|term|84|10/07/2026|'), ...there(posted, '12|480123401|1|T1|term|||') },
    near: [
      ['it has arrived', high, 3, 6, '84'],
      ['posted on the day of the export', technical, 3, 7, '10/20/2026'],
      ['not posted', technical, 3, 6, ''],
      ['the high school does not know the student', high, 3, 1, '13'],
    ],
  },
  '2b-waiting': {
    files: { ...own(posted, '12|480123401|1|T1|term|84|10/20/2026|'), ...there(posted, '12|480123401|1|T1|term|||') },
    near: [
      ['posted the day before', technical, 3, 7, '10/19/2026'],
      ['it has arrived all the same', high, 3, 6, '84'],
      ['no posting date', technical, 3, 7, ''],
      ['not posted', technical, 3, 6, ''],
    ],
  },
  '2b-different': {
    files: { ...own(posted), ...there('11|480123401|1|T1|term|19|10/08/2026|') },
    near: [
      ['the same', high, 2, 6, '91'],
      ['the same number, written in another way', high, 2, 6, '91.00'],
      ['missing', high, 2, 6, ''],
      ['posted on the day of the export', technical, 2, 7, '10/20/2026'],
      ['a letter against a number', high, 2, 6, 'A'],
    ],
  },
  '2b-scale': {
    files: { ...own(posted), ...there('11|480123401|1|T1|term|A|10/08/2026|') },
    near: [
      ['a number', high, 2, 6, '91'],
      ['both', high, 2, 6, 'A/91'],
      ['the same letter', technical, 2, 6, 'a'],
    ],
  },
  '2b-only-high': {
    files: { ...own(posted, '12|480123401|1|T1|term|||84'), ...there(posted, '12|480123401|1|T1|term|84||') },
    near: [
      ['posted at the technical school too', technical, 3, 6, '84'],
      ['not posted at the high school either', high, 3, 6, ''],
      ['a term of which the technical school has no grades', high, 3, 4, 'T2'],
      ['a task of which it has none', high, 3, 5, 'final'],
    ],
  },
  '2b-student-unknown': {
    files: { ...own(posted, '12|480123401|1|T1|term|84|10/07/2026|'), ...there(posted, '13|480123401|1|T1|term|||') },
    near: [
      ['the high school has the student', high, 3, 1, '12'],
      ['it is another student, whom it has', technical, 3, 1, '13'],
      ['not posted', technical, 3, 6, ''],
    ],
  },
  '2b-section-unknown': {
    files: {
      ...own(posted, '11|480555502|1|T1|final|84|10/07/2026|'),
      ...there(posted, '12|480123401|1|T1|term|70||'),
    },
    near: [
      ['a course that the high school has', technical, 3, 2, '480123401'],
      ['a student whom the high school does not know', technical, 3, 1, '13'],
      ['not posted', technical, 3, 6, ''],
    ],
  },
  '2b-section-only-high': {
    files: { ...own(posted), ...there('12|480123401|9|T1|term|70||') },
    near: [
      ['a section of the technical school', high, 2, 3, '1'],
      ['the same but for zeros', high, 2, 3, '001'],
      ['not a CTE task', high, 2, 5, 'Quarter Grade'],
    ],
  },
  '2b-section-differs': {
    files: { ...own(posted), ...there('11|480123401|2|T1|term|91||') },
    near: [
      ['the same section', high, 2, 3, '1'],
      ['the same but for zeros', high, 2, 3, '01'],
      ['another course', high, 2, 2, '480555502'],
      ['nothing posted under the other section', high, 2, 6, ''],
    ],
  },
  '2b-not-in-file': {
    files: {
      ...own(posted, '11|480123401|1|T2|term|84|10/07/2026|'),
      ...there(posted, '12|480123401|1|T1|term|70||'),
    },
    near: [
      ['the term occurs at the high school', high, 3, 4, 'T2'],
      ['a term that the high school has', technical, 3, 4, 'T1'],
      ['not posted', technical, 3, 6, ''],
    ],
  },
  '2b-terms-unmatched': {
    files: { ...own(posted), ...there('11|480123401|1|Fall|term|91||') },
    near: [
      ['the same name', high, 2, 4, 'T1'],
      ['the number alone', high, 2, 4, '1'],
      ['written out', high, 2, 4, 'Term 1'],
    ],
  },
  '2b-files-do-not-match': {
    files: {
      ...own(posted, '12|480123401|1|T1|term|84|10/07/2026|', '13|480123401|1|T1|term|78|10/07/2026|'),
      ...there('21|480123401|1|T1|term|91||', '22|480123401|1|T1|term|84||', '23|480123401|1|T1|term|78||'),
    },
    near: [
      ['one student in common', high, 2, 1, '11'],
      ['another one in common', high, 4, 1, '13'],
      ['one in common, by the other file', technical, 3, 1, '22'],
    ],
  },
  '4a-duplicate-task': {
    files: masks('480123401|CTE Term Grade|T1, T2|T1', '480123401|CTE Term Grade|T3|T3'),
    near: [
      ['another CTE task', tasks, 3, 2, 'CTE Final Grade'],
      ['the exam', tasks, 3, 2, 'CTE Final Exam'],
      ['another course', tasks, 3, 1, '480555502'],
      ['another task, which is 4a too', tasks, 3, 2, 'Quarter Grade'],
    ],
  },
  '4a-other-task': {
    files: masks('480123401|CTE Term Grade|T1|T1', '480123401|Quarter Grade|T1|T1'),
    near: [
      ['a CTE task', tasks, 3, 2, 'CTE Final Grade'],
      ['a CTE task as the guide also writes it', tasks, 3, 2, 'cte final'],
      ['a course that is not KTS', tasks, 3, 1, 'ENG101'],
    ],
  },
  '4a-no-term-task': {
    files: masks('480123401|CTE Term Grade|T1|T1', '480123401|CTE Final Exam|T1|T1'),
    near: [
      ['it has both', tasks, 3, 2, 'CTE Final Grade'],
      ['as the guide also writes it', tasks, 3, 2, 'CTE Final'],
      ['in other letters', tasks, 3, 2, 'cte final grade'],
    ],
  },
  '4b-two-active': {
    files: masks('480123401|CTE Term Grade|T1, T2|T1, T2', '480123401|CTE Final Grade|T2|T2'),
    near: [
      ['one', tasks, 2, 4, 'T2'],
      ['the same term twice', tasks, 2, 4, 'T1, Term 1'],
      ['none', tasks, 2, 4, ''],
      ['not a CTE task', tasks, 2, 2, 'Quarter Grade'],
    ],
  },
  '4b-none-active': {
    files: masks('480123401|CTE Term Grade|T1, T2|', '480123401|CTE Final Grade|T2|T2'),
    near: [
      ['one', tasks, 2, 4, 'T1'],
      ['two', tasks, 2, 4, 'T1, T2'],
      ['not a CTE task', tasks, 2, 2, 'Quarter Grade'],
    ],
  },
  '4b-outside-term-mask': {
    files: masks('480123401|CTE Term Grade|T1, T2|T3', '480123401|CTE Final Grade|T2|T2'),
    near: [
      ['inside', tasks, 2, 4, 'T2'],
      ['inside, by the other mask', tasks, 2, 3, 'T1, T2, T3'],
      ['inside, under a longer name', tasks, 2, 4, 'Term 1'],
      ['none', tasks, 2, 4, ''],
    ],
  },
  '4c-dates-differ': {
    files: { ...terms('technical', 'T1|08/12/2026|10/11/2026'), ...terms('high', 'Q1|08/12/2026|10/12/2026') },
    near: [
      ['the same day', 'high.terms.csv', 2, 3, '10/11/2026'],
      ['the same day, written in another way', 'high.terms.csv', 2, 3, '2026-10-11'],
      ['the same day, by the other file', 'technical.terms.csv', 2, 3, '10/12/2026'],
    ],
  },
  '4c-no-counterpart': {
    files: { ...terms('technical', 'T1|08/12/2026|10/09/2026'), ...terms('high', 'Q1|10/10/2026|12/18/2026') },
    near: [
      ['one day in common', 'high.terms.csv', 2, 2, '10/09/2026'],
      ['one day in common, by the other file', 'technical.terms.csv', 2, 3, '10/10/2026'],
      ['the same first day', 'high.terms.csv', 2, 2, '08/12/2026'],
    ],
  },
  '4c-active-elsewhere': {
    files: {
      ...terms('technical', 'T1|08/12/2026|10/09/2026', 'T2|10/12/2026|12/18/2026'),
      ...terms('high', 'Q1|08/12/2026|10/09/2026', 'Q2|10/12/2026|12/18/2026'),
      'technical.tasks.csv': 'Course Number|Grading Task|Active Mask\n480123401|CTE Term Grade|T1',
      'high.tasks.csv': 'Course Number|Grading Task|Active Mask\n480123401|CTE Term Grade|Q2',
    },
    near: [
      ['the counterpart', tasks, 2, 3, 'Q1'],
      ['the counterpart, by the other file', 'technical.tasks.csv', 2, 3, 'T2'],
      ['none at the high school', tasks, 2, 3, ''],
      ['another course', tasks, 2, 1, '480555502'],
    ],
  },
  '4d-high-school-grade-calc': {
    files: { 'high.audit.csv': 'Course Number|Grading Task|Grade Calc Options\n480123401|CTE Final Grade|Yes' },
    near: [
      ['empty', 'high.audit.csv', 2, 3, ''],
      ['No', 'high.audit.csv', 2, 3, 'No'],
      ['none', 'high.audit.csv', 2, 3, 'none'],
      ['not a CTE task, so no KTS course', 'high.audit.csv', 2, 2, 'Quarter Grade'],
    ],
  },
  '4e-minimum-percent': {
    files: { ...group('technical', 'CTE Numeric', 'A|90|4', 'D|60|1'), ...group('high', 'Own', 'A|90|4', 'D|65|1') },
    near: [
      ['the same', 'high.scores.csv', 3, 3, '60'],
      ['the same number, written in another way', 'high.scores.csv', 3, 3, '60.0'],
      ['the same, by the other file', 'technical.scores.csv', 3, 3, '65'],
    ],
  },
  '4e-gpa-missing': {
    files: group('high', 'Own', 'A|90|4', 'F|0|'),
    near: [
      ['0 is a value', 'high.scores.csv', 3, 4, '0'],
      ['0.0 is one too', 'high.scores.csv', 3, 4, '0.0'],
      ['a value', 'high.scores.csv', 3, 4, '1'],
    ],
  },
  '4f-task-missing': {
    files: template('Card|CTE Term Grade|Q1|Yes', 'Card|Quarter Grade|Q1|Yes'),
    near: [
      ['both', 'high.template.csv', 3, 2, 'CTE Final Grade'],
      ['as the guide also writes it', 'high.template.csv', 3, 2, 'CTE Final'],
      ['in other letters', 'high.template.csv', 3, 2, 'cte  final grade'],
    ],
  },
  '4f-not-shown': {
    files: template('Card|CTE Term Grade|Q1|No', 'Card|CTE Final Grade|Q1|Yes'),
    near: [
      ['shown', 'high.template.csv', 2, 4, 'Yes'],
      ['shown, as a tick', 'high.template.csv', 2, 4, 'X'],
      ['another task', 'high.template.csv', 2, 2, 'Quarter Grade'],
    ],
  },
  'file-unreadable': {
    files: {
      'high.export.csv': 'studentNumber|Course Number|Grading Task|Score\n2000000011|480123401|CTE Term Grade|91',
    },
    near: [
      ['the SSID', 'high.export.csv', 1, 1, 'student.stateID'],
      ['the SSID in words', 'high.export.csv', 1, 1, 'State ID'],
      ['the SSID as it is called', 'high.export.csv', 1, 1, 'SSID'],
    ],
  },
  'file-damaged-id': {
    files: own(posted, '123456789|480123401|1|T1|term|84|10/07/2026|'),
    near: [
      ['its zero in front', technical, 3, 1, '0123456789'],
      ['with the apostrophe of a spreadsheet', technical, 3, 1, "'0123456789"],
      ['as a formula that keeps zeros', technical, 3, 1, '="0123456789"'],
    ],
  },
  'file-duplicate-row': {
    files: own(posted, '11|480123401|1|T1|term|19|10/07/2026|'),
    near: [
      ['another student', technical, 3, 1, '12'],
      ['another section', technical, 3, 3, '2'],
      ['another term', technical, 3, 4, 'T2'],
      ['another task', technical, 3, 5, 'final'],
    ],
  },
  'file-row-skipped': {
    files: terms('high', 'Q1|08/12/2026|10/09/2026', 'Q2|10/12/2026|soon'),
    near: [
      ['a date', 'high.terms.csv', 3, 3, '12/18/2026'],
      ['a short date', 'high.terms.csv', 3, 3, '12/8/2026'],
      ['a date in the other form', 'high.terms.csv', 3, 3, '2026-12-18'],
    ],
  },
  'file-not-kts': {
    files: there(posted, '11|480123401|1|T1|Quarter Grade|84||'),
    near: [
      ['a CTE task', high, 3, 5, 'CTE Final Grade'],
      ['as the guide also writes it', high, 3, 5, 'CTE Final'],
      ['the exam', high, 3, 5, 'cte final exam'],
    ],
  },
  'file-zeros': {
    files: { ...own('11|480123401|001|T1|term|91|10/07/2026|'), ...there(posted) },
    near: [
      ['the same', high, 2, 3, '001'],
      ['the same, by the other file', technical, 2, 3, '1'],
      ['another section', high, 2, 3, '2'],
    ],
  },
  'file-masks-read-as': {
    files: masks('480123401|CTE Term Grade|3|1', '480123401|CTE Final Grade|2|2'),
    near: [
      ['a name', tasks, 2, 3, 'T3'],
      ['two names', tasks, 2, 3, '1, 2'],
      ['a name in the other mask', tasks, 3, 4, 'Term 2'],
    ],
  },
  'file-private-column': {
    files: { 'high.export.csv': 'State ID|Course Number|Grading Task|Score|Last Name\n2000000011|480123401|CTE Term Grade|91|X' }, // prettier-ignore
    near: [
      ['a room', 'high.export.csv', 1, 5, 'Room'],
      ['a period', 'high.export.csv', 1, 5, 'Period'],
      ['a number of the school', 'high.export.csv', 1, 5, 'School Number'],
    ],
  },
  'file-decoded-as': {
    latin1: true,
    files: { 'high.export.csv': 'State ID|Course Number|Grading Task|Score|Note\n2000000011|480123401|CTE Term Grade|91|é' }, // prettier-ignore
    near: [
      ['a plain letter', 'high.export.csv', 2, 5, 'e'],
      ['two plain letters', 'high.export.csv', 2, 5, 'ae'],
      ['empty', 'high.export.csv', 2, 5, ''],
    ],
  },
};
