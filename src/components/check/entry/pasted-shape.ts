/** How the lines of a pasted text look, where nothing in them could be read. */
import { isTelling, readHeader } from '../../../intake/headers.ts';

/** `stacked`: cells one below the other, so that no row can be told. `one-column`: lines without a second cell. */
export type PastedShape = 'stacked' | 'one-column' | 'table';

/** Lines that are looked at. */
const LOOKED_AT = 200;
/** So many names of columns, a line each, are no accident. */
const STACKED = 3;

/** Tells the shape of a text from its first lines. */
export function pastedShape(text: string): PastedShape {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/, LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const hasCells = lines.some((line) => /[\t;|]|,\S/.test(line.trim()));
  if (hasCells) return 'table';
  const names = new Set(lines.flatMap((line) => readHeader(line).fields.find(isTelling) ?? []));
  return names.size >= STACKED ? 'stacked' : 'one-column';
}

/** So many lines above a table may be its title, a date, the names of terms. */
const KEPT = 10;
/** With more than so many, its header would not be found. */
const MANY = 15;

/**
 * Leaves out the menus of a page that were copied with the table below them: lines without a second cell. What stands right
 * above the table stays.
 * @returns the text, and how many lines were left out
 */
export function withoutMenus(text: string): { text: string; count: number } {
  const table = text.indexOf('\t');
  const above = table === -1 ? [] : text.slice(0, text.lastIndexOf('\n', table) + 1).split('\n');
  const count = above.length - 1 > MANY ? above.length - 1 - KEPT : 0;
  return { text: text.slice(above.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0)), count };
}
