/** Loads once what is not needed at first, when the page has come to rest, so that it is also there without a network. */
const fetchPart = () => import('./part.ts');
export type Part = Awaited<ReturnType<typeof fetchPart>>;

let part: Promise<Part> | undefined;
let loadedPart: Part | undefined;

/** What was not needed at first. Rejects where it could not be loaded; the next call tries again. */
export function entryPart(): Promise<Part> {
  part ??= fetchPart().then(
    (loaded) => (loadedPart = loaded),
    (fault: unknown) => {
      part = undefined;
      throw fault;
    },
  );
  return part;
}

/** The same where it cannot be waited for: undefined if it is not there yet. */
export const partNow = () => loadedPart;

/** Loads it ahead, after all that the page itself needs. Gives it to the page where it shows it at once. */
export function loadAtRest(loaded: (part: Part) => void = () => undefined) {
  const load = () => setTimeout(() => void entryPart().then(loaded, () => undefined));
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}
