import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../..') });

/** The messages of the house's own bans on a piece of code, as if it stood in that file. */
async function bans(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const ours = /^(?:no-restricted-|no-console|house\/|svelte\/no-at-html-tags|astro\/no-set-html)/;
  const fatal = result!.messages.filter((message) => message.fatal).map(({ message }) => message);
  expect(fatal).toEqual([]);
  return result!.messages.filter(({ ruleId }) => ours.test(ruleId ?? '')).map(({ message }) => message);
}

describe('what code of the site may not do', () => {
  test.each([
    [`fetch('/a');`],
    [`window.fetch('/a');`],
    [`const { fetch } = globalThis; fetch('/a');`],
    [`new XMLHttpRequest();`],
    [`navigator.sendBeacon('/a', 'b');`],
    [`new WebSocket('wss://example.org');`],
    [`new EventSource('/a');`],
    [`new RTCPeerConnection();`],
    [`open('/a');`],
    [`window.open('/a');`],
    [`location = '/a';`],
    [`window.location = '/a';`],
    [`location.href = '/a';`],
    [`document.location.href = '/a';`],
    [`location.assign('/a');`],
    [`window.location.replace('/a');`],
    [`new Image().src = '/a';`],
    [`document.createElement('img');`],
    [`document.createElement('link');`],
    [`document.createElement('script');`],
    [`document.createElement('IFRAME');`],
    [`document.createElement(name);`],
    [`document.createElementNS('http://www.w3.org/2000/svg', name);`],
    ['await import(address);'],
    ['await import(`./${name}.ts`);'],
    [`new Worker('/worker.js');`],
    [`new SharedWorker('/worker.js');`],
    [`navigator.serviceWorker.register('/worker.js');`],
    [`import Reader from './reader.worker.ts?worker'; Reader;`],
    [`import Reader from './reader.worker.ts?worker&url'; Reader;`],
    [`localStorage.setItem('a', 'b');`],
    [`sessionStorage.a = 'b';`],
    [`window.localStorage.a = 'b';`],
    [`indexedDB.open('a');`],
    [`caches.open('a');`],
    [`document.cookie = 'a=b';`],
    [`element.innerHTML = text;`],
    [`element.insertAdjacentHTML('beforeend', text);`],
    [`document.write(text);`],
    [`eval(text);`],
    [`new Function(text);`],
    [`setTimeout('go()', 1);`],
    [`console.log(text);`],
    [`window['fetch']('/a');`],
    [`globalThis.fetch('/a');`],
    ['window[`fetch`](`/a`);'],
    [`window['fe' + 'tch']('/a');`],
    [`const host = window; host.fetch('/a');`],
    [`send(globalThis);`],
    [`const all = { host: self }; all;`],
    [`Reflect.get(window, 'fetch')('/a');`],
    [`Object.assign(location, { href: '/a' });`],
    [`document.defaultView.fetch('/a');`],
    [`fetchLater('/a');`],
    [`new webkitRTCPeerConnection();`],
    [`new FontFace('a', 'url(/a)');`],
    [`new BroadcastChannel('a').postMessage(text);`],
    [`navigator.share({ text });`],
    [`navigator['sendBeacon']('/a', text);`],
    [`location['href'] = '/a';`],
    [`window['location'] = '/a';`],
    [`location['assign']('/a');`],
    [`location?.replace('/a');`],
    [`document['location'].href = '/a';`],
    [`history.pushState(text, '');`],
    [`window.history.replaceState(null, '', text);`],
    [`link.href = '/a?' + text;`],
    [`link['href'] = '/a?' + text;`],
    [`link.ping = '/a';`],
    [`picture.src = '/a?' + text;`],
    [`picture['srcset'] = text;`],
    [`picture.setAttribute('src', text);`],
    [`link.setAttribute('href', text);`],
    [`element.setAttribute('style', text);`],
    [`element.setAttribute(name, text);`],
    [`use.setAttributeNS(null, 'href', text);`],
    [`document['createElement']('img');`],
    ['document.createElement(`img`);'],
    [`element.style.background = 'url(/a?' + text + ')';`],
    [`element.style['backgroundImage'] = text;`],
    [`element.style.cssText = text;`],
    [`element.style.setProperty('background', text);`],
    [`document.styleSheets[0].insertRule(text);`],
    [`new CSSStyleSheet();`],
    [`form.submit();`],
    [`form.requestSubmit();`],
    [`form.action = '/a';`],
    [`element['innerHTML'] = text;`],
    [`Object.assign(element, { innerHTML: text });`],
    [`document.body.append(document.importNode(parsed, true));`],
    [`document['write'](text);`],
    [`document.title = text;`],
    [`window.name = text;`],
    [`name = text;`],
  ])('%s', async (code) => {
    expect(await bans(code, 'src/components/planted.ts')).not.toEqual([]);
  });

  test.each([
    ['{@html text}', '<script lang="ts">let { text } = $props();</script>{@html text}'],
    ['a Svelte image', '<script lang="ts">let { text } = $props();</script><img src="/a?{text}" alt="" />'],
    ['a Svelte frame', '<iframe src="/a" title="A"></iframe>'],
    ['a form that sends', '<form action="/a"></form>'],
    ['a ping', '<a href="/a/" ping="/b">x</a>'],
    ['an image with another name', `<svelte:element this={'img'} src="/a" />`],
    ['an image of SVG', `<svg><image href="/a" /></svg>`],
    [
      'a symbol of another address',
      `<script lang="ts">let { text } = $props();</script><svg><use href={text} /></svg>`,
    ],
    ['a style put together', `<script lang="ts">let { text } = $props();</script><p style="background: {text}">x</p>`],
    ['a background', `<script lang="ts">let { text } = $props();</script><p style:background={text}>x</p>`],
    ['a request in a handler', `<button onclick={() => fetch('/a')}>x</button>`],
    ['a request in a component', `<script lang="ts">fetch('/a');</script>`],
    ['a title', '<script lang="ts">let { text } = $props();</script><svelte:head><title>{text}</title></svelte:head>'],
    ['a link in the head', '<svelte:head><meta name="a" /></svelte:head>'],
    ['a mail to anybody', '<a href="mailto:a@example.org">{1}</a>'],
    ['a name that is put together', `<p {...{ ['pi' + 'ng']: '/a' }}></p>`],
    ['a field that the browser fills', '<input autocomplete="on" />'],
    ['a field whose text is checked elsewhere', '<input spellcheck={true} />'],
    ['a field with suggestions', '<input writingsuggestions="true" />'],
    ['a field without the attributes of all', '<textarea {...{ lang: "en" }}></textarea>'],
    [
      'a link with a value',
      '<script lang="ts">let { text } = $props();</script><a href={`https://example.org/?${text}`}>x</a>',
    ],
    ['a link by its short form', '<script lang="ts">let { href } = $props();</script><a {href}>x</a>'],
    ['a link in pieces', '<script lang="ts">let { text } = $props();</script><a href={"mail" + "to:" + text}>x</a>'],
    [
      'a link that begins as one',
      '<script lang="ts">let { text } = $props();</script><a href="sms:1?body={text}">x</a>',
    ],
    ['an element whose name is put together', `<svelte:element this={'li' + 'nk'} rel="dns-prefetch" />`],
    [
      'an element whose name is handed on',
      '<script lang="ts">let { tag } = $props();</script><svelte:element this={tag} />',
    ],
    [
      'markup that is bound',
      '<script lang="ts">let text = $state("");</script><p contenteditable bind:innerHTML={text}></p>',
    ],
    [
      'an image in a property',
      '<script lang="ts">let { text } = $props();</script><p style:--image={`url(/a?${text})`}>x</p>',
    ],
    ['a program of another host', `<script lang="ts">void import('https://example.org/a.js');</script>`],
    ['a program in an address', `<script lang="ts">void import('data:text/javascript,1');</script>`],
    [
      'what Astro fetches ahead',
      `<script lang="ts">import { prefetch } from 'astro:prefetch'; prefetch('/a');</script>`,
    ],
  ])('in a component: %s', async (_, code) => {
    expect(await bans(code, 'src/components/Planted.svelte')).not.toEqual([]);
  });

  test.each([
    ['a request in a page script', `<p>x</p><script>fetch('/a');</script>`],
    ['storage in an inline script', `<p>x</p><script is:inline>localStorage.a = 1;</script>`],
    ['raw markup', `---\nconst { text } = Astro.props;\n---\n<p set:html={text} />`],
  ])('in an Astro file: %s', async (_, code) => {
    const file = 'src/components/Planted.astro';
    expect(await bans(code, file)).not.toEqual([]);
  });

  test.each([
    [`const link = document.createElement('a'); link.click();`],
    [`const address = link.href; address;`],
    [`element.setAttribute('aria-label', text);`],
    [`const { name } = file; name;`],
    [`button.title = text;`],
    [`const width = window.innerWidth; width;`],
    [`text.replace('a', 'b');`],
    [`const part = all['part']; part;`],
    [`const reader = await import('./reader.ts'); reader;`],
    [`import CheckWorker from './check.worker.ts?worker&inline'; CheckWorker;`],
    [`const page = location.href; page;`],
    [`const address = URL.createObjectURL(blob); address;`],
    [`dialog.open = true; dialog.open();`],
    [`setTimeout(() => go(), 1);`],
    [`const store = { caches: 1 }; store.caches;`],
  ])('may: %s', async (code) => {
    expect(await bans(code, 'src/components/planted.ts')).toEqual([]);
  });

  test('only the theme choice may be stored, and only by the file that does so', async () => {
    const code = `localStorage.setItem('starlight-theme', 'dark');`;
    expect(await bans(code, 'src/components/shell/theme.ts')).toEqual([]);
    expect(await bans(code, 'src/components/shell/contents.ts')).not.toEqual([]);
  });

  test.each([
    ['src/components/shared/save-file.ts', 'anchor.href = address;', 'src/components/check/take-away.ts'],
    ['src/components/shell/search/dialog.ts', 'link.href = path(url);', 'src/components/shell/search/find.ts'],
    [
      'src/components/guided/Guided.svelte',
      `<script>history.replaceState(null, '', hash);</script>`,
      'src/components/guided/Steps.svelte',
    ],
  ])('only %s may: %s', async (file, code, other) => {
    expect(await bans(code, file)).toEqual([]);
    expect(await bans(code, other)).not.toEqual([]);
  });

  test.each([
    [`<script lang="ts">import { path } from './path.ts';</script><a href={path('/check/')}>x</a>`],
    ['<script lang="ts">let { id } = $props();</script><a href="#{id}-name">x</a>'],
    ['<script lang="ts">let { level } = $props();</script><svelte:element this={`h${level}`}>x</svelte:element>'],
    [
      `<script lang="ts">let { level } = $props();</script><svelte:element this={level ? 'h2' : 'h3'}>x</svelte:element>`,
    ],
    ['<script lang="ts">let { part } = $props();</script><p style:--part={`${part}%`}>x</p>'],
  ])('a component may: %s', async (code) => {
    expect(await bans(code, 'src/components/Planted.svelte')).toEqual([]);
  });

  test('a symbol of the page may be drawn, and a width be set', async () => {
    const code = `<script lang="ts">let { name } = $props();</script><svg style:width={name}><use href="#i-{name}" /></svg>`;
    expect(await bans(code, 'src/components/Planted.svelte')).toEqual([]);
  });

  test('a field that is closed, and a mail that a reader still has to write, may stand', async () => {
    const code =
      `<script lang="ts">import { dataField } from '../data-field.ts'; let { about } = $props();</script>` +
      '<textarea {...dataField}></textarea><textarea {...about}></textarea><input type="radio" autocomplete="off" />' +
      '<a href="mailto:">{1}</a>';
    expect(await bans(code, 'src/components/check/Planted.svelte')).toEqual([]);
  });

  test('the same in a script outside src is no matter of ours', async () => {
    expect(await bans(`fetch('/a');`, 'scripts/planted.mjs')).toEqual([]);
  });
});

