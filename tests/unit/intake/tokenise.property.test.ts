import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimiters, tokeniser, type Delimiter } from '../../../src/intake/tokenise.ts';
import { runs } from '../runs.ts';
import { naiveRows, type NaiveRow } from './naive-tokeniser.ts';

/** Rows of a text that is pushed in pieces. Whether a quoted line break keeps its CR is not promised. */
function rowsOf(pieces: readonly string[], delimiter: Delimiter): NaiveRow[] {
  const rows: NaiveRow[] = [];
  const reader = tokeniser(delimiter, (cells, row, line, unclosed) => {
    rows.push({ cells: cells.map((cell) => cell.replaceAll('\r\n', '\n')), row, line, unclosed });
  });
  pieces.forEach(reader.push);
  reader.end();
  return rows;
}

function cut(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

const delimiter = fc.constantFrom(...delimiters);
const places = fc.array(fc.nat(200), { maxLength: 8 });
/** Texts full of what makes reading hard, the delimiter written as a comma. */
const hard = fc
  .array(
    fc.constantFrom(
      '"',
      '"',
      '""',
      ',',
      ',',
      '\n',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '="',
      "'",
      'a',
      '1',
      'ñ',
      '\ud83d',
      '\u00a0',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
/** Tables as a program writes them. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    '0123456789',
    '"',
    '""',
    'a "b" c',
    ',',
    ';\t|',
    '\n',
    'a\n\nb',
    '"\n',
    '\n"',
    ',"",',
    "='",
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\r', '')),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });
const written = (cells: string[][], between: Delimiter, lineEnd: string, isAllQuoted: boolean) =>
  cells
    .map((row) =>
      row
        .map((text) => (isAllQuoted || /["\n,;\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(between),
    )
    .map((line) => line + lineEnd)
    .join('');

describe('the tokeniser', () => {
  it('agrees with the naive one on any text, however it is cut', () => {
    fc.assert(
      fc.property(hard, delimiter, places, (text, between, at) => {
        const given = text.replaceAll(',', between);
        expect(rowsOf(cut(given, at), between)).toEqual(naiveRows(given, between));
      }),
      runs(900),
    );
  });

  it('agrees with it where the border of a piece lies in the text', () => {
    const PIECE = 1 << 17;
    fc.assert(
      fc.property(hard, fc.nat(80), (text, into) => {
        const given = `${'x'.repeat(PIECE - 1 - into)}\n${text}\n`;
        expect(rowsOf([given], ',').slice(1)).toEqual(naiveRows(given, ',').slice(1));
      }),
      { numRuns: 100 },
    );
  });

  it('reads back what a program wrote, as PapaParse does', () => {
    fc.assert(
      fc.property(
        table,
        delimiter,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        places,
        (cells, between, lineEnd, isAllQuoted, at) => {
          const text = written(cells, between, lineEnd, isAllQuoted);
          const rows = rowsOf(cut(text, at), between);
          // ,"", beyond a line break is read as an empty cell behind a quote that does not close.
          fc.pre(rows.every(({ unclosed }) => !unclosed));
          expect(rows.map((row) => row.cells)).toEqual(cells);
          const peer = Papa.parse<string[]>(text, { delimiter: between, newline: lineEnd as '\n' });
          expect(rows.map((row) => row.cells)).toEqual(peer.data.slice(0, -1));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('numbers rows one by one, and names the line on which each begins', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const text = written(cells, ',', '\n', true);
        const rows = rowsOf([text], ',');
        const startOfLine = text.split('\n');
        expect(rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1));
        for (const { line } of rows) expect(startOfLine[line - 1]).toMatch(/^"/);
      }),
      { numRuns: 300 },
    );
  });
});
