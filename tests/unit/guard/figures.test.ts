import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import type { PrivateItem } from '../../../src/guard/private-kinds.ts';
import { linesOf, type Line } from './lines.ts';

const asOf = '2026-10-14';
const same = (a: PrivateItem) => (b: PrivateItem) => a.kind === b.kind && a.from === b.from && a.to === b.to;
const told = ({ at, text }: Line, { kind, from, to }: PrivateItem) =>
  `line ${at}: ${kind} "${text.slice(from, to)}" in: ${text}`;

function figures(lines: Line[]) {
  const [missed, wrong]: string[][] = [[], []];
  for (const line of lines) {
    const found = findPrivate(line.text, { asOf });
    missed!.push(...line.marks.filter((item) => !found.some(same(item))).map((item) => told(line, item)));
    wrong!.push(...found.filter((item) => !line.marks.some(same(item))).map((item) => told(line, item)));
  }
  const marks = lines.flatMap((line) => line.marks).length;
  return { lines: lines.length, marks, found: marks - missed!.length, missed, wrong };
}

test('every marked item is found, with its exact ends, and nothing else', () => {
  const { lines, marks, found, missed, wrong } = figures(linesOf('private'));
  expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  expect(lines).toBeGreaterThanOrEqual(300);
  expect(found).toBe(marks);
});

test('nothing is marked in harmless lines', () => {
  const { lines, marks, wrong } = figures(linesOf('harmless'));
  expect(wrong).toEqual([]);
  expect(lines).toBeGreaterThanOrEqual(300);
  expect(marks).toBe(0);
});
