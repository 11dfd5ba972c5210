import { describe, expect, it } from 'vitest';
import type { Field, Kind } from '../../../src/intake/kinds.ts';
import { recognise, type Layout } from '../../../src/intake/recognise.ts';
import { samplesOfText } from '../../../src/intake/samples.ts';
import { header, lines, row } from './sources.ts';

/** `grades ssid=0 course=1` for what was recognised; `missing-column grades ssid` for what was not. */
function told(text: string, asked?: Kind): string {
  const found = recognise(samplesOfText(text, true), asked);
  if ('reason' in found) return [found.reason, found.as, found.field].filter(Boolean).join(' ');
  const columns = Object.entries(found.columns).map(([field, column]) => `${field}=${column}`);
  return [found.kind, ...columns].join(' ');
}

function layout(text: string): Layout {
  const found = recognise(samplesOfText(text, true));
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const grades = 'grades ssid=0 course=1 section=2 term=3 task=4 score=5';

describe('which kind, in its order', () => {
  const cases: [string, string][] = [
    ['State ID,Course Number,Score', 'grades ssid=0 course=1 score=2'],
    ['State ID,Course Number,Percent', 'grades ssid=0 course=1 percent=2'],
    ['State ID,Course Number,In Progress', 'grades ssid=0 course=1 progressScore=2'],
    ['State ID,Course Number,Progress Percent', 'grades ssid=0 course=1 progressPercent=2'],
    [
      'State ID,Course Number,Section,Term,Task,Date,Grade',
      'grades ssid=0 course=1 section=2 term=3 task=4 postedOn=5 score=6',
    ],
    ['State ID,Course Number', 'roster ssid=0 course=1'],
    ['State ID,Course Number,Section,Term', 'roster ssid=0 course=1 section=2'],
    ['State ID,Course Number,Task', 'missing-column grades score'],
    ['State ID,Course Number,Date,Task', 'missing-column grades score'],
    ['State ID,Score', 'missing-column grades course'],
    ['State ID', 'missing-column grades course'],
    ['State ID,Course Name,Score', 'missing-column grades course'],
    ['Course Number,Score', 'missing-column grades ssid'],
    ['Task,Score', 'missing-column grades ssid'],
    ['Term,Score', 'missing-column grades ssid'],
    ['Section,Posted Grade', 'missing-column grades ssid'],
    ['Student Number,Course Number', 'missing-column grades ssid'],
    ['Student ID,Course Number,Task', 'missing-column grades ssid'],
    ['Last Name,Course Number,Section', 'missing-column grades ssid'],
    ['student.lastName,grading.courseNumber', 'missing-column grades ssid'],
    ['Course Number,Section,Start Date', 'sections course=0 section=1 start=2'],
    ['Course Number,Section,End Date', 'sections course=0 section=1 end=2'],
    ['Course Number,Section,KTSExchange', 'sections course=0 section=1 ktsExchange=2'],
    ['Course Number,Section', 'missing-column roster ssid'],
    ['Course Number,Task', 'grading-tasks course=0 task=1'],
    ['Course Number,Task,Term Mask,Active Mask', 'grading-tasks course=0 task=1 termMask=2 activeMask=3'],
    [
      'Course Number,Section,Task,Score Group,Grade Calc',
      'grading-tasks course=0 section=1 task=2 scoreGroup=3 gradeCalc=4',
    ],
    ['Course Number,Active Mask', 'missing-column grading-tasks task'],
    ['Course Number,Term Mask T1,Term Mask T2', 'missing-column grading-tasks task'],
    ['Task,Active Mask', 'missing-column grading-tasks course'],
    ['Name,Start Date,End Date', 'terms term=0 start=1 end=2'],
    ['Term,Start,End', 'terms term=0 start=1 end=2'],
    ['term.name,term.startDate,term.endDate', 'terms term=0 start=1 end=2'],
    ['Term,Start', 'missing-column terms end'],
    ['Name,End Date', 'missing-column terms start'],
    ['Start Date,End Date', 'missing-column terms term'],
    ['Score,Minimum %', 'score-group score=0 minimumPercent=1'],
    ['Name,Minimum %,GPA Value', 'score-group score=0 minimumPercent=1 gpaValue=2'],
    ['Score Group,Score,Minimum %,GPA', 'score-group group=0 score=1 minimumPercent=2 gpaValue=3'],
    ['Minimum %', 'missing-column score-group score'],
    ['Score,GPA Value', 'missing-column score-group minimumPercent'],
    ['Task', 'report-card task=0'],
    ['Report Card,Grading Task,Term,Posted Grades', 'report-card template=0 task=1 term=2 postedGradesShown=3'],
    ['Teacher,Room,Period', 'not-recognized'],
    ['Term', 'not-recognized'],
    ['Name', 'not-recognized'],
    ['a,b,c', 'not-recognized'],
    ['', 'not-recognized'],
  ];
  it.each(cases)('%s: %s', (headers, expected) => expect(told(`${headers}\n`)).toBe(expected));
  it('has no case twice', () => expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length));
});

