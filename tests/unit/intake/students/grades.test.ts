import { describe, expect, it } from 'vitest';
import { fillDown } from '../../../../src/intake/students/filled-down.ts';
import { gradesFile, header, lines, placesOf, row, whyNot } from '../sources.ts';

const grades = (...rows: string[]) => gradesFile(lines(header, ...rows));
const full = 'State ID,Course Number,Section,Term,Task,Score,Percent,Date Posted,In Progress,Progress Percent';
const one = (cells: string, head = full) => gradesFile(lines(head, cells)).records[0];

describe('records', () => {
  it('keep what the cells mean: ids without what programs put around them, tasks by their canonical names', () => {
    expect(
      grades(`="0200000001", 077 ,'01, T1 ,cte  term, 85.00 `, row('2000000002', { task: 'CTE Final', score: '' })),
    ).toMatchObject({
      records: [
        {
          row: 2,
          ssid: '0200000001',
          course: '077',
          section: '01',
          term: 'T1',
          task: 'CTE Term Grade',
          score: '85.00',
        },
        { row: 3, ssid: '2000000002', course: '77', section: '1', term: 'T1', task: 'CTE Final Grade', score: '' },
      ],
    });
  });

  it('have each field of the file, and say which columns there are', () => {
    const file = gradesFile(
      lines(
        'SSID,Course Number,Task,%,Date,In Progress,Progress Percent,cal.name,End Year,Home School',
        '2000000001,77,CTE Term,91.5,10/9/2026,B,85,26-27 Center,2027,North High',
      ),
    );
    expect(file.records).toEqual([
      {
        row: 2, ssid: '2000000001', course: '77', section: '', term: '', task: 'CTE Term Grade', score: '', percent: '91.5',
        postedOn: '2026-10-09', progressScore: 'B', progressPercent: '85', calendar: '26-27 Center', endYear: 2027, homeSchool: 'North High',
      },
    ]); // prettier-ignore
    expect(file.has).toEqual({
      section: false, term: false, task: true, score: false, percent: true, postedOn: true, progress: true, endYear: true,
    }); // prettier-ignore
    expect(file.calendarColumn).toEqual({ of: 'calendar', parts: false });
  });

  it('keep cells that could harm where they are shown as the text that they are', () => {
    const scores = ['<img src=x onerror=alert(1)>', '@SUM(1)', '+1', '=1+1', '\ud800'];
    const { records } = grades(...scores.map((score, i) => row(`200000000${i}`, { score })));
    expect(records.map(({ score }) => score)).toEqual([...scores.slice(0, 4), '\uFFFD']);
  });

  it.each<[string, string, object]>([
    ['empty words are nothing', '2000000001,77,1,T1,CTE Term Grade,NULL,N/A,(none),--,#N/A', { score: '', percent: '', postedOn: '', progressScore: '', progressPercent: '' }],
    ['marks are marks', '2000000001,77,1,T1,CTE Term Grade,NA,NG,,NP,W', { score: 'NA', percent: 'NG', progressScore: 'NP', progressPercent: 'W' }],
    ['characters that nobody sees', '2000000001,7\u20607,1\u200b,\u200eT1\u200f,CTE\u00a0Term Grade\u200b,\u200b,85\u00ad,,,', { course: '77', section: '1', term: 'T1', score: '', percent: '85' }],
    ['decimals of whole numbers', '2000000001.0,77.00,1.0,T1,CTE Term Grade,85.0,,,,', { ssid: '2000000001', course: '77', section: '1', score: '85.0' }],
    ['other decimals', '2000000001,911000.1,1,T1,CTE Term Grade,85,,,,', { course: '911000.1' }],
    ['a percent that cannot be read beside a score', '2000000001,77,1,T1,CTE Term Grade,85,#REF!,,,', { score: '85', percent: '' }],
    ['a date in words', '2000000001,77,1,T1,CTE Term Grade,85,,"Friday, October 9, 2026",,', { postedOn: '2026-10-09' }],
    ['a date that is none', '2000000001,77,1,T1,CTE Term Grade,85,,soon,,', { postedOn: '', dateUnread: 'form' }],
    ['a date long ago', '2000000001,77,1,T1,CTE Term Grade,85,,01/01/1900,,', { postedOn: '', dateUnread: 'implausible' }],
  ])('%s', (_, cells, expected) => expect(one(cells)).toMatchObject(expected)); // prettier-ignore

  it('know dates that lie more than a year after the check for implausible', () => {
    const read = (date: string) =>
      gradesFile(lines(full, `2000000001,77,1,T1,CTE Term Grade,85,,${date},,`), { asOf: '2026-10-20' });
    expect(read('10/20/2027')).toMatchObject({
      records: [{ postedOn: '2027-10-20' }],
      datesUnread: { implausible: [] },
    });
    expect(read('10/21/2027')).toMatchObject({ records: [{ postedOn: '' }], datesUnread: { implausible: [2] } });
  });
});

