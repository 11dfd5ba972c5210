import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { nameOf, pages } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each color scheme once, each width once: colors do not change with the width. */
const views = [
  { colorScheme: 'light', width: 1366 },
  { colorScheme: 'dark', width: 360 },
] as const;

for (const path of [...pages, 'not/here/']) {
  for (const { colorScheme, width } of views) {
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
