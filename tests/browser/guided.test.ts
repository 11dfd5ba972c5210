import { expect, test, type Page } from '@playwright/test';
import { fileOf, technical } from './check-page.ts';
import { canary, choosePicture, download, drag, finish } from './cleaner-page.ts';
import { expectNoTrace, watch } from './privacy.ts';
import { taken } from './taken.ts';

const tag = '@base';

/** From home to the first question, on October 14, 2026. */
async function fromHome(page: Page) {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto('');
  await page.getByRole('link', { name: 'Find out step by step' }).click();
  await expect(page.getByRole('heading', { name: 'Where do you work?' })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function answer(page: Page, ...labels: string[]) {
  for (const label of labels) await page.getByRole('main').getByRole('button', { name: label, exact: true }).click();
}

const ending = (page: Page, name: string) => expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const missing = 'A grade is not at the high school';
const notOnCard = 'A grade is not on the report card or progress report';

test(
  'story: the grade is not posted yet, so the technical school is asked',
  { tag: [tag, '@everywhere'] },
  async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fromHome(page);
    await answer(page, 'At a high school', missing, 'No, it is not there', 'No, it is not posted');
    await ending(page, 'Ask the technical school');
    await expect(page.getByText('Look again the day after the nightly sync: on October 15, 2026')).toBeVisible();
    await page.getByRole('button', { name: 'Write the message' }).click();
    await ending(page, 'Your message');
    await expect(page.getByRole('radio', { name: 'Message to the other school' })).toBeChecked();
    await page.getByLabel('Course number').fill('480123401');
    await page.getByLabel('Term', { exact: true }).fill('T1');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '');
    expect(copied).toContain('Subject: KTS grade sync: please check, course 480123401');
    expect(copied).toContain('WHAT WE SEE\nThe grade is not posted at the technical school.');
    expect(copied).toContain('WHERE\nCourse 480123401, T1\n');
    expect(copied).toContain('AT YOUR SCHOOL\n- Ask the teacher at the technical school to post the grades.');
    await expect(page).toHaveURL(/#where=high&sees=missing&posted=no&arrived=no$/);
  },
);

test(
  'story: posted today, so the night is waited for, and the checklist is printed',
  { tag: '@chromium' },
  async ({ page }) => {
    await fromHome(page);
    await answer(page, 'At a technical school', missing, 'There is no KTS error now', 'Yes, today');
    await ending(page, 'Wait for tonight’s sync');
    await expect(page.getByText('Look again on October 15, 2026.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Look again on October 15, 2026.')).toBeVisible();
    await expect(page.getByText('Yes, today')).toBeVisible();
    await expect(page.getByText('The high school’s side')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start over' })).toBeHidden();
  },
);

test('story: two active terms at the high school, found in a file', async ({ page }) => {
  const seen = await watch(page);
  await fromHome(page);
  await answer(
    page,
    'At a high school',
    missing,
    'No, it is not there',
    'Yes, before today',
    'There is no KTS error now',
  );
  await page.getByText('Let a file answer this').click();
  seen.forget();
  const masks =
    'Course Number,Grading Task,Term Mask,Active Mask\n480123401,CTE Term Grade,"T1, T2","T1, T2"\n480123401,CTE Final Grade,T2,T2\n';
  await page.locator('input[type="file"]').setInputFiles(fileOf(`${canary}.csv`, masks));
  await ending(page, 'Fix this at your school');
  await expect(page.getByText('Leave only one term checked in the Active Mask.')).toBeVisible();
  await expect(page.getByText('No: more than one, none, or the wrong term, from your files')).toBeVisible();
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(seen.violations).toEqual([]);
  await expectNoTrace(page, seen, canary);
  await expectNoTrace(page, seen, '480123401');
});

test('story: the CTE tasks are not on the report card, so the administrator is asked', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a high school', notOnCard, 'Yes, it is there', 'No, or not both');
  await ending(page, 'Ask your district’s Infinite Campus administrator');
  await page.getByRole('button', { name: 'Write the message' }).click();
  await ending(page, 'Your message');
  await expect(message(page)).toHaveValue(
    /Add the grading tasks CTE Term Grade and CTE Final Grade to the report card/,
  );
});

test('story: nothing is found, so KTS Support gets a request with two examples and a cleaned screenshot', async ({
  page,
  context,
}) => {
  const seen = await watch(page);
  await fromHome(page);
  const masks = 'Yes: Term Mask is marked, and only the right term is active';
  await answer(page, 'At a high school', missing, 'No, it is not there', 'Yes, before today');
  await answer(page, 'There is no KTS error now', masks, 'Yes, the setup is right', 'Yes, one of each');
  await answer(page, 'Yes, the same dates', 'There are none', 'Yes, both', masks);
  await ending(page, 'Write to KTS Support');
  await page.getByRole('button', { name: 'Write the message' }).click();
  await ending(page, 'Your message');
  await context.setOffline(true);
  seen.forget();

  await page.getByLabel('Your name').fill('Emily Carter');
  await page.getByLabel('Work e-mail').fill('ecarter@sample.kyschools.us');
  await page.getByLabel('District', { exact: true }).fill('Sample County');
  await page.getByLabel('District number').fill('123');
  await page.getByLabel('High school’s export was made on').fill('2026-10-13');
  await page.getByLabel('Put the SSIDs of the examples into the text').check();
  const example = (at: number) => page.getByRole('group', { name: `Example ${at}` });
  await page.getByRole('button', { name: 'Add an example' }).click();
  for (const at of [1, 2]) {
    await example(at).getByLabel('Course number').fill('480123401');
    await example(at).getByLabel('SSID').fill(`190000000${at}`);
  }

  await page.getByText('Add a screenshot').click();
  await choosePicture(page);
  await drag(page, [20, 30], [120, 60]);
  await finish(page);
  const picture = await download(page);
  expect(picture.name).toBe('screenshot-cleaned.png');
  expect(picture.bytes.includes(canary)).toBe(false);
  await expect(page.getByText('Attach the cleaned screenshot yourself: screenshot-cleaned.png.')).toBeVisible();

  const saved = await taken(page, () => page.getByRole('button', { name: 'Text file' }).click());
  const text = saved.bytes.toString().replaceAll('\r', '');
  for (const part of [
    'To: ktssupport@education.ky.gov\nSubject: KTS grade sync: request for assistance, course 480123401 (district 123)',
    'District: Sample County (district 123)\nEmily Carter, ecarter@sample.kyschools.us',
    'Exports of: high school October 13, 2026.',
    '1. Course 480123401, SSID 1900000001\n2. Course 480123401, SSID 1900000002\n',
    'WHAT IS WRONG\n1. Has it arrived? No, it is not there. (guide 2b)\n',
    'Items of the guide, as checked: something is wrong in 2b; nothing wrong found so far in 1, 2a, 3, 4a, 4b, 4c, 4d and 4e. Not checked: 4f.',
    'Screenshots with this message: screenshot-cleaned.png',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain(canary);

  await page.getByLabel('What you see, in your own words').fill(`Student: ${canary}, Jane`);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('button', { name: `Remove: name ${canary}, Jane` })).toBeFocused();

  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(seen.violations).toEqual([]);
  await expectNoTrace(page, seen, canary);
  await expectNoTrace(page, seen, '1900000001');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(message(page)).toHaveCount(0);
});

/** Presses what a story presses, and counts. */
function counted(page: Page) {
  const presses = { count: 0 };
  const press = async (...names: string[]) => {
    for (const name of names) {
      await page.getByRole('main').getByRole('button', { name, exact: true }).click();
      presses.count += 1;
    }
  };
  return { presses, press };
}

test('story A: one grade is missing, nobody knows whether it is posted: whom to ask what, in four decisions', async ({
  page,
}) => {
  await fromHome(page);
  const { presses, press } = counted(page);
  await press('At a high school', missing, 'I do not know', 'I do not know');
  await ending(page, 'First ask the technical school');
  expect(presses.count).toBeLessThanOrEqual(4);
  await expect(page.getByText('The course is (number or title)')).toBeVisible();
  await expect(page.getByText('Has the teacher posted the grade? On which day?')).toBeVisible();
  await press('Write the message');
  await ending(page, 'Your message');
  expect(presses.count).toBe(5);
  await page.getByLabel('Course number or title').fill('Welding I');
  await expect(message(page)).toHaveValue(/WHERE\nCourse Welding I\n/);
  await expect(message(page)).toHaveValue(/Has the teacher posted the grade, and on which day/);
  await expect(page.getByText('No number or date that looks private.')).toBeVisible();
});

test('story A, the next day: the answer is known, is changed on the same page, and nothing is asked twice', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto('guided/#where=high&sees=missing&arrived=no&posted=unknown', { waitUntil: 'networkidle' });
  const answers = page.getByRole('navigation', { name: 'Check your answers' });
  await answers.getByRole('button', { name: 'Is the grade posted?' }).click();
  await answer(page, 'No, it is not posted');
  await ending(page, 'Ask the technical school');
  await answers.getByRole('button', { name: 'Is the grade posted?' }).click();
  await answer(page, 'I do not know', 'I have asked. Go on with the questions');
  await ending(page, 'Is there a KTS error in your Process Alert area?');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('story E: not on the report card. A teacher learns whom to ask, and never gets to the video', async ({
    page,
  }) => {
    const { presses, press } = counted(page);
    await page.goto('guided/', { waitUntil: 'networkidle' });
    await press('At a technical school', notOnCard);
    await ending(page, 'Ask the high school');
    expect(presses.count).toBe(2);
    await expect(page.getByRole('heading', { name: 'Ask the high school' })).toBeInViewport();
    await answer(page, 'Start over');
    presses.count = 0;
    await press('At a high school', notOnCard, 'I do not know');
    await ending(page, 'Check this at your school');
    await expect(page.getByText('A registrar or counselor can often run it.')).toBeVisible();
    await page.getByRole('button', { name: 'Has it arrived?' }).click();
    await press('Yes, it is there', 'I do not know');
    await ending(page, 'Ask your district’s Infinite Campus administrator');
    expect(presses.count).toBe(5);
  });
});

test('the same task twice on a course: KTS Support is notified at once, from the second question', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a technical school', 'A course has the same CTE grading task more than once');
  await ending(page, 'Notify KTS Support now');
  await page.getByRole('button', { name: 'Write the message' }).click();
  await ending(page, 'Your message');
  await page.getByLabel('Course number').fill('480123401');
  await expect(message(page)).toHaveValue(
    /^Subject: KTS: the same CTE grading task more than once, course 480123401\n/,
  );
  await expect(message(page)).toHaveValue(/Until then we delete nothing/);
  await expect(page.getByText('To: ktssupport@education.ky.gov').first()).toBeVisible();
});

