import { expect, test } from '@playwright/test';
import { fileOf, htmlOf, paste } from './check-page.ts';
import { few } from '../unit/runs.ts';
import { items, type Item } from './rule-check-items.ts';
import { codesOn, fill, formOf, openRule, pick, schoolOf, type School } from './rule-check-page.ts';

/** Both schools, a grid of boxes, one school alone, and messages, which have no form. */
const isOfItsKind = ({ rule }: Item) => ['2b-arrived', '4b-one-active-term', '1-alerts'].includes(rule);

for (const { rule, texts, typed, codes, button = 'Check these rows' } of few(items, isOfItsKind)) {
  test(
    `${rule}: a file, pasted rows, a pasted table and the form find the same`,
    { tag: '@chromium' },
    async ({ page }) => {
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
        // The answer moves what lies below it: the next school waits for it.
        await expect(page.getByText('How the files were read')).toBeVisible();
      }
      await expect.poll(() => codesOn(page)).toEqual(codes);
      await page.getByRole('button', { name: 'Clear everything' }).click();

      for (const [school, lines] of schools) {
        await pick(page, school);
        const field = schoolOf(page, school).getByRole('textbox', { name: /^Or paste the/ });
        await paste(field, lines.join('\n').replaceAll('\t', ' '), htmlOf(lines));
        await schoolOf(page, school).getByRole('button', { name: button }).click();
        // The answer moves what lies below it: the next school waits for it.
        await expect(page.getByText('How the files were read')).toBeVisible();
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
    },
  );
}
