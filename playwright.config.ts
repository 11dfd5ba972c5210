import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { downloads } from './tests/browser/taken.ts';

/** The built site, served at the root of a host and under a base path by scripts/tests.mjs. Addresses in tests are relative. */
const { SITE_AT_ROOT, SITE_UNDER_BASE, CHROMIUM_PATH, FIREFOX_PATH, ALL_IN_FIREFOX, WEBKIT_DRIVER } = process.env;
if (!SITE_AT_ROOT || !SITE_UNDER_BASE) throw new Error('Run the browser tests with "npm run browser".');

const inChromium = {
  launchOptions: {
    executablePath: CHROMIUM_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

/** The Firefox that people have, by the protocol that all browsers share. */
const inFirefox = {
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: FIREFOX_PATH,
    downloadsPath: downloads,
    firefoxUserPrefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The list of what was saved would take the focus from the page.
      'browser.download.alwaysOpenPanel': false,
    },
  },
};

// No test is compiled: Node runs it as it is written. So a stack needs no map of its lines, which took a seventh of a worker's time.
Reflect.deleteProperty(Error, 'prepareStackTrace');

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json']],
  build: { external: ['**/*.ts'] },
  forbidOnly: true,
  fullyParallel: true,
  /** A page waits more than it works: one more than there are cores keeps all of them busy. */
  workers: availableParallelism() + 1,
  /** No test is timed: a machine may be busy. Nothing is tried twice: a test that passes only then has failed. */
  timeout: 300_000,
  expect: { timeout: 60_000 },
  retries: 0,
  use: { viewport: { width: 1366, height: 768 } },
  // What has one window at a time comes first, beside the many. A start of Firefox costs as much as five tests.
  projects: [
    ...(WEBKIT_DRIVER
      ? [{ name: 'in WebKit', testDir: 'tests/webkit', workers: 1, use: { baseURL: SITE_AT_ROOT } }]
      : []),
    ...(FIREFOX_PATH
      ? [
          {
            name: 'in Firefox',
            use: { ...inFirefox, baseURL: SITE_AT_ROOT },
            ...(ALL_IN_FIREFOX ? { grepInvert: /@chromium/ } : { workers: 1, grep: /@everywhere/ }),
          },
        ]
      : []),
    { name: 'under a base path', use: { ...inChromium, baseURL: SITE_UNDER_BASE }, grep: /@base/ },
    { name: 'at the root', use: { ...inChromium, baseURL: SITE_AT_ROOT }, teardown: 'all states' },
    { name: 'all states', testMatch: '**/all-shown.ts' },
  ],
});