describe('which column', () => {
  const cases: [string, string, string][] = [
    [
      'of two for one field the one that the list names first',
      'SSID,State ID,Course,Course Number,Grade,Score,Posted',
      'grades ssid=1 course=3 score=5',
    ],
    [
      'a calendar is no term',
      'cal.name,term.name,term.startDate,term.endDate',
      'terms calendar=0 term=1 start=2 end=3',
    ],
    ['nor is a school', 'school.name,startDate,endDate', 'missing-column terms term'],
    ['a student name is no term', 'student.name,startDate,endDate', 'missing-column grades ssid'],
    ['a calendar is no row of a score group', 'cal.name,Minimum %', 'missing-column score-group score'],
    [
      'the grade level of a student is no score',
      'student.grade,student.stateID,grading.courseNumber',
      'roster ssid=1 course=2',
    ],
    ['Grade gives way to a score', 'Grade,SSID,Course Number,Score', 'grades ssid=1 course=2 score=3'],
    ['and to a percent', 'Grade,SSID,Course Number,%', 'grades ssid=1 course=2 percent=3'],
    ['and to a grade in progress', 'Grade,SSID,Course Number,In Progress', 'grades ssid=1 course=2 progressScore=3'],
    [
      'names that programs trip over',
      '__proto__,constructor,toString,toString,SSID,Course Number',
      'roster ssid=4 course=5',
    ],
    ['line breaks within headers', '"State\nID","Course\r\nNumber","Section\n#"', 'roster ssid=0 course=1 section=2'],
    ['a delimiter within headers', '"SSID",",Course, Number,","Section;No"', 'roster ssid=0 course=1 section=2'],
    ['a mark before the first header', '\uFEFFState ID,Course Number', 'roster ssid=0 course=1'],
    ['empty headers before, between and behind', ',State ID,,Course Number,,', 'roster ssid=1 course=3'],
  ];
  it.each(cases)('%s', (_, headers, expected) => expect(told(`${headers}\n`)).toBe(expected));

  it.each<[string, string[], boolean]>([
    ['numbers', ['460100201', '460100202'], true],
    ['numbers with letters', ['ENG101', 'ART-2'], true],
    ['nothing yet', [], true],
    ['empty cells', ['', ''], true],
    ['numbers, and a total line', ['77', '78', 'Total students: 2'], true],
    ['one number and the header again', ['77', 'Course'], true],
    ['names', ['Welding', 'Carpentry'], false],
    ['names with numbers behind them', ['Welding 1', 'Welding 2'], false],
    ['names, one of them without spaces', ['Welding 1', 'Carpentry', 'ENG101'], false],
  ])('Course that holds %s', (_, values, isNumber) => {
    const rows = values.map((value, i) => `${value},200000000${i},90`);
    expect(told(lines('Course,SSID,Score', ...rows))).toBe(
      isNumber ? 'grades course=0 ssid=1 score=2' : 'missing-column grades course',
    );
  });

  it.each([
    [['9', '12'], 'sections course=0 section=1 ktsExchange=3'],
    [['9', '85'], 'missing-column grades ssid'],
    [['A', 'B'], 'missing-column grades ssid'],
    [[], 'missing-column grades ssid'],
  ])('Grade that holds %j beside sections', (values, expected) => {
    const rows = values.map((value) => `77,1,${value},Y`);
    expect(told(lines('Course Number,Section,Grade,KTSExchange', ...rows))).toBe(expected);
  });

  it('takes the course number beside a Course that holds names', () => {
    expect(told(lines('Course,Course Number,SSID', 'Welding 1,77,2000000001'))).toBe('roster course=1 ssid=2');
  });
});

describe('a column for each term', () => {
  const ticks = (...headers: string[]) => layout(`Course Number,Task,${headers.join()}\n`).ticks;

  it('names the term behind the mask', () => {
    expect(
      ticks(
        'Term Mask T1',
        'Term Mask: T2',
        'Active Mask (Quarter 1)',
        'gradingTaskCredit.activeMask Q2',
        'ACTIVE MASK - 3',
        'Term Mask_T3',
        'Active Mask – T4',
      ),
    ).toEqual([
      { field: 'termMask', term: 'T1', column: 2 },
      { field: 'termMask', term: 'T2', column: 3 },
      { field: 'activeMask', term: 'Quarter 1', column: 4 },
      { field: 'activeMask', term: 'Q2', column: 5 },
      { field: 'activeMask', term: '3', column: 6 },
      { field: 'termMask', term: 'T3', column: 7 },
      { field: 'activeMask', term: 'T4', column: 8 },
    ]);
  });

  it('is none where nothing is named', () =>
    expect(ticks('Term Mask', 'Active Mask', 'Term Mask ()', 'Mask T1', 'Terms T1')).toEqual([]));
});

