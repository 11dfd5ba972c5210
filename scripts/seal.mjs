/** The last step of a build, on the finished folder: `node scripts/seal.mjs FOLDER`. */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
import { root } from './machine.mjs';

const read = async (name) => (await runnerImport(join(root, 'site', name))).module;
const { readSettings } = await read('settings.ts');
const { seal } = await read('seal.ts');
await seal(resolve(process.argv[2]), readSettings(process.env));
