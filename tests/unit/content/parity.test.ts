/**
 * One item of the guide, one name: rules, codes, words, pages, headings and examples are in step.
 * Each message says what to add, and where.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../../src/components/shell/item-path.ts';
import { sidebar } from '../../../src/components/shell/navigation.ts';
import { codes, rules, words } from '../../../src/rules/registry.ts';
import { itemOf as itemOfCode, items as allItems } from '../../../src/rules/code.ts';
import type { Code } from '../../../src/rules/findings.ts';
import { letterItems } from '../../../src/support/letters/material.ts';
import { examples } from '../../examples.ts';

const headings = [
  'Why it matters',
  'Fix it at the technical school',
  'Fix it at the high school',
  'What the guide says',
  'An example that fails',
  'An example that passes',
  'Check yours',
];

const pageOf = (rule: string) => `src/content/docs/rules/${rule}.mdx`;
const itemOf = (rule: string) => `src/rules/${rule}/`;
const folderOf = (rule: string) => `src/content/examples/${rule}/`;
const manifestOf = (rule: string) => `${folderOf(rule)}example.json`;
const onePage = 'src/content/docs/guide/index.mdx';
const guidePage = readFileSync(onePage, 'utf8');
const home = 'src/components/guide/home/home-phrases.ts';
const startPage = readFileSync(home, 'utf8');
const navigation = 'rulePages in src/components/shell/item-path.ts';

const all = Object.fromEntries(examples.map(({ id, data }) => [id, data]));
const named = Object.keys(all);
const items = allItems.filter((item) => item !== 'file');
const allCodes = Object.keys(codes) as Code[];
const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '');
/** Folders of items of the guide: their names begin with its number. */
const folders = globSync('src/rules/[0-9]*/').map((path) => basename(path));
const pagesInOrder: readonly string[] = rulePages;
const inSidebar = new Set(
  sidebar.flatMap(({ items }) => items.map((item) => ('attrs' in item ? item.attrs['data-item'] : undefined))),
);
const inLetters: readonly string[] = letterItems;
const pages = globSync('src/content/docs/rules/*.mdx')
  .map(nameOf)
  .filter((name) => name !== 'index');

/** Fails with a list of what is to be done. */
const expectNothing = (todo: (string | false | undefined)[]) => expect(todo.filter(Boolean)).toEqual([]);

