import { describe, expect, it } from 'vitest';
import { pdfTables } from '../../../../src/intake/formats/pdf-tables.ts';
import type { PdfText } from '../../../../src/intake/formats/pdf-text.ts';
import { gradeRecords, readable, skipped, whyNot } from '../sources.ts';
import { at, headers, laidOut, page, student, widthOf, type Print } from './pdf-layout.ts';

const reading = (...pages: PdfText[][]) =>
  readable('', { tables: { format: 'pdf', tables: pdfTables(pages.map((texts) => page(...texts))) } });
/** Row, student (the last digits of the SSID), course and section, grading task and score of each record. */
const said = (...pages: PdfText[][]) =>
  gradeRecords(reading(...pages)).map(({ row, ssid, course, section, task, score }) =>
    [row, Number(ssid) - 1_900_000_000, `${course}-${section}`, task, score].join(' '),
  );
const usual = (row: number, number: number, score = '85') => `${row} ${number} 480123401-2 CTE Term Grade ${score}`;

describe('a report over several pages', () => {
  const titled = (number: number, rows: string[][], how: Print = {}) => [
    at('Grades Report', 300, 30, 14),
    at('Example Area Technology Center', 280, 45),
    ...laidOut(rows, { top: 70, ...how }),
    at(`Page ${number} of 2`, 300, 780),
    at('Generated on 10/14/2026 at 8:15 AM', 40, 790),
  ];

  it('titles, footers and repeated headers are no rows; rows are numbered by their pages', () => {
    const pages = [
      titled(1, [headers, student(1), student(2)]),
      titled(2, [headers, student(3, 'CTE Term Grade', 'B/88')]),
    ];
    expect(said(...pages)).toEqual([usual(1002, 1), usual(1003, 2), usual(2002, 3, 'B/88')]);
    expect(skipped(reading(...pages))).toEqual({});
  });

  it('the second page may have no header, or other places', () => {
    const bare = laidOut([headers, student(2)]).filter(({ y }) => y > 60);
    expect(said(laidOut([headers, student(1)]), bare)).toEqual([usual(1002, 1), usual(2001, 2)]);
    const moved = laidOut([headers, student(2)], { left: 90, size: 9 });
    expect(said(laidOut([headers, student(1)]), moved)).toEqual([usual(1002, 1), usual(2002, 2)]);
  });

  it('a row that is wrapped over the end of a page is one row', () => {
    const [first = []] = [laidOut([headers, student(1), student(2, 'CTE Term')])];
    const second = [...laidOut([headers]), at('Grade', first.find(({ text }) => text === 'Grading Task')!.x, 76)];
    expect(said(first, [...second, ...laidOut([student(3)], { top: 92 })]).slice(0, 2)).toEqual([
      usual(1002, 1),
      usual(1003, 2),
    ]);
  });

  it.each([[headers], [['State ID', 'Student Name', ...headers.slice(1)]]])('a total below the table is told and is no grade', (names) => {
    const cells = (number: number) => (names === headers ? student(number) : [student(number)[0]!, 'Doe, Jane', ...student(number).slice(1)]);
    const texts = laidOut([names, cells(1)]);
    expect(said([...texts, at('Total Students: 1', 40, 120)])).toEqual([usual(1002, 1)]);
    expect(skipped(reading([...texts, at('Total Students: 1', 40, 120)]))).toEqual({ total: [1003] });
  }); // prettier-ignore

  it('so is one whose first lines stand in the middle: what is left of it is no part of the next row', () => {
    const how: Print = { vertical: 'middle', pitch: 3 };
    const first = laidOut([headers, student(1, 'CTE\nTerm\nGrade'), student(2, 'CTE\nFinal\nExam')], how);
    const rest = first.pop()!;
    const second = laidOut([headers, student(3, 'CTE\nTerm\nGrade')], how);
    const below = second.map((text) => (text.y > 65 ? { ...text, y: text.y + 30 } : text));
    expect(rest.text).toBe('10/07/2026');
    const exam = { ...first.find(({ text }) => text === 'Exam')!, y: 76 };
    expect(said([...first.filter(({ text }) => text !== 'Exam'), rest], [...below, exam])).toEqual([
      usual(1002, 1),
      '1003 2 480123401-2 CTE Final Exam 85',
      usual(2002, 3),
    ]);
  });
});

