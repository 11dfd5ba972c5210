/** The page on one morning: the exports of several made-up schools, and yesterday's check. */
import { expect, type Page } from '@playwright/test';
import { madeUpSchools, type Options } from '../made-up-schools.ts';
import { add, answered, fileOf } from './check-page.ts';
import { taken } from './taken.ts';

export interface Day extends Options {
  day: number;
  /** Yesterday's check. */
  saved?: string;
}

/** Opens the page on a day, drops the exports of the day and yesterday's check, and checks. */
export async function morning(page: Page, { saved, ...made }: Day) {
  await page.clock.setFixedTime(new Date(`2026-10-${made.day}T12:00:00`));
  await page.goto('check/', { waitUntil: 'networkidle' });
  const files = madeUpSchools({ schools: 5, ...made }).map(({ name, text }) => fileOf(name, text));
  await add(
    page,
    saved === undefined ? files : [...files, { ...fileOf('yesterday.json', saved), mimeType: 'application/json' }],
  );
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
}

export async function save(page: Page): Promise<string> {
  const { name, bytes } = await taken(page, () => page.getByRole('button', { name: 'Save for tomorrow' }).click());
  expect(name).toMatch(/^kts-check-2026-10-\d\d\.json$/);
  return bytes.toString();
}

const firstSaved = new Map<number, string>();
/** What was saved on a first morning, the 14th: the page writes it once for all tests that go on from it. */
export async function yesterday(page: Page, schools = 5): Promise<string> {
  if (!firstSaved.has(schools)) {
    await morning(page, { day: 14, schools });
    firstSaved.set(schools, await save(page));
  }
  return firstSaved.get(schools)!;
}

export const since = (page: Page) => page.getByRole('region', { name: /^Since / });
