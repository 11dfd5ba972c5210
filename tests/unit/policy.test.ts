import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withBase } from '../../site/base-links.ts';
import { firstScript, policyIn, withPolicy } from '../../site/policy.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>T</title>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy of a page', () => {
  test('stands right after the charset with the first script, before anything that it must hold for', () => {
    const html = withPolicy(page('<script>1</script>'));
    expect(html).toContain('<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy"');
    expect(html).toContain(`"><script>${firstScript}</script><title>`);
  });

  const trusted = "require-trusted-types-for 'script'; trusted-types svelte-trusted-html inline-worker pasted-table";

  test('is exactly this for a page without inline scripts and styles', () => {
    expect(policyOf(withPolicy(page('<p>Hello</p>')))).toBe(
      `default-src 'none'; script-src 'self' ${hash(firstScript)}; style-src 'self'; style-src-attr 'unsafe-inline'; ` +
        "img-src data: blob:; font-src 'self'; connect-src 'none'; frame-src 'none'; worker-src blob:; " +
        `form-action 'none'; base-uri 'none'; ${trusted}`,
    );
  });

  test('of a page that stands alone names no site at all', () => {
    expect(policyOf(withPolicy(page('<script>1</script>'), { alone: true }))).toBe(
      `default-src 'none'; script-src ${hash(firstScript)} ${hash('1')} 'wasm-unsafe-eval'; style-src; style-src-attr 'unsafe-inline'; ` +
        "img-src data: blob:; font-src data:; connect-src 'none'; frame-src 'none'; worker-src blob:; " +
        `form-action 'none'; base-uri 'none'; ${trusted}`,
    );
  });

  test.each([
    ['the check', '/_astro/Check.B-x_1.js', true],
    ['the checker of an item, under a base path', '/kts/_astro/RuleCheck.Ab12.js', true],
    ['the questions step by step', '/_astro/Guided.Ab12.js', true],
    ['the screenshot cleaner', '/_astro/Cleaner.Ab12.js', false],
    ['the look at a text', '/_astro/TextCheck.Ab12.js', false],
    ['a part that only ends so', '/_astro/NotCheck.Ab12.js', false],
  ])('lets WebAssembly be compiled where a checker is, and nowhere else: %s', (_, url, may) => {
    const html = withPolicy(page(`<astro-island component-url="${url}"></astro-island>`));
    expect(policyOf(html).includes("'wasm-unsafe-eval'")).toBe(may);
    expect(policyOf(html).includes("'unsafe-eval'")).toBe(false);
    expect(policyIn(html, 'a/index.html')).toBe(policyOf(html));
  });

  test('allows the inline scripts and styles of the page by their hashes, each once, and no other', () => {
    const body = '<script>let a = "<b>";</script><script type="module">b\n</script><script>let a = "<b>";</script>';
    const policy = policyOf(withPolicy(page(body, '<style data-a="x > y">p{}</style><script src="/a.js"></script>')));
    expect(policy).toContain(`script-src 'self' ${hash(firstScript)} ${hash('let a = "<b>";')} ${hash('b\n')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{}')};`);
  });

  test.each([
    ['an event handler', '<button onclick="go()">x</button>'],
    ['a javascript: address', '<a href="javascript:go()">x</a>'],
    ['a ping', '<a href="/a/" ping="/b">x</a>'],
    ['a frame', '<iframe src="/a/"></iframe>'],
    ['an embedded object', '<object data="/a"></object>'],
    ['a base address', '<base href="/a/">'],
    ['a refresh', '<meta http-equiv="refresh" content="1">'],
    ['a prefetch', '<link rel="prefetch" href="/a/">'],
    ['a preconnect', '<link rel="preconnect" href="https://example.org">'],
    ['a prefetch among others', '<link rel="preload prefetch" href="/a/">'],
    ['a dns-prefetch', "<link href='https://example.org' rel='dns-prefetch'>"],
    ['rules to fetch ahead', '<script type="speculationrules">{"prefetch":[{"source":"document"}]}</script>'],
    ['a source for advertisers', '<a href="/a/" attributionsrc="https://example.org">x</a>'],
    ['a referrer', '<a href="https://example.org" referrerpolicy="unsafe-url">x</a>'],
    ['a page in an attribute', '<p srcdoc="x">x</p>'],
    ['a form with an address', '<form action="/a">x</form>'],
    ['a policy of its own', '<meta http-equiv="Content-Security-Policy" content="default-src *">'],
    ['a refresh without scripts', '<noscript><meta http-equiv="refresh" content="1"></noscript>'],
    ['a frame in a template', '<template><iframe src="/a/"></iframe></template>'],
    ['a frame in another case', '<IFRAME src=/a/></IFRAME>'],
    ['a javascript: address behind a space', '<a href=" java&#115;cript:go()">x</a>'],
    ['a script that does not end', '<script>let a'],
    ['a style that does not end', '<style>p{}'],
  ])('stops the build at %s', (_, body) => {
    expect(() => withPolicy(page(body))).toThrow();
  });

  test.each([
    ['has none', '<html><head></head></html>'],
    ['has it in a comment', '<html><head><!-- <meta charset="utf-8"> --><title>T</title></head></html>'],
    ['has it in the body', '<html><head></head><body><meta charset="utf-8"></body></html>'],
    ['has it behind a script', '<html><head><script>1</script><meta charset="utf-8"></head></html>'],
    ['has it behind a text', '<html>x<head><meta charset="utf-8"></head></html>'],
    ['has it in a text', '<html><head><title><meta charset="utf-8"></title></head></html>'],
    ['has a different one', '<html><head><meta charset="utf-7"></head></html>'],
  ])('stops the build at a page whose charset is no place for it: it %s', (_, html) => {
    expect(() => withPolicy(html)).toThrow('charset');
  });

  test('does not take the text of a script for markup', () => {
    expect(() => withPolicy(page('<script>const a = "<iframe src=x onload=y>";</script>'))).not.toThrow();
  });
});

