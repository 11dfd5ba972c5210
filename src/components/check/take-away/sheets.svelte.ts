/** The printed sheets: one for each person who must act, with the rows that person needs. */
import type { Act, Filter, Group, Result, Row } from '../../../report/view.ts';
import { actFilter } from '../result/acts.ts';
import type { Engine } from '../engine.ts';

/** What a person must look at, with its first rows. */
export interface SheetPart {
  group: Group;
  rows: Row[];
}

export interface Sheet {
  act: Act;
  parts: SheetPart[];
}

const mostRows = 200;

/** The sheets of a result, asked for before anybody prints: the browser's own print command cannot wait. */
export class SheetsToPrint {
  /** Undefined until they are there. */
  all: Sheet[] | undefined = $state.raw();
  #turn = 0;

  async prepare(engine: Engine, { acts, schools }: Result) {
    const mine = this.forget();
    const sheets: Sheet[] = [];
    for (const act of acts) {
      sheets.push({ act, parts: await partsOf(engine, act, actFilter(act, schools)) });
      if (mine !== this.#turn) return;
    }
    this.all = sheets;
  }

  /** Lets go of the sheets, also of those that are being prepared. */
  forget(): number {
    this.all = undefined;
    this.#turn += 1;
    return this.#turn;
  }
}

async function partsOf(engine: Engine, act: Act, filter: Filter): Promise<SheetPart[]> {
  const codes = new Set(act.codes.map(({ code }) => code));
  const groups = (await engine.groups(filter)).groups.filter(
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
