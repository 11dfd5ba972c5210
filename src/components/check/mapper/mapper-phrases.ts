/** What the page says where a user tells what the columns of a file hold. */
import { capital, fieldNames, kindNames, list, itemName } from '../../../rules/names.ts';
import type { Field, Kind } from '../../../intake/kinds.ts';
import type { Checkable, Choice } from './column-choices.ts';

export const mapperPhrases = {
  open: 'Say what each column holds',
  wrong: 'The columns are wrong',
  said: 'You said what its columns hold.',
  change: 'Change it',
  undo: 'Undo',
  title: 'What does each column hold?',
  lead: 'Here are the first rows of the file. Say what the columns hold that the check needs, and leave the rest. What you say is kept only until you leave this page.',
  loading: 'Reading the first rows',
  none: 'No rows could be found in this file. Export it again as CSV.',
  kind: 'What is this file?',
  sheet: 'Which sheet or table?',
  sheetNumber: (at: number) => `Sheet ${at}`,
  header: 'Which row holds the column names?',
  noHeader: 'None: every row is data',
  row: 'Row',
  rowNumber: (row: number, cells: readonly string[]) => {
    const some = cells.filter((cell) => cell.trim() !== '').slice(0, 3).map((cell) => cell.slice(0, 18));
    return `Row ${row}${some.length > 0 ? `: ${some.join(', ')}` : ''}`;
  },
  names: 'column names',
  rows: 'The first rows of the file',
  column: (letter: string) => `Column ${letter}`,
  headed: (header: string) => `, headed ${header}`,
  isPrivate: 'Private: not read',
  notUsed: 'Not needed',
  whichTerm: 'Which term?',
  checks: 'What can be checked with these columns',
  ready: 'ready',
  needs: (fields: readonly Field[]) => `still needs ${namesOf(fields)}`,
  missing: (kind: Kind, fields: readonly Field[]) => `${kindNames[kind].name}: a column is still missing for ${namesOf(fields)}.`,
  complete: (kind: Kind) => `${kindNames[kind].name}: all columns that it needs are there.`,
  noTerm: 'Say which term each column with ticks is for.',
  asks: (fields: readonly Field[]) => `The check will ask for the ${list(fields.map((field) => fieldNames[field]))}, since no column holds it.`,
  use: 'Use these columns',
  close: 'Close',
  commandLine: 'For the command line',
  copy: 'Copy for the command line',
  copied: 'Copied. Put it behind the files, and check that the name of the file is right.',
  notCopied: 'The browser did not allow copying. Select the text above.',
} as const; // prettier-ignore

const namesOf = (fields: readonly Field[]) => list(fields.map((field) => fieldNames[field]));

/** What a column can hold, as it stands in the list of choices. */
export function choiceNamed(choice: Choice): string {
  if (choice === '') return mapperPhrases.notUsed;
  if (choice === 'tick.termMask') return `${fieldNames.termMask}, a tick for one term`;
  if (choice === 'tick.activeMask') return `${fieldNames.activeMask}, a tick for one term`;
  return capital(fieldNames[choice]);
}

/** `4b One active term: still needs Active Mask`. */
export function checkSaid({ item, about, lacks }: Checkable): string {
  const name = about ? `${itemName(item)}, ${fieldNames[about]}` : itemName(item);
  const said = lacks.length > 0 ? mapperPhrases.needs(lacks) : mapperPhrases.ready;
  return name.endsWith('?') ? `${name} ${capital(said)}` : `${name}: ${said}`;
}
