/** A line of CSV (RFC 4180) that no spreadsheet program runs. */

/** Cells as one line. A cell that a spreadsheet program would take for a formula begins with an apostrophe. */
export const csvLine = (cells: readonly string[]) => `${cells.map(safe).map(quoted).join(',')}\r\n`;

/** Spreadsheet programs may take such a cell for a formula: `= + - @`, also full-width or after white space; tab or line break. */
const safe = (cell: string) => (/^[\s\p{C}]*[\t\r\n=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
