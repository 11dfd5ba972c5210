/** The engine gives the same report in every browser as in Node, byte for byte: with the kernel and with pairing off, and without. */
import { expect, test } from '@playwright/test';
import { engineForBrowsers, reportsHere, unlike, worlds } from '../worlds/in-browser.ts';

for (const isFast of [true, false])
  test(`made-up schools, ${isFast ? 'with' : 'without'} the kernel`, { tag: '@everywhere' }, async ({ page }) => {
    await page.evaluate(await engineForBrowsers(isFast));
    const reports = await page.evaluate(
      (all) => (globalThis as unknown as { reportsOf(worlds: number[]): Promise<string[]> }).reportsOf(all),
      worlds,
    );
    expect(worlds.length).toBeGreaterThan(15);
    expect(unlike(reports, await reportsHere())).toEqual([]);
  });
