/** Records of the small files with the file they stand in: of which school, grouped, and where they stand. */
import type { NamedReading } from '../compare/gather.ts';
import { byKey } from '../intake/by-key.ts';
import type { Field, Kind, Side } from '../intake/kinds.ts';
import type { RecordsOf } from '../intake/read.ts';
import type { Where } from './findings.ts';
import { at, filesOf, type Facts } from './rule.ts';

/** One school of a check. A high school has a label where there are several. */
export interface School {
  side: Side;
  school?: string;
}

/** The kinds whose records are plain objects. */
export type PlainKind = Exclude<Kind, 'grades' | 'roster'>;
export type RecordOf<K extends PlainKind> = RecordsOf[K][number];

/** A record and its file. */
export interface Entry<K extends PlainKind> {
  record: RecordOf<K>;
  reading: SmallFile<K>;
}

/** A file of such records: what all kinds have in common. */
export type SmallFile<K extends PlainKind> = Omit<NamedReading, 'kind' | 'records'> & {
  kind: K;
  records: RecordOf<K>[];
};

/** The technical school and each high school. */
export const schoolsOf = ({ schools }: Facts): School[] => [
  { side: 'technical' },
  ...schools.map((school): School => ({ side: 'high', school })),
];

/** The files of one kind of one school. */
export const filesAt = <K extends Kind>(facts: Facts, kind: K, { side, school }: School): NamedReading<K>[] =>
  filesOf(facts, kind, side).filter(({ input }) => side === 'technical' || input.school === school);

/** The records of one kind of one school, file by file. */
export const entriesOf = <K extends PlainKind>(facts: Facts, kind: K, school: School): Entry<K>[] =>
  filesAt(facts, kind, school).flatMap((file) => {
    const reading = file as unknown as SmallFile<K>;
    return reading.records.map((record) => ({ record, reading }));
  });

/** Where records stand: their rows, file by file, with the column of the field that matters. */
export function whereOf<K extends PlainKind>(entries: readonly Entry<K>[], field?: Field): Where[] {
  return [...byKey(entries, ({ reading }) => reading.name).values()].map((own) => {
    const { reading } = own[0]!;
    const rows = own.map(({ record }) => record.row).sort((a, b) => a - b);
    return at(reading as NamedReading, rows, field && reading.layout.columns[field]);
  });
}
