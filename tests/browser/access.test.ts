/** Every state of the list, in every way that people look at a page. What each shows is kept for all-shown.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { expectAccessible } from './access.ts';
import { visits } from './states.ts';
import { componentsOfSite, fileOfVisit, folder } from './shown.ts';

// What is looked at here is not made ready for a check that does not come: whoever saves data has it so.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
);

for (const visit of visits)
  test(`access for all: ${Object.keys(visit).join(', ')}`, async ({ page }) => {
    const components = componentsOfSite();
    const shown = new Set<string>();
    const see = async () => {
      const there = await page.evaluate((all) => all.filter((one) => document.querySelector(one)), components);
      for (const one of there) shown.add(one);
    };
    for (const [state, go] of Object.entries(visit))
      await test.step(state, async () => {
        await go(page);
        await expectAccessible(page, see);
      });
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOfVisit(visit), JSON.stringify([...shown]));
  });
