/** What maintainers are told to open is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const told = ['CONTRIBUTING.md', 'README.md', 'src/content/docs/about/carry-on.mdx', ...globSync('docs/**/*.md')];
const path = /`((?:src|tests|scripts|site|bench|docs|public)\/[\w./-]*)`/g;

test.each(told)('every file that %s names exists', (file) => {
  const paths = [...readFileSync(file, 'utf8').matchAll(path)].map(([, name]) => name!);
  expect(paths.filter((name) => !existsSync(name))).toEqual([]);
});
