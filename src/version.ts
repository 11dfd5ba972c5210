/** The version of this program, as its package says, and the commit that it was built from. */
import { version as own } from '../package.json';

declare const BUILT_FROM: string | undefined;

/** Such as `2.0.0 (g84e2c1f09ab3)`. A `+` behind the commit: the files were changed since. Without a commit, it was not built from one. */
export const version = own + (typeof BUILT_FROM === 'string' && BUILT_FROM !== '' ? ` (${BUILT_FROM})` : '');
