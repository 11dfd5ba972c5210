/** The part of the page that writes letters. It is asked for when the page has loaded, before anything of a file is there. */
const fetchPart = () => import('../support/desk-with-pictures.ts');
let part: ReturnType<typeof fetchPart> | undefined;

export const deskPart = () => (part ??= fetchPart());

/** Asks for it as soon as the page has loaded. */
export function loadDesk() {
  const load = () => void deskPart().catch(() => undefined);
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}
