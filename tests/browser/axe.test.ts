import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { nameOf, pages } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of [...pages, 'not/here/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1366, 360]) {
      test(`${nameOf(path)}: axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 768 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect(faults).toEqual([]);
      });
    }
  }
}
