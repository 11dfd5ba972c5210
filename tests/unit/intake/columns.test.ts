/** Which column is read for what, and what a file of a kind is not. */
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/intake/kinds.ts';
import { lines, read, readable, whyNot } from './sources.ts';

const ssid = (n: number) => `210000000${n}`;
/** The header of the column that is read for a field. */
const headerOf = (field: Field, head: string, ...rows: string[]) => {
  const { columns, headers } = readable(lines(head, ...rows)).layout;
  return columns[field] === undefined ? undefined : headers[columns[field]]!.text;
};

describe('of several columns', () => {
  const cases: [string, Field, string, string | undefined, string?][] = [
    ['grading goes before every other entity', 'term', 'student.stateID,attExactDailyTermCount.termName,grading.courseNumber,grading.task,grading.percent,grading.termName', 'grading.termName', 'S1,77,CTE Term,85,T1'],
    ['an entity of attendance only where nothing else is', 'term', 'student.stateID,attExactDailyTermCount.termName,grading.courseNumber,grading.task,grading.percent', 'attExactDailyTermCount.termName', 'S1,77,CTE Term,85'],
    ['a score of the transcript is never one that was posted', 'score', 'student.stateID,transcript.score,grading.courseNumber,grading.task,grading.percent', undefined, '99,77,CTE Term,85'],
    ['the day of the posting goes before the day of the report', 'postedOn', 'State ID,Date,Course Number,Task,Score,Date Posted', 'Date Posted', '10/20/2026,77,CTE Term,85,10/09/2026'],
    ['a filled one goes before an empty one', 'score', 'State ID,Course Number,Task,Posted Grade,Score', 'Score', '77,CTE Term,,85'],
    ['words for nothing fill no column', 'score', 'State ID,Course Number,Task,Posted Grade,Score', 'Score', '77,CTE Term,NULL,85'],
    ['the one that is named earlier in the list', 'score', 'State ID,Course Number,Task,Score,Posted Grade', 'Posted Grade', '77,CTE Term,85,86'],
    ['the first', 'score', 'State ID,Course Number,Task,Score,Score', 'Score', '77,CTE Term,85,85'],
    ['the number of a course goes before that of its master', 'course', 'State ID,courseInfo.courseMasterNumber,courseInfo.courseNumber,Task,Score', 'courseInfo.courseNumber', '70,77,CTE Term,85'],
    ['that of its master where nothing else is', 'course', 'State ID,Course Master Number,Task,Score', 'Course Master Number', '70,CTE Term,85'],
    ['a student’s grade is the grade level', 'score', 'State ID,student.grade,Course Number,Task,Percent', undefined, '11,77,CTE Term,85'],
    ['a calendar goes before a school', 'calendar', 'State ID,School,cal.name,Course Number,Task,Score', 'cal.name', 'North,26-27 Center,77,CTE Term,85'],
    ['a home school is no school of the file', 'calendar', 'State ID,Home School,Course Number,Task,Score', undefined, 'North,77,CTE Term,85'],
  ]; // prettier-ignore
  it.each(cases)('%s', (_, field, head, expected, cells = '') => {
    expect(headerOf(field, head, `${ssid(1)},${cells}`)).toBe(expected);
  });

  it.each([
    ['two of one name that hold different things', 'State ID,Course Number,Task,Score,Score', '77,CTE Term,85,86', 'two-columns grades score'],
    ['Final Grade and Letter Grade', 'State ID,Course Number,Task,Final Grade,Letter Grade', '77,CTE Term,85,B', 'two-columns grades score'],
    ['Term Grade and Mark', 'State ID,Course Number,Task,Term Grade,Mark', '77,CTE Term,85,B', 'two-columns grades score'],
    ['Final Grade beside a score', 'State ID,Course Number,Task,Final Grade,Score', '77,CTE Term,85,B', 'read as grades'],
    ['Final Grade beside an empty Letter Grade', 'State ID,Course Number,Task,Final Grade,Letter Grade', '77,CTE Term,85,', 'read as grades'],
  ])('%s', (_, head, cells, expected) => expect(whyNot(lines(head, `${ssid(1)},${cells}`))).toBe(expected)); // prettier-ignore

  it('names both headers where nobody can tell', () => {
    expect(read(lines('SSID,Course Number,Task,Mark,Letter Grade', `${ssid(1)},77,CTE Term,85,B`))).toMatchObject({
      headers: ['Letter Grade', 'Mark'],
    });
  });
});

