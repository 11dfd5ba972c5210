/** The first rows of a file for the user to say what its columns hold. No value of a private column is in it. */
import { beginning, CannotRead, decode, NotThisEncoding } from './decode.ts';
import { isEncoding, sniff } from './formats/sniff.ts';
import type { ColumnMap, Encoding, Field, FileInput, Kind, TableRow } from './kinds.ts';
import { headersOf, looksPersonal, privateColumns } from './private-values.ts';
import { tickColumns, type NotRecognized, type Plan } from './columns.ts';
import { needsOfKind } from './needs.ts';
import { bestHeader } from './recognise.ts';
import { samplesOfTables, samplesOfText, type Sample } from './samples.ts';
import { suggestField, suggestFields } from './suggest.ts';

/** The beginning of a file as a table. Without rows where it is none. */
export interface Peek {
  /** Names of its tables, such as the sheets of a workbook; one without a name for text. */
  tables: string[];
  /** Which of them is shown, from 0. */
  table: number;
  delimiter: string;
  /** The row that is taken for the header, as a spreadsheet numbers it; 0 where there seems to be none. */
  headerRow: number;
  /** What the file looks like, where its headers say it. */
  kind?: Kind;
  /** Up to 20 rows; cells of private columns are ''. All are as long as `columns`. */
  rows: TableRow[];
  columns: PeekColumn[];
}

export interface PeekColumn {
  /** '' where there is no header row. */
  header: string;
  /** About a person, by its header or its values: it can never be read. */
  isPrivate: boolean;
  /** What it seems to hold. No field is suggested twice. */
  field?: Field;
  /** It has a tick for one term. */
  tick?: { field: 'termMask' | 'activeMask'; term: string };
}

const SHOWN = 20;

/** What the user chose to see instead of what was found. */
export type PeekAt = Pick<Partial<ColumnMap>, 'table' | 'headerRow'>;

/** Looks at the beginning of any file. Never throws for what is in it. */
export function peek(input: FileInput, at: PeekAt = {}): Peek {
  const tables = input.tables?.tables ?? [];
  const all = input.tables ? samplesOfTables(tables) : [...samplesOfText(...beginningOf(input))];
  const samples = at.table === undefined ? all : all.filter(({ table }) => table === at.table);
  const best = bestHeader(samples, input.kind);
  const sample = best?.sample ?? widest(samples);
  const headerRow = at.headerRow ?? best?.headerRow ?? (sample ? headerOf(sample.rows) : 0);
  const shown = sample?.rows.slice(0, SHOWN) ?? [];
  const columns = sample ? columnsOf(sample.rows, headerRow, input.asOf) : [];
  return {
    tables: input.tables ? tables.map(({ name }) => name) : [''],
    table: sample?.table ?? 0,
    delimiter: sample?.delimiter ?? '',
    headerRow,
    kind: best && kindOf(best.layout, columns),
    rows: shown.map(({ cells, row }) => ({ row, cells: columns.map((column, i) => cellShown(cells[i], column)) })),
    columns,
  };
}

/** What the headers say, also where something is missing: but among SSIDs, a mark and a group make no grading scale. */
function kindOf(layout: Plan | NotRecognized, columns: readonly PeekColumn[]): Kind | undefined {
  if ('kind' in layout) return layout.kind;
  const hasStudents = columns.some(({ field }) => field === 'ssid');
  return layout.as && hasStudents && !needsOfKind[layout.as].includes('ssid') ? undefined : layout.as;
}

/** The first text of a file, and whether it is all there is. */
function beginningOf({ source }: FileInput): [text: string, isWhole: boolean] {
  const read = (encoding: Encoding) => beginning(decode(source, encoding));
  try {
    const format = sniff(source);
    if (!isEncoding(format)) return ['', true];
    try {
      const { text, isWhole } = read(format);
      return [text, isWhole];
    } catch (error) {
      if (!(error instanceof NotThisEncoding)) throw error;
      const { text, isWhole } = read('windows-1252');
      return [text, isWhole];
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return ['', true];
  }
}

/** The sample with most cells: what cuts a text in pieces that go together. */
function widest(samples: readonly Sample[]): Sample | undefined {
  const size = ({ rows }: Sample) => rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return samples.reduce<Sample | undefined>(
    (best, sample) => (best && size(best) >= size(sample) ? best : sample),
    undefined,
  );
}

/** The first row that is as wide as any, is filled, and has no number in it. */
function headerOf(rows: readonly TableRow[]): number {
  const filled = (cells: string[]) => cells.filter((cell) => cell.trim() !== '').length;
  const most = Math.max(...rows.map(({ cells }) => filled(cells)));
  const first = rows.slice(0, SHOWN).find(({ cells }) => filled(cells) >= Math.max(2, most * 0.7));
  return first?.cells.some((cell) => /\d/.test(cell)) ? 0 : (first?.row ?? 0);
}

function columnsOf(rows: readonly TableRow[], headerRow: number, asOf: string | undefined): PeekColumn[] {
  const isPrivate = privateColumns(rows, headerRow, asOf);
  const headers = headersOf(rows.find(({ row }) => row === headerRow)?.cells ?? [], isPrivate);
  const ticks = new Map(tickColumns(headers).map(({ column, field, term }) => [column, { field, term }]));
  const below = rows.filter(({ row }) => row > headerRow);
  const byValues = headers.map(({ fields }, i) =>
    isPrivate[i] || ticks.has(i) || fields.length > 0
      ? undefined
      : suggestField(below.map(({ cells }) => cells[i] ?? '')),
  );
  const byHeader = firstOfEach(headers.map(({ fields }, i) => (isPrivate[i] || ticks.has(i) ? undefined : fields[0])));
  const suggested = suggestFields(byHeader, byValues);
  return headers.map(({ text }, i) => ({
    header: text,
    isPrivate: isPrivate[i]!,
    ...(suggested[i] ? { field: suggested[i] } : {}),
    ...(ticks.has(i) && !isPrivate[i] ? { tick: ticks.get(i)! } : {}),
  }));
}

/** The first column for a field counts. */
const firstOfEach = (fields: (Field | undefined)[]) =>
  fields.map((field, i) => (fields.indexOf(field) === i ? field : undefined));

/** A header may be shown, a private value never. */
function cellShown(cell = '', { isPrivate, header }: PeekColumn): string {
  if (isPrivate) return cell.trim() === header ? header : '';
  return looksPersonal(cell) ? '' : cell;
}
