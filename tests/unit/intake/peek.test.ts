import { describe, expect, it } from 'vitest';
import type { FileInput } from '../../../src/intake/kinds.ts';
import { missingFor } from '../../../src/intake/needs.ts';
import { peek, type PeekAt } from '../../../src/intake/peek.ts';
import { lines, sourceOf, utf16, type Content } from './sources.ts';

const look = (content: Content, at?: PeekAt, given: Partial<FileInput> = {}) =>
  peek({ source: sourceOf(content), side: 'technical', asOf: '2026-10-14', ...given }, at);
/** What is suggested for each column: a field, `private`, or `-`. */
const told = (content: Content, at?: PeekAt) =>
  look(content, at)
    .columns.map(({ field, tick, isPrivate }) => (isPrivate ? 'private' : (field ?? (tick ? `${tick.field} ${tick.term}` : '-'))))
    .join(' '); // prettier-ignore

describe('the first rows', () => {
  it('are those of a spreadsheet, with their numbers, all as long as the widest', () => {
    const text = lines('Grades; fall', '', 'Pupil;Class;Mark', '2000000001;77', '2000000002;77;90;x');
    expect(look(text)).toEqual({
      tables: [''],
      table: 0,
      delimiter: ';',
      headerRow: 3,
      kind: undefined,
      rows: [
        { row: 1, cells: ['Grades', ' fall', '', ''] },
        { row: 2, cells: ['', '', '', ''] },
        { row: 3, cells: ['Pupil', 'Class', 'Mark', ''] },
        { row: 4, cells: ['2000000001', '77', '', ''] },
        { row: 5, cells: ['2000000002', '77', '90', 'x'] },
      ],
      columns: [
        { header: 'Pupil', isPrivate: false, field: 'ssid' },
        { header: 'Class', isPrivate: false, field: 'percent' },
        { header: 'Mark', isPrivate: false, field: 'score' },
        { header: '', isPrivate: false },
      ],
    });
  });

  it('are twenty at most', () => {
    expect(look('a,b\n'.repeat(500)).rows).toHaveLength(20);
  });

  it('are those of a file that is recognised, too', () => {
    expect(look(lines('SSID,Course Number,Score', '2000000001,77,90'))).toMatchObject({ kind: 'grades', headerRow: 1 });
    expect(look(lines('Course Number,Score', '77,90'))).toMatchObject({ kind: 'grades' });
  });

  it('are those of no grading scale where students stand beside a mark and a group', () => {
    expect(look(lines('Group,Mark', 'A,90'))).toMatchObject({ kind: 'score-group' });
    expect(look(lines('Pupil no.,Group,Mark', '2000000001,2,90')).kind).toBeUndefined();
  });

  it('are those of the table that is asked for', () => {
    const rows = (cell: string) => [{ row: 4, cells: [cell, 'x'] }];
    const tables: FileInput['tables'] = {
      format: 'html',
      tables: [{ name: 'One', rows: rows('a') }, { name: 'Two', rows: rows('b') }],
    }; // prettier-ignore
    expect(look('', {}, { tables })).toMatchObject({ tables: ['One', 'Two'], table: 0, rows: rows('a') });
    expect(look('', { table: 1 }, { tables })).toMatchObject({ table: 1, rows: rows('b') });
    expect(look('', { table: 7 }, { tables })).toMatchObject({ rows: [], columns: [] });
  });

  it.each<[string, Content]>([
    ['empty', ''],
    ['a PDF', '%PDF-1.7 …'],
    ['of NUL bytes', new Uint8Array(50)],
    ['XML', '<?xml version="1.0"?><a/>'],
  ])('are none where the file is %s', (_, content) => expect(look(content)).toMatchObject({ rows: [], columns: [] }));

  it('are none where the file is gone', () => {
    const gone = () => {
      throw new Error('gone');
    };
    expect(peek({ source: { name: 'a', size: 9, read: gone }, side: 'high' }).rows).toEqual([]);
  });

  it.each<[string, Content]>([
    ['UTF-16', utf16('\uFEFFÉtat,b\n', 'le')],
    ['windows-1252', new Uint8Array(Buffer.from('État,b\n', 'latin1'))],
  ])('are read from %s', (_, content) => expect(look(content).rows[0]!.cells).toEqual(['État', 'b']));
});

