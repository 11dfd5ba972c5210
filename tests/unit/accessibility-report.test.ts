import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('src/content/docs/about/accessibility-report.mdx', 'utf8');
const rows = [...page.matchAll(/\[\s*'(\d\.\d\.\d+) [^']+',\s*'([^']+)',\s*'([^']+)',?\s*\]/g)].map((found) =>
  found.slice(1),
);

test('every criterion of WCAG 2.2, levels A and AA, has its row once', () => {
  expect(rows).toHaveLength(55);
  expect(new Set(rows.map(([criterion]) => criterion)).size).toBe(55);
  const answers = ['Supports', 'Partially supports', 'Not applicable'];
  expect(rows.filter(([, answer]) => !answers.includes(answer!))).toEqual([]);
});

test('each row names a test that is there, or says that none is, or why it needs none', () => {
  const tests = globSync('tests/browser/*.test.ts').map((file) => readFileSync(file, 'utf8')).join('\n'); // prettier-ignore
  for (const [criterion, answer, remarks] of rows) {
    const named = [...remarks!.matchAll(/“([^”]+)”/g)].map(([, title]) => title!);
    expect(
      named.filter((title) => !tests.includes(title)),
      criterion,
    ).toEqual([]);
    expect(named.length > 0 || answer === 'Not applicable' || /no test/.test(remarks!), criterion).toBe(true);
  }
});
