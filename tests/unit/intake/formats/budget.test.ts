import { describe, expect, it } from 'vitest';
import { budgetOf, LONGEST_TEXT, limits } from '../../../../src/intake/formats/budget.ts';
import { readHtml } from '../../../../src/intake/formats/html.ts';
import { readXlsx } from '../../../../src/intake/formats/xlsx.ts';
import { readXml } from '../../../../src/intake/formats/xml.ts';
import { workbook } from './workbook.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheet = (xml: string, texts = '') =>
  workbook([{ rows: [] }], {
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>`,
      'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    },
  });
const numbered = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

/** A tenth of it takes a tenth of the time. */
const tenth = { ...limits, cells: limits.cells / 10 };

describe('files that are small, or read in a moment, and would take the machine', () => {
  it.each<[string, string]>([
    ['rows that each have a column of their own', `<r>${numbered(60_000, (at) => `<row x${at}="1"/>`)}</r>`],
    ['very many columns', `<r><row ${numbered(20_000, (at) => `x${at}="1" `)}/></r>`],
    ['very many fields that each row shares', `<r><b>${'<f>x</f>'.repeat(100_000)}${'<row x="1"/>'.repeat(6000)}</b></r>`],
    ['very many rows very deep', `${'<a>'.repeat(900)}${'<r x="1"/>'.repeat(10_000)}${'</a>'.repeat(900)}`],
    ['very many tables', `<r>${numbered(2000, (at) => `<a${at} x="1"/>`)}</r>`],
    ['a text longer than any cell', `<r><row><f>${'x'.repeat(LONGEST_TEXT + 1)}</f></row></r>`],
    ['long values in very many rows', `<r>${`<row a="${'x'.repeat(30_000)}"/>`.repeat(300)}</r>`],
  ])('XML: %s', (_, xml) => {
    expect(readXml(bytesOf(xml), tenth)).toEqual({ format: 'xml', tables: [], reason: 'too-large' });
  }); // prettier-ignore

  it.each<[string, string]>([
    ['cells over rows and columns', `<table>${`<tr>${'<td colspan=1000 rowspan=65534>x'.repeat(16)}`.repeat(100)}</table>`],
    ['more columns than any sheet', `<table><tr>${'<td colspan=1000>x'.repeat(17)}</table>`],
    ['very many tables', '<table><tr><td>x</table>'.repeat(2000)],
    ['very many cells in a table that does not end', `<table>${'<td>'.repeat(300_000)}`],
    ['tags very deep', '<div>'.repeat(3000)],
  ])('HTML: %s', (_, html) => {
    expect(readHtml(bytesOf(html), tenth)).toEqual({ format: 'html', tables: [], reason: 'too-large' });
  }); // prettier-ignore

  it('HTML: header lines that are joined do not grow without end', () => {
    const line = `<tr>${`<th colspan=9>${'h'.repeat(200)}<th>b`.repeat(4)}`;
    const { tables } = readHtml(bytesOf(`<table>${line.repeat(300)}<tr><td>1</table>`));
    const longest = Math.max(...tables[0]!.rows.flatMap(({ cells }) => cells.map(({ length }) => length)));
    expect(longest).toBeLessThan(1000);
  });

  it('HTML: a page that stands in one cell is no cell, and what is in it is read', () => {
    const html = `<table><tr><td>${'word '.repeat(50_000)}<table><tr><td>a<td>b</table></table>`;
    const { tables } = readHtml(bytesOf(html));
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ length }) => length)))).toEqual([
      [[1, 1]],
      [[LONGEST_TEXT]],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['cells far apart', sheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(40))],
    ['one long text in very many cells', sheet('<row><c t="s"><v>0</v></c></row>'.repeat(300), `<si><t>${'y'.repeat(30_000)}</t></si>`)],
    ['a text longer than any cell', sheet('', `<si><t>${'y'.repeat(LONGEST_TEXT + 1)}</t></si>`)],
    ['a value longer than any cell', sheet(`<row><c t="str"><v>${'y'.repeat(LONGEST_TEXT + 1)}</v></c></row>`)],
    ['texts that add up', sheet('', `<si><t>${'y'.repeat(30_000)}</t></si>`.repeat(270))],
    ['very many empty texts', sheet('', '<si/>'.repeat(tenth.cells + 1))],
    ['very many rows', sheet('<row><c><v>1</v></c></row>'.repeat(110_000))],
  ])('a workbook: %s', (_, bytes) => {
    expect(readXlsx(bytes, tenth)).toEqual({ format: 'xlsx', tables: [], reason: 'too-large' });
  }); // prettier-ignore
});

describe('a budget', () => {
  const small = { cells: 3 * 14, bytes: 1e6 };
  const rows = (count: number) => ({
    xml: bytesOf(`<r>${'<row a="1" b="2"/>'.repeat(count)}</r>`),
    html: bytesOf(`<table>${'<tr><td>1<td>2'.repeat(count)}</table>`),
    xlsx: sheet('<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(count)),
  });

  it('is of the whole file, whatever its format', () => {
    const few = rows(3);
    const many = rows(60);
    for (const [found, reason] of [
      [readXml(few.xml, small)],
      [readHtml(few.html, small)],
      [readXlsx(few.xlsx, small)],
      [readXml(many.xml, small), 'too-large'],
      [readHtml(many.html, small), 'too-large'],
      [readXlsx(many.xlsx, small), 'too-large'],
    ] as const)
      expect(found.reason).toBe(reason);
  });

  it('ends when the time is up', () => {
    const late = { ...limits, isLate: () => true };
    const { xml, html, xlsx } = rows(3);
    expect([readXml(xml, late), readHtml(html, late), readXlsx(xlsx, late)].map(({ reason }) => reason)).toEqual([
      'too-slow',
      'too-slow',
      'too-slow',
    ]);
  });

  it('looks at the time now and then, not at each cell', () => {
    let looks = 0;
    const budget = budgetOf({ ...limits, isLate: () => (looks += 1) < 0 });
    for (let i = 0; i < 100_000; i++) budget.cells(1);
    expect(looks).toBeGreaterThan(5);
    expect(looks).toBeLessThan(20);
  });
});
