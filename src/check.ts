/** The engine on one screen: files and options in, a check out. */
import { gather, schoolLabels } from './compare/gather.ts';
import { keepKtsRows, ktsCourses } from './compare/kts.ts';
import type { FileInput } from './intake/kinds.ts';
import { readFile, type Reading } from './intake/read.ts';
import type { Check, CheckedFile, CheckOptions } from './report/check-result.ts';
import { skippedCount } from './intake/skips.ts';
import { rules } from './rules/all.ts';
import type { Facts, NamedReading } from './rules/rule.ts';
import { runRules } from './rules/run.ts';

export type { Check, CheckOptions };

/** How far a check has come: the file that is being read, its rows so far, and the share of all bytes. */
export interface Progress {
  stage: 'reading' | 'comparing' | 'describing';
  file?: string;
  rows: number;
  share: number;
}

/**
 * Checks files. The same files and options always give the same check.
 * @param onProgress called now and then
 */
export function check(
  inputs: readonly FileInput[],
  options: CheckOptions,
  onProgress: (progress: Progress) => void = () => undefined,
): Check {
  const names = uniqueNames(inputs.map(({ source }) => source.name));
  const bytes = inputs.reduce((sum, { source }) => sum + source.size, 0) || 1;
  let done = 0;
  let rows = 0;
  const files = inputs.map((given, i): CheckedFile => {
    const input = { ...given, term: given.term ?? options.term, task: given.task ?? options.task, asOf: options.asOf };
    const { size } = input.source;
    const read = readFile(input, (own, share) => {
      onProgress({ stage: 'reading', file: names[i], rows: rows + own, share: (done + share * size) / bytes });
    });
    done += size;
    rows += read.kind === null ? 0 : dataRows(read);
    return Object.assign(read, {
      name: names[i]!,
      rows: read.kind === null ? (0 as const) : dataRows(read),
    }) as CheckedFile;
  });

  onProgress({ stage: 'comparing', rows, share: 1 });
  const readings = files.filter((file): file is NamedReading & { rows: number } => file.kind !== null);
  const isKts = ktsCourses(readings);
  for (const reading of readings) keepKtsRows(reading, isKts);
  const facts: Facts = {
    asOf: options.asOf,
    readings,
    unread: files.filter((file) => file.kind === null),
    schools: schoolLabels(files),
    isKts,
    grades: gather(readings, options),
    termMap: options.termMap,
    masks: options.masks,
  };
  const result = runRules(rules, facts);
  onProgress({ stage: 'describing', rows, share: 1 });
  return { ...result, options, files, facts };
}

/** Data rows of a reading: records and rows set aside so far. */
const dataRows = ({ records, skips }: Reading) => records.length + skippedCount(skips);

/** Names without folders, made unique where two are alike. */
function uniqueNames(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((path) => {
    const name = path.split(/[/\\]/).at(-1)!;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}
