/** One file to records: decode, tokenise, recognise, collect. Nothing is lost: each data row is a record or is skipped with its reason. */
import { readAlerts, saysKts, type Alert } from './artefacts/alerts.ts';
import type { Collector, FileContext } from './artefacts/collector.ts';
import { gradesCollector, type GradeRows } from './artefacts/grades.ts';
import { gradingTasksCollector, type GradingTask } from './artefacts/grading-tasks.ts';
import { reportCardCollector, type ReportCardTask } from './artefacts/report-card.ts';
import { scoreGroupCollector, type ScoreRow } from './artefacts/score-group.ts';
import { sectionsCollector, type Section } from './artefacts/sections.ts';
import { termsCollector, type Term } from './artefacts/terms.ts';
import { CannotRead, decode, NotThisEncoding, sniff } from './decode.ts';
import type { Encoding, Field, FileInput, Kind } from './kinds.ts';
import { oddityOf } from './oddity.ts';
import { recognise, type Layout } from './recognise.ts';
import { skip, type Skips } from './skips.ts';
import { tokeniser } from './tokenise.ts';

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
export function readFile(input: FileInput, onRead: OnRead = () => undefined): Reading | Unread {
  const unread = (reason: string, more?: Partial<Unread>): Unread => ({
    kind: null,
    input,
    encoding: 'utf-8',
    reason,
    ...more,
  });
  try {
    const format = sniff(input.source);
    if (!isEncoding(format)) return unread(format);
    try {
      return readText(input, format, onRead);
    } catch (error) {
      if (!(error instanceof NotThisEncoding)) throw error;
      return readText(input, 'windows-1252', onRead);
    }
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return unread('cannot-read');
  }
}

const isEncoding = (format: string): format is Encoding => /^(?:utf|windows)/.test(format);

function readText(input: FileInput, encoding: Encoding, onRead: OnRead, exclude: number[] = []): Reading | Unread {
  const pieces = decode(input.source, encoding);
  const head = pieces.next();
  let text = head.done ? '' : head.value;
  // A short first piece says too little, for instance when a source gives few bytes at a time.
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    text += next.value;
    if (text.length >= 1 << 19) break;
  }
  const isWhole = text.length < 1 << 19;
  const unread = (reason: string, more?: Partial<Unread>): Unread => ({ kind: null, input, encoding, reason, ...more });
  if (isWhole && text.trim() === '') return unread('empty');

  const layout = input.kind === 'alerts' ? undefined : recognise(text, isWhole, input.kind, exclude);
  if (!layout || 'reason' in layout) {
    const wanted = input.kind === undefined || input.kind === 'alerts';
    if (wanted && layout?.reason !== 'missing-column' && isWhole && saysKts(text))
      return alertsOf(input, encoding, text);
    return layout ? unread(layout.reason, { field: layout.field, as: layout.as }) : unread('no-kts');
  }
  if (layout.kind === 'grades' && layout.columns.task === undefined && input.task === undefined) {
    return unread('needs-task', { as: 'grades', field: 'task' });
  }

  const skips: Skips = new Map();
  const collector = collectors[layout.kind]({ layout, skips, term: input.term, task: input.task });
  const reader = rowReader(layout, skips, collector);
  let read = 0;
  const push = (piece: string) => {
    reader.push(piece);
    read += piece.length;
    onRead(reader.rows(), Math.min(1, read / input.source.size));
  };
  push(text);
  for (const piece of pieces) push(piece);
  reader.end();

  const records = collector.finish();
  const gradeColumn = layout.columns.score;
  if (
    layout.kind === 'grades' &&
    layout.headers[gradeColumn ?? -1]?.name === 'grade' &&
    isGradeLevel(records as GradeRows)
  ) {
    return readText(input, encoding, onRead, [...exclude, gradeColumn!]);
  }
  return { kind: layout.kind, records, input, encoding, layout, skips } as Reading;
}

/** A column headed "Grade" whose values are all 6 to 14 holds grade levels, not grades. */
function isGradeLevel({ columns }: GradeRows): boolean {
  const values = columns.score?.values.filter((value) => value !== '') ?? [];
  return values.length > 0 && values.every((value) => /^(?:0?[6-9]|1[0-4])$/.test(value));
}

const collectors: Record<Kind, (context: FileContext) => Collector<unknown>> = {
  grades: gradesCollector,
  roster: gradesCollector,
  'grading-tasks': gradingTasksCollector,
  terms: termsCollector,
  'score-group': scoreGroupCollector,
  'report-card': reportCardCollector,
  sections: sectionsCollector,
  alerts: () => {
    throw new Error('Alerts are read as lines, not as a table.');
  },
};

/** Hands the data rows to the collector and sets aside what is none. */
function rowReader(layout: Layout, skips: Skips, collector: Collector<unknown>) {
  const width = layout.headers.length;
  const used = [...Object.values(layout.columns), ...layout.ticks.map(({ column }) => column)];
  const lastUsed = used.reduce((last, column) => Math.max(last, column), -1);
  const idColumn = layout.columns.ssid;
  let rows = 0;

  function keepOut(reason: string, cells: string[], row: number) {
    skip(skips, 'file-row-skipped', reason, row);
    collector.keptOut?.(cells, row);
  }

  const reader = tokeniser(layout.delimiter, (cells, row, _line, unclosed) => {
    rows = row;
    if (row <= layout.headerRow) return;
    if (unclosed) {
      keepOut('unclosed-quote', cells, row);
      return;
    }
    // A row of the right width whose SSID has ten characters, the first a digit, is looked at by the collector alone.
    const isPlain =
      cells.length === width &&
      idColumn !== undefined &&
      cells[idColumn]!.length === 10 &&
      isDigit(cells[idColumn]!.charCodeAt(0));
    const oddity = isPlain ? undefined : oddityOf(cells, layout);
    if (oddity === 'blank') return;
    if (oddity) skip(skips, 'file-row-skipped', oddity, row);
    else if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) keepOut('long', cells, row);
    else if (cells.length <= lastUsed) keepOut('short', cells, row);
    else collector.take(cells, row);
  });
  return { ...reader, rows: () => rows };
}

const isDigit = (character: number) => character >= 0x30 && character <= 0x39;

function alertsOf(input: FileInput, encoding: Encoding, text: string): Reading {
  const skips: Skips = new Map();
  const records = readAlerts(text, skips);
  const layout: Layout = { kind: 'alerts', delimiter: ',', headerRow: 0, headers: [], columns: {}, ticks: [] };
  return { kind: 'alerts', records, input, encoding, layout, skips };
}
