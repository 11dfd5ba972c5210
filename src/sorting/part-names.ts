/** What sorted files are called in a report: by their names, and parts of a split file by their calendars too. */
import { byKey } from '../intake/by-key.ts';
import type { SortedFile } from './sort-read.ts';

/**
 * @param parts in the order of the files that they come from
 * @param paths the name and the folders of each of these files
 */
export function partNames(
  parts: readonly Pick<SortedFile, 'from' | 'calendar'>[],
  paths: readonly { name: string; folders: readonly string[] }[],
): string[] {
  const files = [...new Set(parts.map(({ from }) => from))];
  const names = uniqueNames(files.map((from) => paths[from]!));
  return parts.map(({ from, calendar }) => {
    const name = names[files.indexOf(from)]!;
    return parts.filter((part) => part.from === from).length > 1 ? `${name} (${calendar})` : name;
  });
}

/**
 * Names of files in a report: without folders where that tells them apart, else by the shortest path that does.
 * @param files each with its folders, outermost first; their order changes nothing but the last resort, a number
 */
export function uniqueNames(files: readonly { name: string; folders: readonly string[] }[]): string[] {
  const paths = files.map(({ name, folders }) => [...folders, name]);
  const depth = paths.map(() => 1);
  const named = (i: number) => paths[i]!.slice(-depth[i]!).join('/');
  for (;;) {
    const alike = [...byKey(files.keys(), named).values()].filter((own) => own.length > 1);
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
