/** What the tabs of a browser take, as Linux counts it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Where the system does not tell, nothing is told.
 * @param {import('playwright').Browser} browser
 * @returns {Promise<{ used(): { cpu?: number, mb?: number }, now(): number | undefined }>} since this was called: milliseconds
 * of all processors, and megabytes at most, above what the tabs held then; megabytes above it now
 */
export async function watchTab(browser) {
  if (!existsSync('/proc/self/stat')) return { used: () => ({}), now: () => undefined };
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  // From here on the system counts the most anew.
  for (const id of tabs) writeFileSync(`/proc/${id}/clear_refs`, '5');
  const idle = sum(tabs, (id) => megabytes(id, 'VmRSS'));
  const before = sum(tabs, milliseconds);
  return {
    used: () => ({
      cpu: sum(tabs, milliseconds) - before,
      mb: sum(tabs, (id) => megabytes(id, 'VmHWM')) - idle,
    }),
    now: () => sum(tabs, (id) => megabytes(id, 'VmRSS')) - idle,
  };
}

/** @param {number[]} tabs @param {(id: number) => number} of */
const sum = (tabs, of) => tabs.reduce((all, id) => all + of(id), 0);

function megabytes(id, name) {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
}

/** What all threads of a process have taken: the system counts in hundredths of a second. */
function milliseconds(id) {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  // The second field, a name in brackets, may hold spaces.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10;
}
