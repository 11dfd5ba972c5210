/** Causes: what a person can fix once, with the findings that it likely explains. */
import { withoutZeros } from '../intake/cells.ts';
import { facts, isCause, type Code, type Finding } from '../rules/findings.ts';
import { gradeKeyOf } from '../compare/grade-key.ts';
import type { Check } from './finished-check.ts';
import { rowsOfFindings } from './rows.ts';
import { everyOf, type FindingList } from '../rules/run.ts';
import { isAboutGrades, named, outcomes } from '../rules/code.ts';
import { GroupInMaking } from './group.ts';
import type { Cause, Group, Row } from './view.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** The school that a finding is about, as the filter names it: a label, or one of the two sides. */
export const schoolKey = ({ side, school }: Pick<Finding, 'side' | 'school'>) => school ?? side;

const keyOf = (code: Code, school: string) => `${code} ${school}`;

/**
 * Tells of which cause a finding is: of itself, together with those of its code and school, or of the set-up finding
 * that likely explains it, at its own school before the technical school.
 */
export function causeKeys(lists: readonly FindingList[]): (finding: Finding) => string | undefined {
  const explaining = new Set(Object.values(facts).flatMap(({ mayBeCausedBy = [] }) => mayBeCausedBy));
  /** The courses that each possible cause is about; '' for the whole school. */
  const courses = new Map<string, Set<string>>();
  for (const list of lists) {
    if (!explaining.has(list.code)) continue;
    for (const finding of everyOf(list)) {
      const key = keyOf(finding.code, schoolKey(finding));
      const own = courses.get(key) ?? new Set<string>();
      courses.set(key, own.add(withoutZeros(named(finding).course ?? '')));
    }
  }
  return (finding) => {
    if (!isCause(finding)) return undefined;
    const school = schoolKey(finding);
    const course = withoutZeros(named(finding).course ?? '');
    for (const code of finding.causes ?? [])
      for (const at of [school, 'high', 'technical']) {
        const own = courses.get(keyOf(code, at));
        if (own?.has(course) || own?.has('')) return keyOf(code, at);
      }
    return keyOf(finding.code, school);
  };
}

interface InMaking {
  code: Code;
  side: Finding['side'];
  school?: string;
  groups: Map<string, GroupInMaking>;
}

/** Causes that findings are added to. */
export class CausesInMaking {
  readonly #causes = new Map<string, InMaking>();

  /** @param key what `causeKeys` says of it */
  add(key: string | undefined, finding: Finding, rows: readonly Row[]) {
    if (key === undefined) return;
    const { code, outcome } = finding;
    const own = this.#causes.get(key) ?? newCause(key, finding);
    this.#causes.set(key, own);
    const group = own.groups.get(`${code} ${outcome}`) ?? new GroupInMaking();
    own.groups.set(`${code} ${outcome}`, group);
    group.add(finding, rows);
  }

  /**
   * The causes, the biggest first.
   * @param notCompared grades that were not compared because of the files of a school
   */
  made(notCompared: ReadonlyMap<string, number>): Cause[] {
    const causes = Array.from(this.#causes, ([key, { code, side, school, groups }]): Cause => {
      const made = [...groups.values()].flatMap((group) => group.made());
      const own = made.filter((group) => group.code === code);
      const explained = made.filter((group) => group.code !== code);
      return {
        key,
        code,
        side,
        ...(school === undefined ? {} : { school }),
        groups: [...own, ...explained],
        grades: gradesOf(explained) ?? gradesOf(own),
        count: countOf(own),
      };
    });
    giveNotCompared(causes, notCompared);
    return causes.sort(
      (a, b) => weight(b) - weight(a) || gravity(a) - gravity(b) || b.count - a.count || compareTexts(a.key, b.key),
    );
  }
}

/** The school of a cause is that of its own findings: the key says whose they are. */
function newCause(key: string, finding: Finding): InMaking {
  const [code = ''] = key.split(' ', 1);
  const at = key.slice(code.length + 1);
  const isOwn = at === schoolKey(finding);
  const side = isOwn ? finding.side : at === 'technical' ? 'technical' : 'high';
  const school = at === 'technical' || at === 'high' ? undefined : at;
  return { code: code as Code, side, school, groups: new Map() };
}

const countOf = (groups: readonly Group[]) => groups.reduce((sum, { count }) => sum + count, 0);

/** How many grades these are, and which part of them. */
function gradesOf(groups: readonly Group[]): Cause['grades'] {
  const counted = groups.filter(({ code }) => facts[code].part);
  const part = counted[0] && facts[counted[0].code].part;
  return part && { part, count: countOf(counted) };
}

/** Grades that were not compared stand with the fault of their school's file, else with that of the technical school's. */
function giveNotCompared(causes: readonly Cause[], notCompared: ReadonlyMap<string, number>) {
  for (const [school, count] of notCompared) {
    const told = causes
      .filter((cause) => schoolKey(cause) === school && facts[cause.code].wholeFile)
      .reduce((sum, { grades }) => sum + (grades?.count ?? 0), 0);
    const rest = count - told;
    const fault =
      causes.find((cause) => schoolKey(cause) === school && facts[cause.code].keepsApart) ??
      causes.find(({ side, code }) => side === 'technical' && facts[code].keepsApart);
    if (rest <= 0 || !fault) continue;
    fault.grades = { part: 'other', count: (fault.grades?.count ?? 0) + rest };
  }
}

/** Grades first; a row that may hold one counts as one. */
const weight = ({ code, grades, count }: Cause) => grades?.count ?? (facts[code].keepsApart ? count : 0);
const gravity = ({ groups }: Cause) => Math.min(...groups.map(({ outcome }) => outcomes.indexOf(outcome)));

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
    if (list.outcome === 'notice' || !isAboutGrades(list.code)) continue;
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
