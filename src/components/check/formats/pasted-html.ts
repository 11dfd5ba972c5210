/** A table that a browser or spreadsheet put on the clipboard, as rows of cells. Nothing is loaded or run for it. */
import type { Table } from '../../../intake/kinds.ts';
import { htmlTables, TooLarge } from '../../../intake/formats/html-tables.ts';
import { withHeadings } from '../../../intake/formats/with-headings.ts';

/**
 * Reads the largest table of a page's text.
 * @returns its rows with tabs between the cells, as a spreadsheet copies them; '' where there is no table
 */
export function pastedTable(html: string): string {
  const tables = tablesOfHtml(html);
  const size = ({ rows }: Table) => rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const largest = tables.reduce<Table | undefined>(
    (best, table) => (best && size(best) >= size(table) ? best : table),
    undefined,
  );
  return (largest?.rows ?? []).map(({ cells }) => `${cells.map(tabbed).join('\t')}\n`).join('');
}

/** All tables of a page's text. */
export function tablesOfHtml(html: string): Table[] {
  const tables = htmlTables();
  try {
    // A document of its own: it is never shown, loads nothing and runs nothing.
    walk(new DOMParser().parseFromString(html, 'text/html').body, tables);
    return withHeadings(tables.finish());
  } catch (error) {
    if (error instanceof TooLarge) return [];
    throw error;
  }
}

/** A browser nests no deeper than this can go. */
function walk(node: Node, tables: ReturnType<typeof htmlTables>) {
  if (node instanceof Text) tables.text(node.data);
  if (!(node instanceof Element)) return;
  const name = node.localName;
  tables.open(name, (wanted) => node.getAttribute(wanted) ?? undefined);
  for (const child of node.childNodes) walk(child, tables);
  tables.close(name);
}

/** A cell has neither tabs nor line breaks; one that begins with a quote is quoted. */
const tabbed = (cell: string) => (cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
