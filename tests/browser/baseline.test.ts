/** The finished programs and styles, packages and workers included, hold nothing that the oldest browsers of the site cannot read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Linter, type ESLint, type Rule } from 'eslint';
import es from 'eslint-plugin-es-x';
import { few } from '../unit/runs.ts';
import { filesOf, programsOf } from './pages.ts';

const plugin = es as unknown as ESLint.Plugin & {
  configs: Record<string, { rules: Record<string, unknown> } | undefined>;
};
const linter = new Linter();

/** What Safari 16.4, Chrome 103 and Firefox 115 had of it, and the four methods that `site/newer-methods.js` adds. */
const had = 'findlast-findlastindex hashbang tosorted toreversed with map-groupby'.split(' ');
/** Methods that iterators have by the names of lists, which a finished program does not tell apart: `tsconfig.baseline.json` does. */
const ofLists = 'map filter every some find flatmap foreach reduce take drop'
  .split(' ')
  .map((name) => `iterator-prototype-${name}`);
const rules = Object.fromEntries(
  ['2023', '2024', '2025', '2026']
    .flatMap((year) => Object.keys(plugin.configs[`flat/no-new-in-es${year}`]?.rules ?? {}))
    .filter((rule) => ![...had, ...ofLists].some((name) => rule.endsWith(`-${name}`)))
    .map((rule) => [rule, 'error'] as const),
); // prettier-ignore

/** What a program holds that is newer, also in the texts of workers that it holds: the rule, and where. */
function newerIn(program: string): string[] {
  const texts: string[] = [];
  const long: Rule.RuleModule = {
    create: () => ({
      Literal: ({ value }) => void (typeof value === 'string' && value.length > 500 && texts.push(value)),
      TemplateElement: ({ value }) => void ((value.cooked?.length ?? 0) > 500 && texts.push(value.cooked!)),
    }),
  };
  const said = linter.verify(program, {
    plugins: { 'es-x': plugin, here: { rules: { long } } },
    rules: { ...rules, 'here/long': 'error' },
    settings: { 'es-x': { aggressive: true } },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    linterOptions: { noInlineConfig: true },
  });
  const lines = program.split('\n');
  const own = said
    // A program may ask whether the browser has it.
    .filter(({ line, column }) => lines[line - 1]?.slice(0, column - 1).endsWith('typeof ') !== true)
    .map(({ ruleId, message, line, column }) => `${ruleId ?? message} at ${line}:${column}`);
  // A long text that is no program, such as markup, says so at once.
  const within = texts.flatMap((text) => newerIn(text).filter((fault) => !fault.startsWith('Parsing error')));
  return [...own, ...within];
}

test('the rules find what is newer, in patterns and in texts too', () => {
  expect(Object.keys(rules).length).toBeGreaterThan(30);
  const padded = (program: string) => `start(${JSON.stringify(`(()=>{${program}})();${' '.repeat(500)}`)})`;
  for (const program of [
    'a.toSpliced(0, 1)',
    'Array.fromAsync(a)',
    'Object.groupBy(a, b)',
    'Promise.withResolvers()',
    'a.isWellFormed()',
    '/[a--b]/v',
    'new RegExp("(?i:a)")',
    'import a from "./a.json" with { type: "json" }',
    'a.union(b)',
  ]) {
    expect(newerIn(program), program).not.toEqual([]);
    if (!/^import/.test(program)) expect(newerIn(padded(program)), `${program} in a worker`).not.toEqual([]);
  }
  expect(
    newerIn('typeof Promise.withResolvers; [3, 1].toSorted().findLast((a) => a?.b ?? /(?<=a)\\p{L}/u.test(a))'),
  ).toEqual([]);
});

const isProgram = (path: string) => /^_astro\/.*\.js$/.test(path);
/** The reader of PDF files needs newer browsers: where a file is chosen, the check says which. */
const needsNewer = /^_astro\/pdf\./;

test('every program can be read by the oldest browsers, but that for PDF files', () => {
  // Many pages hold the same small programs.
  const programs = new Map<string, string>();
  for (const path of filesOf('dist')) {
    if (needsNewer.test(path)) continue;
    const text = readFileSync(join('dist', path), 'utf8');
    const own = path.endsWith('.html') ? programsOf(text).inline : isProgram(path) ? [text] : [];
    for (const program of own) programs.set(program, path);
  }
  expect(programs.size).toBeGreaterThan(20);
  // The one file is made of the same modules for the same browsers, and is half of all.
  const read = few([...programs], ([, path]) => path !== 'download/kts-check.html');
  expect(read.flatMap(([program, path]) => newerIn(program).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

test('every style sheet can be read by them', () => {
  for (const path of filesOf('dist').filter((name) => name.endsWith('.css'))) {
    const text = readFileSync(join('dist', path), 'utf8');
    const newer = /light-dark\(|color-mix\(|oklch\(|@scope|@starting-style|@media[^{]*[<>]|[{;}]\s*&/;
    expect(newer.exec(text)?.[0], path).toBeUndefined();
  }
});
