import { describe, expect, it } from 'vitest';
import {
  gradeRecords,
  header,
  lines,
  read,
  readable,
  recordsOf,
  row,
  rowCount,
  skipped,
  sourceOf,
  type Content,
  utf16,
  whyNot,
} from './sources.ts';
import { readFile } from '../../../src/intake/read.ts';

const [first, second] = [row('2000000001'), row('2000000002', { course: 'ENG101', task: 'Quarter Grade' })];
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('what is recognised by its first lines', () => {
  const many = `${first}\n`.repeat(600);
  const note = 'Nothing of this is a table; it is a note to read.\n';

  it.each<[string, Content]>([
    ['behind blank lines', `${'\n'.repeat(15)}${header}\n${many}`],
    ['behind a line that names the delimiter', `sep=,\n${header}\n${many}`],
    ['behind a line that is longer than what is looked at first', `${'x'.repeat(40_000)}\n${header}\n${many}`],
    ['in UTF-16', utf16(`\uFEFF${header}\n${many}`, 'le')],
  ])('%s', (_, content) => {
    expect(readable(content).kind).toBe('grades');
    expect(rowCount(readable(content))).toBe(600);
  });

  it('looks on where they are no table', () => {
    expect(read(`${note.repeat(1000)}Alert from KTS: no active term mask for course 480123401\n`).kind).toBe('alerts');
    expect(whyNot(latin1(`${note.repeat(1000)}Zoë\n`))).toBe('not-recognized');
    expect(read(latin1(`${note.repeat(1000)}Zoë\n`)).encoding).toBe('windows-1252');
  });
});

describe('files in every encoding and delimiter', () => {
  const text = lines('Zoë Peñaloza', header, row('2000000001', { term: 'Été' }));
  it.each<[string, Content, string]>([
    ['UTF-8', text, 'utf-8'],
    ['UTF-8 with a mark', `\uFEFF${text}`, 'utf-8'],
    ['UTF-16LE with a mark', utf16(`\uFEFF${text}`, 'le'), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(text, 'be'), 'utf-16be'],
    ['windows-1252', latin1(text), 'windows-1252'],
    [
      'windows-1252 far behind the beginning',
      latin1(`${header}\n${`${first}\n`.repeat(20_000)}${row('2000000001', { term: 'Été' })}\n`),
      'windows-1252',
    ],
    ['CR', text.replaceAll('\n', '\r'), 'utf-8'],
    ['CR LF', text.replaceAll('\n', '\r\n'), 'utf-8'],
    ['tabs', text.replaceAll(',', '\t'), 'utf-8'],
    ['semicolons', text.replaceAll(',', ';'), 'utf-8'],
    ['pipes in UTF-16LE', utf16(text.replaceAll(',', '|'), 'le'), 'utf-16le'],
  ])('%s', (_, content, encoding) => {
    const reading = readable(content);
    expect(reading).toMatchObject({ kind: 'grades', encoding, layout: { columns: { ssid: 0, score: 5 } } });
    expect(gradeRecords(reading).at(-1)).toMatchObject({ ssid: '2000000001', course: '77', term: 'Été', score: '90' });
  });
});

describe('files that cannot be read', () => {
  it.each<[string, Content, string]>([
    ['nothing', '', 'empty'],
    ['a mark alone', '\uFEFF', 'empty'],
    ['blank lines', '\n \r\n\t\n', 'empty'],
    ['many blank lines', '\n'.repeat(1_000_000), 'not-recognized'],
    ['a zip file named .csv', latin1('PK\u0003\u0004notes'), 'zip'],
    ['NUL bytes', `${header}\n\0\0\0`, 'not-text'],
    ['one line of ten million characters', 'x'.repeat(10_000_000), 'not-recognized'],
    [
      'five thousand columns of nothing we know',
      Array.from({ length: 5000 }, (_v, i) => `column ${i}`).join(),
      'not-recognized',
    ],
    ['no header', lines(first, second), 'not-recognized'],
    ['no SSID', lines(header.replace('stateID', 'studentNumber'), first), 'missing-column grades ssid'],
    ['no task', lines('SSID,Course Number,Score', '2000000001,77,90'), 'needs-task grades task'],
    ['words', 'Dear all,\nsee you on Monday.\n', 'not-recognized'],
  ])('%s', (_, content, why) => expect(whyNot(content)).toBe(why));

  it('says that a text asked to be alerts does not say KTS', () => {
    expect(whyNot('Dear all,\n', { kind: 'alerts' })).toBe('no-kts');
  });

  const whole = sourceOf(lines(header, ...Array.from({ length: 20_000 }, () => first)));
  it.each<[string, (start: number, end: number) => Uint8Array]>([
    [
      'vanishes',
      (start, end) => {
        if (start > 0) throw new RangeError('NotFoundError');
        return whole.read(start, end);
      },
    ],
    [
      'cannot be opened',
      () => {
        throw new Error('EACCES: permission denied');
      },
    ],
    [
      'becomes shorter',
      (start, end) => whole.read(start, Math.min(end, 500_000)).subarray(0, Math.max(0, 500_000 - start)),
    ],
    ['becomes empty', () => new Uint8Array()],
  ])('a file that %s while it is read loses no rows in silence', (_, readBytes) => {
    const unread = readFile({ source: { ...whole, read: readBytes }, side: 'high' });
    expect(unread).toMatchObject({ kind: null, reason: 'cannot-read' });
  });

  it('lets faults of our own be seen', () => {
    const tell = () => {
      throw new TypeError('ours');
    };
    expect(() => readFile({ source: whole, side: 'high' }, tell)).toThrow('ours');
  });
});

