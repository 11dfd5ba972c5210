/** Findings grouped by code, filtered and searched, with the rows behind them. */
import { withoutZeros } from '../intake/cells.ts';
import { type Actor, named } from '../rules/code.ts';
import { actsFirst, saysUnread, type Code, type Finding, type UnreadFinding } from '../rules/findings.ts';
import { everyOf, type FindingList } from '../rules/run.ts';
import type { Check } from './finished-check.ts';
import type { GivenFinding } from './take-away/for-school.ts';
import { CausesInMaking, causeKeys } from './causes.ts';
import { notComparedBySchool } from './count-grades.ts';
import { GroupInMaking } from './group.ts';
import { rowsOfFindings } from './rows.ts';
import type { Act, Cause, Filter, Group, Row } from './view.ts';

/** Which group is meant: findings of one code and outcome. */
export type WhichGroup = Pick<Group, 'code' | 'outcome'>;

/** What a filter lets through: by code, and by what can be fixed. */
export interface Found {
  groups: Group[];
  causes: Cause[];
}

/** What the page can ask about the findings of a check. */
export interface Groups {
  filtered(filter: Filter): Found;
  /** Rows of a group from `from` up to `to`, not included. */
  rows(which: WhichGroup, filter: Filter, from: number, to: number): Generator<Row>;
  /** All rows that the filter lets through. */
  allRows(filter: Filter): Generator<Row>;
  /** The findings that the filter lets through, each with the rows that it lets through. */
  given(filter: Filter): Generator<GivenFinding>;
  /** All groups and causes, who must act for what, and the courses that are named. `noteGiven` is told each finding. */
  all(noteGiven?: (given: GivenFinding) => void): Found & { acts: Act[]; courses: Set<string> };
  /** Why a file could not be read. */
  unread(file: string): UnreadFinding | undefined;
}

/** So many findings of a list, and so many rows of all, are kept once they were made: a person opens, filters and prints them again. */
const MOST_KEPT = 20_000;

/**
 * Makes the findings of a check ready for the page, whatever items of the guide they are about. Nothing is grouped or
 * searched before it is asked for.
 */
export function groupsOf(check: Check): Groups {
  const { lists, facts } = check;
  const rowsFrom = rowsOfFindings(facts);
  const made = new Map<FindingList, Finding[]>();
  const rowsMade = new Map<Finding, readonly Row[]>();
  let rowsKept = 0;
  const causeOf = causeKeys(lists);
  const notCompared = notComparedBySchool(check);

  function findingsOf(list: FindingList): Iterable<Finding> {
    if (list.length > MOST_KEPT) return everyOf(list);
    const known = made.get(list) ?? [...everyOf(list)];
    made.set(list, known);
    return known;
  }

  function rowsOf(list: FindingList, finding: Finding): readonly Row[] {
    const known = rowsMade.get(finding);
    if (known) return known;
    const rows = rowsFrom(finding);
    if (list.length > MOST_KEPT || rowsKept + rows.length > MOST_KEPT) return rows;
    rowsMade.set(finding, rows);
    rowsKept += rows.length;
    return rows;
  }

  /** Findings that the filter lets through, each with the rows that it lets through. */
  function* passing(list: FindingList, filter: Filter): Generator<GivenFinding> {
    if (filter.outcome && list.outcome !== filter.outcome) return;
    const text = filter.text?.trim().toLowerCase();
    for (const finding of findingsOf(list)) {
      if (!lets(filter, finding) || (filter.cause !== undefined && causeOf(finding) !== filter.cause)) continue;
      const rows = rowsOf(list, finding);
      const found = !text || says(finding, text, filter.titled) ? rows : rows.filter((row) => rowSays(row, text));
      if (!text || found === rows || found.length > 0) yield { finding, rows: found };
    }
  }

  function* given(filter: Filter): Generator<GivenFinding> {
    for (const list of lists) yield* passing(list, filter);
  }

  /** What the filter lets through; each finding is told to `note`. */
  function found(filter: Filter, note?: (given: GivenFinding) => void): Found {
    const causes = new CausesInMaking();
    const groups = lists.flatMap((list) => {
      const group = new GroupInMaking();
      for (const each of passing(list, filter)) {
        const { finding, rows } = each;
        group.add(finding, rows);
        causes.add(causeOf(finding), finding, rows);
        note?.(each);
      }
      return group.made();
    });
    return { groups, causes: causes.made(notCompared) };
  }

  return {
    filtered: (filter) => found(filter),
    *rows(which, filter, from, to) {
      let at = 0;
      for (const list of lists) {
        if (list.code !== which.code || list.outcome !== which.outcome) continue;
        for (const { rows: own } of passing(list, filter)) {
          for (const row of own) {
            if (at === to) return;
            if (at >= from) yield row;
            at += 1;
          }
        }
      }
    },
    *allRows(filter) {
      for (const { rows } of given(filter)) yield* rows;
    },
    given,
    all(noteGiven) {
      const acts = new Map<string, Act>();
      const courses = new Set<string>();
      const all = found({}, (given) => {
        const { finding } = given;
        noteGiven?.(given);
        noteAct(acts, finding);
        const { course } = named(finding);
        if (course !== undefined) courses.add(course);
      });
      return { ...all, acts: [...acts.values()], courses };
    },
    unread: (file) =>
      lists
        .filter(({ code }) => saysUnread(code))
        .flatMap((list) => [...everyOf(list)] as UnreadFinding[])
        .find(({ where }) => where.some((at) => at.file === file)),
  };
}

function lets({ items, course, actor, school }: Filter, finding: Finding): boolean {
  if (items && !items.includes(finding.step)) return false;
  if (course && withoutZeros(named(finding).course ?? '') !== withoutZeros(course)) return false;
  if (actor && actsFirst(finding) !== actor) return false;
  if (!school) return true;
  if (school === 'technical') return finding.side === 'technical';
  return school === 'high' ? finding.side === 'high' && finding.school === undefined : finding.school === school;
}

/** Whether a finding itself holds the words, apart from its rows. */
function says(finding: Finding, text: string, titled: readonly Code[] = []): boolean {
  const { code, where, school } = finding;
  if (titled.includes(code)) return true;
  const { course, courseName, section, term, task, ssid, value, highSection, group, template } = named(finding);
  const held = [
    code,
    course,
    courseName,
    section && `section ${section}`,
    term,
    task,
    ssid,
    value,
    highSection,
    group,
    template,
    school,
    ...where.map(({ file }) => file),
  ];
  return held.some((part) => part?.toLowerCase().includes(text));
}

const rowSays = ({ ssid, found, expected, course, courseName, section, term, task }: Row, text: string) =>
  [ssid, found, expected, course, courseName, section, term, task].some((part) => part?.toLowerCase().includes(text));

/** Who must act first, and for what. Notices need nobody. */
function noteAct(acts: Map<string, Act>, finding: Finding) {
  if (finding.outcome === 'notice') return;
  const actor = actsFirst(finding);
  const school = schoolOf(actor, finding);
  const key = `${actor} ${school ?? ''}`;
  const act = acts.get(key) ?? { actor, school, outcome: finding.outcome, codes: [] };
  acts.set(key, act);
  const known = act.codes.find(({ code }) => code === finding.code);
  if (known) {
    known.count += finding.count;
    known.findings += 1;
  } else act.codes.push({ code: finding.code, count: finding.count, findings: 1 });
}

/** A high school acts for itself; all others for the whole. */
const schoolOf = (actor: Actor, { school }: Finding) => (actor === 'high-school' ? school : undefined);