describe('rules, codes, words, pages and examples are in step', () => {
  it('each item of the guide that has codes has one page', () => {
    expectNothing(
      items.map((item) => {
        const own = named.filter((rule) => all[rule]!.item === item);
        if (own.length === 0)
          return `Item ${item} has codes and no page. Write ${manifestOf(`${item}-name`)}, and what this test then asks for.`;
        return own.length > 1 && `Item ${item} has several pages (${own.join(', ')}). Leave the example.json of one.`;
      }),
    );
  });

  it('each item has a page of its name', () => {
    expectNothing(
      folders.map(
        (rule) =>
          !named.includes(rule) && `${itemOf(rule)} belongs to no page. Write ${manifestOf(rule)} and ${pageOf(rule)}.`,
      ),
    );
  });

  it('each item runs: it stands in src/rules/registry.ts', () => {
    const list = readFileSync('src/rules/registry.ts', 'utf8');
    expectNothing(
      folders.map(
        (rule) =>
          !list.includes(`'./${rule}/item.ts'`) && `${itemOf(rule)} is in no list. Add it to src/rules/registry.ts.`,
      ),
    );
    const run = new Set(rules.map(({ item }) => item));
    expectNothing(items.map((item) => !run.has(item) && `No rule of item ${item} stands in src/rules/registry.ts.`));
  });

  it('each code is named after an item, and what can pass says so', () => {
    expectNothing(
      allCodes.map(
        (code) => !allItems.includes(itemOfCode(code)) && `${code}: a code begins with its item, such as 4d-.`,
      ),
    );
    expectNothing(
      named.flatMap((rule) =>
        (Object.keys(all[rule]!.passes ?? {}) as Code[]).map(
          (code) => !words[code].passed && `${code} passes in the example of ${rule}: add \`passed\` to its words.`,
        ),
      ),
    );
  });

  describe.each([...new Set([...named, ...pages])])('%s', (rule) => {
    const page = existsSync(pageOf(rule)) ? readFileSync(pageOf(rule), 'utf8') : undefined;
    const example = all[rule];

    it('has a rule, a page, an example, tests and a place in the navigation', () => {
      if (!example) expect.fail(`${pageOf(rule)} has no example. Write ${manifestOf(rule)}, and its files beside it.`);
      expectNothing([
        !page && `${rule} has no page. Write ${pageOf(rule)}, with the headings: ${headings.join(' / ')}.`,
        !folders.includes(rule) && `${rule} has no item. Write ${itemOf(rule)}, or give the page the name of its item.`,
        globSync(`${folderOf(rule)}fails.*`).length === 0 &&
          `${rule} has no example that fails. Add ${folderOf(rule)}fails.csv.`,
        example.passes &&
          globSync(`${folderOf(rule)}passes.*`).length === 0 &&
          `${rule} has no example that passes. Add ${folderOf(rule)}passes.csv, or leave \`passes\` out of ${manifestOf(rule)} and say why on its page.`,
        globSync(`tests/unit/{rules,check}/${example.item}-*.test.ts`).length === 0 &&
          `${rule} has no test. Write tests/unit/rules/${rule}.test.ts.`,
        !pagesInOrder.includes(rule) && `${rule} is not on the list of item pages. Add '${rule}' to ${navigation}.`,
        !inSidebar.has(example.item) &&
          `${example.item} is not in the sidebar. Add it to guideItems in src/components/shell/navigation.ts.`,
        !inLetters.includes(example.item) &&
          `No request can speak of ${example.item}. Add it to letterItems in src/support/letters/material.ts.`,
        !existsSync(`src/content/guide/${example.item}.mdx`) &&
          `The guide's words of ${example.item} are missing. Write src/content/guide/${example.item}.mdx.`,
        !guidePage.includes(`<GuideItem id="${example.item}">`) &&
          `${example.item} is not on the one page. Add <GuideItem id="${example.item}"> to ${onePage}.`,
        !startPage.includes(`id: '${example.item}'`) && `${example.item} is not on the start page. Add it to ${home}.`,
      ]);
    });

    if (!example) return;
    it('the page says which item it is, and has the fixed headings in their order', () => {
      const found = [...(page ?? '').matchAll(/^## (?:<SchoolIcon[^>]*\/> ?)?(.+)$/gm)].map(([, words]) => words);
      expect(found, `${pageOf(rule)} needs these headings, in this order`).toEqual(headings);
      const front = (name: string) => new RegExp(`^${name}: '?(.+?)'?$`, 'm').exec(page ?? '')?.[1];
      expect(front('item'), `${pageOf(rule)} needs "item: ${example.item}" in its head`).toBe(example.item);
    });

    it('the page shows the guide’s words, its examples and the checker', () => {
      const has = (text: string) => page?.includes(text);
      expectNothing([
        !page?.match(new RegExp(`<GuideSays items=\\{\\['${example.item}'`)) &&
          `${pageOf(rule)} does not say what the guide says. Add <GuideSays items={['${example.item}']} />.`,
        !has(`<Example rule="${rule}" which="fails" />`) &&
          `Add <Example rule="${rule}" which="fails" /> to ${pageOf(rule)}.`,
        example.passes && !has(`<Example rule="${rule}" which="passes" />`)
          ? `Add <Example rule="${rule}" which="passes" /> to ${pageOf(rule)}.`
          : !example.passes &&
            has('which="passes"') &&
            `${pageOf(rule)} shows an example that passes. Say what passes in it: \`passes\` in ${manifestOf(rule)}.`,
        !has(`<CheckYours rule="${rule}" />`) && `Add <CheckYours rule="${rule}" /> to ${pageOf(rule)}.`,
      ]);
    });
  });

  it('the navigation names the pages in the order of the guide', () => {
    expect(rulePages).toEqual([...pages].sort());
  });
});

it.each(['findings.ts', 'rule.ts'])('what CONTRIBUTING.md prints of 4d is what stands there: %s', (name) => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, printed = ''] = text
    .slice(text.indexOf('### A new item'))
    .split(`${name}\``)[1]!
    .split(/^```(?:ts)?$/m);
  const there = readFileSync(`src/rules/4d-grade-calc/${name}`, 'utf8').replaceAll(/\s+/g, ' ');
  const lines = printed.split('\n').map((line) => line.trim().replace(/ \.\.\..*$/, ''));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !there.includes(line.replace(/,$/, '')))).toEqual([]);
});
