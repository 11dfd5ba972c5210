/** Links written from the root of the site (`/guide/`), moved under the base path that it is published at. */

const address = /(<[a-z][^>]*?\s(?:href|src|poster)=)(["'])\/(?!\/)([^"']*)\2/gi;

/**
 * Puts the base path before every address of a page that begins at the root and does not have it yet.
 * @param base with a slash at both ends
 */
export function withBase(html: string, base: string): string {
  if (base === '/') return html;
  const bare = base.slice(1);
  return html.replace(address, (all, before: string, quote: string, path: string) =>
    `${path}/`.startsWith(bare) ? all : `${before}${quote}${base}${path}${quote}`,
  );
}
