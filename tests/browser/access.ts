/** What every page keeps to in each of its states: what axe can tell, narrow screens, wide text, paper, the colors of the system, the focus. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

const sourceOfAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Each color scheme once, each width once: colors do not change with the width. 320 px is a window of 1280 px at 400% zoom.
 * There, axe looks at what the width and the colors can change.
 */
const views = [
  { colorScheme: 'light', width: 1366, only: { type: 'tag', values: tags } },
  {
    colorScheme: 'dark',
    width: 320,
    only: { type: 'rule', values: ['target-size', 'button-name', 'link-name', 'label'] },
  },
] as const;

/** The colors of text that axe has looked at. What is shown in the very same colors, on the same ground, needs no second look. */
const colorsSeen: string[] = [];

/**
 * Looks at the page as it is in every way there is, and leaves it wide and light.
 * @param also what else is looked at, wide and narrow
 */
export async function expectAccessible(page: Page, also?: () => Promise<void>) {
  const found: Record<string, string[]> = {};
  // There are no frames: the page itself is all that is looked at, and is given axe once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(sourceOfAxe);
  for (const { colorScheme, width, only } of views) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 740 });
    // Else what lies half under the header counts as small.
    await page.evaluate(() => scrollTo(0, 0));
    found[`axe, ${colorScheme}, ${width} px`] = await page.evaluate(faults, only);
    const colors = await page.evaluate(faultsOfColor, colorsSeen);
    colorsSeen.push(...colors.seen);
    found[`colors, ${colorScheme}, ${width} px`] = colors.faults;
    found[`does not fit into ${width} px`] = await page.evaluate(tooWide);
    await also?.();
  }
  found['smaller than 24 px'] = await page.evaluate(small);
  await page.evaluate(setWideText, true);
  found['does not fit into 320 px with the text spacing of WCAG 1.4.12'] = await page.evaluate(tooWide);
  await page.evaluate(setWideText, false);
  found['fields that are kept, corrected or translated'] = await page.evaluate(openFields);
  // A small window at 400%.
  await page.setViewportSize({ width: 320, height: 256 });
  // What a program focuses after a key was pressed has its ring, as if it was reached by Tab.
  await page.keyboard.press('Tab');
  found['the focus has no ring, or is covered'] = await page.evaluate(faultsOfFocus);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found['without an edge in the colors of the system'] = await page.evaluate(withoutEdge);
  // Letter without its margins.
  await page.setViewportSize({ width: 720, height: 960 });
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  found['does not fit on paper'] = await page.evaluate(tooWide);
  found['is on every sheet'] = await page.evaluate(onEverySheet);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(Object.fromEntries(Object.entries(found).filter(([, faults]) => faults.length > 0))).toEqual({});
}

