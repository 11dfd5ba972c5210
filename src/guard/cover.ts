interface Span {
  from: number;
  to: number;
}

/** Remembers which places of a text are taken, so that nothing is marked twice. */
export function cover(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  /** Takes the places of a span. False where one of them is taken already. */
  return ({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken[at]) return false;
    taken.fill(1, from, to);
    return true;
  };
}

/** Tells whether one of the spans has a place from `from` up to `to`, not included, in the same time for any number of them. */
export function touched(length: number, spans: readonly Span[]): (from: number, to: number) => boolean {
  const taken = new Uint8Array(length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const before = new Uint32Array(length + 1);
  for (let at = 0; at < length; at += 1) before[at + 1] = before[at]! + taken[at]!;
  return (from, to) => before[Math.min(to, length)]! > before[from]!;
}
