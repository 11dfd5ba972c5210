/** The guide's words in the source of a page: they stand in files of their own, one an item. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const place = /<GuideWords item="([^"]+)" \/>/g;

/**
 * Puts the guide's words in the places where a page shows them.
 * @param source Markdown with components
 * @throws where an item has no file
 */
export function withGuideWords(source: string): string {
  return source.replace(place, (_, item: string) => guideWords(item));
}

/** What the guide says at an item, as Markdown with components. */
export function guideWords(item: string): string {
  const text = readFileSync(join('src', 'content', 'guide', `${item}.mdx`), 'utf8');
  return text.replace(/^import .+\n/gm, '').trim();
}
