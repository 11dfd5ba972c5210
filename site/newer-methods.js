/*
 * Four methods that the oldest browsers of `site/baseline.ts` lack. They are added before any program runs, in pages and in workers,
 * and only where they are missing.
 */
(() => {
  'use strict';
  const add = (of, name, value) => {
    if (!(name in of)) Object.defineProperty(of, name, { value, writable: true, configurable: true });
  };
  const list = Array.prototype;
  add(list, 'toSorted', function (compare) {
    return [...this].sort(compare);
  });
  add(list, 'toReversed', function () {
    return [...this].reverse();
  });
  add(list, 'with', function (at, value) {
    const place = at < 0 ? this.length + at : at;
    if (place < 0 || place >= this.length) throw new RangeError('No such place in the list.');
    const copy = [...this];
    copy[place] = value;
    return copy;
  });
  add(Map, 'groupBy', (items, keyOf) => {
    const groups = new Map();
    let at = 0;
    for (const item of items) {
      const key = keyOf(item, at);
      at += 1;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  });
})();
