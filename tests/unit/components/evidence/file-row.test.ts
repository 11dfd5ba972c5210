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
