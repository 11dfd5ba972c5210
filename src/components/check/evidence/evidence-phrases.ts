/** What the drop area and the list of files say. */
import { date, list, number, plural } from '../../../rules/names.ts';
import type { FileSeen, SeenPart } from '../../../sorting/seen.ts';
import type { Evidence, Sureness } from '../../../sorting/sort.ts';

const files = ['file', 'files'] as const;

export const evidencePhrases = {
  reading: (count: number) => `Reading ${plural(count, files)}`,
  isReading: 'Reading the file',

  needAnswer: (count: number) => plural(count, ['file needs your answer', 'files need your answer']),
  oneIsEnough: 'Files in one folder, and files whose names begin with the same school, need one answer together.',
  known: (count: number) => (count === 1 ? 'This file needs no answer' : `These ${number(count)} files need no answer`),
  others: (count: number, isRest: boolean) => plural(count, isRest ? ['more file', 'more files'] : files),
  day: 'The export day comes from the file itself. Grades posted on that day or later are too new for it.',
  all: 'Files, schools, and export days',
  head: { file: 'File', who: 'Whose it is, and why we think so', day: 'Exported on' },
  whose: 'Whose file is this?',
  whoseFile: 'Whose file',
  chooseSchool: 'Choose a school',
  open: 'Change',
  technical: 'Technical school',
  high: 'High school',
  different: 'A different high school',
  rename: 'Rename this school',
  nameOf: 'Name of the high school',
  nameHint: 'The name of a school that is here already makes one school of the two.',
  newName: (school: string) => `New name of ${school || 'the high school'}`,
  useName: 'Use this name',
  cancel: 'Cancel',
  exportedOn: 'Exported on',
  notNeeded: 'Not needed',
  leftOut: 'Left out',
  notRead: 'Could not be read',
  ofSaved: 'Compared with today’s files',
  remove: 'Remove',
  rowsOf: (rows: number) => plural(rows, ['row', 'rows']),
  ofFile: (name: string) => ` (${name})`,
  copy: (name: string) => `The same file as ${name}, so it counts once.`,
  mayBeOthers: 'If it is a different school’s file, choose that school.',
  split: (count: number) => `The file holds ${number(count)} calendars, so it was split into ${number(count)} schools.`,
  kept: 'The file holds several calendars. You chose to keep it as one file.',
  cutOff: (row: number) => `The file stops in the middle of row ${number(row)}, so grades may be left out.`,
  earlierYear: (day: string) =>
    `Its latest grade was posted on ${date(day)}, in an earlier school year than those of a different file.`,
  setAside: (rows: number) =>
    `${plural(rows, ['row that may hold a grade', 'rows that may hold a grade'])} cannot be used. Check says why.`,
  saved: (day: string | undefined) => (day ? `Your saved check of ${date(day)}` : 'A saved check'),
  passedOver: (names: readonly string[]) => `Passed over, since nothing in them is an export: ${list(names, 6)}.`,
  acts: {
    remove: 'Remove the copy',
    'keep-whole': 'Keep it as one',
    split: 'Split it by calendar',
    columns: 'Say what each column holds',
    replace: 'Replace it with a new export',
  },

  sure: { sure: 'Sure', likely: 'Likely', unsure: 'Not sure' } satisfies Record<Sureness, string>,
  nothingTells: 'Nothing in the file or its name says for sure which school it is from.',
  term: (school: string) => `Which term is this file of ${school} for?`,
  task: (school: string) => `Which grading task is this file of ${school} for?`,
  theFile: 'this school',
  theTechnical: 'the technical school',
  theHigh: 'the high school',
  termHint: 'It has no term column. Name the term as the technical school does.',
  taskHint: 'It has no grading task column.',
  nameSays: (value: string) => `The name of the file says ${value}.`,
  use: (value: string) => `Use ${value}`,
  choosing: 'Choose',
  undo: 'Undo',
} as const;

/** Why a file, or a part of it, was sorted as it was, in one line. */
export function whySorted(
  { by, sure, proof, calendar: part, side }: SeenPart,
  { made, owner }: { made?: object; owner?: object },
): string {
  if (sure === 'unsure') return hints(proof) || evidencePhrases.nothingTells;
  const { calendar, shared, ownRows } = proof;
  const said: Record<Evidence, string> = {
    given: owner ? (made ? 'You typed it in for this school.' : 'It is part of the sample.') : 'You said so.',
    calendar: `The calendar name says ${part || calendar || 'so'}.`,
    courses:
      side === 'technical'
        ? 'All its courses are KTS courses.'
        : ownRows
          ? `${plural(ownRows, ['row is', 'rows are'])} of courses outside KTS, as in a high school’s file.`
          : 'It has courses outside KTS, as in a high school’s file.',
    students: shared
      ? `${plural(shared, ['student is', 'students are'])} also in the technical school’s file.`
      : 'Its students show it.',
    folder: 'Its folder says so.',
    name: 'Its name says so.',
    beside: 'Its name begins like that of a different file of this school.',
  };
  return by
    .slice(0, 2)
    .map((kind) => said[kind])
    .join(' ');
}

/** What is known of a file that is not enough. */
function hints({ calendar, shared, ownRows }: SeenPart['proof']): string {
  const known = [
    calendar ? `Its calendar name says ${calendar}.` : '',
    ownRows ? `${plural(ownRows, ['row is', 'rows are'])} of courses outside KTS, as in a high school’s file.` : '',
    shared ? `${plural(shared, ['student is', 'students are'])} also in the technical school’s file.` : '',
  ].filter((text) => text !== '');
  return known.length > 0 ? `${known.join(' ')} That is not enough to be sure.` : '';
}

/** What a file holds: `Grades, 402 rows. Terms T1, T2. Posted up to Oct 9, 2026.` */
export function whatItHolds(
  kindName: string,
  { rows, terms, postedUpTo }: Pick<FileSeen, 'rows' | 'terms' | 'postedUpTo'>,
): string {
  const parts = [`${kindName}, ${plural(rows, ['row', 'rows'])}.`];
  if (terms.length > 0) parts.push(`${terms.length === 1 ? 'Term' : 'Terms'} ${list(terms, 6)}.`);
  if (postedUpTo) parts.push(`Posted up to ${date(postedUpTo)}.`);
  return parts.join(' ');
}
