/** Which setup findings likely explain a grade that is missing or different, the likelier first. */
import { byKey } from '../intake/by-key.ts';
import { withoutZeros } from '../intake/cells.ts';
import type { Code, Finding } from './findings.ts';

/** For each code the codes that can explain it, the likelier first. */
const explains: Partial<Record<Code, readonly Code[]>> = {
  '2b-missing': ['1-alert', '4b-two-active', '4c-active-elsewhere', '4b-none-active', '4b-outside-term-mask', '4a-duplicate-task', '4c-dates-differ'],
  '2b-different': ['4d-high-school-grade-calc', '4a-duplicate-task', '4b-two-active', '4c-active-elsewhere', '4e-minimum-percent'],
}; // prettier-ignore

/**
 * Looks at all findings about the setup.
 * @returns a function that gives a finding about a grade its causes: those about its course and task, or about the whole school
 */
export function causesOf(findings: readonly Finding[]): (found: Finding) => Finding {
  const possible = new Set(Object.values(explains).flat());
  const candidates = byKey(
    findings.filter(({ code }) => possible.has(code)),
    ({ data }) => withoutZeros(data.course ?? ''),
  );
  return (found) => {
    const near = [...(candidates.get(withoutZeros(found.data.course ?? '')) ?? []), ...(candidates.get('') ?? [])];
    const explaining = explains[found.code]?.filter((code) =>
      near.some((candidate) => candidate.code === code && concerns(candidate, found)),
    );
    return explaining && explaining.length > 0 ? { ...found, causes: explaining } : found;
  };
}

/** Whether a setup finding is about the section and task of the grade, and about its school. */
function concerns({ data, side, school }: Finding, found: Finding): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || withoutZeros(a) === withoutZeros(b);
  const isSchool =
    side === 'technical' || found.school === undefined || school === undefined || school === found.school;
  const isTerm =
    data.highTerm === undefined || same(data.term, found.data.term) || same(data.highTerm, found.data.term);
  return isSchool && isTerm && same(data.section, found.data.section) && same(data.task, found.data.task);
}
