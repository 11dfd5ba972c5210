/** What files answer of the questions: held on the examples of the items, each of which is about its own questions. */
import { expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { checkedWith, resultOf } from '../../../src/checked.ts';
import type { RulePage } from '../../../src/components/shell/item-path.ts';
import { toTry, type WhichExample } from '../../../src/content/examples/files.ts';
import { fromFiles } from '../../../src/guided/from-files.ts';
import type { Role } from '../../../src/guided/routing.ts';
import type { Answers } from '../../../src/guided/walk.ts';
import { sourceOfBytes } from '../../../src/intake/formats/source-of-bytes.ts';
import { exampleOf } from '../../examples.ts';

async function answered(item: RulePage, which: WhichExample, role: Role): Promise<Answers> {
  const { files, asOf } = toTry(exampleOf(item), which);
  const inputs = files.map(({ name, side, text }) => ({
    side,
    source: sourceOfBytes(new TextEncoder().encode(text), name),
  }));
  return fromFiles(resultOf(await checkedWith(async () => ({ check: check(inputs, { asOf }), keys: [] }), {})), role);
}

it.each<[RulePage, WhichExample, Role, Answers]>([
  ['1-alerts', 'fails', 'high', { alerts: 'here' }],
  ['1-alerts', 'passes', 'high', {}],
  ['2a-posted', 'fails', 'high', { posted: 'no' }],
  ['2a-posted', 'passes', 'high', { posted: 'earlier' }],
  ['2b-arrived', 'fails', 'high', { posted: 'earlier', arrived: 'no' }],
  ['2b-arrived', 'passes', 'high', { posted: 'earlier', arrived: 'yes' }],
  ['4a-cte-tasks', 'fails', 'high', { tasks: 'twice' }],
  ['4a-cte-tasks', 'passes', 'high', { tasks: 'one' }],
  ['4b-one-active-term', 'fails', 'high', { tasks: 'one', 'masks-technical': 'wrong' }],
  ['4b-one-active-term', 'passes', 'high', { tasks: 'one', 'masks-technical': 'right' }],
  ['4c-term-dates', 'fails', 'high', {}],
  ['4c-term-dates', 'passes', 'high', { dates: 'same' }],
  ['4d-grade-calc', 'fails', 'high', { tasks: 'one', calc: 'yes' }],
  ['4d-grade-calc', 'passes', 'high', { tasks: 'one', calc: 'no' }],
  ['4e-score-groups', 'fails', 'high', { scores: 'minimum' }],
  ['4e-score-groups', 'passes', 'high', { scores: 'match' }],
  ['4f-report-card', 'fails', 'high', { card: 'no' }],
  ['4f-report-card', 'passes', 'high', { card: 'yes' }],
  ['1-alerts', 'fails', 'technical', { alerts: 'high' }],
])('%s that %s, at a %s school', async (item, which, role, expected) => {
  expect(await answered(item, which, role)).toEqual(expected);
});

it('no file answers nothing', async () => {
  expect(
    fromFiles(
      resultOf(await checkedWith(async () => ({ check: check([], { asOf: '2026-10-14' }), keys: [] }), {})),
      'high',
    ),
  ).toEqual({});
});
