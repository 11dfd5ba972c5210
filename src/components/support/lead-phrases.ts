/** What stands above each tool that takes a text. */
export const leadPhrases = {
  promise: 'This site sends your text nowhere.',
  text: 'It is forgotten when you leave the page. Only you can take it out: copy, mail, download, or print.',
} as const;
