/**
 * Groups things by a key, in the order in which the keys come. `Map.groupBy` is younger than browsers that schools have.
 * @returns for each key its things, in their order
 */
export function byKey<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    listOf(groups, keyOf(item)).push(item);
  }
  return groups;
}

/** The list of a key, which is there from now on. */
export function listOf<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