describe('never silently a roster', () => {
  it.each([
    ['Final Avg Score', '88', 'missing-column grades score'],
    ['examMark', 'B', 'missing-column grades score'],
    ['Work %', '88', 'missing-column grades score'],
    ['CTE Midterm', '88', 'missing-column grades score'],
    ['Exam Mark', '', 'read as roster'],
    ['Grade Level', '11', 'read as roster'],
    ['Credits', '0.5', 'read as roster'],
    ['student.gradeScale', '1', 'read as roster'],
    ['Attendance %', '95', 'read as roster'],
    ['Percent Enrolled', '100', 'read as roster'],
    ['Next Grade', '12', 'read as roster'],
    ['Homeroom Grade', 'K', 'read as roster'],
    ['T1', 'X', 'read as roster'],
    ['T1', '95', 'needs-task grades task'],
    ['Grading Period ID', '7', 'read as roster'],
  ])('%s: %s', (header, cell, expected) =>
    expect(whyNot(lines(`SSID,Course Number,Section,${header}`, `${ssid(1)},77,1,${cell}`))).toBe(expected),
  );

  it('names the header that may be the score', () => {
    expect(read(lines('SSID,Course Number,Work %', `${ssid(1)},77,88`))).toMatchObject({ headers: ['Work %'] });
  });
});

describe('which kind', () => {
  it.each([
    ['counts of posted grades', 'School,Course Number,Section Number,Term,Grading Task,Posted', ['North,77,1,T1,CTE Term Grade,12', 'North,77,2,T1,CTE Term Grade,1'], 'read as counts'],
    ['a place twice: grades of students who are not named', 'Course Number,Section Number,Grading Task,Posted', ['77,1,CTE Term Grade,85', '77,1,CTE Term Grade,91'], 'missing-column grades ssid'],
    ['letters are no counts', 'Course Number,Section Number,Grading Task,Posted', ['77,1,CTE Term Grade,B'], 'missing-column grades ssid'],
    ['sections have no task', 'Course Number,Section Number,Grading Task,Start Date', ['77,1,CTE Term Grade,08/12/2026'], 'read as grading-tasks'],
    ['nor a mask', 'Course Number,Section Number,Active Mask,Start Date', ['77,1,T1,08/12/2026'], 'missing-column grading-tasks task'],
    ['a roster may have dates and KTSExchange', 'SSID,Course Number,Section,KTSExchange,Start Date', [`${ssid(1)},77,1,Y,08/12/2026`], 'read as roster'],
    ['a mark that says posted is no score', 'SSID,Course Number,Task,Posted', [`${ssid(1)},77,CTE Term,Yes`], 'missing-column grades score'],
    ['but with a grade in progress it is enough', 'SSID,Course Number,Task,Posted,In Progress', [`${ssid(1)},77,CTE Term,No,B`], 'read as grades'],
  ])('%s', (_, head, rows, expected) => expect(whyNot(lines(head, ...rows))).toBe(expected)); // prettier-ignore

  it('counts are read with their school', () => {
    expect(readable(lines('School,Course Number,Section,Task,Posted', 'North,077,1,CTE Term,12')).records).toEqual([
      { row: 2, school: 'North', course: '077', section: '1', term: '', task: 'CTE Term Grade', posted: 12 },
    ]);
  });

  it('of two names of a term the one beside the dates', () => {
    expect(headerOf('term', 'Term,Name,Start Date,End Date', '1,Fall,08/12/2026,10/09/2026')).toBe('Name');
    expect(headerOf('term', 'Name,Schedule,Term,Start Date,End Date', 'x,y,T1,08/12/2026,10/09/2026')).toBe('Term');
  });

  it('a score group is told by its Score; by its Name only where there is none', () => {
    expect(headerOf('score', 'Name,Score,Minimum %', 'Good,B,80')).toBe('Score');
    expect(headerOf('score', 'Name,Minimum %', 'B,80')).toBe('Name');
  });
});

