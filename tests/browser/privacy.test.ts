import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { openCheck } from './check-page.ts';
import { kept, watch } from './privacy.ts';

test.describe('what the policy refuses', () => {
  const tries: [name: string, directive: string, code: string][] = [
    ['a request', 'connect-src', `fetch('?planted').catch(() => {})`],
    ['a request to another host', 'connect-src', `fetch('https://example.org/').catch(() => {})`],
    ['an XMLHttpRequest', 'connect-src', `{ const x = new XMLHttpRequest(); x.open('GET', '?planted'); x.send(); }`],
    ['a beacon', 'connect-src', `navigator.sendBeacon('?planted', 'x')`],
    ['a web socket', 'connect-src', `try { new WebSocket('wss://example.org') } catch {}`],
    ['an event source', 'connect-src', `new EventSource('?planted')`],
    ['an image of another host', 'img-src', `new Image().src = 'https://example.org/a.png'`],
    ['an image of this site', 'img-src', `new Image().src = 'favicon.svg?planted'`],
    ['a sound', 'media-src', `new Audio('?planted').load()`],
    [
      'a font of another host',
      'font-src',
      `for (const sheet of document.styleSheets) sheet.insertRule('@font-face { font-family: a; src: url(https://example.org/a.woff2) }', 0); { const p = document.createElement('p'); p.textContent = 'x'; p.style.fontFamily = 'a'; document.body.append(p); }`,
    ],
    [
      'a link that fetches ahead',
      'default-src',
      `{ const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'https://example.org/a'; document.head.append(l); }`,
    ],
    ['a worker from an address', 'worker-src', workerFrom(`'worker.js'`)],
    [
      'a request from an inline worker',
      'connect-src',
      workerWith(`fetch(${JSON.stringify('https://example.org/')}).catch(() => {})`),
    ],
    ['a worker in a worker', 'require-trusted-types-for', workerWith(`new Worker('https://example.org/a.js')`)],
    [
      'a style sheet of another host',
      'style-src-elem',
      `{ const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://example.org/a.css'; document.head.append(l); }`,
    ],
    [
      'a form',
      'form-action',
      `{ const f = document.createElement('form'); f.action = '?planted'; document.body.append(f); f.submit(); }`,
    ],
    ['code from text', 'require-trusted-types-for', `setTimeout(() => { try { new Function('1') } catch {} })`],
    ['a script', 'TrustedScript', `try { document.createElement('script').text = '1' } catch {}`],
    ['an address of a script', 'TrustedScriptURL', `try { document.createElement('script').src = 'a.js' } catch {}`],
    ['markup', 'TrustedHTML', `try { document.body.innerHTML = '<p>' } catch {}`],
    ['markup put beside', 'TrustedHTML', `try { document.body.insertAdjacentHTML('beforeend', '<p>') } catch {}`],
    ['markup that is written', 'TrustedHTML', `try { document.write('<p>') } catch {}`],
    ['a policy for markup', 'trusted-types', `try { trustedTypes.createPolicy('mine', {}) } catch {}`],
    [
      'the policy of workers once more',
      'trusted-types',
      // A page without a checker has not made it yet: it can be made once.
      `for (const n of [1, 2]) try { trustedTypes.createPolicy('inline-worker', {}) } catch {}`,
    ],
  ];

  test('each of these, tried on the page', { tag: '@chromium' }, async ({ page }) => {
    const seen = await watch(page);
    for (const [name, directive, code] of tries)
      await test.step(name, async () => {
        // What the last one made the browser say does not count for this one.
        await page.goto('');
        seen.forget();
        await page.evaluate(`(() => { ${code} })()`);
        await expect.poll(() => seen.violations.join() + seen.console.join(), name).toContain(directive);
        const sent = () =>
          seen.requests.map((request) => request.url()).filter((url) => !/^blob:|\/favicon\.svg$/.test(url));
        await expect.poll(sent, name).toEqual([]);
      });
  });

  /** Code that starts a worker from an address, with the trust that only the site's own start of workers has. */
  function workerFrom(address: string): string {
    return `try { new Worker(trustedTypes.createPolicy('pasted-table', { createScriptURL: (a) => a }).createScriptURL(${address})) } catch (e) { console.log(String(e)) }`;
  }

  /** Code that runs different code in a worker made from a blob, which inherits the page's policy. */
  function workerWith(code: string): string {
    return workerFrom(`URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`);
  }
});

