/** What the search says of what it found. It is loaded with the search. */
export const foundPhrases = {
  count: (found: number) => (found === 1 ? '1 result' : `${found} results, best first`),
  nothing: 'Nothing found. Try different words, or the number of an item, such as 4b.',
  page: 'Page',
} as const;
