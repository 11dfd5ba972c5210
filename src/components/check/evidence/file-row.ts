/** One row of the list of files, as it is shown. */
import { cteTasks, type CteTask } from '../../../intake/cells.ts';
import { kindNames } from '../../../rules/names.ts';
import { whyUnreadable } from '../../../rules/file-unreadable/words.ts';
import { schoolYearOf } from '../../../compare/grade.ts';
import type { FileSeen, SeenPart } from '../../../sorting/seen.ts';
import { ownersOf, partsOf, type FileInHand, type Intake } from '../checker/files-in-hand.ts';
import { evidencePhrases as say, whatItHolds, whySorted } from './evidence-phrases.ts';

/** What can be done about a line. */
export type LineAct = 'remove' | 'keep-whole' | 'split' | 'columns' | 'replace';

/** What is wrong with a file, or worth knowing: one line and one thing to do. */
export interface FileLine {
  mark: 'problem' | 'review' | 'notice';
  text: string;
  act?: LineAct;
}

export interface FileRow {
  file: FileInHand;
  /** Its name, with its folder before it where a file of a different folder is called the same. */
  name: string;
  says: string;
  icon: 'tech' | 'high' | 'file';
  parts: (SeenPart & { why: string })[];
  /** It takes part in the check, so that it must have a school. */
  counts: boolean;
  /** It is a copy, but may be a different school's file: the setup of two schools may be the same. */
  mayBeOthers: boolean;
  /** What stands in the place of the school, where it has none. */
  instead: string;
  lines: FileLine[];
  asksTerm: boolean;
  asksTask: boolean;
  /** What its name says of them. */
  term?: string;
  task?: string;
}

/** A copy has no place of its own. */
const noPart: SeenPart = { calendar: '', rows: 0, by: [], sure: 'likely', proof: {} };

/** Faults of a file that no choice of columns would mend. */
const noTable = ['empty', 'zip', 'not-text', 'cut-off', 'cannot-read', 'no-kts', 'no-table', 'password', 'too-large'];

/** The row of a file; undefined while it is being read. */
export function rowOf(intake: Intake, file: FileInHand): FileRow | undefined {
  const seen = intake.seen[file.key];
  if (!seen) return undefined;
  const mayBeOthers = seen.copyOf !== undefined && seen.kind !== 'grades' && seen.kind !== 'roster';
  const parts = mayBeOthers
    ? [{ ...noPart, ...ownersOf(file)[''], why: say.mayBeOthers }]
    : partsOf(intake, file).map((part) => ({ ...part, why: whySorted(part, file) }));
  const sides = new Set(parts.map(({ side, sure }) => (sure === 'unsure' ? undefined : side)));
  const counts = seen.copyOf === undefined && seen.kind !== 'saved' && seen.kind !== null;
  return {
    file,
    name: nameOf(intake, file),
    says: saysOf(seen),
    icon: !counts || sides.size !== 1 || sides.has(undefined) ? 'file' : sides.has('technical') ? 'tech' : 'high',
    parts,
    counts,
    mayBeOthers,
    instead: seen.kind === null ? say.notRead : seen.kind === 'saved' ? say.ofSaved : say.leftOut,
    lines: linesOf(intake, file, seen),
    asksTerm: counts && (seen.asks.includes('term') || file.term !== undefined),
    asksTask: counts && (seen.needsTask === true || file.task !== undefined),
    term: termInName(file),
    task: taskInName(file),
  };
}

function nameOf({ files }: Intake, { name, folders = [] }: FileInHand): string {
  const folder = folders.at(-1);
  const isTwice = files.filter((other) => other.name === name).length > 1;
  return isTwice && folder !== undefined ? `${folder}/${name}` : name;
}

function saysOf(seen: FileSeen): string {
  if (seen.kind === null) return '';
  return seen.kind === 'saved' ? say.saved(seen.day) : whatItHolds(kindNames[seen.kind].name, seen);
}

function linesOf(intake: Intake, file: FileInHand, seen: FileSeen): FileLine[] {
  const { name, isWhole, map } = file;
  const lines: FileLine[] = [];
  if (seen.unread) {
    const canHelp = file.made?.form === undefined && !noTable.includes(seen.unread.reason);
    lines.push({
      mark: 'problem',
      text: `${name} ${whyUnreadable(seen.unread)}`,
      act: canHelp || map ? 'columns' : 'replace',
    });
  }
  if (seen.copyOf !== undefined) return [{ mark: 'notice', text: say.copy(seen.copyOf), act: 'remove' }];
  if (seen.parts.length > 1) lines.push({ mark: 'notice', text: say.split(seen.parts.length), act: 'keep-whole' });
  else if (isWhole) lines.push({ mark: 'notice', text: say.kept, act: 'split' });
  if (seen.cutOffAt !== undefined) lines.push({ mark: 'problem', text: say.cutOff(seen.cutOffAt), act: 'replace' });
  if (isOfEarlierYear(intake, seen))
    lines.push({ mark: 'review', text: say.earlierYear(seen.postedUpTo!), act: 'replace' });
  // The row at which a file stops is set aside too.
  if (seen.setAside > (seen.cutOffAt === undefined ? 0 : 1))
    lines.push({ mark: 'problem', text: say.setAside(seen.setAside) });
  return lines;
}

/** Its latest grade is of a school year before that of a different file. */
function isOfEarlierYear(intake: Intake, { postedUpTo }: FileSeen): boolean {
  const years = Object.values(intake.seen).flatMap((seen) => schoolYearOf(seen?.postedUpTo ?? '') ?? []);
  const year = schoolYearOf(postedUpTo ?? '');
  return year !== undefined && years.some((other) => other > year);
}

/** What the name of a file says of its term and grading task is a hint that is shown, never taken. */
const terms = /(?<![\p{L}\d])(?:[tqs]|term|quarter|semester)[\s_-]?\d(?![\p{L}\d])/iu;

/** The term as it stands in the name, or in that of its folder: `T1`. */
export function termInName({ name, folders = [] }: Pick<FileInHand, 'name' | 'folders'>): string | undefined {
  for (const text of [name, folders.at(-1) ?? '']) {
    const [found] = terms.exec(text) ?? [];
    if (found) return found.replace(/[\s_-]/g, '').replace(/^[a-z]$|^[a-z](?=\d)/, (letter) => letter.toUpperCase());
  }
  return undefined;
}

/** The grading task that the name speaks of: `CTE final exam.csv`, or `final exam`. */
export function taskInName({ name }: Pick<FileInHand, 'name'>): CteTask | undefined {
  const words = name.replace(/[_-]+/g, ' ').toLowerCase();
  return cteTasks.find((task) => words.includes(task.replace('CTE ', '').toLowerCase()));
}