test('technical grades that are not posted answer 2a, and the person has the last word', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a technical school', missing, 'There is no KTS error now');
  await page.getByText('Let a file answer this').click();
  await page.locator('input[type="file"]').setInputFiles(technical);
  await ending(page, 'Fix this at your school');
  await page.getByRole('button', { name: 'Is the grade posted?' }).click();
  await expect(page.getByRole('heading', { name: 'Your files say' })).toBeVisible();
  await answer(page, 'Yes, before today');
  await ending(page, 'Are Term Mask and Active Mask right at the technical school?');
});

test('what nobody knows ends in what to look at, and its address opens the same again', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a high school', missing, 'No, it is not there', 'Yes, before today');
  await answer(page, 'There is no KTS error now', 'I do not know', 'Yes, the setup is right', 'I do not know');
  await answer(page, 'Yes, the same dates', 'There are none', 'Yes, both', 'I do not know');
  await ending(page, 'Check this at your school');
  await expect(page.getByRole('list', { name: 'Where in Infinite Campus' }).first()).toBeVisible();
  const address = page.url();
  await page.goto('about/privacy/');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Check this at your school' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ask the technical school' })).toBeVisible();
  expect(page.url()).toBe(address);
});

test('answers stand in the address, back keeps them, and a done step opens again', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a high school', missing, 'No, it is not there', 'Yes, before today');
  await expect(page).toHaveURL(/guided\/#where=high&sees=missing&posted=earlier&arrived=no$/);
  await answer(page, 'Back');
  await expect(page.getByRole('button', { name: 'Yes, before today', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Where you work' }).click();
  await answer(page, 'At a high school');
  await ending(page, 'Is there a KTS error in your Process Alert area?');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Is there a KTS error in your Process Alert area?' })).toBeVisible();
});

test('the keyboard alone reaches an outcome, and its message', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fromHome(page);
  const press = async (name: string | RegExp) => {
    const target = page.getByRole('button', { name, exact: true });
    for (let step = 0; step < 40 && !(await target.evaluate((each) => each === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  for (const name of ['At a high school', missing, 'No, it is not there', 'Yes, today']) await press(name);
  await ending(page, 'Wait for tonight’s sync');
  await press(/^2a Is the grade posted\?/);
  await press('No, it is not posted');
  await ending(page, 'Ask the technical school');
  await press('Write the message');
  await ending(page, 'Your message');
  await press('Copy');
  await expect(page.getByText('Copied.')).toBeVisible();
});

test('without JavaScript, the page leads to the guide', { tag }, async ({ request, baseURL }) => {
  const html = await (await request.get('guided/')).text();
  const [, way] = /<noscript>.*?<a href="([^"]*)">The guide<\/a>/s.exec(html)!;
  expect(new URL(way!, baseURL).href).toBe(new URL('guide/', baseURL).href);
});

test('after a file is removed the focus is where files go in', async ({ page }) => {
  await page.goto('guided/#where=high&sees=missing&arrived=no&alerts=never&posted=earlier', {
    waitUntil: 'networkidle',
  });
  await page.getByText('Let a file answer this').click();
  await page.locator('input[type="file"]').last().setInputFiles(technical);
  await expect(page.getByRole('heading', { name: 'Your files say' })).toBeVisible();
  const remove = page.getByRole('button', { name: /^Remove grades-technical.csv/ });
  await remove.last().press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(page.locator('summary, input').and(page.locator(':focus'))).toBeVisible();
});
