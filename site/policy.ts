/** The content security policy of a built page: what the browser may load, run and send. */
import { createHash } from 'node:crypto';

const attributes = String.raw`((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)`;
const element = (name: string) => new RegExp(String.raw`<${name}${attributes}>([\s\S]*?)</${name}\s*>`, 'gi');
const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** What no hash can cover, or what would leave the site. None of it may stand in a page. */
const refused: [pattern: RegExp, name: string][] = [
  [/<[a-z][^>]*\son[a-z]+\s*=/i, 'an event handler attribute'],
  [/<[a-z][^>]*\s(?:href|src|action|formaction)\s*=[\s"']*javascript:/i, 'a javascript: address'],
  [/<[a-z][^>]*\s(?:ping|attributionsrc)\s*=/i, 'an attribute that tells someone of a click'],
  [/<[a-z][^>]*\sreferrerpolicy\s*=/i, 'a referrer policy of its own'],
  [/<(?:iframe|object|embed|base|applet)[\s>]/i, 'an embedded page or a base address'],
  [/<meta[^>]*http-equiv\s*=\s*["']?refresh/i, 'a refresh'],
  [/<link[^>]*rel\s*=[^>]*(?:prefetch|prerender|preconnect)/i, 'a link that fetches ahead'],
  [/<script[^>]*type\s*=\s*["']?speculationrules/i, 'rules to fetch ahead'],
];

/**
 * Writes the policy into a page, right after its `<meta charset>`, with the hashes of the page's inline scripts and styles.
 * @param alone the page stands alone: it loads no file at all, not even of its own site
 * @throws if the page holds something that the policy cannot cover
 */
export function withPolicy(html: string, { alone = false } = {}): string {
  for (const [pattern, name] of refused) {
    const [found] = pattern.exec(withoutText(html)) ?? [];
    if (found) throw new Error(`${name}, which the policy cannot allow: ${found.slice(0, 120)}`);
  }
  if (!charset.test(html)) throw new Error('no <meta charset="utf-8"> to put the policy after');
  const policy = policyOf(
    hashes(html, 'script'),
    hashes(html, 'style'),
    alone ? [] : [`'self'`],
    alone ? 'data:' : `'self'`,
  );
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function policyOf(scripts: string[], styles: string[], site: string[], fonts: string): string {
  return [
    `default-src 'none'`,
    ['script-src', ...site, ...scripts].join(' '),
    ['style-src', ...site, ...styles].join(' '),
    `style-src-attr 'unsafe-inline'`,
    ['img-src', ...site, 'data:', 'blob:'].join(' '),
    `font-src ${fonts}`,
    ...(site.length > 0 ? [`manifest-src 'self'`] : []),
    `connect-src 'none'`,
    `worker-src blob:`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
}

/** The hashes of all inline elements of a name. Each opening tag must have been understood, else the build stops. */
function hashes(html: string, name: 'script' | 'style'): string[] {
  const found = [...html.matchAll(element(name))];
  const opened = html.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length ?? 0;
  if (opened !== found.length)
    throw new Error(`${opened} <${name}> elements, of which only ${found.length} could be read`);
  const inline = found.filter(([, given = '']) => !/\ssrc\s*=/i.test(given));
  return [
    ...new Set(inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
  ];
}

/** The page without the text of its scripts and styles, which is no markup. */
function withoutText(html: string): string {
  return html.replace(element('script'), '<script$1></script>').replace(element('style'), '<style$1></style>');
}
