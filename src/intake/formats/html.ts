/** A web page saved from the browser, or a report that some programs write as one: its tables. */
import { Parser } from 'htmlparser2';
import type { TablesRead } from '../kinds.ts';
import { budgetOf, type Limits } from './budget.ts';
import { CannotUse } from './cannot-use.ts';
import { htmlTables } from './html-tables.ts';
import { textOfMarkup } from './markup-text.ts';
import { withHeadings } from './with-headings.ts';

/** No page nests its tags deeper; a parser slows down where they do. */
const DEEPEST = 2000;

/** Reads the tables of a page. Scripts, styles and everything outside tables but the headings above them are left out. */
export function readHtml(bytes: Uint8Array, limits?: Limits): TablesRead {
  const budget = budgetOf(limits);
  const tables = htmlTables(budget);
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST) throw new CannotUse('too-large');
      tables.open(name, (wanted) => (Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined));
    },
    ontext: (text) => tables.text(text),
    onclosetag(name) {
      depth -= 1;
      tables.close(name);
    },
  });
  try {
    budget.bytes(bytes.length);
    for (const piece of textOfMarkup(bytes)) {
      budget.bytes(0);
      parser.write(piece);
    }
    parser.end();
    return { format: 'html', tables: withHeadings(tables.finish(), budget) };
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    return { format: 'html', tables: [], reason: error.reason };
  }
}
