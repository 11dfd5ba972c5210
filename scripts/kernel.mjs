/** The kernel: AssemblyScript to WebAssembly, as a text that programs can hold. `node scripts/kernel.mjs` writes it anew. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './machine.mjs';

const sources = join(root, 'src', 'kernel', 'assembly');
const written = join(root, 'src', 'kernel', 'compiled.ts');
const settings = ['-O3', '--runtime', 'minimal', '--enable', 'simd', '--noAssert', '--use', 'abort='];

/** SHA-256 of what the kernel is made of: its sources, the compiler and how it is set. */
export async function madeOf() {
  const { version } = JSON.parse(await readFile(join(root, 'node_modules', 'assemblyscript', 'package.json'), 'utf8'));
  const sum = createHash('sha256').update(`${version} ${settings.join(' ')}\n`);
  for (const name of (await readdir(sources)).filter((name) => name.endsWith('.ts')).sort())
    sum.update(await readFile(join(sources, name)));
  return sum.digest('hex');
}

/** Compiles the kernel. @returns {Promise<string>} its bytes as base64 */
export async function compileKernel() {
  const { main } = await import('assemblyscript/asc');
  const folder = await mkdtemp(join(tmpdir(), 'kernel-'));
  const file = join(folder, 'kernel.wasm');
  const { error, stderr } = await main([join(sources, 'kernel.ts'), ...settings, '--outFile', file], {});
  if (error) throw new Error(stderr.toString());
  const bytes = await readFile(file);
  await rm(folder, { recursive: true });
  return bytes.toString('base64');
}

async function write() {
  const text = `// Made by \`node scripts/kernel.mjs\` of src/kernel/assembly. A test holds that it is.
export const madeOf = '${await madeOf()}';
export const compiled =
  '${await compileKernel()}';
`;
  await writeFile(written, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
