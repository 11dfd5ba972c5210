/** How many grades of each kind a program has listed: told from its list, when its clock has stopped. */
export function countFound(found) {
  const counts = { missing: 0, different: 0, onlyHigh: 0 };
  for (const { what } of found) counts[what] += 1;
  return counts;
}
