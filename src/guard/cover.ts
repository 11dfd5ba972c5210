/** Remembers which places of a text are taken, so that nothing is marked twice. */
export function cover(length: number): (span: { from: number; to: number }) => boolean {
  const taken = new Uint8Array(length);
  /** Takes the places of a span. False where one of them is taken already. */
  return ({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken[at]) return false;
    taken.fill(1, from, to);
    return true;
  };
}
