import { gradesOf, type Sheet, type World } from './model.ts';
import { fileMutations } from './mutations/files.ts';
import { idMutations } from './mutations/ids.ts';
import { layoutMutations } from './mutations/layout.ts';
import type { Mutation } from './mutations/mutation.ts';
import { rowMutations } from './mutations/rows.ts';
import { textMutations } from './mutations/text.ts';
import { valueMutations } from './mutations/values.ts';
import type { Random } from './random.ts';

/** Every kind of untidiness, and the ordinary things that nobody would call untidy. */
export const mutations: Mutation[] = [
  ...textMutations,
  ...idMutations,
  ...rowMutations,
  ...valueMutations,
  ...layoutMutations,
  ...fileMutations,
];

/** Does up to `count` of the mutations to a world, each to a file of its side. Returns those that found something to work on. */
export function mutate(world: World, random: Random, count: number, from: readonly Mutation[]): Mutation[] {
  const chosen: { mutation: Mutation; sheet: Sheet }[] = [];
  for (const mutation of random.shuffled(from)) {
    if (chosen.length === count) break;
    const sheet = random.pick(
      world.sheets.filter((one) => one.kind === 'grades' && (mutation.side === 'either' || one.side === mutation.side)),
    );
    const clash = chosen.some((one) => one.mutation.touches.some((part) => mutation.touches.includes(part)));
    if (!clash) chosen.push({ mutation, sheet });
  }
  const done: Mutation[] = [];
  for (const { mutation, sheet } of chosen.sort((a, b) => a.mutation.phase - b.mutation.phase)) {
    // A mutation may have taken the file away; then one of the same side is as good.
    const there = [sheet, ...gradesOf(world, sheet.side)].find((one) => world.sheets.includes(one));
    if (there && mutation.apply({ world, sheet: there, random })) done.push(mutation);
  }
  world.mutations = done.map(({ name }) => name);
  return done;
}
