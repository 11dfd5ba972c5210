/** The examples of the guide's items, as their files say. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { RulePage } from '../src/components/shell/item-path.ts';
import { exampleSchema, type Example } from '../src/content/examples/example.ts';

export const examples: readonly Example[] = globSync('src/content/examples/*/example.json')
  .sort()
  .map((path) => ({ id: basename(dirname(path)), data: exampleSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) }));

/** The example of an item. It throws where there is none. */
export function exampleOf(rule: RulePage): Example {
  const example = examples.find(({ id }) => id === rule);
  if (!example) throw new Error(`${rule} has no example.`);
  return example;
}
