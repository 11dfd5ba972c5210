/**
 * Which styles a page asks for at once. The build links the styles of every part that a page could ever load, on every
 * page, and those of an island twice: as it was drawn at build time, and as its script asks for them. A page keeps what
 * it needs to start; what comes with a part that is loaded later is left to that part.
 */
import type { Plugin } from 'vite';

interface Chunk {
  imports: string[];
  sheets: string[];
}

/**
 * The scripts and the style sheets of a build, noted while they are written, and what follows from them for a page.
 * @param base where the site stands, with a slash at both ends
 */
export function stylesAtRest(base: string) {
  const chunks = new Map<string, Chunk>();
  const rulesOf = new Map<string, string[]>();

  const noteSheets: Plugin = {
    name: 'styles-at-rest',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          rulesOf.set(file.fileName, rulesIn(String(file.source)));
        if (file.type === 'chunk' && this.environment.name === 'client')
          chunks.set(file.fileName, { imports: file.imports, sheets: [...(file.viteMetadata?.importedCss ?? [])] });
      }
    },
  };

  /** Sheets of a script and of all that it needs to start. */
  function sheetsOf(script: string, seen = new Set<string>()): string[] {
    const chunk = chunks.get(script);
    if (!chunk || seen.has(script)) return [];
    seen.add(script);
    return [...chunk.sheets, ...chunk.imports.flatMap((each) => sheetsOf(each, seen))];
  }

  /** The page without the sheets that it can do without until a part asks for them. */
  function withoutLater(html: string): string {
    const islands = [...html.matchAll(/component-url="([^"]+)"/g)];
    const first = new Set(islands.flatMap(([, script]) => sheetsOf(script!.slice(base.length))));
    const ofScripts = new Set([...chunks.values()].flatMap(({ sheets }) => sheets));
    const there = new Set([...first].flatMap((sheet) => rulesOf.get(sheet) ?? []));
    const comes = new Set([...ofScripts].flatMap((sheet) => rulesOf.get(sheet) ?? []));
    const isNeeded = (rule: string) => !there.has(rule) && !(comes.has(rule) && isOfAbsent(rule, html));
    return html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, address: string) => {
      const sheet = address.slice(base.length);
      if (first.has(sheet)) return link;
      if (ofScripts.has(sheet)) return '';
      return rulesOf.get(sheet)?.some(isNeeded) === false ? '' : link;
    });
  }

  return { noteSheets, withoutLater };
}

/** True for a rule of a component that does not stand on the page. */
function isOfAbsent(rule: string, html: string): boolean {
  const scope = /\.(svelte-\w+)/.exec(rule)?.[1];
  return scope !== undefined && !html.includes(scope);
}

/** The outermost rules of a style sheet. */
function rulesIn(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && (depth -= 1) === 0) {
      rules.push(css.slice(from, at + 1).trim());
      from = at + 1;
    }
  }
  return rules;
}
