import { describe } from 'vitest';
import { table, type Case } from './cases.ts';
import { csv, grades } from './tables.ts';

const other = '99 | 77 | 1 | T1 | term | 70 | 10/01/2026 |';
const posted = '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
/** What becomes of one posted grade beside a row of the high school that cannot be used. */
const beside = (name: string, high: string, more: Pick<Case, 'grades' | 'finds'>, technical = posted): Case => ({
  name, technical: grades(`${technical}\n${other}`), high: grades(`${high}\n${other}`), ...more,
}); // prettier-ignore
const damaged = (reason: string, field = 'ssid') =>
  `file-damaged-id problem high x1 high.csv:2 field=${field} reason=${reason}`;
const held = (...finds: string[]) => ({ grades: 'posted=2 synced=1 notCompared=1', finds });
const missing = (...finds: string[]) => ({
  grades: 'posted=2 synced=1 missing=1',
  finds: ['2b-missing technical.csv:2', ...finds],
});
const unknown = (...finds: string[]) => ({
  grades: 'posted=2 synced=1 studentUnknown=1',
  finds: ['2b-student-unknown technical.csv:2', ...finds],
});

describe('a damaged row at the high school that may be the grade', () => {
  const zeros = '0012345678 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
  table([
    beside('a short SSID', '12345678 | 77 | 1 | T1 | term | 88', held(damaged('lost-zeros')), zeros),
    beside(
      'a short SSID in a row that shows no grade is nobody’s grade',
      '12345678 | 77 | 1 | T1 | term | |',
      unknown('file-row-skipped high reason=no-value'),
      zeros,
    ),
    beside(
      'a short SSID of a row that has another section without zeros',
      '12345678 | 077 | 01 | 1 | CTE Term | 88',
      held(damaged('lost-zeros')),
      zeros,
    ),
    beside('scientific notation that rounds to it', '2.00E+09 | 77 | 1 | T1 | term | 88', held(damaged('scientific'))),
    beside(
      'scientific notation without a point, and with a comma',
      '2E+09 | 77 | 1 | T1 | term | 88',
      held(damaged('scientific')),
    ),
    beside('scientific notation, decimal comma', '"2,0E+9" | 77 | 1 | T1 | term | 88', held(damaged('scientific'))),
    beside(
      'an SSID of eleven digits in the same course',
      '20000000011 | 77 | 1 | T1 | term | 88',
      held(damaged('too-long')),
    ),
    beside('a section that became a date', '1 | 77 | 2-Jan | T1 | term | 88', held(damaged('date', 'section'))),
    beside(
      'a section that became a date, with a year',
      '1 | 77 | 1/2/2026 | T1 | term | 88',
      held(damaged('date', 'section')),
    ),
    beside(
      'a course in scientific notation',
      '1 | 4.8E+08 | 1 | T1 | term | 88',
      held(damaged('scientific', 'course')),
    ),
    beside('no course', '1 | | 1 | T1 | term | 88', held('file-rows-set-aside high x1 high.csv:2 reason=no-course')),
    beside('no SSID', ' | 77 | 1 | T1 | term | 88', held('file-rows-set-aside high x1 high.csv:2 reason=no-ssid')),
    beside('a short row', 'raw 2000000001,77', held('file-rows-set-aside review high x1 high.csv:2 reason=short')),
    beside(
      'a short row that ends before the score',
      'raw 2000000001,77,1,T1,CTE Term Grade',
      held('file-rows-set-aside reason=short'),
    ),
    beside(
      'a row that does not close its quote',
      'raw 2000000001,77,1,T1,"CTE Term Grade,88,,',
      held('file-rows-set-aside reason=unclosed-quote'),
    ),
    beside(
      'a row that does not close the quote of its SSID',
      'raw "2000000001,77,1,T1,CTE Term Grade,88,,',
      held('file-rows-set-aside reason=unclosed-quote'),
    ),
    beside(
      'a row with cells beyond the header',
      'raw 2000000001,77,1,T1,CTE Term Grade,88,,,x',
      held('file-rows-set-aside reason=long'),
    ),
  ]);
});

describe('a damaged row at the high school that cannot be the grade', () => {
  const zeros = '0012345678 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
  table([
    beside(
      'a short SSID that becomes another',
      '12345679 | 77 | 1 | T1 | term | 88',
      unknown(damaged('lost-zeros')),
      zeros,
    ),
    beside(
      'a short SSID in another course',
      '12345678 | 78 | 1 | T1 | term | 88',
      unknown(damaged('lost-zeros')),
      zeros,
    ),
    beside(
      'a short SSID in another section',
      '12345678 | 77 | 2 | T1 | term | 88',
      unknown(damaged('lost-zeros')),
      zeros,
    ),
    beside('a short SSID in another term', '12345678 | 77 | 1 | T2 | term | 88', unknown(damaged('lost-zeros')), zeros),
    beside(
      'a short SSID of another task',
      '12345678 | 77 | 1 | T1 | final | 88',
      unknown(damaged('lost-zeros')),
      zeros,
    ),
    beside(
      'scientific notation of other students',
      '1.99E+09 | 77 | 1 | T1 | term | 88',
      unknown(damaged('scientific')),
    ),
    beside(
      'an own readable row without a grade',
      '1 | 77 | 2-Jan | T1 | term | 88\n1 | 77 | 1 | T1 | term | |',
      missing(damaged('date', 'section')),
    ),
    beside(
      'an own readable row with another value',
      '2.00E+09 | 77 | 1 | T1 | term | 88\n1 | 77 | 1 | T1 | term | 60 | |',
      {
        grades: 'posted=2 synced=1 different=1',
        finds: ['2b-different technical.csv:2 high.csv:3', damaged('scientific')],
      },
    ),
    beside('an own readable row with the value', '2.00E+09 | 77 | 1 | T1 | term | 1\n1 | 77 | 1 | T1 | term | 88 | |', {
      grades: 'posted=2 synced=2',
      finds: [damaged('scientific')],
    }),
    beside(
      'a damaged row of another task, which is not ours',
      '1 | 77 | 2-Jan | T1 | Quarter Grade | 88',
      missing('file-not-kts high x1 high.csv:2'),
    ),
    beside(
      'a line that names neither student nor course',
      'raw page 3 of 7',
      unknown('file-row-skipped high reason=note'),
    ),
  ]);
});