describe('a column that says whether a grade is posted', () => {
  const flagged = (name: string, ...rows: [score: string, flag: string][]) =>
    gradesFile(
      lines(
        `State ID,Course Number,Task,Score,${name}`,
        ...rows.map(([score, flag], i) => `200000000${i},77,CTE Term Grade,${score},${flag}`),
      ),
    ).records.map(({ score, progressScore }) => [score, progressScore]);

  it.each<[string, [string, string][], [string, string][]]>([
    ['Posted', [['91', 'Yes'], ['85', 'No'], ['70', '']], [['91', ''], ['', '85'], ['', '70']]],
    ['Is Posted', [['91', 'TRUE'], ['85', 'false']], [['91', ''], ['', '85']]],
    ['Posted?', [['91', 'X'], ['85', '']], [['91', ''], ['', '85']]],
    ['Status', [['91', 'Posted'], ['85', 'Not Posted'], ['80', 'In Progress']], [['91', ''], ['', '85'], ['', '80']]],
    ['Grade Status', [['91', '1'], ['85', '0']], [['91', ''], ['', '85']]],
    ['Status', [['91', 'Active'], ['85', 'Dropped']], [['91', ''], ['85', '']]],
    ['Status', [['91', 'Posted'], ['85', 'Pending'], ['80', 'Not yet posted']], [['91', ''], ['', '85'], ['', '80']]],
  ])('%s: %j', (name, rows, expected) => expect(flagged(name, ...rows)).toEqual(expected)); // prettier-ignore

  it('may say what is not known: such a row is neither posted nor not', () => {
    const file = gradesFile(lines('State ID,Course Number,Task,Score,Status', '2000000001,77,CTE Term,91,Posted', '2000000002,77,CTE Term,85,Held back', '2000000003,77,CTE Term,,Held back')); // prettier-ignore
    expect(placesOf(file)).toEqual({ records: [2, 4], 'setAside unreadable-value': [3] });
  });

  it('stays one where a cell of a row that has moved stands in it: what is not posted must not count as posted', () => {
    const file = gradesFile(lines('State ID,Course Number,Task,Score,Grade Status,Calendar', '2000000001,77,CTE Term,91,Posted,26-27 Center', '2000000002,77,CTE Term,85,Not Posted,26-27 Center', '77,CTE Term,80,Posted,26-27 Center,', '2000000004,77,CTE Term,70,84.5,26-27 Center')); // prettier-ignore
    expect(placesOf(file)).toEqual({ records: [2, 3], 'setAside moved': [4], 'setAside unreadable-value': [5] });
    expect(Array.from(file.records, ({ score, progressScore }) => [score, progressScore])).toEqual([['91', ''], ['', '85']]); // prettier-ignore
  });

  it('is a score where it holds grades, and a date where it holds days', () => {
    const file = (head: string, cells: string) => gradesFile(lines(`SSID,Course Number,Task,${head}`, `2000000001,77,CTE Term,${cells}`)).records; // prettier-ignore
    expect(file('Posted', '91')).toMatchObject([{ score: '91' }]);
    expect(file('Posted,Percent', '10/09/2026,91')).toMatchObject([
      { score: '', percent: '91', postedOn: '2026-10-09' },
    ]);
  });
});

