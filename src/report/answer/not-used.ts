/** What of the files could not be used or compared as a whole: it stands beside the numbers, never without them. */
import { number, plural } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import { termName } from '../../rules/words.ts';
import { clauses, said, saidOf, sentence, type Answerable, type Clause, type Tallies } from './facts.ts';

/** Rows of the technical school that may hold a grade and are in none of the counts, and why. */
export function rowsSetAside(checked: Answerable): string[] {
  const count = checked.grades.setAside;
  if (count === 0) return [];
  const why = rowsOf(checked).map(said);
  const rows = plural(count, ['row', 'rows']);
  const because =
    why.length === 0
      ? ''
      : why.length === 1 && count === 1
        ? `: it ${why[0]!.replace(/^1 /, '')}`
        : `: ${clauses(why)}`;
  return [`${rows} of the technical school may hold a grade and could not be used${because}.`];
}

const rowsOf = (checked: Answerable): Clause[] =>
  saidOf(checked, 'technical', ({ code, data }) => {
    const [one, many] = words[code].answer?.rowsAre?.(data) ?? [];
    return one && many ? { one, many } : undefined;
  });

/** What the check was limited to: `of T1`, `of CTE Term Grade in T1`, `of T1 in the chosen calendar`. */
export function ofChoice(chosen: Answerable['chosen']): string {
  if (!chosen) return '';
  const term = chosen.term && termName(chosen.term);
  return ` of ${[chosen.task, term, chosen.calendar && 'the chosen calendar'].filter(Boolean).join(' in ')}`;
}

/** That not everything was looked at, where a term, a task or a calendar of the technical school was chosen. */
export function limitOf({ chosen, files }: Pick<Answerable, 'chosen' | 'files'>): string[] {
  if (chosen?.term || chosen?.task) return [`Only grades${ofChoice(chosen)} were checked.`];
  const left = files.reduce((sum, { side, ledger }) => sum + (side === 'technical' ? (ledger?.notChosen ?? 0) : 0), 0);
  return sentence([
    {
      count: left,
      one: 'row of the technical school was not checked: it is of a calendar that was not chosen',
      many: 'rows of the technical school were not checked: they are of a calendar that was not chosen',
    },
  ]);
}

/** Says what is wrong with whole files. */
export const aboutFiles = (found: Tallies): string[] =>
  [...found.keys()].flatMap((code) => words[code].answer?.aboutFile ?? []);

/** How many have arrived, where nobody may say that all have. */
export const arrivedAsFarAs = (count: number) =>
  `${number(count)} posted ${count === 1 ? 'grade has' : 'grades have'} arrived, as far as these files show it.`;
