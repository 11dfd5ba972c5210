/** The checker on the page of an item, as a person uses it. */
import { type Locator, type Page } from '@playwright/test';

export type School = 'Technical school' | 'High school';

/** The part of the checker where one school's evidence goes in. */
export const schoolOf = (page: Page, school: School) => page.getByRole('region', { name: school, exact: true });

export async function openRule(page: Page, rule: string) {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto(`rules/${rule}/`, { waitUntil: 'networkidle' });
}

/** Where a page takes from either school, says from which. */
export async function pick(page: Page, school: School) {
  const choice = page.getByRole('radio', { name: school });
  if ((await choice.count()) > 0) await choice.check();
}

/** The form of an item, opened. */
export async function formOf(page: Page, school: School, title: string): Promise<Locator> {
  const fold = schoolOf(page, school)
    .locator('details')
    .filter({ hasText: `Or type it in: ${title}` });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return fold.locator('form');
}

/** Fills fields by their labels; `X` ticks a box, a value that a list offers is chosen. */
export async function fill(form: Locator, fields: Record<string, string>) {
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
export async function codesOn(page: Page): Promise<string[]> {
  await page.getByText('How the files were read').waitFor();
  const ids = await page.locator('.rule-check details[id^="finding-"]').evaluateAll((all) => all.map(({ id }) => id));
  return ids
    .filter((id) => !id.includes('file-'))
    .map((id) => id.replace(/^finding-(.+)-(?:problem|review|notice)$/, '$1'));
}

/** Lines as a spreadsheet copies them, from cells between bars. */
export const cells = (...rows: string[]) => rows.map((row) => row.replaceAll(' | ', '\t'));

/** A field of a form's row, and all fields of the first row. */
export const taskRow = (at: number, task: string) => ({ [`Grading task, row ${at}`]: task });
export const termRow = (name: string, start: string, end: string) => ({
  'Term, row 1': name,
  'Start date, row 1': start,
  'End date, row 1': end,
});
