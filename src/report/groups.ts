/** Findings grouped by code, filtered and searched, with the rows behind them. */
import { withoutZeros } from '../intake/cells.ts';
import type { Actor } from '../rules/code.ts';
import { actsFirst, type Code, type Finding, type FindingOf } from '../rules/findings.ts';
import { named } from '../rules/named.ts';
import { everyOf, type FindingList } from '../rules/run.ts';
import type { Check } from './check-result.ts';
import { fieldsOfRows } from './row-fields.ts';
import { rowsOfFindings } from './rows.ts';
import type { Act, Filter, Group, Row } from './view.ts';

const MOST_FIRST = 50;

/** Which group is meant: findings of one code and outcome. */
export type Which = Pick<Group, 'code' | 'outcome'>;

/** What the page can ask about the findings of a check. */
export interface Groups {
  filtered(filter: Filter): Group[];
  /** Rows of a group from `from` up to `to`, not included. */
  rows(which: Which, filter: Filter, from: number, to: number): Generator<Row>;
  /** All rows that the filter lets through. */
  allRows(filter: Filter): Generator<Row>;
  /** All groups, who must act for what, and the courses that are named. */
  all(): { groups: Group[]; acts: Act[]; courses: Set<string> };
  /** The first finding of a code about a file. */
  first<C extends Code>(code: C, file: string): FindingOf<C> | undefined;
}

/**
 * Makes the findings of a check ready for the page, whatever items of the guide they are about. Nothing is grouped or
 * searched before it is asked for.
 */
export function groupsOf({ lists, facts }: Check): Groups {
  const rowsOf = rowsOfFindings(facts);

  /** Findings that the filter lets through, each with the rows that it lets through. */
  function* passing(list: FindingList, filter: Filter): Generator<{ finding: Finding; rows: Row[] }> {
    if (filter.outcome && list.outcome !== filter.outcome) return;
    const text = filter.text?.trim().toLowerCase();
    for (const finding of everyOf(list)) {
      if (!lets(filter, finding)) continue;
      const rows = rowsOf(finding);
      const found = !text || says(finding, text, filter.titled) ? rows : rows.filter((row) => rowSays(row, text));
      if (!text || found === rows || found.length > 0) yield { finding, rows: found };
    }
  }

  /** One group, if the filter lets anything through; each of its findings is told to `note`. */
  function group(list: FindingList, filter: Filter, note?: (finding: Finding) => void): Group[] {
    const made = { findings: 0, count: 0, rows: 0 };
    const first: Finding[] = [];
    const sets = { sides: new Set<Finding['side']>(), schools: new Set<string>(), causes: new Set<Code>() };
    const fields = fieldsOfRows();
    for (const { finding, rows } of passing(list, filter)) {
      made.findings += 1;
      made.count += finding.count;
      made.rows += rows.length;
      rows.forEach(fields.add);
      note?.(finding);
      if (first.length < MOST_FIRST) first.push(withoutRows(finding));
      sets.sides.add(finding.side);
      if (finding.school !== undefined) sets.schools.add(finding.school);
      for (const cause of finding.causes ?? []) sets.causes.add(cause);
    }
    const [head] = first;
    if (!head) return [];
    const { code, outcome } = list;
    const { step, fixBy } = head;
    const [sides, schools, causes] = [[...sets.sides], [...sets.schools], [...sets.causes]];
    return [{ code, outcome, step, fixBy, ...made, fields: fields.found(), first, sides, schools, causes }];
  }

  return {
    filtered: (filter) => lists.flatMap((list) => group(list, filter)),
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
      for (const list of lists) for (const { rows } of passing(list, filter)) yield* rows;
    },
    all() {
      const acts = new Map<string, Act>();
      const courses = new Set<string>();
      const groups = lists.flatMap((list) =>
        group(list, {}, (finding) => {
          noteAct(acts, finding);
          const { course } = named(finding);
          if (course !== undefined) courses.add(course);
        }),
      );
      return { groups, acts: [...acts.values()], courses };
    },
    first: <C extends Code>(code: C, file: string) =>
      lists
        .filter((list) => list.code === code)
        .flatMap((list) => [...everyOf(list)] as FindingOf<C>[])
        .find(({ where }) => where.some((at) => at.file === file)),
  };
}

/** The lines of a page need no row numbers: the table beside them has them. */
const withoutRows = (finding: Finding): Finding => ({
  ...finding,
  where: finding.where.map(({ file, rows, column }) => ({ file, rows: rows.slice(0, MOST_FIRST), column })),
});

function lets({ steps, course, actor, school }: Filter, finding: Finding): boolean {
  if (steps && !steps.includes(finding.step)) return false;
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
  const { course, section, term, task, ssid, value, highSection, group, template } = named(finding);
  const held = [
    code,
    course,
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

const rowSays = ({ ssid, found, expected, course, section, term, task }: Row, text: string) =>
  [ssid, found, expected, course, section, term, task].some((part) => part?.toLowerCase().includes(text));

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
