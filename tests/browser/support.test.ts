import { expect, test, type Page } from '@playwright/test';
import { check, choose, high, openCheck, technical } from './check-page.ts';
import { checkWithoutNetwork, expectNoTrace, watch } from './privacy.ts';
import { taken } from './taken.ts';

const canary = 'Canarywing';
const mail = [
  'Hello,',
  `Student: ${canary}, Jane has no grade in course 480123401.`,
  'Her birth date is 03/03/2009. SSID 1900000002.',
  'Call the school: 606-555-0192. Ticket of 04/05/2010.',
].join('\n');

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const opens = async (page: Page, path: string) => {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path, { waitUntil: 'networkidle' });
};
/** What reads the text is loaded with the focus, before there is a text. */
const focused = async (page: Page, label: string) => {
  const loaded = page.waitForEvent('requestfinished', (request) => request.url().includes('find-private'));
  await page.getByLabel(label, { exact: true }).focus();
  // With all that it is made of.
  await page.evaluate(async (address) => void (await import(address)), (await loaded).url());
};
/** What the mail program would get, at the moment of the click. */
const mailed = async (page: Page) => {
  const said = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'click',
          (event) => {
            event.preventDefault();
            resolve((event.target as Element).closest('a')?.href ?? '');
          },
          { once: true },
        );
      }),
  );
  await page.getByRole('link', { name: 'Open in mail program' }).click();
  return said;
};

test('a text is copied only when every mark is removed or kept', async ({ page }) => {
  const seen = await watch(page);
  await opens(page, 'support/text/');
  await focused(page, 'Your text');
  seen.forget();
  const text = page.getByLabel('Your text');
  await text.fill(mail);
  await expect(page.getByRole('status').filter({ hasText: '3 places look private' })).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('before'));

  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: `Remove: name ${canary}, Jane` })).toBeFocused();
  await text.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  expect(await clipboard(page)).toBe('before');

  await page.getByRole('button', { name: `Remove: name ${canary}, Jane` }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove: birth date 03/03/2009' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep: birth date 04/05/2010' }).press('Enter');
  await expect(page.getByText('Everything that was marked is removed or kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect((await clipboard(page)).replaceAll('\r', '')).toBe(
    mail.replace(`${canary}, Jane`, '[removed: name]').replace('03/03/2009', '[removed: birth date]'),
  );

  expect(seen.requests).toEqual([]);
  expect(seen.violations).toEqual([]);
  await expectNoTrace(page, seen, canary);
});

test('a text that no word can hide is never copied, saved or cut with the verdict of the text before', async ({
  page,
}) => {
  await opens(page, 'support/text/');
  const text = page.getByLabel('Your text');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  for (const words of ['Her LA grade', 'EL student', 'Student Van has']) {
    await text.fill('Course 480123401');
    await expect(page.getByText('No number or date that looks private.')).toBeVisible();
    await text.fill(`${words} SSN 987-65-4321`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('button', { name: 'Remove: social security number 987-65-4321' })).toBeVisible();
    await text.focus();
    for (const key of ['Control+A', 'Control+C', 'Control+X']) await page.keyboard.press(key);
    await expect(text).toHaveValue(`${words} SSN 987-65-4321`);
    expect(await clipboard(page)).toBe('before');
  }
});

test('all marks go at once, kept ones come back, and the whole text shows them by word', async ({ page }) => {
  await opens(page, 'support/text/');
  await page.getByLabel('Your text').fill(mail);
  await page.getByText('The whole text with its marks').click();
  await expect(page.locator('.preview mark')).toHaveText([/^name/, /^birth date/, /^birth date/]);
  await page.getByRole('button', { name: /^Keep: name/ }).click();
  await expect(page.locator('.preview mark').first()).toHaveText(/^kept/);
  await page.getByRole('button', { name: 'Mark again' }).click();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByLabel('Your text')).not.toHaveValue(/Canarywing|2009|2010/);
  await page.getByLabel('Your text').fill('Course 480123401, SSID 1900000002, posted 10/09/2026.');
  await expect(page.getByText('No number or date that looks private.')).toBeVisible();
});

