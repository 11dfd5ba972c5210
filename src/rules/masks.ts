/** How the cells of Term Mask and Active Mask are read: names of terms, ticks, or bits (guide 4b). */
import type { NamedReading } from '../compare/gather.ts';
import { inOrderOfDates } from '../compare/terms.ts';
import type { GradingTask } from '../intake/artefacts/grading-tasks.ts';
import { byKey } from '../intake/by-key.ts';
import { isTick, isUnticked, readTask, termIdentity } from '../intake/cells.ts';
import type { MaskReading } from '../intake/kinds.ts';
import { tasksOnce, termsOnce, taskKey } from './each-once.ts';
import { filesAt, type Entry, type School } from './records.ts';
import type { Facts } from './rule.ts';

/** The terms in the two masks of a grading task, each once, as the file or the term schedule names them. */
export interface Mask {
  term: string[];
  active: string[];
}

/** A CTE grading task of a KTS course. In a file with a term column its masks are spread over its rows. */
export interface MaskedTask {
  entries: Entry<'grading-tasks'>[];
  mask: Mask;
  /** What the masks are in the other reading, where both are possible. */
  otherwise?: Mask;
}

/** A file that has masks, and how they are read. */
export interface MaskedFile {
  reading: NamedReading<'grading-tasks'>;
  as: MaskReading;
  /** The other reading, where it is just as possible and the user has not chosen. */
  orAs?: MaskReading;
  headers: string[];
  hasTermMask: boolean;
  hasActiveMask: boolean;
  tasks: MaskedTask[];
}

type ReadCell = (cell: string, task: GradingTask) => string[];

/** The files of a school that have masks, with the grading tasks that count. */
export function maskedFiles(facts: Facts, school: School): MaskedFile[] {
  const inOrder = termsInOrder(facts, school);
  const { used } = tasksOnce(facts, school);
  return filesAt(facts, 'grading-tasks', school).flatMap((reading) => {
    const has = (field: 'termMask' | 'activeMask') =>
      reading.layout.columns[field] !== undefined || reading.layout.ticks.some((tick) => tick.field === field);
    const [hasTermMask, hasActiveMask] = [has('termMask'), has('activeMask')];
    if (!hasTermMask && !hasActiveMask) return [];
    const { as, orAs } = choose(reading, inOrder, askedOf(facts, school));
    const own = used.filter((entry) => entry.reading === reading);
    const isSpread = reading.layout.columns.term !== undefined;
    const readCell = readers(inOrder, inOrder.length > 0 ? inOrder : termsOf(reading));
    const tasks = isSpread ? [...byKey(own, ({ record }) => taskKey(record)).values()] : own.map((entry) => [entry]);
    return {
      reading,
      as,
      orAs,
      headers: headersOf(reading),
      hasTermMask,
      hasActiveMask,
      tasks: tasks.map((entries) => ({
        entries,
        mask: maskOf(entries, readCell[as]),
        otherwise: orAs && maskOf(entries, readCell[orAs]),
      })),
    };
  });
}

/** How the user wants the masks of a school read. */
const askedOf = ({ masks, masksSchool = {} }: Facts, { side, school }: School) =>
  masksSchool[side === 'technical' ? 'technical' : (school ?? 'high')] ?? masks;

/** The names of the terms in a school's term schedule, in the order of their dates. */
export const termsInOrder = (facts: Facts, school: School): string[] =>
  inOrderOfDates(termsOnce(facts, school).used.map(({ record }) => record)).map(({ name }) => name);

/** Names of terms, each once. */
export function eachOnce(names: Iterable<string>): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(termIdentity(name))) first.set(termIdentity(name), name);
  return [...first.values()];
}

/** Whether a term is among others, however they are spelled. */
export const includesTerm = (names: readonly string[], name: string) =>
  names.some((other) => termIdentity(other) === termIdentity(name));

function maskOf(entries: readonly Entry<'grading-tasks'>[], read: ReadCell): Mask {
  const terms = (ticks: 'termTicks' | 'activeTicks', cell: 'termMask' | 'activeMask') =>
    eachOnce(entries.flatMap(({ record }) => record[ticks] ?? read(record[cell] ?? '', record)));
  return { term: terms('termTicks', 'termMask'), active: terms('activeTicks', 'activeMask') };
}

/** All terms that the masks of a file name, where no schedule says which there are. */
const termsOf = ({ records }: NamedReading<'grading-tasks'>): string[] =>
  eachOnce(
    records.flatMap(({ termMask = '', activeMask = '' }) => [termMask, activeMask].flatMap((cell) => termsNamed(cell))),
  );

const readers = (inOrder: readonly string[], all: readonly string[]): Record<MaskReading, ReadCell> => ({
  names: (cell) => termsNamed(cell, all),
  bits: (cell) => (isInteger(cell) ? termsOfBits(Number(cell), inOrder) : termsNamed(cell, all)),
  // Each row is about one term, and ticks it.
  ticks: (cell, task) => (isTick(cell) && task.term !== '' ? [task.term] : []),
});

