/** One file to records: decode, tokenise, recognise, read. Nothing is lost: each data row is a record or is told with its reason. */
import { readAlerts, saysKts, type Alert } from './artefacts/alerts.ts';
import { readCount, standsTwice, type PostedCount } from './artefacts/counts.ts';
import { readGradingTask, type GradingTask } from './artefacts/grading-tasks.ts';
import { readReportCard, type ReportCardTask } from './artefacts/report-card.ts';
import { readScoreRow, withPercents, type ScoreRow } from './artefacts/score-group.ts';
import { readSection, type Section } from './artefacts/sections.ts';
import { readSmall, type AtRow, type ReadRow, type SmallCalendars } from './artefacts/records.ts';
import { readTerm, type Term } from './artefacts/terms.ts';
import { bestHeader, type Layout, mappedLayout } from './recognise.ts';
import { planAs, planOf, type NotRecognized, type Plan } from './columns.ts';
import { withNamesAbove } from './wide-columns.ts';
import { beginning, CannotRead, decode, hasMark, NotThisEncoding } from './decode.ts';
import { isEncoding, isEncrypted, sniff } from './formats/sniff.ts';
import type { GradesFile, RosterFile } from './grades-file.ts';
import type { Encoding, Field, FileInput, Kind, Table, TablesRead } from './kinds.ts';
import { readLines } from './read-lines.ts';
import { hasSample, samplesOfTables, samplesOfText, type Sample } from './samples.ts';
import { saidDay } from './dates.ts';
import { cellsOfRows } from './sheet-rows.ts';
import { sheetReader, type Sheet, type SheetReader } from './sheet.ts';
import { skippedCount, type Skips } from './skips.ts';
import { atOnce, type Pausing } from './pauses.ts';
import { readGrades } from './students/grades.ts';
import { readRoster } from './students/roster.ts';
import type { ReadAs } from './students/rows.ts';
import { readTask } from './cells.ts';
import { delimiters, tokeniser, type Delimiter } from './tokenise.ts';

/** The records of each kind. */
export interface RecordsOf {
  grades: GradesFile;
  roster: RosterFile;
  'grading-tasks': GradingTask[];
  terms: Term[];
  'score-group': ScoreRow[];
  'report-card': ReportCardTask[];
  sections: Section[];
  counts: PostedCount[];
  alerts: Alert[];
}

/** A file that was read. */
export type Reading = {
  [K in Kind]: {
    kind: K;
    records: RecordsOf[K];
    input: FileInput;
    encoding: Encoding;
    layout: Layout;
    skips: Skips;
    /** What was read otherwise than it is written. */
    readAs: ReadAs[];
    /** The row at which the file was cut off. */
    cutOffAt?: number;
    /** Whose its rows are, of a file without students in which a column says so. */
    calendars?: SmallCalendars;
    /** Courses that were taken apart: their whole cells, and the file read without that. */
    takenApart?: { wholes: ReadonlySet<string>; undone: () => Reading };
  };
}[Kind];

/** Data rows of a file: of one without students its records and rows set aside so far. */
export const dataRows = ({ records, skips }: Reading) =>
  'rows' in records ? records.rows : records.length + skippedCount(skips);

/** A file that could not be read, with the reason and what is missing. */
export interface Unread {
  kind: null;
  input: FileInput;
  encoding: Encoding;
  reason: string;
  field?: Field;
  as?: Kind;
  /** The headers that the reason is about. */
  headers?: string[];
}

/** Told now and then how far reading has come: rows so far, and the share of the file's bytes. */
export type OnRead = (rows: number, share: number) => void;

/** Reads one file. Never throws for what is in it. */
export function readFile(input: FileInput, onRead?: OnRead, most = mostRows): Reading | Unread {
  return atOnce(readPausing(input, onRead, most));
}

