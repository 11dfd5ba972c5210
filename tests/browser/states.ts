/**
 * The one list of what a person may have before the eyes: every page, and every state of a page. Pictures are taken of each, and each
 * is looked at by axe, at 320 px, with wide text, on paper, in the colors of the system, and with the focus on every part.
 */
import { expect, type Page } from '@playwright/test';
import { madeUpSchools, ssidOf } from '../made-up-schools.ts';
import { few } from '../unit/runs.ts';
import * as on from './check-page.ts';
import * as cleaner from './cleaner-page.ts';
import { morning, since, yesterday } from './mornings.ts';
import { addressOf, allPages, nameOf, showingAll } from './pages.ts';
import { formOf, openRule } from './rule-check-page.ts';
import { checkSetUp } from './set-up.ts';

/** Leads to a state, as a person would: from nothing where it is the first of its visit, else from the state before it. */
type Go = (page: Page) => Promise<unknown>;
/** States that are reached in one visit, by name, in this order. */
export type Visit = Record<string, Go>;

const opens = (path: string): Go => {
  return async (page) => {
    await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
    await page.goto(path, { waitUntil: 'networkidle' });
  };
};
/** @param name all of it, or what it matches */
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
const presses = (name: string | RegExp): Go => {
  return (page) => button(page, name).click();
};
const openEverything: Go = (page) => on.unfoldAll(page.getByRole('main'));

const foreign = on.fileOf(
  'marks.csv',
  [
    'Pupil no.,Class code,Group,Period,Kind of mark,Mark,Day',
    ...[1, 2].map((student) => `${on.ssid(student)},480123401,2,T1,CTE Term Grade,85,10/07/2026`),
  ].join('\n'),
);
const noTask = on.fileOf('no-task.csv', 'State ID,Course Number,Section,Score\n1900000001,4801,2,85\n');
const masks = on.fileOf('masks.csv', 'Course Number,Grading Task,Active Mask\n480123401,CTE Term Grade,3\n');
const whose = on.fileOf('who.csv', on.grades([[9, '480123401', '2', '85', 8]]));
const longName = on.fileOf('a-long-name-of-a-file-of-one-of-many-schools.csv', 'x');
const ofFall = on.fileOf('fall.csv', on.high.buffer.toString().replaceAll(',T1,', ',Fall,'));
const allGood = on.fileOf('grades.csv', on.grades([[1, '480123401', '2', '85', 7]]));
const noneInCommon = on.fileOf('other.csv', on.grades([[7, '480999999', '9', '70', 7]]));

/** As many missing grades as nobody wants to see at once. */
const manyRows = Array.from(
  { length: 4000 },
  (_, at) => [at, `4801${String(100 + (at % 60))}`, '1', '85', 7] satisfies Parameters<typeof on.grades>[0][number],
);
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

const checks = (technical: on.MadeUpFile | on.MadeUpFile[], high?: on.MadeUpFile): Go => {
  return async (page) => {
    await on.openCheck(page);
    await on.choose(page, 'Technical school', technical);
    if (high) await on.choose(page, 'High school', high);
    await on.check(page);
  };
};

/** Paper is made when it is printed. */
const sheets: Go = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.sheet > ol > li').first()).toBeAttached();
};

/** A check that does only what it is told to. */
async function told(page: Page, said: Parameters<Awaited<ReturnType<typeof on.holdChecks>>['say']>[0]) {
  const held = await on.holdChecks(page);
  await on.openCheck(page);
  await on.fileField(page).setInputFiles([on.technical, on.high]);
  await button(page, 'Check').click();
  await held.say(said);
}
const running: Go = async (page) => {
  await told(page, { type: 'progress', stage: 'reading', file: on.technical.name, rows: 12_000, share: 0.4 });
  await expect(page.getByText('12,000 rows').first()).toBeVisible();
};
const stopped: Go = async (page) => {
  await told(page, { type: 'stopped' });
  await expect(page.getByText('The check stopped.').first()).toBeVisible();
};

/** The form of a kind, with all faults that an empty one has. */
const typing = (what: string): Go => {
  return async (page) => {
    const dialog = page.getByRole('dialog');
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Close' }).click();
    else await on.openCheck(page);
    await button(page, 'Type it in').click();
    await page.getByLabel('What do you have?').selectOption(what);
    await dialog.getByRole('button', { name: 'Add this' }).click();
    await expect(dialog.getByRole('alert')).toBeFocused();
  };
};
/** The first three have every kind of field. */
const forms = [
  'One grade',
  'Term Mask and Active Mask',
  'Term dates',
  'Grading tasks of a course',
  'Score group',
  'Report card template',
  'Sections',
  'Process Alerts',
];

