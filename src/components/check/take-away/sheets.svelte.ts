/** The printed sheets: of several high schools one a school, else one for each person who must act. */
import type { SchoolSheet } from '../../../report/take-away/school-sheet.ts';
import type { Act, Filter, Group, Result, Row } from '../../../report/view.ts';
import { actFilter } from '../result/acts.ts';
import type { Engine } from '../engine.ts';

/** What a person must look at, with its first rows. */
export interface SheetPart {
  group: Group;
  rows: Row[];
}

export interface ActorSheet {
  act: Act;
  parts: SheetPart[];
}

/** One of the lists is empty. */
export interface Sheets {
  schools: SchoolSheet[];
  people: ActorSheet[];
}

const mostRows = 200;

/** The sheets of a result, asked for before anybody prints: the browser's own print command cannot wait. */
export class SheetsToPrint {
  /** Undefined until they are there. */
  all: Sheets | undefined = $state.raw();
  #turn = 0;

  /** @param filter only what it lets through is printed */
  async prepare(engine: Engine, { acts, schools, bySchool }: Result, filter: Filter) {
    const mine = this.forget();
    if (bySchool.length > 1) {
      const own = await engine.ask('sheets', filter);
      if (mine === this.#turn) this.all = { schools: own, people: [] };
      return;
    }
    const people: ActorSheet[] = [];
    for (const act of acts) {
      const own = both(filter, actFilter(act, schools));
      const parts = own ? await partsOf(engine, act, own) : [];
      if (mine !== this.#turn) return;
      if (parts.length > 0) people.push({ act, parts });
    }
    this.all = { schools: [], people };
  }

  /** Lets go of the sheets, also of those that are being prepared. */
  forget(): number {
    this.all = undefined;
    this.#turn += 1;
    return this.#turn;
  }
}

/** What both filters let through; undefined where that is nothing. */
function both(filter: Filter, { actor, school }: Filter): Filter | undefined {
  const isOther = (asked: string | undefined, own: string | undefined) => asked && own && asked !== own;
  if (isOther(filter.actor, actor) || isOther(filter.school, school)) return undefined;
  return { ...filter, actor, school: filter.school ?? school };
}

async function partsOf(engine: Engine, act: Act, filter: Filter): Promise<SheetPart[]> {
  const codes = new Set(act.codes.map(({ code }) => code));
  const groups = (await engine.ask('groups', filter)).groups.filter(
    (group) => codes.has(group.code) && group.outcome !== 'notice',
  );
  return Promise.all(
    groups.map(async (group) => {
      const rows: Row[] = [];
      // A message may name a student: it stays on the page.
      const keep = (part: Row[]) => rows.push(...part.map((row) => ({ ...row, message: undefined })));
      await engine.rows(group, filter, 0, mostRows, keep);
      return { group: { ...group, fields: { ...group.fields, message: undefined } }, rows };
    }),
  );
}
