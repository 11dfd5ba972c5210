/** What a publisher sets, and nobody edits a file for. What cannot be right ends the build with a sentence. */
import * as z from '../src/zod.ts';

const settings = z.object({
  /** Where the site will stand. */
  SITE_URL: z._default(
    z.url({ protocol: /^https?$/, error: 'SITE_URL is an address with http or https, such as https://example.org' }),
    'http://localhost:4321',
  ),
  /** A path below that address, with or without slashes around it. */
  BASE_PATH: z._default(
    z
      .string()
      .check(z.regex(/^[\w./-]*$/, 'BASE_PATH is a path of letters, digits, dots, hyphens and slashes, such as /kts/')),
    '',
  ),
});

/**
 * Reads the settings of the build.
 * @param given the variables of the environment
 * @returns the address of the site, and its base path with a slash at both ends
 * @throws with what is wrong, and what is right
 */
export function readSettings(given: Readonly<Record<string, string | undefined>>): { site: string; base: string } {
  const read = settings.safeParse(given);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join('\n'));
  const { SITE_URL: site, BASE_PATH: path } = read.data;
  return { site, base: `/${path}/`.replaceAll(/\/{2,}/g, '/') };
}