describe('nothing is lost: rows = records + rows set aside', () => {
  it.each<[string, string[], Record<string, number[]>, number]>([
    ['whole rows', [first, row('2000000003')], {}, 2],
    ['blank rows are no data', ['', first, ',,,,,', '          ,,,,,', '', row('2000000003'), ''], {}, 2],
    ['short rows', ['2000000001,77,1,T1', first], { short: [2] }, 1],
    ['long rows', [`${first},,`, `${first},x`, `${first},,x`], { long: [3, 4] }, 1],
    ['rows with a cell that seems to be another column’s, where one is missing or too many', [`${row('2000000001', { course: 'Welding' })},`, `${row('2000000001', { section: 'A1' })},`, row('2000000001', { course: 'WELDING' }), first, first], { moved: [2] }, 4],
    ['totals, footers and repeated headers', [first, header, 'Total students: 1', 'Total: 123,,,,,', 'Page 1 of 2'], { 'repeated-header': [3], total: [4, 5], note: [6] }, 1],
    ['quotes that do not close', [`"${first}`, first, row('2000000001', { task: '"CTE Term' }), first, '2000000004,"x'], { 'unclosed-quote': [2, 4, 6] }, 2],
    ['damaged ids', [row('1.23E+09'), row('200000001'), row('20000 00001'), row('2000000001', { section: '2-Jan' }), row('2000000001', { course: '4.8E+08' })],
      { 'scientific ssid': [2], 'lost-zeros ssid': [3], 'not-digits ssid': [4], 'date section': [5], 'scientific course': [6] }, 0],
    ['missing ids', [row(''), row('2000000001', { course: '' })], { 'no-ssid': [2], 'no-course': [3] }, 0],
    ['other tasks', [first, second, row('', { task: '' })], { 'other-task': [3], 'no-ssid': [4] }, 1],
    ['an empty section', [row('2000000001', { section: '' })], {}, 1],
    ['a title of ten characters in the first column', ['Some title,,,,,'], { note: [2] }, 0],
    ['a header alone', [], {}, 0],
  ])('%s', (_, rows, reasons, records) => {
    const reading = readable(lines(header, ...rows));
    expect(skipped(reading)).toEqual(reasons);
    expect(recordsOf(reading)).toHaveLength(records);
    expect(rowCount(reading)).toBe(records + Object.values(reasons).flat().length);
  }); // prettier-ignore

  it.each<[string, string, string]>([
    ['grades', header, '2000000001,77,1,T1,CTE Term Grade,90'],
    ['roster', 'SSID,Course Number,Section', '2000000001,77,1'],
    ['grading-tasks', 'Course Number,Grading Task,Active Mask', '77,CTE Term Grade,T1'],
    ['terms', 'Name,Start,End', 'T1,8/1/2026,10/1/2026'],
    ['score-group', 'Score,Minimum %,GPA Value', 'A,90,4.0'],
    ['report-card', 'Template,Task,Term,Posted Grades', 'Fall,CTE Term Grade,T1,Yes'],
    ['sections', 'Course Number,Section,Start,End', '77,1,8/1/2026,10/1/2026'],
  ])('%s: a header without rows is a valid file, and odd rows are told', (kind, headers, data) => {
    expect(readable(`${headers}\n`)).toMatchObject({ kind, skips: new Map() });
    expect(rowCount(readable(`${headers}\n`))).toBe(0);
    const empty = data.replaceAll(/[^,]/g, '');
    const odd = [data, '', `${data},,x`, data.split(',')[0]!, `"${data}`, headers, 'Total rows: 9', empty, `x${empty}`];
    const reading = readable(lines(headers, ...odd));
    expect(reading.kind).toBe(kind);
    expect(rowCount(reading)).toBe(odd.length - 2);
    expect(skipped(reading)).toMatchObject({ long: [4], 'unclosed-quote': [6], 'repeated-header': [7], total: [8] });
  });
});

