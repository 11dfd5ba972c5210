import { expect, test } from '@playwright/test';
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
    ['a worker from an address', 'worker-src', `try { new Worker('worker.js') } catch {}`],
    ['a shared worker', 'worker-src', `try { new SharedWorker('worker.js') } catch {}`],
    ['a request from an inline worker', 'connect-src', workerWith(`fetch(\${JSON.stringify(location.href)})`)],
    [
      'an inline script',
      'script-src-elem',
      `{ const s = document.createElement('script'); s.text = '1'; document.body.append(s); }`,
    ],
    [
      'a script of another host',
      'script-src-elem',
      `{ const s = document.createElement('script'); s.src = 'https://example.org/a.js'; document.body.append(s); }`,
    ],
    [
      'a style sheet of another host',
      'style-src-elem',
      `{ const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://example.org/a.css'; document.head.append(l); }`,
    ],
    [
      'a frame',
      'frame-src',
      `{ const f = document.createElement('iframe'); f.src = 'https://example.org/'; document.body.append(f); }`,
    ],
    [
      'a form',
      'form-action',
      `{ const f = document.createElement('form'); f.action = '?planted'; document.body.append(f); f.submit(); }`,
    ],
    ['code from text', 'script-src', `setTimeout(() => { try { new Function('1') } catch {} })`],
  ];

  test('each of these, tried on the page', async ({ page }) => {
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

  /** Code that runs other code in a worker made from a blob, which inherits the page's policy. */
  function workerWith(code: string): string {
    return `new Worker(URL.createObjectURL(new Blob([\`addEventListener('securitypolicyviolation', (e) => console.log(e.effectiveDirective)); ${code}.catch(() => {})\`])))`;
  }
});

test('nothing is kept in the browser but the choice of the theme', async ({ page }) => {
  await page.goto('');
  expect(await kept(page)).toEqual([]);
  await page.getByRole('button', { name: 'Theme' }).click();
  expect(await kept(page)).toEqual(['localStorage: starlight-theme = light']);
});

test('the host is told what a page cannot say itself', async ({ request }) => {
  const headers = (await request.get('')).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});
