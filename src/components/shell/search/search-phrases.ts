/** Every sentence of the search before anything is found. */
export const searchPhrases = {
  button: 'Search',
  title: 'Search this site',
  label: 'Search the guide, setup and glossary',
  example: 'grade not on report card',
  close: 'Close the search',
  results: 'Results',
  keys: { choose: 'choose', open: 'open', close: 'close' },
} as const;
