/** What holds for every reading page: links to words and items lead somewhere, and the language keeps to the house. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideWords, withGuideWords } from '../../../site/guide-words.ts';
import { guideItems } from './guide-text.ts';

const folder = 'src/content/docs';
const pages = globSync(`${folder}/{guide,rules,setup,about}/**/*.mdx`).map((path) => ({
  name: path.slice(folder.length).replace(/(?:index)?\.mdx$/, ''),
  text: whole(readFileSync(path, 'utf8')),
}));

/** A page with the guide's words in their places. */
function whole(source: string): string {
  const says = /<GuideSays items=\{\[([^\]]*)\]\} \/>/g;
  const wordsOf = (list: string) => [...list.matchAll(/'([^']+)'/g)].map(([, item]) => guideWords(item!)).join('\n\n');
  return withGuideWords(source).replace(says, (_, list: string) => wordsOf(list));
}

const components = globSync('src/components/guide/*.{astro,ts}').map((path) => readFileSync(path, 'utf8'));

const headings = (text: string) =>
  [...text.matchAll(/^#{2,4} (.*)$/gm)].map(([, words = '']) =>
    words
      .replace(/[^\w\s-]/g, '')
      .toLowerCase()
      .replace(/\s/g, '-'),
  );
const glossary = new Set(headings(pages.find(({ name }) => name === '/about/glossary')?.text ?? ''));
const items = new Set(guideItems.map(({ id }) => id));

/** The values that an attribute of a component has in a text. */
const given = (text: string, attribute: RegExp) => [...text.matchAll(attribute)].map(([, value]) => value);

describe.each(pages)('$name', ({ name, text }) => {
  it('links words to entries of the glossary, and numbers to items of the guide', () => {
    expect(given(text, /<Term to="([^"]*)"/g).filter((to) => !glossary.has(to!))).toEqual([]);
    expect(given(text, /<ItemLink to="([^"]*)"/g).filter((to) => !items.has(to!))).toEqual([]);
    expect(given(text, /\/guide\/#([\w-]+)/g).filter((to) => !items.has(to!) && to !== 'no-active-mask')).toEqual([]);
  });

  it('links a word only where it first stands', () => {
    const words = given(text, /<Term to="([^"]*)"/g);
    expect(words).toEqual([...new Set(words)]);
  });

  it('gives each site note a source and how sure it is', () => {
    const notes = text.match(/<SiteNote\s[\s\S]*?>\n/g) ?? [];
    expect(notes.filter((note) => !/source="[^"]+"[\s\S]*sure="[a-z]+"/.test(note))).toEqual([]);
  });

  it('speaks plainly: no exclamation mark, no "please", no bare "click here"', () => {
    const words = text.replace(/^---[\s\S]*?---/, '').replace(/^import .*$/gm, '');
    expect(words).not.toMatch(/\w!|please|click here|\[here\]/i);
  });

  if (name !== '/guide/')
    it('writes ways through Infinite Campus as chips, not as sentences', () => {
      expect(text).not.toMatch(/\w > [A-Z]/);
    });
});

it('components link words and items that exist', () => {
  const text = components.join('\n');
  expect(given(text, /\bterm: '([^']*)'/g).filter((to) => !glossary.has(to!))).toEqual([]);
  const named = given(text, /\bitems: \[([^\]]*)\]/g).flatMap((list) => given(list ?? '', /'([^']*)'/g));
  expect(named.filter((to) => !items.has(to!))).toEqual([]);
});
