/**
 * One item of the guide, one name: rules, codes, words, pages, headings and examples are in step. What is missing stops the build in
 * its first seconds, with what to add, and where.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { rulePages } from '../src/components/shell/item-path.ts';
import { sidebar } from '../src/components/shell/navigation.ts';
import { exampleSchema } from '../src/content/examples/example.ts';
import { itemOf as itemOfCode, items as allItems } from '../src/rules/code.ts';
import type { Code } from '../src/rules/findings.ts';
import { codes, rules, words } from '../src/rules/registry.ts';
import { letterItems } from '../src/support/letters/material.ts';

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
const registry = 'src/rules/registry.ts';
const onePage = 'src/content/docs/guide/index.mdx';
const home = 'src/components/guide/home/home-phrases.ts';
const navigation = 'rulePages in src/components/shell/item-path.ts';
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '');

/** An Astro integration. It stops the build where a part of an item is missing. */
export const itemsInStep: AstroIntegration = {
  name: 'items-in-step',
  hooks: {
    'astro:build:start': () => {
      const todo = whatItemsLack();
      if (todo.length > 0) throw new Error(todo.join('\n'));
    },
  },
};

/** What is to be done, a sentence each; none where every item has all its parts. Paths count from the folder of the project. */
export function whatItemsLack(): string[] {
  const manifests = globSync('src/content/examples/*/example.json');
  const examples = new Map(
    manifests.map((path) => [basename(dirname(path)), exampleSchema.parse(JSON.parse(read(path)))]),
  );
  /** Folders of items of the guide: their names begin with its number. */
  const folders = globSync('src/rules/[0-9]*/').map((path) => basename(path));
  const pages = globSync('src/content/docs/rules/*.mdx')
    .map(nameOf)
    .filter((name) => name !== 'index')
    .sort();
  const todo: (string | false | undefined)[] = [];

  const ran = new Set(rules.map(({ item }) => item));
  for (const item of allItems.filter((each) => each !== 'file')) {
    const own = [...examples].filter(([, example]) => example.item === item).map(([rule]) => rule);
    todo.push(
      own.length === 0 &&
        `Item ${item} has codes and no page. Write ${manifestOf(`${item}-name`)}, and what this check then asks for.`,
      own.length > 1 && `Item ${item} has several pages (${own.join(', ')}). Leave the example.json of one.`,
      !ran.has(item) && `No rule of item ${item} stands in ${registry}.`,
    );
  }
  for (const rule of folders)
    todo.push(
      !examples.has(rule) && `${itemOf(rule)} belongs to no page. Write ${manifestOf(rule)} and ${pageOf(rule)}.`,
      !read(registry).includes(`'./${rule}/item.ts'`) && `${itemOf(rule)} is in no list. Add it to ${registry}.`,
    );
  for (const code of Object.keys(codes) as Code[])
    todo.push(!allItems.includes(itemOfCode(code)) && `${code}: a code begins with its item, such as 4d-.`);

  const inSidebar = new Set(
    sidebar.flatMap(({ items }) => items.map((item) => ('attrs' in item ? item.attrs['data-item'] : undefined))),
  );
  const inOrder: readonly string[] = rulePages;
  const inLetters: readonly string[] = letterItems;
  for (const rule of new Set([...examples.keys(), ...pages])) {
    const example = examples.get(rule);
    if (!example) {
      todo.push(`${pageOf(rule)} has no example. Write ${manifestOf(rule)}, and its files beside it.`);
      continue;
    }
    const page = read(pageOf(rule));
    const { item, passes } = example;
    const found = [...page.matchAll(/^## (?:<SchoolIcon[^>]*\/> ?)?(.+)$/gm)].map(([, heading]) => heading);
    const said = /^item: '?(.+?)'?$/m.exec(page)?.[1];
    todo.push(
      !folders.includes(rule) && `${rule} has no item. Write ${itemOf(rule)}, or give the page the name of its item.`,
      globSync(`${folderOf(rule)}fails.*`).length === 0 &&
        `${rule} has no example that fails. Add ${folderOf(rule)}fails.csv.`,
      passes &&
        globSync(`${folderOf(rule)}passes.*`).length === 0 &&
        `${rule} has no example that passes. Add ${folderOf(rule)}passes.csv, or leave \`passes\` out of ${manifestOf(rule)} and say why on its page.`,
      ...(Object.keys(passes ?? {}) as Code[]).map(
        (code) => !words[code].passed && `${code} passes in the example of ${rule}: add \`passed\` to its words.`,
      ),
      globSync(`tests/unit/{rules,check}/${item}-*.test.ts`).length === 0 &&
        `${rule} has no test. Write tests/unit/rules/${rule}.test.ts.`,
      !inOrder.includes(rule) && `${rule} is not on the list of item pages. Add '${rule}' to ${navigation}.`,
      !inSidebar.has(item) &&
        `${item} is not in the sidebar. Add it to guideItems in src/components/shell/navigation.ts.`,
      !inLetters.includes(item) &&
        `No request can speak of ${item}. Add it to letterItems in src/support/letters/material.ts.`,
      !existsSync(`src/content/guide/${item}.mdx`) &&
        `The guide's words of ${item} are missing. Write src/content/guide/${item}.mdx.`,
      !read(onePage).includes(`<GuideItem id="${item}">`) &&
        `${item} is not on the one page. Add <GuideItem id="${item}"> to ${onePage}.`,
      !read(home).includes(`id: '${item}'`) && `${item} is not on the start page. Add it to ${home}.`,
    );
    if (page === '') {
      todo.push(`${rule} has no page. Write ${pageOf(rule)}, with the headings: ${headings.join(' / ')}.`);
      continue;
    }
    const shows = (text: string) => page.includes(text);
    todo.push(
      found.join() !== headings.join() &&
        `${pageOf(rule)} needs these headings, in this order: ${headings.join(' / ')}.`,
      said !== item && `${pageOf(rule)} needs "item: ${item}" in its head.`,
      !shows(`<GuideSays items={['${item}'`) &&
        `${pageOf(rule)} does not say what the guide says. Add <GuideSays items={['${item}']} />.`,
      !shows(`<Example rule="${rule}" which="fails" />`) &&
        `Add <Example rule="${rule}" which="fails" /> to ${pageOf(rule)}.`,
      passes
        ? !shows(`<Example rule="${rule}" which="passes" />`) &&
            `Add <Example rule="${rule}" which="passes" /> to ${pageOf(rule)}.`
        : shows('which="passes"') &&
            `${pageOf(rule)} shows an example that passes. Say what passes in it: \`passes\` in ${manifestOf(rule)}.`,
      !shows(`<CheckYours rule="${rule}" />`) && `Add <CheckYours rule="${rule}" /> to ${pageOf(rule)}.`,
    );
  }
  todo.push(inOrder.join() !== pages.join() && `${navigation} does not name the pages in the order of the guide.`);
  return todo.filter((each) => typeof each === 'string');
}
