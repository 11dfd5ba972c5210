/** What the first check shows is compiled when it is loaded, while the page rests, and not between the press and the answer. */
import type { Plugin } from 'vite';

/** Chromium reads it where it stands first, and compiles all functions of the file at once. Others pass over it. */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Parts that are loaded when the page has come to rest, by the names of their chunks. */
const parts = new Set(['CheckResult', 'Files', 'FindingGroup']);

/** A Vite plugin: marks these parts of a page. */
export function compileEarly(): Plugin {
  return {
    name: 'compile-early',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && parts.has(chunk.name)) chunk.code = hint + chunk.code;
    },
  };
}
