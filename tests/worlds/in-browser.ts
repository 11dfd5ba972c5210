/** Made-up worlds, checked by the engine that the browser of a test runs: with what is fast in it, and without. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { few } from '../unit/runs.ts';
import { caseOf } from './case.ts';
import { reportOf } from './engine.ts';

const SEED = 29;

/** Which worlds: some, and in the long run as many as are to agree in each browser. A PDF needs more than the engine. */
export const worlds = few(
  Array.from({ length: 2000 }, (_, index) => index),
  (index) => index < 20,
).filter((index) => caseOf(SEED, index).world.sheets.every(({ style }) => style.format !== 'pdf'));

/** What is fast begins here. Without it there is no kernel, and nobody is paired off. */
const fast = {
  'kernel.ts': 'startKernel(): Kernel | undefined {',
  'pair-off.ts': 'pairOff(student: number): boolean {',
};

/**
 * The engine as one program, for any browser.
 * @returns text of a program that sets `reportsOf`: it takes numbers of worlds, and promises their reports as text
 */
export async function engineForBrowsers(isFast: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { caseOf } from './case.ts';
        import { reportOf } from './engine.ts';
        globalThis.reportsOf = async (worlds) => {
          const all = [];
          for (const index of worlds) all.push(JSON.stringify(await reportOf(caseOf(${SEED}, index).world)));
          return all;
        };`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    external: ['*/pdf-read.ts'],
    plugins: [
      {
        name: 'without what is fast',
        setup({ onLoad }) {
          if (isFast) return;
          for (const [name, begin] of Object.entries(fast))
            onLoad({ filter: new RegExp(`/src/.*/${name}$`) }, async ({ path }) => {
              const text = await readFile(path, 'utf8');
              if (!text.includes(begin)) throw new Error(`${name} begins its fast way elsewhere.`);
              return {
                contents: text.replace(begin, `${begin} return ${name === 'kernel.ts' ? 'undefined' : 'false'};`),
                loader: 'ts',
              };
            });
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** The reports that Node gives. */
export async function reportsHere(): Promise<string[]> {
  const all: string[] = [];
  for (const index of worlds) all.push(JSON.stringify(await reportOf(caseOf(SEED, index).world)));
  return all;
}

/** Numbers of worlds whose reports are not the same. */
export const unlike = (reports: readonly string[], others: readonly string[]) =>
  worlds.filter((_, at) => reports[at] === undefined || reports[at] !== others[at]);
