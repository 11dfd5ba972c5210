import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { vocabulary } from '../../../scripts/guard-words.mjs';
import { findPrivate } from '../../../src/guard/find-private.ts';

const src = new URL('../../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(new URL(file, src), 'utf8');

/** The lines of a page, without what is no text. */
function linesOfPage(file: string): string[] {
  return read(file)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .filter((line) => !/^\s*(?:import|export) /.test(line))
    .map((line) =>
      line
        .replaceAll(/<[^>]*>|\]\([^)]*\)|\{[^}]*\}|[`*[\]#|]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

/** The sentences in a file of words: its strings, without what is filled in. */
function stringsOf(file: string): string[] {
  const all = read(file).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...all]
    .map(([, plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, '2').replaceAll("\\'", "'"))
    .filter((text) => text.includes(' ') && !text.includes('${'));
}

test('nothing is marked in the sentences of this site', () => {
  const pages = files.filter((file) => /^content\/docs\/.*\.mdx?$/.test(file)).flatMap(linesOfPage);
  const words = files
    .filter(
      (file) =>
        !file.startsWith('guard/') && /(?:phrases|words|links|navigation)\.ts$|^report\/words\/.*\.ts$/.test(file),
    )
    .flatMap(stringsOf);
  const sentences = [...new Set([...pages, ...words])].filter(Boolean);
  const marked = sentences.flatMap((text) =>
    findPrivate(text, { asOf: '2026-10-14' }).map(({ kind, from, to }) => `${kind} "${text.slice(from, to)}": ${text}`),
  );
  expect(marked).toEqual([]);
  expect(sentences.length).toBeGreaterThan(1000);
});

test('the words that the guard knows are at most 40 KB, packed', () => {
  expect(gzipSync(read('guard/vocabulary.ts')).length).toBeLessThanOrEqual(40 * 1024);
});

test('they are those of the lists', () => {
  expect(read('guard/vocabulary.ts')).toBe(vocabulary());
});
