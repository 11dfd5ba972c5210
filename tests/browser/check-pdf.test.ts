import { expect, test } from '@playwright/test';
import { check, choose, fileOf, high, intake, openCheck, technical } from './check-page.ts';
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
  await page.getByRole('button', { name: 'Get ready for PDF files' }).click();
  await expect(page.getByText('Ready for PDF files.')).toBeVisible();
  await context.setOffline(true);
  await choose(page, 'Technical school', { name: 'report.pdf', mimeType: 'application/pdf', buffer });
  await choose(page, 'High school', high);
  await expect(intake(page, 'Technical school')).toContainText('report.pdf');
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
