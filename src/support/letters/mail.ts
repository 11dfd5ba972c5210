/** A letter as the address that opens a mail program. */
import type { Letter } from './material.ts';

/** What the usual mail programs take, in encoded characters. */
export const mostCharacters = 1900;
const rest = '[The rest did not fit. Copy the whole text from the page and paste it here.]';

/** The address, at most `mostCharacters` long, and whether the text had to be cut at the end of a line. */
export function mail({ address, subject, body }: Letter & { address: string }): { href: string; isShortened: boolean } {
  const href = (text: string) => `mailto:${address}?subject=${encoded(subject.slice(0, 150))}&body=${encoded(text)}`;
  if (href(body).length <= mostCharacters) return { href: href(body), isShortened: false };
  const lines = body.split('\n');
  const cut = (kept: number) => href([...lines.slice(0, kept), '', rest].join('\n'));
  let kept = 0;
  while (cut(kept + 1).length <= mostCharacters) kept += 1;
  return { href: cut(kept), isShortened: true };
}

/** Half a letter of two cannot be encoded. */
const encoded = (text: string) =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/\r?\n/g, '\r\n'));
