/** The kernel as it stands in the program: it is what its sources say, and the engine does without it where there can be none. */
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { compileKernel, madeOf } from '../../../scripts/kernel.mjs';
import { compiled, madeOf as saidMadeOf } from '../../../src/kernel/compiled.ts';
import { startKernel } from '../../../src/kernel/kernel.ts';
import { read } from '../intake/sources.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('is made of the sources that stand beside it', async () => {
  expect(saidMadeOf).toBe(await madeOf());
  // Compiling takes seconds.
  if (process.env.LONG_PROOFS) expect(compiled).toBe(await compileKernel());
});

test('is given nothing to call: all that it reaches is its memory', () => {
  const module = new WebAssembly.Module(Buffer.from(compiled, 'base64'));
  expect(WebAssembly.Module.imports(module)).toEqual([]);
});

const file = `SSID,Course Number,Section,Term,Task,Score
2000000001,480123401,1,T1,CTE Term Grade,91
2000000002,480123401,1,T1,CTE Term Grade,"9""2"
2000000003,480123401,1,T1,CTE Term Grade,93
`;

test.each([
  ['no WebAssembly at all', undefined],
  ['a policy that forbids it', { Module: refused, Instance: refused }],
  ['a browser that does not know what is in it', { Module: WebAssembly.Module, Instance: refused }],
])('without it every row is read the same: %s', (_, found) => {
  const { input, ...whole } = read(file);
  expect(startKernel()).toBeDefined();
  vi.stubGlobal('WebAssembly', found);
  expect(startKernel()).toBeUndefined();
  const { input: again, ...alone } = read(file);
  expect(whole).toMatchObject({ kind: 'grades', records: { rows: 3 } });
  expect(alone).toEqual(whole);
  expect(again.source.size).toBe(input.source.size);
});

function refused() {
  throw new TypeError('refused');
}
