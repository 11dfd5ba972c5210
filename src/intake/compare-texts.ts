/** The order of two texts by their letters. Equal ones have none: where one always comes first, each browser chooses another. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