describe('addresses are those of a spreadsheet', () => {
  it('counts blank rows and no quoted line breaks', () => {
    const text = `"Grades\n(page 1)"\n\n${header},comments\n${first},"well\ndone"\n\n${row('2000000003')},\n2000000004\n`;
    const reading = readable(text);
    expect(reading.layout.headerRow).toBe(3);
    expect(gradeRecords(reading).map((record) => record.row)).toEqual([4, 6]);
    expect(skipped(reading)).toEqual({ short: [7] });
  });
});

describe('a column headed Grade', () => {
  const headers = 'SSID,Course Number,Task,Grade';
  const graded = (...grades: string[]) =>
    lines(headers, ...grades.map((grade, i) => `200000000${i},77,CTE Term Grade,${grade}`));

  it.each([
    [['09', '10', '14'], 'missing-column grades score'],
    [['6', '', '12'], 'missing-column grades score'],
    [['9', '85'], 'read as grades'],
    [['A', 'B'], 'read as grades'],
    [['5', '9'], 'read as grades'],
    [['', ''], 'read as grades'],
    [[], 'read as grades'],
  ])('%j', (grades, expected) => expect(whyNot(graded(...grades))).toBe(expected));

  it.each([undefined, 'CTE Term Grade'])('is the grade level in a roster, with the task %s', (task) => {
    const reading = readable(lines('SSID,Course Number,Grade', '2000000001,77,11'), { task });
    expect(reading).toMatchObject({ kind: 'roster', records: { records: { length: 1 } } });
  });

  it('holds grades of which the task must be given', () => {
    const rows = lines('SSID,Course Number,Grade', '2000000001,77,11', '2000000002,77,85');
    expect(whyNot(rows)).toBe('needs-task grades task');
    expect(readable(rows, { task: 'CTE Term Grade' }).kind).toBe('grades');
  });
});

describe('what the user says about a file', () => {
  const bare = lines('SSID,Course Number,Score', '2000000001,77,90');

  it('fills the task and the term that the file has no column for', () => {
    const { records } = readable(bare, { task: 'cte final', term: 'Q2' });
    expect(records).toMatchObject({
      givenTerm: 'Q2',
      givenTask: 'CTE Final Grade',
      records: [{ task: 'CTE Final Grade' }],
    });
  });

  it('does not fill what the file says itself', () => {
    const reading = readable(lines(header, first), { task: 'CTE Final Grade', term: 'Q2' });
    expect(gradeRecords(reading)).toMatchObject([{ task: 'CTE Term Grade', term: 'T1' }]);
    expect(reading.records).not.toHaveProperty('givenTerm');
  });

  it('decides the kind', () => {
    expect(readable(lines(header, first), { kind: 'roster' })).toMatchObject({
      kind: 'roster',
      records: { records: { length: 1 } },
    });
    expect(whyNot(lines(header, first), { kind: 'terms' })).toBe('missing-column terms start');
  });
});

describe('text that says KTS', () => {
  it('is read as alerts where it is nothing else', () => {
    expect(read('10/09/2026 KTS: Course 77 Section 1 did not sync\n')).toMatchObject({
      kind: 'alerts',
      records: [{ places: [{ course: '77', section: '1' }] }],
    });
  });

  it.each([
    ['a table with a title', lines('KTS grades', header, first), 'grades'],
    ['a table that lacks a column', lines('KTS grades', 'Course Number,Score'), null],
    ['XML', '<Header><User>KTS</User></Header>', null],
  ])('is not where it is %s', (_, content, kind) => expect(read(content)).toMatchObject({ kind }));
});

describe('progress', () => {
  it('grows to the end', () => {
    const told: [number, number][] = [];
    readFile(
      { source: sourceOf(lines(header, ...Array.from({ length: 30_000 }, () => first))), side: 'high' },
      (rows, share) => told.push([rows, share]),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(told.at(-1)![1]).toBe(1);
  });
});
