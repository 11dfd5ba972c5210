import { expect, test, type Page } from '@playwright/test';
import { asOf, makeSchools } from '../../bench/generate.mjs';
import { answered, check, choose, exportedOn, fileOf, finding, openCheck, rowOf } from './check-page.ts';

/** Both schools' files. */
function schools(rows: number, seed: number) {
  const { technical, high, truth } = makeSchools(rows, seed);
  return {
    truth,
    technical: fileOf('technical.csv', [...technical()].join('')),
    high: fileOf('high.csv', [...high()].join('')),
  };
}

/** Large enough that reading takes a while. */
const large = schools(25_000, 2);

async function chooseBoth(page: Page, { technical, high }: Pick<typeof large, 'technical' | 'high'>) {
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', high);
  await exportedOn(page, high.name, asOf);
}

/** Keeps the workers that the page makes, in their order. */
async function keepWorkers(page: Page) {
  await page.addInitScript(() => {
    const RealWorker = globalThis.Worker;
    const made: Worker[] = [];
    globalThis.Worker = class extends RealWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        made.push(this);
      }
    };
    Object.assign(globalThis, { made });
  });
}

for (const [name, files] of [
  ['small files', schools(2000, 3)],
  ['large files', large],
] as const) {
  test(`${name}: one worker reads and checks them, and every fault is counted`, async ({ page }) => {
    await keepWorkers(page);
    await openCheck(page);
    await chooseBoth(page, files);
    await check(page);
    const { missing, different, onlyHigh } = files.truth;
    for (const [code, count] of [
      ['2b-missing', missing],
      ['2b-different', different],
      ['2b-only-high', onlyHigh],
    ] as const) {
      await expect(finding(page, code).first(), code).toContainText(count.toLocaleString('en-US'));
    }
    expect(await page.evaluate('globalThis.made.length')).toBe(1);
  });
}

for (const [name, saveData, expected] of [
  ['a page at rest starts its worker before any file comes, which learns from made-up rows', false, ['warm']],
  ['a page of a reader who saves data starts no worker before a file comes', true, []],
] as const)
  test(name, async ({ page }) => {
    await page.addInitScript((isSaving) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: isSaving } });
      const asked: string[] = [];
      // The second of rest is over at once.
      const real = setTimeout;
      Object.assign(globalThis, { setTimeout: (run: () => void, ms?: number) => real(run, ms === 1000 ? 0 : ms) });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: { type: string }, handedOver?: object) {
        asked.push(message.type);
        post.call(this, message, handedOver as StructuredSerializeOptions);
      };
      Object.assign(globalThis, { asked });
    }, saveData);
    await openCheck(page);
    await expect.poll(() => page.evaluate('globalThis.asked')).toEqual(expected);
    await expect.poll(() => page.workers().length).toBe(expected.length);
  });

test('the worker stays for questions about the answer, and is gone when everything is cleared', async ({ page }) => {
  await openCheck(page);
  await chooseBoth(page, large);
  await check(page);
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect.poll(() => page.workers().length).toBe(0);
});

test('cancel while large files are read ends the worker at once', async ({ page }) => {
  await openCheck(page);
  await chooseBoth(page, large);
  // The press comes before any worker can be done.
  await page.evaluate(async () => {
    const press = (name: string) =>
      Array.from(document.querySelectorAll('button'))
        .find((button) => button.textContent.trim() === name)!
        .click();
    press('Check');
    await new Promise(requestAnimationFrame);
    press('Cancel');
  });
  await expect(page.getByText('Your files are still here.')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  await page.getByRole('button', { name: 'Check again' }).click();
  await answered(page);
});

test('a worker that fails stops the check, and keeps what was entered', async ({ page }) => {
  await keepWorkers(page);
  await openCheck(page);
  await chooseBoth(page, large);
  await page.evaluate(() => {
    const { made } = globalThis as unknown as { made: Worker[] };
    const post = Worker.prototype.postMessage;
    // It is handed files that are none.
    Worker.prototype.postMessage = function (this: Worker, message: { type: string }, handedOver: object) {
      if (this === made[0] && message.type === 'check') post.call(this, { type: 'check', files: [{}], options: {} });
      else post.call(this, message, handedOver);
    } as typeof post;
  });
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('The check stopped. What you entered is still here.').first()).toBeVisible();
  await expect(rowOf(page, 'technical.csv')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});