describe('every data row is in one place', () => {
  const [good, more] = [row('2000000001'), row('2000000002')];
  const cases: [string, string[], Record<string, number[]>][] = [
    ['whole rows', [good, more], { records: [2, 3] }],
    ['a student without a grade', [row('2000000001', { score: '' })], { records: [2] }],
    ['other tasks', [row('2000000001', { task: 'Quarter Grade' })], { otherTasks: [2] }],
    ['tasks that begin with CTE and are none of ours', [row('2000000001', { task: 'CTE Attendance' }), row('2000000001', { task: 'CTE Work Ethic' })], { otherTasks: [2, 3] }],
    ['no SSID', [good, row(''), row('0000000000'), row('PENDING')], { records: [2], 'setAside no-ssid': [3, 4, 5] }],
    ['no SSID and no value', [good, row('', { score: '' })], { records: [2], 'noGrade no-value': [3] }],
    ['no course', [good, row('2000000003', { course: '' })], { records: [2], 'setAside no-course': [3] }],
    ['no task', [good, row('2000000003', { task: '' }), row('2000000003', { task: '#REF!' })], { records: [2], 'setAside no-task': [3, 4] }],
    ['a task that resembles', [good, ...['CTE Term Grade (T1)', 'CTE Midterm', 'CTE', 'CTE Ter', 'CET Term Grade'].map((task) => row('2000000003', { task }))], { records: [2], 'setAside task-resembles': [3, 4, 5, 6, 7] }],
    ['a task that resembles, without a value', [good, row('2000000003', { task: 'CTE Midterm', score: '' })], { records: [2], 'noGrade no-value': [3] }],
    ['a grade that cannot be read', [good, row('2000000003', { score: '#REF!' }), row('2000000003', { score: '#######' })], { records: [2], 'setAside unreadable-value': [3, 4] }],
    ['damaged ids', [row('1.23E+09'), row('200000001'), row('20000 00001'), row('12345678901'), row('2000000001', { section: '2-Jan' }), row('2000000001', { course: '4.8E+08' })],
      { 'setAside scientific ssid': [2], 'setAside lost-zeros ssid': [3], 'setAside not-digits ssid': [4], 'setAside too-long ssid': [5], 'setAside date section': [6], 'setAside scientific course': [7] }],
    ['short rows', [good, '2000000003,77,1,T1', '2000000003,77,1,T1,CTE Term Grade'], { records: [2], 'setAside short': [3, 4] }],
    ['a short row of another task', [good, '2000000003,77,1,T1,Quarter Grade'], { records: [2], otherTasks: [3] }],
    ['rows without the empty cells at their ends', [good, more, ...[3, 4, 5].map((n) => `200000000${n},77,1,T1,CTE Term Grade`)], { records: [2, 3, 4, 5, 6] }],
    ['short rows of a file that has empty cells', [good, row('2000000002', { score: '' }), ...[3, 4, 5].map((n) => `200000000${n},77,1,T1,CTE Term Grade`)], { records: [2, 3], 'setAside short': [4, 5, 6] }],
    ['long rows', [`${good},,`, `${more},x`, `2000000003,77,1,T1,Quarter Grade,90,x`], { records: [2], 'setAside long': [3], otherTasks: [4] }],
    ['a row that has moved', [good, more, row('2000000003'), '2000000004,Jr.,77,1,T1,CTE Term Grade'], { records: [2, 3, 4], 'setAside moved': [5] }],
    ['a quote that does not close', [good, `2000000003,77,"1,T1,CTE Term Grade,90`, more], { records: [2, 4], 'setAside unclosed-quote': [3] }],
    ['a quote that does not close in a row of another task', [good, `2000000003,77,"1,T1,Quarter Grade,90`, more], { records: [2, 4], otherTasks: [3] }],
    ['a quote that does not close before a quoted cell', [good, `2000000003,"77,1,T1,CTE Term Grade,"90 of 100, late"`, more], { records: [2, 4], 'setAside unclosed-quote': [3] }],
    ['totals and averages', [good, 'Total students: 2', 'Average,77,1,T1,,88.0', 'Class Average:,,,,,88', 'Mean,,,,,80', '(3 rows affected)', 'Students: 25', ',,,,Total,88'], { records: [2], 'noGrade total': [3, 4, 5, 6, 7, 8, 9] }],
    ['notes', [good, 'Printed by the office', 'Page 1 of 2', '-----'], { records: [2], 'noGrade note': [3, 4], 'noGrade no-key': [5] }],
    ['neither student nor course nor task', [good, ',,1,T1,,', ',,,,,90'], { records: [2], 'noGrade no-key': [3, 4] }],
    ['a repeated header', [good, header, more], { records: [2, 4], 'noGrade repeated-header': [3] }],
    ['an SSID in a row of its own is no note', [good, '2000000003'], { records: [2], 'setAside short': [3] }],
    ['blank rows are none', ['', good, ',,,,,', '\u200b,,', ' '], { records: [3] }],
  ]; // prettier-ignore
  it.each(cases)('%s', (_, rows, places) => {
    const file = grades(...rows);
    expect(placesOf(file)).toEqual(places);
    expect(file.rows).toBe(Object.values(places).flat().length);
  });

  const term = { task: 'CTE Term Grade' };
  it.each<[string, string, string[], Record<string, number[]>]>([
    ['by one cell', 'State ID,Course Number,Section,Score', ['2000000001,77,1,90', ',2000000002,77,1'], { records: [2], 'setAside moved': [3] }],
    ['by two cells, the SSID in a column that is dropped', 'State ID,Student Number,Course Number,Score', ['2000000001,501,77,90', ',2000000002,502,77'], { records: [2], 'setAside moved': [3] }],
    ['to the left, behind a local number', 'Student Number,State ID,Course Number,Score', ['501,2000000001,77,90', '2000000002,77,1,90'], { records: [2], 'setAside moved': [3] }],
    ['to the left: a course stands for the SSID', 'State ID,Course Number,Section,Score', ['2000000001,480123401,1,90', '480123401,1,90,'], { records: [2], 'setAside moved': [3] }],
    ['in a file of tasks side by side', 'State ID,Course Number,Section,CTE Term Grade,CTE Final Grade', ['2000000001,77,1,90,91', ',2000000002,77,1,90'], { records: [2, 2], 'setAside moved': [3, 3] }],
    ['none: courses of ten digits', 'State ID,Course Number,Score', ['2000000001,4801234011,90', ',4801234012,85'], { records: [2], 'setAside no-ssid': [3] }],
    ['none: local numbers of ten digits', 'State ID,Student Number,Course Number,Score', ['2000000001,5000000001,77,90', ',5000000002,77,85'], { records: [2], 'setAside no-ssid': [3] }],
    ['none: a short SSID', 'State ID,Course Number,Score', ['2000000001,480123401,90', '200000002,480123401,85'], { records: [2], 'setAside lost-zeros ssid': [3] }],
  ])('a row that has moved in a file without a task column, %s', (_, head, rows, places) => {
    expect(placesOf(gradesFile(lines(head, ...rows), term))).toEqual(places);
  }); // prettier-ignore

  it('names of students that begin like totals are names', () => {
    const names = (...given: string[]) => placesOf(gradesFile(lines(`Last Name,${header}`, ...given)));
    expect(names(`Countryman,${good}`, `Page,${more}`, `Total,${row('2000000003')}`)).toEqual({ records: [2, 3, 4] });
    expect(names(`Page,${row('')}`, `Max,${row('')}`, `Average,${row('')}`)).toEqual({ 'setAside no-ssid': [2, 3], 'noGrade total': [4] });
  }); // prettier-ignore

  it('a name in the place of an SSID that was lost is no total where the task has moved too', () => {
    const file = gradesFile(lines(header, `Page,77,1,T1,CTE Term Grade,88,`, `Page,1,T1,CTE Term Grade,88,,`, `Total,1,T1,CTE Term Grade,88,,`)); // prettier-ignore
    expect(placesOf(file)).toEqual({ 'noGrade total': [2, 4], 'setAside moved': [3] });
  });

  it('a name in the place of the SSID is no total where an SSID stands elsewhere in the row', () => {
    const moved = gradesFile(lines(`Last Name,${header}`, `2000000001,Page,Carpentry,77,1,T1,CTE Term Grade`));
    expect(placesOf(moved)).toEqual({ 'setAside moved': [2] });
    expect(JSON.stringify(moved)).not.toContain('2000000001');
  });

  it('a task cell alone makes a row ours, not a course that is called so', () => {
    const file = gradesFile(
      lines(`Course Name,${header}`, `CTE Term Project,${row('2000000001', { task: 'Quarter Grade' })}`),
    );
    expect(placesOf(file)).toEqual({ otherTasks: [2] });
  });

  it('a row without a key that shows a grade and its day may be someone’s', () => {
    const dated = (cells: string) => placesOf(gradesFile(lines(`${header},Date Posted`, `${good},`, cells)));
    expect(dated(',,,,,90,10/09/2026')).toEqual({ records: [2], 'setAside no-ssid': [3] });
    expect(dated(',,,,,90,')).toEqual({ records: [2], 'noGrade no-key': [3] });
    expect(dated(',,,,,,10/09/2026')).toEqual({ records: [2], 'noGrade no-key': [3] });
  });

  it('a row that shows its grade and lacks only cells behind it is used', () => {
    const head = `${header},Percent,Date Posted,In Progress`;
    const file = gradesFile(lines(head, `${good},90,10/09/2026,`, more, row('2000000003', { score: '' })));
    expect(placesOf(file)).toEqual({ records: [2, 3], 'setAside short': [4] });
  });

  it('every row counts where the user said the task', () => {
    const file = gradesFile(
      lines('SSID,Course Number,Score', '2000000001,77,90', ',77,80', '200000001,77,70', ',77,'),
      { task: 'cte final' },
    );
    expect(placesOf(file)).toEqual({ records: [2], 'setAside no-ssid': [3], 'setAside lost-zeros ssid': [4], 'noGrade no-value': [5] }); // prettier-ignore
    expect(file).toMatchObject({ givenTask: 'CTE Final Grade', records: [{ task: 'CTE Final Grade' }] });
  });

  it('an SSID in the column of courses has moved, where no task tells', () => {
    const head = 'SSID,Course Number,Section,Score,Calendar';
    const read = (...rows: string[]) => gradesFile(lines(head, ...rows), { task: 'cte final' });
    const file = read('2000000001,77,1,90,Pine', ',2000000002,77,1,80');
    expect(placesOf(file)).toEqual({ records: [2], 'setAside moved': [3] });
    expect(file.setAside).toMatchObject([{ posted: 'may', parts: { ssid: '2000000002' } }]);
    expect(placesOf(read('2000000001,4801234010,1,90,Pine', ',4801234010,1,80,Pine'))).toEqual({ records: [2], 'setAside no-ssid': [3] }); // prettier-ignore
  });
});

