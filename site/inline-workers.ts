/** Inline workers all start in one place, which the policy of the page names. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const start = fileURLToPath(new URL('../src/components/shared/start-worker.ts', import.meta.url));

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
      lines.push('export default function InlineWorker() { return startWorker(jsContent); }');
      return { code: lines.join('\n'), map: { mappings: '' } };
    },
  };
}
