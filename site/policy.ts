/** The policy of the site: what the browser may load, run and send. One source for pages, headers and host files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { newerMethods } from './baseline.ts';
import { elementsOf, textOf, type Element } from './markup.ts';

const takesAway = transformSync(readFileSync(new URL('first-script.js', import.meta.url), 'utf8'), {
  minify: true,
  target: 'es2020',
}).code.trim();

/** Runs before any program, on every page: what is taken away, and the methods that an older browser lacks. */
export const firstScript = takesAway + newerMethods;

/** Who may make markup or an address of a program out of text: Svelte, the start of our workers, the reader of pasted tables. */
const trustedTypes = ['svelte-trusted-html', 'inline-worker', 'pasted-table'];

/** The one page that stands alone, and may have been saved to a disk. */
const aloneAt = 'download/kts-check.html';

/** What a policy has to know of a page. */
interface PageFacts {
  /** Hashes of the inline scripts, the first script among them. */
  scripts: string[];
  styles: string[];
  /** The page stands alone: it loads no file at all, not even of its own site. */
  alone?: boolean;
  /** The page has a checker, whose worker compiles the kernel: WebAssembly, and nothing else that is made of data. */
  checks: boolean;
}

/** The policy as directives in order, for a page, or, with what all pages need, for the header of a host. */
function policyOf({ scripts, styles, alone = false, checks }: PageFacts): string {
  const site = alone ? [] : [`'self'`];
  const directives: Record<string, string[]> = {
    'default-src': [`'none'`],
    'script-src': [...site, ...scripts, ...(checks ? [`'wasm-unsafe-eval'`] : [])],
    'style-src': [...site, ...styles],
    'style-src-attr': [`'unsafe-inline'`],
    'img-src': ['data:', 'blob:'],
    'font-src': alone ? ['data:'] : site,
    'connect-src': [`'none'`],
    'frame-src': [`'none'`],
    'worker-src': ['blob:'],
    'form-action': [`'none'`],
    'base-uri': [`'none'`],
    'require-trusted-types-for': [`'script'`],
    'trusted-types': trustedTypes,
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Parts of pages that have a checker, by the names of their files. */
const checker = /\/_astro\/(?:Check|Guided|RuleCheck)\.[\w-]+\.js$/;

const hasChecker = (elements: Element[]) =>
  elements.some(({ name, attribs }) => name === 'astro-island' && checker.test(attribs['component-url'] ?? ''));

/** Elements that no page has: each would load a page within the page, or change what an address means. */
const noElements = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'fencedframe',
  'portal',
]);
const noAttributes = new Set(['ping', 'attributionsrc', 'referrerpolicy', 'srcdoc', 'formaction', 'action']);
const isAddress = new Set(['href', 'src', 'xlink:href', 'data', 'poster', 'srcset']);
const fetchesAhead = /prefetch|prerender|preconnect/i;

/** What no hash can cover, or what would leave the site: said of the first such thing of a page. */
function refusedIn(elements: Element[]): string | undefined {
  for (const element of elements) {
    if (noElements.has(element.name)) return `<${element.name}>`;
    for (const [name, value] of Object.entries(element.attribs)) {
      const says = `${name}="${value}" of <${element.name}>`;
      if (name.startsWith('on') || noAttributes.has(name)) return says;
      if (name === 'http-equiv') return says;
      if (isAddress.has(name) && /^[\s\0-\x1f]*(?:javascript|vbscript):/i.test(value)) return says; // eslint-disable-line no-control-regex
      if (name === 'rel' && fetchesAhead.test(value)) return says;
      if (name === 'type' && value.trim().toLowerCase() === 'speculationrules') return says;
    }
  }
  return undefined;
}

/**
 * Writes the policy and the first script into a page, right after its `<meta charset>`, which must begin its head.
 * @throws if the page holds something that the policy cannot cover
 */
export function withPolicy(html: string, { alone = false }: Pick<PageFacts, 'alone'> = {}): string {
  const elements = elementsOf(html);
  const refused = refusedIn(elements);
  if (refused) throw new Error(`${refused}, which the policy cannot allow`);
  const [start] = begins.exec(html) ?? [];
  if (!start) throw new Error('no <meta charset="utf-8"> as the first thing in its head, to put the policy after');
  const { scripts, styles } = inlineOf(elements, html);
  const checks = alone || hasChecker(elements);
  const policy = policyOf({ scripts: [hashOf(firstScript), ...scripts], styles, alone, checks });
  return start + head(policy) + html.slice(start.length);
}

/**
 * How every page begins, to the letter: nothing that a browser could take for a body, a script or a comment stands before the
 * charset, and so nothing before the policy.
 */
const begins = /^<!doctype html>\s*<html(?: [\w-]+(?:="[^"<>]*")?)*>\s*<head>\s*<meta charset="?utf-8"?\s*\/?>/i;

const head = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${firstScript}</script>`;

/** Hashes of what stands in a page itself, each once. */
function inlineOf(elements: Element[], html: string): { scripts: string[]; styles: string[] } {
  const hashes = (name: string) => {
    const all = elements.filter((element) => element.name === name);
    const ends = html.match(new RegExp(`</${name}\\s*>`, 'gi'))?.length ?? 0;
    if (ends !== all.length) throw new Error(`${all.length} <${name}> elements, of which ${ends} end`);
    return [...new Set(all.filter(({ attribs }) => attribs.src === undefined).map((each) => hashOf(textOf(each))))];
  };
  return { scripts: hashes('script'), styles: hashes('style') };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The policy that a built page carries.
 * @param path of the page, for the message
 * @throws if the policy that belongs to it and the first script are not the first things of its head, behind the charset
 */
export function policyIn(html: string, path: string): string {
  const [start = ''] = begins.exec(html) ?? [];
  const elements = elementsOf(html);
  const { scripts, styles } = inlineOf(elements, html);
  const alone = path === aloneAt;
  const policy = policyOf({ scripts, styles, alone, checks: alone || hasChecker(elements) });
  if (start === '' || !html.startsWith(head(policy), start.length))
    throw new Error(`The page ${path} does not begin with its policy and the first script:\n${policy}`);
  return policy;
}
