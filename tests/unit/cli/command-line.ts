/** The command line as its own process, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundleCommandLine } from '../../../scripts/bundle.mjs';
import { parsed } from '../check/tables.ts';
import type { Report } from '../../../src/report/report.ts';

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
  /** What was printed as JSON. */
  report(): Report;
}

/** Builds the command line once for a file of tests, and a folder for its files. */
export function commandLine() {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
    await bundleCommandLine(join(folder, 'kts-check.mjs'));
    mkdirSync(join(folder, 'files'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const inFiles = (name: string) => join(folder, 'files', name);

  return {
    path: inFiles,
    /** Writes files; names may have folders. */
    write(files: Record<string, string | Uint8Array>) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(inFiles(name)), { recursive: true });
        writeFileSync(inFiles(name), content);
      }
    },
    /** Runs it with arguments, what was compiled once not again, standing in the folder of the files or where `from` says. */
    run(args: string[], { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {}): Run {
      const script = join(folder, 'kts-check.mjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: cwd ?? inFiles('.'),
        env: { ...process.env, INIT_CWD: undefined, NODE_COMPILE_CACHE: join(folder, 'compiled'), ...env },
        encoding: 'utf8',
      });
      return { status, stdout, stderr, report: () => parsed(JSON.parse(stdout) as Report) };
    },
  };
}
