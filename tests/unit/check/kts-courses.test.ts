import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

const classes = (...rows: string[]) => csv(['Course Number | Section Number | KTSExchange', ...rows].join('\n'));
/** A grading task of its own on each of these courses: told of a KTS course, and of no other. */
const tasks = (...courses: string[]) =>
  csv(['Course Number | Grading Task | Score Group', ...courses.map((course) => `${course} | Quarter | A`)].join('\n'));
const told = (course: string, at: string) => [`4a-other-task course=${course} ${at}`, `4a-no-term-task course=${course} ${at}`]; // prettier-ignore

describe('KTS courses', () => {
  table([
    {
      name: 'of one high school are none of another',
      technical: grades(other),
      high: {
        'A=a.csv': grades(`${other}\n5 | 90 | 1 | T1 | term |`),
        'B=b.csv': grades(other),
        'A=at.csv': tasks('90'),
        'B=bt.csv': tasks('90'),
      },
      grades: 'posted=1 synced=1',
      finds: [...told('90', 'school=A'), '2b-section-only-high school=A courses=90', 'file-not-kts school=B bt.csv:2'],
    },
    {
      name: 'occur in the technical school’s files, whatever the task',
      technical: grades(`${other}\n9 | 80 | 1 | T1 | Progress | 70`),
      high: { 'h.csv': grades(other), 't.csv': tasks('80', '81') },
      grades: 'posted=1 synced=1',
      finds: [...told('80', 'high'), 'file-not-kts technical', 'file-not-kts high t.csv:3'],
    },
    {
      name: 'are marked; what the technical school does not exchange and has no CTE task is none',
      technical: {
        't.csv': grades(`${other}\n9 | 80 | 1 | T1 | Progress | 70`),
        'tc.csv': classes('77 | 1 | N', '80 | 1 | N'),
      },
      high: {
        'h.csv': grades(other),
        'hc.csv': classes('91 | 1 | Y', '92 | 1 | no'),
        'tasks.csv': tasks('77', '80', '91', '92'),
      },
      grades: 'posted=1 synced=1',
      finds: [
        ...told('77', 'high'),
        ...told('91', 'high'),
        '2b-section-only-high course=91',
        'file-not-kts technical',
        '2b-section-only-high course=91',
        'file-not-kts high tasks.csv:3,5',
        'file-not-kts high hc.csv:3',
      ],
    },
  ]);
});
