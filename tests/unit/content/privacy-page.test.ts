import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words in bold that begin an item of a list: a heading, no claim. */
const heads = new Set(
  'The fast part. What no policy stops. What is left. Before it is published. What needs the web server. A made-up name. No request. No network. The policy. Nothing kept. The one file.'.split(
    /(?<=\.) /,
  ),
);

/** The sentences of the privacy page that say something of the site, as readers see them. */
const sentences = readFileSync('src/content/docs/about/privacy.mdx', 'utf8')
  .replace(/^---[\s\S]*?\n---/, '')
  .split('\n')
  .filter((line) => !/^(?:import|#|<|\s*(?:code|columns|\/>|rows)|\d\. )/.test(line))
  .map((line) => /^ {4}\[["'][^"']*(?:'[^"]*)?["'], '(.*)'\],$/.exec(line)?.[1] ?? line.replace(/^- /, ''))
  .flatMap((line) =>
    line
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('**', '')
      .split(/(?<=[.:])\s+(?=[A-Z])/),
  )
  .map((sentence) => sentence.trim())
  .filter((sentence) => /^[A-Z].*[.:]$/.test(sentence) && !heads.has(sentence));

/** `docs/privacy-page.md`: a sentence and what holds it, a test by its title, or the reason why none can. */
const held = new Map(
  readFileSync('docs/privacy-page.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:Sentence|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, sentence, by]) => [sentence!, by!] as const),
);

test('each sentence of the privacy page names what holds it', () => {
  expect(sentences.length).toBeGreaterThan(40);
  expect(sentences.filter((sentence) => !held.has(sentence))).toEqual([]);
  expect([...held.keys()].filter((sentence) => !sentences.includes(sentence))).toEqual([]);
});

test('each test that is named is there', () => {
  const tests = globSync('tests/**/*.test.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const named = [...held.values()].flatMap((by) => [...by.matchAll(/"([^"]+)"/g)].map(([, title]) => title!));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((title) => !tests.includes(title))).toEqual([]);
});
