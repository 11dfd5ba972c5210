/** Grades of students, one row a student, course, section, term and grading task (guide 2a, 2b). Built for many rows. */
import { bareId, numberDamage, readTask, ssidDamage, type CteTask, type Damage } from '../cells.ts';
import { CodedRows, Dictionary, type CodedColumn, type Codes } from '../coded-column.ts';
import type { Field } from '../kinds.ts';
import type { PlainLine } from '../plain-line.ts';
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
  /** Values of the SSID column that are none. All others are known. */
  damaged: number[];
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

/** Why a row of ours cannot be used. */
interface Fault {
  field: Field;
  damage?: Damage;
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
    }));
  const terms = others.find(({ field }) => field === 'term');
  const rows = new CodedRows(OTHERS + others.length);
  const [rowAt, ssidAt, courseAt, sectionAt, taskAt, ...othersAt] = rows.last as Columns;
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

  /** The row at hand: as texts, or as it stands in the file. */
  let texts: string[] = [];
  let line: PlainLine | undefined;
  type CodeOf = (words: Dictionary<unknown>, column: number) => number;
  const codeOfText: CodeOf = (words, column) => words.code(texts[column]!);
  const codeInLine: CodeOf = (words, column) => words.codeIn(line!, column);

  /** Reads the row at hand, and tells why it cannot be used, if it cannot. */
  function read(codeOf: CodeOf, row: number): Fault | undefined {
    const ssid = codeOf(ssids, column.ssid);
    const course = codeOf(courses, column.course);
    const section = hasSection ? codeOf(sections, column.section) : 0;
    const task = hasTask ? codeOf(tasks, column.task) : 0;
    const place = course * PLACES + section;
    if (place !== lastPlace) seenPlaces.add((lastPlace = place));
    if (hasTask && tasks.facts[task] === undefined) {
      // Makes the term known, but is no grade of ours.
      if (terms) codeOf(terms.words, terms.column);
      skip(skips, 'file-not-kts', 'other-task', row);
      return undefined;
    }
    const isFaulty =
      ssids.facts[ssid] !== undefined ||
      courses.facts[course] !== undefined ||
      (hasSection && sections.facts[section] !== undefined);
    if (isFaulty || courses.values[course] === '') {
      // Makes its term known all the same.
      if (terms) codeOf(terms.words, terms.column);
      return fault(ssid, course, section);
    }
    const at = rows.next();
    rowAt[at] = row;
    ssidAt[at] = ssid;
    courseAt[at] = course;
    sectionAt[at] = section;
    taskAt[at] = task;
    for (let i = 0; i < others.length; i++) {
      const { words, column } = others[i]!;
      othersAt[i]![at] = codeOf(words, column);
    }
    return undefined;
  }

  function fault(ssid: number, course: number, section: number): Fault {
    if (ssids.values[ssid] === '') return { field: 'ssid' };
    if (ssids.facts[ssid]) return { field: 'ssid', damage: ssids.facts[ssid] };
    if (courses.values[course] === '') return { field: 'course' };
    if (courses.facts[course]) return { field: 'course', damage: courses.facts[course] };
    return { field: 'section', damage: sections.facts[section] };
  }

  return {
    take(cells, row) {
      texts = cells;
      const found = read(codeOfText, row);
      if (!found) return;
      const { field, damage } = found;
      if (damage) skip(skips, 'file-damaged-id', damage, row, field);
      else skip(skips, 'file-row-skipped', `no-${field}`, row);
      shards.push(readShard(cells, row));
    },
    takePlain(given, row) {
      line = given;
      return read(codeInLine, row) === undefined;
    },
    keptOut(cells, row, unsure = []) {
      const isShifted = cells.length > layout.headers.length && !standsRight(cells);
      const lacksId = cells.length <= column.ssid;
      shards.push(readShard(isShifted ? withId([], cells) : lacksId ? withId(cells, unsure) : cells, row));
    },
    finish() {
      const { length } = rows;
      const columns: GradeRows['columns'] = {
        ssid: { values: ssids.values, codes: rows.finish(SSID) },
        course: { values: courses.values, codes: rows.finish(COURSE) },
      };
      if (hasSection) columns.section = { values: sections.values, codes: rows.finish(SECTION) };
      if (hasTask) columns.task = { values: tasks.facts.map((task) => task ?? ''), codes: rows.finish(TASK) };
      else if (given) columns.task = { values: [given], codes: new Uint8Array(length) };
      others.forEach(({ field, words }, i) => {
        columns[field] = { values: words.values, codes: rows.finish(OTHERS + i) };
      });
      return {
        length,
        row: rows.finish(ROW),
        columns,
        term: terms || layout.kind === 'roster' ? undefined : context.term,
        seen: {
          damaged: ssids.facts.flatMap((damage, code) => (damage === undefined ? [] : [code])),
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

const [ROW, SSID, COURSE, SECTION, TASK, OTHERS] = [0, 1, 2, 3, 4, 5] as const;
type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, ...Int32Array[]];
const otherFields = ['term', 'score', 'percent', 'postedOn', 'progressScore', 'progressPercent'] as const;
/** More sections than any file has; a place is a course times this, plus a section. */
const PLACES = 2 ** 24;
const trim = (text: string) => text.trim();
const nothing = () => undefined;
const isSsid = (cell: string) => ssidDamage(bareId(cell)) === undefined;

const isIntact = ({ course, section }: { course: string; section: string }) =>
  course !== '' && !numberDamage(course) && !numberDamage(section);