/** The same in steps of a moment each: between two of them, others may have their turn. */
export function* readPausing(
  input: FileInput,
  onRead: OnRead = () => undefined,
  most = mostRows,
): Pausing<Reading | Unread> {
  if (input.tables) return yield* readTables(input, input.tables, onRead);
  try {
    const format = sniff(input.source);
    if (format === 'xls') return unread(input, { reason: isEncrypted(input.source) ? 'password' : 'xls' });
    if (!isEncoding(format)) return unread(input, { reason: format });
    try {
      return yield* readText(input, format, onRead, most);
    } catch (error) {
      if (!(error instanceof NotThisEncoding)) throw error;
      return yield* readText(input, 'windows-1252', onRead, most);
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return unread(input, { reason: 'cannot-read' });
  }
}

const unread = (input: FileInput, { reason, field, as, headers }: Lacking, encoding: Encoding = 'utf-8'): Unread => ({
  kind: null,
  input,
  encoding,
  reason,
  field,
  as,
  ...(headers ? { headers } : {}),
});

type Lacking = Pick<Unread, 'reason' | 'field' | 'as' | 'headers'>;

function* readText(
  input: FileInput,
  encoding: Encoding,
  onRead: OnRead,
  most: typeof mostRows,
): Pausing<Reading | Unread> {
  const pieces = decode(input.source, encoding, FIRST);
  let begun = beginning(pieces, hasSample);
  if (begun.isWhole && begun.text.trim() === '') return unread(input, { reason: 'empty' }, encoding);
  let looked = lookAt(input, begun);
  if ('reason' in looked.found && !begun.isWhole) {
    // What is no table may be a text of lines: of that, more is looked at.
    begun = beginning(pieces, undefined, begun.text);
    looked = lookAt(input, begun);
  }
  const { isWhole } = begun;
  const { named, text, found } = looked;
  if ('reason' in found) return (isWhole && alertsOf(input, encoding, found, text)) || unread(input, found, encoding);

  const reader = sheetReader(found);
  const rows = tokeniser(found.delimiter || ',', (cells, row, _line, isUnclosed, rest) =>
    isUnclosed ? reader.takeUnclosed(cells, row, rest) : reader.take(cells, row),
  );
  const { source } = input;
  if (encoding === 'utf-8' && found.delimiter !== '') {
    const from = (named?.length ?? 0) + (hasMark(source) ? MARK : 0);
    const { delimiter, headerRow } = found;
    const lines = readLines({ source, from, delimiter, headerRow, reader, tokeniser: rows });
    let next = lines.next();
    for (; !next.done; next = lines.next()) {
      if (isTooLong(reader, most)) return unread(input, { reason: 'too-large' }, encoding);
      onRead(reader.rows(), next.value);
      yield;
    }
    onRead(reader.rows(), 1);
    if (isTooLong(reader, most)) return unread(input, { reason: 'too-large' }, encoding);
    const { endsWithLine, last } = next.value;
    return yield* recordsOf(input, encoding, found, reader.finish(endsWithLine, last), true);
  }
  let read = 0;
  let endsWithLine = true;
  const take = (piece: string) => {
    rows.push(piece);
    if (piece !== '') endsWithLine = /[\r\n]$/.test(piece);
    read += piece.length;
    onRead(reader.rows(), Math.min(1, read / source.size));
  };
  take(text);
  yield;
  for (const piece of pieces) {
    take(piece);
    if (isTooLong(reader, most)) return unread(input, { reason: 'too-large' }, encoding);
    yield;
  }
  rows.end();
  if (isTooLong(reader, most)) return unread(input, { reason: 'too-large' }, encoding);
  onRead(reader.rows(), 1);
  yield;
  return yield* recordsOf(input, encoding, found, reader.finish(endsWithLine), true);
}

/** More rows than any export has, and more cells of lines that are not plain, such as short ones, than a machine is good for. */
const mostRows = { rows: 4_000_000, odd: 6_000_000 };

const isTooLong = (reader: SheetReader, most: typeof mostRows) => reader.rows() > most.rows || reader.odd() > most.odd;

/** Mostly so many bytes hold all lines that a file is recognised by. */
const FIRST = 1 << 15;

/** What the beginning of a text says of its layout, and the text behind a line that names its delimiter. */
function lookAt(input: FileInput, { text: whole, isWhole }: ReturnType<typeof beginning>) {
  const named = delimiterLine(whole);
  const text = whole.slice(named?.length ?? 0);
  return { named, text, found: layoutOf(input, samplesOfText(text, isWhole, named?.delimiter)) };
}

/** The first line of a text that names its delimiter, as spreadsheets write it. It is no row. */
function delimiterLine(text: string): { length: number; delimiter: Delimiter } | undefined {
  const found = /^sep=(.)(?:\r\n|\r|\n)/i.exec(text);
  const delimiter = delimiters.find((each) => each === found?.[1]);
  return found && delimiter ? { length: found[0].length, delimiter } : undefined;
}

/** Bytes of the mark of UTF-8. */
const MARK = 3;
const ROWS_TOLD = 10_000;

/** Reads the tables of a file that is no delimited text. Its cells have no encoding of their own. */
function* readTables(input: FileInput, given: TablesRead, onRead: OnRead): Pausing<Reading | Unread> {
  const { tables, reason } = given;
  if (reason !== undefined) return unread(input, { reason });
  if (tables.every(({ rows }) => rows.length === 0)) return unread(input, { reason: 'no-table' });

  const found = layoutOf(input, samplesOfTables(tables));
  if ('reason' in found) {
    const lines = tables.map(linesOf).find(saysKts);
    return (lines !== undefined && alertsOf(input, 'utf-8', found, lines)) || unread(input, found);
  }
  const reader: SheetReader = sheetReader(found);
  const { rows } = tables[found.table]!;
  for (const [i, { cells, row, unclear }] of rows.entries()) {
    const why = given.format === 'pdf' ? ('unclear' as const) : ('no-value' as const);
    reader.take(cells, row, unclear && unclear.length > 0 ? { reason: why, columns: unclear } : undefined);
    if (i % ROWS_TOLD !== 0) continue;
    onRead(reader.rows(), i / rows.length);
    yield;
  }
  onRead(reader.rows(), 1);
  // A workbook, a page and XML do not store empty cells.
  return yield* recordsOf(input, 'utf-8', found, reader.finish(true), given.format === 'pdf');
}

/** Each row of a table as the line of that number. */
function linesOf({ rows }: Table): string {
  const lines: string[] = [];
  for (const { cells, row } of rows) lines[row - 1] = cells.join(' ').replace(/\s+/g, ' ');
  return lines.join('\n');
}

/** A layout as far as the first rows tell it. */
type HeaderFound = Pick<Layout, 'delimiter' | 'table' | 'headerRow' | 'headers' | 'width' | 'saidDay'> & {
  plan?: Plan;
};

/** Where the header of the file is: as the user says, else as the first rows say. */
function layoutOf(input: FileInput, samples: Iterable<Sample>): HeaderFound | Lacking {
  const asked = input.map?.kind ?? input.kind;
  if (asked === 'alerts') return { reason: 'no-kts' };
  if (input.map) {
    const layout = mappedLayout(input.map, samples, input.asOf);
    return 'reason' in layout ? layout : { ...layout, plan: layout };
  }
  const best = bestHeader(samples, asked);
  if (!best) return { reason: 'not-recognized' };
  const { layout, sample, headerRow, headers, width } = best;
  if ('reason' in layout && layout.reason !== 'missing-column' && layout.reason !== 'two-columns') return layout;
  const above = sample.rows.filter(({ row }) => row < headerRow).at(-1)?.cells ?? [];
  const day = saidDay(sample.rows.filter(({ row }) => row < headerRow).map(({ cells }) => cells));
  return {
    ...(day ? { saidDay: day } : {}),
    delimiter: sample.delimiter,
    table: sample.table,
    headerRow,
    headers: withNamesAbove(headers, above),
    width,
  };
}

/** The records of a file all of whose rows were read. */
function* recordsOf(
  input: FileInput,
  encoding: Encoding,
  found: HeaderFound,
  sheet: Sheet,
  isText: boolean,
  isWhole = false,
): Pausing<Reading | Unread> {
  const { delimiter, table, headerRow, headers, width } = found;
  const plan = found.plan ?? finalPlan(input, sheet);
  if ('reason' in plan) return unread(input, plan, encoding);
  const said = found.saidDay ? { saidDay: found.saidDay } : {};
  const layout: Layout = { ...plan, delimiter, table, headerRow, headers, width, ...said };
  const lacks = needsTask(input, layout);
  if (lacks) return unread(input, lacks, encoding);

  const { cutOffAt } = sheet;
  const about = { input, encoding, layout, ...(cutOffAt === undefined ? {} : { cutOffAt }) };
  const { kind } = plan;
  if (kind === 'grades' || kind === 'roster') {
    const isHeaded = input.tables?.format === 'pdf';
    const context = { sheet, plan, isText, isHeaded, isWhole, asOf: input.asOf };
    const undone = () => atOnce(recordsOf(input, encoding, found, sheet, isText, true)) as Reading;
    if (kind === 'grades') {
      const { file, readAs, wholes } = yield* readGrades(context, input);
      const takenApart = wholes.size > 0 ? { wholes, undone } : undefined;
      return { kind, ...about, records: file, skips: new Map(), readAs, takenApart };
    }
    const { file, readAs, wholes } = yield* readRoster(context);
    const takenApart = wholes.size > 0 ? { wholes, undone } : undefined;
    return { kind, ...about, records: file, skips: new Map(), readAs, takenApart };
  }
  const small = <R extends AtRow>(read: ReadRow<R>) => readSmall({ sheet, plan, isText }, read);
  if (kind === 'grading-tasks') return { kind, ...about, ...small(readGradingTask(plan)) };
  if (kind === 'terms') return { kind, ...about, ...small(readTerm) };
  if (kind === 'report-card') return { kind, ...about, ...small(readReportCard()) };
  if (kind === 'sections') return { kind, ...about, ...small(readSection) };
  if (kind === 'counts') {
    const read = small(readCount);
    if (standsTwice(read.records))
      return unread(input, { reason: 'missing-column', as: 'grades', field: 'ssid' }, encoding);
    return { kind, ...about, ...read };
  }
  if (kind === 'score-group') {
    const read = small(readScoreRow);
    const rows = withPercents(read.records);
    if (rows.length > 0) read.readAs.push({ reason: 'fractions', rows, field: 'minimumPercent' });
    return { kind, ...about, ...read };
  }
  throw new Error('Alerts are read as lines, not as a table.');
}

/** Which column holds what, in the light of all rows. */
function finalPlan({ kind }: FileInput, { headers, rows }: Sheet): Plan | NotRecognized {
  const cells = cellsOfRows(rows);
  const plan = kind ? planAs(kind, headers, cells) : planOf(headers, cells);
  return plan ?? { reason: 'not-recognized' };
}

/** A Grades Report is run for one task: where the file does not say which, the user must. */
function needsTask({ task }: FileInput, { kind, columns, wide }: Layout): Lacking | undefined {
  const saysTask = columns.task !== undefined || wide.some((column) => column.task !== undefined);
  const isGiven = task !== undefined && readTask(task) !== undefined;
  return kind === 'grades' && !saysTask && !isGiven ? { reason: 'needs-task', as: 'grades', field: 'task' } : undefined;
}

/** Text that is no table we know may be KTS alerts. */
function alertsOf(input: FileInput, encoding: Encoding, { reason }: Lacking, text: string): Reading | undefined {
  const asked = input.map?.kind ?? input.kind;
  const mayBe = asked === 'alerts' || (asked === undefined && reason === 'not-recognized');
  if (!mayBe || !saysKts(text)) return undefined;
  const skips: Skips = new Map();
  const records = readAlerts(text, skips);
  const layout: Layout = {
    kind: 'alerts', delimiter: '', table: 0, headerRow: 0, headers: [], columns: {}, ticks: [], wide: [], width: 0,
  }; // prettier-ignore
  return { kind: 'alerts', records, input, encoding, layout, skips, readAs: [] };
}
