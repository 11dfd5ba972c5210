/** The check page as a person uses it: made-up files, the ways to hand them in, and a check that waits on command. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { FromEngine } from '../../src/messages.ts';

export interface MadeUpFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const headers = ['State ID', 'Course Number', 'Section', 'Term', 'Grading Task', 'Score', 'Date Posted'];

/** A text file. */
export function fileOf(name: string, text: string): MadeUpFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Rows with the headers of an export: student number, course, section, score, day posted in October 2026. */
export function grades(rows: [student: number, course: string, section: string, score: string, day: number][]): string {
  const lines = rows.map(([student, course, section, score, day]) => {
    const posted = score === '' ? '' : `10/${String(day).padStart(2, '0')}/2026`;
    return [ssid(student), course, section, 'T1', 'CTE Term Grade', score, posted].join(',');
  });
  return [headers.join(','), ...lines].join('\n');
}

export function ssid(student: number): string {
  return String(1900000000 + student);
}

/** Student 1 arrived, 2 is missing, 3 differs; 4 is not yet posted. */
export const technical = fileOf(
  'grades-technical.csv',
  `${headers.join(',')},In Progress\n${[
    [1, '85', '10/07/2026', ''],
    [2, '90', '10/07/2026', ''],
    [3, '77', '10/08/2026', ''],
    [4, '', '', '64'],
  ]
    .map(([student, score, day, progress]) =>
      [ssid(Number(student)), '480123401', '2', 'T1', 'CTE Term Grade', score, day, progress].join(','),
    )
    .join('\n')}`,
);
export const high = fileOf(
  'grades-high.csv',
  grades([
    [1, '480123401', '2', '85', 8],
    [2, '480123401', '2', '', 0],
    [3, '480123401', '2', '70', 9],
    [4, '480123401', '2', '', 0],
  ]),
);

/** Opens the page on October 14, 2026. */
export async function openCheck(page: Page) {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto('check/');
  // All parts are there: from then on the page works without a network.
  // What surely takes a while is waited for. An expectation that is not met yet costs much: each look takes down the whole page.
  await page.locator('.check[data-at-rest]').waitFor();
}

/** The one place where files are chosen. */
export const fileField = (page: Page): Locator =>
  page.getByRole('group', { name: 'Add files' }).locator('input[type="file"]').first();