/** The morning after a first check. */
async function nextMorning(page: Page, made = {}) {
  await morning(page, { day: 15, schools: 3, saved: await yesterday(page, 3), ...made });
}

const privateText = [
  'Hello,',
  'Student: Example, Jane has no grade in course 480123401.',
  'Her birth date is 03/03/2009. SSID 1900000002.',
].join('\n');
const searching = (words: string, found: string): Go => {
  return async (page) => {
    const dialog = page.getByRole('dialog', { name: 'Search this site' });
    if (!(await dialog.isVisible())) await page.keyboard.press('Control+k');
    await dialog.getByRole('searchbox').fill(words);
    await expect(dialog.getByText(found).first()).toBeVisible();
  };
};
const covering: Go = async (page) => {
  await cleaner.openScreenshot(page);
  await cleaner.drag(page, [10, 10], [90, 80]);
  await page.getByText('With the keyboard').click();
};

/** The states of the check page. */
const ofCheck: Visit[] = [
  {
    'check-empty': on.openCheck,
    'check-no-file': async (page) => {
      await openEverything(page);
      await button(page, 'Check').click();
    },
  },
  {
    'check-files': async (page) => {
      await on.openCheck(page);
      await on.choose(page, 'Technical school', [on.technical, longName]);
    },
    'check-asks-whose': async (page) => {
      await on.add(page, whose);
      await button(page, 'Check').click();
    },
    'check-paste': presses('Paste rows'),
    'check-paste-nothing': presses('Add these rows'),
  },
  { 'check-progress': running, 'check-canceled': presses('Cancel') },
  { 'check-stopped': stopped },
  Object.fromEntries(
    few(forms, (_, at) => at < 3).map((what) => [
      `check-type-${what.toLowerCase().replaceAll(' ', '-')}`,
      typing(what),
    ]),
  ),
  {
    'check-result': on.checkSample,
    'check-letter': async (page) => {
      await on.unfold(page, 'For your own use');
      await page.getByRole('link', { name: 'Still not solved? Write to KTS Support' }).click();
      await button(page, 'Write to KTS Support').click();
      await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
    },
    'check-sheets': sheets,
  },
  {
    'check-opened': async (page) => {
      await on.checkSample(page);
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
      await expect(page.locator('li[data-code]').getByRole('table').first()).toBeVisible();
    },
    'check-filtered': async (page) => {
      await on.filters(page).getByLabel('Search within').fill('no such words');
      await expect(page.getByText('Nothing matches.')).toBeVisible();
    },
  },
  {
    'check-all-good': checks(allGood, allGood),
    'check-one-side': checks(on.technical),
    'check-no-match': checks(allGood, noneInCommon),
    'check-unreadable': checks(on.fileOf('book.xlsx', 'PK\u0003\u0004'), foreign),
  },
  {
    'check-questions': async (page) => {
      await on.openCheck(page);
      for (const file of [noTask, masks, on.technical]) await on.choose(page, 'Technical school', file);
      await expect(page.getByLabel(/^Which grading task is this file/)).toBeVisible();
    },
    'check-match-terms': async (page) => {
      await page.getByLabel(/^Which grading task is this file/).selectOption('CTE Term Grade');
      await page.getByLabel(/^Which term is this file/).fill('T1');
      await on.check(page);
      await on.openIntake(page);
      await on.fileField(page).setInputFiles(ofFall);
      await expect(page.getByLabel(/^Which term of .+ is T1\?$/)).toBeVisible();
    },
  },
  {
    'check-columns': async (page) => {
      await checks(foreign, on.high)(page);
      await (await on.cardOf(page, foreign.name)).getByRole('button', { name: /^Say what each column holds/ }).click();
      await expect(page.getByRole('dialog').getByLabel('What is this file?')).toBeVisible();
      await page.getByRole('dialog').getByText('For the command line', { exact: true }).click();
    },
    'check-columns-said': async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Use these columns' }).click();
      await page.getByLabel(/^Whose file is this/).selectOption('technical');
      await on.check(page);
      await expect(await on.cardOf(page, foreign.name)).toContainText('You said what its columns hold.');
    },
  },
  { 'check-pictures': checkSetUp, 'check-pictures-sheets': sheets },
  {
    'check-huge': checks(many.technical, many.high),
    'check-huge-rows': async (page) => {
      await on.finding(page, '2b-missing').locator('summary').first().click();
      await expect(page.getByRole('button', { name: /^Show (the next|all) / }).first()).toBeVisible();
    },
  },
  {
    'schools-sorted': async (page) => {
      await on.openCheck(page);
      await on.add(
        page,
        madeUpSchools({ schools: 7 }).map(({ name, text }) => on.fileOf(name, text)),
      );
    },
  },
  {
    'schools-result': (page) => morning(page, { day: 14, schools: 7 }),
    'one-student': async (page) => {
      await button(page, 'One student').click();
      await page.getByRole('dialog').getByRole('textbox').fill(ssidOf(201));
      await page.keyboard.press('Enter');
    },
  },
  {
    'morning-hold': (page) => nextMorning(page, { fewer: 6 }),
    morning: (page) => nextMorning(page, { arrivedAtNorth: 2 }),
    'morning-set-aside': (page) =>
      since(page)
        .getByRole('button', { name: `Set aside the grade of ${ssidOf(203)}` })
        .click(),
  },
];

