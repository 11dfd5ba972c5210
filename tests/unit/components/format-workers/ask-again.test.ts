import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { askAgain } from '../../../../src/components/check/format-workers/ask-again.ts';

const from = pathToFileURL(resolve('src/intake/x.ts')).href;

/** A part that cannot be loaded by the address in its text, as a browser keeps it that once could not. */
function lost(text: string) {
  const load = vi.fn(() => Promise.reject(new Error('not loaded')));
  return Object.assign(load, { toString: () => text });
}

describe('a part that could not be loaded', () => {
  it('is there at once where it can be', async () => {
    const part = askAgain(() => Promise.resolve('part'));
    expect(await part()).toBe('part');
  });

  it.each(['()=>import("./column-name.ts")', "() => load(() => import('./column-name.ts'), [])", '()=>p(()=>import(`./column-name.ts`),m([0]))'])(
    'is asked for behind another #: %s',
    async (text) => {
      const load = lost(text);
      const part = askAgain<unknown>(load, from);
      expect(await part()).toHaveProperty('columnName');
      expect(await part()).toHaveProperty('columnName');
      expect(load).toHaveBeenCalledTimes(2);
    },
  ); // prettier-ignore

  it('stays lost where it is not there, or has no address', async () => {
    await expect(askAgain(lost('()=>import("./no-such-part.ts")'), from)()).rejects.toThrow();
    await expect(askAgain(lost('()=>part'), from)()).rejects.toThrow('not loaded');
  });
});
