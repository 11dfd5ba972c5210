/** Which findings likely explain a grade that is missing, different or not in the file, the likelier first. */
import { byKey } from '../intake/by-key.ts';
import { withoutZeros } from '../intake/cells.ts';
import { facts, type Finding } from './findings.ts';
import { named } from './named.ts';

/**
 * Looks at all findings that may explain others.
 * @returns a function that gives a finding about grades its causes: those about its course and task, or about the whole
 * school; of grades that stand elsewhere, those about its own rows
 */
export function causesOf(findings: readonly Finding[]): (found: Finding) => Finding {
  const possible = new Set(Object.values(facts).flatMap(({ mayBeCausedBy = [] }) => mayBeCausedBy));
  const candidates = byKey(
    findings.filter(({ code }) => possible.has(code)),
    (finding) => withoutZeros(named(finding).course ?? ''),
  );
  const elsewhere = new Map(
    findings.filter(({ code }) => isElsewhere(code)).map((finding) => [finding, new Set(rowsOf(finding))]),
  );
  const explains = (candidate: Finding, found: Finding) => {
    const rows = elsewhere.get(candidate);
    return concerns(candidate, found) && (!rows || rowsOf(found).some((row) => rows.has(row)));
  };
  return (found) => {
    const { mayBeCausedBy } = facts[found.code];
    if (!mayBeCausedBy) return found;
    const { course } = named(found);
    const near =
      course === undefined
        ? [...elsewhere.keys()]
        : [...(candidates.get(withoutZeros(course)) ?? []), ...(candidates.get('') ?? [])];
    const explaining = mayBeCausedBy.filter((code) =>
      near.some((candidate) => candidate.code === code && explains(candidate, found)),
    );
    return explaining.length > 0 ? { ...found, causes: explaining } : found;
  };
}

/** Findings about grades of single students, which explain nothing of the students beside them. */
const isElsewhere = (code: Finding['code']) => code === '2b-other-term' || code === '2b-other-task';

const rowsOf = ({ where }: Finding) => where.flatMap(({ file, rows }) => rows.map((row) => `${row} ${file}`));

/** Whether a setup finding is about the section and task of the grade, and about its school. */
function concerns(finding: Finding, found: Finding): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || withoutZeros(a) === withoutZeros(b);
  const { side, school } = finding;
  const [own, there] = [named(finding), named(found)];
  const isSchool =
    side === 'technical' || found.school === undefined || school === undefined || school === found.school;
  const isTerm = own.highTerm === undefined || same(own.term, there.term) || same(own.highTerm, there.term);
  return isSchool && isTerm && same(own.section, there.section) && same(own.task, there.task);
}
