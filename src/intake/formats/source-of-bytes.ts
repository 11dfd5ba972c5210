import type { Source } from '../kinds.ts';

/** Bytes in memory as a source. */
export const sourceOfBytes = (bytes: Uint8Array, name = ''): Source => ({
  name,
  size: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});
