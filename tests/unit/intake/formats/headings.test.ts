import { expect, it } from 'vitest';
import { headingOf, type Headed } from '../../../../src/intake/formats/headings.ts';

it.each<[string, Headed]>([
  ['Course: 480123401 Welding I   Section: 2', { course: '480123401', section: '2' }],
  ['Course: 0480555502 Nurse Aide   Section: 001   Teacher: Example', { course: '0480555502', section: '001' }],
  ['Course Number: ENG101', { course: 'ENG101', section: '' }],
  ['Course: Welding I (480123401)', { course: '480123401', section: '' }],
  ['Course   480123401   Section   001', { course: '480123401', section: '001' }],
  ['Course: 480123401-2 Welding I', { course: '480123401', section: '2' }],
  ['480123401-2   Welding I', { course: '480123401', section: '2' }],
  ['Course/Section: 480123401-2', { course: '480123401', section: '2' }],
  ['Section: 480123401-2 Welding I', { course: '480123401', section: '2' }],
  ['Section: A', { section: 'A' }],
  ['Section #: W-2', { section: 'W-2' }],
  ['Term: T1', { term: 'T1' }],
  ['Grading Task: CTE Final Grade   Term: Q1', { task: 'CTE Final Grade', term: 'Q1' }],
  ['Student: Doe, Jane   State ID: 1900000001', { ssid: '1900000001' }],
  ['Student: Doe, Jane (1900000001)   Grade: 11', { ssid: '1900000001' }],
])('%s', (text, said) => expect(headingOf(text)).toEqual(said));

it.each<[string, Headed]>([
  ['Course: Welding I   Section: 2', { course: '', section: '2' }],
  ['Course: Welding I   Section: Advanced', { course: '', section: '' }],
  ['Course:   Section: Teacher: Example', { course: '', section: '' }],
  ['Course: 480123401, 480555502', { course: '', section: '' }],
  ['Course: 480123401 and 480555502', { course: '', section: '' }],
  ['Course: 480123401   Section: 1, 2', { course: '480123401', section: '' }],
  ['Section: Advanced', { section: '' }],
  ['Term: T1, T2', { term: '' }],
  ['Grading Task: CTE Term Grade, CTE Final Grade', { task: '' }],
  ['Student: Doe, Jane', { ssid: '' }],
  ['Student: Doe, Jane (190000001)', { ssid: '' }],
  ['Student: Doe, Jane   Counselor: Example (1900000001)', { ssid: '' }],
])('%s names a value that cannot be told: the one before holds no longer', (text, said) =>
  expect(headingOf(text)).toEqual(said),
);

it.each([
  'Grades Report',
  'School Year 2026-27',
  '2026-27 Grades Report',
  'Generated on 10/14/2026 at 8:15 AM',
  'the section 2 of the handbook',
  'Course Name: Welding I',
  'Terms: T1, T2',
  'Page 1 of 2',
  '',
])('%s is no heading', (text) => expect(headingOf(text)).toBeUndefined());