describe('what can be read of rows set aside', () => {
  const whole = { ssid: '2000000001', course: '77', section: '1', term: 'T1', task: 'CTE Term Grade', score: '90' };
  const { ssid, course, section, term, ...shown } = whole;
  it.each<[string, string, object]>([
    ['an SSID that lost its zeros has them again', row('200000001'), { posted: 'shown', parts: { ...whole, ssid: '0200000001' } }],
    ['an SSID in another form may be any that rounds to it', row('1.23E+09'), { posted: 'shown', ssidRoundsTo: '1.23E+09', parts: { course, section, term, ...shown } }],
    ['what is no number could be a name, and is not kept', row('Zoë 1'), { posted: 'shown', parts: { course, section, term, ...shown } }],
    ['no SSID', row(''), { posted: 'shown', parts: { course, section, term, ...shown } }],
    ['a section that became a date', row('2000000001', { section: '2-Jan' }), { posted: 'shown', parts: { ssid, course, term, ...shown } }],
    ['a course in another form', row('2000000001', { course: '4.8E+08' }), { posted: 'shown', parts: { ssid, section, term, ...shown } }],
    ['a task that resembles', row('2000000001', { task: 'CTE Midterm' }), { posted: 'shown', taskText: 'CTE Midterm', parts: { ssid, course, section, term, score: '90' } }],
    ['a grade that cannot be read is a grade', row('2000000001', { score: '#REF!' }), { posted: 'shown', parts: { ssid, course, section, term, task: shown.task, score: '#REF!' } }],
    ['a short row may show one', '2000000001,77,1\n', { posted: 'may', parts: { ssid, course, section } }],
    ['the last cell of a row that was cut off is not whole', '2000000001,77,1', { posted: 'may', parts: { ssid, course } }],
    ['an unclosed quote', '2000000001,77,"1,T1,CTE Term Grade,90', { posted: 'may', parts: { ssid, course } }],
    ['an unclosed quote before the SSID itself', '"2000000001,77,1,T1,CTE Term Grade,90', { posted: 'may', parts: { ssid } }],
    ['a long row whose ids were moved', `Jr,${row('2000000001')}`, { posted: 'may', parts: { ssid } }],
    ['a long row in which two numbers may be the SSID', `${row('2000000001')},2000000002`, { posted: 'may', parts: {} }],
  ])('%s', (_, line, aside) => {
    const { setAside, records } = gradesFile(`${header}\n${row('2000000009')}\n${line}`);
    expect(records).toHaveLength(1);
    expect(setAside).toHaveLength(1);
    expect(setAside[0]).toMatchObject({ row: 3, ...aside });
    expect(setAside[0]!.parts).toEqual({ ...(aside as { parts: object }).parts });
  }); // prettier-ignore

  it('a grade in progress alone is no posted one', () => {
    const head = `${header},In Progress`;
    const file = gradesFile(lines(head, `${row('', { score: '' })},74`, `${row('')},`));
    expect(file.setAside.map(({ posted }) => posted)).toEqual(['no', 'shown']);
  });
});

