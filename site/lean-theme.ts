/** What the theme brings and cannot be told to leave out. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const print = fileURLToPath(new URL('../src/styles/print.css', import.meta.url));
const nothing = '\0nothing';

/**
 * A Vite plugin. Drops the script that keeps the sidebar's state in the browser's storage, since nothing is kept there
 * but the choice of the theme, and takes our print style sheet in the place of the theme's.
 */
export function leanTheme(): Plugin {
  return {
    name: 'lean-theme',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.endsWith('/SidebarPersistState')) return nothing;
      const ofTheme = importer?.includes('@astrojs/starlight') ?? false;
      return ofTheme && id === '../style/print.css?url&no-inline' ? `${print}?url&no-inline` : undefined;
    },
    load: (id) => (id === nothing ? 'export {};' : undefined),
  };
}
