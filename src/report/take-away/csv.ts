/** The rows of findings as CSV for a spreadsheet program: one row for each grade or row concerned. */
import { actsFirst, type Code } from '../../rules/findings.ts';
import { actorNames, sideNames } from '../../rules/names.ts';
import { csvLine } from './csv-line.ts';
import type { Row } from '../view.ts';

/** What is wrong, in words, for each code. */
export type Titles = Readonly<Record<Code, string>>;

interface Told {
  titles: Titles;
  /** What a file is called outside this check. */
  fileLabel(name: string): string;
}

const columns: { head: string; cell(row: Row, told: Told): string | number | undefined }[] = [
  { head: 'School', cell: ({ school, concerns, side }) => concerns ?? school ?? sideNames[side] },
  { head: 'Outcome', cell: ({ code }, { titles }) => titles[code] },
  { head: 'Who acts', cell: ({ code, actsAt, side }) => actorNames[actsFirst({ code, side: actsAt ?? side })] },
  { head: 'Course Number', cell: ({ course }) => course },
  { head: 'Course Title', cell: ({ courseName }) => courseName },
  { head: 'Section Number', cell: ({ section }) => section },
  { head: 'Term', cell: ({ term }) => term },
  { head: 'Grading Task', cell: ({ task }) => task },
  { head: 'SSID', cell: ({ ssid }) => ssid },
  { head: 'At the technical school', cell: ({ technicalValue }) => technicalValue },
  { head: 'At the high school', cell: ({ highValue }) => highValue },
  { head: 'Date posted at the technical school', cell: ({ technicalDay }) => technicalDay },
  { head: 'Date posted at the high school', cell: ({ highDay }) => highDay },
  { head: 'Found', cell: ({ found }) => found },
  { head: 'Expected', cell: ({ expected }) => expected },
  { head: 'Row', cell: ({ row }) => row },
  { head: 'File', cell: ({ file }, { fileLabel }) => fileLabel(file) },
];

const rowsInPiece = 1000;

/** CSV with a byte order mark for Excel, in pieces of some rows each: the header first. SSIDs and numbers stand as they are. */
export function* csv(rows: Iterable<Row>, titles: Titles, fileLabel: (name: string) => string): Generator<string> {
  const told = { titles, fileLabel };
  let piece = `\uFEFF${csvLine(columns.map(({ head }) => head))}`;
  let count = 0;
  for (const row of rows) {
    piece += csvLine(columns.map(({ cell }) => String(cell(row, told) ?? '')));
    count += 1;
    if (count % rowsInPiece === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece) yield piece;
}
