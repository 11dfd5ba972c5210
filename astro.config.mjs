import { writeFile } from 'node:fs/promises';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { builtFrom } from './scripts/commit.mjs';
import { licenseText, noteModules, packagesOf } from './scripts/licenses.mjs';
import { baseline } from './site/baseline.ts';
import { finishPages } from './site/finish-pages.ts';
import { compileEarly } from './site/compile-early.ts';
import { itemsInStep } from './site/items-in-step.ts';
import { inlineWorkers } from './site/inline-workers.ts';
import { leanTheme } from './site/lean-theme.ts';
import { searchIndex } from './site/search-index.ts';
import { readSettings } from './site/settings.ts';
import { stylesAtRest } from './site/styles-at-rest.ts';
import { sidebar } from './src/components/shell/navigation.ts';

const { site, base } = readSettings(process.env);
const styles = stylesAtRest(base);
const noted = noteModules();

const ours = (name) => `./src/components/shell/${name}.astro`;
const overridden = [
  'Footer',
  'Head',
  'Header',
  'MarkdownContent',
  'ContentPanel',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'TwoColumnContent',
];

/** The licenses of all that the pages load. */
const licenses = {
  name: 'licenses',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('licenses.txt', dir), licenseText(packagesOf(noted.modules))),
  },
};

/** The bundler warns of a mark that Astro itself puts into each page and reads again: of nothing that a maintainer could mend. */
function onLog(level, log, tell) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
}

export default defineConfig({
  site,
  base,
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    itemsInStep,
    starlight({
      title: 'Grade sync guide and self-check',
      description:
        'Find out which KTS grades did not arrive at the high school, why, and who can fix it. The check runs in your browser.',
      locales: { root: { label: 'English', lang: 'en-US' } },
      favicon: '/favicon.svg',
      pagefind: false,
      disable404Route: true,
      expressiveCode: false,
      markdown: { headingLinks: false },
      sidebar,
      customCss: ['tokens', 'font', 'elements', 'controls', 'parts', 'tables'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: Object.fromEntries(overridden.map((name) => [name, ours(name)])),
      head: [{ tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } }],
    }),
    mdx(),
    svelte(),
    finishPages(base, styles.withoutLater),
    licenses,
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    define: builtFrom(),
    plugins: [leanTheme(), inlineWorkers(), compileEarly(), searchIndex(), styles.noteSheets, noted.plugin],
    worker: { format: 'iife', plugins: () => [noted.plugin] },
    // The reader of PDF files is 1.8 MB, and is loaded only for a PDF.
    build: { target: baseline, rolldownOptions: { onLog }, chunkSizeWarningLimit: 2000 },
  },
});
