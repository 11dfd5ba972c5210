import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, faultsOfFocus } from './access.ts';
import { fileOf, htmlOf, paste } from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const tag = '@base';
type School = 'Technical school' | 'High school';

/** The part of the checker where one school's evidence goes in. */
const schoolOf = (page: Page, school: School) => page.getByRole('region', { name: school, exact: true });

async function openRule(page: Page, rule: string) {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto(`rules/${rule}/`, { waitUntil: 'networkidle' });
}

/** Where a page takes from either school, says from which. */
async function pick(page: Page, school: School) {
  const choice = page.getByRole('radio', { name: school });
  if ((await choice.count()) > 0) await choice.check();
}

/** The form of an item, opened. */
async function formOf(page: Page, school: School, title: string): Promise<Locator> {
  const fold = schoolOf(page, school)
    .locator('details')
    .filter({ hasText: `Or type it in: ${title}` });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return fold.locator('form');
}

/** Fills fields by their labels; `X` ticks a box, a value that a list offers is chosen. */
async function fill(form: Locator, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: true });
    const kind = await field.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : element.tagName,
    );
    if (kind === 'checkbox') await field.check();
    else if (kind === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Codes of all findings about items, as they stand on the page. */
async function codesOn(page: Page): Promise<string[]> {
  await expect(page.getByText('How the files were read')).toBeVisible();
  const ids = await page.locator('.rule-check details[id^="finding-"]').evaluateAll((all) => all.map(({ id }) => id));
  return ids
    .filter((id) => !id.includes('file-'))
    .map((id) => id.replace(/^finding-(.+)-(?:problem|review|notice)$/, '$1'));
}

interface Item {
  rule: string;
  /** What each school has, as tab-separated lines. */
  texts: Partial<Record<School, string[]>>;
  /** The same, typed into the forms: for a school, a form and its fields. */
  typed: [school: School, form: string, fields: Record<string, string>][];
  /** The word on the button beside the pasted text. */
  button?: string;
  codes: string[];
}

const cells = (...rows: string[]) => rows.map((row) => row.replaceAll(' | ', '\t'));
const grade = 'State ID | Course Number | Section | Term | Grading Task | Score';
const taskRow = (at: number, task: string) => ({ [`Grading task, row ${at}`]: task });
const termRow = (name: string, start: string, end: string) => ({
  'Term, row 1': name,
  'Start date, row 1': start,
  'End date, row 1': end,
});

const items: Item[] = [
  {
    rule: '2a-posted',
    texts: {
      'Technical school': cells(
        `${grade} | In Progress`,
        '1900000001 | 480123401 | 2 | T1 | CTE Term Grade |  | 64',
      ),
    },
    typed: [
      [
        'Technical school',
        'One grade',
        {
          'Course number': '480123401',
          'Section number (optional)': '2',
          'SSID (optional)': '1900000001',
          Term: 'T1',
          'At the technical school, the grade is': 'progress',
          'Grade in progress': '64',
        },
      ],
    ],
    codes: ['2a-not-posted'],
  },
  {
    rule: '2b-arrived',
    texts: {
      'Technical school': cells(grade, '1900000001 | 480123401 | 2 | T1 | CTE Term Grade | 85'),
      'High school': cells(grade, '1900000001 | 480123401 | 2 | T1 | CTE Term Grade | 70'),
    },
    typed: [
      [
        'Technical school',
        'One grade',
        {
          'Course number': '480123401',
          'Section number (optional)': '2',
          'SSID (optional)': '1900000001',
          Term: 'T1',
          'Posted grade': '85',
          'At the high school, it is': 'yes',
          'Grade shown at the high school': '70',
        },
      ],
    ],
    codes: ['2b-different'],
  },
  {
    rule: '4a-cte-tasks',
    texts: {
      'High school': cells(
        'Course Number | Grading Task | Score Group',
        '480123401 | CTE Term Grade | A',
        '480123401 | CTE Final Grade | ',
        '480123401 | CTE Term Grade | B',
        '480123401 | Midterm | ',
      ),
    },
    typed: [
      [
        'High school',
        'Grading tasks of a course',
        {
          'Course number': '480123401',
          ...taskRow(1, 'CTE Term Grade'),
          ...taskRow(2, 'CTE Final Grade'),
          ...taskRow(3, 'CTE Term Grade'),
          'Score Group, row 1': 'A',
          'Score Group, row 3': 'B',
          ...taskRow(4, 'Midterm'),
        },
      ],
    ],
    codes: ['4a-duplicate-task', '4a-other-task'],
  },
  {
    rule: '4b-one-active-term',
    texts: {
      'High school': cells(
        'Course Number | Grading Task | Term Mask T1 | Term Mask T2 | Active Mask T1 | Active Mask T2',
        '480123401 | CTE Term Grade | X | X | X | X',
        '480123401 | CTE Final Grade | X |  |  | X',
      ),
    },
    typed: [
      [
        'High school',
        'Term Mask and Active Mask',
        {
          'Course number': '480123401',
          'T1, Term Mask, CTE Term Grade': 'X',
          'T2, Term Mask, CTE Term Grade': 'X',
          'T1, Active Mask, CTE Term Grade': 'X',
          'T2, Active Mask, CTE Term Grade': 'X',
          'T1, Term Mask, CTE Final Grade': 'X',
          'T2, Active Mask, CTE Final Grade': 'X',
        },
      ],
    ],
    codes: ['4b-two-active', '4b-outside-term-mask'],
  },
  {
    rule: '4c-term-dates',
    texts: {
      'Technical school': cells('Term | Start Date | End Date', 'T1 | 8/12/2026 | 10/9/2026'),
      'High school': cells('Term | Start Date | End Date', 'Q1 | 8/12/2026 | 10/16/2026'),
    },
    typed: [
      ['Technical school', 'Term dates', termRow('T1', '2026-08-12', '2026-10-09')],
      ['High school', 'Term dates', termRow('Q1', '2026-08-12', '2026-10-16')],
    ],
    codes: ['4c-dates-differ'],
  },
  {
    rule: '4d-grade-calc',
    texts: {
      'High school': cells(
        'Course Number | Grading Task | Grade Calc Options',
        '480123401 | CTE Term Grade | ',
        '480123401 | CTE Final Grade | X',
      ),
    },
    typed: [
      [
        'High school',
        'Grading tasks of a course',
        {
          'Course number': '480123401',
          ...taskRow(1, 'CTE Term Grade'),
          ...taskRow(2, 'CTE Final Grade'),
          'Grade Calc Options are set up, row 2': 'X',
        },
      ],
    ],
    codes: ['4d-high-school-grade-calc'],
  },
  {
    rule: '4e-score-groups',
    texts: {
      'Technical school': cells('Score | Minimum % | GPA Value', 'A | 90 | 4', 'F | 0 | 0'),
      'High school': cells('Score | Minimum % | GPA Value', 'A | 89.5 | 4', 'F | 0 | '),
    },
    typed: [
      [
        'Technical school',
        'Score group',
        { 'Score, row 1': 'A', 'Minimum %, row 1': '90', 'GPA Value, row 1': '4', 'Score, row 2': 'F', 'Minimum %, row 2': '0', 'GPA Value, row 2': '0' },
      ],
      [
        'High school',
        'Score group',
        { 'Score, row 1': 'A', 'Minimum %, row 1': '89.5', 'GPA Value, row 1': '4', 'Score, row 2': 'F', 'Minimum %, row 2': '0' },
      ],
    ],
    codes: ['4e-minimum-percent', '4e-gpa-missing'],
  },
  {
    rule: '4f-report-card',
    texts: { 'High school': cells('Grading Task | Term | Posted Grades', 'CTE Term Grade | Q1 | ') },
    typed: [['High school', 'Report card template', { ...taskRow(1, 'CTE Term Grade'), 'Terms selected, row 1': 'Q1' }]],
    codes: ['4f-task-missing', '4f-not-shown'],
  },
  {
    rule: '1-alerts',
    texts: { 'High school': ['KTS Project Error: Course 480123401 Section 2', 'KTS: see the log'] },
    typed: [],
    button: 'Check these messages',
    codes: ['1-alert', '1-alert-unread'],
  },
]; // prettier-ignore

for (const { rule, texts, typed, codes, button = 'Check these rows' } of items) {
  test(`${rule}: a file, pasted rows, a pasted table and the form find the same`, { tag }, async ({ page }) => {
    await openRule(page, rule);
    const schools = Object.entries(texts) as [School, string[]][];
    for (const [school, lines] of schools) {
      await pick(page, school);
      await schoolOf(page, school)
        .locator('input[type="file"]')
        .setInputFiles(fileOf(`${school}.txt`, lines.join('\n')));
    }
    await expect.poll(() => codesOn(page)).toEqual(codes);
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect(page.locator('.rule-check details[id^="finding-"]')).toHaveCount(0);

    for (const [school, lines] of schools) {
      await pick(page, school);
      await schoolOf(page, school)
        .getByRole('textbox', { name: /^Or paste the/ })
        .fill(lines.join('\n'));
      await schoolOf(page, school).getByRole('button', { name: button }).click();
    }
    await expect.poll(() => codesOn(page)).toEqual(codes);
    await page.getByRole('button', { name: 'Clear everything' }).click();

    for (const [school, lines] of schools) {
      await pick(page, school);
      const field = schoolOf(page, school).getByRole('textbox', { name: /^Or paste the/ });
      await paste(field, lines.join('\n').replaceAll('\t', ' '), htmlOf(lines));
      await schoolOf(page, school).getByRole('button', { name: button }).click();
    }
    await expect.poll(() => codesOn(page)).toEqual(codes);
    await page.getByRole('button', { name: 'Clear everything' }).click();

    for (const [school, title, fields] of typed) {
      await pick(page, school);
      const form = await formOf(page, school, title);
      const more = Object.keys(fields).some((label) => label.endsWith('row 4'));
      if (more) await form.getByRole('button', { name: /^Add a/ }).click();
      await fill(form, fields);
      await form.getByRole('button', { name: 'Check this' }).click();
    }
    if (typed.length > 0) await expect.poll(() => codesOn(page)).toEqual(codes);
  });
}

test(
  'the example that fails is checked from the text of the page, and the answer takes the focus',
  { tag },
  async ({ page }) => {
    await openRule(page, '4b-one-active-term');
    await page.getByRole('button', { name: 'Try the example that fails' }).click();
    const answer = page.locator('.rule-check').getByRole('heading', { level: 3, name: /1 problem/ });
    await expect(answer).toBeFocused();
    await page.getByRole('button', { name: 'Try the example that passes' }).click();
    await expect(page.locator('.rule-check').getByRole('heading', { level: 3, name: /Passed/ })).toBeVisible();
  },
);

test('what was begun in a form stays when an example is tried, and takes its place', async ({ page }) => {
  await openRule(page, '4f-report-card');
  const form = await formOf(page, 'High school', 'Report card template');
  await fill(form, taskRow(1, 'CTE Final Grade'));
  await page.getByRole('button', { name: 'Try the example that passes' }).click();
  await expect(page.getByText('This is the example of this page.')).toBeVisible();
  await form.getByRole('button', { name: 'Check this' }).click();
  await expect.poll(() => codesOn(page)).toEqual(['4f-task-missing', '4f-not-shown']);
  await expect(page.getByText('This is the example of this page.')).toBeHidden();
  await expect(form.getByLabel('Grading task, row 1')).toHaveValue('CTE Final Grade');
});

test('a file that is not for the item is read, and said not to be for it', async ({ page }) => {
  await openRule(page, '4f-report-card');
  const terms = fileOf('terms.csv', 'Term,Start Date,End Date\nT1,8/12/2026,10/9/2026');
  await schoolOf(page, 'High school').locator('input[type="file"]').setInputFiles(terms);
  await expect(page.getByText('terms.csv was read as “Term dates”. It is not needed for this item.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'These files do not show this item.' })).toBeVisible();
});

test('what was pasted for the wrong school stays when the other is chosen', async ({ page }) => {
  await openRule(page, '4b-one-active-term');
  await schoolOf(page, 'Technical school')
    .getByRole('textbox', { name: /^Or paste/ })
    .fill('Course Number');
  await page.getByRole('radio', { name: 'High school' }).check();
  await expect(schoolOf(page, 'High school').getByRole('textbox', { name: /^Or paste/ })).toHaveValue('Course Number');
});

test('masks that can be read in two ways are asked about, and checked again as said', { tag }, async ({ page }) => {
  await openRule(page, '4b-one-active-term');
  const rows = cells('Course Number | Grading Task | Active Mask', '480123401 | CTE Term Grade | 3');
  await schoolOf(page, 'Technical school')
    .getByRole('textbox', { name: /^Or paste/ })
    .fill(rows.join('\n'));
  await page.getByRole('button', { name: 'Check these rows' }).click();
  await expect(page.getByRole('heading', { name: '1 point to review' })).toBeVisible();
  await expect(page.getByText(/are active at the technical school, if the masks are read as a sum/)).toBeVisible();
  await page.getByLabel('In Infinite Campus, the masks of this file are').selectOption('names of terms');
  await page.getByRole('button', { name: 'Check with this reading' }).click();
  await expect(page.getByRole('heading', { name: /Passed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 point to review' })).toBeVisible();
});

test(
  'an alert that names no course is shown on the page, and is in nothing that leaves it',
  { tag },
  async ({ page }) => {
    await page.goto('check/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Paste rows for the high school' }).click();
    await page.getByLabel('Rows', { exact: true }).fill('KTS: the record of Canarywing is locked');
    await page.getByRole('button', { name: 'Add these rows' }).click();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const found = page.locator('#finding-1-alert-unread-review');
    await found.locator('summary').click();
    await expect(found.getByRole('cell', { name: 'KTS: the record of Canarywing is locked' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await (await download).createReadStream();
    const csv = (await file.toArray()).join('');
    expect(csv).toContain('1-alert-unread');
    expect(csv).not.toContain('Canarywing');
    await expect(page.getByRole('button', { name: 'Print, a page for each person' })).toBeEnabled();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Canarywing').filter({ visible: true })).toHaveCount(0);
  },
);

test(
  'after rows are pasted nothing is asked for, and leaving the page takes all away',
  { tag },
  async ({ page, context }) => {
    const seen = await watch(page);
    await openRule(page, '4c-term-dates');
    await context.setOffline(true);
    seen.forget();
    const form = await formOf(page, 'Technical school', 'Term dates');
    await fill(form, termRow('Canarywing', '2026-08-12', '2026-10-09'));
    await form.getByRole('button', { name: 'Check this' }).click();
    await expect(page.getByText('How the files were read')).toBeVisible();
    expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    await expectNoTrace(page, seen, 'Canarywing');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(page.getByText('How the files were read')).toBeHidden();
    await expect((await formOf(page, 'Technical school', 'Term dates')).getByLabel('Term, row 1')).toHaveValue('');
  },
);

test('access for all with forms open and an answer there, and what was pressed and is gone', async ({ page }) => {
  await openRule(page, '4c-term-dates');
  await formOf(page, 'Technical school', 'Term dates');
  await formOf(page, 'High school', 'Term Mask and Active Mask');
  await page.getByRole('button', { name: 'Try the example that fails' }).click();
  await expect(page.getByText('How the files were read')).toBeVisible();
  await expectAccessible(page, 'forms and an answer');
  expect(await faultsOfFocus(page)).toEqual([]);
  await page.getByText('How the files were read').click();
  const cards = page.locator('.rule-check article');
  const count = await cards.count();
  for (let left = count; left > 0; left -= 1) {
    await expect(cards).toHaveCount(left);
    await cards
      .first()
      .getByRole('button', { name: /^Remove/ })
      .press('Enter');
    if (left > 1) await page.getByText('How the files were read').click();
  }
  await expect(page.locator('.rule-check > .card')).toBeFocused();
});
