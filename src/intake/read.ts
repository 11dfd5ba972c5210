/** One file to records: decode, tokenise, recognise, collect. Nothing is lost: each data row is a record or is skipped with its reason. */
import { readAlerts, saysKts, type Alert } from './artefacts/alerts.ts';
import type { GradeRows } from './artefacts/grades.ts';
import type { GradingTask } from './artefacts/grading-tasks.ts';
import type { ReportCardTask } from './artefacts/report-card.ts';
import type { ScoreRow } from './artefacts/score-group.ts';
import type { Section } from './artefacts/sections.ts';
import type { Term } from './artefacts/terms.ts';
import { mappedLayout } from './column-map.ts';
import { beginning, CannotRead, decode, NotThisEncoding } from './decode.ts';
import { isEncoding, isEncrypted, sniff } from './formats/sniff.ts';
import type { Encoding, Field, FileInput, Kind, Table, TablesRead } from './kinds.ts';
import { readLines } from './read-lines.ts';
import { recognise, type Layout } from './recognise.ts';
import { mayBeLevels, rowReader } from './row-reader.ts';
import { samplesOfTables, samplesOfText, type Sample } from './samples.ts';
import type { Skips } from './skips.ts';
import { atOnce, type Steps } from './steps.ts';
import { tokeniser, type Tokeniser } from './tokenise.ts';

/** The records of each kind. */
export interface RecordsOf {
  grades: GradeRows;
  roster: GradeRows;
  'grading-tasks': GradingTask[];
  terms: Term[];
  'score-group': ScoreRow[];
  'report-card': ReportCardTask[];
  sections: Section[];
  alerts: Alert[];
}

/** A file that was read. */
export type Reading = {
  [K in Kind]: { kind: K; records: RecordsOf[K]; input: FileInput; encoding: Encoding; layout: Layout; skips: Skips };
}[Kind];

/** A file that could not be read, with the reason and what is missing. */
export interface Unread {
  kind: null;
  input: FileInput;
  encoding: Encoding;
  reason: string;
  field?: Field;
  as?: Kind;
}

/** Told now and then how far reading has come: rows so far, and the share of the file's bytes. */
export type OnRead = (rows: number, share: number) => void;

/** Reads one file. Never throws for what is in it. */
export function readFile(input: FileInput, onRead?: OnRead): Reading | Unread {
  return atOnce(readInSteps(input, onRead));
}

