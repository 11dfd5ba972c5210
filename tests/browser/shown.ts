/** What the states have shown, across the processes that the tests run in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './pages.ts';
import type { Visit } from './states.ts';

/** It is emptied before each run. */
export const folder = join('test-results', 'browser', 'shown');

export const fileOfVisit = (visit: Visit) => join(folder, `${Object.keys(visit)[0]}.json`);

/** Each component with a look of its own has a class, which is in the styles of the site: all these classes. */
export function componentsOfSite(): string[] {
  const styles = filesOf('dist').filter((file) => file.endsWith('.css'));
  return [
    ...new Set(styles.flatMap((file) => readFileSync(join('dist', file), 'utf8').match(/\.svelte-[a-z0-9]+/g) ?? [])),
  ];
}
