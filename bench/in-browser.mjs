/** The same files in the same Chromium: the check page, the naive program on a page, and DuckDB-wasm. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/browsers.mjs';
import { root } from '../scripts/machine.mjs';
import { serve } from '../scripts/serve.mjs';
import { cancelOnce, checkOnce, longestTask, showAll } from './check-page.mjs';
import { buildPeers } from './peers.mjs';
import { watchTab } from './tab.mjs';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/**
 * Opens the browser and both sites.
 * @param {boolean} hasDuckdb
 */
export async function openBrowser(hasDuckdb) {
  const cache = join(root, '.cache', 'bench');
  const peers = join(cache, 'peers');
  await buildPeers(peers, hasDuckdb);
  const sites = [await serve(join(root, 'dist'), { base: process.env.BASE_PATH }), await serve(peers)];
  const [ours, others] = sites.map(({ url }) => url);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  return {
    version: browser.version(),
    ours: (files) => checkOnce(browser, ours, files),
    /** The files are chosen as soon as the page takes them, while it still loads. */
    oursLoaded: (files) => checkOnce(browser, ours, files, 'loaded'),
    naive: (files) => peerOnce(browser, others, 'naive', files),
    duckdb: (files) => peerOnce(browser, others, 'duckdb', files),
    longestTask: (files) => longestTask(browser, ours, files, cache),
    showAll: (files) => showAll(browser, ours, files),
    cancel: (files) => cancelOnce(browser, ours, files),
    async close() {
      await browser.close();
      await Promise.all(sites.map((site) => site.close()));
    },
  };
}

async function peerOnce(browser, address, program, { technical, high }) {
  const page = await browser.newPage();
  await page.goto(address);
  if (program === 'duckdb') await page.evaluate(() => globalThis.startDuckdb());
  await page.getByLabel('Technical school').setInputFiles(technical);
  await page.getByLabel('High school').setInputFiles(high);
  const tab = await watchTab(browser);
  const run = await page.evaluate((name) => globalThis[name](), program);
  const used = tab.used();
  await page.close();
  return { ...run, ...used };
}
