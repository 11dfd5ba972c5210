import type { Sample } from '../check-session.svelte.ts';

/** The finished example. */
export function sample(): Sample {
  return { asOf: '2026-10-14', highSchools: [''], files: [] };
}
