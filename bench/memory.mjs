/** The memory of the tabs of a browser, as Linux counts it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @param {import('playwright').Browser} browser
 * @returns {Promise<{ above(): number, peak(): number } | undefined>} megabytes now, and at most since, above what the
 * tabs hold when this is called; undefined where the system does not tell
 */
export async function watchMemory(browser) {
  if (!existsSync('/proc/self/status')) return undefined;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  // From here on the system counts the most anew.
  for (const id of tabs) writeFileSync(`/proc/${id}/clear_refs`, '5');
  const idle = sum(tabs, 'VmRSS');
  return { above: () => sum(tabs, 'VmRSS') - idle, peak: () => sum(tabs, 'VmHWM') - idle };
}

const sum = (tabs, name) =>
  tabs.reduce((all, id) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return all + Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  }, 0);
