/** The tables of a web page on the clipboard as tab-separated text, with a mark where a box is ticked. */
import { budgetOf } from '../../../intake/formats/budget.ts';
import { CannotUse } from '../../../intake/formats/cannot-use.ts';
import { htmlTables } from '../../../intake/formats/html-tables.ts';
import { textOf } from './form-files.ts';

/** Where the browser asks for it, only what is read here may be made into a page. */
const trusted = globalThis.trustedTypes?.createPolicy('pasted-table', { createHTML: (html) => html });

/**
 * Reads what a browser or a spreadsheet program put on the clipboard. The page it makes of it is never shown: it runs
 * nothing and loads nothing.
 * @returns undefined where there is no table of several columns, or one that is too large for a field
 */
export function pastedTable(html: string): string | undefined {
  const page = new DOMParser().parseFromString((trusted?.createHTML(html) ?? html) as string, 'text/html');
  const tables = htmlTables(budgetOf());
  try {
    walk(page.body, tables);
  } catch (error) {
    if (error instanceof CannotUse) return undefined;
    throw error;
  }
  const wide = tables.finish().filter(({ table: { rows } }) => rows.some(({ cells }) => cells.length > 1));
  return wide.length > 0
    ? wide.map(({ table: { rows } }) => textOf(rows.map(({ cells }) => cells))).join('\n\n')
    : undefined;
}

/** Says tags and texts one after the other, without going deeper with each. */
function walk(body: Element, tables: ReturnType<typeof htmlTables>) {
  const open = (element: Element) => tables.open(element.localName, (name) => element.getAttribute(name) ?? undefined);
  let node: Node | null = body;
  while (node) {
    if (node instanceof Element) open(node);
    else if (node.nodeType === Node.TEXT_NODE) tables.text(node.nodeValue ?? '');
    let next: Node | null = node.firstChild;
    while (node && !next) {
      if (node instanceof Element) tables.close(node.localName);
      if (node === body) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
