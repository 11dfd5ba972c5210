/** What a file is called outside this check: its school, its kind and a number. Its own name may be a person's. */
import { kindNames, sideNames } from '../../rules/names.ts';
import type { CheckedFile } from '../finished-check.ts';

/** A name for each file, by its unique name. */
export function fileLabels(files: readonly CheckedFile[]): Map<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    files.map(({ name, kind, input: { side, school } }) => {
      const label = `${school ?? sideNames[side]}, ${kind ? kindNames[kind].name.toLowerCase() : 'a file'}`;
      const number = (counts.get(label) ?? 0) + 1;
      counts.set(label, number);
      return [name, `${label} ${number}`];
    }),
  );
}
