/** Grades of students, one row a student, course, section, term and grading task (guide 2a, 2b). Built for many rows. */
import { bareId, numberDamage, readTask, ssidDamage, type CteTask, type Damage } from '../cells.ts';
import { Dictionary, Integers, type CodedColumn, type Codes } from '../coded-column.ts';
import type { Field } from '../kinds.ts';
import { skip } from '../skips.ts';
import type { Collector, FileContext } from './collector.ts';

export type GradeField = 'ssid' | 'course' | 'section' | 'task' | (typeof otherFields)[number];

/** A row that was kept out and may hold a grade: the parts of its key that can be read. */
export interface Shard {
  row: number;
  ssid?: string;
  /** How the SSID was damaged; it then stands in `ssid` as it was found, if it is a number. */
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
  const given = context.task === undefined ? undefined : readTask(context.task);
  const columnOf = (field: GradeField) => layout.columns[field] ?? -1;
  const ssids = new Dictionary(bareId, ssidDamage);
  const courses = new Dictionary(bareId, numberDamage);
  const sections = new Dictionary(bareId, numberDamage);
  const tasks = new Dictionary(trim, readTask);
  const others = otherFields
    .filter((field) => layout.columns[field] !== undefined)
    .map((field) => ({
      field,
      column: columnOf(field),
      words: new Dictionary(field === 'term' ? trim : bareId, nothing),
      codes: new Integers(),
    }));
  const terms = others.find(({ field }) => field === 'term');
  const codes = {
    row: new Integers(),
    ssid: new Integers(),
    course: new Integers(),
    section: new Integers(),
    task: new Integers(),
  };
  const column = {
    ssid: columnOf('ssid'),
    course: columnOf('course'),
    section: columnOf('section'),
    task: columnOf('task'),
  };
  const hasSection = column.section >= 0;
  const hasTask = column.task >= 0;
  const seenPlaces = new Set<number>();
  const shards: Shard[] = [];
  let lastPlace = -1;

  /** Why a row of ours cannot be used. */
  function fault(ssid: number, course: number, section: number): { field: Field; damage?: Damage } {
    if (ssids.values[ssid] === '') return { field: 'ssid' };
    if (ssids.facts[ssid]) return { field: 'ssid', damage: ssids.facts[ssid] };
    if (courses.values[course] === '') return { field: 'course' };
    if (courses.facts[course]) return { field: 'course', damage: courses.facts[course] };
    return { field: 'section', damage: sections.facts[section] };
  }

  function setAside(cells: string[], row: number, { field, damage }: ReturnType<typeof fault>) {
    if (damage) skip(skips, 'file-damaged-id', damage, row, field);
    else skip(skips, 'file-row-skipped', `no-${field}`, row);
    // Makes its term known all the same.
    if (terms) terms.words.code(cells[terms.column]!);
    shards.push(readShard(cells, row));
  }

  return {
    take(cells, row) {
      const ssid = ssids.code(cells[column.ssid]!);
      const course = courses.code(cells[column.course]!);
      const section = hasSection ? sections.code(cells[column.section]!) : 0;
      const place = course * PLACES + section;
      if (place !== lastPlace) seenPlaces.add((lastPlace = place));
      const task = hasTask ? tasks.code(cells[column.task]!) : 0;
      if (hasTask && tasks.facts[task] === undefined) {
        // Makes the term known, but is no grade of ours.
        if (terms) terms.words.code(cells[terms.column]!);
        skip(skips, 'file-not-kts', 'other-task', row);
        return;
      }
      const isFaulty =
        ssids.facts[ssid] !== undefined ||
        courses.facts[course] !== undefined ||
        (hasSection && sections.facts[section] !== undefined);
      if (isFaulty || courses.values[course] === '') {
        setAside(cells, row, fault(ssid, course, section));
        return;
      }
      codes.row.add(row);
      codes.ssid.add(ssid);
      codes.course.add(course);
      if (hasSection) codes.section.add(section);
      if (hasTask) codes.task.add(task);
      for (let i = 0; i < others.length; i++) {
        const other = others[i]!;
        other.codes.add(other.words.code(cells[other.column]!));
      }
    },
    keptOut(cells, row, unsure = []) {
      const isShifted = cells.length > layout.headers.length && !standsRight(cells);
      const lacksId = cells.length <= column.ssid;
      shards.push(readShard(isShifted ? withId([], cells) : lacksId ? withId(cells, unsure) : cells, row));
    },
    finish() {
      const length = codes.row.length;
      const columns: GradeRows['columns'] = {
        ssid: { values: ssids.values, codes: codes.ssid.finish() },
        course: { values: courses.values, codes: codes.course.finish() },
      };
      if (hasSection) columns.section = { values: sections.values, codes: codes.section.finish() };
      if (hasTask) columns.task = { values: tasks.facts.map((task) => task ?? ''), codes: codes.task.finish() };
      else if (given) columns.task = { values: [given], codes: new Uint8Array(length) };
      for (const { field, words, codes: own } of others) columns[field] = { values: words.values, codes: own.finish() };
      return {
        length,
        row: codes.row.finish(),
        columns,
        term: terms || layout.kind === 'roster' ? undefined : context.term,
        seen: {
          ssids: ssids.values.filter((_, code) => ssids.facts[code] === undefined),
          places: Array.from(seenPlaces, (place) => ({
            course: courses.values[Math.floor(place / PLACES)]!,
            section: hasSection ? sections.values[place % PLACES]! : '',
          })).filter(isIntact),
          terms: terms ? terms.words.values.filter((term) => term !== '') : [],
          tasks: [...new Set(hasTask ? tasks.facts : [given])].filter((task) => task !== undefined),
        },
        shards,
      };
    },
  };

  /** A comma too many moves the cells behind it: then a name can stand where the course should be. */
  function standsRight(cells: string[]) {
    return isSsid(cells[column.ssid] ?? '') && /\d/.test(cells[column.course] ?? '');
  }

  /** The cells that stand right, and the SSID among those that may not. */
  function withId(right: string[], cells: string[]) {
    const all = [...right];
    all[column.ssid] = cells.find(isSsid) ?? '';
    return all;
  }

  function readShard(cells: string[], row: number): Shard {
    const cell = (field: GradeField, clean: (text: string) => string) =>
      clean(cells[columnOf(field)] ?? '') || undefined;
    const intact = (text: string | undefined) => (text && !numberDamage(text) ? text : undefined);
    const ssid = cell('ssid', bareId);
    const damage = ssid === undefined ? undefined : ssidDamage(ssid);
    return {
      row,
      // What is no number at all could be a name.
      ssid: damage === 'not-digits' ? undefined : ssid,
      damage,
      course: intact(cell('course', bareId)),
      section: intact(cell('section', bareId)),
      term: cell('term', trim),
      task: hasTask ? readTask(cell('task', trim) ?? '') : given,
    };
  }
}

const otherFields = ['term', 'score', 'percent', 'postedOn', 'progressScore', 'progressPercent'] as const;
/** More sections than any file has; a place is a course times this, plus a section. */
const PLACES = 2 ** 24;
const trim = (text: string) => text.trim();
const nothing = () => undefined;
const isSsid = (cell: string) => ssidDamage(bareId(cell)) === undefined;

const isIntact = ({ course, section }: { course: string; section: string }) =>
  course !== '' && !numberDamage(course) && !numberDamage(section);
