/** Names of files in a report: without folders where that tells them apart, else by the shortest path that does. */

/** @param files each with its folders, outermost first; their order changes nothing but the last resort, a number */
export function uniqueNames(files: readonly { name: string; folders: readonly string[] }[]): string[] {
  const paths = files.map(({ name, folders }) => [...folders, name]);
  const depth = paths.map(() => 1);
  const named = (i: number) => paths[i]!.slice(-depth[i]!).join('/');
  for (;;) {
    const alike = groups(files.map((_, i) => named(i))).filter((own) => own.length > 1);
    // What has the same whole path is the same file: no folder tells the two apart.
    const apart = alike.filter((own) => new Set(own.map((i) => paths[i]!.join('/'))).size > 1);
    const longer = apart.flat().filter((i) => depth[i]! < paths[i]!.length);
    if (longer.length === 0) break;
    for (const i of longer) depth[i]! += 1;
  }
  const taken = new Map<string, number>();
  return files.map((_, i) => {
    const name = named(i);
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Indexes of equal names, together. */
function groups(names: readonly string[]): number[][] {
  const all = new Map<string, number[]>();
  names.forEach((name, i) => all.set(name, [...(all.get(name) ?? []), i]));
  return [...all.values()];
}
