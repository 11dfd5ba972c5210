import type LetterDesk from '../support/LetterDesk.svelte';

/** The part of the page that writes letters. It is asked for when the page has loaded, before anything of a file is there. */
let part: Promise<{ default: typeof LetterDesk }> | undefined;

export const deskPart = () => (part ??= import('../support/LetterDesk.svelte'));

/** Asks for it as soon as the page has loaded. */
export function loadDesk() {
  const load = () => void deskPart().catch(() => undefined);
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}
