/** `npm run reading`: the reading grade of each built page (Flesch-Kincaid), highest first. Build before. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './machine.mjs';

const folder = join(root, 'dist');
const skipped = /<(script|style|svg|table|nav|details|dl|template|h\d)\b[\s\S]*?<\/\1>/gi;
const ends = /<\/(?:p|li|h[1-6]|dd|dt|div|section|ol|ul)>/gi;

/** The words that a reader reads in sentences: no headings, no tables, no pictures. */
function mainText(html) {
  const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/i.exec(html) ?? [];
  return main
    .replace(skipped, ' ')
    .replace(ends, ' . ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\w.]+@[\w.]+/g, 'address')
    .replace(/&[a-z#\d]+;/gi, ' ');
}

/** Counts groups of vowels, without a silent e at the end. */
function syllables(word) {
  const groups = word.replace(/e$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

function grade(text) {
  const sentences = text.split(/[.?!]+\s/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.toLowerCase().match(/[a-z’']+/g) ?? [];
  const beats = words.reduce((sum, word) => sum + syllables(word), 0);
  const value = 0.39 * (words.length / sentences.length) + 11.8 * (beats / words.length) - 15.59;
  return { words: words.length, 'words a sentence': words.length / sentences.length, grade: value };
}

const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
const rows = [];
for (const page of files) {
  const text = mainText(await readFile(join(folder, page), 'utf8'));
  if (/[a-z]/i.test(text)) rows.push({ page: page.replace(/index\.html$/, '') || 'home', ...grade(text) });
}
rows.sort((one, other) => other.grade - one.grade);
const rounded = (value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
console.table(
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, rounded(value)]))),
);
