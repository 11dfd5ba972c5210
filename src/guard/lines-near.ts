/** Looks in some lines of a text only: what stands beside a word alone need not be looked for everywhere. */

/** What a pattern finds in those lines, at its place in the whole text. */
export type FindNear = (pattern: RegExp) => RegExpExecArray[];

/**
 * @param places where the words stand, in any order
 * @param more how many lines behind each are taken too
 */
export function linesNear(text: string, places: readonly number[], more: number): FindNear {
  /** Where a stretch of lines begins: in the whole text, and in the one of lines. */
  const stretches: { from: number; at: number }[] = [];
  let lines = '';
  let taken = 0;
  for (const place of places.toSorted((a, b) => a - b)) {
    const from = Math.max(taken, text.lastIndexOf('\n', place - 1) + 1);
    let to = place;
    for (let line = 0; line <= more && to < text.length; line += 1) {
      const next = text.indexOf('\n', to);
      to = next < 0 ? text.length : next + 1;
    }
    if (to <= taken) continue;
    stretches.push({ from, at: lines.length });
    lines += text.slice(from, to);
    taken = to;
  }
  return (pattern) => {
    /** The stretch that a match stands in. They come in their order. */
    let last = 0;
    return Array.from(lines.matchAll(pattern), (match) => {
      while (last + 1 < stretches.length && stretches[last + 1]!.at <= match.index) last += 1;
      const { from, at } = stretches[last] ?? { from: 0, at: 0 };
      match.index += from - at;
      return match;
    });
  };
}
