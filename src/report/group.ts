/** Findings of one code as the page shows them, added one after the other. */
import type { Code, Finding } from '../rules/findings.ts';
import type { FieldsOfRows, Group, Row } from './view.ts';

const MOST_FIRST = 50;

/** A group that findings of one code and outcome are added to. */
export class GroupInMaking {
  readonly #first: Finding[] = [];
  readonly #sides = new Set<Finding['side']>();
  readonly #schools = new Set<string>();
  readonly #causes = new Set<Code>();
  readonly #fields = fieldsOfRows();
  #findings = 0;
  #count = 0;
  #rows = 0;

  add(finding: Finding, rows: readonly Row[]) {
    this.#findings += 1;
    this.#count += finding.count;
    this.#rows += rows.length;
    rows.forEach(this.#fields.add);
    if (this.#first.length < MOST_FIRST) this.#first.push(withoutRows(finding));
    this.#sides.add(finding.side);
    if (finding.school !== undefined) this.#schools.add(finding.school);
    for (const cause of finding.causes ?? []) this.#causes.add(cause);
  }

  /** The group, or none where nothing was added. */
  made(): Group[] {
    const [head] = this.#first;
    if (!head) return [];
    const { code, outcome, step, fixBy } = head;
    return [
      {
        code,
        outcome,
        step,
        fixBy,
        findings: this.#findings,
        count: this.#count,
        rows: this.#rows,
        fields: this.#fields.found(),
        first: this.#first,
        sides: [...this.#sides],
        schools: [...this.#schools],
        causes: [...this.#causes],
      },
    ];
  }
}

/** The lines of a page need no row numbers: the table beside them has them. */
const withoutRows = (finding: Finding): Finding => ({
  ...finding,
  where: finding.where.map(({ file, rows, column }) => ({ file, rows: rows.slice(0, MOST_FIRST), column })),
});

/** What a table can show of a row, in its order. */
export const rowFields = [
  'file', 'row', 'column', 'ssid', 'course', 'section', 'term', 'task', 'postedOn', 'message', 'found', 'expected',
] as const; // prettier-ignore

/** Notes the fields of rows, one row after the other. */
export function fieldsOfRows() {
  const fields: FieldsOfRows = {};
  let first: Row | undefined;
  return {
    add(row: Row) {
      for (const name of rowFields) {
        if (fields[name] === 'differs' || (row[name] === undefined && !fields[name])) continue;
        fields[name] = row[name] === (first ?? row)[name] ? 'same' : 'differs';
      }
      first ??= row;
    },
    found: () => fields,
  };
}
