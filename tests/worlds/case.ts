/** World number K of a seed: tidy, ordinary, or untidy in one to four ways. */
import { mutate, mutations } from './mutations.ts';
import type { Mutation } from './mutations/mutation.ts';
import type { Sheet, World } from './model.ts';
import { randomFrom } from './random.ts';
import { makeWorld } from './world.ts';

export interface Case {
  world: World;
  done: Mutation[];
  /** One in ten is written as bytes of one of the formats. */
  asBytes: boolean;
}

const ordinary = mutations.filter(({ says }) => says === 'ordinary');
const FORMATS = ['csv', 'tsv', 'semicolon', 'xlsx', 'html', 'xml', 'paste'] as const;

/** `only`: a world with this one mutation, if it finds something to work on. */
export function caseOf(seed: number, index: number, only?: Mutation): Case {
  const world = makeWorld(seed, index);
  const random = randomFrom(seed, index, 7);
  const roll = random.int(1, 100);
  let done: Mutation[] = [];
  if (only) done = mutate(world, random, 1, [only]);
  else if (roll > 5 && roll <= 15) done = mutate(world, random, random.int(1, 3), ordinary);
  else if (roll > 15 && roll <= 75) {
    // Each kind in turn, so that each has as many worlds as the next; the first that finds something to work on.
    const from = [...mutations.slice(index % mutations.length), ...mutations.slice(0, index % mutations.length)];
    for (const mutation of from) if (done.length === 0) done = mutate(world, random, 1, [mutation]);
  } else if (roll > 75) done = mutate(world, random, random.int(2, 4), mutations);
  const asBytes = random.chance(0.1);
  if (asBytes) giveFormats(world.sheets, random.chance(0.1) ? 'pdf' : random.pick(FORMATS));
  return { world, done, asBytes };
}

/** The files as bytes of one format, but those whose text is the point. */
function giveFormats(sheets: Sheet[], format: Sheet['style']['format']) {
  for (const sheet of sheets) {
    if (sheet.style.format !== 'table') continue;
    const text = sheet.rows.some((row) => row.text);
    const named = sheet.columns.every(({ header }) => /^[a-z][\w. ]*$/i.test(header));
    // PDF has no marks that are not shown; saved text has no element for a header with them.
    const fits =
      format === 'pdf' || format === 'xml'
        ? named && sheet.kind === 'grades' && isPlain(sheet)
        : format !== 'xlsx' || !hasControls(sheet);
    if (!text && fits) sheet.style.format = format;
  }
}

const cellsOf = ({ rows }: Sheet) => rows.flatMap((row) => row.line ?? Object.values(row.cells));
const isPlain = (sheet: Sheet) =>
  sheet.before.length === 0 &&
  !sheet.rows.some(({ line, finish }) => line ?? finish) &&
  cellsOf(sheet).every((cell) => /^[\x20-\xFF]*$/.test(cell));
// eslint-disable-next-line no-control-regex -- a workbook cannot hold these
const hasControls = (sheet: Sheet) => cellsOf(sheet).some((cell) => /[\x00-\x08]/.test(cell));

/** The same world in another order: rows, columns, files, schools. */
export function shuffledCase({ world, ...rest }: Case): Case {
  const random = randomFrom(world.seed, world.index, 11);
  const sheets = world.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rowsPinned || sheet.kind !== 'grades' ? sheet.rows : random.shuffled(sheet.rows),
    columns:
      sheet.columnsPinned || sheet.rows.some(({ line }) => (line?.length ?? 0) > 3)
        ? sheet.columns
        : random.shuffled(sheet.columns),
  }));
  return { ...rest, world: { ...world, sheets: random.shuffled(sheets), schools: random.shuffled(world.schools) } };
}
