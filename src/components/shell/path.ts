/**
 * The address of a page of this site, wherever the site is published.
 * @param path from the root of the site, such as `/guide/#4b`
 */
export function path(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