/** The same in steps of a moment each: between two of them, others may have their turn. */
export function* readInSteps(input: FileInput, onRead: OnRead = () => undefined): Steps<Reading | Unread> {
  if (input.tables) return readTables(input, input.tables, onRead);
  try {
    const format = sniff(input.source);
    if (format === 'xls') return unread(input, { reason: isEncrypted(input.source) ? 'password' : 'xls' });
    if (!isEncoding(format)) return unread(input, { reason: format });
    try {
      return yield* readText(input, format, onRead);
    } catch (error) {
      if (!(error instanceof NotThisEncoding)) throw error;
      return yield* readText(input, 'windows-1252', onRead);
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return unread(input, { reason: 'cannot-read' });
  }
}

const unread = (
  input: FileInput,
  { reason, field, as }: Pick<Unread, 'reason' | 'field' | 'as'>,
  encoding: Encoding = 'utf-8',
): Unread => ({ kind: null, input, encoding, reason, field, as });

function* readText(
  input: FileInput,
  encoding: Encoding,
  onRead: OnRead,
  exclude: number[] = [],
): Steps<Reading | Unread> {
  const pieces = decode(input.source, encoding);
  const { text, isWhole } = beginning(pieces);
  if (isWhole && text.trim() === '') return unread(input, { reason: 'empty' }, encoding);

  const layout = layoutOf(input, samplesOfText(text, isWhole), exclude);
  if ('reason' in layout)
    return (isWhole && alertsOf(input, encoding, layout, text)) || unread(input, layout, encoding);

  const reader = rowReader(input, layout);
  const ofText = tokeniser(layout.delimiter || ',', (cells, row, _line, isUnclosed, rest) =>
    isUnclosed ? reader.takeUnclosed(cells, row, rest) : reader.take(cells, row),
  );
  const shares =
    reader.plainColumns && (encoding === 'utf-8' || encoding === 'windows-1252')
      ? readLines({ ...input, ...layout, encoding, columns: reader.plainColumns, reader, tokeniser: ofText })
      : readPieces(input, text, pieces, ofText);
  for (const share of shares) {
    onRead(reader.rows(), share);
    yield;
  }
  const found = reader.finish();
  if (!found) return yield* readText(input, encoding, onRead, [...exclude, layout.columns.score!]);
  return finished(input, encoding, found);
}

/** Reads a text piece by piece, and gives the share of the bytes so far. */
function* readPieces(
  { source }: FileInput,
  text: string,
  pieces: Iterable<string>,
  { push, end }: Tokeniser,
): Generator<number> {
  let read = 0;
  const take = (piece: string) => {
    push(piece);
    read += piece.length;
    return Math.min(1, read / source.size);
  };
  yield take(text);
  for (const piece of pieces) yield take(piece);
  end();
  yield 1;
}

/** What was read, if it says or the user said what it needs. */
function finished(input: FileInput, encoding: Encoding, found: { layout: Layout }): Reading | Unread {
  const lacks = needsTask(input, found.layout);
  return lacks ? unread(input, lacks, encoding) : ({ input, encoding, ...found } as Reading);
}

const ROWS_TOLD = 10_000;

/** Reads the tables of a file that is no delimited text. Its cells have no encoding of their own. */
function readTables(input: FileInput, given: TablesRead, onRead: OnRead, exclude: number[] = []): Reading | Unread {
  const { tables, reason } = given;
  if (reason !== undefined) return unread(input, { reason });
  if (tables.every(({ rows }) => rows.length === 0)) return unread(input, { reason: 'no-table' });

  const layout = layoutOf(input, samplesOfTables(tables), exclude);
  if ('reason' in layout) {
    const lines = tables.map(linesOf).find(saysKts);
    const alerts = lines === undefined ? undefined : alertsOf(input, 'utf-8', layout, lines);
    return alerts ?? unread(input, layout);
  }
  const reader = rowReader(input, layout);
  const { rows } = tables[layout.table]!;
  const used = new Set([...Object.values(layout.columns), ...layout.ticks.map(({ column }) => column)]);
  const width = layout.headers.length;
  rows.forEach(({ cells: found, row, unclear }, i) => {
    // A workbook, a page and XML do not store empty cells.
    const cells =
      given.format === 'pdf' || found.length >= width
        ? found
        : found.concat(new Array<string>(width - found.length).fill(''));
    if (row > layout.headerRow && unclear?.some((column) => used.has(column)))
      reader.keepOut(given.format === 'pdf' ? 'unclear' : 'no-value', cells, row);
    else reader.take(cells, row);
    if (i % ROWS_TOLD === 0) onRead(reader.rows(), i / rows.length);
  });
  onRead(reader.rows(), 1);
  const found = reader.finish();
  if (!found) return readTables(input, given, onRead, [...exclude, layout.columns.score!]);
  return finished(input, 'utf-8', found);
}

/** Each row of a table as the line of that number. */
function linesOf({ rows }: Table): string {
  const lines: string[] = [];
  for (const { cells, row } of rows) lines[row - 1] = cells.join(' ').replace(/\s+/g, ' ');
  return lines.join('\n');
}

/** How the file is laid out: as the user says, else as its headers say. */
function layoutOf(input: FileInput, samples: Iterable<Sample>, exclude: readonly number[]): Layout | Lacking {
  const asked = input.map?.kind ?? input.kind;
  if (asked === 'alerts') return { reason: 'no-kts' };
  const layout = input.map ? mappedLayout(input.map, samples, input.asOf) : recognise(samples, asked, exclude);
  // Whether a column headed "Grade" makes these grades, its values tell.
  return 'reason' in layout || mayBeLevels(input, layout) ? layout : (needsTask(input, layout) ?? layout);
}

/** A Grades Report is run for one task: where the file does not say which, the user must. */
function needsTask({ task }: FileInput, { kind, columns }: Layout): Lacking | undefined {
  const lacks = kind === 'grades' && columns.task === undefined && task === undefined;
  return lacks ? { reason: 'needs-task', as: 'grades', field: 'task' } : undefined;
}

type Lacking = Pick<Unread, 'reason' | 'field' | 'as'>;

/** Text that is no table we know may be KTS alerts. */
function alertsOf(input: FileInput, encoding: Encoding, { reason }: Lacking, text: string): Reading | undefined {
  const asked = input.map?.kind ?? input.kind;
  const mayBe = asked === 'alerts' || (asked === undefined && reason === 'not-recognized');
  if (!mayBe || !saysKts(text)) return undefined;
  const skips: Skips = new Map();
  const records = readAlerts(text, skips);
  const layout: Layout = { kind: 'alerts', delimiter: '', table: 0, headerRow: 0, headers: [], columns: {}, ticks: [] };
  return { kind: 'alerts', records, input, encoding, layout, skips };
}
