/** A type that others may import has a name of its own: whoever searches for it finds one meaning. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Names of exported types that stand for more than one: each with the files that define it. The kernel's source is not of this language. */
function namedTwice(files: readonly { path: string; text: string }[]): string[] {
  const paths = new Map<string, string[]>();
  const exported = new Set<string>();
  for (const { path, text } of files)
    for (const [, isExported, name = ''] of text.matchAll(
      /^ *(export )?(?:declare )?(?:interface|type|class|enum) ([A-Z]\w*)(?= [={e]|<)/gm,
    )) {
      paths.set(name, [...(paths.get(name) ?? []), path]);
      if (isExported) exported.add(name);
    }
  return [...paths]
    .filter(([name, all]) => all.length > 1 && exported.has(name))
    .map(([name, all]) => `${name}: ${all.join(', ')}`);
}

test('no exported type shares its name', () => {
  const files = globSync('src/**/*.{ts,svelte}')
    .filter((path) => !path.includes('assembly'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  expect(files.length).toBeGreaterThan(300);
  expect(namedTwice(files)).toEqual([]);
});

test('one that does would be told', () => {
  const files = [
    { path: 'a.ts', text: 'export interface Part {}\ninterface Other {}\nexport type Own = 1;' },
    { path: 'b.ts', text: 'export type Part = string;\ntype Other = 1;' },
    { path: 'c.svelte', text: '  interface Own extends Part {\n' },
  ];
  expect(namedTwice(files)).toEqual(['Part: a.ts, b.ts', 'Own: a.ts, c.svelte']);
});
