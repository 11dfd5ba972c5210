/** Says what code of the site uses of the browser and may not. Ends with 1 if there is anything. */
import process from 'node:process';
import { faultsByType } from './lint/by-type.mjs';
import { root } from './machine.mjs';

const faults = faultsByType(root.replace(/[\\/]$/, ''));
for (const { file, line, text } of faults)
  console.error(`${file}:${line}  ${text} is not in scripts/lint/by-type-lists.mjs`);
process.exitCode = faults.length > 0 ? 1 : 0;
