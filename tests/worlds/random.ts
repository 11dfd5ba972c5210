/** A small generator of random numbers (mulberry32): one seed gives one world, on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** From `least` to `most` of the list, in the list's order. */
  some<T>(list: readonly T[], least: number, most: number): T[];
}

export function randomFrom(...seeds: number[]): Random {
  let state = seeds.reduce(
    (hash, seed) => Math.imul(hash ^ (seed + 0x9e3779b9), 0x85ebca6b) ^ (hash >>> 13),
    0x2545f491,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = int(0, last);
      [copy[last], copy[other]] = [copy[other]!, copy[last]!];
    }
    return copy;
  };
  return {
    int,
    chance: (share) => next() < share,
    pick: (list) => list[int(0, list.length - 1)]!,
    shuffled,
    some: (list, least, most) => {
      const taken = new Set(shuffled(list.map((_, at) => at)).slice(0, int(least, most)));
      return list.filter((_, at) => taken.has(at));
    },
  };
}
