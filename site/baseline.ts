/** The oldest browsers in which the check works, and what an older one is told, on every page. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { shellPhrases } from '../src/components/shell/shell-phrases.ts';

/** Programs and styles are written for these. PDF files need newer ones, and the check says so. */
export const baseline = ['chrome103', 'edge103', 'firefox115', 'safari16.4'];

const program = (file: string, target: string) =>
  transformSync(readFileSync(new URL(file, import.meta.url), 'utf8'), { minify: true, target }).code.trim();

/** What the oldest of them lack. */
export const newerMethods = program('newer-methods.js', 'es2020');

const test = program('old-browser-test.js', 'es5');

/** The page with a sentence for older browsers as the first thing of its body. The test of the browser shows it. */
export function withOldBrowser(html: string): string {
  const start = /<body[^>]*>/.exec(html);
  if (!start) throw new Error('no <body> to put the sentence for older browsers into');
  const { label, says } = shellPhrases.oldBrowser;
  const notice = `<aside id="old-browser" aria-label="${label}" hidden><p>${says}</p></aside><script>${test}</script>`;
  const end = start.index + start[0].length;
  return html.slice(0, end) + notice + html.slice(end);
}
