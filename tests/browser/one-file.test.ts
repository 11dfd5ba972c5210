import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { writers } from '../unit/intake/formats/written.ts';
import { expectAccessible } from './access.ts';
import { cardOf, check, choose, high, moveTo, technical, trySample, unfoldAll } from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const file = resolve('dist/download/kts-check.html');
const address = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8');

async function open(page: Page) {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto(address);
}

test(
  'the one file checks files from the disk, with no request but for itself',
  { tag: '@everywhere' },
  async ({ page, context }) => {
    await context.setOffline(true);
    const seen = await watch(page);
    await open(page);
    await choose(page, 'Technical school', technical);
    await choose(page, 'High school', high);
    await expect(await check(page)).toContainText('1 of 3 posted grades has arrived');
    // Firefox does not tell of the page itself, where it comes from the disk.
    const asked = seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'));
    expect(asked.filter((url) => url !== address)).toEqual([]);
    expect(seen.violations).toEqual([]);
    expect(seen.console).toEqual([]);
    await expectNoTrace(page, seen, '1900000002');
  },
);

test('whatever is given to it, it asks for nothing, and a name leaves no trace', async ({ page }) => {
  const canary = 'Canarywing';
  const seen = await watch(page);
  await open(page);
  seen.forget();
  const heads = ['student.stateID', 'student.lastName', 'grading.courseNumber', 'grading.task', 'grading.score'];
  const rowsOf = (student: string) => [heads, [student, canary, '480123401', 'CTE Term Grade', '85']];
  const rows = rowsOf('1900000007');
  // A file that holds what another holds would be left out as its copy.
  for (const [at, format] of (['CSV', 'XLSX', 'XML', 'HTML', 'PDF'] as const).entries()) {
    const buffer = Buffer.from(writers[format](rowsOf(`190000000${7 - at}`)));
    await choose(page, 'Technical school', { name: `${format}-file`, mimeType: '', buffer });
  }
  await page.getByRole('button', { name: 'Paste rows' }).click();
  await page.getByLabel('Rows', { exact: true }).fill(rows.map((cells) => cells.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Add these rows' }).click();
  await moveTo(page, 'Pasted rows 1', 'High school');
  await page.getByRole('button', { name: 'Type it in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Type it in' });
  await dialog.getByLabel('What do you have?').selectOption('Process Alerts');
  await dialog.getByLabel('Whose is it?').selectOption('High school');
  await dialog.getByRole('textbox').last().fill(`KTS Project Error: ${canary}`);
  await dialog.getByRole('button', { name: 'Add this' }).click();
  await check(page);
  await expect(page.getByText('student.lastName dropped unread')).toHaveCount(5);
  await expect(await cardOf(page, 'PDF-file')).toContainText('Could not be read');
  await unfoldAll(page.locator('.check'));
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect([...seen.console, ...seen.violations]).toEqual([]);
  await expectNoTrace(page, seen, canary);
  await expectNoTrace(page, seen, '1900000007');
});

test('its policy names hashes only: no address, not even its own', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
  const directives = Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
  );
  expect(Object.keys(directives).sort()).toEqual([
    'base-uri',
    'connect-src',
    'default-src',
    'font-src',
    'form-action',
    'frame-src',
    'img-src',
    'require-trusted-types-for',
    'script-src',
    'style-src',
    'style-src-attr',
    'trusted-types',
    'worker-src',
  ]);
  const hash = expect.stringMatching(/^'sha256-[\w+/]{43}='$/) as unknown;
  expect(directives['script-src']).toEqual([hash, hash, hash, `'wasm-unsafe-eval'`]);
  expect(directives['style-src']).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  for (const name of ['default-src', 'connect-src', 'form-action', 'base-uri'])
    expect(directives[name]).toEqual([`'none'`]);
  expect(directives['worker-src']).toEqual(['blob:']);
  expect(directives['font-src']).toEqual(['data:']);
});

test('all its links lead to a place in it, or to KTS Support', async ({ page }) => {
  await open(page);
  await trySample(page);
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(addresses.length).toBeGreaterThan(20);
  const lost = await page.evaluate(
    (all) => all.filter((href) => !href.startsWith('mailto:') && !document.getElementById(href.slice(1))),
    [...new Set(addresses)].filter((href) => href !== '#' && !href.startsWith('blob:')),
  );
  expect(lost).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('access for all', async ({ page }) => {
  await open(page);
  await trySample(page);
  await expectAccessible(page);
});

test('the page that offers the files names their size and their SHA-256', async ({ page }) => {
  await page.goto('about/download/');
  for (const name of ['kts-check.html', 'kts-check.mjs']) {
    const bytes = readFileSync(resolve('dist/download', name));
    const card = page.locator('.card').filter({ has: page.getByText(name, { exact: true }) });
    await expect(card).toContainText(createHash('sha256').update(bytes).digest('hex'));
    await expect(card).toContainText(`${Math.round(bytes.length / 1024).toLocaleString('en-US')} KB`);
    const link = card.getByRole('link');
    await expect(link).toHaveAttribute('href', `/download/${name}`);
    await expect(link).toHaveAttribute('download', name);
  }
});
