/** The check page of the built site, as a person uses it, with a watch beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOf } from './generate.mjs';
import { watchMemory } from './memory.mjs';

/** Opens the page and chooses both files. */
async function openWith(browser, address, { technical, high }) {
  const page = await browser.newPage();
  await page.clock.setSystemTime(new Date(`${asOf}T12:00:00`));
  await page.addInitScript(keepCounts);
  await page.goto(`${address}check/`, { waitUntil: 'networkidle' });
  const memory = await watchMemory(browser);
  const field = page.getByRole('group', { name: 'Add files' }).locator('input[type="file"]').first();
  // Both at once: reading begins when they are there, and the press of the button waits for it.
  const choose = () => field.setInputFiles([technical, high]);
  return { page, memory, choose };
}

/** In the page: keeps the numbers of the last result, which the page does not show one by one. */
function keepCounts() {
  const RealWorker = globalThis.Worker;
  globalThis.Worker = class extends RealWorker {
    /** @param {ConstructorParameters<typeof Worker>} given */
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'result') globalThis.counted = data.result.grades;
      });
    }
  };
}

/** In the page: from the press of the button until the answer stands on the screen. */
function pressAndWait() {
  const [button] = Array.from(document.querySelectorAll('button')).filter(
    (each) => each.textContent.trim() === 'Check',
  );
  return new Promise((done) => {
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.getElementById('answer')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
    });
    observer.observe(document.body, { childList: true, subtree: true });
    button.click();
  });
}

/** One whole check: milliseconds, megabytes at most above the idle page, and what was counted. */
export async function checkOnce(browser, address, files) {
  const { page, memory, choose } = await openWith(browser, address, files);
  await choose();
  const ms = await page.evaluate(pressAndWait);
  const { missing, different, onlyHigh } = await page.evaluate(() => globalThis.counted);
  const mb = memory?.peak();
  await page.close();
  return { ms, mb, counts: { missing, different, onlyHigh } };
}

/** The longest task of the page's main thread in milliseconds, from choosing files until the answer is on the screen. */
export async function longestTask(browser, address, files, folder) {
  const { page, choose } = await openWith(browser, address, files);
  const path = join(folder, 'trace.json');
  const categories = ['disabled-by-default-devtools.timeline', '__metadata', 'toplevel'];
  await browser.startTracing(page, { path, categories });
  await choose();
  await page.evaluate(pressAndWait);
  await browser.stopTracing();
  await page.close();
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8'));
  const isMain = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && isMain.has(threadOf(event)));
  return tasks.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1000;
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

/** Milliseconds until all findings of a long list stand on the screen, and how many they are. */
export async function showAll(browser, address, files) {
  const { page, choose } = await openWith(browser, address, files);
  await choose();
  await page.evaluate(pressAndWait);
  const group = page.locator('details[id^="finding-2b-missing-"]');
  const all = group.getByRole('button', { name: /^Show all/ });
  await all.waitFor();
  const shown = await group.evaluate(async (list) => {
    const button = Array.from(list.querySelectorAll('button')).find((each) =>
      each.textContent.trim().startsWith('Show all'),
    );
    const rows = () => list.querySelectorAll('tbody tr').length;
    const began = performance.now();
    button.click();
    await new Promise((done) => {
      const look = () => (button.isConnected ? requestAnimationFrame(look) : setTimeout(done));
      requestAnimationFrame(look);
    });
    return { ms: performance.now() - began, findings: rows() };
  });
  await page.close();
  return shown;
}

/** Cancels a check amid reading: milliseconds until the page says so and every worker has ended, and the memory left. */
export async function cancelOnce(browser, address, files) {
  const { page, memory, choose } = await openWith(browser, address, files);
  await choose();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('progressbar').and(page.locator('[value]')).waitFor();
  const workers = page.workers();
  const began = performance.now();
  const ended = Promise.all(workers.map((worker) => new Promise((done) => worker.once('close', done))));
  const said = page.evaluate(
    () =>
      new Promise((done) => {
        const pressed = performance.now();
        Array.from(document.querySelectorAll('button'))
          .find((each) => each.textContent.trim() === 'Cancel')
          ?.click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
      }),
  );
  const ms = Math.max(await said, (await ended, performance.now() - began));
  const mb = memory?.above();
  await page.close();
  return { ms, mb, workers: workers.length };
}
