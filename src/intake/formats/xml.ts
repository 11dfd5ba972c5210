/** The XML of an ad hoc export: rows are elements with `entity.field` attributes, or with an element for each field. */
import { readHeader } from '../headers.ts';
import type { Table, TablesRead } from '../kinds.ts';
import { textOfMarkup } from './markup-text.ts';
import { budgetOf, CELLS_OF_ROW, LONGEST_TEXT, type Budget, type Limits } from './budget.ts';
import { CannotUse } from './cannot-use.ts';
import { localName, xmlParser, type Attributes } from './xml-parser.ts';

/** A field of a row, with the element that it was found on. */
interface Value {
  element: string;
  name: string;
  text: string;
}

interface Element {
  name: string;
  values: Value[];
  text: string;
  /** It holds rows, and is none itself. */
  holdsRows: boolean;
  hasChildren: boolean;
}

/** No export has more columns. */
const WIDEST = 16_384;

/** Reads the rows of an XML file. Its `<Header>` tells who exported it: nothing of that is kept. */
export function readXml(bytes: Uint8Array, limits?: Limits): TablesRead {
  try {
    const budget = budgetOf(limits);
    budget.bytes(bytes.length);
    const rows = rowsReader(budget);
    const parser = xmlParser(rows);
    for (const piece of textOfMarkup(bytes)) {
      budget.bytes(0);
      parser.push(piece);
    }
    parser.end();
    return { format: 'xml', tables: rows.tables() };
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    return { format: 'xml', tables: [], reason: error.reason };
  }
}

function rowsReader(budget: Budget) {
  const open: Element[] = [];
  const found = new Map<string, ReturnType<typeof columnsOf>>();
  /** How many elements are open within a header. */
  let inHeader = 0;

  function close(element: Element) {
    const parent = open.at(-1);
    const isField = !element.hasChildren && element.values.length === 0;
    if (isField) {
      if (parent && open.length > 1)
        parent.values.push({ element: parent.name, name: element.name, text: element.text.trim() });
      return;
    }
    if (parent && (element.holdsRows || element.values.length > 0)) parent.holdsRows = true;
    if (element.holdsRows || element.values.length === 0) return;
    const path = [...open, element].map(({ name }) => name).join('/');
    let table = found.get(path);
    if (!table) {
      budget.tables(1);
      table = columnsOf(element.name, budget);
      found.set(path, table);
    }
    // The outermost element is about the file.
    const shared = open.slice(1).flatMap(({ values }) => values);
    // Deep rows cost as much as wide ones.
    budget.cells(CELLS_OF_ROW + open.length);
    table.add([...shared, ...element.values]);
  }

  return {
    open(fullName: string, attributes: Attributes) {
      const name = localName(fullName);
      if (inHeader > 0 || name.toLowerCase() === 'header') {
        inHeader += 1;
        return;
      }
      const parent = open.at(-1);
      if (parent) parent.hasChildren = true;
      else if (isSpreadsheet(fullName, attributes)) throw new CannotUse(name === 'Workbook' ? 'xls' : 'not-a-workbook');
      const isOwn = ([attribute]: [string, string]) => !/^xml(?:ns)?(?::|$)|^xsi:/i.test(attribute);
      const own = open.length === 0 ? [] : Object.entries(attributes).filter(isOwn);
      const values = own.map(([attribute, text]) => ({ element: name, name: localName(attribute), text: text.trim() }));
      open.push({ name, values, text: '', holdsRows: false, hasChildren: false });
    },
    text(text: string) {
      const element = open.at(-1);
      if (!element || inHeader > 0 || element.hasChildren) return;
      if (element.text.length > LONGEST_TEXT) throw new CannotUse('too-large');
      element.text += text;
    },
    close() {
      if (inHeader > 0) inHeader -= 1;
      else close(open.pop()!);
    },
    tables: () => Array.from(found.values(), ({ table }) => table()),
  };
}

/** A spreadsheet written as XML: its rows say nothing about what their cells are. */
const isSpreadsheet = (name: string, attributes: Attributes) =>
  /(?:^|:)(?:workbook|document(?:-content)?)$/i.test(name) &&
  Object.values(attributes).some((value) => /office:spreadsheet|opendocument|spreadsheetml/.test(value));

/** Rows of one kind of element, as a table with a header in row 1. */
function columnsOf(name: string, budget: Budget) {
  const columns = new Map<string, number>();
  const headers: string[] = [];
  const rows: (string | undefined)[][] = [];
  return {
    add(values: Value[]) {
      const isNested = values.some(({ element }) => element !== name);
      const cells: (string | undefined)[] = [];
      for (const value of values) {
        const header = headerOf(value, isNested);
        let column = columns.get(header);
        if (column === undefined) {
          column = headers.length;
          if (column >= WIDEST) throw new CannotUse('too-large');
          columns.set(header, column);
          headers.push(header);
        }
        budget.text(value.text);
        budget.cells(Math.max(0, column - cells.length));
        while (cells.length <= column) cells.push(undefined);
        // Of two fields with one name the first counts.
        cells[column] ??= value.text;
      }
      rows.push(cells);
    },
    table: (): Table => ({
      name,
      headerRow: 1,
      rows: [headers, ...rows].map((cells, i) => ({ cells: cells.map((cell) => cell ?? ''), row: i + 1 })),
    }),
  };
}

/** `name` on a `term` is `term.name`, on a `student` it is `student.name`. */
function headerOf({ element, name }: Value, isNested: boolean): string {
  if (name.includes('.')) return name;
  return isNested || readHeader(name).fields.length === 0 ? `${element}.${name}` : name;
}