describe('one cleaning for headers and cells', () => {
  const one = [{ ssid: ssid(1), course: '77', task: 'CTE Term Grade', score: '85' }];
  it.each([
    ['a first line that names the delimiter', `sep=;\nState ID;Course Number;Grading Task;Score\n${ssid(1)};77;CTE Term;85\n`],
    ['formulas', `="State ID",="Course Number",="Grading Task",="Score"\n="${ssid(1)}",="77",="CTE Term",="85"\n`],
    ['a formula with a comma', `State ID,Teacher,Course Number,Grading Task,Score\n="${ssid(1)}",="Doe, Ann",="77",="CTE Term",="85"\n`],
    ['quoted formulas', `State ID,Course Number,Grading Task,Score\n"=""${ssid(1)}""","=""77""","=""CTE Term""","=""85"""\n`],
    ['an apostrophe before, quotation marks around', `State ID,Course Number,Grading Task,Score\n'${ssid(1)},“77”,‘CTE Term’,'85\n`],
    ['characters that nobody sees', `\u200bState ID\u200b,Course\u00a0Number,Grading Task\u2060,Score\n\u200e${ssid(1)},7\u20607,CTE\u2003Term\u200b,85\u00ad\n`],
  ])('%s', (_, text) => expect(readable(text).records).toMatchObject({ records: one })); // prettier-ignore

  it('rows are numbered from behind the line that names the delimiter', () => {
    const text = `sep=;\nState ID;Course Number;Grading Task;Score\n${ssid(1)};77;CTE Term;85\n`;
    expect(readable(text)).toMatchObject({ layout: { headerRow: 1 }, records: { records: [{ row: 2 }] } });
  });
});

describe('a file that was cut off', () => {
  const [head, first, second] = ['State ID,Course Number,Task,Score', `${ssid(1)},77,CTE Term,85`, `${ssid(2)},77,CTE Term,86`]; // prettier-ignore
  it.each<[string, string, number | undefined]>([
    ['within a row', `${head}\n${first}\n${ssid(2)},77,CTE`, 3],
    ['in its only row', `${head}\n${ssid(2)},77`, 2],
    ['within a quoted cell', `${head}\n${first}\n${ssid(2)},77,"CTE`, 3],
    ['as its last line says', `${head}\n${first}\n"Row limit of 5000 reached, result truncated",,,\n`, 3],
    ['not: a last row without a line end', `${head}\n${first}\n${second}`, undefined],
    ['not: a short row with a line end', `${head}\n${first}\n${ssid(2)},77\n`, undefined],
    ['not: as short as another row', `${head}\n${first}\n${ssid(3)},77\n${ssid(2)},77`, undefined],
    ['in a line that may be the beginning of a name', `${head}\n${first}\nPag`, 3],
    ['not: in a total', `${head}\n${first}\n${second}\nAverage,,85.5`, undefined],
    ['not: in a line that counts the rows', `${head}\n${first}\n${second}\n(2 rows affected)`, undefined],
    ['not: a note that says other things', `${head}\n${first}\nPrinted on 10/20/2026,,,\n`, undefined],
  ])('%s', (_, text, at) => expect(readable(text).cutOffAt).toBe(at)); // prettier-ignore
});