describe('wrapped cells', () => {
  it.each<[string, Print]>([
    ['from the top', { vertical: 'top' }],
    ['in the middle', { vertical: 'middle' }],
    ['from the bottom', { vertical: 'bottom' }],
    ['to the right', { aligns: headers.map(() => 'right') }],
    ['in the middle of their columns', { aligns: headers.map(() => 'center') }],
  ])('are put together, printed %s', (_, how) => {
    const rows = [headers, student(1, 'CTE Term\nGrade'), student(2), student(3, 'CTE Final\nExam')];
    expect(said(laidOut(rows, { pitch: 3, ...how }))).toEqual([
      usual(1002, 1),
      usual(1003, 2),
      '1004 3 480123401-2 CTE Final Exam 85',
    ]);
  });

  it('headers may be wrapped too', () => {
    const wrapped = ['State\nID', 'Course\nNumber', 'Section', 'Grading\nTask', 'Score', 'Date\nPosted'];
    expect(said(laidOut([wrapped, student(1)]))).toEqual([usual(1002, 1)]);
  });

  it.each([['Date\nPosted'], ['Date']])('the header with %j is that of one table', (date) => {
    const named = [...headers.slice(0, 5), date];
    const other = laidOut([headers, student(2)], { top: 140 });
    expect(pdfTables([page(...laidOut([named, student(1)]), ...other)])).toHaveLength(date === 'Date' ? 2 : 1);
    expect(readable('', { tables: { format: 'pdf', tables: pdfTables([page(...laidOut([named, student(1)]))]) } }).layout.columns.postedOn).toBe(5); // prettier-ignore
  });

  it('names that stand near to each other are told apart by the line below them', () => {
    const names = [at('State ID', 40, 60), at('Course Number', 100, 60), at('Grading Score', 180, 60), at('Task', 180, 70)];
    const task = widthOf('Grading ', 8);
    const row = [at('1900000001', 40, 90), at('480123401', 100, 90), at('CTE', 180, 90), at('Final', 180, 100), at('85', 180 + task, 90)];
    const tables = pdfTables([page(...names, at('Date', 250, 60), at('Posted', 180 + task, 70), ...row)]);
    expect(tables[0]!.rows[0]!.cells).toEqual(['State ID', 'Course Number', 'Grading Task', 'Score Posted', 'Date']);
  }); // prettier-ignore

  it('a date that is broken between its digits is put together', () => {
    const rows = [headers, [...student(1).slice(0, 5), '10/07/202\n6'], student(2)];
    const postedOn = (vertical: Print['vertical']) =>
      gradeRecords(reading(laidOut(rows, { pitch: 3, vertical }))).map((record) => record.postedOn);
    expect(postedOn('top')).toEqual(['2026-10-07', '2026-10-07']);
    expect(postedOn('middle')).toEqual(['2026-10-07', '2026-10-07']);
  });

  it.each([
    ['course', 1, '48012340\n1'],
    ['section', 2, '00\n1'],
    ['score', 4, '8\n5'],
  ])('a %s that is broken between its digits sets its row aside', (_, column, broken) => {
    const row = student(1).with(column, broken);
    expect(said(laidOut([headers, row, student(2)], { pitch: 3 }))).toEqual([usual(1004, 2)]);
  });
});

