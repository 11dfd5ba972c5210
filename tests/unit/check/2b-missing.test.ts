import { unknownSsid } from '../../../src/intake/cells.ts';
import { describe, expect } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

const posted = '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
/** Another grade that has arrived. It makes course, section, term and task known to the high school. */
const technical = grades(`${posted}\n${other}`);

describe('2b-missing', () => {
  table([
    {
      name: 'a row without a grade at the high school',
      technical,
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: [
        '2b-missing problem high x1 technical.csv:2 high.csv:2 technical.csv/F high.csv/F course=77 section=1 term=T1 task=term ssid=2000000001 value=88 postedOn=2026-10-01',
      ],
      passes: '2b-missing=1',
    },
    {
      name: 'of a student whose SSID was not given: no made-up one is shown',
      technical: grades(`${posted.replace('1 |', `${unknownSsid} |`)}`),
      high: grades(`${unknownSsid} | 77 | 1 | T1 | term | | |`),
      grades: 'posted=1 missing=1',
      finds: ['2b-missing technical.csv:2 high.csv:2 course=77 section=1 term=T1 task=term no:ssid value=88'],
      also: (report) => expect(JSON.stringify(report)).not.toContain(unknownSsid),
    },
    {
      name: 'no row, but the student has one of another task in another course',
      technical,
      high: grades(`1 | ENG1 | 4 | T1 | Quarter Grade | 80 | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing technical.csv:2 ssid=2000000001 section=1', 'file-not-kts high x1 high.csv:2'],
    },
    {
      name: 'no row in the grades, but a seat on the roster',
      technical,
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1\n2000000009 | 77 | 1'),
      },
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing technical.csv:2 ssid=2000000001'],
    },
    {
      name: 'on the roster of another course only, and no roster lists the section',
      technical,
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n2000000001 | ENG1 | 1'),
      },
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing technical.csv:2', 'file-not-kts high x1 roster.csv:2'],
    },
    {
      name: 'only a grade in progress there',
      technical,
      high: grades(`1 | 77 | 1 | T1 | term | | | 88\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing high.csv:2 value=88'],
    },
    {
      name: 'without a posting date',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n9 | 77 | 1 | T1 | term | 70'),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing value=88 no:postedOn'],
    },
    {
      name: 'with a posting date that cannot be read: the grade counts as posted without one',
      technical: grades('1 | 77 | 1 | T1 | term | 88 | soon\n9 | 77 | 1 | T1 | term | 70 | 13/45/2026'),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['file-date-unread notice reason=form field=postedOn', '2b-missing value=88 no:postedOn'],
    },
    {
      name: 'the day before the export',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/19/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing postedOn=2026-10-19'],
    },
    {
      name: 'spelled as the high school spells course, section and term',
      technical: grades('1 | 0077 | 1 | T1 | term | 88 | 10/01/2026\n9 | 0077 | 1 | T1 | term | 70 | 10/01/2026'),
      high: grades('1 | 77 | 001 | Term 1 | term | | |\n9 | 77 | 001 | Term 1 | term | 70 | |'),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing course=77 section=001 term=Term_1 ssid=2000000001', 'file-zeros'],
    },
    {
      name: 'only the percent is posted: it is the value',
      technical: grades(`
        ssid | course | section | term | task | score | percent | date
        1    | 77     | 1       | T1   | term |       | 88.5    | 2026-10-01
        9    | 77     | 1       | T1   | term | 70    |         | 2026-10-01`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing value=88.5'],
    },
    {
      name: 'once for each grade',
      technical: grades(
        `${posted}\n${other}\n2 | 77 | 1 | T1 | term | 60 | 10/01/2026\n1 | 77 | 1 | T1 | final | 61 | 10/01/2026\n9 | 77 | 1 | T1 | final | 62 | 10/01/2026`,
      ),
      high: grades(
        `1 | 77 | 1 | T1 | term | | |\n${other}\n2 | 77 | 1 | T1 | term | | |\n9 | 77 | 1 | T1 | final | 62 | |`,
      ),
      grades: 'posted=5 missing=3 synced=2',
      finds: [
        '2b-missing ssid=2000000001 task=term',
        '2b-missing ssid=2000000002',
        '2b-missing ssid=2000000001 task=final',
      ],
    },
  ]);
});

describe('no grade is missing', () => {
  table([
    {
      name: 'that has arrived',
      technical,
      high: technical,
      grades: 'posted=2 synced=2',
      finds: [],
      passes: '2b-missing=2 2b-different=2',
    },
    {
      name: 'where no grades of the high school were given',
      technical,
      grades: 'posted=2 notCompared=2',
      finds: [],
      notRun: { '2b': ['high grades'] },
      fails: '2b-missing',
    },
    {
      name: 'where the high school gave a roster only',
      technical,
      high: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1\n2000000009 | 77 | 1') },
      grades: 'posted=2 notCompared=2',
      finds: [],
    },
    {
      name: 'of a student whom the high school does not know',
      technical,
      high: grades(other),
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown review high x1 technical.csv:2 course=77 section=1 ssids=2000000001'],
    },
    {
      name: 'of a student whom the roster of the section does not list',
      technical,
      high: {
        'high.csv': grades(`1 | 78 | 1 | T1 | Quarter Grade | 1\n${other}`),
        'roster.csv': csv('State ID | Course Number | Section\n2000000009 | 77 | 1'),
      },
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown ssids=2000000001', 'file-not-kts high.csv:2'],
    },
    {
      name: 'in a term that the high school’s file does not have',
      technical: grades(
        `1 | 77 | 1 | T2 | term | 88 | 10/01/2026 |\n${other}\n1 | 77 | 1 | T1 | term | 71 | 10/01/2026 |`,
      ),
      high: grades(`1 | 77 | 1 | T1 | term | 71 | |\n${other}`),
      grades: 'posted=3 synced=2 notInFile=1',
      finds: ['2b-not-in-file review high x1 technical.csv:2 term=T2 task=term'],
    },
    {
      name: 'posted on the day of the export',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/20/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting review high x1 technical.csv:2 high.csv:2'],
    },
  ]);
});
