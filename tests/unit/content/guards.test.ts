import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const guards = readFileSync('docs/guards.md', 'utf8');
const files = globSync('tests/{browser,unit,webkit}/**/*.ts').filter((file) => !file.endsWith('guards.test.ts'));
/** What begins a text of a test, or follows the name of a page in it. */
const begun = (name: string) => ['"', "'", '`', '}: '].map((before) => `${before}${name}`);

/** The last cell of each row: what failed, or what stops it. */
const cells = guards
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | ').at(-1)!);

test('each name of a test in quotation marks is there', () => {
  const tests = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = cells.flatMap((cell) => [...cell.matchAll(/"([^"]+)"/g)].map(([, name]) => name!));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !begun(name).some((text) => tests.includes(text)))).toEqual([]);
});

test('so is each file of tests', () => {
  const named = cells.flatMap((cell) =>
    [...cell.matchAll(/(?:tests of|(?:Unit|Browser):|,|and) `([a-z][\w-]+)`/g)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(15);
  const names = files.map((file) => basename(file));
  expect(named.filter((name) => !names.some((file) => file.startsWith(`${name}.`)))).toEqual([]);
});
