/** Files that would take the machine: each is told, the others are checked, and ending the check ends whatever reads. */
import { deflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { workbook } from '../unit/intake/formats/workbook.ts';
import { add, check, choose, fileField, high, openCheck, technical, type MadeUpFile } from './check-page.ts';

const file = (name: string, content: string | Uint8Array): MadeUpFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});

/** A PDF of one page with this content, packed twice. */
function pdfOf(content: Buffer): Uint8Array {
  const packed = deflateSync(deflateSync(content));
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
    `<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>\nstream\n${packed.toString('latin1')}\nendstream`,
  ];
  const body = parts.map((part, i) => `${i + 1} 0 obj\n${part}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<</Size 6/Root 1 0 R>>\n%%EOF`, 'latin1');
}

const row = (at: number) => `<row x${at}="1"/>`;
const traps: [name: string, made: () => MadeUpFile, said: string][] = [
  [
    'rows that each have a column of their own',
    () => file('columns.xml', `<r>${Array.from({ length: 60_000 }, (_, at) => row(at)).join('')}</r>`),
    'far larger inside than any export',
  ],
  [
    'a page of a PDF that unpacks to a gigabyte',
    () => file('unpacks.pdf', pdfOf(Buffer.alloc(3e8, ' '))),
    'far larger inside than any export',
  ],
  [
    'a sheet of cells far apart',
    () => {
      const sheet = `<worksheet>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(1000)}</worksheet>`;
      return file('apart.xlsx', workbook([{ rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } }));
    },
    'far larger inside than any export',
  ],
];

for (const [name, made, said] of traps) {
  test(`${name}: the file is told, the others are checked`, async ({ page }) => {
    await openCheck(page);
    const trap = made();
    await choose(page, 'Technical school', [technical, trap]);
    await choose(page, 'High school', high);
    await expect(await check(page)).toContainText('1 of 3 posted grades has arrived');
    await expect(page.getByRole('main')).toContainText(`${trap.name} is ${said}`);
    await expect.poll(() => page.workers().length).toBe(1);
  });
}

test('Cancel ends what still reads a file', async ({ page }) => {
  await openCheck(page);
  await add(page, [technical, high]);
  // Forty megabytes are made where they are read. The page itself presses: on a busy machine, a message to it may take as long as they.
  const started = await fileField(page).evaluate(async (field: HTMLInputElement) => {
    const RealWorker = globalThis.Worker;
    let workers = 0;
    globalThis.Worker = class extends RealWorker {
      constructor(...given: ConstructorParameters<typeof RealWorker>) {
        super(...given);
        workers += 1;
      }
    };
    const pressed = (name: string, isTime: () => boolean) =>
      new Promise<void>((done) => {
        const look = () => {
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find((each) => each.textContent!.trim() === name && each.checkVisibility());
          if (!button || button.disabled || !isTime()) return void requestAnimationFrame(look);
          button.click();
          done();
        };
        look();
      });
    const chosen = new DataTransfer();
    chosen.items.add(new File([`<r>${'<a/>'.repeat(1e7)}</r>`], 'long.xml'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await pressed('Check', () => workers > 0);
    await pressed('Cancel', () => true);
    return workers;
  });
  expect(started).toBeGreaterThan(0);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(page.locator('h1#answer')).toHaveCount(0);
});
