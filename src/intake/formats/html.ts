/** A web page saved from the browser, or a report that some programs write as one: its tables. */
import { Parser } from 'htmlparser2';
import type { TablesRead } from '../kinds.ts';
import { htmlTables, TooLarge } from './html-tables.ts';
import { textOfMarkup } from './markup-text.ts';
import { withHeadings } from './with-headings.ts';

/** No page nests its tags deeper; a parser slows down where they do. */
const DEEPEST = 2000;
const PIECE = 1 << 16;

/** Reads the tables of a page. Scripts, styles and everything outside tables but the headings above them are left out. */
export function readHtml(bytes: Uint8Array): TablesRead {
  const tables = htmlTables();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new TooLarge();
        tables.open(name, (wanted) => (Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined));
      },
      ontext: (text) => tables.text(text),
      onclosetag(name) {
        depth -= 1;
        tables.close(name);
      },
    },
    { decodeEntities: true },
  );
  const text = textOfMarkup(bytes);
  try {
    for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
    parser.end();
    return { format: 'html', tables: withHeadings(tables.finish()) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { format: 'html', tables: [], reason: 'too-large' };
  }
}
