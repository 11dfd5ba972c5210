/** What of the files could not be used or compared as a whole: it stands beside the numbers, never without them. */
import type { Code } from '../../rules/findings.ts';
import { number, plural } from '../../rules/names.ts';
import { clauses, said, type Checked, type Tallies } from './facts.ts';

/** Why a row was set aside: one, many. */
const reasons: Record<string, [one: string, many: string]> = {
  damaged: ['has a damaged number', 'have damaged numbers'],
  'no-ssid': ['has no SSID', 'have no SSID'],
  'no-course': ['has no course number', 'have no course number'],
  'no-task': ['has no grading task that can be read', 'have no grading task that can be read'],
  'task-resembles': [
    'has a grading task that is only nearly a CTE one',
    'have a grading task that is only nearly a CTE one',
  ],
  'unreadable-value': ['has a grade that cannot be read', 'have a grade that cannot be read'],
  short: ['ends too early', 'end too early'],
  long: ['has more cells than there are headers', 'have more cells than there are headers'],
  moved: ['has cells in the wrong columns', 'have cells in the wrong columns'],
  'unclosed-quote': ['has a quotation mark that does not close', 'have a quotation mark that does not close'],
  'other-header': ['stands below a second header', 'stand below a second header'],
  'no-calendar': ['has no calendar', 'have no calendar'],
};
const unclear: [string, string] = ['cannot be read for certain', 'cannot be read for certain'];

/** Rows of the technical school that may hold a grade and are in none of the counts, and why. */
export function rowsSetAside(checked: Checked): string[] {
  const count = checked.grades.setAside;
  if (count === 0) return [];
  const why = reasonsOf(checked).map(({ reason, count: rows }) => {
    const [one, many] = reasons[reason] ?? unclear;
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

function reasonsOf(checked: Checked): { reason: string; count: number }[] {
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

/** What makes the numbers doubtful as a whole. */
const doubts: Partial<Record<Code, string>> = {
  '2b-same-file': 'The same file seems to stand on both sides.',
  '2b-sides-swapped': 'The files of the two schools may be in each other’s place.',
  'file-mixed-calendars': 'A file holds several calendars or schools.',
  'file-cut-off': 'A file was cut off.',
  'file-no-cte-grades': 'A file of grades has no CTE grade.',
  'file-fewer-grades': 'A file has far fewer grades than in the saved check, so it may not be complete.',
};

/** Says what is wrong with whole files. */
export const aboutFiles = (found: Tallies): string[] =>
  (Object.keys(doubts) as Code[]).flatMap((code) => (found.has(code) ? [doubts[code]!] : []));

/** How many have arrived, where nobody may say that all have. */
export const arrivedAsFarAs = (count: number) =>
  `${number(count)} posted ${count === 1 ? 'grade has' : 'grades have'} arrived, as far as these files show it.`;
