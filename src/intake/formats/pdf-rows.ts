/** Lines of PDF pages to rows of cells: what is wrapped is put together again. */
import { byKey } from '../by-key.ts';
import { isTermName, readTask } from '../cells.ts';
import { readDate } from '../dates.ts';
import { emptied } from '../clean.ts';
import type { Field } from '../kinds.ts';
import { placeLine, sharedWith, standsBelow, type PlacedLine } from './pdf-columns.ts';
import { LEADING, type HeaderCell } from './pdf-header.ts';
import { headingOf, type Headed } from './headings.ts';
import { idIn, textOf, type Line } from './pdf-lines.ts';
import { readHeader } from '../headers.ts';

/** A header, what its columns hold, and where they end. */
export interface PdfLayout {
  cells: HeaderCell[];
  fields: (Field | undefined)[];
  edges: number[];
}

/** A line of a page: of a table, its header, a heading above rows, or a text that is known to be no row. */
export interface PdfEntry {
  is: 'line' | 'header' | 'heading' | 'text';
  page: number;
  line: Line;
  layout: PdfLayout;
}

export interface PdfRow {
  page: number;
  /** Its place on the page, from 1. */
  place: number;
  layout: PdfLayout;
  isHeader: boolean;
  cells: string[];
  /** What the headings above say about it. */
  headed: Headed;
  /** Columns whose words may belong to another one; what could be a name is left out of them. */
  unclear: number[];
}

/** A row that is put together, or a line that may be a part of one. */
interface Piece {
  is: 'row' | 'part' | 'text' | 'header' | 'heading' | 'joined';
  entry: PdfEntry;
  placed?: PlacedLine;
  unclear: Set<number>;
  /** The lines of each cell. */
  cells: { y: number; text: string }[][];
  top: number;
  bottom: number;
}

/** Values of these fields are never wrapped: a line with one begins a row. */
const whole = new Set<Field | undefined>([
  'ssid', 'course', 'section', 'score', 'percent', 'postedOn', 'progressScore', 'progressPercent', 'start', 'end',
  'minimumPercent', 'gpaValue', 'ktsExchange',
]); // prettier-ignore
/** A time may stand below a date. */
const dates = new Set<Field | undefined>(['postedOn', 'start', 'end']);

/**
 * The rows of all tables, from the first page to the last.
 * @param isRepeated whether a line stands on several pages; it is left out if it holds no data
 */
export function rowsOf(entries: readonly PdfEntry[], isRepeated: (line: Line) => boolean): PdfRow[] {
  const pieces = entries.map(pieceOf);
  findUnclear(pieces);
  joinWrapped(pieces);
  findBroken(pieces);
  findCutTasks(pieces);
  const rows: PdfRow[] = [];
  let headed: Headed = {};
  let page = -1;
  let place = 0;
  for (const { is, entry, unclear, cells } of pieces) {
    if (is === 'joined' || (is === 'text' && isRepeated(entry.line))) continue;
    if (entry.page !== page) [page, place] = [entry.page, 0];
    place += 1;
    if (is === 'heading') headed = { ...headed, ...headingOf(textOf(entry.line)) };
    else {
      const { layout, line } = entry;
      const row = { page, place, layout, isHeader: is === 'header', headed };
      if (is === 'header') rows.push({ ...row, cells: headerTexts(layout), unclear: [] });
      else if (is === 'text') rows.push({ ...row, ...textRow(line, layout) });
      else {
        const texts = cells.map((lines, column) =>
          valueOf(joinedText(lines, layout.fields[column]), layout.fields[column]),
        );
        texts.forEach((text, column) => {
          const field = layout.fields[column];
          const isNamed = (whole.has(field) || field === 'term') && mayHoldName(text);
          const isMore = dates.has(field) && text.includes(' ');
          if ((isNamed || isMore) && !isKnown(text, field)) unclear.add(column);
        });
        const own = texts.map((text, column) => (unclear.has(column) ? plainIn(text) : text));
        rows.push({ ...row, cells: own, unclear: [...unclear] });
      }
    }
  }
  return rows;
}

