/** What is said when the search cannot be loaded. By itself, since every page loads it. */
export const openPhrases = {
  failed: 'The search could not be loaded. Reload the page, and try again.',
} as const;
