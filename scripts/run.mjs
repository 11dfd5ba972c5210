/**
 * Every command of the project goes through here: `node scripts/run.mjs <command> [arguments]`.
 * Built-in modules only, so that it runs on a fresh machine with Node 20 and npm.
 */
import process from 'node:process';
import { checkFiles } from './bundle.mjs';
import { ensureInstalled, onSupportedNode } from './machine.mjs';
import { build, format, lint, start, tool, types } from './stages.mjs';
import { browser, test, unit } from './tests.mjs';

const commands = {
  start,
  dev: (args) => tool('astro', 'dev', ...args),
  build,
  test,
  lint,
  format,
  types,
  unit,
  browser,
  bench: (args) => tool('bench/run.mjs', ...args),
  worlds: (args) => tool('tests/worlds/run.ts', ...args),
  reading: (args) => tool('scripts/reading.mjs', ...args),
  lighthouse: (args) => tool('scripts/lighthouse.mjs', ...args),
  screenshots: (args) => tool('scripts/screenshots.mjs', ...args),
};

const [name = '', ...args] = process.argv.slice(2);

// npm does not hand a signal on. When it is gone, what it started here ends too, servers included.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref();

if (name === 'check') {
  // The product's own command line: at home on every Node from 20 on, so it starts without another one.
  await ensureInstalled();
  await checkFiles(args);
} else if (Object.hasOwn(commands, name)) {
  process.exitCode = await onSupportedNode(async () => {
    await ensureInstalled();
    return commands[name](args);
  });
} else {
  console.error(`Unknown command "${name}". There are: ${[...Object.keys(commands), 'check'].join(', ')}.`);
  process.exitCode = 2;
}