/** The row of a file in the list of what came in, before it was checked or in the fold below the answer. */
export const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Remove ${name}`, exact: true }) })
    .filter({ has: page.locator('.name, span') });

/** Drops files in the one place for all, and waits until each was read. */
export async function add(page: Page, files: MadeUpFile | MadeUpFile[]) {
  await openIntake(page);
  await fileField(page).setInputFiles(files);
  // An answer that stands is asked for again, and folds the files away when it comes; or a question takes its place.
  await expect(page.locator('details[open]:has(> summary #add-or-change)')).toHaveCount(0);
  await openFiles(page);
  for (const { name } of [files].flat()) await expect(rowOf(page, name).last()).toHaveAttribute('id', /^row-/);
}

/** Below an answer, everything that goes in is folded. */
export async function openIntake(page: Page) {
  const fold = page.locator('#add-or-change');
  if ((await fold.count()) > 0 && !(await fold.evaluate((title) => title.closest('details')?.open ?? true)))
    await fold.click();
}

/** And in it the list of files. */
async function openFiles(page: Page) {
  await openIntake(page);
  const fold = page.getByText(/whose they are, and when they were exported/);
  if ((await fold.count()) > 0 && !(await fold.evaluate((summary) => summary.closest('details')!.open)))
    await fold.click();
}

/** Adds files of a school: `Technical school`, `High school`, or the name of a high school. Each is moved there if the page sorted it otherwise. */
export async function choose(page: Page, school: string, files: MadeUpFile | MadeUpFile[]) {
  await add(page, files);
  for (const { name } of [files].flat()) await moveTo(page, name, school);
}

/** Says whose a file is. One that cannot be read has no school. */
export async function moveTo(page: Page, name: string, school: string) {
  await openFiles(page);
  const whose = rowOf(page, name)
    .last()
    .getByLabel(/^Whose file/);
  await expect(rowOf(page, name).last()).toHaveAttribute('id', /^row-/);
  if ((await whose.count()) === 0) return;
  const names = await whose.locator('option').allTextContents();
  if (names.includes(school)) {
    await whose.selectOption({ label: school });
    return;
  }
  await whose.selectOption({ label: 'A different high school' });
  await page.getByLabel('Name of the high school').fill(school);
  await page.getByRole('button', { name: 'Use this name' }).click();
}

/** Says when a high school's file was exported. */
export async function exportedOn(page: Page, name: string, day: string) {
  await openFiles(page);
  await rowOf(page, name)
    .getByLabel(/^Exported on/)
    .fill(day);
}

/** Presses the one main button and waits for the answer. */
export async function check(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  return answered(page);
}

/**
 * Leaves for the guide and goes back. Firefox shows the page that it kept, and its driver hears of no load: what is there is asked of
 * the page itself.
 * @returns all words that are there then
 */
export async function leaveAndReturn(page: Page): Promise<string> {
  await page.goto('guide/');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => document.querySelector('.check h1'));
  return page.evaluate(() => document.querySelector('main')!.textContent!);
}

/** The heading that holds the answer. */
export async function answered(page: Page): Promise<Locator> {
  const answer = page.locator('h1#answer');
  await answer.waitFor();
  await page.getByRole('heading', { name: 'What was read' }).waitFor();
  return answer;
}

/** Both sides of the small example, checked. */
export async function checkBoth(page: Page): Promise<Locator> {
  await openCheck(page);
  await add(page, [technical, high]);
  return check(page);
}

/** The sample, checked. */
export async function checkSample(page: Page): Promise<Locator> {
  await openCheck(page);
  return trySample(page);
}

/**
 * One visit for all tests of a `describe`: each finds the page as `begin` leads to it, and as the tests above left it, wide and on the
 * screen. Each visit costs as much as three looks at it.
 */
export function oneVisit(begin: (page: Page) => Promise<unknown>): () => Page {
  test.describe.configure({ mode: 'default' });
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await begin(page);
  });
  test.afterEach(async () => {
    await page.emulateMedia({ media: null, forcedColors: null });
    await page.setViewportSize({ width: 1366, height: 768 });
  });
  test.afterAll(() => page.close());
  return () => page;
}

export async function trySample(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Try it with sample data' }).click();
  return answered(page);
}

/** What was found of one code: the card of a cause, or the fold of what is none. */
export function finding(page: Page, code: string): Locator {
  return page.locator(`:is(li, details)[data-code="${code}"]`);
}

/** Opens something that is folded away, by what its fold is called. */
export async function unfold(page: Page, title: string) {
  await page.locator('details.fold > summary').filter({ hasText: title }).click();
}

/** Opens everything that is folded away below `around`, and what is folded in that. */
export async function unfoldAll(around: Locator) {
  const closed = around.locator('details:not([open]) > summary:visible');
  const clickAll = (all: Element[]) => {
    for (const summary of all) (summary as HTMLElement).click();
  };
  while ((await closed.count()) > 0) await closed.evaluateAll(clickAll);
}

/** The card of a file that was read, in its fold below what was found. */
export async function cardOf(page: Page, name: string): Promise<Locator> {
  const fold = page.locator('details.fold').filter({ has: page.locator('summary #what-was-read') });
  await expect(fold).toHaveCount(1);
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  return page.getByRole('article', { name });
}

/** All fields of the filter. */
export async function moreFilters(page: Page) {
  await page.getByRole('button', { name: 'More filters' }).click();
}

/** The form that narrows what was found. */
export function filters(page: Page): Locator {
  return page.getByRole('search');
}

/** A check that does nothing by itself: what it says comes from the test. Call it before the page is opened. */
export async function holdChecks(page: Page) {
  await page.addInitScript(() => {
    const RealWorker = globalThis.Worker;
    const held: { worker: Worker; isEnded: boolean }[] = [];
    globalThis.Worker = class extends RealWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        held.push({ worker: this, isEnded: false });
      }
      override postMessage() {
        // Held: the worker never hears of the check.
      }
      override terminate() {
        held.find(({ worker }) => worker === this)!.isEnded = true;
        super.terminate();
      }
    };
    Object.assign(globalThis, { held });
  });
  const latest = <Value>(read: (each: { worker: Worker; isEnded: boolean }) => Value) =>
    page.evaluate(`(${read.toString()})(globalThis.held.at(-1))`) as Promise<Value>;
  return {
    say: (message: FromEngine) =>
      page.evaluate((data) => {
        const { held } = globalThis as unknown as { held: { worker: Worker }[] };
        held.at(-1)!.worker.dispatchEvent(new MessageEvent('message', { data }));
      }, message),
    isEnded: () => latest(({ isEnded }) => isEnded),
  };
}

/** Pastes into a field what a browser or a spreadsheet program puts on the clipboard. */
export async function paste(field: Locator, plain: string, html = '') {
  await field.evaluate(
    (element, texts) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      const isOurs = !element.dispatchEvent(event);
      // What a browser does by itself with a paste that nobody takes.
      if (!isOurs && element instanceof HTMLTextAreaElement) {
        element.setRangeText(texts['text/plain'], element.selectionStart, element.selectionEnd, 'end');
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    },
    { 'text/plain': plain, 'text/html': html },
  );
}

/** Tab-separated lines as the table of a screen: a mark in the columns of masks is a ticked box. */
export function htmlOf(lines: readonly string[]): string {
  const [heads = [], ...rows] = lines.map((line) => line.split('\t'));
  const box = (value: string) => `<input type="checkbox"${value ? ' checked' : ''}>`;
  const cell = (value: string, at: number) => `<td> ${/Mask T\d/.test(heads[at] ?? '') ? box(value) : value}\n</td>`;
  const bodies = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  const title = `<p>Grading <b>Tasks</b></p><img src="canary.png"><script src="canary.js"></script>`;
  return `${title}<table><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>${bodies.join('')}</table>`;
}

/** Counts what a person presses. To be called before the page is opened. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let presses = 0;
    addEventListener('click', ({ isTrusted }) => (presses += isTrusted ? 1 : 0), { capture: true });
    Object.assign(globalThis, { presses: () => presses });
  });
  return () => page.evaluate(() => (globalThis as unknown as { presses(): number }).presses());
}
