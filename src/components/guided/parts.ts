/** What the guided check loads once it has come to rest. */
import { later } from '../shared/later.ts';
import { guardPart } from '../support/guard-part.ts';

/** What writes letters. */
export const writerPart = later(
  async () => (await Promise.all([import('../support/writer-with-pictures.ts'), guardPart()]))[0],
);

/** Where files go in. The first question asks for none. */
export const filesInPart = later(() => import('./FilesIn.svelte'));

/** What the files answer, and what they say, in words. */
export const filesSayPart = later(() => import('./files-say.ts'));