describe('where the header is', () => {
  const data = row('2000000001');
  const cases: [string, string, number][] = [
    ['in the first row', lines(header, data), 1],
    ['below blank rows', lines('', '', header, data), 3],
    ['below a title', lines('Grades Report', header, data), 2],
    ['below a title with a task', lines('Grading Task: CTE Term Grade', header, data), 2],
    ['below a title with a task in a cell of its own', lines('Grading Task,CTE Term Grade', header, data), 2],
    ['below a title with many names', lines('Term,T1,Task,CTE Term Grade,Course,77,Section,1', header, data), 2],
    ['below a title that says KTS', lines('KTS grades of Course 77', header, data), 2],
    ['below a title of two lines', lines('"Grades Report\n(page 1)"', header, data), 2],
    ['below a title whose quote does not close', lines('"Grades Report', header, data), 2],
    ['below the line that names the delimiter', lines('sep=,', header, data), 2],
    ['in row 20', lines(...Array.from({ length: 19 }, (_, i) => `Line ${i}`), header, data), 20],
    ['twice: the first counts', lines(header, data, header, data), 1],
  ];
  it.each(cases)('%s', (_, text, at) => {
    expect(layout(text)).toMatchObject({ kind: 'grades', headerRow: at, columns: { ssid: 0, score: 5 } });
  });

  it('is not looked for beyond row 20', () => {
    expect(told(lines(...Array.from({ length: 20 }, (_, i) => `Line ${i}`), header, data))).toBe('not-recognized');
  });

  it('is the row that knows most, not the first that knows something', () => {
    expect(told(lines('Term,Start,End', header, data))).toBe(grades);
    expect(told(lines('SSID,Score', header, data))).toBe(grades);
  });

  it('has the headers as they stand there, without empty ones behind them', () => {
    expect(layout('State ID, Course Number ,Section #,,\n').headers.map(({ text }) => text)).toEqual([
      'State ID',
      'Course Number',
      'Section #',
    ]);
  });
});

describe('the delimiter', () => {
  it.each([',', '\t', ';', '|'] as const)('%j', (delimiter) => {
    const text = lines(header, row('2000000001')).replaceAll(',', delimiter);
    expect(layout(text)).toMatchObject({ delimiter, kind: 'grades', headerRow: 1 });
  });

  it.each<[string, string, string]>([
    [
      'semicolons, with commas in numbers',
      lines(header.replaceAll(',', ';'), row('2000000001', { score: '89,5' }).replaceAll('77,', '77;')),
      ';',
    ],
    ['semicolons, told by the first line', lines('sep=;', header.replaceAll(',', ';')), ';'],
    ['tabs, with commas in headers', 'Last, First\tState ID\tCourse Number\tScore, posted\n', '\t'],
    ['pipes, with all others in the title', lines('a,b;c\td', header.replaceAll(',', '|')), '|'],
  ])('%s', (_, text, delimiter) => expect(layout(text).delimiter).toBe(delimiter));
});

describe('a kind that the user names', () => {
  it.each<[Kind, string, string]>([
    ['grades', header, grades],
    ['roster', header, 'roster ssid=0 course=1 section=2'],
    ['grading-tasks', 'Course Number,Task', 'grading-tasks course=0 task=1'],
    ['grading-tasks', header, 'grading-tasks course=1 section=2 term=3 task=4'],
    ['terms', 'Name,Start,End', 'terms term=0 start=1 end=2'],
    ['report-card', 'Course Number,Task', 'report-card task=1'],
    ['sections', 'Course Number,Section,Start,SSID', 'sections course=0 section=1 start=2'],
    ['score-group', 'Name,Score,Min %', 'score-group score=1 minimumPercent=2'],
  ])('%s from %s', (kind, headers, expected) => expect(told(`${headers}\n`, kind)).toBe(expected));

  it.each<[Kind, string, Field]>([
    ['grades', 'Course Number,Score', 'ssid'],
    ['grades', 'SSID,Score', 'course'],
    ['grades', 'SSID,Course Number', 'score'],
    ['roster', 'SSID,Section', 'course'],
    ['grading-tasks', 'Course Number,Term Mask', 'task'],
    ['terms', 'Name,Start', 'end'],
    ['score-group', 'Score,GPA', 'minimumPercent'],
    ['report-card', 'Template,Term', 'task'],
    ['sections', 'Course Number,Start', 'section'],
    ['sections', 'Course Number,Section', 'start'],
  ])('%s still needs its columns: %s lacks the %s', (kind, headers, field) => {
    expect(told(`${headers}\n`, kind)).toBe(`missing-column ${kind} ${field}`);
  });

  it('is not recognised where there is nothing of it', () => expect(told('a,b\n', 'terms')).toBe('not-recognized'));
});

describe('a beginning that was cut off', () => {
  it('keeps the header above a line that goes on', () => {
    expect(recognise(samplesOfText(`${header}\n2000000001,"${'x'.repeat(1000)}`, false))).toMatchObject({
      kind: 'grades',
      headerRow: 1,
    });
  });

  it('takes no header from half a line', () => {
    expect(recognise(samplesOfText('State ID,Course Number,Sco', false))).toEqual({ reason: 'not-recognized' });
    expect(recognise(samplesOfText('State ID,Course Number,Score', true))).toMatchObject({ kind: 'grades' });
  });
});
