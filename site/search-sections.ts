/** What the search finds: the sections of the pages, read from their sources. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { links } from '../src/links.ts';
import { notePhrases } from '../src/components/guide/note-phrases.ts';
import type { SearchSection } from '../src/components/shell/search/section.ts';
import { withGuideWords } from './guide-words.ts';

const heading = /^#{2,4} (.+)$/m;
const tag = /<\/?[a-z](?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*>/gi;
const quoted = /"([^"]*)"|'([^']*)'/g;

/** Reads the sources of all pages but the page 404, in the order of their names. */
export async function readSections(folder: string): Promise<SearchSection[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.mdx?$/.test(file)).sort();
  const pages = files.filter((file) => !file.startsWith('404.'));
  const read = async (file: string) =>
    sectionsOf(withGuideWords(await readFile(join(folder, file), 'utf8')), urlOf(file));
  return (await Promise.all(pages.map(read))).flat();
}

function urlOf(file: string): string {
  const path = relative('.', file).split(sep).join('/');
  return `/${path.replace(/(?:^|\/)index\.mdx?$|\.mdx?$/, '')}/`.replace('//', '/');
}

/**
 * Takes a page apart at its headings. The first section is the page itself: its title, description and first words.
 * @param source Markdown with front matter and components
 * @param url of the page, from the root of the site
 */
function sectionsOf(source: string, url: string): SearchSection[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const setting = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(front)?.[1] ?? '';
  const page = setting('title');
  const [before = '', ...rest] = body.replace(/^(?:import|export) .+$/gm, '').split(heading);
  const sections: SearchSection[] = [
    { url, page, heading: page, text: plain(`${setting('description')} ${before}`) },
    ...notesOf(before, url, page),
  ];
  let last = before;
  for (let at = 0; at < rest.length; at += 2) {
    const [words = '', text = ''] = rest.slice(at);
    const title = plain(words.replace(/<ItemNumber>.*?<\/ItemNumber>/, ''));
    const item = /<ItemNumber>(.+?)<\/ItemNumber>/.exec(words)?.[1];
    const anchor = /<GuideItem id="([^"]+)">\s*$/.exec(last)?.[1] ?? slug(title);
    sections.push({ url: `${url}#${anchor}`, page, heading: title, text: plain(text), ...(item && { item }) });
    sections.push(...notesOf(text, url, page));
    last = text;
  }
  return sections;
}

/** The site notes that can be linked to are sections too. */
function notesOf(text: string, url: string, page: string): SearchSection[] {
  return [...text.matchAll(/(<SiteNote[^>]*\sid="([^"]+)"[^>]*>)([\s\S]*?)<\/SiteNote>/g)].map(
    ([, opening = '', id = '', words = '']) => ({
      url: `${url}#${id}`,
      page,
      heading: notePhrases.title(attribute(opening, 'title')),
      text: plain(words),
    }),
  );
}

/** The anchor that the site gives to a heading. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** The words of a piece of a page, without its marks. */
function plain(source: string): string {
  return (
    source
      .replace(tag, wordsOf)
      .replace(/\{'[^']*'\}|\{[\w.()]+\}/g, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|`|^\s*(?:-|\d+\.) /gm, '')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:)])/g, '$1')
      // "For 4a and 4d." where the numbers were links.
      .replace(/\bFor(?: and)?\. /g, '')
      .trim()
  );
}

/** What a component adds to the words that stand inside it. */
function wordsOf(element: string): string {
  const [, name] = /^<(\w+)/.exec(element) ?? [];
  if (name === 'SiteNote') return ` ${notePhrases.title(attribute(element, 'title'))}. `;
  if (name === 'LinkOrAsk') return links[attribute(element, 'to') as keyof typeof links].name;
  if (name !== 'IcPath' && name !== 'Table') return '';
  const words = [...element.matchAll(quoted)].map(([, double, single]) => double ?? single);
  return ` ${words.join(name === 'IcPath' ? ', ' : ' ')}${name === 'IcPath' ? '.' : ''} `;
}
