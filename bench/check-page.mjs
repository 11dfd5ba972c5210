/** The check page of the built site, as a person uses it, with a watch beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOf } from './generate.mjs';
import { watchTab } from './tab.mjs';

/** When the files are chosen: once all of the page is there, or as soon as it takes files. */
const moments = { rest: '[data-at-rest]', loaded: 'astro-island:not([ssr]) .check' };

/**
 * Opens the page.
 * @param {keyof typeof moments} moment
 */
export async function openAt(browser, address, moment = 'rest') {
  const page = await browser.newPage();
  await page.addInitScript(watch, asOf);
  const loaded = page.goto(`${address}check/`, { waitUntil: 'load' });
  await page.locator(moments[moment]).waitFor({ state: 'attached' });
  if (moment === 'rest') {
    await loaded;
    // A person who comes to a page looks at it first: what it makes ready by itself is ready then.
    await page.waitForTimeout(3000);
  }
  return { page, loaded, tab: await watchTab(browser) };
}

/** Chooses both files at once: the clock runs from here. */
export const choose = (page, { technical, high }) =>
  page.getByRole('group', { name: 'Add files' }).locator('input[type="file"]').first().setInputFiles([technical, high]);

/** In the page, before all else: the day of the check, the clock, and the numbers of the last result, which the page does not show one by one. */
function watch(day) {
  const ahead = Date.parse(`${day}T12:00:00`) - Date.now();
  const now = () => performance.timeOrigin + performance.now() + ahead;
  globalThis.Date = new Proxy(Date, {
    construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [now()]),
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
  const RealWorker = Worker;
  globalThis.Worker = class extends RealWorker {
    /** @param {ConstructorParameters<typeof Worker>} given */
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'answer' && data.answer?.grades) globalThis.counted = data.answer.grades;
      });
    }
  };
  // From the choice of the files until the answer has been drawn. Check is pressed as soon as it is there.
  globalThis.answered = new Promise((done) => {
    let began = 0;
    addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'file') began ||= performance.now();
      },
      true,
    );
    let isPressed = false;
    const look = () => {
      if (!began) return;
      if (document.getElementById('answer')) {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - began);
          port2.postMessage(undefined);
        });
      } else if (!isPressed && document.querySelector('.action-bar.sticky')) {
        const all = [...document.querySelectorAll('.action-bar button')];
        const button = all.find((each) => each.textContent.trim() === 'Check');
        isPressed = button !== undefined;
        /** @type {HTMLElement | undefined} */ (button)?.click();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}

export const answered = (page) => page.evaluate(() => globalThis.answered);

/**
 * One whole check: milliseconds, those of the tab's processors, megabytes at most above the page before, and what was counted.
 * @param {keyof typeof moments} [moment]
 */
export async function checkOnce(browser, address, files, moment) {
  const { page, loaded, tab } = await openAt(browser, address, moment);
  await choose(page, files);
  const ms = await answered(page);
  const { cpu, mb } = tab.used();
  const { missing, different, onlyHigh } = await page.evaluate(() => globalThis.counted);
  await loaded;
  await page.close();
  return { ms, cpu, mb, counts: { missing, different, onlyHigh } };
}

/** The longest task of the page's main thread in milliseconds, from choosing files until the answer is on the screen. */
export async function longestTask(browser, address, files, folder) {
  const { page } = await openAt(browser, address);
  const path = join(folder, 'trace.json');
  const categories = ['disabled-by-default-devtools.timeline', '__metadata', 'toplevel'];
  await browser.startTracing(page, { path, categories });
  await choose(page, files);
  await answered(page);
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

/** Milliseconds until the first findings of a long list stand on the screen, and until all do, and how many they are. */
export async function showAll(browser, address, files) {
  const { page } = await openAt(browser, address);
  await choose(page, files);
  await answered(page);
  const group = page.locator('li[data-code="2b-missing"]').first();
  const first = await group.evaluate(async (list) => {
    const began = performance.now();
    for (let each = list.querySelector('details'); each; each = each.parentElement?.closest('details') ?? null)
      each.open = true;
    await new Promise((done) => {
      const look = () => (list.querySelector('tbody tr') ? setTimeout(done) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
    return performance.now() - began;
  });
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
  return { first, ...shown };
}

/** Cancels a check amid reading: milliseconds until the page says so and every worker has ended, and the memory left. */
export async function cancelOnce(browser, address, files) {
  const { page, tab } = await openAt(browser, address);
  await choose(page, files);
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
  const mb = tab.now();
  await page.close();
  return { ms, mb, workers: workers.length };
}
