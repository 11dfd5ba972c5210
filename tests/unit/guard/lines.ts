/** The lines of `tests/fixtures/guard`: their text, and the marks in it. */
import { readFileSync } from 'node:fs';
import type { PrivateItem, PrivateKind } from '../../../src/guard/private-kinds.ts';

export interface Line {
  /** Number in its file. */
  at: number;
  text: string;
  marks: PrivateItem[];
}

const mark = /\{(ssn|birth-date|name|email|phone|age|address|local-id|special) ([^}]*)\}/g;

/** The lines of a file with marks. Those that begin with `# ` are remarks. */
export function linesIn(file: string | URL): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .map((line, at) => ({ line: line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'), at: at + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('# '))
    .map(({ line, at }) => ({ at, ...read(line) }));
}

type Lines = 'private' | 'harmless';

export const linesOf = (file: Lines | `${'others' | 'more' | 'social' | 'local'}-${Lines}`) =>
  linesIn(new URL(`../../fixtures/guard/${file}.txt`, import.meta.url));

function read(line: string): Omit<Line, 'at'> {
  let [text, last] = ['', 0];
  const marks: PrivateItem[] = [];
  for (const { 0: whole, 1: kind, 2: said = '', index } of line.matchAll(mark)) {
    text += line.slice(last, index);
    marks.push({ kind: kind as PrivateKind, from: text.length, to: text.length + said.length });
    text += said;
    last = index + whole.length;
  }
  return { text: text + line.slice(last), marks };
}
