/** The engine gives the same report in Safari's engine as in Node, byte for byte: with the kernel and with pairing off, and without. */
import { expect } from '@playwright/test';
import { engineForBrowsers, reportsHere, unlike, worlds } from '../worlds/in-browser.ts';
import { test } from './safari.ts';

for (const isFast of [true, false])
  test(`made-up schools, ${isFast ? 'with' : 'without'} the kernel`, async ({ safari }) => {
    await safari.driver.get('about:blank');
    await safari.driver.executeScript(await engineForBrowsers(isFast));
    const reports = await safari.driver.executeAsyncScript<string[]>(
      'globalThis.reportsOf(arguments[0]).then(arguments[1])',
      worlds,
    );
    expect(unlike(reports, await reportsHere())).toEqual([]);
  });
