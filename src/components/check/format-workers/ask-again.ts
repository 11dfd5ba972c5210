/** What can be loaded after all where it once could not. */

const imported = /\bimport\(\s*["'`]([^"'`]+)["'`]/;

/**
 * Firefox takes a module that could not be loaded for lost until the page is loaded again. Behind a # it is another one, of
 * the same address for the host.
 * @param load an `import()` of a fixed address
 * @param from where the address counts from
 */
export function askAgain<Part>(load: () => Promise<Part>, from: string = import.meta.url): () => Promise<Part> {
  let times = 0;
  return () =>
    load().catch((fault: unknown) => {
      const address = imported.exec(String(load))?.[1];
      if (address === undefined) throw fault;
      times += 1;
      // The address is that of the program text above, and nothing else.
      // eslint-disable-next-line no-restricted-syntax
      return import(/* @vite-ignore */ `${new URL(address, from).href}#${times}`) as Promise<Part>;
    });
}
