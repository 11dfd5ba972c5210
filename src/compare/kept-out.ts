/** Damaged and short rows that were kept out: which grades they may hold, so that nobody is accused wrongly. */
import type { Shard } from '../intake/artefacts/grades.ts';
import { byKey } from '../intake/by-key.ts';
import { numberDamage, roundsTo, termIdentity, withoutZeros } from '../intake/cells.ts';

/** The key of a grade, as the other side's rows may spell it. */
export interface GradeKey {
  ssid: string;
  course: string;
  section: string;
  /** Identities of the terms it may stand under; empty where any. */
  terms: readonly string[];
  task: string;
}

/**
 * Remembers kept-out rows of one side.
 * @returns whether one of them may hold a grade: all parts of its key that can be read are equal
 */
export function keptOutRows(shards: readonly Shard[]): (key: GradeKey) => boolean {
  const seen = new Set<string>();
  const different = shards.filter((shard) => {
    if (!isSomeonesGrade(shard)) return false;
    const { ssid, course, section, term, task } = shard;
    const before = seen.size;
    return seen.add([ssid, course ?? '', section, term, task].join('\n')).size > before;
  });
  if (different.length === 0) return () => false;
  const bySsid = byKey(different.filter(isId), ({ ssid }) => ssid!.padStart(10, '0'));
  const byCourse = byKey(
    different.filter((shard) => !isId(shard)),
    ({ course }) => withoutZeros(course ?? ''),
  );
  return (key) => {
    const course = withoutZeros(key.course);
    return (
      (bySsid.get(key.ssid)?.some((shard) => agrees(shard, key, course)) ?? false) ||
      [course, ''].some((name) =>
        byCourse.get(name)?.some((shard) => mayBeOf(shard, key.ssid) && agrees(shard, key, course)),
      )
    );
  };
}

/** Whether its SSID is one, or will be with the zeros that it lost. */
const isId = ({ ssid, damage }: Shard) => ssid !== undefined && (damage === undefined || damage === 'lost-zeros');

/** A line that names neither a student, be it by the first digits, nor a course is nobody's grade. */
const isSomeonesGrade = (shard: Shard) =>
  (shard.course ?? '') !== '' || (shard.ssid !== undefined && (isId(shard) || shard.damage === 'scientific'));

const mayBeOf = ({ ssid, damage }: Shard, wanted: string) => damage !== 'scientific' || roundsTo(wanted, ssid!);

const agrees = (shard: Shard, key: GradeKey, course: string) =>
  (shard.course === undefined || withoutZeros(shard.course) === course) &&
  (shard.section === undefined || key.section === '' || withoutZeros(shard.section) === withoutZeros(key.section)) &&
  (shard.term === undefined ||
    key.terms.length === 0 ||
    key.terms.includes(termIdentity(shard.term)) ||
    numberDamage(shard.term) !== undefined) &&
  (shard.task === undefined || shard.task === key.task);
