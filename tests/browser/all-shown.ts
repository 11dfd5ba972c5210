/** After all other tests: the list of states has every state. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { componentsOfSite, fileOfVisit } from './shown.ts';
import { visits } from './states.ts';

test('no component is in none of the states', () => {
  const files = visits.map(fileOfVisit);
  // Where only some tests were run, or a state could not be reached, there is nothing to say.
  const isWhole = files.every((file) => existsSync(file));
  const shown = new Set(
    files.filter(() => isWhole).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]),
  );
  expect(isWhole ? componentsOfSite().filter((one) => !shown.has(one)) : []).toEqual([]);
});
