/** Takes the one-page guide apart: what the guide says and what this site adds, item by item, as plain text. */
import { readFileSync } from 'node:fs';
import { withGuideWords } from '../../../site/guide-words.ts';
import { links, type LinkName } from '../../../src/links.ts';

export interface GuideItemText {
  id: string;
  heading: string;
  /** The guide's own part, in our words. */
  says: string;
  /** The site notes and pointers to them. */
  adds: string;
}

const page = new URL('../../../src/content/docs/guide/index.mdx', import.meta.url);
const item = /<GuideItem id="([^"]*)">\n([\s\S]*?)\n<\/GuideItem>/g;
const added = /<SiteNote\s[\s\S]*?<\/SiteNote>|<div slot="note"[\s\S]*?<\/div>/g;

export const source = withGuideWords(readFileSync(page, 'utf8'));

/** All items in the order of the page. */
export const guideItems: GuideItemText[] = [...source.matchAll(item)].map(([, id = '', body = '']) => ({
  id,
  heading: plain(/^#+ (.*)$/m.exec(body)?.[1] ?? ''),
  says: plain(body.replace(added, '')),
  adds: plain((body.match(added) ?? []).join('\n')),
}));

/** The words a reader reads: chips joined by `>`, links by their names, a mail link with its address. */
function plain(mdx: string): string {
  return mdx
    .replace(/<IcPath steps=\{\[([\s\S]*?)\]\} \/>/g, (_, steps: string) =>
      steps.replaceAll("', '", ' > ').replaceAll("'", ''),
    )
    .replace(/<LinkOrAsk to="(\w+)" \/>/g, (_, name: LinkName) => links[name].name)
    .replace(/<(?:SiteNote|GuideItem)([^>]*)>/g, (_, given: string) => given)
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\((mailto:)?([^)]*)\)/g, (_, words: string, mail?: string, to?: string) =>
      mail ? `${words} (mailto:${to})` : words,
    )
    .replace(/^#+ |^- /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