describe('what all rows show', () => {
  it('students, courses, terms and tasks, of rows that are no records too', () => {
    const { seen } = grades(
      row('2000000001'),
      row('2000000002', { course: 'ENG1', section: '4', term: 'Q2', task: 'Quarter Grade' }),
      row('200000003', { course: '78', section: '2' }),
      row('2000000004', { section: '2-Jan', task: 'CTE Final Grade' }),
      'Total: 4',
    );
    expect([...seen.students]).toEqual(['2000000001', '2000000002', '2000000004']);
    expect([...seen.courses]).toEqual([
      ['77', { rows: 2, cteRows: 2 }],
      ['ENG1', { rows: 1, cteRows: 0 }],
      ['78', { rows: 1, cteRows: 1 }],
    ]);
    expect([...seen.places.values()]).toContainEqual({ course: 'ENG1', section: '4' });
    expect([[...seen.terms], [...seen.tasks], [...seen.otherTasks]]).toEqual([
      ['T1', 'Q2'],
      ['CTE Term Grade', 'CTE Final Grade'],
      [['Quarter Grade', 1]],
    ]);
  });

  it('titles of courses that three students bear, and never a name', () => {
    const file = (titles: string[]) =>
      gradesFile(lines(`${header},Course Name`, ...titles.map((title, i) => `${row(`200000000${i}`)},${title}`)));
    expect([...file(['Welding', 'Welding', 'Welding', 'Wood']).courseNames]).toEqual([['77', 'Welding']]);
    expect(file(['Welding', 'Welding']).courseNames.size).toBe(0);
    expect(file(Array.from({ length: 4 }, () => '"Doe, Ann"')).courseNames.size).toBe(0);
  });

  it('calendars, with their rows; a school column parts a file only where one key stands under two', () => {
    const file = (name: string, ...rows: [string, string][]) =>
      gradesFile(lines(`${header},${name}`, ...rows.map(([ssid, school]) => `${row(ssid)},${school}`)));
    const twice: [string, string][] = [['2000000001', 'North'], ['2000000001', 'South'], ['2000000002', '']]; // prettier-ignore
    expect([...file('cal.name', ...twice).seen.calendars]).toEqual([['North', 1], ['South', 1], ['', 1]]); // prettier-ignore
    expect(file('School', ...twice).calendarColumn).toEqual({ of: 'school', parts: true });
    expect(file('School', ['2000000001', 'North'], ['2000000002', 'South']).calendarColumn).toEqual({ of: 'school', parts: false }); // prettier-ignore
    expect(file('Home School', ...twice).calendarColumn).toBeUndefined();
  });
});

