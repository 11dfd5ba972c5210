/** Inline workers all start in one place, which the policy of the page names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';
import * as vocabulary from '../src/guard/vocabulary.ts';
import { newerMethods } from './baseline.ts';

const start = fileURLToPath(new URL('../src/components/shared/start-worker.ts', import.meta.url));
const wordLists = fileURLToPath(new URL('../src/guard/vocabulary.ts', import.meta.url));

const takesAway = transformSync(readFileSync(new URL('first-in-worker.js', import.meta.url), 'utf8'), {
  minify: true,
  target: 'es2020',
}).code.trim();

/** Stands before the program of each worker. */
export const firstInWorker = takesAway + newerMethods;

/** Stands in a program where a list of words stood: a text, so that what looks at programs can still read it. */
const mark = (name: string) => JSON.stringify(`words: ${name}`);

/**
 * A program without the words that the guard knows, which are a quarter of it: its page has them too, and puts them back.
 * @returns the names of the lists that were taken out
 * @throws where the bundler writes them in a different way
 */
export function withoutWords(program: string): { program: string; lists: string[] } {
  const lists: string[] = [];
  for (const [name, words] of Object.entries(vocabulary)) {
    if (!program.includes(words.trim().slice(0, 40))) continue;
    const written = `\`${words}\``;
    if (!program.includes(written)) throw new Error(`The bundler writes ${name} of the guard in a different way.`);
    program = program.replace(written, () => mark(name));
    lists.push(name);
  }
  return { program, lists };
}

/** A Vite plugin: what the bundler writes for `?worker&inline` keeps its text, and leaves the start of it to `startWorker`. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    apply: 'build',
    transform(code, id) {
      if (!/\?worker&inline/.test(id)) return undefined;
      const [text] = /^const jsContent = [^\n]*/.exec(code) ?? [];
      if (!text) throw new Error(`The bundler writes inline workers in a different way: ${id}`);
      const { program, lists } = withoutWords(runInNewContext(`${text}\njsContent`) as string);
      const back = lists.map((name) => `.replace(${JSON.stringify(mark(name))}, () => JSON.stringify(words.${name}))`);
      const lines = [
        `import { startWorker } from ${JSON.stringify(start)};`,
        ...(lists.length > 0 ? [`import * as words from ${JSON.stringify(wordLists)};`] : []),
        `const first = ${JSON.stringify(firstInWorker)};`,
        `const program = ${JSON.stringify(program)};`,
        `export default function InlineWorker() { return startWorker(first + program${back.join('')}); }`,
      ];
      return { code: lines.join('\n'), map: { mappings: '' } };
    },
  };
}