/** Words that are no name: a date, a term, or one that says that nothing is there. */
const isKnown = (text: string, field?: Field) =>
  emptied(text) === '' || (dates.has(field) ? readDate(text) !== '' : field === 'term' && isTermName(text));

export const headerTexts = ({ cells }: PdfLayout) => cells.map(({ text }) => text);

/** Finds the cells that may hold words of another column. */
function findUnclear(pieces: Piece[]) {
  const ofLayout = byKey(
    pieces.filter(({ placed }) => placed),
    ({ entry }) => entry.layout,
  );
  for (const [layout, own] of ofLayout) {
    const isBelow = standsBelow(
      layout.cells,
      own.map(({ placed }) => placed!),
    );
    const isUnknown = (column: number) => layout.fields[column] === undefined;
    const ids = [...layout.fields.keys()].filter((column) => layout.fields[column] === 'ssid');
    for (const { placed, unclear } of own) {
      const { cells } = placed!;
      // Two lists beside each other: to read one of them would lose the other.
      const filled = ids.filter((column) => cells[column]!.length > 0);
      if (filled.length > 1) for (const column of filled) unclear.add(column);
      const mixed = isMixed(layout, placed!) ? cells.keys() : [];
      const astray = [...cells.keys()].filter((column) => !isBelow(cells[column]!, column));
      for (const column of [...placed!.unclear, ...mixed, ...astray, ...sharedWith(isUnknown, placed!)])
        unclear.add(column);
    }
  }
}

/**
 * Several words in the cell of a number or a term, of a run that goes on in the next column, or several numbers: one of
 * them may belong there.
 */
const isMixed = ({ fields }: PdfLayout, { cells, reach }: PlacedLine) =>
  cells.some((words, column) => {
    const field = fields[column];
    if (reach > 1 && field === 'term' && words.length === 1 && unnumbered.test(words[0]!.text)) return true;
    if (words.length < 2 || !(whole.has(field) || field === 'term')) return false;
    return reach > 1 || (!dates.has(field) && words.filter(({ text }) => /\d/.test(text)).length > 1);
  });

/** Its number stands in the next column. */
const unnumbered = /^(?:term|quarter|semester|trimester|[qst])$/i;

/**
 * A line of text is one cell. Of a line that could be a row, what is known is whose it is. Where a column is private, the
 * line may be a part of a name, and is left out.
 */
function textRow(line: Line, layout: PdfLayout): Pick<PdfRow, 'cells' | 'unclear'> {
  const all = [...layout.cells.keys()];
  const id = idIn(line);
  if (id !== undefined && layout.fields.includes('ssid'))
    return { cells: all.map((column) => (layout.fields[column] === 'ssid' ? id : '')), unclear: all };
  const mayBeName = !counted.test(textOf(line)) && layout.cells.some(({ text }) => mayHoldNames(text));
  return { cells: [mayBeName ? (id ?? '') : textOf(line)], unclear: mayBeName || id !== undefined ? all : [] };
}

const counted =
  /^(?:(?:grand |sub-?)?totals?|number|count)(?: of)?(?: students?| grades?| records?| rows?)? ?:? {0,3}\d{0,6}$/i;

/** A narrow column may break a date between its digits. */
function joinedText(lines: { y: number; text: string }[], field?: Field): string {
  const texts = lines.sort((a, b) => a.y - b.y).map(({ text }) => text);
  const whole = texts.join('');
  return dates.has(field) && readDate(whole) !== '' ? whole : texts.join(' ');
}

