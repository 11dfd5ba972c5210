/**
 * One item of the guide, one name: rules, codes, words, pages, headings and examples are in step.
 * Each message says what to add, and where.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../../src/components/shell/item-path.ts';
import { examples, type Example } from '../../../src/content/examples/examples.ts';
import { words } from '../../../src/report/words.ts';
import { rules } from '../../../src/rules/all.ts';
import { codes, steps, type Code } from '../../../src/rules/findings.ts';

const headings = [
  'What the guide says',
  'Why it matters',
  'Fix it at the technical school',
  'Fix it at the high school',
  'An example that fails',
  'An example that passes',
  'Check yours',
];

const pageOf = (rule: string) => `src/content/docs/rules/${rule}.mdx`;
const ruleOf = (rule: string) => `src/rules/${rule}.ts`;
const folderOf = (rule: string) => `src/content/examples/${rule}/`;
const manifest = 'src/content/examples/examples.ts';
const navigation = 'rulePages in src/components/shell/item-path.ts';

const all: Record<string, Example> = examples;
const named = Object.keys(all);
const items = steps.filter((step) => step !== 'file');
const allCodes = Object.keys(codes) as Code[];
const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '');
/** Files of an item that hold a rule: their names begin with its number. */
const ruleFiles = globSync('src/rules/*.ts').filter(
  (path) => /^\d/.test(basename(path)) && readFileSync(path, 'utf8').includes('defineRule('),
);
const pagesInOrder: readonly string[] = rulePages;
const pages = globSync('src/content/docs/rules/*.mdx')
  .map(nameOf)
  .filter((name) => name !== 'index');

/** Fails with a list of what is to be done. */
const expectNothing = (todo: (string | false | undefined)[]) => expect(todo.filter(Boolean)).toEqual([]);

describe('rules, codes, words, pages and examples are in step', () => {
  it('each item of the guide that has codes has one page', () => {
    expectNothing(
      items.map((item) => {
        const own = named.filter((rule) => all[rule]!.step === item);
        if (own.length === 0)
          return `Item ${item} has codes and no page. Add "${item}-name": { step: '${item}', ... } to ${manifest}, and what this test then asks for.`;
        return own.length > 1 && `Item ${item} has several pages (${own.join(', ')}). Leave one in ${manifest}.`;
      }),
    );
  });

  it('each rule file belongs to a page', () => {
    expectNothing(
      ruleFiles.map((path) => {
        const rule = nameOf(path);
        const has = named.includes(rule) || named.some((page) => all[page]!.also?.includes(rule));
        return (
          !has &&
          `${path} belongs to no page. If it is the first rule of its item, add "${rule}" to ${manifest} and write ${pageOf(rule)}. Else name it under \`also\` of its item's page there.`
        );
      }),
    );
  });

  it('each rule runs: it stands in src/rules/all.ts', () => {
    const list = readFileSync('src/rules/all.ts', 'utf8');
    expectNothing(
      ruleFiles.map(
        (path) => !list.includes(`'./${basename(path)}'`) && `${path} is in no list. Add its rule to src/rules/all.ts.`,
      ),
    );
    const run = new Set(rules.map(({ step }) => step));
    expectNothing(items.map((item) => !run.has(item) && `No rule of item ${item} stands in src/rules/all.ts.`));
  });

  it('each code is named after its item', () => {
    expectNothing(
      allCodes.map(
        (code) =>
          !code.startsWith(`${codes[code].step}-`) &&
          `${code}: a code begins with its item, and src/rules/findings.ts says "${codes[code].step}".`,
      ),
    );
  });

  it('each code has words, and what can pass says so', () => {
    expectNothing(
      allCodes.map(
        (code) => !words[code] && `${code} has no words. Add them in src/report/words/, beside those of its item.`,
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
      if (!example)
        expect.fail(
          `${pageOf(rule)} has no example. Add "${rule}" to ${manifest}, and its files to ${folderOf(rule)}.`,
        );
      expectNothing([
        !page && `${rule} has no page. Write ${pageOf(rule)}, with the headings: ${headings.join(' / ')}.`,
        !existsSync(ruleOf(rule)) &&
          `${rule} has no rule. Write ${ruleOf(rule)}, or give the page the name of its rule.`,
        ...(example.also ?? []).map(
          (other) =>
            !existsSync(ruleOf(other)) &&
            `${manifest} names ${other} under \`also\`, and ${ruleOf(other)} is not there.`,
        ),
        globSync(`${folderOf(rule)}fails.*`).length === 0 &&
          `${rule} has no example that fails. Add ${folderOf(rule)}fails.csv.`,
        example.passes &&
          globSync(`${folderOf(rule)}passes.*`).length === 0 &&
          `${rule} has no example that passes. Add ${folderOf(rule)}passes.csv, or leave \`passes\` out of ${manifest} and say why on its page.`,
        globSync(`tests/unit/{rules,check}/${example.step}-*.test.ts`).length === 0 &&
          `${rule} has no test. Write tests/unit/rules/${rule}.test.ts.`,
        !pagesInOrder.includes(rule) && `${rule} is not in the sidebar. Add '${rule}' to ${navigation}.`,
      ]);
    });

    if (!example) return;
    it('the page says which item it is, and has the fixed headings in their order', () => {
      const found = [...(page ?? '').matchAll(/^## (?:<SchoolIcon[^>]*\/> ?)?(.+)$/gm)].map(([, words]) => words);
      expect(found, `${pageOf(rule)} needs these headings, in this order`).toEqual(headings);
      const front = (name: string) => new RegExp(`^${name}: '?(.+?)'?$`, 'm').exec(page ?? '')?.[1];
      expect(front('item'), `${pageOf(rule)} needs "item: ${example.step}" in its head`).toBe(example.step);
    });

    it('the page shows the guide’s words, its examples and the checker', () => {
      const has = (text: string) => page?.includes(text);
      expectNothing([
        !page?.match(new RegExp(`<GuideSays items=\\{\\['${example.step}'`)) &&
          `${pageOf(rule)} does not say what the guide says. Add <GuideSays items={['${example.step}']} />.`,
        !has(`<Example rule="${rule}" which="fails" />`) &&
          `Add <Example rule="${rule}" which="fails" /> to ${pageOf(rule)}.`,
        example.passes && !has(`<Example rule="${rule}" which="passes" />`)
          ? `Add <Example rule="${rule}" which="passes" /> to ${pageOf(rule)}.`
          : !example.passes &&
            has('which="passes"') &&
            `${pageOf(rule)} shows an example that passes. Say what passes in it: \`passes\` in ${manifest}.`,
        !has(`<CheckYours rule="${rule}" />`) && `Add <CheckYours rule="${rule}" /> to ${pageOf(rule)}.`,
      ]);
    });
  });

  it('the navigation names the pages in the order of the guide', () => {
    expect(rulePages).toEqual([...pages].sort());
  });
});
