import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { unknownWays, waysOf } from '../../site/ways-in-programs.ts';
import * as vocabulary from '../../src/guard/vocabulary.ts';
import { firstInWorker, withoutWords } from '../../site/inline-workers.ts';
import { faultsIn, hasPlace, lostFonts, strangersIn } from '../../site/seal.ts';

describe('the ways out that a finished program names', () => {
  test.each([
    ['a request', `fetch('/a')`, 'fetch'],
    ['of a host', `x.fetch('/a')`, 'fetch'],
    ['in brackets', `x['fetch']('/a')`, 'fetch'],
    ['put together', `x['fe' + 'tch']('/a')`, 'fetch'],
    ['put together in a template', 'x[`fe${"tch"}`]("/a")', 'fetch'],
    ['a name that is kept first', `const a = 'fetch'; x[a]()`, 'fetch'],
    ['taken out', `const { fetch } = x; fetch()`, 'fetch'],
    ['taken out under a new name', `const { fetch: f } = x; f()`, 'fetch'],
    ['given to Reflect', `Reflect.get(x, 'RTCPeerConnection')`, 'RTCPeerConnection'],
    ['in a program in a text', `const worker = ${JSON.stringify(`${'a();'.repeat(200)}fetch('/a')`)};`, 'fetch'],
    [
      'in two such',
      `const a = ${JSON.stringify(`${'a();'.repeat(200)}b(${JSON.stringify(`${'c();'.repeat(200)}fetch()`)})`)}`,
      'fetch',
    ],
    ['a computed part of the window', `window[x]()`, 'window[?]'],
    ['markup', `a.innerHTML = b`, '.innerHTML ='],
    ['an image', `document.createElement('IMG')`, 'createElement(img)'],
    ['any element', `document.createElement(a)`, 'createElement(?)'],
    ['an attribute', `a.setAttribute('src', b)`, 'setAttribute(src)'],
    ['a place', `location.href = a`, 'location.href ='],
    ['a place as a whole', `location = a`, '.location ='],
    ['a new window', `open(a)`, 'open()'],
    ['a new window of a window', `window.open(a)`, 'window.open()'],
    ['an import', `import(a)`, 'import(?)'],
    ['the name of the tab', `window.name = a`, 'window.name ='],
    ['the title', `document.title = a`, 'document.title ='],
    ['a class of the browser, replaced', `globalThis.Blob = new Proxy(globalThis.Blob, {})`, 'window.Blob ='],
    ['what all elements do, replaced', `Object.defineProperty(Node.prototype, a, {})`, 'defineProperty(prototype)'],
    ['a link that asks for a name', `Object.assign(a, { rel: 'pre' + 'connect' })`, 'preconnect'],
    ['a name taken out in pieces', `const { ['fetch' + 'Later']: a } = globalThis`, 'fetchLater'],
    ['a sound', `new AudioContext().createOscillator()`, 'AudioContext'],
    ['a model of the browser', `LanguageModel.create()`, 'LanguageModel'],
    ['a device', `navigator.requestMIDIAccess()`, 'requestMIDIAccess'],
    ['code from text', `[].constructor.constructor('a')`, 'constructor()'],
  ])('%s', (_, program, way) => {
    expect(waysOf(program)).toContain(way);
  });

  test.each([
    ['a setting', `const a = { fetch: true, src: 1 }`],
    ['a method of its own', `class A { fetch() {} share() {} }`],
    ['a fixed import', `import('./a.js')`],
    ['a part of the page', `document.createElement('div')`],
    ['a dialog', `dialog.open = true; dialog.showModal()`],
    ['reading an address', `const a = link.href`],
    ['a sentence', `const a = 'They fetch the file'`],
    ['a message to a worker', `worker.postMessage(a)`],
  ])('not: %s', (_, program) => {
    expect(waysOf(program)).toEqual([]);
  });

  test('in a worker that leaves the words of the guard to its page', () => {
    const lists = Object.entries(vocabulary).slice(0, 2);
    const whole = `const a=[${lists.map(([, words]) => `[\`${words}\`,1]`).join()}];fetch(a)`;
    const { program, lists: taken } = withoutWords(whole);
    expect(taken).toEqual(lists.map(([name]) => name));
    expect(program.length).toBeLessThan(200);
    expect(waysOf(`startWorker(${JSON.stringify(program + ';a()'.repeat(200))})`)).toEqual(['fetch']);
    const back = taken.reduce(
      (text, name) =>
        text.replace(JSON.stringify(`words: ${name}`), () =>
          JSON.stringify(vocabulary[name as keyof typeof vocabulary]),
        ),
      program,
    );
    expect(new Script(`${back}`.replace('fetch(a)', 'a')).runInNewContext()).toEqual(
      lists.map(([, words]) => [words, 1]),
    );
  });

  test('not written as the words are: the build stops', () => {
    const [words] = Object.values(vocabulary);
    expect(() => withoutWords(`a=${JSON.stringify(words)}`)).toThrow('in a different way');
    expect(withoutWords('a()')).toEqual({ program: 'a()', lists: [] });
  });

  const oneFileEach = [
    ['fetch', `x.fetch()`, '_astro/dialog.abc.js', '_astro/Check.abc.js'],
    ['clipboard', `navigator.clipboard.write(a)`, '_astro/CheckResult.abc.js', '_astro/client.abc.js'],
    ['localStorage', `localStorage.setItem(a, b)`, 'check/index.html', '_astro/engine.abc.js'],
    ['replaceState', `history.replaceState(a, b, c)`, '_astro/Guided.abc.js', '_astro/client.svelte.abc.js'],
    ['XMLHttpRequest', `new XMLHttpRequest()`, '_astro/engine.abc.js', '_astro/CheckResult.abc.js'],
    ['.innerHTML =', `a.innerHTML = b`, '_astro/client.abc.js', '_astro/engine.abc.js'],
    ['Worker', `new Worker(a)`, '_astro/start-worker.abc.js', '_astro/client.svelte.abc.js'],
    ['.href =', `a.href = b`, '_astro/save-file.abc.js', '_astro/engine.abc.js'],
    ['DOMParser', `new DOMParser()`, '_astro/part.abc.js', '_astro/client.abc.js'],
  ] as const;

  test('what is known of one file is not known of another', () => {
    for (const [way, program, its, another] of oneFileEach) {
      expect(unknownWays(program, its), its).toEqual([]);
      expect(unknownWays(program, another), another).toContain(way);
    }
  });
});

describe('a file of the finished site', () => {
  test.each([
    ['a.css', '@import "b.css";'],
    ['a.css', 'p { background: url(/a.png?b) }'],
    ['a.css', 'p { background: URL( "https://example.org/a" ) }'],
    ['a.css', String.raw`p { background: \75rl("https://example.org/a") }`],
    ['a.css', String.raw`@\69mport "/a.css";`],
    ['a.css', 'p { background: image-set("https://example.org/a" 1x) }'],
    ['a.css', '@font-face { src: url(/_astro/a.woff2?b) }'],
    ['a.svg', '<svg><script>1</script></svg>'],
    ['a.svg', '<svg><a href="https://example.org/">x</a></svg>'],
    ['a.html', '<!doctype html><p>x<script>fetch(1)</script>'],
    ['a.html', '<!doctype html><style>p { background: url(//example.org) }</style>'],
    ['a.js', 'new WebSocket(a)'],
    ['a.mjs', 'new EventSource(a)'],
    ['a.js', 'self[a()](1)'],
    ['a.js', `location.hash = a`],
    ['a.js', `Object.assign(a, { href: b })`],
    ['a.js', `PublicKeyCredential.signalUnknownCredential(a)`],
    ['a.js', `document.requestStorageAccess({ all: true })`],
    ['a.js', `document.open(a, b, c)`],
    ['a.js', `a.attributeStyleMap.set(b, c)`],
    ['a.svg', '<svg><style>@import url(//example.org/a.css)</style></svg>'],
    ['a.svg', '<svg><style>rect { fill: url(//example.org/a) }</style></svg>'],
    ['a.svg', '<!DOCTYPE svg [<!ENTITY a "&#60;script>">]><svg>&a;</svg>'],
    ['a.svg', '<svg xmlns:h="http://www.w3.org/1999/xhtml"><h:iframe/></svg>'],
    ['a.xml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>a()</script></html>'],
    ['a.xml', '<?xml version="1.0"?><?xml-stylesheet href="//example.org/a.xsl"?><urlset></urlset>'],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE urlset SYSTEM "//example.org/a.dtd"><urlset></urlset>'],
  ])('%s may not hold: %s', (path, text) => {
    expect(faultsIn(text, path)).not.toEqual([]);
  });

  test.each([
    ['a.css', '@font-face { src: url(/kts/_astro/a.b-c.woff2) } p { mask: url("data:image/svg+xml,a") }'],
    ['a.css', String.raw`p::before { content: "\201C"; background-image: linear-gradient(red, red) }`],
    ['a.svg', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
    ['a.xml', '<?xml version="1.0"?><urlset xmlns="a" xmlns:xhtml="b"><url><loc>/a/</loc></url></urlset>'],
    ['_astro/client.a.js', 'self[a()]'],
    ['a.html', '<!doctype html><p>fetch(1)<script>document.title</script>'],
    ['a.js', 'const a = document.body'],
  ])('%s may hold: %s', (path, text) => {
    expect(faultsIn(text, path)).toEqual([]);
  });
});

describe('the finished folder', () => {
  test.each([
    '_worker.js',
    'functions/a.js',
    'check/.htaccess',
    '.htaccess',
    '_redirects',
    'check/web.config',
    'help.svg',
    'a.js',
    '_astro/a.xml',
    '_astro/a.svg',
    '_astro/a.html',
    'robots.txt',
  ])('has no place for %s', (path) => {
    expect(hasPlace(path)).toBe(false);
  });

  test.each(['_astro/a.b-c.js', 'download/kts-check.mjs', 'check/index.html', '404.html', 'favicon.svg'])(
    'has a place for %s',
    (path) => {
      expect(hasPlace(path)).toBe(true);
    },
  );

  test('writes to the address of KTS Support alone', () => {
    expect(strangersIn('<a href="mailto:help@example.org?body=a">')).toEqual(['writes to help@example.org']);
    expect(strangersIn('<a href="mailto:ktssupport@education.ky.gov"> `mailto:${a}?subject=` href="mailto:"')).toEqual(
      [],
    );
  });

  test('has every font that its styles ask for', () => {
    const css = 'a{src:url(/kts/_astro/k.woff2)}b{src:url("/_astro/l.woff2")}';
    expect(lostFonts(css, ['_astro/k.woff2'])).toEqual(['/_astro/l.woff2']);
  });
});

test('the first lines of a worker name nothing that is searched for', () => {
  expect(waysOf(firstInWorker)).toEqual([]);
});