/** Pages that states of their own open. */
const opened = ['', 'check/', 'guided/', 'support/request/', 'support/screenshot/', 'support/text/'];
const pages = allPages.filter((page) => page !== 'check/');
const showing = showingAll(
  pages.filter((page) => !opened.includes(page)),
  opened,
);

/** Pages as they open, those of one folder in one visit. */
const asTheyOpen: Visit[] = Object.values(
  Object.groupBy(
    few(pages, (page) => showing.includes(page)),
    (page) => page.split('/')[0]!,
  ),
).map((pages) =>
  Object.fromEntries(
    pages!.map((page) => [nameOf(page).replace(/\/$/, '').replaceAll('/', '-'), opens(addressOf(page))]),
  ),
);

/** The states of all other pages. */
const ofPages: Visit[] = [
  ...asTheyOpen,
  {
    'home-focus': async (page) => {
      await opens('')(page);
      for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    },
    search: searching('grade not on report crad', 'report card templates'),
    'search-nothing': searching('zzzzqqqq', 'Nothing found'),
    menu: async (page) => {
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 320, height: 740 });
      await button(page, 'Menu').click();
    },
  },
  {
    'rule-fails': async (page) => {
      await openRule(page, '4c-term-dates');
      await formOf(page, 'Technical school', 'Term dates');
      await formOf(page, 'High school', 'Term Mask and Active Mask');
      await page.getByRole('link', { name: 'Try the example that fails' }).click();
      await expect(page.getByText('How the files were read')).toBeVisible();
    },
    'rule-passes': async (page) => {
      await openRule(page, '4e-score-groups');
      await page.getByRole('link', { name: 'Try the example that passes' }).click();
      await expect(page.locator('.rule-check .answer').first()).toBeVisible();
    },
  },
  {
    'guided-question': opens('guided/#where=high&sees=missing&arrived=no&alerts=never&posted=earlier'),
    'guided-files': async (page) => {
      await page.getByText('Let a file answer this').click();
      await page.locator('input[type="file"]').last().setInputFiles(on.technical);
      await expect(page.getByRole('heading', { name: 'Your files say' })).toBeVisible();
    },
  },
  {
    'guided-ending': opens('guided/#where=high&sees=missing&arrived=no&posted=unknown'),
    'guided-letter': async (page) => {
      await button(page, 'Write the message').click();
      await page.getByRole('radio', { name: 'Request to KTS Support' }).check();
      await page.getByText('Add a screenshot').click();
      await cleaner.choosePicture(page);
      await cleaner.drag(page, [20, 30], [120, 60]);
      await cleaner.finish(page);
    },
  },
  {
    'text-marked': async (page) => {
      await opens('support/text/')(page);
      await page.getByLabel('Your text').fill(privateText);
      await page.getByText('The whole text with its marks').click();
    },
    'request-marked': async (page) => {
      await opens('support/request/')(page);
      await page.getByLabel('What you see, in your own words').fill(privateText);
      await page.getByText('The whole text with its marks').click();
    },
  },
  {
    'cleaner-error': async (page) => {
      await cleaner.openCleaner(page);
      await cleaner.choosePicture(page, {
        name: 'picture.png',
        mimeType: 'image/png',
        buffer: Buffer.from('%PDF-1.7\n'),
      });
      await expect(page.getByRole('alert')).toHaveText(/This is a PDF/);
    },
    'cleaner-covering': covering,
    'cleaner-asks': presses('Done covering'),
    'cleaner-taken': presses('No, nothing of that is left'),
  },
  {
    'cleaner-covering-narrow': async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await covering(page);
    },
  },
];

export const visits: Visit[] = [...ofCheck, ...ofPages];
