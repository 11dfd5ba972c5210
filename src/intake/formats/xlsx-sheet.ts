/** The rows of one sheet of a workbook. */
import { columnIndex } from '../column-name.ts';
import type { TableRow } from '../kinds.ts';
import { general, type ShowNumber } from './number-format.ts';
import { attributeOf, richText, unescaped } from './xlsx-parts.ts';
import { CannotUse, localName, type XmlHandler } from './xml-scan.ts';
import { fillMerged, mergedBy, type Merged } from './xlsx-merged.ts';

/** A sheet has no more. */
const LAST_ROW = 1_048_576;
const WIDEST = 16_384;
/** More cells than any export has, counted with the empty ones that make rows equally long. */
export const MOST_CELLS = 20_000_000;

/**
 * Reads a sheet. Rows of empty cells are left out; the others are all as long as the longest up to its last text.
 * @param texts the shared texts
 * @param formats how each style shows numbers
 */
export function sheetReader(
  texts: readonly string[],
  formats: readonly ShowNumber[],
): XmlHandler & { rows(most: number): TableRow[] } {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let value = '';
  let isValue = false;
  let inline: string | undefined;
  let isFormula = false;
  /** Columns of the row whose formula has no value: its result was never worked out, or is an error. */
  let unclear: number[] = [];
  const merged: Merged[] = [];
  let width = 0;
  /** Empty places before cells, which a small file can have very many of. */
  let gaps = 0;
  const written = richText((text) => {
    inline = (inline ?? '') + text;
  }, 'is');

  function openCell(attributes: readonly (readonly [string, string])[]) {
    const at = /^([a-z]{1,3})\d+$/i.exec(attributeOf(attributes, 'r') ?? '');
    const index = at ? columnIndex(at[1]!)! : column;
    if (index >= WIDEST) throw new CannotUse('damaged');
    gaps += Math.max(0, index - cells.length);
    if (gaps > MOST_CELLS) throw new CannotUse('too-large');
    if (index > cells.length) cells = cells.concat(new Array<string>(index - cells.length).fill(''));
    column = index;
    type = attributeOf(attributes, 't') ?? 'n';
    style = Number(attributeOf(attributes, 's') ?? 0);
    value = '';
    inline = undefined;
    isFormula = false;
  }

  function closeCell() {
    cells[column] = cellText();
    if (type === 'e' || (isFormula && type === 'n' && value.trim() === '')) unclear.push(column);
    column += 1;
  }

  function cellText(): string {
    if (inline !== undefined) return inline;
    if (type === 's') return value.trim() === '' ? '' : shared(Number(value));
    if (type === 'b') return value === '' ? '' : value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    if (type !== 'n') return unescaped(value);
    const number = value.trim() === '' ? NaN : Number(value);
    return Number.isNaN(number) ? value.trim() : (formats[style] ?? general)(number);
  }

  function shared(at: number): string {
    const text = texts[at];
    if (text === undefined) throw new CannotUse('damaged');
    return text;
  }

  function closeRow() {
    while (cells.at(-1) === '') cells.pop();
    width = Math.max(width, cells.length);
    if (cells.length > 0 || unclear.length > 0) rows.push({ cells, row, ...(unclear.length > 0 && { unclear }) });
  }

  return {
    open(fullName, attributes) {
      const name = localName(fullName);
      if (name === 'row') {
        const given = Number(attributeOf(attributes, 'r') ?? row + 1);
        if (!(given > row && given <= LAST_ROW)) throw new CannotUse('damaged');
        row = given;
        column = 0;
        cells = [];
        unclear = [];
      } else if (name === 'c') openCell(attributes);
      else if (name === 'v') isValue = true;
      else if (name === 'f') isFormula = true;
      else if (name === 'mergeCell') merged.push(...mergedBy(attributeOf(attributes, 'ref') ?? ''));
      else written.open(fullName, attributes);
    },
    text(text) {
      if (isValue) value += text;
      else written.text(text);
    },
    close(fullName) {
      const name = localName(fullName);
      if (name === 'row') closeRow();
      else if (name === 'c') closeCell();
      else if (name === 'v') isValue = false;
      else written.close(fullName);
    },
    /** @throws CannotUse `too-large` for more than so many cells */
    rows(most) {
      if (width * rows.length > most) throw new CannotUse('too-large');
      for (const each of rows) while (each.cells.length < width) each.cells.push('');
      fillMerged(rows, merged, most);
      return rows;
    },
  };
}
