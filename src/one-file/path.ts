/**
 * The address of a page within the one file: it holds the guide, what to export and the privacy page, and no other page.
 * @param path from the root of the site, such as `/guide/#4b` or `/rules/4b-one-active-term/`
 */
export function path(path: string): string {
  const [page = '', anchor] = path.split('#');
  if (anchor) return `#${anchor}`;
  const name = page.split('/').filter(Boolean).at(-1) ?? 'check';
  const item = page.startsWith('/rules/') ? /^\d[a-z]?/.exec(name)?.[0] : undefined;
  return `#${item ?? name}`;
}
