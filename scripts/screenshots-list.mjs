/**
 * The pages and states that are kept as pictures. Each is taken at 1366 px, light and dark, and at 360 px, unless it says otherwise.
 * `go` leads from the opened page to the state, as a person would.
 */
import * as on from '../tests/browser/check-page.ts';
import * as cleaner from '../tests/browser/cleaner-page.ts';
import { madeUpSchools, ssidOf } from '../tests/made-up-schools.ts';
import { morning, save, since } from '../tests/browser/mornings.ts';

/** @param {string | RegExp} name all of it, or what it matches */
const button = (page, name) => page.getByRole('button', { name, exact: true }).first();
const both = ['light', 'dark'];
/** A main page: all of both widths and schemes. */
const main = { narrow: both };
/** Not longer than the window. */
const asWindow = { whole: false };

const foreign = on.fileOf('marks.csv', 'Pupil no.,Class code,Mark\n1900000001,480123401,85\n1900000002,480123401,90\n');
const noTerm = on.fileOf('no-term.csv', 'State ID,Course Number,Section,Score\n1900000001,480123401,2,85\n');
const masks = on.fileOf('masks.csv', 'Course Number,Grading Task,Active Mask\n480123401,CTE Term Grade,3\n');
/** @typedef {Parameters<typeof on.grades>[0]} Rows */
/** @param {string} score */
const grades = (score) =>
  on.fileOf(
    'grades.csv',
    on.grades([1, 2, 3].map((at) => /** @type {Rows[number]} */ ([at, '480123401', '2', score, 7]))),
  );
/** As many missing grades as nobody wants to see at once. */
/** @type {Rows} */
const manyRows = Array.from({ length: 4000 }, (_, at) => [at, `4801${String(100 + (at % 60))}`, '1', '85', 7]);
const many = {
  technical: on.fileOf('all-grades.csv', on.grades(manyRows)),
  high: on.fileOf(
    'high.csv',
    on.grades(
      manyRows.map(([student, course, section, score]) =>
        student % 3 ? [student, course, section, score, 8] : [student, course, section, '', 0],
      ),
    ),
  ),
};

const schoolFiles = () => madeUpSchools({ schools: 7 }).map(({ name, text }) => on.fileOf(name, text));

async function checkOf(page, technical, high) {
  await on.openCheck(page);
  if (technical) await on.choose(page, 'Technical school', technical);
  if (high) await on.choose(page, 'High school', high);
  await on.check(page);
}
async function trySample(page) {
  await on.openCheck(page);
  await on.trySample(page);
}
async function openAll(page) {
  for (const code of ['2b-missing', '2b-different', '4c-dates-differ', 'file-row-skipped'])
    await on.finding(page, code).locator('summary').first().click();
}
async function running(page) {
  const checks = await on.holdChecks(page);
  await on.openCheck(page);
  await on.fileField(page).setInputFiles([on.technical, on.high]);
  await button(page, 'Check').click();
  return checks;
}
/** The morning after a first check. */
async function nextMorning(page, made = {}) {
  await morning(page, { day: 14, schools: 3 });
  await morning(page, { day: 15, schools: 3, saved: await save(page), ...made });
}
async function typing(page, what, fill) {
  await on.openCheck(page);
  await button(page, 'Type it in').click();
  await page.getByLabel('What do you have?').selectOption(what);
  await fill?.(page.getByRole('dialog'));
}

/**
 * @typedef {import('@playwright/test').Page} Page
 * @type {{ name: string, path: string, widths?: number[], narrow?: string[], whole?: boolean, print?: boolean, go?: (page: Page) => Promise<unknown> }[]}
 */
