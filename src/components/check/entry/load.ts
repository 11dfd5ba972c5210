/** Loads the forms once, when the page has come to rest, so that they also open without a network. */
const fetchPart = () => import('./part.ts');
export type Part = Awaited<ReturnType<typeof fetchPart>>;

let part: Promise<Part> | undefined;

/** The forms. Rejects where they could not be loaded; the next call tries again. */
export function entryPart(): Promise<Part> {
  part ??= fetchPart().catch((fault: unknown) => {
    part = undefined;
    throw fault;
  });
  return part;
}

/** Loads them ahead, after all that the page itself needs. Gives them to the page where it shows them at once. */
export function loadAtRest(loaded: (part: Part) => void = () => undefined) {
  const load = () => setTimeout(() => void entryPart().then(loaded, () => undefined));
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}
