/** @type {import('prettier').Config} */
export default {
  printWidth: 120,
  singleQuote: true,
  plugins: ['@prettier/plugin-oxc', 'prettier-plugin-astro', 'prettier-plugin-svelte'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    { files: '*.svelte', options: { parser: 'svelte' } },
    // A hand-written line break in prose stays where it is; tables of words stay on their lines.
    { files: ['*.md', '*.mdx'], options: { proseWrap: 'preserve' } },
  ],
};
