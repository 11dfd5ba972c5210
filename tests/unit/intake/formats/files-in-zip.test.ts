import { expect, test } from 'vitest';
import { filesInZip } from '../../../../src/intake/formats/files-in-zip.ts';
import { sourceOfBytes } from '../../../../src/intake/formats/source-of-bytes.ts';
import { zipFile } from './zip-file.ts';

const filesOf = (bytes: Uint8Array) => filesInZip(sourceOfBytes(bytes, 'all.zip'));
const zipOf = (names: string[], content: string | Uint8Array = 'a,b\n1,2\n') =>
  zipFile(names.map((name) => ({ name, content })));
const numbered = (count: number, ending: string) => Array.from({ length: count }, (_, at) => `${at}.${ending}`);

test('files in folders and in zips within it come with the folders around them', () => {
  const found = filesOf(zipOf(['north/north.zip'], zipOf(['grades.csv', 'old/terms.csv'])))!;
  expect(found.map(({ name, folders }) => [name, folders])).toEqual([
    ['grades.csv', ['north', 'north']],
    ['terms.csv', ['north', 'north', 'old']],
  ]);
});

test('as many files as a large district has are all there', () => {
  expect(filesOf(zipOf(numbered(1000, 'csv')))).toHaveLength(1000);
});

test.each([
  ['in one zip', () => zipOf(numbered(1001, 'csv'))],
  ['in zips within zips', () => zipOf(numbered(11, 'zip'), zipOf(numbered(10, 'zip'), zipOf(numbered(10, 'csv'))))],
])('more are not taken out: %s', (_, bytes) => {
  expect(filesOf(bytes())).toBeUndefined();
});

test('what is no zip is none', () => {
  expect(filesOf(new TextEncoder().encode('a,b\n1,2\n'))).toBeUndefined();
});
