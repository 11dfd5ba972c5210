/** What a page asks for, says, hands on and keeps: recorded from outside, so that tests can show that nothing leaves it. */
import { expect, type Page, type Request } from '@playwright/test';
import { openCheck } from './check-page.ts';

export interface Watch {
  /** All requests since the last `forget`, workers included, but for those that the policy refused. */
  requests: Request[];
  /** Lines of the console and uncaught errors, those of workers included. */
  console: string[];
  /** Violations of the content security policy: what was refused, and by which directive. */
  violations: string[];
  /** What was handed to a different program, page or tab: `way: text`. Popups are among them. */
  handed: string[];
  /** Starts again with nothing recorded. */
  forget(): void;
}

/** Ways that no page of the site takes, whatever is in it. */
const neverTaken = /^(?:RTC\w*|open|popup|BroadcastChannel|postMessage|share|speak|mark|measure|name|fetchLater):/;

/** Begins to record. Call it before the page is opened. */
export async function watch(page: Page): Promise<Watch> {
  const seen: Watch = {
    requests: [],
    console: [],
    violations: [],
    handed: [],
    forget: () => Object.assign(seen, { requests: [], console: [], violations: [], handed: [] }),
  };
  page.on('request', (request) => seen.requests.push(request));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') seen.requests = seen.requests.filter((other) => other !== request);
  });
  page.on('console', (message) => {
    const [, ofWorker] = /^in a worker: (.*)/.exec(message.text()) ?? [];
    if (ofWorker) seen.violations.push(ofWorker);
    else seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.console.push(`${error.name}: ${error.message}`));
  page.on('popup', (popup) => seen.handed.push(`popup: ${popup.url()}`));
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.exposeFunction('reportHanded', (text: string) => seen.handed.push(text));
  await page.addInitScript(stand);
  return seen;
}

/** Stands in the page before its own first script, which takes some of this away. */
function stand() {
  // The empty page before the first one keeps nothing, and says so.
  if (!/^(?:https?|file):$/.test(location.protocol)) return;
  type Reports = Record<'reportViolation' | 'reportHanded', (text: string) => void> & {
    kept?: () => Promise<string[]>;
  };
  const all = globalThis as unknown as Reports & Record<string, object | undefined>;
  const { reportViolation, reportHanded } = all;
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    reportViolation(`${effectiveDirective} refused ${blockedURI}`),
  );

  // A browser tells the page nothing of what it refuses to its workers: their programs begin with a line that does.
  const listen =
    "addEventListener('securitypolicyviolation', (e) => console.log('in a worker: ' + e.effectiveDirective + ' refused ' + e.blockedURI));";
  globalThis.Blob = new Proxy(Blob, {
    construct: (make, [parts, given]: [BlobPart[], BlobPropertyBag?]) =>
      new make(given?.type?.startsWith('text/javascript') ? [listen, ...parts] : parts, given),
  });

  const said = (given: unknown): string => {
    if (typeof given === 'string') return given;
    try {
      return JSON.stringify(given) ?? String(given);
    } catch {
      return String(given);
    }
  };
  const record = (of: object | undefined, name: string) => {
    const real = of && (Reflect.get(of, name) as unknown);
    if (typeof real !== 'function') return;
    const tell = (given: unknown[]) => reportHanded(`${name}: ${given.map(said).join(' ')}`);
    const recorded = new Proxy(real, {
      apply: (call, self, given) => (tell(given), Reflect.apply(call, self, given)),
      construct: (make, given) => (tell(given), Reflect.construct(make, given) as object),
    });
    Object.defineProperty(of, name, { value: recorded, writable: true, configurable: true });
  };
  for (const name of ['open', 'BroadcastChannel', 'postMessage', 'fetchLater']) record(all, name);
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) record(all, name);
  for (const name of ['mark', 'measure']) record(performance, name);
  record(navigator, 'share');
  for (const name of ['write', 'writeText']) record(navigator.clipboard, name);
  record(all.speechSynthesis, 'speak');
  for (const [of, name] of [
    [HTMLAnchorElement.prototype, 'download'],
    [window, 'name'],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(of, name)!;
    const set = function (this: unknown, value: string) {
      reportHanded(`${name}: ${value}`);
      own.set!.call(this, value);
    };
    Object.defineProperty(of, name, { ...own, set });
  }

  const stores = {
    local: localStorage,
    session: sessionStorage,
    databases: indexedDB,
    caches: all.caches as CacheStorage,
  };
  const { storage, serviceWorker } = navigator;
  const { storageBuckets: buckets } = navigator as { storageBuckets?: { keys(): Promise<string[]> } };
  const nameOfTab = Object.getOwnPropertyDescriptor(window, 'name')!;
  const cookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const isFile = location.protocol === 'file:';
  const list = async (where: string, names: Iterable<unknown> | AsyncIterable<unknown>) => {
    const found: string[] = [];
    for await (const name of names) found.push(`${where}: ${String(name)}`);
    return found;
  };
  const pairs = (store: Storage) => Object.entries(store).map(([name, value]) => `${name} = ${String(value)}`);

  /** Everything that the page keeps in the browser. On a host without https, and in a page from the disk, some stores do not exist. */
  all.kept = async () => {
    const folder = isFile ? undefined : await storage?.getDirectory?.().catch(() => undefined);
    const databases = await stores.databases.databases();
    const workers = isFile ? [] : ((await serviceWorker?.getRegistrations()) ?? []);
    const kept = await Promise.all([
      list('localStorage', pairs(stores.local)),
      list('sessionStorage', pairs(stores.session)),
      list(
        'indexedDB',
        databases.map(({ name }) => name),
      ),
      list('cache', (await stores.caches?.keys().catch(() => [])) ?? []),
      list('file of the origin', folder?.keys() ?? []),
      list('bucket', (await buckets?.keys().catch(() => [])) ?? []),
      list(
        'service worker',
        workers.map(({ scope }) => scope),
      ),
      list('window.name', [nameOfTab.get!.call(window) as string].filter(Boolean)),
      list('document.cookie', [cookies.get!.call(document) as string].filter(Boolean)),
      list('history', history.state ? [JSON.stringify(history.state)] : []),
    ]);
    return kept.flat();
  };
}

