import { describe, expect, it } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, reportOf } from './tables.ts';

const posted = '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
const alone = 'posted=1 notCompared=1';
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]).buffer);

describe('file-not-kts', () => {
  table([
    {
      name: 'rows of other tasks at the technical school, one notice a file',
      technical: grades(
        `${posted}\n1 | 77 | 1 | T1 | Quarter Grade | 88\n1 | 77 | 1 | T1 | CTE | 88\n1 | 77 | 1 | T1 | | 88`,
      ),
      grades: `${alone} setAside=2`,
      finds: [
        'file-not-kts notice technical x1 technical.csv:3',
        'file-rows-set-aside technical.csv:4 reason=task-resembles tasks=CTE',
        'file-rows-set-aside technical.csv:5 reason=no-task',
      ],
    },
    {
      name: 'rows of other tasks and courses at the high school',
      technical: grades(posted),
      high: {
        'high.csv': grades(`${posted}\n1 | ENG1 | 1 | T1 | Final Grade | 88`),
        'roster.csv': csv(
          'State ID | Course Number | Section\n2000000001 | ENG1 | 1\n2000000001 | 77 | 1\n2000000001 | ART | 2',
        ),
      },
      grades: 'posted=1 synced=1',
      finds: ['file-not-kts high x1 high.csv:3', 'file-not-kts high x2 roster.csv:2,4'],
    },
    {
      name: 'sections that are not exchanged',
      technical: grades(posted),
      high: {
        'classes.csv': csv('Course Number | Section Number | KTSExchange\n77 | 1 | Y\nENG1 | 1 | N\n78 | 2 | 1'),
      },
      grades: alone,
      finds: ['file-not-kts high x1 classes.csv:3', '2b-section-only-high course=78 section=2 classes.csv:4'],
    },
    {
      name: 'a course that the technical school’s sections file does not exchange',
      technical: { 'classes.csv': csv('Course Number | Section Number | KTSExchange\n77 | 1 | Y\n78 | 1 | no') },
      high: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1\n2000000001 | 78 | 1') },
      finds: ['file-not-kts high x1 roster.csv:3'],
    },
    {
      name: 'not: its course has a CTE task all the same',
      technical: {
        'classes.csv': csv('Course Number | Section Number | KTSExchange\n77 | 1 | no'),
        't.csv': grades(posted),
      },
      high: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1') },
      grades: alone,
      finds: [],
    },
    {
      name: 'not: the course is in a roster of the technical school',
      technical: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1') },
      high: { 'high-roster.csv': csv('State ID | Course Number | Section\n2000000001 | 077 | 1') },
      finds: [],
    },
    {
      name: 'not: the CTE tasks alone',
      technical: grades(`${posted}\n1 | 77 | 1 | T1 | exam | 70\n1 | 77 | 1 | T1 | final | 70`),
      grades: 'posted=3 notCompared=3',
      finds: [],
    },
  ]);
});

