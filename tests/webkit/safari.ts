/** WebKit, the engine of Safari, as Debian has it: driven from outside, a window for each test. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test as base } from '@playwright/test';
import { Builder, By, Capabilities, error, type WebDriver, type WebElement } from 'selenium-webdriver';

/** What a person does in a window. Names are those that a reader sees. */
export interface Safari {
  driver: WebDriver;
  /** Opens a page of the site, or an address. */
  open(address: string): Promise<void>;
  /** Presses the button, the link or the choice of this name. */
  press(name: string, within?: string): Promise<void>;
  /** Types into the field of this label. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses files in the field for files that the selector finds. */
  choose(field: string, files: { name: string; bytes: string | Uint8Array }[]): Promise<void>;
  /** What a screen reader is told of what the selector finds, as `role name`, in the order of the page. */
  heard(selector: string): Promise<string[]>;
  /** Waits until what the selector finds says this. */
  says(selector: string, words: string | RegExp): Promise<void>;
}

const pressable = `button, a, summary, label`;

function safari(driver: WebDriver, folder: string, site: string): Safari {
  const all = (selector: string) => driver.findElements(By.css(selector));
  const inSight = async (element: WebElement) => {
    await driver.executeScript(`arguments[0].scrollIntoView({ block: 'center' })`, element);
    return element;
  };
  const named = async (selector: string, name: string) => {
    for (const element of await all(selector))
      if ((await element.getText()).trim() === name && (await element.isDisplayed())) return element;
    return undefined;
  };
  const found = async <Value>(look: () => Promise<Value | undefined>, what: string): Promise<Value> => {
    let value: Value | undefined;
    // A page that changes meanwhile takes an element away: it is looked for once more.
    await expect
      .poll(async () => (value = await look().catch(() => undefined)) !== undefined, { message: what })
      .toBe(true);
    return value!;
  };
  return {
    driver,
    async open(address) {
      await driver.get(new URL(address, site).href);
      // What a page can do begins when its parts are alive.
      await found(
        async () => ((await all('astro-island[ssr]')).length === 0 ? true : undefined),
        `${address} is alive`,
      );
    },
    async press(name, within = pressable) {
      const element = await found(() => named(within, name), `"${name}" can be pressed`);
      await (await inSight(element)).click();
    },
    async fill(label, text) {
      const field = await found(async () => {
        const of = (await named('label', label)) ?? (await named('label > span', label));
        const id = await of?.getAttribute('for');
        return id ? driver.findElement(By.id(id)) : of?.findElement(By.css('input, textarea'));
      }, `a field is called "${label}"`);
      await (await inSight(field)).sendKeys(text);
    },
    async choose(field, files) {
      const paths = await Promise.all(
        files.map(async ({ name, bytes }) => {
          const path = join(folder, name);
          await writeFile(path, bytes);
          return path;
        }),
      );
      const element = await found(async () => (await all(field))[0], `there is ${field}`);
      await element.sendKeys(paths.join('\n'));
    },
    async heard(selector) {
      const shown: string[] = [];
      for (const element of await all(selector))
        if (await element.isDisplayed())
          shown.push(`${await element.getAriaRole()} ${await element.getAccessibleName()}`);
      return shown;
    },
    says: (selector, words) => {
      const said = async () => {
        try {
          const texts = (await all(selector)).map((element) => element.getText());
          return (await Promise.all(texts)).join('\n');
        } catch (thrown) {
          // A page that changes while it is asked takes an element away: it is asked again.
          if (thrown instanceof error.StaleElementReferenceError) return '';
          throw thrown;
        }
      };
      return expect.poll(said, { message: selector }).toMatch(words);
    },
  };
}

export const test = base.extend<{ safari: Safari }, { window: WebDriver }>({
  window: [
    // A fixture names what it needs: this one nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const driver = await new Builder()
        .disableEnvironmentOverrides()
        .usingServer(process.env.WEBKIT_DRIVER!)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': {
              binary: process.env.WEBKIT_PATH,
              args: ['--automation', '--javascript-can-access-clipboard=true'],
            },
          }),
        )
        .build();
      await use(driver);
      await driver.quit();
    },
    { scope: 'worker' },
  ],
  safari: async ({ window: driver, baseURL }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'grade-sync-'));
    await use(safari(driver, folder, baseURL!));
    await rm(folder, { recursive: true });
  },
});