describe('file-damaged-id', () => {
  table([
    {
      name: 'at the technical school the rows are set aside, once for each kind of damage',
      technical: grades(
        `12345 | 77 | 1 | T1 | term | 88\n123456 | 77 | 1 | T1 | term | 88\n1.23E+09 | 77 | 1 | T1 | term | 88\nabc | 77 | 1 | T1 | term | 88\n1 | 77 | Jan-02 | T1 | term | 88\n1 | 1E+05 | 2 | T1 | term | 88\n${other}`,
      ),
      grades: 'posted=1 notCompared=1 setAside=6',
      finds: [
        'file-damaged-id problem technical x2 technical.csv:2,3 technical.csv/A field=ssid reason=lost-zeros',
        'file-damaged-id x1 technical.csv:4 reason=scientific field=ssid',
        'file-rows-set-aside x1 technical.csv:5 reason=no-ssid',
        'file-damaged-id x1 technical.csv:6 technical.csv/C reason=date field=section',
        'file-damaged-id x1 technical.csv:7 technical.csv/B reason=scientific field=course',
      ],
    },
    {
      name: 'on a roster',
      high: { 'roster.csv': csv('State ID | Course Number | Section\n12345 | 77 | 1\n2000000001 | 77 | 1') },
      technical: grades(other.replace('99', '1')),
      grades: 'posted=1 notCompared=1',
      finds: ['file-damaged-id high x1 roster.csv:2 reason=lost-zeros'],
    },
    {
      name: 'not: quotes, ="..." and an apostrophe around an id',
      technical: grades(`"=""2000000001""" | 77 | 1 | T1 | term | 88\n'2000000002 | 77 | '01 | T1 | term | 88`),
      grades: 'posted=2 notCompared=2',
      finds: [],
      passes: 'file-damaged-id=1',
    },
    {
      name: 'not: an SSID that begins with zeros, and ids with letters and dashes',
      technical: grades('0000000001 | 77-A | 1-2 | T1 | term | 88\n2 | ENG-E | MAR | T1 | term | 88'),
      grades: 'posted=2 notCompared=2',
      finds: [],
      passes: 'file-damaged-id=1',
    },
    {
      name: 'not: a damaged row of another task',
      technical: grades(`12345 | 77 | 1 | T1 | Quarter Grade | 88\n${other}`),
      grades: 'posted=1 notCompared=1',
      finds: ['file-not-kts'],
    },
  ]);
});

describe('damaged rows of one high school among several, and of a roster', () => {
  const zeros = '0012345678 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
  const english = '0012345678 | ENG1 | 1 | T1 | Quarter Grade | 80';
  table([
    {
      name: 'the student is known to one school, the damaged row is another’s',
      technical: grades(`${zeros}\n${other}`),
      high: {
        'A=a.csv': grades(`${other}\n${english}`),
        'B=b.csv': grades(`12345678 | 77 | 1 | T1 | term | 88\n${other}`),
      },
      ...held('file-not-kts', 'file-damaged-id school=B b.csv:2'),
    },
    {
      name: 'the student has a readable row at one school, the damaged row is another’s',
      technical: grades(`${zeros}\n${other}`),
      high: {
        'A=a.csv': grades(`${other}\n0012345678 | 77 | 1 | T1 | term | |`),
        'B=b.csv': grades(`12345678 | 77 | 1 | T1 | term | 88\n${other}`),
      },
      // The damaged row may be it: that goes before a row without a grade at another school.
      ...held('file-damaged-id school=B b.csv:2'),
    },
    {
      name: 'a damaged row of a roster makes no student unknown',
      technical: grades(`${zeros}\n${other}`),
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n12345678 | 77 | 1\n2000000099 | 77 | 1'),
      },
      ...held('file-damaged-id roster.csv:2'),
    },
    {
      name: 'nor where there is only the roster',
      technical: grades(`${zeros}\n${other}`),
      high: { 'roster.csv': csv('State ID | Course Number | Section\n12345678 | 77 | 1\n2000000099 | 77 | 1') },
      grades: 'posted=2 notCompared=2',
      finds: ['file-damaged-id roster.csv:2'],
    },
  ]);
});
