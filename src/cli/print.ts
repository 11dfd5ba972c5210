/** Standard output. */
import { writeSync } from 'node:fs';

/** A pipe may take only part of what is written. */
export function print(output: string) {
  const bytes = Buffer.from(output);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever reads has heard enough, as `head` does.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
