/** Grades of students, one row a student, course, section, term and grading task (guide 2a, 2b). Built for many rows. */
import { bareId, numberDamage, readTask, ssidDamage, type CteTask, type Damage } from '../cells.ts';
import { dictionary, Integers, type CodedColumn, type Codes, type Dictionary } from '../coded-column.ts';
import type { Field } from '../kinds.ts';
import { skip } from '../skips.ts';
import type { Collector, FileContext } from './collector.ts';

const gradeFields = [
  'ssid', 'course', 'section', 'term', 'task', 'score', 'percent', 'postedOn', 'progressScore', 'progressPercent',
] as const; // prettier-ignore
export type GradeField = (typeof gradeFields)[number];

/** A row that was kept out and may hold a grade: the parts of its key that can be read. */
export interface Shard {
  row: number;
  ssid?: string;
  /** How the SSID was damaged; it then stands in `ssid` as it was found. */
  damage?: Damage;
  course?: string;
  section?: string;
  term?: string;
  task?: CteTask;
}

/** What a file knows beside its records: rows of other tasks and damaged rows make these known too. */
export interface Seen {
  ssids: string[];
  places: { course: string; section: string }[];
  terms: string[];
  tasks: CteTask[];
}

export interface GradeRows {
  length: number;
  row: Codes;
  /** A field that the file lacks has no column. A task given by the user fills the task column. */
  columns: Partial<Record<GradeField, CodedColumn>>;
  /** The term given by the user, where the file has no column for it. */
  term?: string;
  seen: Seen;
  shards: Shard[];
}

/** Reads grades into coded columns. Roster files are read by it too: they have no task. */
export function gradesCollector(context: FileContext): Collector<GradeRows> {
  const { layout, skips } = context;
  const fields = gradeFields.filter((field) => layout.columns[field] !== undefined);
  const isRoster = layout.kind === 'roster';
  const column = {} as Record<GradeField, number>;
  const words = {} as Record<GradeField, Dictionary>;
  const codes = {} as Record<GradeField, Integers>;
  for (const field of gradeFields) {
    column[field] = layout.columns[field] ?? -1;
    words[field] = dictionary(field === 'term' || field === 'task' ? undefined : bareId);
    codes[field] = new Integers();
  }
  const others = fields.filter((field) => !['ssid', 'course', 'section', 'task'].includes(field));
  const hasTask = column.task >= 0;
  const hasSection = column.section >= 0;
  const given = context.task === undefined ? undefined : readTask(context.task);

  const rows = new Integers();
  const damageOf = { ssid: perCode(words.ssid, ssidDamage), course: perCode(words.course, numberDamage), section: perCode(words.section, numberDamage) };
  const taskOf = perCode(words.task, readTask);
  const seenSsids = new Set<number>();
  const seenPlaces = new Map<number, { course: string; section: string }>();
  const shards: Shard[] = [];
  let lastSsid = -1;
  let lastPlace = -1;

  function see(ssid: number, course: number, section: number) {
    if (ssid !== lastSsid && damageOf.ssid(ssid) === undefined) seenSsids.add((lastSsid = ssid));
    const place = course * 2 ** 21 + section;
    if (place === lastPlace) return;
    lastPlace = place;
    if (!seenPlaces.has(place)) {
      seenPlaces.set(place, { course: words.course.values[course]!, section: hasSection ? words.section.values[section]! : '' });
    }
  }

  /** Why a row of ours cannot be used. */
  function fault(ssid: number, course: number, section: number): { field: Field; damage?: Damage } | undefined {
    if (words.ssid.values[ssid] === '') return { field: 'ssid' };
    const ofSsid = damageOf.ssid(ssid);
    if (ofSsid) return { field: 'ssid', damage: ofSsid };
    if (words.course.values[course] === '') return { field: 'course' };
    const ofCourse = damageOf.course(course);
    if (ofCourse) return { field: 'course', damage: ofCourse };
    const ofSection = hasSection ? damageOf.section(section) : undefined;
    return ofSection && { field: 'section', damage: ofSection };
  }

  return {
    take(cells, row) {
      const ssid = words.ssid.code(cells[column.ssid]!);
      const course = words.course.code(cells[column.course]!);
      const section = hasSection ? words.section.code(cells[column.section]!) : 0;
      see(ssid, course, section);
      const task = hasTask ? words.task.code(cells[column.task]!) : 0;
      if (hasTask && taskOf(task) === undefined) {
        // Makes the term known, but is no grade of ours.
        if (column.term >= 0) words.term.code(cells[column.term]!);
        skip(skips, 'file-not-kts', 'other-task', row);
        return;
      }
      const wrong = fault(ssid, course, section);
      if (wrong) {
        if (wrong.damage) skip(skips, 'file-damaged-id', wrong.damage, row, wrong.field);
        else skip(skips, 'file-row-skipped', `no-${wrong.field}`, row);
        shards.push(readShard(cells, row));
        return;
      }
      rows.add(row);
      codes.ssid.add(ssid);
      codes.course.add(course);
      if (hasSection) codes.section.add(section);
      if (hasTask) codes.task.add(task);
      for (const field of others) codes[field].add(words[field].code(cells[column[field]]!));
    },
    keptOut(cells, row) {
      shards.push(readShard(cells, row));
    },
    finish() {
      const columns: GradeRows['columns'] = {};
      for (const field of fields) columns[field] = { values: words[field].values, codes: codes[field].finish() };
      if (hasTask) columns.task!.values = words.task.values.map((name) => readTask(name) ?? '');
      else if (given) columns.task = { values: [given], codes: new Uint8Array(rows.length) };
      const tasks = new Set(hasTask ? words.task.values.map(readTask) : [given]);
      return {
        length: rows.length,
        row: rows.finish(),
        columns,
        term: column.term < 0 && !isRoster ? context.term : undefined,
        seen: {
          ssids: [...seenSsids].map((code) => words.ssid.values[code]!),
          places: [...seenPlaces.values()].filter(isIntact),
          terms: column.term < 0 ? [] : words.term.values.filter((term) => term !== ''),
          tasks: [...tasks].filter((task) => task !== undefined),
        },
        shards,
      };
    },
  };

  function readShard(cells: string[], row: number): Shard {
    const cell = (field: GradeField, clean: (text: string) => string) => clean(cells[column[field]] ?? '') || undefined;
    const intact = (text: string | undefined) => (text && !numberDamage(text) ? text : undefined);
    const ssid = cell('ssid', bareId);
    const task = hasTask ? cell('task', String) : undefined;
    return {
      row,
      ssid,
      damage: ssid === undefined ? undefined : ssidDamage(ssid),
      course: intact(cell('course', bareId)),
      section: intact(cell('section', bareId)),
      term: cell('term', (text) => text.trim()),
      task: hasTask ? readTask(task ?? '') : given,
    };
  }
}

const isIntact = ({ course, section }: { course: string; section: string }) =>
  course !== '' && !numberDamage(course) && !numberDamage(section);

/** Remembers what a function says of each different value of a column. */
function perCode<T>({ values }: Dictionary, of: (value: string) => T): (code: number) => T {
  const known: T[] = [];
  return (code) => {
    while (known.length <= code) known.push(of(values[known.length]!));
    return known[code]!;
  };
}
