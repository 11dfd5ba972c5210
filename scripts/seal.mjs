/** The last step of a build, on the finished folder: `node scripts/seal.mjs FOLDER`. */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
import { root } from './machine.mjs';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const { module } = await runnerImport(join(root, 'site', 'seal.ts'));
await module.seal(resolve(process.argv[2]), base);