/** What axe finds, and where the words to be seen are not in the name that is said. */
async function faults(runOnly: (typeof views)[number]['only']): Promise<string[]> {
  // What is behind a window cannot be reached.
  const part = document.querySelector('dialog:modal') ?? document;
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(part, {
    runOnly: { ...runOnly, values: [...runOnly.values] },
    rules: {
      'label-content-name-mismatch': { enabled: true },
      // Colors are looked at below; fingers meet targets where there is little room.
      'color-contrast': { enabled: false },
      'link-in-text-block': { enabled: false },
      'target-size': { enabled: runOnly.type === 'rule' },
    },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Text that is too pale, and links that only a pale color sets apart from the text around them, among what is shown in colors
 * that are not known yet.
 * @param known the color, size and weight of a text, and all grounds below it; of a link also what sets it apart, as text
 */
async function faultsOfColor(known: string[]): Promise<{ faults: string[]; seen: string[] }> {
  const old = new Set(known);
  const fresh = new Map<string, Element>();
  const part = document.querySelector('dialog:modal') ?? document.body;
  const grounds = new Map<Element | null, string>([[null, '']]);
  /** All grounds below a text, each once: how many boxes stand around it does not count. */
  const groundsOf = (at: Element | null): string => {
    const there = grounds.get(at);
    if (there !== undefined) return there;
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(at!);
    // What leaves the flow may lie over anything.
    const own = [
      backgroundColor,
      backgroundImage,
      opacity,
      /absolute|fixed/.test(position) ? at!.className : '',
    ].join();
    const below = groundsOf(at!.parentElement);
    const all = below.startsWith(`|${own}|`) ? below : `|${own}${below}`;
    grounds.set(at, all);
    return all;
  };
  /** What sets a link apart from the text around it. */
  const asLink = (link: Element | null) => {
    if (!link) return [];
    const { textDecorationLine, borderBottomWidth, fontWeight } = getComputedStyle(link);
    const around = link.parentElement!;
    const isAlone = around.textContent!.trim() === link.textContent!.trim();
    return [textDecorationLine, borderBottomWidth, fontWeight, isAlone, getComputedStyle(around).color];
  };
  for (const element of part.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
    if ((!hasText && !element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    // axe passes over these: they must not stand for those that it looks at.
    if (element.closest('[aria-hidden="true"], [aria-disabled="true"], :disabled')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const link = element.closest('a[href]');
    const key = [color, fontSize, fontWeight, groundsOf(element), ...asLink(link)].join();
    if (!old.has(key) && !fresh.has(key)) fresh.set(key, link ?? element);
  }
  if (fresh.size === 0) return { faults: [], seen: [] };
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run([...fresh.values()], {
    runOnly: ['color-contrast', 'link-in-text-block'],
    resultTypes: ['violations'],
  });
  return { faults: violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)), seen: [...fresh.keys()] };
}

/** What makes the page or an open window scroll sideways, or is cut off at its side. Tables may scroll in a box of their own. */
function tooWide(): string[] {
  const whole = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
  // Excerpts of what is found are one line that ends in dots.
  const cut = [...document.querySelectorAll('body *:not(input, select, .sr-only)')].filter((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    return /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && element.clientWidth > 1;
  });
  return [...whole, ...cut]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map((element) => `${element.scrollWidth} of ${element.clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
}

function setWideText(isWide: boolean) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  );
  document.adoptedStyleSheets = isWide ? [sheet] : [];
}

/** Buttons and fields that a finger misses. */
function small(): string[] {
  return (
    [...document.querySelectorAll('button, select, summary, input:not([type="file"]), a.item')]
      .filter((element) => element.checkVisibility() && !element.matches('.sr-only'))
      // Where a label is around a field, the finger meets the label.
      .map((element) => (element.matches('input') && element.closest('label')) || element)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${box.width} by ${box.height} px: ${element.outerHTML.slice(0, 120)}`)
  );
}

/** Fields that a browser might fill in, keep for the next visit, correct or translate. */
function openFields(): string[] {
  const wanted = { spellcheck: 'false', autocorrect: 'off', writingsuggestions: 'false', translate: 'no' };
  const isText = (field: Element) => field.matches('textarea, input:is([type="text"], [type="search"], :not([type]))');
  return [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    .filter((field) => field.checkVisibility())
    .flatMap((field) => {
      const owner = field.form?.getAttribute('autocomplete');
      const isOff = (field.getAttribute('autocomplete') ?? owner) === 'off';
      const missing = Object.entries(wanted).filter(([name, value]) => field.getAttribute(name) !== value);
      const said = [...(isOff ? [] : ['autocomplete']), ...(isText(field) ? missing.map(([name]) => name) : [])];
      return said.length > 0 ? [`${said.join(', ')}: ${field.outerHTML.slice(0, 120)}`] : [];
    });
}

/** Goes once through all that Tab reaches, and lists what has no ring of 3 px, or lies under something that stays in its place. */
function faultsOfFocus(): string[] {
  const before = document.activeElement as HTMLElement;
  const found = [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
    element.focus();
    // What is behind a window, or off, is not reached.
    if (document.activeElement !== element) return [];
    const shown = (element.matches('.sr-only') && element.closest('label')) || element;
    // What of it is in the window.
    const box = shown.getBoundingClientRect();
    const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
    const width = Math.min(box.right, innerWidth) - left;
    const height = Math.min(box.bottom, innerHeight) - top;
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
  before.focus();
  return found;
}

/** Buttons and fields that only a color of the page sets apart: where the system sets the colors, nothing does. */
function withoutEdge(): string[] {
  return [...document.querySelectorAll('button, select, textarea, input:not([type="file"])')]
    .filter((element) => element.checkVisibility() && !element.matches('.sr-only'))
    .filter((element) => {
      const { borderTopStyle, borderBottomStyle, outlineStyle, textDecorationLine, appearance } =
        getComputedStyle(element);
      const hasLine = [borderTopStyle, borderBottomStyle, outlineStyle].some((style) => style !== 'none');
      return !hasLine && textDecorationLine === 'none' && appearance === 'none';
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What stays in its place on the screen comes on each sheet of paper, over the text. */
function onEverySheet(): string[] {
  return [...document.querySelectorAll('body *:not(dialog, dialog *)')]
    .filter((element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility())
    .map((element) => element.outerHTML.slice(0, 120));
}
