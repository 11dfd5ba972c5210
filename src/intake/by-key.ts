/**
 * Groups things by a key, in the order in which the keys come. `Map.groupBy` is younger than browsers that schools have.
 * @returns for each key its things, in their order
 */
export function byKey<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