test.describe('what is taken away before any program runs', () => {
  /** Code, and what it gives where the way is closed. */
  const tries: [name: string, code: string, gives: unknown][] = [
    ['WebRTC', `typeof RTCPeerConnection`, 'undefined'],
    [
      'WebRTC, by any name',
      `Object.getOwnPropertyNames(globalThis).filter((name) => name.includes('RTC') && globalThis[name])`,
      [],
    ],
    ['WebTransport', `typeof WebTransport`, 'undefined'],
    ['a new window', `typeof open`, 'undefined'],
    ['a channel to different tabs', `typeof BroadcastChannel`, 'undefined'],
    ['speech', `typeof speechSynthesis`, 'undefined'],
    ['a shared worker', `typeof SharedWorker`, 'undefined'],
    ['an audio worklet', `typeof AudioContext`, 'undefined'],
    ['a font that a program loads', `typeof FontFace`, 'undefined'],
    ['a lock whose name different tabs can read', `typeof navigator.locks`, 'undefined'],
    ['a title on the locked screen', `typeof navigator.mediaSession + typeof MediaMetadata`, 'undefinedundefined'],
    [
      'what stands in for a file to save',
      `['Blob', 'File', 'ClipboardItem'].filter((name) => name in globalThis && Reflect.set(globalThis, name, 1))`,
      [],
    ],
    ['a paint worklet', `typeof CSS.paintWorklet`, 'undefined'],
    ['a new window by the document', `typeof document.open`, 'undefined'],
    ['a frame that a style sheet of XML makes', `typeof XSLTProcessor`, 'undefined'],
    ['stores of a different kind of page', `typeof document.requestStorageAccess`, 'undefined'],
    [
      'whoever keeps passkeys, or says who one is',
      `typeof PublicKeyCredential + typeof IdentityCredential`,
      'undefinedundefined',
    ],
    [
      'a mail that no reader asked for',
      `(() => { let pressed = 0; const a = document.createElement('a'); a.href = 'mailto:a@example.org'; a.onclick = (e) => { e.preventDefault(); pressed += 1; }; a.click(); return pressed; })()`,
      0,
    ],
    ['a list for advertisers', `typeof navigator.joinAdInterestGroup`, 'undefined'],
    ['a translator', `typeof Translator + typeof LanguageModel`, 'undefinedundefined'],
    [
      'what is plugged in',
      `typeof navigator.usb + typeof navigator.hid + typeof navigator.serial`,
      'undefined'.repeat(3),
    ],
    ['a file on the disk, to be written', `typeof showOpenFilePicker`, 'undefined'],
    ['share', `typeof navigator.share`, 'undefined'],
    ['a service worker', `typeof navigator.serviceWorker`, 'undefined'],
    ['files of the origin', `typeof navigator.storage`, 'undefined'],
    ['session storage', `typeof sessionStorage`, 'undefined'],
    ['databases', `typeof indexedDB`, 'undefined'],
    ['caches', `typeof caches`, 'undefined'],
    ['cookies', `document.cookie = 'planted=1', document.cookie`, ''],
    ['the name of the tab', `globalThis.name = 'planted', globalThis.name`, ''],
    ['it cannot be put back', `Reflect.set(globalThis, 'RTCPeerConnection', 1)`, false],
    ['it cannot be deleted', `Reflect.deleteProperty(globalThis, 'indexedDB')`, false],
    ...['iframe', 'IFRAME', 'frame', 'object', 'embed'].map((name): [string, string, unknown] => [
      `a page within the page: ${name}`,
      `(() => { try { return document.createElement('${name}').tagName } catch (e) { return e.message } })()`,
      'This site has no pages within pages.',
    ]),
    [
      'a frame with a namespace',
      `(() => { try { return document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe').tagName } catch (e) { return e.message } })()`,
      'This site has no pages within pages.',
    ],
    [
      'a frame by a name that changes while it is read',
      `(() => { let at = 0; try { return document.createElement({ toString: () => (at++ ? 'iframe' : 'p') }).tagName } catch (e) { return e.message } })()`,
      'P',
    ],
    [
      'an element that becomes a frame',
      `(() => { try { customElements.define('x-f', class extends HTMLIFrameElement {}, { extends: 'iframe' }); return new (customElements.get('x-f'))().tagName } catch (e) { return 'refused' } })()`,
      'refused',
    ],
  ];

  test('each of these, looked for on the page', async ({ page }) => {
    await watch(page);
    await page.goto('');
    const given = await page.evaluate(
      (all) => all.map((code) => (0, eval)(code) as unknown),
      tries.map(([, code]) => code),
    );
    expect(tries.map(([name], at) => [name, given[at]])).toEqual(tries.map(([name, , gives]) => [name, gives]));
  });

  test('a worker of the page begins without them', { tag: '@chromium' }, async ({ page }) => {
    await watch(page);
    const starts = page.waitForEvent('worker');
    await openCheck(page);
    const there = await (
      await starts
    ).evaluate(() => {
      const names =
        'fetch XMLHttpRequest WebSocket EventSource WebTransport BroadcastChannel Worker importScripts FontFace';
      const stores = 'indexedDB caches cookieStore';
      const all = globalThis as unknown as Record<string, unknown>;
      const own = navigator as unknown as Record<string, unknown>;
      return [
        ...`${names} ${stores}`.split(' ').filter((name) => all[name] !== undefined),
        ...['storage', 'storageBuckets', 'locks'].filter((name) => own[name] !== undefined),
      ];
    });
    expect(there).toEqual([]);
  });

  /** What a program may try to move a reader, or to open a page, with data in the address. */
  const moves: [name: string, code: string][] = [
    ['location', `location.href = to`],
    ['location, another way', `location.replace(to)`],
    ['a click', `Object.assign(document.createElement('a'), { href: to }).click()`],
    ['a click into a new tab', `Object.assign(document.createElement('a'), { href: to, target: '_blank' }).click()`],
    [
      'a made-up click',
      `{ const a = Object.assign(document.createElement('a'), { href: to, target: '_blank' }); document.body.append(a); a.dispatchEvent(new MouseEvent('click', { bubbles: true })); }`,
    ],
    [
      'a made-up click within a link',
      `{ const a = Object.assign(document.createElement('a'), { href: to, target: '_blank' }); const b = document.createElement('b'); a.append(b); b.dispatchEvent(new MouseEvent('click', { bubbles: true })); }`,
    ],
    [
      'a refresh',
      `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=' + to }))`,
    ],
  ];

  // The page from the disk has no headers of a host: what holds there holds on every host.
  for (const from of ['', pathToFileURL(resolve('dist/download/kts-check.html')).href])
    test(`no program moves the reader away, ${from ? 'in the one file' : 'on the site'}`, async ({ page }) => {
      const asked: string[] = [];
      const elsewhere = createServer(({ url }, response) => {
        asked.push(url!);
        response.end();
      });
      await new Promise<void>((ready) => elsewhere.listen(0, 'localhost', ready));
      const { port } = elsewhere.address() as AddressInfo;
      const seen = await watch(page);
      await page.goto(from);
      const before = page.url();
      const own = new URL('?planted', before).href;
      for (const [name, code] of moves)
        for (const to of [`http://localhost:${port}/planted`, own])
          await test.step(`${name}: ${to === own ? 'this site' : 'a different host'}`, async () => {
            await page.evaluate(`{ const to = ${JSON.stringify(to)}; ${code} }`);
          });
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      expect(page.url()).toBe(before);
      expect(asked).toEqual([]);
      expect(seen.handed.filter((text) => text.startsWith('popup'))).toEqual([]);
      elsewhere.close();
    });
});

test('nothing is kept in the browser but the choice of the theme', async ({ page }) => {
  await watch(page);
  await page.goto('');
  expect(await kept(page)).toEqual([]);
  await page.getByRole('button', { name: 'Theme' }).click();
  expect(await kept(page)).toEqual(['localStorage: starlight-theme = light']);
});

test('the host sends the policy of the pages once more, and what a page cannot say itself', async ({ request }) => {
  const headers = (await request.get('')).headers();
  const [, ofPage = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await (await request.get('')).text()) ?? [];
  const given = headers['content-security-policy'] ?? '';
  const directives = (policy: string) => new Map(policy.split('; ').map((each) => [each.split(' ')[0], each] as const));
  for (const [name, directive] of directives(ofPage))
    for (const part of directive.split(' ')) expect(directives(given).get(name), name).toContain(part);
  expect(given).toContain("; frame-ancestors 'none'");
  expect(headers['connection-allowlist']).toBe('(response-origin "mailto:*");webrtc=block');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});
