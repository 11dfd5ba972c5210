import type FromCheck from '../support/FromCheck.svelte';

/**
 * The part of the check page that writes letters. It is asked for once, when the page has loaded and before there is
 * a result: with data on the page, nothing is asked for any more.
 */
let part: Promise<{ default: typeof FromCheck }> | undefined;

export const letterPart = () => (part ??= import('../support/FromCheck.svelte'));

/** Asks for it as soon as the page has loaded. */
export function loadLetterPart() {
  const load = () => void letterPart().catch(() => undefined);
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}