describe('file-private-column, file-decoded-as', () => {
  const named =
    'Student Last Name,State ID,Course,Section,Term,Task,Score,Comments\nCANARY,2000000001,77,1,T1,CTE Term Grade,88,CANARY\n';
  table([
    {
      name: 'private columns are told by their headers',
      technical: named,
      grades: alone,
      finds: ['file-private-column notice technical technical.csv:1'],
    },
    {
      name: 'not: teachers, student numbers and anything else',
      technical:
        'State ID,Student Number,Teacher,Course,Task,Score,Course Name\n2000000001,4711,CANARY,77,CTE Term Grade,88,CANARY\n',
      grades: alone,
      finds: [],
    },
    { name: 'not: the columns of a grade', technical: grades(posted), grades: alone, finds: [] },
    {
      name: 'windows-1252',
      technical: { 't.csv': latin(`${grades(posted)}1,\xe9,`) },
      grades: `${alone} setAside=1`,
      finds: [
        'file-decoded-as notice technical x1 t.csv: as=windows-1252',
        'file-cut-off',
        'file-rows-set-aside reason=short',
      ],
    },
    {
      name: 'not: UTF-8 with and without a mark',
      technical: { 'a.csv': `\uFEFF${grades(posted)}`, 'b.csv': grades('2 | 77 | 1 | Période 1 | term | 88') },
      grades: 'posted=2 notCompared=2',
      finds: [],
    },
    { name: 'not: UTF-16', technical: { 't.csv': utf16(grades(posted)) }, grades: alone, finds: [] },
  ]);

  it('no value of a private or unknown column is anywhere in the report', () => {
    const headers = ['student.lastName', 'First Name', 'Middle', 'Birth Date', 'SSN', 'Gender', 'Race', 'Home Address', 'Phone', 'Email', 'Guardian', 'Emergency Contact', 'grading.comments', 'Student Number', 'Teacher', 'grading.teacherDisplay', 'Locker']; // prettier-ignore
    const canaries = headers.map((_, i) => `CANARY${i}`);
    const lines = (score: string) => [
      ['State ID', 'Course Number', 'Section', 'Term', 'Task', 'Score', ...headers],
      ['2000000001', '77', '1', 'T1', 'CTE Term Grade', score, ...canaries],
      ['1.23E+09', '77', '1', 'T1', 'CTE Term Grade', '60', ...canaries],
      ['2000000002', '77', '1', 'T1', 'Other', '60', ...canaries],
      ['2000000003', '77', '1', 'T1', 'CTE Term Grade', '60', ...canaries, 'CANARY beyond'],
      ['2000000004', '77', '1', 'T1', 'CTE Term Grade', '61', ...canaries.slice(0, 5), '"CANARY unclosed'],
      ['CANARY at the end'],
    ];
    const file = (score: string) =>
      lines(score)
        .map((cells) => cells.join(','))
        .join('\n');
    const report = reportOf({ technical: file('88'), high: { 'Oak=high.csv': file('70') } });
    expect(report.findings.map(({ code }) => code)).toContain('2b-different');
    expect(report.findings.find(({ code }) => code === 'file-private-column')!.count).toBe(13);
    expect(JSON.stringify(report)).not.toMatch(/canary/i);
  });

  it('nor where a file cannot be read', () => {
    for (const text of [
      'Last Name,Grade\nCANARY,7\n',
      'CANARY\n',
      'State ID,Last Name\n2000000001,CANARY\n',
      '\0\x01CANARY',
      '%PDF-CANARY',
      '<html>CANARY',
    ]) {
      const report = reportOf({ technical: text });
      expect(report.findings.map(({ code }) => code)).toEqual(['file-unreadable']);
      expect(JSON.stringify(report)).not.toMatch(/canary/i);
    }
  });
});

describe('file-unreadable', () => {
  const unread = (name: string, content: string | Uint8Array, data: string) => ({
    name,
    technical: { 'bad.csv': content, 't.csv': grades(posted) },
    grades: alone,
    finds: [`file-unreadable problem technical x1 bad.csv: ${data}`],
  });
  table([
    unread('empty', '', 'reason=empty'),
    unread('blank', ' \n\n', 'reason=empty'),
    unread('no header', 'Monday,Tuesday\nPizza,Soup\n', 'reason=not-recognized'),
    unread(
      'no SSID',
      'Student Number,Course,Section,Term,Task,Score\n4711,77,1,T1,CTE Term Grade,8\n',
      'reason=missing-column field=ssid',
    ),
    unread(
      'no score',
      'State ID,Course,Section,Term,Task\n2000000001,77,1,T1,CTE Term Grade\n',
      'reason=missing-column field=score as=grades',
    ),
    unread(
      'no course',
      'State ID,Section,Term,Task,Score\n2000000001,1,T1,CTE Term Grade,8\n',
      'reason=missing-column field=course as=grades',
    ),
    unread('a workbook', latin('PK\x03\x04 [Content_Types].xml xl/'), 'reason=xlsx'),
    unread('a PDF', '%PDF-1.7\n', 'reason=pdf'),
    unread('bytes', new Uint8Array([1, 0, 0, 0, 2, 0, 0, 9, 9, 9, 9, 9]), 'reason=not-text'),
    {
      name: 'not: a header without rows',
      technical: grades('').trim(),
      finds: [],
      also: ({ files }) =>
        expect(files[0]).toMatchObject({ kind: 'grades', rows: 0, records: 0, skipped: 0, headerRow: 1 }),
    },
    {
      name: 'not: a header far down',
      technical: `${'Report\n'.repeat(19)}${grades(posted)}`,
      grades: alone,
      finds: [],
      also: ({ files }) => expect(files[0]!.headerRow).toBe(20),
    },
    {
      name: 'not: what the user says it is',
      technical: grades(posted),
      kinds: { 'technical.csv': 'grades' },
      grades: alone,
      finds: [],
    },
  ]);
});

