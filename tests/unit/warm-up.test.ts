import { describe, expect, it } from 'vitest';
import { warmUp } from '../../src/warm-up.ts';

/** Warms up until it has asked so often whether there is real work; how often it asked. */
async function warmFor(most: number): Promise<number> {
  let asked = 0;
  await warmUp(() => (asked += 1) > most);
  return asked;
}

describe('warming up', () => {
  it('ends before its first step where there is real work already', async () => {
    expect(await warmFor(0)).toBe(1);
  });

  it.each([1, 2, 3, 6])('ends at the next step when real work comes: %i', async (most) => {
    expect(await warmFor(most)).toBe(most + 1);
  });

  it('goes the whole way, from the rows to the result, without a fault', async () => {
    // Each round asks four times: the ninth question stands in the third round.
    expect(await warmFor(8)).toBe(9);
  });
});
