/** Which setup findings likely explain a grade that is missing or different, the likelier first. */
import { byKey } from '../intake/by-key.ts';
import { withoutZeros } from '../intake/cells.ts';
import { facts, type Finding } from './findings.ts';
import { named } from './named.ts';

/**
 * Looks at all findings about the setup.
 * @returns a function that gives a finding about a grade its causes: those about its course and task, or about the whole school
 */
export function causesOf(findings: readonly Finding[]): (found: Finding) => Finding {
  const possible = new Set(Object.values(facts).flatMap(({ mayBeCausedBy = [] }) => mayBeCausedBy));
  const candidates = byKey(
    findings.filter(({ code }) => possible.has(code)),
    (finding) => withoutZeros(named(finding).course ?? ''),
  );
  return (found) => {
    const { mayBeCausedBy } = facts[found.code];
    if (!mayBeCausedBy) return found;
    const near = [...(candidates.get(withoutZeros(named(found).course ?? '')) ?? []), ...(candidates.get('') ?? [])];
    const explaining = mayBeCausedBy.filter((code) =>
      near.some((candidate) => candidate.code === code && concerns(candidate, found)),
    );
    return explaining.length > 0 ? { ...found, causes: explaining } : found;
  };
}

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
