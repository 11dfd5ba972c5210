import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';
import { kept } from './privacy.ts';

const tag = '@base';

/** The addresses that a page points to or loads, as written and resolved. */
const addresses = (page: Page) =>
  page.locator('[href], [src]').evaluateAll((all) =>
    all
      .filter((element) => element.closest('svg') === null && element.getAttribute('rel') !== 'canonical')
      .map((element) => {
        const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        return { written, address: new URL(written, document.baseURI).href };
      }),
  );

test(
  'every link of every page leads to a page or a place of this site, and no page keeps anything',
  { tag },
  async ({ page, request, baseURL }) => {
    const idsOf = new Map<string, Set<string>>();
    const ids = async (address: string) => {
      const known = idsOf.get(address);
      if (known) return known;
      const response = await request.get(address);
      const text = response.ok() ? await response.text() : '';
      const found = new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
      if (response.ok()) found.add('');
      idsOf.set(address, found);
      return found;
    };

    const faults: string[] = [];
    for (const path of [...pages, 'not/here/']) {
      await page.goto(path);
      for (const { written, address } of await addresses(page)) {
        const { protocol, hash } = new URL(address);
        if (protocol === 'mailto:' || !address.startsWith(new URL(baseURL!).origin)) continue;
        const target = address.replace(/#.*/, '');
        const missing =
          target === page.url().replace(/#.*/, '')
            ? hash !== '' && (await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()) === 0
            : !(await ids(target)).has(decodeURIComponent(hash.slice(1)));
        if (!address.startsWith(baseURL!) || missing) faults.push(`${path}: ${written}`);
      }
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      faults.push(...(await kept(page)).map((thing) => `${path}: keeps ${thing}`));
    }
    expect(faults).toEqual([]);
  },
);

test('an address that does not exist shows the page 404, with links that work', { tag }, async ({ page }) => {
  const response = await page.goto('not/here/at/all');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find out why a grade did not arrive');
});
