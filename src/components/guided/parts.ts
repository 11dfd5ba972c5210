/** What the guided check loads once it has come to rest. */
import { later } from '../shared/later.ts';

/** What writes letters. */
export const deskPart = later(() => import('../support/desk-with-pictures.ts'));

/** What the files say, in words. */
export const filesSayPart = later(() => import('./files-say.ts'));