describe('groups that are written once', () => {
  const head = 'State ID,Course Number,Section,Task,Score';
  const places = (...rows: string[]) => gradesFile(lines(head, ...rows)).records.map(({ course, section, task }) => [course, section, task].join('/')); // prettier-ignore
  const [welding, wood] = ['77/1/CTE Term Grade', '78/2/CTE Final Grade'];

  it.each<[string, string[], string[]]>([
    ['on the first row', ['2000000001,77,1,CTE Term,90', '2000000002,,,,80', '2000000003,,,,70', '2000000004,78,2,CTE Final,60', '2000000005,,,,50'], [welding, welding, welding, wood, wood]],
    ['on a row of its own', [',77,1,CTE Term,', '2000000001,,,,90', '2000000002,,,,80', ',78,2,CTE Final,', '2000000003,,,,70'], [welding, welding, wood]],
    ['but for the task', ['2000000001,77,1,CTE Term,90', '2000000002,,,CTE Term,80', '2000000003,,,CTE Final,70'], [welding, welding, '77/1/CTE Final Grade']],
    ['never where other cells are empty too', ['2000000001,77,1,CTE Term,90', '2000000002,,,,80', '2000000003,,1,,70'], [welding]],
    ['never where most rows have them', ['2000000001,77,1,CTE Term,90', '2000000002,77,1,CTE Term,80', '2000000003,77,1,CTE Term,80', '2000000004,,,,70', '2000000005,,,,70'], [welding, welding, welding]],
    ['never where the first row lacks them', ['2000000001,,,,90', '2000000002,,,,80', '2000000003,78,2,CTE Final,70'], [wood]],
    ['never a section of another course', ['2000000001,77,1,CTE Term,90', '2000000002,78,,CTE Final,80', '2000000003,78,,CTE Final,80'], [welding, '78//CTE Final Grade', '78//CTE Final Grade']],
  ])('%s', (_, rows, expected) => expect(places(...rows)).toEqual(expected)); // prettier-ignore

  it('say which rows were filled, and count headings as nobody’s', () => {
    const file = gradesFile(lines(head, ',77,1,CTE Term,', '2000000001,,,,90', '2000000002,,,,80'));
    expect(placesOf(file)).toEqual({ records: [3, 4], 'noGrade group-heading': [2] });
  });
});

it('a workbook keeps no empty cells at the end of a row: its groups are filled all the same', () => {
  const groups = (isText: boolean) => {
    const rows = [['2000000001', '90', '77'], ['2000000002', '80', ''], ['2000000003', '70', '']].map((cells, i) => ({ row: i + 2, cells, width: cells.filter(Boolean).length })); // prettier-ignore
    return fillDown(rows, { keys: [2], ssid: 0, course: 2, values: [1], isText })?.filled;
  };
  expect(groups(false)).toEqual([3, 4]);
  expect(groups(true)).toBeUndefined();
});

