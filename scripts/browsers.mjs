// @ts-check
/** The browsers of the tests: where they are, how a machine without them gets them, and the program that drives WebKit. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { run, runNode, toErrors } from './machine.mjs';

/** Where each may be, the best first; and the packages of Debian that bring it. */
const known = {
  Chromium: {
    // Without its windows it is the same engine, and a test takes half the time.
    places: [
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium-headless-shell'],
  },
  Firefox: { places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], packages: ['firefox-esr'] },
  WebKit: {
    places: ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'dbus-daemon'],
  },
};

/** @typedef {keyof typeof known} Name */
const names = /** @type {Name[]} */ (Object.keys(known));

/** WebKit is there where what drives it is there too. @param {Name} name */
const placeOf = (name) =>
  name !== 'WebKit' ||
  ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'].every((tool) => existsSync(`/usr/bin/${tool}`))
    ? known[name].places.find((place) => existsSync(place))
    : undefined;

const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Whether a browser that cannot be had is a fault: where tests decide, and where it could have been installed. */
const mustHaveAll = isDebian || Boolean(process.env.CI);

/**
 * Finds a Chromium, or installs one.
 * @returns {Promise<string | undefined>} its path; undefined stands for the one that Playwright keeps
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  await install(['Chromium']);
  const place = placeOf('Chromium');
  if (place) return place;
  const status = await runNode('playwright', ['install', 'chromium'], toErrors);
  if (status !== 0) throw new Error('No browser could be installed. Set CHROMIUM_PATH to a Chromium or Chrome.');
  return undefined;
}

/**
 * Finds the browsers, and installs what is missing where that can be done.
 * @returns {Promise<{ places: Partial<Record<Name, string>>, notRun: Name[] }>} those that cannot be had are named
 * @throws where one cannot be had that must be
 */
export async function findBrowsers() {
  await install(names);
  const places = { Chromium: await findBrowser(), Firefox: placeOf('Firefox'), WebKit: placeOf('WebKit') };
  const notRun = names.filter((name) => name !== 'Chromium' && !places[name]);
  if (notRun.length > 0 && mustHaveAll) throw new Error(`Could not be installed: ${notRun.join(', ')}.`);
  return { places, notRun };
}

/** Of Chromium, the one without windows is wanted. @param {Name[]} wanted */
async function install(wanted) {
  const missing = wanted.filter((name) =>
    name === 'Chromium' ? !existsSync(known[name].places[0] ?? '') : !placeOf(name),
  );
  if (missing.length === 0 || !isDebian) return;
  console.error(`Installing ${missing.join(', ')} ...`);
  const impatient = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=2'];
  await run('apt-get', ['update', ...impatient], toErrors);
  const packages = missing.flatMap((name) => known[name].packages);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...impatient, ...packages], toErrors);
}

/**
 * Starts the program that drives WebKit, with a screen of its own.
 * @returns {Promise<{ url: string, close(): void }>} where it listens, and its end
 */
export async function driveWebKit() {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1600x1200x24', 'dbus-run-session', '--'];
  const driver = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const close = () => void (driver.pid && driver.exitCode === null && process.kill(-driver.pid));
  process.once('exit', close);
  const until = Date.now() + 60_000;
  while (
    !(await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > until || driver.exitCode !== null) throw new Error('The driver of WebKit did not start.');
    await new Promise((kept) => setTimeout(kept, 100));
  }
  return { url, close };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => found(port));
    });
  });
