import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { differences } from '../../scripts/verify.mjs';
import { filesIn, sumsOf } from '../../site/seal.ts';

let site: Awaited<ReturnType<typeof serve>>;
let folder: string;
let sums: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'check'));
  for (const path of ['index.html', 'check/index.html', '404.html', 'a.js', 'font.woff2'])
    await writeFile(join(folder, path), `made up: ${path}`);
  sums = await sumsOf(folder, await filesIn(folder));
  site = await serve(folder, { base: '/kts/' });
});
afterAll(() => site.close());

test('a site that serves what was built has no difference', async () => {
  expect(sums.split('\n')).toHaveLength(6);
  expect(await differences(site.url, sums)).toEqual([]);
  expect(await differences(site.url.replace(/\/$/, ''), sums)).toEqual([]);
});

test('a file that was changed, and one that is not there, are named', async () => {
  const asked = `${'0'.repeat(64)}  gone.js\n${sums}`;
  await writeFile(join(folder, 'a.js'), 'changed');
  expect(await differences(site.url, asked)).toEqual(['gone.js: the host answers 404', 'a.js: not what was built']);
});
