/** A part of a page that is not needed at first. Asked for again, it is the same; where it could not be loaded, the next call tries again. */
export interface Later<Part> {
  (): Promise<Part>;
  /** The part where it cannot be waited for: undefined if it is not there yet. */
  now(): Part | undefined;
}

/** What `load` gives, loaded once. */
export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let asked: Promise<Part> | undefined;
  let loaded: Part | undefined;
  const part = () =>
    (asked ??= load().then(
      (there) => (loaded = there),
      (fault: unknown) => {
        asked = undefined;
        throw fault;
      },
    ));
  return Object.assign(part, { now: () => loaded });
}

/** Kept when the page has all that it needs itself, and has been drawn. */
const atRest = () =>
  new Promise<void>((kept) => {
    const rest = () => setTimeout(kept);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  });

/**
 * Loads parts ahead, so that they are there without a network: with data on the page, nothing is asked for any more. One
 * after the other: all at once would hold up a slow machine. One that cannot be loaded is asked for again when it is needed.
 */
export async function loadAtRest(...parts: Later<unknown>[]): Promise<void> {
  await atRest();
  for (const part of parts) await part().catch(() => undefined);
}
