/** What of the files could not be used or compared as a whole: it stands beside the numbers, never without them. */
import { asideReason } from '../../rules/file-rows/aside-reasons.ts';
import { number, plural } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import { clauses, said, type Answerable, type Tallies } from './facts.ts';

/** Rows of the technical school that may hold a grade and are in none of the counts, and why. */
export function rowsSetAside(checked: Answerable): string[] {
  const count = checked.grades.setAside;
  if (count === 0) return [];
  const why = reasonsOf(checked).map(({ reason, count: rows }) => {
    const [one, many] = asideReason(reason);
    return said({ count: rows, one, many });
  });
  const rows = plural(count, ['row', 'rows']);
  const because =
    why.length === 0
      ? ''
      : why.length === 1 && count === 1
        ? `: it ${why[0]!.replace(/^1 /, '')}`
        : `: ${clauses(why)}`;
  return [`${rows} of the technical school may hold a grade and could not be used${because}.`];
}

function reasonsOf(checked: Answerable): { reason: string; count: number }[] {
  const findings = 'findings' in checked ? checked.findings : checked.groups.flatMap(({ first = [] }) => first);
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.side !== 'technical') continue;
    const reason =
      finding.code === 'file-rows-set-aside'
        ? finding.data.reason
        : finding.code === 'file-damaged-id'
          ? 'damaged'
          : '';
    if (reason !== '') counts.set(reason, (counts.get(reason) ?? 0) + finding.count);
  }
  return Array.from(counts, ([reason, count]) => ({ reason, count }));
}

/** Says what is wrong with whole files. */
export const aboutFiles = (found: Tallies): string[] =>
  [...found.keys()].flatMap((code) => words[code].answer?.aboutFile ?? []);

/** How many have arrived, where nobody may say that all have. */
export const arrivedAsFarAs = (count: number) =>
  `${number(count)} posted ${count === 1 ? 'grade has' : 'grades have'} arrived, as far as these files show it.`;
