import process from 'node:process';

const isLong = Boolean(process.env.LONG_PROOFS);

/** How many made-up examples a proof takes: so many in the short run, and twenty times as many in `npm run test:long`. */
export const runs = (short: number) => ({ numRuns: isLong ? 20 * short : short });

/** How large a thing is that is large without sense: in `npm run test:long` five times as large. */
export const much = (short: number) => (isLong ? 5 * short : short);

/** Of things that are alike, those that stand for all in the short run. `npm run test:long` takes every one. */
export const few = <T>(all: readonly T[], standsForAll: (one: T, at: number) => boolean): T[] =>
  isLong ? [...all] : all.filter(standsForAll);
