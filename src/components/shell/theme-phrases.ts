/** What the button says that chooses the theme. By themselves, since every page loads them. */
export const themePhrases = {
  '': 'Theme: same as this computer',
  light: 'Theme: light',
  dark: 'Theme: dark',
} as const;
