import { expect, test } from '@playwright/test';

const sheets = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;

test(
  'the guide prints on one sheet, with a box to tick beside each item and what must not be done',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('guide/');
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const heading = page.getByRole('heading', { name: 'Check only one Active Mask term' });
    const box = await heading.evaluate((element) => getComputedStyle(element, '::before').borderTopStyle);
    expect(box).toBe('solid');
    await expect(page.getByRole('note')).toHaveCount(1);
    await expect(page.getByRole('note')).toContainText(
      'Deleting a grading task that has posted grades destroys those grades',
    );
    await expect(page.getByRole('navigation')).toHaveCount(0);
  },
);
