/** Finds sections by words: the guide's or anyone's own, also with typing errors. */
import MiniSearch from 'minisearch';
import { layWords } from './lay-words.ts';
import type { SearchSection } from './section.ts';

const most = 8;
const few = 3;
const silent = new Set(
  'a an and are at be by can did do does for from has have how i in is it its me my of on or our that the their there this to was we what where which with you your'.split(
    ' ',
  ),
);

/** A word as it is compared: small letters, no plural, and nothing for a word that stands everywhere. */
function compared(term: string): string | null {
  const word = term.toLowerCase().replace(/[’']s?$/, '');
  if (silent.has(word)) return null;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * Makes a search over sections.
 * @returns for a query: the best sections, best first. Sections with all its words go before others.
 */
export function finder(sections: readonly SearchSection[]): (query: string) => SearchSection[] {
  const index = new MiniSearch({
    fields: ['item', 'heading', 'lay', 'page', 'text'],
    processTerm: compared,
    searchOptions: {
      boost: { item: 6, heading: 4, lay: 3, page: 1.5 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      // The guide's own item goes before what this site says about it.
      boostDocument: (id) => (sections[id as number]?.item ? 1.3 : 1),
    },
  });
  index.addAll(sections.map((section, id) => ({ ...section, id, lay: layWords[section.url] ?? '' })));
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length < few ? [...all, ...index.search(query)] : all;
    return [...new Set(found.map(({ id }) => id as number))].slice(0, most).map((id) => sections[id]!);
  };
}
