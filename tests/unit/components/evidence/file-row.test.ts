import { expect, test } from 'vitest';
import { add, nothingIn, see } from '../../../../src/components/check/checker/files-in-hand.ts';
import { rowOf } from '../../../../src/components/check/evidence/file-row.ts';
import { nothingSeen, type FileSeen } from '../../../../src/sorting/seen.ts';

test('two files of one name are told apart by their folders, and a name that is there once stays', () => {
  const files = [
    { name: 'terms.csv', folders: ['all', 'North High School'] },
    { name: 'terms.csv', folders: ['all', 'South High School'] },
    { name: 'tasks.csv', folders: ['all', 'South High School'] },
    { name: 'list.csv' },
    { name: 'list.csv' },
  ].map((file) => ({ ...file, file: new Blob([]) }));
  const intake = add(nothingIn, files);
  const terms: FileSeen = { ...nothingSeen, kind: 'terms', parts: [] };
  const read = see(intake, { seen: Object.fromEntries(intake.files.map(({ key }) => [key, terms])), days: {} });
  expect(read.files.map((file) => rowOf(read, file)?.name)).toEqual([
    'North High School/terms.csv',
    'South High School/terms.csv',
    'tasks.csv',
    'list.csv',
    'list.csv',
  ]);
});

test('a copy of a set-up file may be said to be a different school’s; one of students may not', () => {
  const intake = add(nothingIn, [{ name: 'terms (1).csv', file: new Blob([]) }]);
  const rowAs = (kind: 'terms' | 'grades') => {
    const seen: FileSeen = { ...nothingSeen, kind, parts: [], copyOf: 'terms.csv' };
    const read = see(intake, { seen: { 'file-1': seen }, days: {} });
    return rowOf(read, read.files[0]!)!;
  };
  expect(rowAs('terms')).toMatchObject({ counts: false, mayBeOthers: true, parts: [{ calendar: '', sure: 'likely' }] });
  expect(rowAs('terms').parts[0]!.side).toBeUndefined();
  expect(rowAs('grades')).toMatchObject({ counts: false, mayBeOthers: false, parts: [] });
});