function pieceOf(entry: PdfEntry): Piece {
  const { y } = entry.line;
  const unclear = new Set<number>();
  if (entry.is !== 'line') return { is: entry.is, entry, unclear, cells: [], top: y, bottom: y };
  const { fields, edges } = entry.layout;
  const placed = placeLine(entry.line, edges);
  const texts = placed.cells.map((words) => words.map(({ text }) => text).join(' '));
  const cells = texts.map((text) => (text === '' ? [] : [{ y, text }]));
  return { is: kindOf(fields, texts, placed.reach), entry, placed, unclear, cells, top: y, bottom: y };
}

function kindOf(fields: PdfLayout['fields'], texts: string[], reach: number): 'row' | 'part' | 'text' {
  if (!fields.some((field) => whole.has(field))) return 'row';
  const key = ['ssid', 'course'].map((field) => fields.indexOf(field as Field)).find((column) => column >= 0);
  if (reach > 1 && !isNumber(texts[key ?? 0]!)) return 'text';
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 1 && whole.has(fields[texts.indexOf(filled[0]!)]) && !isNumber(filled[0]!)) return 'text';
  const begins = texts.some(
    (text, column) => text !== '' && whole.has(fields[column]) && (!dates.has(fields[column]) || readDate(text) !== ''),
  );
  return begins ? 'row' : 'part';
}

/**
 * A line with little more than a piece of a number, just below a row: the column was too narrow for the number, and what
 * the row says there is not all of it.
 */
function findBroken(pieces: Piece[]) {
  let above: Piece | undefined;
  for (const piece of pieces) {
    if (piece.is === 'joined') continue;
    const { fields } = piece.entry.layout;
    const key = fields.indexOf('ssid') >= 0 ? fields.indexOf('ssid') : fields.indexOf('course');
    if (piece.is === 'row' && above?.is === 'row' && isPieceOf(piece, above, key)) {
      piece.cells.forEach((lines, column) => {
        if (lines.length > 0 && whole.has(fields[column])) above!.unclear.add(column);
      });
    } else above = piece;
  }
}

/** Where a task is called `CTE Final Grade`, `CTE Final` may be a piece of `CTE Final Exam`, cut by the end of a page. */
function findCutTasks(pieces: Piece[]) {
  const rows = pieces.flatMap((piece) => {
    const column = piece.entry.layout.fields.indexOf('task');
    return piece.is === 'row' && column >= 0 ? [{ piece, column, text: joinedText(piece.cells[column]!) }] : [];
  });
  if (!rows.some(({ text }) => /^cte.*grade$/i.test(text))) return;
  for (const { piece, column, text } of rows) if (/^cte(?:[ _-]?final)?$/i.test(text)) piece.unclear.add(column);
}

function isPieceOf(piece: Piece, above: Piece, key: number): boolean {
  const { cells } = piece;
  if (key < 0 || !isBelow(piece, above)) return false;
  const filled = cells.filter((lines) => lines.length > 0).length;
  return filled <= cells.length / 2 && cells[key]!.length === 0 && above.cells[key]!.length > 0;
}

const isBelow = ({ entry, top }: Piece, above: Piece) =>
  above.entry.layout === entry.layout &&
  above.entry.page === entry.page &&
  top - above.bottom <= LEADING * entry.line.size;

/** Gives each part to the row above or below it. A part that belongs to neither is a line of text. */
function joinWrapped(pieces: Piece[]) {
  /** Parts have stood above the first line of their row. */
  let leads = false;
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]!.is !== 'part') continue;
    const { page, layout } = pieces[at]!.entry;
    let end = at;
    while (pieces[end]?.is === 'part' && pieces[end]!.entry.page === page) end += 1;
    const parts = pieces.slice(at, end);
    const isRow = (piece: Piece | undefined) => piece?.is === 'row' && piece.entry.layout === layout;
    const below = isRow(pieces[end]) && pieces[end]!.entry.page === page ? pieces[end] : undefined;
    const [above, isNear] = rowAbove(pieces, at, isRow);

    const split =
      isNear && below ? widestGap([above!, ...parts, below]) : below && leads ? 0 : above ? parts.length : 0;
    const rejected = parts.slice(0, split).filter((part) => !above || !join(above, part, isNear));
    for (const part of [...rejected, ...parts.slice(split)].reverse()) {
      if (below && join(below, part, true)) leads ||= isNear;
      // The end of a row that began on the page before.
      else if (isNear || !above || rejected.includes(part) || !join(above, part, false)) part.is = 'text';
    }
    at = end - 1;
  }
}

