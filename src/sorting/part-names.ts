/** What sorted files are called in a report: by their names, and parts of a split file by their calendars too. */
import type { SortedFile } from './sort-read.ts';
import { uniqueNames } from './unique-names.ts';

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