/** Which reading, and which other one is just as possible. */
function choose(
  reading: NamedReading<'grading-tasks'>,
  inOrder: readonly string[],
  asked: MaskReading | undefined,
): { as: MaskReading; orAs?: MaskReading } {
  const { layout, records } = reading;
  const fields = (['termMask', 'activeMask'] as const).filter((field) => layout.columns[field] !== undefined);
  if (fields.length === 0) return { as: 'ticks' };
  const isByTerm = layout.columns.term !== undefined;
  if (asked !== undefined && (asked !== 'ticks' || isByTerm)) return { as: asked };

  const cells = records
    .flatMap((record) => fields.map((field) => record[field]!))
    .filter((cell) => !isNothing.test(cell));
  if (cells.length === 0 || !cells.every(isInteger)) {
    const isTicked = isByTerm && cells.length > 0 && cells.every((cell) => isTick(cell) || isUnticked(cell));
    return { as: isTicked ? 'ticks' : 'names' };
  }
  const hasSchedule = inOrder.length > 0;
  const canName = (cell: string) =>
    hasSchedule ? includesTerm(inOrder, cell) : Number(cell) >= 1 && Number(cell) <= 6;
  const canBeNames = cells.every(canName);
  const canBeBits = !hasSchedule || cells.every((cell) => Number(cell) < 2 ** inOrder.length);
  const isAdHoc = fields.some((field) => layout.headers[layout.columns[field]!]!.entity === 'gradingtaskcredit');
  const as = canBeNames && (hasSchedule || !isAdHoc) ? 'names' : 'bits';
  if (!canBeNames || !canBeBits) return { as };
  return { as, orAs: as === 'names' ? 'bits' : 'names' };
}

function headersOf({ layout: { columns, headers, ticks } }: NamedReading<'grading-tasks'>): string[] {
  const used = [columns.termMask, columns.activeMask, ...ticks.map(({ column }) => column)];
  return used.flatMap((column) => (column === undefined ? [] : [headers[column]!.text]));
}

const isInteger = (cell: string) => /^\d+$/.test(cell);
const isNothing = /^(?:-+|[–—]|none|n\/?a|null)?$/i;

/** The terms of a bit mask: 1 is the first term, 2 the second, 4 the third. Without a schedule they are called `1`, `2`, ... */
function termsOfBits(mask: number, inOrder: readonly string[]): string[] {
  const terms: string[] = [];
  for (let bit = 0, rest = mask; rest > 0; bit++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) terms.push(inOrder[bit] ?? String(bit + 1));
  }
  return terms;
}

/**
 * The terms that a cell names, separated by comma, semicolon, slash, bar or space; `T1-T4` and `All` are all between.
 * @param known names of the terms in their order: one of several words stays whole
 */
export function termsNamed(cell: string, known: readonly string[] = []): string[] {
  if (isNothing.test(cell) || cell === '0') return [];
  const parts = cell.split(/[,;/|&+\n\r]+/).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (includesTerm(known, part)) return [part];
      if (/^all(?: terms)?$/i.test(part)) return [...known];
      const range = rangeOf(part, known);
      return range ?? namesIn(part.split(/\s+/)).flatMap((name) => rangeOf(name, known) ?? [name]);
    });
}

/** A range of terms: `T1-T4`, `Term 1 - Term 4`, `1\u20134`. Undefined where it is none. */
function rangeOf(text: string, known: readonly string[]): string[] | undefined {
  const ends = text.split(/[-\u2010-\u2015\u2212]/).map((end) => end.trim());
  const [from = '', to = ''] = ends;
  if (ends.length !== 2 || from === '' || to === '') return undefined;
  const at = (name: string) => known.findIndex((other) => termIdentity(other) === termIdentity(name));
  const [first, last] = [at(from), at(to)];
  if (first !== -1 && last > first) return known.slice(first, last + 1);
  const [, word = '', low] = /^(\D*)(\d{1,2})$/.exec(from) ?? [];
  const [, other = '', high] = /^(\D*)(\d{1,2})$/.exec(to) ?? [];
  const isOneKind = other === '' || other.toLowerCase() === word.toLowerCase();
  if (low === undefined || high === undefined || !isOneKind || Number(high) <= Number(low)) return undefined;
  return Array.from({ length: Number(high) - Number(low) + 1 }, (_, i) => `${word}${Number(low) + i}`);
}

const isNumber = (word: string | undefined) => word !== undefined && /^(?:#?\d+|[ivx]+)$/i.test(word);
const isWord = (word: string | undefined) => word !== undefined && /^\p{L}+\.?$/u.test(word);
const isUnit = (word: string) => /^(?:term|quarter|qtr|semester|sem|trimester|year|yr|session|block)$/i.test(word);

/** Puts the words of a name together again: `Term 1`, `Fall Semester`, `1st Quarter`. */
function namesIn(words: string[]): string[] {
  const names: string[] = [];
  words.forEach((word, i) => {
    const isNumbered = isNumber(word) && isWord(names.at(-1));
    const isUnitOf = names.length > 0 && isUnit(word) && !isNumber(words[i + 1]);
    if (isNumbered || isUnitOf) names.push(`${names.pop()!} ${word}`);
    else if (word.toLowerCase() !== 'and') names.push(word);
  });
  return names;
}

/** The canonical name of the grading task of masked rows. */
export const cteTaskOf = ({ entries }: MaskedTask) => readTask(entries[0]!.record.task)!;
