import type * as FS from 'node:fs';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it, vi, type Mock } from 'vitest';
import { whatItemsLack } from '../../../site/items-in-step.ts';

vi.mock('node:fs', async (real) => {
  const fs = await real<typeof FS>();
  return {
    ...fs,
    existsSync: vi.fn(fs.existsSync),
    globSync: vi.fn(fs.globSync),
    readFileSync: vi.fn(fs.readFileSync),
  };
});

it('every item of the guide has all its parts', () => {
  expect(whatItemsLack()).toEqual([]);
});

/** What is missing without a file, or with a file that says something else. */
function withoutFile(gone: RegExp, edit?: (text: string) => string): string {
  const [exists, glob, read] = [vi.mocked(existsSync), vi.mocked(globSync), vi.mocked(readFileSync)] as Mock[];
  const real = [exists, glob, read].map((each) => each!.getMockImplementation()!);
  const isGone = (path: string) => !edit && gone.test(path);
  exists!.mockImplementation((path: string) => !isGone(path) && Boolean(real[0]!(path)));
  glob!.mockImplementation((pattern: string) => (real[1]!(pattern) as string[]).filter((path) => !isGone(path)));
  read!.mockImplementation((path: string, as: string) => {
    const text = real[2]!(path, as) as string;
    return edit && gone.test(path) ? edit(text) : text;
  });
  try {
    return whatItemsLack().join('\n');
  } finally {
    [exists, glob, read].forEach((each, at) => each!.mockImplementation(real[at]!));
  }
}

it.each<[string, RegExp, string, ((text: string) => string)?]>([
  ['its page', /docs\/rules\/4d/, 'Write src/content/docs/rules/4d-grade-calc.mdx'],
  ['its example', /4d-grade-calc\/example\.json/, 'Write src/content/examples/4d-grade-calc/example.json'],
  ['rows that fail', /4d-grade-calc\/fails/, 'Add src/content/examples/4d-grade-calc/fails.csv'],
  ['rows that pass', /4d-grade-calc\/passes/, 'Add src/content/examples/4d-grade-calc/passes.csv'],
  ['its test', /tests\/unit\/rules\/4d/, 'Write tests/unit/rules/4d-grade-calc.test.ts'],
  ['the guide’s words', /content\/guide\/4d/, 'Write src/content/guide/4d.mdx'],
  ['its folder', /src\/rules\/4d/, 'Write src/rules/4d-grade-calc/'],
  ['its line in the registry', /registry\.ts/, 'Add it to src/rules/registry.ts', (text) => text.replace("'./4d-grade-calc/item.ts'", '')],
  ['its place on the one page', /guide\/index\.mdx/, '4d is not on the one page', (text) => text.replace('<GuideItem id="4d">', '')],
  ['its place on the start page', /home-phrases/, '4d is not on the start page', (text) => text.replace("id: '4d'", '')],
  ['a heading', /docs\/rules\/4d/, 'needs these headings', (text) => text.replace('## Why it matters', '')],
  ['its number', /docs\/rules\/4d/, 'needs "item: 4d"', (text) => text.replace(/^item: .*$/m, '')],
  ['the checker', /docs\/rules\/4d/, 'Add <CheckYours rule="4d-grade-calc" />', (text) => text.replace(/<CheckYours[^>]*>/, '')],
])('without %s, the build says what to do', (_, gone, todo, edit) => {
  expect(withoutFile(gone, edit)).toContain(todo);
}); // prettier-ignore

it.each(['findings.ts', 'rule.ts'])('what CONTRIBUTING.md prints of 4d is what stands there: %s', (name) => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, printed = ''] = text
    .slice(text.indexOf('### A new item'))
    .split(`${name}\``)[1]!
    .split(/^```(?:ts)?$/m);
  const there = readFileSync(`src/rules/4d-grade-calc/${name}`, 'utf8').replaceAll(/\s+/g, ' ');
  const lines = printed.split('\n').map((line) => line.trim().replace(/ \.\.\..*$/, ''));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !there.includes(line.replace(/,$/, '')))).toEqual([]);
});
