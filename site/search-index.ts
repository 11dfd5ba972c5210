/** The search's sections as a module of the build, so that searching needs no request of its own. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readSections } from './search-sections.ts';

const name = 'virtual:search-sections';
const pages = fileURLToPath(new URL('../src/content/docs', import.meta.url));

/** A Vite plugin: `import { sections } from 'virtual:search-sections'`. */
export function searchIndex(): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) =>
      id === `\0${name}` ? `export const sections = ${JSON.stringify(await readSections(pages))};` : undefined,
  };
}
