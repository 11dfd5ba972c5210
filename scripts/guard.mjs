/**
 * `npm run guard`: how much of what is private the guard finds, by kind, and how many harmless lines it marks.
 * Files with marked lines may be named; without any, those of tests/fixtures/guard are read. `--odd` and `--even` take
 * half of the lines, `--show` tells each line that is not as it should be. `--speed` measures instead how much time of the
 * processor 100 KB take, once the process is warm: a text as people write, and texts that are as bad as can be.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findPrivate } from '../src/guard/find-private.ts';
import { linesIn } from '../tests/unit/guard/lines.ts';
import { root } from './machine.mjs';

const asOf = '2026-10-14';
const options = new Set(process.argv.slice(2).filter((each) => each.startsWith('--')));
const named = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const folder = join(root, 'tests/fixtures/guard');
const files = named.length > 0 ? named : readdirSync(folder).map((name) => join(folder, name));

const isChosen = ({ at }) => (options.has('--odd') ? at % 2 === 1 : options.has('--even') ? at % 2 === 0 : true);
const overlaps = (a) => (b) => a.from < b.to && b.from < a.to;
const isSame = (a) => (b) => a.kind === b.kind && a.from === b.from && a.to === b.to;
const percent = (part, all) => `${((100 * part) / all).toFixed(1)}%`;

if (options.has('--speed')) {
  speed();
  process.exit();
}

const kinds = {};
let [harmless, wrong] = [0, 0];
for (const line of files.flatMap((file) => linesIn(file)).filter(isChosen)) {
  const found = findPrivate(line.text, { asOf });
  for (const item of line.marks) {
    const kind = (kinds[item.kind] ??= { items: 0, found: 0, 'of its kind': 0, exact: 0 });
    kind.items += 1;
    const hits = found.filter(overlaps(item));
    if (hits.length > 0) kind.found += 1;
    if (hits.some((each) => each.kind === item.kind)) kind['of its kind'] += 1;
    if (found.some(isSame(item))) kind.exact += 1;
    if (hits.length === 0 && options.has('--show'))
      console.log(`missed ${item.kind} "${line.text.slice(item.from, item.to)}" in line ${line.at}: ${line.text}`);
  }
  if (line.marks.length > 0) continue;
  harmless += 1;
  if (found.length === 0) continue;
  wrong += 1;
  if (options.has('--show'))
    for (const { kind, from, to } of found)
      console.log(`wrong ${kind} "${line.text.slice(from, to)}" in line ${line.at}: ${line.text}`);
}

console.table(
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { items, ...counts }]) => [
      kind,
      { items, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, percent(count, items)])) },
    ]),
  ),
);
if (harmless > 0) console.log(`Harmless lines: ${harmless}, marked: ${wrong} (${percent(wrong, harmless)})`);

/** Prints, for each text, the median of twenty runs after five that do not count. */
function speed() {
  const size = 100 * 1024;
  const fill = (piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const lines = (name) =>
    linesIn(join(folder, name))
      .map(({ text }) => text)
      .join('\n');
  /** Words of three syllables that nobody knows, each a new one. */
  const unknown = (at) => [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10].map((each) => 'bakoritunezavoquidexolu'.slice(2 * each, 2 * each + 3)).join(''); // prettier-ignore
  const strange = Array.from({ length: size / 6 }, (_, at) => unknown(at)).join(' ');
  const texts = {
    'as people write': fill(lines('harmless.txt')),
    'every line private': fill(lines('private.txt')),
    'all words unknown': strange.slice(0, size),
    'all words unknown, in capitals': strange.toUpperCase().slice(0, size),
    'one very long word': fill('x'),
    'all digits': fill('1234567890'),
    'all given names': fill('hope grace '),
    'all counties': fill('logan '),
    'all hyphens': fill('a-'),
    'all social security numbers': fill('123 45 6789 '),
  };
  const timed = Object.entries(texts).map(([name, text]) => {
    const runs = Array.from({ length: 25 }, () => {
      const before = process.cpuUsage();
      findPrivate(text, { asOf });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    const sorted = runs.slice(5).sort((a, b) => a - b);
    return [name, { 'ms for 100 KB': Number(((sorted[9] + sorted[10]) / 2).toFixed(1)) }];
  });
  console.table(Object.fromEntries(timed));
}
