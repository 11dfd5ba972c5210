import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const slow = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => slow.includes(ruleId) });

/** What is said of a pattern that may take longer than its text is long. */
async function faults(code: string, file = 'src/intake/planted.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  expect(result!.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return result!.messages.flatMap(({ ruleId, message }) => (slow.includes(ruleId ?? '') ? [message] : []));
}

describe('patterns of src are linear', () => {
  it.each([
    ['exponential', String.raw`/^(?:a+)+$/.test(text);`],
    ['two that share their letters', String.raw`/^\d*\s?\d*$/.test(text);`],
    ['tried again at each letter', String.raw`/\s+$/.test(text);`],
    ['made of texts', String.raw`const label = '[a-z]*'; new RegExp(${'`^(?:${label})*$`'}).test(text);`],
  ])('one that is not is found: %s', async (_, code) => {
    expect(await faults(code)).not.toEqual([]);
    expect(await faults(`<script lang="ts">${code}</script>`, 'src/components/Planted.svelte')).not.toEqual([]);
  });

  it('the rule is turned off nowhere', () => {
    const off = sources().filter((file) =>
      /eslint-disable(?:-next-line|-line)?(?:\s*(?:\*\/|$)|[^\n]*regexp)/m.test(readFileSync(file, 'utf8')),
    );
    expect(off).toEqual([]);
  });

  // The linter reads what is written. A pattern that is put together is caught as it is made, and read then.
  it('so are those that are put together', async () => {
    const made: { pattern: string; at: string }[] = [];
    vi.resetModules();
    vi.stubGlobal(
      'RegExp',
      new Proxy(RegExp, {
        construct(target, [text, flags]: [string, string]) {
          const pattern = new target(text, flags);
          made.push({ pattern: String(pattern), at: new Error().stack!.split('\n')[2]! });
          return pattern;
        },
      }),
    );
    try {
      for (const file of sources().filter(sitesOf)) await import(file);
      // These are made one by one, each when a text has its word.
      const { endOfNamedThing, firstWords } = await import('../../src/guard/named-things.ts');
      for (const word of firstWords()) endOfNamedThing(word, 0, word);
    } finally {
      vi.unstubAllGlobals();
      vi.resetModules();
    }
    for (const file of sources())
      expect(made.filter(({ at }) => at.includes(file)).length, file).toBeGreaterThanOrEqual(sitesOf(file));
    expect(await faults(made.map(({ pattern }) => `${pattern}.test(text);`).join('\n'))).toEqual([]);
  });
});

function sources(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte|astro)$/.test(name))
    .map((name) => join(root, 'src', name));
}

/** How often a module makes a pattern from a text. */
function sitesOf(file: string): number {
  const text = file.endsWith('.ts') ? readFileSync(file, 'utf8') : '';
  if (!text.includes('RegExp')) return 0;
  let sites = 0;
  const visit = (node: ts.Node) => {
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (isMade) sites += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return sites;
}
