import { expect, test } from '@playwright/test';
import { writers } from '../unit/intake/formats/written.ts';
import { cardOf, check, choose, exportedOn, fileOf, high, openCheck, technical } from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const canary = 'Canarywing';

/** The rows of a file as a report that is printed: with names, a title, and a page number. */
function report(text: string): string {
  const [head = [], ...rows] = text.split('\n').map((line) => line.split(','));
  const cells = (row: string[], tag: string) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return `<style>body { font: 9px Arial } td, th { padding: 2px 6px; text-align: left }</style>
    <h1>Grades Report</h1><table>
    <thead><tr>${cells([head[0]!, 'Student Name', ...head.slice(1)], 'th')}</tr></thead>
    ${rows.map((row) => `<tr>${cells([row[0]!, canary, ...row.slice(1)], 'td')}</tr>`).join('')}</table><p>Page 1 of 1</p>`;
}

test('a report printed as PDF gives what the CSV gives, and its names leave no trace', async ({ page, context }) => {
  const printer = await context.newPage();
  await printer.setContent(report(technical.buffer.toString()));
  const buffer = await printer.pdf({ format: 'Letter' });
  await printer.close();

  const seen = await watch(page);
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', high);
  const said = await (await check(page)).innerText();

  await openCheck(page);
  await page.getByRole('button', { name: 'Get ready for Excel and PDF files' }).click();
  await expect(page.getByText('Ready for Excel, XML, HTML, and PDF files.')).toBeVisible();
  await context.setOffline(true);
  await choose(page, 'Technical school', { name: 'report.pdf', mimeType: 'application/pdf', buffer });
  await choose(page, 'High school', high);
  await expect(await check(page)).toHaveText(said);
  await expect(page.getByText(canary)).toHaveCount(0);
  expect(seen.requests.map((request) => request.method()).filter((method) => method !== 'GET')).toEqual([]);
  expect(seen.violations).toEqual([]);
  await expectNoTrace(page, seen, canary);
});

test('a PDF that is cut off is told, and the check goes on', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', [technical, fileOf('report.pdf', '%PDF-1.7\nnothing more')]);
  await check(page);
  await expect(page.getByText(/report\.pdf is damaged or stops in the middle/).first()).toBeVisible();
});

test('the same data in each format gives the same answer', { tag: '@everywhere' }, async ({ page }) => {
  const rowsOf = (text: string) => text.split('\n').map((line) => line.split(','));
  // An attribute of XML cannot be called `State ID`.
  const names: Record<string, string> = { 'State ID': 'student.stateID', 'Course Number': 'grading.courseNumber', Section: 'grading.sectionNumber', Term: 'grading.termName', 'Grading Task': 'grading.task', Score: 'grading.score', 'Date Posted': 'grading.date', 'In Progress': 'grading.progressScore' };
  const [own, other] = [technical, high].map(({ buffer }) => {
    const [head = [], ...rows] = rowsOf(buffer.toString());
    return [head.map((name) => names[name]!), ...rows];
  });
  let said: string[] | undefined;
  await openCheck(page);
  for (const format of ['CSV', 'XLSX', 'XML', 'HTML', 'PDF'] as const) {
    if (said) await page.getByRole('button', { name: 'Clear everything' }).click();
    // What a file is, is told by what is in it.
    const file = (name: string, rows: string[][] | undefined) => ({ name, mimeType: '', buffer: Buffer.from(writers[format](rows!)) });
    await choose(page, 'Technical school', file('technical', own));
    await choose(page, 'High school', file('high', other));
    const answer = await (await check(page)).innerText();
    const found = [answer, ...(await page.locator('li[data-code]').allInnerTexts())];
    expect(found.length, format).toBeGreaterThan(3);
    said ??= found;
    expect(found, format).toEqual(said);
  }
}); // prettier-ignore

test('without a network and without its reader a PDF is not read, and nothing is lost', async ({ page, context }) => {
  await openCheck(page);
  await context.setOffline(true);
  const pdf = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await choose(page, 'Technical school', [technical, pdf]);
  await choose(page, 'High school', high);
  await expect(await check(page)).toContainText('1 of 3 posted grades has arrived');
  const card = await cardOf(page, 'report.pdf');
  await expect(card).toContainText('a part of this site did not load. Check your connection and try again');
  await context.setOffline(false);
  await exportedOn(page, high.name, '2026-10-13');
  await expect(card).toContainText('is damaged or stops in the middle');
});
