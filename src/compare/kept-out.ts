/** Damaged and short rows that were kept out: which grades they may hold, so that nobody is accused wrongly. */
import type { Shard } from '../intake/artefacts/grades.ts';
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
  const bySsid = new Map<string, Shard[]>();
  const byCourse = new Map<string, Shard[]>();
  const seen = new Set<string>();
  for (const shard of shards) {
    const { ssid, damage, course = '' } = shard;
    // A line that names neither a student nor a course is nobody's grade.
    if (ssid === undefined && course === '') continue;
    const isId = ssid !== undefined && (damage === undefined || damage === 'lost-zeros');
    if (!isId && damage !== 'scientific' && course === '') continue;
    const same = [ssid, course, shard.section, shard.term, shard.task].join('\n');
    if (seen.has(same)) continue;
    seen.add(same);
    if (isId) add(bySsid, ssid.padStart(10, '0'), shard);
    else add(byCourse, withoutZeros(course), shard);
  }
  if (seen.size === 0) return () => false;
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

function add(index: Map<string, Shard[]>, name: string, shard: Shard) {
  const known = index.get(name);
  if (known) known.push(shard);
  else index.set(name, [shard]);
}

const mayBeOf = ({ ssid, damage }: Shard, wanted: string) => damage !== 'scientific' || roundsTo(wanted, ssid!);

const agrees = (shard: Shard, key: GradeKey, course: string) =>
  (shard.course === undefined || withoutZeros(shard.course) === course) &&
  (shard.section === undefined || key.section === '' || withoutZeros(shard.section) === withoutZeros(key.section)) &&
  (shard.term === undefined ||
    key.terms.length === 0 ||
    key.terms.includes(termIdentity(shard.term)) ||
    numberDamage(shard.term) !== undefined) &&
  (shard.task === undefined || shard.task === key.task);