describe('group headings', () => {
  const own = ['State ID', 'Grading Task', 'Score'];
  const row = (number: number): string[] => [String(1_900_000_000 + number), 'CTE Term Grade', '85'];
  const group = (heading: string, top: number, ...rows: string[][]) => [
    at(heading, 40, top),
    ...laidOut([own, ...rows], { top: top + 20 }),
  ];

  it.each([
    ['Course: 480123401 Welding I   Section: 2'],
    ['Course: 480123401-2 Welding I'],
    ['Course Number: 480123401   Section Number: 2   Teacher: Canarywing'],
    ['480123401 Welding I   Course: Welding I (480123401)   Section: 2'],
    ['Course   480123401   Section   2'],
    ['480123401-2 Welding I'],
  ])('%s', (heading) => {
    expect(said(group(heading, 40, row(1)))).toEqual([usual(1003, 1)]);
    expect(JSON.stringify(pdfTables([page(...group(heading, 40, row(1)))]))).not.toContain('Canarywing');
  });

  it('each is about the rows below it, also on the next page', () => {
    const first = [...group('Course: 480123401 Section: 2', 40, row(1)), ...group('Course: 480555502 Section: 7', 120, row(2))];
    expect(said(first, laidOut([own, row(3)]))).toEqual([
      usual(1003, 1),
      '1006 2 480555502-7 CTE Term Grade 85',
      '2002 3 480555502-7 CTE Term Grade 85',
    ]);
  }); // prettier-ignore

  it('a course of ten digits is no SSID: its rows are not taken for those of the course before', () => {
    const first = group('Course: 480123401 Section: 2', 40, row(1));
    expect(said([...first, ...group('Course: 0480555502 Nurse Aide   Section: 7', 120, row(2))])).toEqual([
      usual(1003, 1),
      '1006 2 0480555502-7 CTE Term Grade 85',
    ]);
  });

  it('a course without a number ends the one before: its rows are set aside', () => {
    const texts = [...group('Course: 480123401 Section: 2', 40, row(1)), ...group('Course: Welding II', 120, row(2))];
    expect(said(texts)).toEqual([usual(1003, 1)]);
    expect(skipped(reading(texts))).toEqual({ 'no-course': [1006] });
  });

  it('lines that say more of a group are no rows', () => {
    const named = [['State ID', 'Student Name', 'Grading Task', 'Score'], ['1900000001', 'Doe, Jane', 'CTE Term Grade', '85']]; // prettier-ignore
    const texts = [at('Course: 480123401   Section: 2', 40, 100), at('Teacher: Canarywing, Mary   Period: 3', 40, 112), ...laidOut(named, { top: 130 })]; // prettier-ignore
    const pages = [laidOut(named, { top: 40 }), texts];
    expect(skipped(reading(...pages))).toEqual({ 'no-course': [1002] });
    expect(said(...pages)).toHaveLength(1);
    expect(JSON.stringify(pdfTables(pages.map((each) => page(...each))))).not.toContain('Canarywing');
  });

  it('headings of a term and a task hold for the rows that have no column for them', () => {
    const course = ['State ID', 'Course Number', 'Section', 'Score'];
    const texts = [
      at('Term: T1', 40, 30),
      at('Task: CTE Final Grade', 40, 42),
      ...laidOut([course, ['1900000001', '480123401', '2', '91']]),
    ];
    expect(gradeRecords(reading(texts))).toMatchObject([{ term: 'T1', task: 'CTE Final Grade', score: '91' }]);
  });
});