/** Everything that the page's origin keeps in the browser, as one list of `where: name = value`. The page is watched. */
export async function kept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(() => (globalThis as unknown as { kept(): Promise<string[]> }).kept());
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name, value }) => `cookie: ${name} = ${value}`)];
}

/**
 * What was asked for until now, with a reload as the mark after which nothing counts. Timers that were still
 * running are fired first: install the page's clock before you open it.
 */
export async function requestsUntilNow(page: Page, seen: Watch): Promise<string[]> {
  await page.clock.runFor(10_000);
  await page.reload();
  const mark = seen.requests.findIndex((request) => request.isNavigationRequest());
  return seen.requests.slice(0, mark).map((request) => request.url());
}

/** Shows that a piece of data, such as a made-up name, left no trace outside what the page displays. */
export async function expectNoTrace(page: Page, seen: Watch, canary: string): Promise<void> {
  const places = {
    requests: seen.requests.map((request) => `${request.url()} ${request.postData() ?? ''}`),
    console: seen.console,
    violations: seen.violations,
    handed: seen.handed,
    address: [page.url()],
    title: [await page.title()],
    // What a click, a picture or a form would take along.
    links: await page.evaluate(() => {
      const names = ['href', 'src', 'srcset', 'action', 'formaction', 'ping', 'style'];
      const all = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())];
      return all.flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
    }),
  };
  const forms = formsOf(canary);
  for (const [place, texts] of Object.entries(places)) {
    const traces = texts.filter((text) =>
      forms.some((form) => text.includes(form) || text.toLowerCase().includes(form)),
    );
    expect(traces, `traces of the canary in ${place}`).toEqual([]);
  }
  expect(
    seen.handed.filter((text) => neverTaken.test(text)),
    'ways out that no page takes',
  ).toEqual([]);
  // Whatever it holds: only the choice of the theme may be kept.
  expect((await kept(page)).filter((thing) => !/^localStorage: starlight-theme = (?:light|dark)$/.test(thing))).toEqual(
    [],
  );
}

/** A text as it may stand somewhere: as it is, escaped, in small letters, reversed, in hex, in base64 wherever it begins. */
function formsOf(text: string): string[] {
  const small = text.toLowerCase();
  const based = [text, small].flatMap((form) =>
    [0, 1, 2].map((before) => {
      const all = Buffer.from(' '.repeat(before) + form).toString('base64');
      return all.slice(before === 0 ? 0 : before + 1, all.length - 4);
    }),
  );
  const hex = [text, small].map((form) => Buffer.from(form).toString('hex'));
  const reversed = [text, small].map((form) => [...form].reverse().join(''));
  return [text, encodeURIComponent(text), small, ...reversed, ...hex, ...based];
}

/** The check page without a network, watched from before it was opened: what it asked for until now is forgotten. */
export async function checkWithoutNetwork(page: Page): Promise<Watch> {
  const seen = await watch(page);
  await openCheck(page);
  await page.context().setOffline(true);
  seen.forget();
  return seen;
}
