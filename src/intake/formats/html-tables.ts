/** The tables of a web page, built from its tags and texts one after the other: whoever reads the page says them. */
import type { Table } from '../kinds.ts';
import { CELLS_OF_ROW, LONGEST_TEXT, type Budget } from './budget.ts';
import { CannotUse } from './cannot-use.ts';

/** One cell as it stands in the page. */
interface Cell {
  text: string;
  colspan: number;
  rowspan: number;
  isHeader: boolean;
}

/** A table while it is read. */
interface OpenTable {
  name: string;
  /** The text just above it. */
  above: string;
  rows: Cell[][];
  cell: Cell | undefined;
  /** What stands instead of a text: of an image. */
  instead: string;
}

/** A table as it stands in the page, with the text just above it. */
export interface RawTable {
  above: string;
  table: Table;
}

const WIDEST = 16_384;
const ABOVE = 300;
/** What is no text of a cell: programs, pictures, and what is raised (the mark of a note) or struck out. */
const skipped = new Set('script style noscript template head svg math object iframe sup s strike del'.split(' '));
/** Rows and cells that are hidden are read, as those of a workbook are. */
const ofTables = new Set(['tr', 'td', 'th', 'thead', 'tbody', 'tfoot']);
/** These stand within a line. All others begin and end one. */
const inline = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr input img select option optgroup textarea button'.split(' ')); // prettier-ignore

/** A reader of tables. Tags are closed in the order in which they were opened. */
export function htmlTables(budget: Budget) {
  const done: RawTable[] = [];
  const open: OpenTable[] = [];
  let skipping = 0;
  let recent = '';
  /** The select whose options are read. */
  let select: { options: { text: string; isChosen: boolean }[]; isMultiple: boolean } | undefined;

  const say = (text: string) => {
    const option = select?.options.at(-1);
    if (select) {
      if (option) option.text += text;
      return;
    }
    recent = (recent + text).slice(-2 * ABOVE);
    const cell = open.at(-1)?.cell;
    // A page may stand in one cell as a whole: that is no cell of a table.
    if (cell && cell.text.length < LONGEST_TEXT) cell.text += text.slice(0, LONGEST_TEXT);
  };

  function openCell(table: OpenTable, attribute: Attribute, isHeader: boolean) {
    if (table.rows.length === 0) table.rows.push([]);
    budget.cells(2);
    table.cell = { text: '', colspan: span(attribute('colspan'), 1000), rowspan: span(attribute('rowspan'), 65_534), isHeader };
    table.rows.at(-1)!.push(table.cell);
    table.instead = '';
  } // prettier-ignore

  function closeCell(table: OpenTable) {
    if (!table.cell) return;
    table.cell.text = cellText(table.cell.text).slice(0, LONGEST_TEXT) || table.instead.slice(0, LONGEST_TEXT);
    table.cell = undefined;
  }

  return {
    open(name: string, attribute: Attribute) {
      if (skipping > 0 || skipped.has(name) || (!ofTables.has(name) && isHidden(attribute))) {
        skipping += 1;
        return;
      }
      const table = open.at(-1);
      if (name === 'table') {
        budget.tables(1);
        open.push({ name: '', above: cellText(recent).slice(-ABOVE), rows: [], cell: undefined, instead: '' });
        recent = '';
      } else if (table && (name === 'td' || name === 'th')) openCell(table, attribute, name === 'th');
      else if (table && name === 'tr') {
        budget.cells(CELLS_OF_ROW);
        table.rows.push([]);
      } else if (name === 'select') select = { options: [], isMultiple: attribute('multiple') !== undefined };
      else if (name === 'option') select?.options.push({ text: '', isChosen: attribute('selected') !== undefined });
      else if (name === 'input') say(field(attribute));
      else if (name === 'img' && table) table.instead ||= cellText(attribute('alt') ?? '');
      if (!inline.has(name)) say(' ');
      if (attribute('aria-checked') !== undefined) say(checkedMark(attribute('aria-checked') === 'true'));
    },

    text(text: string) {
      if (skipping === 0) say(text);
    },

    close(name: string) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      const table = open.at(-1);
      if (name === 'table' && table) {
        closeCell(table);
        open.pop();
        done.push({ above: table.above, table: { name: table.name, rows: laidOut(table.rows, budget) } });
        recent = '';
      } else if (table && (name === 'td' || name === 'th')) closeCell(table);
      else if (name === 'select' && select) {
        const { options, isMultiple } = select;
        select = undefined;
        const chosen = options.filter(({ isChosen }) => isChosen);
        say((chosen.length > 0 || isMultiple ? chosen : options.slice(0, 1)).map(({ text }) => cellText(text)).join(', '));
      } else if (name === 'caption' && table) {
        table.name = cellText(recent).slice(-ABOVE);
        table.above = `${table.above}   ${table.name}`.trim().slice(-ABOVE);
      }
      if (!inline.has(name)) say(' ');
    }, // prettier-ignore

    /** All tables in the order in which they end. */
    finish: () => done,
  };
}

