import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const most = 300;

// Of code, the linter says so.
test('no style sheet and no page in Markdown has more than 300 lines', () => {
  const files = globSync('{src,site}/**/*.{css,md,mdx}', { cwd: root });
  expect(files.length).toBeGreaterThan(30);
  const lengths = files.map((file) => [file, readFileSync(resolve(root, file), 'utf8').trimEnd().split('\n').length]);
  expect(lengths.filter(([, lines]) => Number(lines) > most)).toEqual([]);
});
