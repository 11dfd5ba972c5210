/** Ways out that the finished programs name, each with the reason why it may stand there. A build with any other way stops. */

interface Known {
  /** As `ways-in-programs.ts` calls them. */
  ways: string[];
  /** The files that may: the name of a script without its fingerprint, or the path of a page. A package that changes finds no open door. */
  of: RegExp;
  why: string;
}

const oneFile = String.raw`^download/kts-check\.html$`;

export const known: Known[] = [
  {
    ways: ['Worker'],
    of: new RegExp(String.raw`^(?:engine|pdf|start-worker)$|^download/kts-check\.mjs$|${oneFile}`),
    why: 'the one start of workers, from a text of the page; on the command line, of Node',
  },
  {
    ways: ['createPolicy'],
    of: new RegExp(`^(?:client|part|start-worker)$|${oneFile}`),
    why: 'the policies of Svelte, of workers and of a pasted table, which the header names too',
  },
  {
    ways: ['window.postMessage()'],
    of: new RegExp(`^(?:engine|pdf|tables)$|${oneFile}`),
    why: 'a worker answers its page; there is no different window',
  },
  {
    ways: ['clipboard', 'writeText'],
    of: new RegExp(`^(?:CheckResult|Cleaner|TakeLetter|part)$|${oneFile}`),
    why: 'the reader presses Copy, or Paste',
  },
  {
    ways: ['.href ='],
    of: new RegExp(`^(?:TakeLetter|dialog|pdf|preload-helper|save-file)$|${oneFile}`),
    why: 'a file to save, the mail program, what the search found: by name in the linter',
  },
  { ways: ['replaceState'], of: /^Guided$/, why: 'the answers of the steps stand in the address, by name in the linter' },
  { ways: ['localStorage'], of: /\.html$/, why: 'the choice of the theme, by name in the linter' },
  {
    ways: ['DOMParser'],
    of: new RegExp(`^part$|${oneFile}`),
    why: 'a pasted table is read in a page that is never shown, and runs and loads nothing',
  },
  {
    ways: ['WebAssembly'],
    of: new RegExp(String.raw`^engine$|^download/kts-check\.mjs$|${oneFile}`),
    why: 'the kernel, whose text is in the program. It is given nothing of the browser but its own memory',
  },
  { ways: ['share'], of: new RegExp(`^(?:Windows|engine)$|${oneFile}`), why: 'a word that the guard of texts knows' },
  {
    ways: ['XMLHttpRequest'],
    of: new RegExp(String.raw`^engine$|^download/kts-check\.mjs$|${oneFile}`),
    why: 'PapaParse can read from an address. It is given texts only; connect-src none refuses the rest',
  },
  {
    ways: ['.innerHTML =', '.cssText =', 'setAttribute(?)', 'createElement(?)'],
    of: new RegExp(`^client$|${oneFile}`),
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
