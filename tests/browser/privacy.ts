/** What a page asks for, says and keeps: recorded from outside, so that tests can show that nothing leaves it. */
import { expect, type Page, type Request } from '@playwright/test';

export interface Watch {
  /** All requests since the last `forget`, workers included, but for those that the policy refused. */
  requests: Request[];
  /** Lines of the console and uncaught errors. */
  console: string[];
  /** Violations of the content security policy: what was refused, and by which directive. */
  violations: string[];
  /** Starts again with nothing recorded. */
  forget(): void;
}

/** Begins to record. Call it before the page is opened. */
export async function watch(page: Page): Promise<Watch> {
  const seen: Watch = {
    requests: [],
    console: [],
    violations: [],
    forget: () => {
      seen.requests = [];
      seen.console = [];
      seen.violations = [];
    },
  };
  page.on('request', (request) => seen.requests.push(request));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') seen.requests = seen.requests.filter((other) => other !== request);
  });
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(`${error.name}: ${error.message}`));
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      report(`${effectiveDirective} refused ${blockedURI}`),
    );
  });
  return seen;
}

/** Everything that the page's origin keeps in the browser, as one list of `where: name = value`. */
export async function kept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => {
    const of = (where: string, store: Storage) =>
      Object.entries(store).map(([name, value]) => `${where}: ${name} = ${String(value)}`);
    const databases = (await indexedDB.databases()).map(({ name }) => `indexedDB: ${name}`);
    // On a host without https there are no caches and no service workers at all.
    const caching = 'caches' in globalThis ? (await caches.keys()).map((name) => `cache: ${name}`) : [];
    // A page from the disk cannot have any.
    const workers = location.protocol === 'file:' ? [] : ((await navigator.serviceWorker?.getRegistrations()) ?? []);
    return [
      ...of('localStorage', localStorage),
      ...of('sessionStorage', sessionStorage),
      ...databases,
      ...caching,
      ...workers.map(({ scope }) => `service worker: ${scope}`),
      // A tab keeps its name on the way to another site.
      ...(window.name ? [`window.name = ${window.name}`] : []),
      ...(history.state ? [`history: ${JSON.stringify(history.state)}`] : []),
    ];
  });
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
    storage: await kept(page),
    address: [page.url()],
    title: [await page.title()],
    // What a click, a picture or a form would take along.
    links: await page.evaluate(() => {
      const names = ['href', 'src', 'srcset', 'action', 'formaction', 'ping', 'style'];
      const all = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())];
      return all.flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
    }),
  };
  const forms = [canary, encodeURIComponent(canary), canary.toLowerCase(), Buffer.from(canary).toString('base64')];
  for (const [place, texts] of Object.entries(places)) {
    const traces = texts.filter((text) => forms.some((form) => text.includes(form)));
    expect(traces, `traces of the canary in ${place}`).toEqual([]);
  }
}
