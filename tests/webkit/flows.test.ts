/** What people do, from begin to end, in the engine of Safari. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { high, technical } from '../browser/check-page.ts';
import { screenshot } from '../browser/cleaner-page.ts';
import { saveCheck } from '../../src/saved/save.ts';
import { labels, madeUpSchools } from '../made-up-schools.ts';
import { todayOf } from '../unit/saved/today.ts';
import { writers } from '../unit/intake/formats/written.ts';
import { test, type Safari } from './safari.ts';

const answer = 'h1#answer';
const oneOfThree = /1 of 3 posted grades has arrived/;

/** Gives the page the file of each school, and checks. */
async function checkBoth(safari: Safari, bytesOf: (text: string) => string | Uint8Array = (text) => text) {
  const files = [technical, high].map(({ name, buffer }) => ({ name, bytes: bytesOf(buffer.toString()) }));
  await safari.choose('[aria-label="Add files"] input[type="file"]', files);
  // What is read and sorted stands still, so that a press meets what it means.
  await safari.says('main', /Nothing to answer/);
  await safari.press('Check', 'main button');
  await safari.says(answer, oneOfThree);
}

/** Names of columns as an ad hoc export has them: an attribute of XML cannot be called `State ID`. */
const fields: Record<string, string> = { 'State ID': 'student.stateID', 'Course Number': 'grading.courseNumber', Section: 'grading.sectionNumber', Term: 'grading.termName', 'Grading Task': 'grading.task', Score: 'grading.score', 'Date Posted': 'grading.date', 'In Progress': 'grading.progressScore' }; // prettier-ignore

function written(format: keyof typeof writers) {
  return (text: string) => {
    const [head = [], ...rows] = text.split('\n').map((line) => line.split(','));
    return writers[format]([head.map((name) => fields[name]!), ...rows]);
  };
}

test('from home to the guide', async ({ safari }) => {
  await safari.open('');
  await safari.press('The guide', 'header a');
  await safari.says('h1', /guide/i);
  await safari.says('main', /Select only ONE Active Mask term/);
});

for (const format of ['CSV', 'XLSX', 'XML', 'HTML', 'PDF'] as const) {
  test(`a check of ${format}, which asks for no file of the site but its readers`, async ({ safari }) => {
    await safari.open('check/');
    const asked = () =>
      safari.driver.executeScript<string[]>(`return performance.getEntriesByType('resource').map(({ name }) => name)`);
    await checkBoth(safari, written(format));
    const ofOthers = (await asked()).filter((name) => !/^blob:|^data:/.test(name) && !name.includes('/_astro/'));
    expect(ofOthers.filter((name) => !/favicon/.test(name))).toEqual([]);
    await safari.says('main', /What was read/);
  });
}

test('exports of several schools are sorted, and yesterday’s check is compared', async ({ safari }) => {
  const open = { n: 1, outcome: 'missing', value: '81', school: labels[1] };
  const saved = saveCheck(todayOf({ asOf: '2026-10-13', schools: labels.slice(0, 2), grades: [open] }));
  await safari.open('check/');
  expect(await safari.heard('main :is(h1, [aria-label="Add files"], button)')).toEqual([
    'heading Check my files',
    'group Add files',
    'button Paste rows',
    'button Type it in',
    'button Try it with sample data',
    'button Get ready for Excel and PDF files',
    'button Check',
  ]);
  await safari.choose('[aria-label="Add files"] input[type="file"]', [
    ...madeUpSchools({ schools: 2 }).map(({ name, text }) => ({ name, bytes: text })),
    { name: 'yesterday.json', bytes: JSON.stringify(saved) },
  ]);
  await safari.says('main', /Nothing to answer/);
  await safari.press('Check', 'main button');
  await safari.says(answer, /posted grades have arrived/);
  await safari.says('main', /Since October 13, 2026/);
  await safari.says('main', /Your 2 high schools/);
  expect(await safari.heard('main :is(h1, section[aria-labelledby], h2)')).toEqual([
    'region 12 of 86 posted grades have arrived.',
    'heading 12 of 86 posted grades have arrived.',
    'heading This check is not complete',
    'region Since October 13, 2026',
    'heading Since October 13, 2026',
    'region Your 2 high schools',
    'heading Your 2 high schools',
    'region What to fix, biggest first',
    'heading What to fix, biggest first',
    'heading By course and section',
    'heading What passed',
    'heading What was read',
    'region Add or change files',
    'heading Add or change files',
  ]);
});

test('the one file checks files from the disk', async ({ safari }) => {
  await safari.open(pathToFileURL(resolve('dist/download/kts-check.html')).href);
  await checkBoth(safari);
});

test('step by step: the grade is not posted yet, so the technical school is asked', async ({ safari }) => {
  await safari.open('guided/');
  for (const choice of [
    'At a high school',
    'A grade is not at the high school',
    'No, it is not there',
    'No, it is not posted',
  ])
    await safari.press(choice, 'main button');
  await safari.says('h2', /Ask the technical school/);
  await safari.press('Write the message', 'main button');
  await safari.says('h2', /Your message/);
});

test('a picture is covered and comes out clean', async ({ safari }) => {
  await safari.open('support/screenshot/');
  await safari.choose('input[type="file"]', [{ name: screenshot.name, bytes: screenshot.buffer }]);
  await safari.says('h2', /Cover what is private/);
  await safari.press('Done covering', 'main button');
  await safari.press('No, nothing of that is left', 'main button');
  await safari.says('h2', /The picture is clean/);
});

test('a request is written, and nothing private leaves with it', async ({ safari }) => {
  await safari.open('support/request/');
  await safari.fill('Your name', 'Emily Carter');
  await safari.fill('Course number or title', '480123401');
  await safari.fill('What you see, in your own words', 'SSN 987-65-4321');
  await safari.says('main', /1 place|SSN/);
  const href = await safari.driver.executeScript(`return document.querySelector('a[href^="mailto:"]')?.href`);
  expect(String(href)).not.toContain('987');
});
