/** Colors that stand in more than one place are the same in each. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The values that are set behind a selector. */
function valuesOf(selector: string): Record<string, string> {
  const from = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(from, tokens.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+|color-scheme): (.+?);/g)].map(([, name, value]) => [name, value]),
  );
}

const light = valuesOf(':root');
const darkBySystem = valuesOf(":root:not([data-theme='light'])");
const darkByChoice = valuesOf(":root[data-theme='dark']");

test('dark is the same whether the system or the reader asks for it', () => {
  expect(darkByChoice['--gs-accent']).toMatch(/^#/);
  expect(darkByChoice).toEqual(darkBySystem);
});

test('every color that is dark has its light one', () => {
  const missing = Object.keys(darkByChoice).filter((name) => name.startsWith('--') && !(name in light));
  expect(missing).toEqual([]);
});

test('the icon of the site has the accent', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  expect([...icon.matchAll(/rect\{fill:(#\w+)\}/g)].map(([, color]) => color)).toEqual([
    light['--gs-accent'],
    darkByChoice['--gs-accent'],
  ]);
});