const notText =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|vertical-align\s*:\s*super|text-decoration(?:-line)?\s*:[^;]*line-through)/i;

/** What is hidden, raised or struck out by its style is no text of what is shown. */
const isHidden = (attribute: Attribute) => attribute('hidden') !== undefined || notText.test(attribute('style') ?? '');

const span = (value: string | undefined, most: number) =>
  Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

/**
 * Cells in their places. A cell over several rows counts for each of them; one over several columns stands in its first.
 * Headers in two lines, such as `Active Mask` above `T1`, become one.
 */
function laidOut(raw: Cell[][], budget: Budget): Table['rows'] {
  const rows: string[][] = [];
  const headers: (string[] | undefined)[] = [];
  /** For each column the cell from above that still goes on, and for how many rows. */
  const over: ({ cell: Cell; isFirst: boolean; left: number } | undefined)[] = [];
  for (const cells of raw) {
    const row: string[] = [];
    const header: string[] = [];
    const put = (cell: Cell, isFirst: boolean) => {
      if (row.length >= WIDEST) throw new CannotUse('too-large');
      budget.text(isFirst ? cell.text : '');
      row.push(isFirst ? cell.text : '');
      header.push(cell.text);
    };
    const carry = () => {
      for (let above = over[row.length]; above && above.left > 0; above = over[row.length]) {
        above.left -= 1;
        put(above.cell, above.isFirst);
      }
    };
    for (const cell of cells) {
      carry();
      for (let i = 0; i < cell.colspan; i++) {
        if (cell.rowspan > 1) over[row.length] = { cell, isFirst: i === 0, left: cell.rowspan - 1 };
        put(cell, i === 0);
      }
    }
    carry();
    rows.push(row);
    headers.push(cells.length > 0 && cells.every(({ isHeader }) => isHeader) ? header : undefined);
  }
  for (let i = 1; i < rows.length; i++) joinHeaders(raw, rows, headers, i);
  return rows.flatMap((cells, i) => (cells.length === 0 ? [] : [{ cells, row: i + 1 }]));
}

/** Where a header line has a cell over several columns, it and the header line below it are one. */
function joinHeaders(raw: Cell[][], rows: string[][], headers: (string[] | undefined)[], i: number) {
  const [above, below] = [headers[i - 1], headers[i]];
  if (!above || !below || !raw[i - 1]!.some(({ colspan }) => colspan > 1) || raw[i - 1]!.length < 2) return;
  rows[i] = below.map((text, column) => {
    const upper = above[column] ?? '';
    // No header is that long: many lines of them would grow without end.
    return upper === text || upper === '' || upper.length > ABOVE ? text : `${upper} ${text}`.trim();
  });
  headers[i] = rows[i];
  rows[i - 1] = [];
}

/** Gives an attribute of a tag by its name. */
type Attribute = (name: string) => string | undefined;

/** Spaces and line breaks as one space. A zero-width no-break space (U+FEFF) is none: it is removed when cells are cleaned. */
const cellText = (text: string) => text.replace(/[^\S\uFEFF]+/g, ' ').trim();

/** As it is read in mask columns. */
const checkedMark = (isChecked: boolean) => (isChecked ? 'X' : '');

const shown = new Set(['', 'text', 'number', 'date', 'search', 'tel', 'email', 'url']);

/** What a form field shows: its value; a mark where a box is checked. */
function field(attribute: Attribute): string {
  const type = attribute('type')?.toLowerCase() ?? '';
  if (type === 'checkbox' || type === 'radio') return checkedMark(attribute('checked') !== undefined);
  return shown.has(type) ? ` ${attribute('value') ?? ''} ` : '';
}