describe('a page of the finished folder', () => {
  const right = withPolicy(page('<script>1</script>'));

  test('with its policy is told by it', () => {
    expect(policyIn(right, 'a/index.html')).toBe(policyOf(right));
  });

  test.each([
    ['without a policy', page('')],
    ['with it in a comment', right.replace('<meta http', '<!--<meta http').replace('"><script>', '">--><script>')],
    ['with something before it', right.replace('<meta http', '<link rel="icon" href="data:,"><meta http')],
    ['without the first script', right.replace(firstScript, '')],
    ['with a script that was added later', right.replace('</body>', '<script>2</script></body>')],
    ['with a wider policy', right.replace("connect-src 'none'", "connect-src 'self'")],
    ['that may do what one that stands alone may', withPolicy(page('<script>1</script>'), { alone: true })],
  ])('stops the build: %s', (_, html) => {
    expect(() => policyIn(html, 'a/index.html')).toThrow('The page a/index.html');
  });
});

describe('links under a base path', () => {
  test.each([
    ['a link from the root', '<a href="/guide/#4b">', '<a href="/kts/guide/#4b">'],
    ['the root itself', '<a class="b" href="/">', '<a class="b" href="/kts/">'],
    ['an image', "<img src='/a.png'>", "<img src='/kts/a.png'>"],
    ['a link that has it', '<a href="/kts/guide/">', '<a href="/kts/guide/">'],
    ['the base itself', '<a href="/kts">', '<a href="/kts">'],
    ['a name that only begins like it', '<a href="/kts-news/">', '<a href="/kts/kts-news/">'],
    ['a link within the page', '<a href="#4b">', '<a href="#4b">'],
    ['a link beside', '<a href="../guide/">', '<a href="../guide/">'],
    ['another host', '<a href="https://example.org/">', '<a href="https://example.org/">'],
    ['another host without a protocol', '<a href="//example.org/">', '<a href="//example.org/">'],
    ['a mail address', '<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">'],
    ['text that looks like one', '<p>href="/guide/"</p>', '<p>href="/guide/"</p>'],
  ])('%s', (_, before, after) => {
    expect(withBase(before, '/kts/')).toBe(after);
  });

  test('nothing changes at the root of a host', () => {
    expect(withBase('<a href="/guide/">', '/')).toBe('<a href="/guide/">');
  });
});
