/** Which open grade stands with which cause. */
import { gradeKeyOf } from '../compare/grade-key.ts';
import type { Code, Finding } from '../rules/findings.ts';
import { named } from '../rules/named.ts';
import { everyOf } from '../rules/run.ts';
import { causeKeys } from './causes.ts';
import type { Check } from './check.ts';
import { rowsOfFindings } from './rows.ts';

/** What is told of a grade. */
interface Explained {
  /** The key of its cause. */
  cause: string;
  /** Codes that likely explain it. */
  codes: Code[];
}

/** The open grades that findings are about, by the key of `gradeKey`. */
export function openCauses({ lists, facts }: Check): Map<string, Explained> {
  const causeOf = causeKeys(lists);
  const rowsOf = rowsOfFindings(facts);
  const found = new Map<string, Explained>();
  for (const list of lists) {
    if (list.outcome === 'notice' || !list.code.startsWith('2')) continue;
    for (const finding of everyOf(list)) {
      const cause = causeOf(finding);
      if (cause === undefined) continue;
      const codes = finding.causes ?? [];
      for (const key of keysOf(finding, rowsOf)) if (!found.has(key)) found.set(key, { cause, codes });
    }
  }
  return found;
}

/** The grades that a finding is about: it names one, or its rows in the technical school's file do. */
function keysOf(finding: Finding, rowsOf: ReturnType<typeof rowsOfFindings>): string[] {
  const { ssid } = named(finding);
  const rows = rowsOf(finding).filter(({ side }) => side === 'technical');
  return rows.flatMap((row) => {
    const own = row.ssid ?? ssid;
    const { course, task, section, term } = row;
    if (own === undefined || course === undefined || task === undefined) return [];
    return [gradeKeyOf({ ssid: own, course, task, ...(section ? { section } : {}), ...(term ? { term } : {}) })];
  });
}
