import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades } from './tables.ts';

describe('file-zeros', () => {
  table([
    {
      name: 'a section that lost its zeros',
      technical: grades('9 | 77 | 001 | T1 | term | 70\n8 | 77 | 002 | T1 | term | 71'),
      high: grades('9 | 77 | 1 | T1 | term | 70\n8 | 77 | 2 | T1 | term | 71'),
      grades: 'posted=2 synced=2',
      finds: ['file-zeros notice x2 technical.csv:2,3 technical.csv/C field=section technical=001 high=1'],
    },
    {
      name: 'a course that lost its zero',
      technical: grades('9 | 0501 | 1 | T1 | term | 70'),
      high: grades('9 | 501 | 1 | T1 | term | 70'),
      grades: 'posted=1 synced=1',
      finds: ['file-zeros notice x1 field=course technical=0501 high=501'],
    },
    {
      name: 'at the technical school, told of a missing grade too',
      technical: grades('9 | 77 | 1 | T1 | term | 70'),
      high: grades('9 | 77 | 01 | T1 | term | |'),
      grades: 'posted=1 missing=1',
      finds: ['file-zeros notice field=section technical=1 high=01', '2b-missing section=01'],
    },
    {
      name: 'in a roster beside grades that kept their zeros: one section, and everyone has a seat',
      technical: grades('9 | 77 | 1 | T1 | term | 70\n8 | 77 | 1 | T1 | term | 71'),
      high: {
        'high.csv': grades('9 | 77 | 001 | T1 | term | 70\n8 | 77 | 001 | T1 | term | '),
        'roster.csv': csv('State ID | Course Number | Section\n2000000009 | 77 | 1\n2000000008 | 77 | 1'),
      },
      grades: 'posted=2 synced=1 missing=1',
      finds: ['file-zeros notice x2 field=section technical=1 high=001', '2b-missing section=001'],
    },
    {
      name: 'in another file of the technical school, which changes nothing',
      technical: {
        'technical.csv': grades('9 | 77 | 001 | T1 | term | 70'),
        'classes.csv': csv('Course Number | Section Number | Section Start Date\n77 | 1 | 8/12/2026'),
      },
      high: grades('9 | 77 | 1 | T1 | term | 70'),
      grades: 'posted=1 synced=1',
      finds: ['file-zeros notice x1 field=section technical=001 high=1'],
    },
    {
      name: 'not: 0501 and 501 in one school are two courses',
      technical: grades('9 | 0501 | 1 | T1 | term | 70\n9 | 501 | 1 | T1 | term | 60'),
      high: grades('9 | 0501 | 1 | T1 | term | 70\n9 | 501 | 1 | T1 | term | 60'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'not: 501 is not 0501 where the technical school has both',
      technical: grades('9 | 0501 | 1 | T1 | term | 70\n9 | 501 | 1 | T1 | term | 60'),
      high: grades('9 | 501 | 1 | T1 | term | 60'),
      grades: 'posted=2 synced=1 sectionUnknown=1',
      finds: ['2b-section-unknown course=0501 section=1'],
    },
    {
      name: 'not: sections 01 and 1 of one school are two sections',
      technical: grades('9 | 77 | 01 | T1 | term | 70\n8 | 77 | 1 | T1 | term | 60'),
      high: grades('9 | 77 | 01 | T1 | term | 70\n8 | 77 | 1 | T1 | term | 60'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'not: a section of zeros alone',
      technical: grades('9 | 77 | 0 | T1 | term | 70'),
      high: grades('9 | 77 | 0 | T1 | term | 70'),
      grades: 'posted=1 synced=1',
      finds: [],
    },
  ]);
});
