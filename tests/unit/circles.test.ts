/** What imports what: no circle of values, and of types only those that are named here with their reason. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** A circle is named by a folder that all its files are in. */
const named = {
  'src/rules/': 'A finding is a union by code, made from the folders of the items; the items are written with it.',
  'src/components/check/': 'The session keeps what is begun in a form, and a form hands its rows to the session.',
};

const statement = /^ *(?:import|export) ([^';=(]*)'(\.[^'?]+)/gm;

/** Whether an import names types alone: `type { A } from`, `{ type A, type B } from`. */
function namesTypes(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const [, braced] = /^\{([^}]*)\}/.exec(names) ?? [];
  const each = braced?.split(',').filter((name) => name.trim() !== '') ?? [];
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}

type Imports = Map<string, Set<string>>;

/** What each file imports: its values, or its types too. */
function importsOf(files: readonly string[], textOf: (file: string) => string, withTypes: boolean): Imports {
  return new Map(
    files.map((file) => {
      const paths = [...textOf(file).matchAll(statement)]
        .filter(([, names = '']) => withTypes || !namesTypes(names))
        .map(([, , path = '']) => normalize(join(dirname(file), path)));
      return [file, new Set(paths)];
    }),
  );
}

/** The circles: files of which each leads to each (Tarjan). */
function circlesOf(imports: Imports): string[][] {
  const [order, low] = [new Map<string, number>(), new Map<string, number>()];
  const [path, circles]: [string[], string[][]] = [[], []];
  const visit = (file: string): number => {
    let lowest = order.size;
    order.set(file, lowest);
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!imports.has(next)) continue;
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (path.includes(next)) lowest = Math.min(lowest, order.get(next)!);
    }
    low.set(file, lowest);
    if (lowest === order.get(file)) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1 || imports.get(file)?.has(file)) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'site', 'scripts'])
  .toString()
  .split('\n')
  .filter((file) => /\.(?:ts|mjs|svelte|astro)$/.test(file));
const textOf = (file: string) => readFileSync(file, 'utf8');

test('no file needs the values of one that needs its own', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(circlesOf(importsOf(files, textOf, false))).toEqual([]);
});

test('circles of types are named', () => {
  const circles = circlesOf(importsOf(files, textOf, true));
  const isNamed = (circle: string[]) =>
    Object.keys(named).some((room) => circle.every((file) => file.startsWith(room)));
  expect(circles.filter((circle) => !isNamed(circle))).toEqual([]);
  expect(circles.filter(isNamed)).not.toEqual([]);
});

test.each([
  ['two files', { 'a.ts': `import { b } from './b.svelte';`, 'b.svelte': `<script>\n  import { a } from './a.ts';` }, 1, 1],
  ['by a third', { 'a.ts': `export * from './b.ts';`, 'b.ts': `import c from './x/c.ts';`, 'x/c.ts': `import '../d.ts';\nimport {\n  a,\n} from '../a.ts';` }, 1, 1],
  ['of types', { 'a.ts': `import type { B } from './b.ts';`, 'b.ts': `import { type A } from './a.ts';` }, 0, 1],
  ['none', { 'a.ts': `import { b } from './b.ts';`, 'b.ts': `import fs from 'node:fs';` }, 0, 0],
])('a circle is found: %s', (_, texts: Record<string, string>, values, types) => {
  const found = [false, true].map((withTypes) => circlesOf(importsOf(Object.keys(texts), (file) => texts[file]!, withTypes)));
  expect(found.map((circles) => circles.length)).toEqual([values, types]);
}); // prettier-ignore