export const states = [
  { name: 'home', path: '', ...main },
  { name: 'not-found', path: 'not/here/' },
  {
    name: 'menu',
    path: 'guide/',
    widths: [360],
    narrow: both,
    ...asWindow,
    go: (page) => button(page, 'Menu').click(),
  },
  {
    name: 'focus',
    path: '',
    ...asWindow,
    go: async (page) => {
      for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    },
  },
  {
    name: 'search',
    path: 'setup/',
    ...main,
    ...asWindow,
    go: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('grade not on report crad');
      await page
        .getByRole('link', { name: /report card templates/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'search-nothing',
    path: 'setup/',
    ...asWindow,
    go: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await page.getByText('Nothing found').waitFor();
    },
  },

  { name: 'guide', path: 'guide/', ...main, print: true },
  { name: 'guide-item', path: 'guide/#4b', ...asWindow },
  { name: 'rules', path: 'rules/', ...main },
  { name: 'rule', path: 'rules/4b-one-active-term/', ...main, print: true },
  { name: 'rule-two-schools', path: 'rules/2b-arrived/' },
  {
    name: 'rule-fails',
    path: 'rules/4c-term-dates/',
    go: async (page) => {
      await page.getByRole('link', { name: 'Try the example that fails' }).click();
      await page.getByRole('heading', { name: /points to review/ }).waitFor();
    },
  },
  {
    name: 'rule-passes',
    path: 'rules/4e-score-groups/',
    go: async (page) => {
      await page.getByRole('link', { name: 'Try the example that passes' }).click();
      await page.locator('[data-answer], .answer').first().waitFor();
    },
  },
  { name: 'setup', path: 'setup/' },
  { name: 'setup-technical-school', path: 'setup/technical-school/', print: true },
  { name: 'setup-exporting', path: 'setup/exporting/' },
  { name: 'setup-unattended', path: 'setup/unattended/' },
  { name: 'glossary', path: 'about/glossary/' },
  { name: 'privacy', path: 'about/privacy/', ...main },
  { name: 'accessibility', path: 'about/accessibility/' },
  { name: 'accessibility-report', path: 'about/accessibility-report/' },
  { name: 'changes', path: 'about/changes/' },
  { name: 'carry-on', path: 'about/carry-on/' },
  { name: 'download', path: 'about/download/' },

  { name: 'guided', path: 'guided/#where=high&sees=missing&arrived=no&posted=earlier', ...main },
  { name: 'guided-outcome', path: 'guided/#where=high&sees=missing&arrived=no&posted=unknown', print: true },
  {
    name: 'guided-letter',
    path: 'guided/#where=high&sees=missing&arrived=no&posted=no',
    go: (page) => button(page, 'Write the message').click(),
  },

  { name: 'check-empty', path: 'check/', ...main, go: on.openCheck },
  {
    name: 'check-no-file',
    path: 'check/',
    go: async (page) => {
      await on.openCheck(page);
      await button(page, 'Check').click();
    },
  },
  {
    name: 'check-files',
    path: 'check/',
    go: async (page) => {
      await on.openCheck(page);
      await on.add(page, [on.technical, on.high]);
    },
  },
  {
    name: 'check-paste',
    path: 'check/',
    ...asWindow,
    go: async (page) => {
      await on.openCheck(page);
      await button(page, 'Paste rows').click();
    },
  },
  { name: 'check-type', path: 'check/', ...asWindow, go: (page) => typing(page, 'Term Mask and Active Mask') },
  {
    name: 'check-type-fault',
    path: 'check/',
    ...asWindow,
    go: (page) =>
      typing(page, 'Score group', async (dialog) => {
        await dialog.getByLabel('Score, row 1').fill('A');
        await dialog.getByLabel('Minimum %, row 1').fill('ninety');
        await dialog.getByRole('button', { name: 'Add this' }).click();
      }),
  },
  {
    name: 'check-progress',
    path: 'check/',
    ...asWindow,
    go: async (page) => {
      const checks = await running(page);
      await checks.say({ type: 'progress', stage: 'reading', file: on.technical.name, rows: 12_000, share: 0.4 });
      await page.getByText('12,000 rows').first().waitFor();
    },
  },
  {
    name: 'check-canceled',
    path: 'check/',
    ...asWindow,
    go: async (page) => {
      await running(page);
      await button(page, 'Cancel').click();
    },
  },
  {
    name: 'check-stopped',
    path: 'check/',
    ...asWindow,
    go: async (page) => {
      const checks = await running(page);
      await checks.say({ type: 'stopped' });
    },
  },
  { name: 'check-result', path: 'check/', ...main, print: true, go: trySample },
  {
    name: 'check-opened',
    path: 'check/',
    go: async (page) => {
      await trySample(page);
      await openAll(page);
    },
  },
  {
    name: 'check-filtered',
    path: 'check/',
    go: async (page) => {
      await trySample(page);
      await on.filters(page).getByLabel('Search within').fill('no such words');
      await page.getByText('Nothing matches.').waitFor();
    },
  },
  { name: 'check-all-good', path: 'check/', print: true, go: (page) => checkOf(page, grades('85'), grades('85')) },
  { name: 'check-one-side', path: 'check/', go: (page) => checkOf(page, on.technical) },
  {
    name: 'check-no-match',
    path: 'check/',
    go: (page) =>
      checkOf(
        page,
        grades('85'),
        on.fileOf('other.csv', on.grades([7, 8].map((at) => [at, '480999999', '9', '70', 7]))),
      ),
  },
  {
    name: 'check-unreadable',
    path: 'check/',
    go: (page) => checkOf(page, on.fileOf('book.xlsx', 'PK\u0003\u0004'), foreign),
  },
  { name: 'check-questions', path: 'check/', go: (page) => checkOf(page, [noTerm, masks], on.high) },
  {
    name: 'schools-sorted',
    path: 'check/',
    ...main,
    go: async (page) => {
      await on.openCheck(page);
      await on.add(page, schoolFiles());
    },
  },
  {
    name: 'schools-result',
    path: 'check/',
    ...main,
    print: true,
    go: (page) => morning(page, { day: 14, schools: 7 }),
  },
  { name: 'morning', path: 'check/', ...main, print: true, go: (page) => nextMorning(page, { arrivedAtNorth: 2 }) },
  { name: 'morning-hold', path: 'check/', go: (page) => nextMorning(page, { fewer: 6 }) },
  {
    name: 'morning-set-aside',
    path: 'check/',
    ...asWindow,
    go: async (page) => {
      await nextMorning(page);
      await since(page)
        .getByRole('button', { name: `Set aside the grade of ${ssidOf(201)}` })
        .click();
    },
  },
  {
    name: 'one-student',
    path: 'check/',
    ...main,
    go: async (page) => {
      await morning(page, { day: 14, schools: 7 });
      await button(page, 'One student').click();
      await page.getByRole('dialog').getByRole('textbox').fill(ssidOf(201));
      await page.keyboard.press('Enter');
    },
  },
  { name: 'check-huge', path: 'check/', go: (page) => checkOf(page, many.technical, many.high) },
  {
    name: 'check-columns',
    path: 'check/',
    ...asWindow,
    go: async (page) => {
      await checkOf(page, foreign, on.high);
      await button(page, /^Say what each column holds/).click();
      await page.getByRole('dialog').getByLabel('What is this file?').waitFor();
    },
  },
  {
    name: 'check-letter',
    path: 'check/',
    go: async (page) => {
      await trySample(page);
      await button(page, 'Write to KTS Support').click();
      await page.getByRole('textbox', { name: 'Message' }).waitFor();
    },
  },
  { name: 'sample', path: 'check/sample/' },

  { name: 'support', path: 'support/' },
  { name: 'request', path: 'support/request/' },
  {
    name: 'text',
    path: 'support/text/',
    go: (page) =>
      page
        .getByLabel('Your text')
        .fill('Student: Example, Jane has no grade.\nBirth date 03/03/2009. SSID 1900000002.'),
  },
  { name: 'cleaner', path: 'support/screenshot/' },
  {
    name: 'cleaner-covering',
    path: 'support/screenshot/',
    go: async (page) => {
      await cleaner.openScreenshot(page);
      await cleaner.drag(page, [60, 60], [200, 110]);
    },
  },
  {
    name: 'cleaner-taken',
    path: 'support/screenshot/',
    go: async (page) => {
      await cleaner.openScreenshot(page);
      await cleaner.drag(page, [60, 60], [200, 110]);
      await cleaner.finish(page);
    },
  },
];