test('a request is written from what is filled in', { tag: '@everywhere' }, async ({ page }) => {
  const seen = await watch(page);
  await opens(page, 'support/request/');
  await focused(page, 'Your name');
  seen.forget();
  await page.getByLabel('Your name').fill('Emily Carter');
  await page.getByLabel('Work phone').fill('606-555-0101');
  await page.getByLabel('District', { exact: true }).fill('Sample County');
  await page.getByLabel('District number').fill('123');
  await page.getByLabel('School', { exact: true }).fill(`${canary} High`);
  await page.getByLabel('Course number').fill('480123401');
  await page.getByLabel('4b One active term').selectOption('Checked, it is wrong');
  await expect(message(page)).toHaveValue(/District: Sample County \(district 123\)/);
  await expect(message(page)).toHaveValue(/1. One active term \(guide 4b\)/);
  await expect(page.getByText('No number or date that looks private.')).toBeVisible();

  await page.getByLabel('Put the SSIDs of the examples into the text').check();
  await page.getByLabel('SSID', { exact: true }).fill('1900000002');
  await expect(message(page)).toHaveValue(/Course 480123401, SSID 1900000002/);
  await page.getByLabel('Put the SSIDs of the examples into the text').uncheck();
  await expect(message(page)).not.toHaveValue(/1900000002/);

  await page.getByLabel('What you see, in your own words').fill('Student: Doering, Jane');
  expect(await mailed(page)).toBe('mailto:');
  await expect(page.getByRole('button', { name: 'Remove: name Doering, Jane' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveValue(/Student: \[removed: name\]/);

  const href = new URL(await mailed(page));
  expect(href.pathname).toBe('ktssupport@education.ky.gov');
  expect(href.href.length).toBeLessThanOrEqual(1900);
  expect(href.searchParams.get('body')).toContain('Emily Carter');
  await expect(page.getByRole('link', { name: 'Open in mail program' })).toHaveAttribute('href', 'mailto:');

  const file = await taken(page, () => page.getByRole('button', { name: 'Text file' }).click());
  expect(file.name).toBe('kts-request.txt');
  expect(file.bytes.toString()).toContain('Subject: KTS grade sync');

  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expectNoTrace(page, seen, canary);
  await expectNoTrace(page, seen, '1900000002');
});

test('what was changed by hand stays, until it is written again', async ({ page }) => {
  await opens(page, 'support/request/');
  await message(page).fill('Subject: My own\n\nMy own words.');
  await page.getByLabel('Your name').fill('Karen');
  await expect(message(page)).toHaveValue('Subject: My own\n\nMy own words.');
  await expect(page.getByText('No number or date that looks private.')).toBeVisible();
  expect(new URL(await mailed(page)).searchParams.get('subject')).toBe('My own');
  await page.getByRole('button', { name: 'Write it again' }).click();
  await expect(message(page)).toHaveValue(/\nKaren$/);
  await page.getByRole('radio', { name: 'Message to the other school' }).check();
  await expect(page.getByText('This site puts no SSIDs into this message.')).toBeVisible();
});

test('what was filled in is gone when the page is left', async ({ page }) => {
  for (const [path, label] of [
    ['support/text/', 'Your text'],
    ['support/request/', 'Your name'],
  ] as const) {
    await opens(page, path);
    await page.getByLabel(label).fill(canary);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect(page.getByLabel(label)).toHaveValue('');
    await expect(page.getByText(canary)).toHaveCount(0);
  }
});

test(
  'a check ends in a letter, without a network and without an SSID that was not ticked',
  { tag: '@chromium' },
  async ({ page }) => {
    const seen = await checkWithoutNetwork(page);
    await choose(page, 'Technical school', technical);
    await choose(page, 'High school', high);
    await check(page);
    await page.getByRole('link', { name: 'Still not solved? Write to KTS Support' }).click();
    await page.getByRole('button', { name: 'Write to KTS Support' }).click();
    await expect(message(page)).toHaveValue(/Posted grades are missing at the high school: 1 grade/);
    await expect(message(page)).toHaveValue(
      /1. Posted grades are missing at the high school: 1 grade \(guide 2b\)\n {3}Course 480123401, section 2, T1, CTE Term Grade: 1 grade/,
    );
    await expect(message(page)).not.toHaveValue(/1900000/);
    await page.getByLabel('Put the SSIDs of the examples into the text').check();
    await expect(message(page)).toHaveValue(/SSID 1900000002/);
    await page.getByRole('radio', { name: 'Message to the other school' }).check();
    await expect(message(page)).not.toHaveValue(/1900000/);

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.text-to-print')).toBeHidden();
    await page.evaluate(() => (document.documentElement.dataset.print = 'text'));
    await expect(page.locator('.text-to-print')).toBeVisible();
    await expect(page.locator('.sheet:visible')).toHaveCount(0);

    expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(seen.console).toEqual([]);
    await expectNoTrace(page, seen, '1900000002');
  },
);

test('story D: in three presses a check becomes a request that is read in half a minute', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', high);
  await check(page);
  let presses = 0;
  for (const way of [
    page.getByRole('link', { name: 'Still not solved? Write to KTS Support' }),
    page.getByRole('button', { name: 'Write to KTS Support' }),
    page.getByRole('group', { name: 'Write to KTS Support' }).getByRole('button', { name: 'Copy', exact: true }),
  ]) {
    await way.click();
    presses += 1;
  }
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(presses).toBe(3);
  const [, , , ...body] = (await clipboard(page)).replaceAll('\r', '').split('\n');
  expect(body.length).toBeLessThanOrEqual(20);
  expect(body.slice(0, 2)).toEqual([
    'WHAT IS WRONG',
    '1. Posted grades are missing at the high school: 1 grade (guide 2b)',
  ]);
  expect(body.join('\n')).toContain('\nItems of the guide, as checked: ');
  await expect(page.locator('.lacking').getByRole('link')).toHaveText(['District', 'School']);
  expect((await mailed(page)).length).toBeLessThan(1900);
  await expect(page.getByText('Your mail program should open now.')).toBeVisible();
});

test('no mark takes the focus along when it goes', async ({ page }) => {
  await opens(page, 'support/text/');
  await page.getByLabel('Your text').fill(mail);
  await page.getByRole('button', { name: /^Keep: name/ }).press('Enter');
  await page.getByRole('button', { name: 'Mark again' }).press('Enter');
  await expect(page.getByRole('button', { name: `Remove: name ${canary}, Jane` })).toBeFocused();
});

test('a text with open marks cannot be dragged out either', async ({ page }) => {
  await opens(page, 'support/text/');
  const text = page.getByLabel('Your text');
  const drags = () =>
    text.evaluate((field) => field.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true })));
  const first = page.getByRole('button', { name: `Remove: name ${canary}, Jane` });
  await text.fill(mail);
  // Until it is looked at, it cannot be dragged either, and there is no mark to go to.
  await expect(first).toBeVisible();
  expect(await drags()).toBe(false);
  await expect(first).toBeFocused();
  await page.getByRole('button', { name: 'Remove all' }).click();
  expect(await drags()).toBe(true);
});
