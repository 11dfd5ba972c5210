/** Which terms, scores and grading tasks of a school count, where some stand in its files more than once. */
import { scoreGroupKey } from '../intake/artefacts/score-group.ts';
import { byKey } from '../intake/by-key.ts';
import { readTask, termIdentity } from '../intake/cells.ts';
import { entriesOf, type Entry, type PlainKind, type RecordOf, type School } from './records.ts';
import { compact, type Facts } from './rule.ts';

/** Entries of one key. */
export interface Repeated<K extends PlainKind> {
  entries: Entry<K>[];
  /** With the same values: the first is used. Else none is compared. */
  isSame: boolean;
}

/** What of all entries counts. */
export interface Once<K extends PlainKind> {
  used: Entry<K>[];
  repeated: Repeated<K>[];
}

/** Grading tasks, of which one can also be on a course more than once (guide 4a). */
export interface TasksOnce extends Once<'grading-tasks'> {
  /** Rows of one file that are the same CTE task of a course, with other masks or settings. */
  twice: Entry<'grading-tasks'>[][];
}

/** The terms of a school. A name that stands there with other dates too does not count. */
export const termsOnce = (facts: Facts, school: School) =>
  once(
    entriesOf(facts, 'terms', school),
    ({ record }) => termIdentity(record.name),
    (a, b) => a.start === b.start && a.end === b.end,
  );

/** The rows of the score groups of a school. */
export const scoresOnce = (facts: Facts, school: School) =>
  once(
    entriesOf(facts, 'score-group', school),
    (entry) => `${groupKey(entry)}\n${entry.record.score.toLowerCase()}`,
    (a, b) => Number(a.minimumPercent) === Number(b.minimumPercent) && sameGpa(a.gpaValue, b.gpaValue),
  );

/** Which score group an entry belongs to. */
export const groupKey = ({ record, reading }: Entry<'score-group'>) => scoreGroupKey(record, reading.records);

/** A file without a GPA column does not contradict one that has it. */
const sameGpa = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b || (a !== '' && b !== '' && Number(a) === Number(b));

function once<K extends PlainKind>(
  entries: Entry<K>[],
  keyOf: (entry: Entry<K>) => string,
  isSame: (a: RecordOf<K>, b: RecordOf<K>) => boolean,
): Once<K> {
  const used: Entry<K>[] = [];
  const repeated: Repeated<K>[] = [];
  for (const sharing of byKey(entries, keyOf).values()) {
    const first = sharing[0]!;
    const agree = sharing.every(({ record }) => isSame(first.record, record));
    if (agree) used.push(first);
    if (sharing.length > 1) repeated.push({ entries: sharing, isSame: agree });
  }
  return { used, repeated };
}

/**
 * The CTE grading tasks of the KTS courses of a school. A task may stand there once for each section and for each term.
 * Files that say other things of a task (one its masks, one its Grade Calc Options) belong together.
 */
export function tasksOnce(facts: Facts, school: School): TasksOnce {
  const found: TasksOnce = { used: [], repeated: [], twice: [] };
  const entries = entriesOf(facts, 'grading-tasks', school).filter(
    ({ record }) => readTask(record.task) !== undefined && facts.isKts(record.course, school.school),
  );
  const key = ({ record }: Entry<'grading-tasks'>) => `${taskKey(record)}\n${termIdentity(record.term)}`;
  for (const sharing of byKey(entries, key).values()) taskOnce(sharing, found);
  return found;
}

/** Course, section and CTE task: what a finding about a grading task is about. */
export const taskKey = ({ course, section, task }: RecordOf<'grading-tasks'>) =>
  [course, section, readTask(task) ?? task.toLowerCase()].join('\n');

/** The same three as a finding names them, of a row whose task is a CTE task. */
export const taskData = ({ course, section, task }: RecordOf<'grading-tasks'>) =>
  compact({ course, section, task: readTask(task)! });

/** One file's rows of a key. */
interface InOneFile {
  own: Entry<'grading-tasks'>[];
  /** Each different row once. */
  different: Entry<'grading-tasks'>[];
  isContradicted?: boolean;
}

function taskOnce(sharing: Entry<'grading-tasks'>[], { used, repeated, twice }: TasksOnce) {
  const files = [...byKey(sharing, ({ reading }) => reading.name).values()].map((own): InOneFile => {
    // Two names of one task are two grading tasks in Infinite Campus, whatever their masks.
    const rows = byKey(own, ({ record }) => JSON.stringify([record.task.toLowerCase(), saysOf(record)]));
    return { own, different: [...rows.values()].map((same) => same[0]!) };
  });
  const kept: InOneFile[] = [];
  for (const file of files) {
    const rival = kept.find((other) => sayAlike(other, file));
    const isCopy = rival !== undefined && saySame(rival, file);
    if (rival) repeated.push({ entries: [...rival.own, ...file.own], isSame: isCopy });
    if (isCopy) continue;
    if (rival) rival.isContradicted = file.isContradicted = true;
    kept.push(file);
    if (file.different.length > 1) twice.push(file.own);
    else if (file.own.length > 1) repeated.push({ entries: file.own, isSame: true });
  }
  for (const { isContradicted, different } of kept) if (!isContradicted) for (const each of different) used.push(each);
}

/** What a row says of its task, whatever the order and the separators; without what its file does not say. */
function saysOf({ termMask, activeMask, termTicks, activeTicks, scoreGroup, gradeCalc }: RecordOf<'grading-tasks'>) {
  const terms = (ticks: string[] | undefined, cell: string | undefined) =>
    (ticks?.join(' ') ?? cell)
      ?.toLowerCase()
      .split(/[\s,;/|]+/)
      .sort()
      .join(' ');
  return {
    termMask: terms(termTicks, termMask),
    activeMask: terms(activeTicks, activeMask),
    scoreGroup: scoreGroup?.toLowerCase(),
    gradeCalc,
  };
}

type Says = ReturnType<typeof saysOf>;
const saysIn = ({ different }: InOneFile): Says[] => different.map(({ record }) => saysOf(record));
const saidBy = (says: Says) => (Object.keys(says) as (keyof Says)[]).filter((field) => says[field] !== undefined);

/** Whether two files say something of the same kind, or both nothing but names. */
function sayAlike(a: InOneFile, b: InOneFile): boolean {
  const [own, other] = [saidBy(saysIn(a)[0]!), saidBy(saysIn(b)[0]!)];
  return own.some((field) => other.includes(field)) || (own.length === 0 && other.length === 0);
}

/** Whether what both files say is the same. */
function saySame(a: InOneFile, b: InOneFile): boolean {
  const shared = saidBy(saysIn(a)[0]!).filter((field) => saidBy(saysIn(b)[0]!).includes(field));
  const said = (file: InOneFile) =>
    JSON.stringify(
      saysIn(file)
        .map((says) => JSON.stringify(shared.map((field) => says[field])))
        .sort(),
    );
  return said(a) === said(b);
}
