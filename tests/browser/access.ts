/** What every page keeps to in each of its states: what axe can tell, narrow screens, wide text, and fields that keep nothing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each color scheme once, each width once: colors do not change with the width. */
const views = [
  { colorScheme: 'light', width: 1366 },
  { colorScheme: 'dark', width: 320 },
] as const;

/** What axe finds on the page as it stands, or in a part of it, and where the words to be seen are not in the name that is said. */
async function faults(page: Page, part = 'html'): Promise<string[]> {
  // There are no frames: the page itself is all that is looked at.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({
      runOnly: { type: 'tag', values: tags },
      rules: { 'label-content-name-mismatch': { enabled: true } },
      resultTypes: ['violations'],
    });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Looks at a state in both color schemes, wide and at 320 px, and there once more with the text spacing of WCAG 1.4.12.
 * 320 px is a window of 1280 px at 400% zoom.
 * @param state what a message calls it
 * @param part what axe looks at, where the rest of the page was looked at before
 */
export async function expectAccessible(page: Page, state = 'as it opens', part?: string) {
  for (const { colorScheme, width } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 740 });
    // Else what lies half under the header counts as small.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await faults(page, part), `${state}: axe, ${colorScheme}, ${width} px`).toEqual([]);
    expect(await tooWide(page), `${state}: does not fit into ${width} px`).toEqual([]);
  }
  await withWideText(page, async () => {
    expect(await tooWide(page), `${state}: does not fit into 320 px with wide text`).toEqual([]);
  });
  expect(await openFields(page), `${state}: fields that are kept, corrected or translated`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** What makes the page or an open window scroll sideways, or is cut off at its side. Tables may scroll in a box of their own. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const whole = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    // Excerpts of what is found are one line that ends in dots.
    const cut = [...document.querySelectorAll('body *:not(input, select, .sr-only)')].filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && element.clientWidth > 1;
    });
    return [...whole, ...cut]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `${element.scrollWidth} of ${element.clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
  });
}

async function withWideText(page: Page, look: () => Promise<void>) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
  await look();
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** Fields that a browser might fill in, keep for the next visit, correct or translate. */
function openFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = { spellcheck: 'false', autocorrect: 'off', writingsuggestions: 'false', translate: 'no' };
    const isText = (field: Element) =>
      field.matches('textarea, input:is([type="text"], [type="search"], :not([type]))');
    return [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
      .filter((field) => field.checkVisibility())
      .flatMap((field) => {
        const owner = field.form?.getAttribute('autocomplete');
        const isOff = (field.getAttribute('autocomplete') ?? owner) === 'off';
        const missing = Object.entries(wanted).filter(([name, value]) => field.getAttribute(name) !== value);
        const said = [...(isOff ? [] : ['autocomplete']), ...(isText(field) ? missing.map(([name]) => name) : [])];
        return said.length > 0 ? [`${said.join(', ')}: ${field.outerHTML.slice(0, 120)}`] : [];
      });
  });
}

/**
 * Goes once through the page by Tab, from its top, at 400% zoom of a small window, and lists what has no ring of 3 px,
 * or lies under something that stays in its place.
 */
export async function faultsOfFocus(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const found: string[] = [];
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const focused = document.activeElement!;
      if (focused === document.body || 'wasHere' in focused) return undefined;
      Object.assign(focused, { wasHere: true });
      const shown = (focused.matches('.sr-only') && focused.closest('label')) || focused;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
      const isFree = parts.some((right) =>
        parts.some((down) => {
          const met = document.elementFromPoint(left + width * right, top + height * down);
          return met && (shown.contains(met) || met.contains(shown));
        }),
      );
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const hasRing = outlineStyle !== 'none' && outlineWidth === '3px';
      const html = shown.outerHTML.slice(0, 120);
      return [...(isFree ? [] : [`covered: ${html}`]), ...(hasRing ? [] : [`no ring: ${html}`])];
    });
    if (!said) break;
    found.push(...said);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  return found;
}
