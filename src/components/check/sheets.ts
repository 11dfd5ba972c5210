/** The printed sheets: one for each person who must act, with the rows that person needs. */
import type { Act, Group, Result } from '../../report/view.ts';
import { actFilter } from './acts.ts';
import type { Engine, RowPage } from './engine.ts';

/** What a person must look at, with its first rows. */
export interface SheetPart extends RowPage {
  group: Group;
}

export interface Sheet {
  act: Act;
  parts: SheetPart[];
}

const mostRows = 200;

/** Asks the worker for all sheets of a result, before anybody prints: the browser's own print command cannot wait. */
export async function sheetsOf(engine: Engine, { acts }: Result): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const act of acts) sheets.push({ act, parts: await partsOf(engine, act) });
  return sheets;
}

async function partsOf(engine: Engine, act: Act): Promise<SheetPart[]> {
  const filter = actFilter(act);
  const codes = new Set(act.codes.map(({ code }) => code));
  const groups = (await engine.groups(filter)).filter((group) => codes.has(group.code) && group.outcome !== 'notice');
  return Promise.all(
    groups.map(async (group) => {
      const page = await engine.rows(group.code, { ...filter, outcome: group.outcome }, 0, mostRows);
      return { group, ...page };
    }),
  );
}
