/** Inline workers all start in one place, which the policy of the page names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';
import { newerMethods } from './baseline.ts';

const start = fileURLToPath(new URL('../src/components/shared/start-worker.ts', import.meta.url));

const takesAway = transformSync(readFileSync(new URL('first-in-worker.js', import.meta.url), 'utf8'), {
  minify: true,
  target: 'es2020',
}).code.trim();

/** Stands before the program of each worker. */
export const firstInWorker = takesAway + newerMethods;

/** A Vite plugin: what the bundler writes for `?worker&inline` keeps its text, and leaves the start of it to `startWorker`. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    apply: 'build',
    transform(code, id) {
      if (!/\?worker&inline/.test(id)) return undefined;
      const [text] = /^const jsContent = [^\n]*/.exec(code) ?? [];
      if (!text) throw new Error(`The bundler writes inline workers in a different way: ${id}`);
      const lines = [`import { startWorker } from ${JSON.stringify(start)};`, text];
      lines.push(`const first = ${JSON.stringify(firstInWorker)};`);
      lines.push('export default function InlineWorker() { return startWorker(first + jsContent); }');
      return { code: lines.join('\n'), map: { mappings: '' } };
    },
  };
}