describe('file-row-skipped', () => {
  const skipped = (reason: string, row: string) => ({
    name: reason,
    technical: grades(`${posted}\nraw ${row}`),
    grades: `${alone} setAside=1`,
    finds: [`file-rows-set-aside problem technical x1 technical.csv:3 reason=${reason}`],
  });
  const nobodys = (reason: string, row: string) => ({
    ...skipped(reason, row),
    grades: alone,
    finds: [`file-row-skipped notice technical x1 technical.csv:3 reason=${reason}`],
  });
  table([
    skipped('short', '2000000002,77,1'),
    skipped('long', '2000000002,77,1,T1,CTE Term Grade,88,,,,x'),
    nobodys('total', 'Total students: 2'),
    skipped('no-ssid', ',77,1,T1,CTE Term Grade,88,,'),
    skipped('no-course', '2000000002,,1,T1,CTE Term Grade,88,,'),
    nobodys(
      'repeated-header',
      'student.stateID,grading.courseNumber,grading.sectionNumber,grading.termName,grading.task,grading.score,grading.date,grading.progressScore',
    ),
    {
      ...skipped('unclosed-quote', '"2000000002,77,1,T1,CTE Term Grade,88,,'),
      finds: ['file-cut-off technical.csv:3', 'file-rows-set-aside technical.csv:3 reason=unclosed-quote'],
    },
    {
      name: 'one finding for a reason, with all rows',
      technical: grades(`raw 1,2\n${posted}\nraw 2000000002,77`),
      grades: `${alone} setAside=2`,
      finds: ['file-rows-set-aside x2 technical.csv:2,4 reason=short'],
    },
    {
      name: 'a term without a date that can be read, or that ends before it begins',
      technical: {
        'tt.csv': csv('Name | Start | End\nT1 | 8/12/2026 | soon\nT2 | 1/4/2027 | 5/21/2027\nT3 | 1/4/2027 | 1/3/2027'),
      },
      finds: [
        'file-rows-set-aside review x1 tt.csv:2 reason=unreadable-date',
        'file-rows-set-aside review x1 tt.csv:4 reason=end-before-start',
      ],
    },
    {
      name: 'not: blank rows, and cells beyond the header that are empty',
      technical: `\n${grades(posted)}\n,,,\n${grades(`2 | 77 | 1 | T1 | term | 88 | |`).split('\n')[1]},,,\n\n`,
      grades: 'posted=2 notCompared=2',
      finds: [],
    },
    {
      name: 'not: a grade with a date that cannot be read',
      technical: grades('1 | 77 | 1 | T1 | term | 88 | soon |'),
      grades: alone,
      finds: ['file-date-unread notice reason=form field=postedOn'],
    },
    {
      name: 'not: a row without section or term',
      technical: grades('1 | 77 | | | term | 88 | |'),
      grades: alone,
      finds: [],
    },
  ]);
});
