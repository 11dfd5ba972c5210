/** Rows of the grade tables as findings name them: courses, sections, terms and tasks as their file spells them. */
import { byKey } from '../intake/by-key.ts';
import { cteTasks, termIdentity, unknownSsid } from '../intake/cells.ts';
import type { GradeField, GradeRows } from '../intake/artefacts/grades.ts';
import type { Side } from '../intake/kinds.ts';
import { outcomes, type GradeOutcome } from '../compare/compare.ts';
import { placeOf } from '../compare/table.ts';
import type { DataOf, Where } from './findings.ts';
import { at, compact, type Facts, type NamedReading } from './rule.ts';

/** Course, section, term and task. */
export type Slot = Pick<DataOf<'2a-not-posted'>, 'course' | 'section' | 'term' | 'task'>;

/** Course, section, term and task of a row as one number. */
export function slotKey({ grades: { sides } }: Facts, side: Side, i: number): number {
  const table = sides[side];
  return (table.place[i]! * sides.book.terms.values.length + table.term[i]!) * cteTasks.length + table.task[i]!;
}

/** Groups rows by course, section, term and task, and by high school where rows of several are given. */
export function bySlot(
  facts: Facts,
  side: Side,
  rows: Iterable<number>,
  school: (i: number) => number = () => 0,
): { school: number; rows: number[] }[] {
  const slots = byKey(rows, (i) => slotKey(facts, side, i) * 2 ** 10 + school(i) + 1);
  return Array.from(slots.values(), (own) => ({ school: school(own[0]!), rows: own }));
}

/** The rows in their files, each once: two grades may stand against one row. Files come in their order. */
export function whereOf(facts: Facts, side: Side, rows: readonly number[], ...fields: GradeField[]): Where[] {
  const table = facts.grades.sides[side];
  const ofFile = (file: number, own: readonly number[]) => {
    const reading = facts.grades.files[side][file] as NamedReading<'grades'>;
    const column = fields.map((field) => reading.layout.columns[field]).find((index) => index !== undefined);
    return at(reading, own, column);
  };
  if (rows.length === 1) return [ofFile(table.file[rows[0]!]!, [table.row.at(rows[0]!)])];
  const inOrder = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
  const byFile = byKey(rows, (i) => table.file[i]!);
  return inOrder(byFile.keys()).map((file) =>
    ofFile(file, inOrder(new Set(byFile.get(file)!.map((i) => table.row.at(i))))),
  );
}

/** Course, section, term and task of a row, as its own file spells them. */
export function spelled(facts: Facts, side: Side, i: number): Slot {
  const { sides } = facts.grades;
  const table = sides[side];
  const { course, section } = placeOf(sides.book, table.place[i]!);
  return compact({ course, section, term: termSpelled(facts, side, i), task: cteTasks[table.task[i]!]! });
}

/**
 * The same for a row of the technical school whose grade a high school must look at: as that school spells them, where
 * its files know them.
 */
export function spelledAt(facts: Facts, i: number, at: number, match: number): Slot {
  const own = spelled(facts, 'technical', i);
  const school = facts.grades.sides.schools[at];
  if (!school) return own;
  const { sides, files } = facts.grades;
  const places = school.places.same(sides.technical.place[i]!);
  // A match under another section is not the section's own spelling.
  if (match !== -1 && places.includes(sides.high.place[match]!))
    return { ...own, ...spelled(facts, 'high', match), term: termSpelled(facts, 'high', match) ?? own.term };
  const place = places.length === 1 ? placeOf(sides.book, places[0]!) : undefined;
  const [answer] = school.terms.answers.get(sides.book.terms.values[sides.technical.term[i]!]!) ?? [];
  const spellings = files.high.map(({ records }, file) =>
    answer !== undefined && sides.schoolOfFile[file] === at ? namesOf(records).get(answer) : undefined,
  );
  const term = spellings.find((name) => name !== undefined);
  return compact({ ...own, ...(place && compact(place)), term: term ?? own.term });
}

function termSpelled({ grades: { sides, files } }: Facts, side: Side, i: number): string | undefined {
  const table = sides[side];
  if (table.term[i] === 0) return undefined;
  const { records } = files[side][table.file[i]!]!;
  if (records.term !== undefined) return records.term;
  return namesOf(records).get(sides.book.terms.values[table.term[i]!]!);
}

/** A file's terms by their identity, as it first spells them. */
function namesOf(records: GradeRows): Map<string, string> {
  let names = namesOfTerms.get(records);
  if (!names) {
    names = new Map(records.seen.terms.toReversed().map((name) => [termIdentity(name), name]));
    namesOfTerms.set(records, names);
  }
  return names;
}

const namesOfTerms = new WeakMap<GradeRows, Map<string, string>>();

/** The posted grade of a row as its file writes it: the score, else the percent. */
export function valueOf({ grades: { sides } }: Facts, side: Side, i: number): string {
  const { values } = sides.book.values;
  const table = sides[side];
  return values[table.score[i]!] || values[table.percent[i]!]!;
}

/** The day on which the grade of a row was posted, or undefined. */
export const postedOn = ({ grades: { sides } }: Facts, side: Side, i: number) =>
  sides.book.dates.values[sides[side].postedOn[i]!] || undefined;

/** The SSID of a row, or undefined where it was not given. */
export function ssidOf({ grades: { sides } }: Facts, side: Side, i: number): string | undefined {
  const ssid = sides.book.students.values[sides[side].student[i]!]!;
  return ssid === unknownSsid ? undefined : ssid;
}

/** Rows of the technical school by what became of them; those that have arrived, the most by far, are only counted. */
export function byOutcome({ grades: { comparison } }: Facts): Record<GradeOutcome, number[]> & { arrived: number } {
  const lists = outcomes.map((): number[] => []);
  const synced = outcomes.indexOf('synced');
  let arrived = 0;
  for (let i = 0; i < comparison.outcome.length; i++) {
    if (comparison.outcome[i] === synced) arrived += 1;
    else lists[comparison.outcome[i]!]!.push(i);
  }
  const rows = Object.fromEntries(outcomes.map((outcome, at) => [outcome, lists[at]!])) as Record<
    GradeOutcome,
    number[]
  >;
  return { ...rows, arrived };
}
