/** Names with numbers in them, in the order of a list: T2 stands before T10. */
let collator: Intl.Collator | undefined;

/**
 * The place of each name among all, the same for names that stand alike.
 * @param names many, of which few are different
 */
export function orderOf(names: Iterable<string>): Map<string, number> {
  const order = new Map<string, number>();
  let last: string | undefined;
  let place = 0;
  for (const name of [...new Set(names)].sort(inNumberOrder)) {
    if (last !== undefined && inNumberOrder(last, name) !== 0) place += 1;
    order.set(name, place);
    last = name;
  }
  return order;
}

/** Most begin alike and end in a number: for these the browser need not make ready the order of a language, which takes longest. */
export function inNumberOrder(a: string, b: string): number {
  const [one, other] = [numbered.exec(a), numbered.exec(b)];
  if (one && other && one[1] === other[1]) return Number(one[2]) - Number(other[2]);
  return (collator ??= new Intl.Collator('en-US', { numeric: true })).compare(a, b);
}

/** Letters, and a number of which every digit counts. */
const numbered = /^([a-z]*)(\d{1,15})$/i;
