import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faultsByType } from '../../scripts/lint/by-type.mjs';

/** Spellings that end in the same: each is one file, and each must be found. */
const spellings = [
  `fetch('/a');`,
  `window.fetch('/a');`,
  `window['fetch']('/a');`,
  `const name = 'fetch' as const; window[name]('/a');`,
  `declare const name: string; (window as unknown as Record<string, (a: string) => void>)[name]!('/a');`,
  `(window as any).fetch('/a');`,
  `(<any>globalThis).fetch('/a');`,
  `const { fetch: send } = window; send('/a');`,
  `const { ['fetch']: send } = self; send('/a');`,
  `const send = fetch; send('/a');`,
  `let host = self; host.fetch('/a');`,
  `[window].map((each) => each.fetch('/a'));`,
  `parent.postMessage('a', '*');`,
  `top!.location.href = '/a';`,
  `frames[0]!.fetch('/a');`,
  `Reflect.get(globalThis, 'fetch');`,
  `Object.getOwnPropertyDescriptor(window, 'fetch');`,
  `Object.values(window);`,
  `addEventListener('click', (event) => { const { view } = event as UIEvent; view!.fetch('/a'); });`,
  `document.body.ownerDocument.defaultView!.fetch('/a');`,
  `document.body.getRootNode({ composed: true }).ownerDocument!.cookie = 'a';`,
  `document.cookie = 'a=b';`,
  `document.title = 'a';`,
  `const { cookie } = document; cookie;`,
  `location.hash = 'a';`,
  `location.assign('/a');`,
  `const { href } = location; href;`,
  `document.location.replace('/a');`,
  `history.pushState('a', '');`,
  `sessionStorage.setItem('a', 'b');`,
  `window.localStorage.a = 'b';`,
  `indexedDB.open('a');`,
  `navigator.storage.getDirectory();`,
  `navigator.sendBeacon('/a');`,
  `navigator.share({ text: 'a' });`,
  `const { clipboard } = navigator; clipboard.writeText('a');`,
  `navigator.serviceWorker.register('/a');`,
  `new BroadcastChannel('a').postMessage('b');`,
  `new RTCPeerConnection();`,
  `class Mine extends RTCPeerConnection {} new Mine();`,
  `new (window.RTCPeerConnection)();`,
  `new Image().src = '/a';`,
  `new Audio('/a').play();`,
  `const image: HTMLImageElement = document.createElement('img'); image.src = '/a';`,
  `function load(element: { src: string } & HTMLImageElement) { element.src += 'a'; } load;`,
  `declare const link: HTMLAnchorElement; link['href'] = '/a';`,
  `declare const box: HTMLElement; box.innerHTML = 'a';`,
  `declare const box: HTMLElement; box['insertAdjacentHTML']('beforeend', 'a');`,
  `declare const frame: HTMLIFrameElement; frame.contentWindow!.print();`,
  `declare const box: HTMLElement; box.style.background = 'url(/a)';`,
  `declare const form: HTMLFormElement; form.requestSubmit();`,
  `new AudioContext().audioWorklet.addModule('/a');`,
  `speechSynthesis.speak(new SpeechSynthesisUtterance('a'));`,
  `performance.mark('a');`,
  `open('/a');`,
  `window.name = 'a';`,
  `postMessage('a');`,
  `new Worker('/a');`,
  `new Notification('a');`,
  `document.fonts.load('a');`,
  `document.adoptedStyleSheets = [];`,
  `new CSSStyleSheet();`,
  `document.execCommand('copy');`,
  `document.write('a');`,
  `eval('1');`,
  `new Function('1');`,
  `(() => 1).constructor('1');`,
  `URL.createObjectURL(new Blob());`,
];

const harmless = [
  `document.getElementById('a')?.focus();`,
  `const link = document.createElement('a'); link.click();`,
  `const width = window.innerWidth; width;`,
  `if (location.hash === '#a') window.print();`,
  `addEventListener('click', () => {});`,
  `setTimeout(() => {}, 1);`,
  `const { name } = new File([], 'a'); name;`,
  `interface Box { fetch(): void; open: boolean; src: string } declare const box: Box; box.fetch(); box.open = true; box.src = 'a';`,
  `const store = { caches: 1, cookie: 2 }; store.cookie = store.caches;`,
  `type Send = typeof fetch; declare const send: Send | undefined; send;`,
  `new TextDecoder().decode(new Uint8Array());`,
  `document.documentElement.dataset.theme = 'dark';`,
  `if (document.activeElement === document.body) document.body.focus();`,
];

test('every spelling of a way out is found by its type, and nothing else is', () => {
  const at = (kind: string, index: number) => `src/components/${kind}-${index}.ts`;
  const planted = Object.fromEntries([
    ...spellings.map((code, index) => [at('out', index), `export {};\n${code}`]),
    ...harmless.map((code, index) => [at('in', index), `export {};\n${code}`]),
    [
      'src/components/Planted.svelte',
      `<script lang="ts">\n  let { text } = $props();\n</script>\n<button onclick={() => (window as any).fetch(text)}>x</button>`,
    ],
    [
      'src/components/Planted.astro',
      `---\nconst a = 1;\n---\n<p>{a}</p><script>const { fetch: f } = window; f('/a');</script>`,
    ],
  ]);
  const found = new Set(faultsByType(resolve(import.meta.dirname, '../..'), planted).map(({ file }) => file));
  expect(spellings.filter((_, index) => !found.has(at('out', index)))).toEqual([]);
  expect(harmless.filter((_, index) => found.has(at('in', index)))).toEqual([]);
  expect([...found].filter((file) => file.includes('Planted'))).toHaveLength(2);
});
