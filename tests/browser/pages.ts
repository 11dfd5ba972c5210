import { readFileSync } from 'node:fs';

/** Every page of the built site, as its sitemap lists them, relative to the site's root: `''`, `guide/`, ... */
export const pages = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, address]) => new URL(address!).pathname.slice(1),
);

/** What a test calls a page. */
export const nameOf = (page: string) => page || 'home';
