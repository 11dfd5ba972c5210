import process from 'node:process';

/** How many made-up examples a proof takes: so many in the short run, and twenty times as many in `npm run test:long`. */
export const runs = (short: number) => ({ numRuns: process.env.LONG_PROOFS ? 20 * short : short });
