/** The way from bytes to report runs in a worker, in Node and in a test: it names nothing that only a page has, and waits for nothing. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { check } from '../../src/check.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { grades, inputsOf } from './check/tables.ts';

/** What a file imports as values, read and not loaded. */
function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file), name)).replace(/\?.*$/, ''));
}

/** Files that are reached from these, themselves included. */
function reachedFrom(...roots: string[]): string[] {
  const found = new Set(roots);
  for (const file of found) for (const next of importsOf(file, readFileSync(file, 'utf8'))) found.add(next);
  return [...found].filter((file) => file.endsWith('.ts'));
}

/** What only a page has, or a worker of one, and what the outside world says: network, storage, clock, chance. */
const foreign = new Set(
  `window document navigator location history self DOMParser XMLHttpRequest fetch WebSocket Worker FileReader OffscreenCanvas
   createImageBitmap HTMLElement indexedDB localStorage sessionStorage caches crypto performance setTimeout setInterval
   queueMicrotask requestAnimationFrame postMessage process require`.split(/\s+/),
);

/** Names in a text that mean something foreign: a name alone, not a property, a field of a type, or a name of its own. */
function foreignIn(text: string): string[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const own = new Set<string>();
  const used: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isName = 'name' in parent && parent.name === node;
      const isOther = ts.isBindingElement(parent) && parent.propertyName === node;
      if (isName && !ts.isPropertyAccessExpression(parent)) own.add(node.text);
      else if (!isName && !isOther && foreign.has(node.text) && !ts.isTypeReferenceNode(parent)) used.push(node.text);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const said = node.getText(source);
      if (said === 'Date.now' || said === 'Math.random') used.push(said);
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) used.push('new Date()');
    if (ts.isAwaitExpression(node)) used.push('await');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used.filter((name) => !own.has(name));
} // prettier-ignore

describe('from bytes to report', () => {
  const files = reachedFrom('src/check.ts', 'src/report/make-report.ts');

  it('is most of the engine, and no part of a page', () => {
    expect(files.length).toBeGreaterThan(120);
    expect(files).toEqual(expect.arrayContaining(['src/intake/tokenise.ts', 'src/compare/compare.ts', 'src/rules/run.ts']));
    expect(files.filter((file) => /^src\/(?:components|pages|cli|check\.worker)/.test(file))).toEqual([]);
  }); // prettier-ignore

  it('names nothing that only a page has, and asks for neither clock nor chance', () => {
    const found = files.map((file) => [file, foreignIn(readFileSync(file, 'utf8'))] as const);
    expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
  });

  test.each([
    ['a document', `const text = document.title;`, ['document']],
    ['a parser of pages', `new DOMParser().parseFromString('', 'text/html');`, ['DOMParser']],
    ['the time', `const now = Date.now(); const day = new Date();`, ['Date.now', 'new Date()']],
    ['chance', `Math.random();`, ['Math.random']],
    ['waiting', `async () => { await later; };`, ['await']],
    ['not: names of its own', `const { document, window: self } = given; document.location; of(self);`, []],
    ['not: a day that is given', `new Date(2026, 1, 1); type A = { window: string };`, []],
  ])('finds %s', (_, text, names) => expect(foreignIn(text)).toEqual(names));
});

describe('the tokeniser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives its rows within the call: no worker, no timer, no later turn, also for what PapaParse reads', () => {
    const refused = (name: string) => () => {
      throw new Error(`${name} was asked for`);
    };
    for (const name of ['Worker', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'FileReader'])
      vi.stubGlobal(name, refused(name));
    // Quoted cells with a quote and a line break in them are read by PapaParse.
    const rows = Array.from({ length: 3000 }, (_, i) => `${3_000_000_000 + i} | 77 | 1 | T1 | term | "8" | 10/01/2026 |`);
    const file = grades(rows.join('\n')).replace('T1,', '"T\n1",');
    const { files } = makeReport(check([...inputsOf('high', file), ...inputsOf('technical', file)], { asOf: '2026-10-20' }));
    expect(files.map(({ rows: count }) => count)).toEqual([3000, 3000]);
  }); // prettier-ignore
});