/** The last row before, and whether nothing is between: no header and no end of a page. */
function rowAbove(pieces: Piece[], at: number, isRow: (piece: Piece) => boolean): [Piece | undefined, boolean] {
  let before = at - 1;
  while (pieces[before]?.is === 'joined' || pieces[before]?.is === 'header') before -= 1;
  const above = pieces[before];
  if (!above || !isRow(above)) return [undefined, false];
  return [above, before === at - 1 && above.entry.page === pieces[at]!.entry.page];
}

/** How many of the parts stand above the widest gap; of equal gaps the last counts. */
function widestGap(pieces: Piece[]): number {
  let widest = 0;
  let at = 0;
  pieces.slice(1).forEach(({ top }, i) => {
    const gap = top - pieces[i]!.bottom;
    if (gap > widest * 0.95) [widest, at] = [Math.max(gap, widest), i];
  });
  return at;
}

/** Adds a part to a row, if it stands near enough and leaves a grading task that is whole as it is. */
function join(row: Piece, part: Piece, mustBeNear: boolean): boolean {
  const gap = Math.max(part.top - row.bottom, row.top - part.bottom);
  if (mustBeNear && gap > LEADING * part.entry.line.size) return false;
  const pages = part.entry.page - row.entry.page;
  const added = part.cells.map((lines) => lines.map(({ y, text }) => ({ y: y + pages * 1e6, text })));
  const task = row.entry.layout.fields.indexOf('task');
  if (
    task >= 0 &&
    added[task]!.length > 0 &&
    readTask(joinedText(row.cells[task]!)) &&
    !readTask(joinedText([...row.cells[task]!, ...added[task]!]))
  )
    return false;
  for (const column of part.unclear) row.unclear.add(column);
  row.cells.forEach((lines, column) => lines.push(...added[column]!));
  if (pages === 0) Object.assign(row, { top: Math.min(row.top, part.top), bottom: Math.max(row.bottom, part.bottom) });
  part.is = 'joined';
  return true;
}

/** `Doe, Jane (1900000001)`: of a student in one column, the SSID. */
const valueOf = (text: string, field: Field | undefined) =>
  field === 'ssid' ? text.replace(/^[^\d(]{1,200}\((\d{10})\)$/, '$1') : text;

/** Whether a value that is a number, a date, a grade or a term has other words: a word more may be of a name. */
const mayHoldName = (text: string) =>
  text.split(' ').some((word) => word.length > 2 && !/\d/.test(word) && !plainWord.test(word));
const plainWord = new RegExp(
  `^(?:${[
    'fall|winter|spring|summer|term|quarter|qtr|semester|sem|trimester|tri|year|full|half|first|second|third|fourth|final',
    'pass|passed|passing|fail|failed|failing|inc|incomplete|exempt|excused|missing|withdrawn|withdrew|dropped|audit|medical|credit|satisfactory|unsatisfactory',
    'novice|apprentice|proficient|distinguished|yes|no|not|true|false',
  ].join('|')})[.,]?$`,
  'i',
);

const isNumber = (text: string) => /\d/.test(text) && !/\s/.test(text);

/** What is no part of a name: a number, a grading task of KTS, or else the SSID among other words. */
const plainIn = (text: string) =>
  isNumber(text) || readTask(text) ? text : (text.split(' ').find((word) => /^\d{10}$/.test(word)) ?? '');

/** By the header of a column. That of SSIDs may hold names too: `Student (State ID)`. */
const mayHoldNames = (header: string) => readHeader(header).isPrivate || /\bstudent\b(?! (?:state ?)?id)/i.test(header);
