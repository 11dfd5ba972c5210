/** What is saved by a press, as it arrives in the folder of downloads. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, type Page } from '@playwright/test';

/** Firefox tells nobody that it saves a file: each worker of the tests has a folder of its own to look into. */
export const downloads = join(
  import.meta.dirname,
  `../../test-results/downloads-${process.env.TEST_PARALLEL_INDEX ?? '0'}`,
);

/**
 * Presses, and waits for the one file that is saved.
 * @returns its name and its bytes
 */
export async function taken(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    const [saved] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }
  await rm(downloads, { recursive: true, force: true });
  await mkdir(downloads, { recursive: true });
  await press();
  // The name is there before what is in the file.
  let name = '';
  let bytes: Buffer = Buffer.alloc(0);
  const isWhole = async () => {
    const names = await readdir(downloads);
    if (names.length !== 1 || names[0]!.endsWith('.part')) return false;
    name = names[0]!;
    bytes = await readFile(join(downloads, name));
    return bytes.length > 0;
  };
  await expect.poll(isWhole).toBe(true);
  return { name, bytes };
}
