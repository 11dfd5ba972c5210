/** The lines of PDF pages, sorted: headers of tables, headings above rows, lines of a table; titles are left out. */
import { readHeader } from '../headers.ts';
import { headerAt, type HeaderLines } from './pdf-header.ts';
import { headingOf } from './headings.ts';
import { idIn, idsIn, runsOf, spanOf, textOf, type Line } from './pdf-lines.ts';
import type { PdfEntry, PdfLayout } from './pdf-rows.ts';

/** Above the first header. */
const none: PdfLayout = { cells: [], fields: [], edges: [] };

/** What each line is, in the order of the pages. Lines above a header are left out unless they could be data. */
export function entriesOf(pages: readonly Line[][]): PdfEntry[] {
  const layouts: PdfLayout[] = [];
  let layout = none;
  const entries = pages.flatMap((lines, page) => {
    let own: PdfEntry[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      const header = headerBeginning(lines, at);
      if (header) {
        if (layout !== none && own.every(({ is }) => is !== 'header') && !own.some(couldBeData))
          own = own.filter(({ is }) => is !== 'line');
        layout = layoutOf(header, layouts);
        at += header.lines - 1;
      }
      const isAbout = isHeading(line) || (layout !== none && isLabeled(line));
      own.push({ is: header ? 'header' : isAbout ? 'heading' : 'line', page, line, layout });
    }
    return own;
  });
  const [first = ofMostRuns(entries)] = layouts;
  if (!first) return [];
  return entries
    .filter(
      ({ is, layout, line }) => layout !== none || is !== 'line' || layouts.length === 0 || idIn(line) !== undefined,
    )
    .map((entry) =>
      entry.layout !== none ? entry : { ...entry, layout: first, is: strayIs(entry, layouts.length > 0) },
    );
}

/** A line above all headers is no row of theirs. */
const strayIs = ({ is }: PdfEntry, hasHeader: boolean) =>
  is === 'line' && hasHeader ? 'text' : hasHeader ? is : 'line';

/** The header that begins at a line. A title above it is not a part of it. */
function headerBeginning(lines: Line[], at: number): HeaderLines | undefined {
  const header = headerAt(lines, at);
  for (let next = at + 1; header && next < at + header.lines; next++) {
    const known = headerAt(lines, next)?.known ?? 0;
    if (known > header.known || (known === header.known && !header.isTop)) return undefined;
  }
  return header;
}

/** The layout of a header; one that was found before, if the same names stand on the same places. */
function layoutOf({ cells }: HeaderLines, layouts: PdfLayout[]): PdfLayout {
  const known = layouts.find(
    (layout) =>
      layout.cells.length === cells.length &&
      layout.cells.every(({ text, from, to }, i) => {
        const other = cells[i]!;
        return text === other.text && Math.abs(from - other.from) < 2 && Math.abs(to - other.to) < 2;
      }),
  );
  if (known) return known;
  const layout = { cells, fields: cells.map(({ text }) => readHeader(text).fields[0]), edges: [] };
  layouts.push(layout);
  return layout;
}

/** Where no header is known: the columns of the line that has the most. */
function ofMostRuns(entries: PdfEntry[]): PdfLayout | undefined {
  let most: ReturnType<typeof runsOf> = [];
  for (const { line } of entries) {
    const runs = runsOf(line);
    if (runs.length > most.length) most = runs;
  }
  return most.length === 0 ? undefined : { cells: most.map(spanOf), fields: most.map(() => undefined), edges: [] };
}

/** A number that looks like an SSID is part of a heading only as what the heading says. A course may be so long too. */
function isHeading(line: Line): boolean {
  const said = headingOf(textOf(line));
  return said !== undefined && idsIn(line).every((id) => id === said.ssid || id === said.course);
}

/** `Teacher: ...   Period: 3`: of a group of rows, and no row. A total is told as such. */
const isLabeled = (line: Line) =>
  idIn(line) === undefined &&
  runsOf(line).every((words) => /^(?!total|count|number)[a-z][a-z .#/]{0,24}:(?: |$)/i.test(spanOf(words).text));

/** A title has few runs of words. */
const couldBeData = ({ line, layout, is }: PdfEntry) =>
  is === 'line' && (idIn(line) !== undefined || runsOf(line).length >= Math.max(2, layout.cells.length / 2));
