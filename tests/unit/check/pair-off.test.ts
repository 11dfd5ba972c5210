/** Students in whom nothing is odd are paired off: the comparison alone must say the same of every file. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PairOff } from '../../../src/compare/pair-off.ts';
import { caseOf } from '../../worlds/case.ts';
import { runs } from '../runs.ts';
import type { Sheets } from './sheets.ts';
import { world } from './world.ts';

type Engine = Pick<typeof import('../../worlds/engine.ts'), 'reportOf'> & typeof import('./sheets.ts');

/** Students who were paired off. */
let paired = 0;

/** The engine, with what pairs off put in place of what does. */
async function engineWith(change: (pairOff: PairOff) => PairOff): Promise<Engine> {
  vi.resetModules();
  vi.doMock('../../../src/compare/pair-off.ts', async (original) => {
    const { pairingOff } = await original<typeof import('../../../src/compare/pair-off.ts')>();
    return { pairingOff: (...given: Parameters<typeof pairingOff>) => change(pairingOff(...given)) };
  });
  const { reportOf } = await import('../../worlds/engine.ts');
  return { reportOf, ...(await import('./sheets.ts')) };
}

let both: Engine;
let alone: Engine;
beforeAll(async () => {
  both = await engineWith((pairOff) => (...given) => {
    const judged = pairOff(...given);
    if (judged) paired += 1;
    return judged;
  });
  alone = await engineWith(() => () => undefined);
});
afterAll(() => vi.doUnmock('../../../src/compare/pair-off.ts'));

describe('pairing off', () => {
  it('changes no report of made-up schools, tidy or not', async () => {
    paired = 0;
    const { numRuns } = runs(300);
    for (let index = 0; index < numRuns; index++) {
      const [one, again] = [caseOf(21, index), caseOf(21, index)];
      expect(JSON.stringify(await both.reportOf(one.world))).toBe(JSON.stringify(await alone.reportOf(again.world)));
    }
    expect(paired).toBeGreaterThan(numRuns);
  });

  it('changes no report where students have few rows, and those are alike', () => {
    paired = 0;
    fc.assert(
      fc.property(world, fc.array(fc.nat(), { maxLength: 3 }), (made, again) => {
        const given = repeated(both.sheetsOf(made), again);
        expect(JSON.stringify(both.reportOnSheets(given))).toBe(JSON.stringify(alone.reportOnSheets(given)));
      }),
      runs(1000),
    );
    expect(paired).toBeGreaterThan(runs(100).numRuns);
  });
});

/** Some rows of each file once more. */
function repeated({ technical, high }: Sheets, again: readonly number[]): Sheets {
  for (const { rows } of [...technical, ...high])
    rows.push(...again.flatMap((at) => (rows.length > 0 && at % 2 === 0 ? [[...rows[at % rows.length]!]] : [])));
  return { technical, high };
}