describe('what can be told for certain', () => {
  it.each(['Exempt', 'Excused', 'Incomplete', 'Withdrawn', 'Passed', 'Distinguished', 'No Credit', 'B', 'A-'])(
    'the grade %s sets no row aside',
    (score) => {
      expect(said(laidOut([headers, student(1), student(2, 'CTE Term Grade', score)]))).toEqual([
        usual(1002, 1),
        usual(1003, 2, score),
      ]);
    },
  );

  it('two lists of students beside each other: each line holds a row more than could be read', () => {
    const own = ['State ID', 'Course Number', 'Score'];
    const line = (...numbers: number[]) => numbers.flatMap((number) => student(number).filter((_, i) => i < 2 || i === 4)); // prettier-ignore
    const tables = pdfTables([page(...laidOut([[...own, ...own], line(1, 2), line(3)]))]);
    expect(whyNot('', { tables: { format: 'pdf', tables }, task: 'CTE Term Grade' })).toBe('two-columns grades ssid');
  });

  it('two numbers in one column beside an empty one: nobody can tell which is which', () => {
    const texts = laidOut([headers, student(1), student(2)]);
    const odd = texts.map((text) => (text.text === '480123401' && text.y > 80 ? { ...text, text: '480123401 2', width: text.width * 1.1 } : text.text === '2' && text.y > 80 ? { ...text, text: ' ' } : text)); // prettier-ignore
    expect(said(odd)).toEqual([usual(1002, 1)]);
    expect(skipped(reading(odd))).toEqual({ unclear: [1003] });
  });

  it.each([
    ['beside each other', 24],
    ['on each other', 0.5],
  ])('two values %s in one column', (_, moved) => {
    const texts = laidOut([headers, student(1), student(2)], { pad: 5 });
    const score = texts.findLast(({ text }) => text === '85')!;
    expect(said([...texts, { ...score, text: '90', x: score.x + moved }])).toEqual([usual(1002, 1)]);
  });

  it('a score and a date in one column, where the header of the date is missing', () => {
    const texts = laidOut([headers.slice(0, 5), student(1).slice(0, 5), [...student(2).slice(0, 4), '85 10/07/2026']]);
    expect(said(texts)).toEqual([usual(1002, 1)]);
  });

  it('a piece of a grading task, where the others are whole', () => {
    const rows = [headers, student(1), student(2, 'CTE Final'), student(3, 'CTE')];
    expect(said(laidOut(rows))).toEqual([usual(1002, 1)]);
    expect(skipped(reading(laidOut(rows)))).toEqual({ unclear: [1003, 1004] });
    const short = [headers, student(1, 'CTE Term'), student(2, 'CTE Final'), student(3, 'CTE Final Exam')];
    expect(gradeRecords(reading(laidOut(short))).map(({ task }) => task)).toEqual(['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam']); // prettier-ignore
  });

  it('a line of text across the columns does not say where they end', () => {
    const places = [25, 75, 125, 200, 260];
    const line = (y: number, ...cells: string[]) => cells.map((cell, i) => at(cell, places[i]!, y));
    const row = (y: number, number: number, score: string) => line(y, 'Term 1', score, 'CTE Term Grade', String(1_900_000_000 + number), '480123401'); // prettier-ignore
    const texts = [line(60, 'Term', 'Score', 'Grading Task', 'State ID', 'Course Number'), row(80, 1, '85'), row(100, 2, ''), row(120, 3, '90')]; // prettier-ignore
    const found = reading([...texts.flat(), at('Total Students: 3', 25, 140)]);
    expect(gradeRecords(found).map(({ term, score }) => `${term}-${score}`)).toEqual(['Term 1-85', 'Term 1-', 'Term 1-90']); // prettier-ignore
  });

  it('a number on the edge of two columns', () => {
    const texts = laidOut([headers, student(1), student(2)]);
    const [course, section] = ['480123401', '2'].map((value) => texts.findLast(({ text }) => text === value)!);
    const odd = at('480555502', 0, course!.y);
    const middle = (course!.x + course!.width + section!.x) / 2 - odd.width / 2 - 2;
    expect(said([...texts.filter((text) => text !== course), { ...odd, x: middle }])).toEqual([usual(1002, 1)]);
  });

  it('a line that could be a row but is none keeps its SSID, and nothing else of a line near names', () => {
    const named = ['State ID', 'Student Name', 'Course Number', 'Score'];
    const texts = laidOut([named, ['1900000001', 'Doe, Jane', '480123401', '85']]);
    const odd = [at('See 1900000002 Canarywing, Mary about 480123401 in the office', 40, 110), at('Canarywing, Mary left', 40, 140)]; // prettier-ignore
    const [table] = pdfTables([page(...texts, ...odd)]);
    expect(table!.rows).toContainEqual({ cells: ['1900000002', '', '', ''], row: 1003, unclear: [0, 1, 2, 3] });
    expect(JSON.stringify(table)).not.toContain('Canarywing');
  });

  it('letters that are all equally wide are measured as such', () => {
    const rows = [headers, student(1), student(2, 'CTE Term Grade', '7'), student(3, 'CTE Term Grade', '')];
    const texts = rows.map((cells, i): PdfText => {
      const text = cells.map((cell) => cell.padEnd(16)).join('');
      return { text, x: 40, y: 60 + i * 12, size: 8, width: 4.8 * text.length, isMono: true };
    });
    expect(said(texts)).toEqual([usual(1002, 1), usual(1003, 2, '7'), usual(1004, 3, '')]);
  });
});
