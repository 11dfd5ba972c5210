/** The guide as its authors wrote it, taken apart by item. The text stands once, in `src/content/original/guide.txt`. */

const number = /^( *)(?:(\d+)\.|- ([a-z]+)\.) /;

/**
 * The paragraphs of each item in the guide's own words, by the anchor that the item has on our page, such as `2a-ii`.
 * What stands before the first item is `start`, what stands after the last is `support`. Marks of Markdown are left out.
 */
export function originalWording(guide: string): ReadonlyMap<string, readonly string[]> {
  const items = new Map<string, string[]>([['start', []]]);
  let item = 'start';
  let top = '';
  let middle = '';
  for (const line of guide.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const [mark = '', indent = '', first, letter] = number.exec(line) ?? [];
    if (first) item = top = first;
    else if (letter && indent.length < 4) item = middle = `${top}${letter}`;
    else if (letter) item = `${middle}-${letter}`;
    else if (item !== 'start') item = 'support';
    const words = plain(line.slice(mark.length));
    items.set(item, [...(items.get(item) ?? []), words]);
  }
  return items;
}

const plain = (line: string) =>
  line
    .replace(/^- /, '')
    .replaceAll('**', '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .trim();
