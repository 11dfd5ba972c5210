/** A type that others may import has a name of its own: whoever searches for it finds one meaning. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function exportedTwice(files: readonly { path: string; text: string }[]): string[] {
  const paths = new Map<string, string[]>();
  for (const { path, text } of files)
    for (const [, name = ''] of text.matchAll(/^export (?:declare )?(?:interface|type|class|enum) ([A-Z]\w*)/gm))
      paths.set(name, [...(paths.get(name) ?? []), path]);
  return [...paths].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

test('no name of a type is exported by two files', () => {
  const files = globSync('src/**/*.{ts,svelte}').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  expect(files.length).toBeGreaterThan(300);
  expect(exportedTwice(files)).toEqual([]);
});

test('one that is would be told', () => {
  const files = [
    { path: 'a.ts', text: 'export interface Part {}\ninterface Other {}' },
    { path: 'b.ts', text: 'export type Part = string;\nexport type Other = 1;' },
  ];
  expect(exportedTwice(files)).toEqual(['Part: a.ts, b.ts']);
});
