/** Ways out that the finished programs name, each with the reason why it may stand there. A build with any other way stops. */

interface Known {
  /** As `bundles.ts` calls them. */
  ways: string[];
  /** The files that may: the name of a script without its fingerprint, or the path of a page. Without it, all. */
  of?: RegExp;
  why: string;
}

const oneFile = String.raw`^download/kts-check\.html$`;

export const known: Known[] = [
  { ways: ['Worker', 'createPolicy'], why: 'the one start of workers, from a text of the page' },
  { ways: ['window.postMessage()'], why: 'a worker answers its page; there is no different window' },
  { ways: ['clipboard', 'writeText'], why: 'the reader presses Copy, or Paste' },
  { ways: ['.href ='], why: 'a file to save, the mail program, what the search found: by name in the linter' },
  { ways: ['replaceState'], why: 'the answers of the steps stand in the address, by name in the linter' },
  { ways: ['localStorage'], why: 'the choice of the theme, by name in the linter' },
  { ways: ['DOMParser'], why: 'a pasted table is read in a page that is never shown, and runs and loads nothing' },
  {
    ways: ['WebAssembly'],
    of: new RegExp(String.raw`^engine$|^download/kts-check\.mjs$|${oneFile}`),
    why: 'the kernel, whose text is in the program. It is given nothing of the browser but its own memory',
  },
  { ways: ['share'], why: 'a word that the guard of texts knows' },
  {
    ways: ['XMLHttpRequest'],
    why: 'PapaParse can read from an address. It is given texts only; connect-src none refuses the rest',
  },
  {
    ways: ['.innerHTML =', '.cssText =', 'setAttribute(?)', 'createElement(?)'],
    why: 'Svelte builds its parts from their markup, which stands in the program; no text of a reader is in it',
  },
  {
    ways: ['window[?]'],
    of: /^client$|\.html$/,
    why: 'Svelte binds what the window tells, Astro starts the parts of a page',
  },
  {
    ways: ['createElement(link)'],
    of: new RegExp(`^preload-helper$|${oneFile}`),
    why: 'Vite loads the styles of a part that comes later, from this site',
  },
  {
    ways: ['import(?)'],
    of: new RegExp(`^open-file$|${oneFile}`),
    why: 'a reader that could not be loaded is asked for again: its own address, with a count behind #',
  },
  {
    ways: ['fetch'],
    of: /^dialog$/,
    why: 'MiniSearch has a method of its own tree by this name',
  },
  {
    ways: ['import(?)'],
    of: /^(?:check|guided|rules|support|index).*\.html$/,
    why: 'Astro starts the parts of a page from the addresses that stand in its markup',
  },
  { ways: ['window.Astro ='], of: /\.html$/, why: 'how Astro starts the parts of a page is kept under this name' },
  {
    ways: [
      ...['.action =', '.background =', '.cssText =', '.src =', 'createElement(?)', 'createElement(img)', 'setAttribute(?)'],
      ...['setAttribute(href)', 'CSSStyleSheet', 'FontFace', 'Image', 'adoptedStyleSheets', 'insertRule', 'contentWindow'],
      ...['defaultView', 'Function', 'WebAssembly', 'XMLHttpRequest', 'constructor()', 'fetch', 'import(?)'],
      ...['window.DOMMatrix =', 'window.Path2D =', 'defineProperty(prototype)'],
      // What holds the memory of the reader counts what these make.
      ...['Float32', 'Int32', 'Uint16', 'Uint32', 'Uint8', 'Uint8Clamped'].map((kind) => `window.${kind}Array =`),
    ],
    of: /^pdf$/,
    why: 'pdf.js can draw pages and load parts. It runs in a worker that has no page, and under connect-src none; its settings turn off the rest',
  },
]; // prettier-ignore