describe('what a column seems to hold', () => {
  it.each<[string, string[], string]>([
    ['by its header', ['SSID,Course Number,Foo', 'x,y,z'], 'ssid course -'],
    [
      'by its values',
      ['a,b,c,d,e,f', '0000000001,480123401,001,T1,CTE Final,A-'],
      'ssid course section term task score',
    ],
    ['two columns of marks', ['who,what,m,n', '2000000001,CTE Term Grade,B,85.5'], 'ssid task score percent'],
    ['two columns of dates', ['label,from,to', 'Fall,8/12/2026,2026-12-18'], 'term start end'],
    ['a date beside students', ['who,on', '2000000001,10/1/2026'], 'ssid postedOn'],
    ['a header counts before values', ['Old,Score', '80,90'], 'percent score'],
    ['the first of two columns', ['SSID,SSID', '1,2'], 'ssid -'],
    ['ticks', ['Course Number,Task,Active Mask T1', '77,CTE Term Grade,X'], 'course task activeMask T1'],
    ['nothing', ['a,b', 'hello there,some more'], '- -'],
    ['empty columns', ['a,b', ','], '- -'],
    ['no scores above 110', ['a,b', '480,x'], '- -'],
  ])('%s', (_, text, expected) => expect(told(lines(...text))).toBe(expected));
});

describe('no value of a private column', () => {
  const canary = /canary|zo[eë]|QX7|2010|555|000-12/i;
  const names = Array.from({ length: 9 }, (_, i) => `Canary${'abcdefghi'[i]}`);
  it.each<[string, string[], PeekAt?]>([
    ['headed as private', ['Last Name,SSID,Birth Date,Comments', 'Canary,2000000001,4/5/2010,see QX7']],
    ['headed as private, and another row taken for the header', ['Last Name,SSID,Course Number', 'Canary,2000000001,77', 'Canary,2000000002,77'], { headerRow: 2 }],
    ['headed as private, and no row taken for the header', ['Last Name,SSID,Course Number', 'Canary,2000000001,77'], { headerRow: 0 }],
    ['of names', ['a,b', '"Canary, Zoe",1', '"O’Canary-Zoë, Zoe Q.",2']],
    ['of given names', ['a,b', ...names.map((name) => `${name},1`)]],
    ['of e-mail addresses', ['a,b', 'zoe@canary.example,1']],
    ['of telephone numbers', ['a,b', '502-555-0100,1', '(502) 555-0101,2']],
    ['of social security numbers', ['a,b', '000-12-3456,1', '000 12 3457,1']],
    ['of birth dates', ['a,b', '4/5/2010,1', '2010-06-07,1']],
    ['headed Name', ['Name,Mark', 'Canary,90', 'T1,80']],
    ['in a line above the table', ['"Canary, Zoe"', 'SSID,Course Number,Score', '2000000001,77,90']],
    ['in one cell of a column of other things', ['a,b', ...Array.from({ length: 30 }, () => 'ok 1,1'), '"Canary, Zoe",1', 'zoe@canary.example,1']],
  ])('%s', (_, text, at) => {
    const { rows, columns } = look(lines(...text), at);
    expect(JSON.stringify([rows, columns])).not.toMatch(canary);
  }); // prettier-ignore

  it.each([
    ['courses', ['Welding', 'Nursing', 'Carpentry']],
    ['terms', ['Fall, Spring', 'Fall', 'T1, T2']],
    ['dates of the year', ['10/1/2026', '8/12/2025', '9/9/2024']],
    ['SSIDs', ['2000000001', '2000000002', '2000000003']],
    ['names of terms', ['Name', 'Fall', 'T2', 'Quarter 3']],
    ['tasks', ['CTE Term Grade', 'Midterm', 'Quarter Grade', 'Final Exam', 'Progress', 'CTE Final', 'Semester', 'Year Grade']],
  ])('but %s are shown', (_, values) => {
    const { rows } = look(lines('a;b', ...values.map((value) => `${value};x`)));
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(values);
  }); // prettier-ignore
});

describe('what is still missing', () => {
  it('is nothing for a kind that has all it needs', () => {
    expect(missingFor({ ssid: 0, course: 1, score: 2 })[0]).toEqual({ kind: 'grades', lacks: [] });
    expect(missingFor({ term: 0, start: 1, end: 2 })[0]).toEqual({ kind: 'terms', lacks: [] });
  });

  it('is named for each kind', () => {
    const missing = Object.fromEntries(missingFor({ course: 0 }).map(({ kind, lacks }) => [kind, lacks]));
    expect(missing).toEqual({
      grades: ['ssid', 'score'],
      roster: ['ssid'],
      'grading-tasks': ['task'],
      terms: ['term', 'start', 'end'],
      'score-group': ['score', 'minimumPercent'],
      'report-card': ['task'],
      sections: ['section', 'start'],
      counts: ['task', 'count'],
    });
  });
});