describe('tasks or terms side by side', () => {
  const told = (head: string, cells: string[], given = {}) =>
    gradesFile(lines(`State ID,Course Number,Section,${head}`, ...cells.map((more, i) => `200000000${i},77,1,${more}`)), given)
      .records.map(({ ssid, task, term, score, percent }) => [ssid.at(-1), task, term, score, percent].filter(Boolean).join(' ')); // prettier-ignore

  it.each<[string, string, string[], object, string[]]>([
    ['tasks', 'Term,CTE Term Grade,CTE Final Grade', ['T1,91,90', 'T1,85,'], {}, ['0 CTE Term Grade T1 91', '0 CTE Final Grade T1 90', '1 CTE Term Grade T1 85', '1 CTE Final Grade T1']],
    ['tasks with score and percent', 'CTE Final Grade Score,CTE Final Grade %', ['A,95'], {}, ['0 CTE Final Grade A 95']],
    ['tasks and terms', 'CTE Term Grade T1,CTE Term Grade (T2)', ['91,90'], {}, ['0 CTE Term Grade T1 91', '0 CTE Term Grade T2 90']],
    ['terms, the task said', 'T1,T2 Score', ['91,90'], { task: 'CTE Term' }, ['0 CTE Term Grade T1 91', '0 CTE Term Grade T2 90']],
    ['terms, the task in its own column', 'Task,T1,T2', ['CTE Term,91,'], {}, ['0 CTE Term Grade T1 91', '0 CTE Term Grade T2']],
  ])('%s', (_, head, cells, given, expected) => expect(told(head, cells, given)).toEqual(expected)); // prettier-ignore

  it('names in a line above the headers', () => {
    const above = (names: string) => gradesFile(lines(`,,,${names}`, 'State ID,Course Number,Task,Score,%,Score,%', '2000000001,77,CTE Term,A,95,B,85')); // prettier-ignore
    expect(above('T1,,T2,').records).toMatchObject([
      { term: 'T1', score: 'A', percent: '95' },
      { term: 'T2', score: 'B', percent: '85' },
    ]);
    expect(whyNot(lines(',,,North,,South,', 'State ID,Course Number,Task,Score,%,Score,%', '2000000001,77,CTE Term,A,95,B,85'))).toBe('two-columns grades score'); // prettier-ignore
  });

  it('terms in a line above grading tasks', () => {
    const head = 'State ID,Course Number,Section,CTE Term,CTE Term,CTE Final';
    const rows = ['2000000001,77,1,91,90,89', '2000000002,77,1,,85,84'];
    expect(gradesFile(lines(',,,T1,T2,', head, ...rows)).records.map(({ ssid, task, term, score }) => [ssid.at(-1), task, term, score].join(' '))).toEqual(
      ['1 CTE Term Grade T1 91', '1 CTE Term Grade T2 90', '1 CTE Final Grade T2 89', '2 CTE Term Grade T1 ', '2 CTE Term Grade T2 85', '2 CTE Final Grade T2 84'],
    ); // prettier-ignore
    expect(whyNot(lines(head, ...rows))).toBe('two-columns grades score');
    expect(whyNot(lines(',,,T1,,', head, ...rows))).toBe('two-columns grades score');
    // Whether the first belongs to a term, and to which, nobody can tell.
    expect(whyNot(lines(',,,,T1,T2', head, ...rows))).toBe('two-columns grades score');
    expect(whyNot(lines('State ID,Course Number,CTE Term,T1 CTE Term', '2000000001,77,91,90'))).toBe('two-columns grades score'); // prettier-ignore
  });

  it('an SSID in the line above is named as missing, never read', () => {
    expect(whyNot(lines('State ID,,,CTE Term,CTE Final', ',Course Number,Section,Score,Score', '2000000001,77,1,91,90'))).toContain('ssid'); // prettier-ignore
  });

  it('one term over the only grades; a title is none', () => {
    const under = (above: string, head: string, cells: string) =>
      gradesFile(lines(above, head, cells), { task: 'CTE Term' }).records.map(({ term, score }) => `${term} ${score}`);
    expect(under(',,,Semester 1', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual(['Semester 1 91']); // prettier-ignore
    expect(under(',,,T1', 'State ID,Course Number,Section,Score', '2000000001,77,1,91')).toEqual(['T1 91']);
    expect(under(',,,Late Fall 2026', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual(['Late Fall 2026 91']); // prettier-ignore
    expect(under(',,,1', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual(['1 91']);
    expect(under(',,,2', 'State ID,Course Number,Section,Score', '2000000001,77,1,91')).toEqual(['2 91']);
    // Columns that are counted, and a page.
    expect(under('1,2,3,4', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual([' 91']);
    expect(under('1,,,', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual([' 91']);
    expect(under(',,,Fall Creek', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual([' 91']);
    expect(under('T1,,,', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual([' 91']);
    expect(under('Pine High,,,T1', 'State ID,Course Number,Section,CTE Term', '2000000001,77,1,91')).toEqual([' 91']);
    expect(under(',,,T1', 'State ID,Course Number,Term,Score', '2000000001,77,T2,91')).toEqual(['T2 91']);
  });

  it('a task that resembles is set aside where it has a value', () => {
    const file = gradesFile(lines('State ID,Course Number,CTE Term Grade,CTE Midterm', '2000000001,77,91,90', '2000000002,77,85,')); // prettier-ignore
    expect(placesOf(file)).toEqual({ records: [2, 3], 'setAside task-resembles': [2], 'noGrade no-value': [3] });
    expect(file.rows).toBe(4);
  });
});

describe('another header further down', () => {
  const [a, b] = ['State ID,Course Number,Section,Task,Score', 'Course Number,State ID,Section,Task,Score'];
  const told = (...rows: string[]) => placesOf(gradesFile(lines(a, '2000000001,77,1,CTE Term,91', ...rows)));

  it('in another order heads the rows below it', () => {
    const file = gradesFile(lines(a, '2000000001,77,1,CTE Term,91', b, '78,2000000002,1,CTE Term,85', a, '2000000003,77,1,CTE Term,80')); // prettier-ignore
    expect(file.records.map(({ ssid, course }) => [ssid, course])).toEqual([['2000000001', '77'], ['2000000002', '78'], ['2000000003', '77']]); // prettier-ignore
  });

  it('in another order never takes the place of the first, whatever stands in its columns', () => {
    const named = [
      'State ID,Course,Section,Term,Grading Task,Course Name,Score',
      '2000000001,77,1,T1,CTE Term,Welding,91',
    ];
    const moved = ['Score,Course Name,Course,Grading Task,Term,State ID,Section', '85,Welding,77,CTE Term,T1,2000000002,1', '80,Wood,78,CTE Term,T1,2000000003,1']; // prettier-ignore
    const file = gradesFile(lines(...named, ...moved));
    expect(file.records.map(({ row, ssid, score }) => [row, ssid.at(-1), score])).toEqual([[2, '1', '91'], [4, '2', '85'], [5, '3', '80']]); // prettier-ignore
  });

  it('with another delimiter too', () => {
    const file = gradesFile(lines(a, '2000000001,77,1,CTE Term,91', b.replaceAll(',', '\t'), '78\t2000000002\t1\tCTE Term\t85')); // prettier-ignore
    expect(file.records.map(({ ssid, course }) => [ssid, course])).toEqual([['2000000001', '77'], ['2000000002', '78']]); // prettier-ignore
  });

  it('that lacks a column sets its rows aside', () => {
    expect(told('State ID,Course Number,Section,Score', '2000000002,77,1,85')).toEqual({ records: [2], 'noGrade repeated-header': [3], otherTasks: [4] }); // prettier-ignore
    expect(told('State ID,Section,Task,Score', '2000000002,1,CTE Term,85')).toEqual({ records: [2], 'noGrade repeated-header': [3], 'setAside other-header': [4] }); // prettier-ignore
  });
});

describe('several things in one cell', () => {
  const told = (head: string, ...rows: string[]) =>
    gradesFile(lines(`State ID,${head},Task,Score`, ...rows.map((cells, i) => `200000000${i},${cells},CTE Term,90`)))
      .records.map(({ course, section }) => [course, section].join('/')); // prettier-ignore
  it.each<[string, string, string[], string[]]>([
    ['the section behind the course, the section column the same', 'Course Number,Section', ['480123401-1,1', '480123402-002,2'], ['480123401/1', '480123402/2']],
    ['the section column holds the course too', 'Course Number,Section', ['480123401,480123401-1', '480123402,480123402-2'], ['480123401/1', '480123402/2']],
    ['the header names both', 'Course-Section', ['480123401-1', '480123402 / 2'], ['480123401/1', '480123402/2']],
    ['one row does not fit', 'Course Number,Section', ['480123401-1,1', '480123402-3,2'], ['480123401-1/1', '480123402-3/2']],
    ['number and name', 'Course', ['480123401 - Welding I', '480123402 Wood'], ['480123401/', '480123402/']],
    ['name and number', 'Course', ['Welding I (480123401)', 'Wood (480123402)'], ['480123401/', '480123402/']],
    ['a section that is the end of its course', 'Course Number,Section', ['501,01', '502,02'], ['501/01', '502/02']],
    ['a number with letters is a number', 'Course Number,Section', ['ENG-101,1', 'ENG-102,2'], ['ENG-101/1', 'ENG-102/2']],
  ])('%s', (_, head, rows, expected) => expect(told(head, ...rows)).toEqual(expected)); // prettier-ignore

  it('are taken apart where only rows do not fit that cannot be used: what stands in one that has moved is no course', () => {
    const whole = ['2000000001,480123401,480123401-1', '2000000002,480123402,480123402-2'].map((ids) => `${ids},CTE Term,90`); // prettier-ignore
    const file = gradesFile(lines('State ID,Course Number,Section,Task,Score', ...whole, ',2000000003,480123402,480123402-2,CTE Term')); // prettier-ignore
    expect(Array.from(file.records, ({ section }) => section)).toEqual(['1', '2']);
    expect(placesOf(file)).toEqual({ records: [2, 3], 'setAside moved': [4] });
    // Where no row has a whole SSID, the others tell: else the grades that they may be would be nobody's.
    const damaged = gradesFile(lines('State ID,Course Number,Section,Task,Score', '200000001,480123401,480123401-1,CTE Term,90')); // prettier-ignore
    expect(damaged.setAside.map(({ parts }) => parts.section)).toEqual(['1']);
  });
});