describe('imports point back along the way', () => {
  test.each([
    ['src/intake/planted.ts', '../rules/findings.ts'],
    ['src/intake/artefacts/planted.ts', '../../compare/join.ts'],
    ['src/intake/planted.ts', '../blob-source.ts'],
    ['src/warm-up.ts', './cli.ts'],
    ['src/links.ts', './rules/names.ts'],
    ['src/compare/planted.ts', '../report/report.ts'],
    ['src/rules/planted.ts', '../report/take-away/text.ts'],
    ['src/report/planted.ts', '../check.ts'],
    ['src/report/planted.ts', '../messages.ts'],
    ['src/rules/4b-one-active-term/planted.ts', '../../components/check/Card.svelte'],
    ['src/check.ts', './cli.ts'],
    ['src/messages.ts', './components/check/session.svelte.ts'],
    ['src/check.ts', './check.worker.ts?worker&inline'],
  ])('%s may not use %s', async (file, source) => {
    for (const code of [
      `import { a } from '${source}'; a;`,
      `import type { A } from '${source}'; export type B = A;`,
      `export { a } from '${source}';`,
      `export * from '${source}';`,
      `await import('${source}');`,
    ]) {
      const messages = await bans(code, file);
      expect(messages.join(), code).toContain('imports only point back');
    }
  });

  test.each([
    ['src/rules/planted.ts', '../intake/kinds.ts'],
    ['src/report/planted.ts', '../rules/findings.ts'],
    ['src/rules/4b-one-active-term/planted.ts', '../words.ts'],
    ['src/check.ts', './report/report.ts'],
    ['src/check.worker.ts', './messages.ts'],
    ['src/cli.ts', './check.ts'],
    ['src/components/check/planted.ts', '../../messages.ts'],
    ['src/components/shell/planted.ts', '../../links.ts'],
    ['src/intake/planted.ts', 'papaparse'],
  ])('%s may use %s', async (file, source) => {
    expect(await bans(`import { a } from '${source}'; a;`, file)).toEqual([]);
  });
});
