/** What a rule is, what it knows, and how it says what it found. */
import type { IsKts } from '../compare/kts.ts';
import type { Grades, NamedReading } from '../compare/gather.ts';
import { columnName } from '../intake/column-name.ts';
import type { Kind, MaskReading, Side } from '../intake/kinds.ts';
import type { Unread } from '../intake/read.ts';
import type { Outcome, Item } from './code.ts';
import type { Code, DataOf, Where } from './findings.ts';
import { folded } from '../compare/names.ts';

/** All that is known about a check. */
export interface Facts {
  asOf: string;
  readings: readonly NamedReading[];
  unread: readonly (Unread & { name: string })[];
  /** Labels of the high schools, in the order in which they come; `undefined` for the one without a label. */
  schools: readonly (string | undefined)[];
  isKts: IsKts;
  grades: Grades;
  /** What the user chose: technical-school term to high-school term. */
  termMap?: Readonly<Record<string, string>>;
  /** How the user wants the masks read. */
  masks?: MaskReading;
  masksSchool?: Readonly<Record<string, MaskReading>>;
  /** Files that have the same bytes as one that counts, by its name. */
  copies: readonly { name: string; of: string }[];
  /** What has come since a saved check. */
  morning?: OpenSince;
}

/** What a saved check adds: since when each open grade is open, and files with far fewer grades than then. */
export interface OpenSince {
  openSince: ReadonlyMap<string, string>;
  fewer: readonly { school?: string; before: number; now: number; courses: readonly string[] }[];
}

/** The files of one kind of one side. */
export function filesOf<K extends Kind>({ readings }: Facts, kind: K, side: Side): NamedReading<K>[] {
  return readings.filter((reading): reading is NamedReading<K> => reading.kind === kind && reading.input.side === side);
}

/** What a rule says of one finding. The rest follows from its code. */
export type Said<C extends Code = Code> = {
  side: Side;
  school?: string;
  where: Where[];
  /** Records concerned; else the rows in `where`. */
  count?: number;
  /** Where it is not the usual one of the code. */
  outcome?: Outcome;
  // A finding whose data may be empty need not say so.
} & (Record<never, never> extends DataOf<C> ? { data?: DataOf<C> } : { data: DataOf<C> });

/** What a rule says it to. */
export interface Reporter {
  <C extends Code>(code: C, said: Said<C>): void;
  /** One finding for each of these, all of one outcome. They are made when they are asked for (`everyOf` in `run.ts`): there may be many. */
  many<C extends Code, Of>(code: C, outcome: Outcome, all: readonly Of[], describe: (one: Of) => Said<C>): void;
  /** A check of this code passed, `count` times in units of its grain. */
  passed(code: Code, count?: number): void;
}

/** A kind of file of one side, as in `high grades`. */
export type Need = `${Side} ${Kind}`;

export interface Rule {
  item: Item;
  /** Files without which the rule can say nothing. With `each`, every one of them allows a part of it. */
  needs: readonly Need[];
  each?: boolean;
  /** It asks what has come since a saved check: `facts.morning`. */
  asksMorning?: boolean;
  check(facts: Facts, report: Reporter): void;
}

/**
 * Makes a rule: one item of the guide, all but its words.
 * @__NO_SIDE_EFFECTS__
 */
export const defineRule = (rule: Rule): Rule => rule;

/** The data of a finding without the fields that say nothing. */
export function compact<Data extends object>(data: Data): Data {
  const kept = {} as Data;
  for (const field in data) if (data[field] !== undefined && data[field] !== '') kept[field] = data[field];
  return kept;
}

/** `Where` of some rows of a file, with the column of the field that matters. */
export function at(reading: NamedReading, rows: readonly number[], column?: number): Where {
  return { file: reading.name, rows: [...rows], ...(column === undefined ? {} : { column: columnName(column) }) };
}

/** Gives a course its title: the technical school's before a high school's. */
export function courseTitles({ readings }: Pick<Facts, 'readings'>): (course: string) => string | undefined {
  const titles = new Map<string, string>();
  for (const side of ['high', 'technical'] as const)
    for (const reading of readings)
      if (reading.input.side === side && (reading.kind === 'grades' || reading.kind === 'roster'))
        for (const [course, title] of reading.records.courseNames) titles.set(folded(course), title);
  return (course) => titles.get(folded(course));
}
