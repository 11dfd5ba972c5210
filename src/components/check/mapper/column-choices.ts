/** What a user says of the columns of a file, what that gives the engine, and what the checks still lack. */
import type { ColumnMap, Field, Kind } from '../../../intake/kinds.ts';
import { fieldsOfKind, lacking, missingFor } from '../../../intake/needs.ts';
import type { Peek } from '../../../intake/peek.ts';
import type { Item } from '../../../rules/code.ts';

/** What one column holds: a field, a tick for one term, or nothing that is needed. */
export type Choice = '' | Field | 'tick.termMask' | 'tick.activeMask';

/** What was said, column by column; a column that is not in it is as suggested. */
export type SaidOfColumns = Readonly<Record<number, Choice>>;

/** What shows the columns of a file and takes what is said of them. */
export interface ColumnProps {
  peek: Peek;
  kind: Kind;
  choices: readonly Choice[];
  /** The term of each column, if it has ticks. */
  terms: readonly string[];
  choose(column: number, choice: Choice): void;
  nameTerm(column: number, term: string): void;
}

/** What the file is, as far as its columns tell. */
export const kindOf = ({ kind, columns }: Peek): Kind =>
  kind && kind !== 'alerts'
    ? kind
    : missingFor(Object.fromEntries(columns.flatMap(({ field }, at) => (field ? [[field, at]] : []))))[0]!.kind;

/** What can be said of a column of this kind of file. */
export const choicesFor = (kind: Kind): Choice[] => [
  ...fieldsOfKind[kind],
  ...(kind === 'grading-tasks' ? (['tick.termMask', 'tick.activeMask'] as const) : []),
];

/** The choice of every column: what was said, else what was suggested, as far as this kind has it and it is still free. */
export function choicesOf({ columns }: Peek, kind: Kind, said: SaidOfColumns): Choice[] {
  const known = choicesFor(kind);
  const taken = new Set(Object.values(said).filter(isField));
  return columns.map(({ isPrivate, field, tick }, at) => {
    const suggested: Choice = tick ? `tick.${tick.field}` : field && !taken.has(field) ? field : '';
    const choice = said[at] ?? suggested;
    return isPrivate || !known.includes(choice) ? '' : choice;
  });
}

/** One more thing said. A field stands in one column only: said of another column, it moves there. */
export function say(said: SaidOfColumns, column: number, choice: Choice): SaidOfColumns {
  const others = Object.entries(said).map(([at, other]) => [at, isField(other) && other === choice ? '' : other]);
  return { ...Object.fromEntries(others), [column]: choice };
}

/** What an earlier map said, so that it can be changed. */
export function saidBy({ columns, ticks = [] }: ColumnMap, { columns: all }: Peek): SaidOfColumns {
  const fields = Object.entries(columns).map(([field, column]) => [column, field as Choice] as const);
  const marks = ticks.map(({ field, column }) => [column, `tick.${field}`] as const);
  return { ...Object.fromEntries(all.map((_, at) => [at, ''])), ...Object.fromEntries([...fields, ...marks]) };
}

/** What the engine is to read. `terms` names the term of each column of ticks. */
export function mapOf(kind: Kind, peek: Peek, choices: readonly Choice[], terms: readonly string[]): ColumnMap {
  const ticks = choices.flatMap((choice, column) =>
    isTick(choice) ? [{ field: maskOf(choice), term: terms[column]!.trim(), column }] : [],
  );
  return {
    kind,
    ...(peek.tables.length > 1 ? { table: peek.table } : {}),
    headerRow: peek.headerRow,
    columns: columnsOf(choices),
    ...(ticks.length > 0 ? { ticks } : {}),
  };
}

/** The column of each field. */
export const columnsOf = (choices: readonly Choice[]): ColumnMap['columns'] =>
  Object.fromEntries(choices.flatMap((choice, column) => (isField(choice) ? [[choice, column]] : [])));

export const isTick = (choice: Choice): choice is 'tick.termMask' | 'tick.activeMask' => choice.startsWith('tick.');
const isField = (choice: Choice): choice is Field => choice !== '' && !isTick(choice);
const maskOf = (choice: 'tick.termMask' | 'tick.activeMask') =>
  choice === 'tick.termMask' ? ('termMask' as const) : ('activeMask' as const);

/** An item of the guide that a file can be checked for, and the fields that it still lacks. */
export interface Checkable {
  item: Item;
  /** Of an item with two checks, the field that this one is about. */
  about?: Field;
  lacks: Field[];
}

/** What the file still lacks to be read at all, and for each item of the guide that such a file is for. */
export function lacksOf(kind: Kind, choices: readonly Choice[]): { file: Field[]; checks: Checkable[] } {
  const has = (field: Field) => choices.some((choice) => choice === field || choice === `tick.${field}`);
  const file = lacking(kind, has);
  return {
    file,
    checks: itemsOf[kind].map(({ item, about, oneOf = [] }) => ({
      item,
      ...(about ? { about } : {}),
      lacks: oneOf.some(has) ? file : [...file, ...oneOf.slice(0, 1)],
    })),
  };
}

/** The items that each kind of file is for. `oneOf`: one of these fields is needed besides those of the file. */
const itemsOf: Record<Kind, { item: Item; about?: Field; oneOf?: readonly Field[] }[]> = {
  grades: [{ item: '2b' }, { item: '2a', oneOf: ['progressScore', 'progressPercent'] }],
  roster: [{ item: '2b' }],
  'grading-tasks': [
    { item: '4a' },
    { item: '4b', oneOf: ['activeMask'] },
    { item: '4c', oneOf: ['activeMask'] },
    { item: '4d', oneOf: ['gradeCalc'] },
    { item: '4e', oneOf: ['scoreGroup'] },
  ],
  terms: [{ item: '4c' }],
  'score-group': [{ item: '4e', about: 'minimumPercent' }, { item: '4e', about: 'gpaValue', oneOf: ['gpaValue'] }],
  'report-card': [{ item: '4f' }],
  sections: [{ item: '2b' }],
  counts: [{ item: '2b' }],
  alerts: [],
}; // prettier-ignore
