import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import type { PrivateItem, PrivateKind } from '../../../src/guard/private-kinds.ts';
import { linesOf, type Line } from './lines.ts';

const asOf = '2026-10-14';
const same = (a: PrivateItem) => (b: PrivateItem) => a.kind === b.kind && a.from === b.from && a.to === b.to;
const told = ({ at, text }: Line, { kind, from, to }: PrivateItem) =>
  `line ${at}: ${kind} "${text.slice(from, to)}" in: ${text}`;

/** The same lines are asked about for each kind. */
const known = new Map<string, PrivateItem[]>();
function foundIn(text: string): PrivateItem[] {
  if (!known.has(text)) known.set(text, findPrivate(text, { asOf }));
  return known.get(text)!;
}

function figures(lines: Line[]) {
  const [missed, wrong]: string[][] = [[], []];
  for (const line of lines) {
    const found = foundIn(line.text);
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

/** Percent of the items of a kind that are found, at least in part. */
const least: Record<PrivateKind, number> = {
  name: 95,
  ssn: 99,
  'birth-date': 95,
  email: 95,
  phone: 90,
  age: 80,
  address: 80,
  'local-id': 80,
  special: 80,
};

const ofKinds = Object.entries(least).flatMap(([kind, percent]) =>
  (['others', 'more'] as const).map((file) => ({ file, kind, percent })),
);
test.each(ofKinds)('of lines of $file, $kind is found in at least $percent percent', ({ file, kind, percent }) => {
  const items = linesOf(`${file}-private`).flatMap(({ text, marks }) => {
    const found = foundIn(text);
    return marks
      .filter((mark) => mark.kind === kind)
      .map(({ from, to }) => found.some((each) => each.from < to && from < each.to));
  });
  expect(items.length).toBeGreaterThanOrEqual(file === 'others' ? 60 : 12);
  expect((100 * items.filter(Boolean).length) / items.length).toBeGreaterThanOrEqual(percent);
});

test('of lines by others, names in small letters behind for, of, student, named are found in at least 70 percent', () => {
  const items = linesOf('others-private').flatMap(({ text, marks }) => {
    const found = findPrivate(text, { asOf });
    return marks
      .filter(({ kind, from, to }) => {
        const said = text.slice(from, to);
        return (
          kind === 'name' && said === said.toLowerCase() && /\b(?:for|of|student|named) $/.test(text.slice(0, from))
        );
      })
      .map(({ from, to }) => found.some((each) => each.from < to && from < each.to));
  });
  expect(items.length).toBeGreaterThanOrEqual(30);
  expect((100 * items.filter(Boolean).length) / items.length).toBeGreaterThanOrEqual(70);
});

test.each(['others', 'more'] as const)('of harmless lines of %s, at most three in a hundred are marked', (file) => {
  const lines = linesOf(`${file}-harmless`);
  const marked = lines.filter(({ text }) => findPrivate(text, { asOf }).length > 0);
  expect(lines.length).toBeGreaterThanOrEqual(600);
  expect(marked.length).toBeLessThanOrEqual(lines.length * 0.03);
});
