import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/intake/formats/html.ts';
import { gradeRecords, readable, skipped, utf16, whyNot } from '../sources.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (html: string | Uint8Array) => readHtml(typeof html === 'string' ? bytesOf(html) : html);
/** The rows of each table: number, then cells. */
const rowsOf = (html: string | Uint8Array) =>
  read(html).tables.map(({ rows }) => rows.map(({ row, cells }) => [row, ...cells]));
const line = (tag: string, ...cells: string[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const th = (...cells: string[]) => line('th', ...cells);
const td = (...cells: string[]) => line('td', ...cells);

describe('cells and rows', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['plain cells', `<table>${td('a', 'b')}${td('c', 'd')}</table>`, [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['cells and rows that are not closed', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['a table that is not closed', '<table><tr><td>a<td>b', [[1, 'a', 'b']]],
    ['spaces and line breaks', `<table>${td('\n  two\n\twords  ', '<p>a</p><p>b</p>')}</table>`, [[1, 'two words', 'a b']]],
    ['a hard space', `<table>${td('&nbsp;85&nbsp;', '&#160;')}</table>`, [[1, '85', '']]],
    ['entities of HTML', `<table>${td('Pe&ntilde;a &amp; &#233; &#x1F600; &lt;b&gt;', '&bogus; & &')}</table>`, [[1, 'Peña & é 😀 <b>', '&bogus; & &']]],
    ['words cut by tags within a line', `<table>${td('19<b>000</b>00<wbr>001', 'a<br>b')}</table>`, [[1, '1900000001', 'a b']]],
    ['blank rows are counted', `<table>${td('a')}<tr></tr>${td('b')}</table>`, [[1, 'a'], [3, 'b']]],
    ['a cell over two columns', `<table><tr><td colspan=2>a<td>b</tr>${td('c', 'd', 'e')}</table>`, [[1, 'a', '', 'b'], [2, 'c', 'd', 'e']]],
    ['a cell over two rows counts for both', `<table><tr><td rowspan=2>a<td>b</tr>${td('c')}${td('d', 'e')}</table>`, [[1, 'a', 'b'], [2, 'a', 'c'], [3, 'd', 'e']]],
    ['a cell over rows in the middle', `<table><tr><td>a<td rowspan="2">b<td>c</tr>${td('d', 'e')}</table>`, [[1, 'a', 'b', 'c'], [2, 'd', 'b', 'e']]],
    ['a cell over rows and columns', '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>', [[1, 'a', '', 'b'], [2, 'a', '', 'c']]],
    ['spans that are no number, or none', '<table><tr><td colspan=x>a<td colspan=0>b<td colspan=-3>c</table>', [[1, 'a', 'b', 'c']]],
    ['a header in two lines', `<table><tr><th rowspan=2>Task<th colspan=2>Active Mask<tr><th>T1<th>T2</tr>${td('x', 'X', '')}</table>`, [[2, 'Task', 'Active Mask T1', 'Active Mask T2'], [3, 'x', 'X', '']]],
    ['ticks and fields', `<table>${td('<input type=checkbox checked>', '<input type=checkbox>', '<input value=85>', '<input type=hidden value=secret>', '<select><option>a<option selected>b</select>', '<img alt="Yes">')}</table>`, [[1, 'X', '', '85', '', 'b', 'Yes']]],
    ['scripts and styles are no text', `<table>${td('a<script>document.write("<td>b")</script>', '<style>td{}</style>c')}</table>`, [[1, 'a', 'c']]],
    ['what is hidden in a cell is no text', `<table>${td('a<span style="color:red; display: none">b<b>c</b></span>', '<i hidden>b</i>c', '<input hidden value=x><p style="visibility:hidden">d</p>e')}</table>`, [[1, 'a', 'c', 'e']]],
    ['what is raised or struck out is no text', `<table>${td('91<sup>1</sup>', '85<sup>a<b>b</b></sup> ', '<s>70</s> 71', '<del>72</del><ins>73</ins>', '<strike>x</strike>', 'H<sub>2</sub>')}</table>`, [[1, '91', '85', '71', '73', '', 'H2']]],
    ['what is raised or struck out by its style is no text', `<table>${td('91<span style="font-size:8pt; vertical-align: super">1</span>', '<span style="text-decoration:underline line-through">70</span>71', '<span style="vertical-align:top">72</span>')}</table>`, [[1, '91', '71', '72']]],
    ['a cell of raised text alone is empty', `<table>${td('<sup>1</sup>', '<span hidden>90</span>')}</table>`, [[1, '', '']]],
    ['hidden rows and cells are read, as in a workbook', `<table>${td('a', 'b')}<tr hidden><td>c<td style="display:none">d</table>`, [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['comments are no text', `<table>${td('a<!-- <td>b -->')}</table>`, [[1, 'a']]],
    ['signs of other scripts', `<table>${td('\u202e漢', '=1+1')}</table>`, [[1, '\u202e漢', '=1+1']]],
    ['a space without width, which is no space', `<table>${td('4801\uFEFF10130', 'a  b')}</table>`, [[1, '4801\uFEFF10130', 'a b']]],
    ['names that objects have', `<table>${td('__proto__', 'constructor')}</table>`, [[1, '__proto__', 'constructor']]],
  ])('%s', (_, html, expected) => expect(rowsOf(html)).toEqual([expected])); // prettier-ignore

  it('a table within a cell is a table of its own', () => {
    expect(rowsOf(`<table><tr><td>a<table>${td('b', 'c')}</table></td><td>d</td></tr></table>`)).toEqual([
      [[1, 'b', 'c']],
      [[1, 'a', 'd']],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(`<table>${td('Peña')}</table>`)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF<table>${td('Peña')}</table>`)],
    ['UTF-16', utf16(`\uFEFF<table>${td('Peña')}</table>`, 'le')],
    ['UTF-16 big end first, without a mark', utf16(`<table>${td('Peña')}</table>`, 'be')],
    ['windows-1252', new Uint8Array(Buffer.from(`<meta charset=windows-1252><table>${td('Peña')}</table>`, 'latin1'))],
    ['a wrong declaration', bytesOf(`<meta charset=iso-8859-1><table>${td('Peña')}</table>`)],
  ])('in %s', (_, bytes) => expect(rowsOf(bytes)).toEqual([[[1, 'Peña']]]));
});

const head = th('State ID', 'Grading Task', 'Score');
const student = (id: number, score = '85') => td(String(1_900_000_000 + id), 'CTE Term Grade', score);
const table = (...rows: string[]) => `<table>${head}${rows.join('')}</table>`;
const reading = (html: string) => readable('', { tables: read(html) });
/** SSID (its last digits), course, section and row of each record. */
const places = (html: string) =>
  gradeRecords(reading(html)).map(({ ssid, course, section, row }) => `${Number(ssid) - 1_900_000_000} ${course}-${section} @${row}`); // prettier-ignore

describe('one report of several tables', () => {
  it('a table for each section, with the course and the section above it', () => {
    const html = `<h1>Grades Report</h1>
      <h2>Course: 480123401 Welding I &nbsp; Section: 2</h2>${table(student(1), student(2))}
      <h2>Course: 480555502 Nurse Aide &nbsp; Section: 7</h2>${table(student(3))}`;
    expect(places(html)).toEqual(['1 480123401-2 @2', '2 480123401-2 @3', '3 480555502-7 @5']);
    expect(skipped(reading(html))).toEqual({});
  });

  it('a new course ends the section before it', () => {
    const html = `<p>Course: 480123401 Section: 2</p>${table(student(1))}<p>Course: 480555502</p>${table(student(2))}`;
    expect(places(html)).toEqual(['1 480123401-2 @2', '2 480555502- @4']);
  });

  it('the heading is a caption, or the first line of the table', () => {
    const captions = `<table><caption>Course 480123401-2</caption>${head}${student(1)}</table>`;
    expect(places(captions)).toEqual(['1 480123401-2 @2']);
    const lines = [2, 3].map((section) => `<table><tr><td colspan=3>Course: 480123401-${section} Welding</td></tr>${head}${student(section)}</table>`); // prettier-ignore
    expect(places(lines.join(''))).toEqual(['2 480123401-2 @3', '3 480123401-3 @6']);
  });

  it('a header below titles is found', () => {
    const html = `<table>${td('Grades Report', 'Fall 2026')}<tr></tr>${head}${student(1)}</table>`;
    expect(places(`<p>Course: 480123401 Section: 2</p>${html}`)).toEqual(['1 480123401-2 @4']);
  });

  it('headings stand among the rows of one table', () => {
    const heading = (section: number) => `<tr><td colspan=3>Course: 480123401 Section: ${section}</td></tr>`;
    const html = table(heading(2), student(1), heading(3), student(2), student(3));
    expect(places(html)).toEqual(['1 480123401-2 @3', '2 480123401-3 @5', '3 480123401-3 @6']);
  });

  it('a part of a table on the next page goes on with it', () => {
    const html = `<p>Course: 480123401 Section: 2</p>${table(student(1))}<p>Page 1 of 2</p>${table(student(2))}${table(student(3))}`;
    expect(places(html)).toEqual(['1 480123401-2 @2', '2 480123401-2 @4', '3 480123401-2 @6']);
  });

  it('so does one below the same title on each page', () => {
    const page = (number: number) => `<h1>Grades Report</h1><p>Page ${number} of 2</p><p>Course: 480123401 Section: 2</p>`;
    const titled = (number: number, rows: string) => `<h1>Grades of the term</h1><p>Page ${number} of 2</p>${rows}`;
    const html = page(1) + table(student(1)) + titled(1, table(student(2))) + titled(2, table(student(3)));
    expect(read(html).tables.map(({ rows }) => rows.length)).toEqual([2, 3]);
    expect(places(page(1) + table(student(1)) + page(2) + table(student(2)))).toEqual(['1 480123401-2 @2', '2 480123401-2 @4']);
  }); // prettier-ignore

  it('a column of its own decides, not the heading', () => {
    const own = `<table>${th('State ID', 'Course Number', 'Section', 'Grading Task', 'Score')}${td('1900000001', '480555502', '7', 'CTE Term Grade', '85')}</table>`;
    expect(places(`<p>Course: 480123401 Section: 2</p>${own}`)).toEqual(['1 480555502-7 @2']);
  });

  it('what stands above a table is not understood: nobody can tell whether it goes on', () => {
    const html = `<p>Course: 480123401</p>${table(student(1))}<p>Old values</p>${table(student(2))}`;
    expect(whyNot('', { tables: read(html) })).toBe('several-tables');
  });

  it('tables with other headers stay apart', () => {
    const other = `<table>${th('Name', 'Start', 'End')}${td('T1', '8/1/2026', '10/1/2026')}</table>`;
    expect(read(`<p>Course: 480123401</p>${table(student(1))}${other}`).tables).toHaveLength(2);
  });

  it('names of students are not kept', () => {
    const html = `<p>Student: Canarywing, Mary State ID: 1900000001</p><table>${th('Course Number', 'Section', 'Grading Task', 'Score')}${td('480123401', '2', 'CTE Term Grade', '85')}</table>`;
    expect(places(html)).toEqual(['1 480123401-2 @2']);
    expect(JSON.stringify(read(html))).not.toContain('Canarywing');
  });

  it('a row that ends early has empty cells, one that is too long says so, with headings too', () => {
    const html = `<p>Course: 480123401 Section: 2</p>${table(td('1900000001', 'x'), student(2), td('1900000003', 'CTE Final', '85', 'more'))}`;
    expect(places(html)).toEqual(['2 480123401-2 @3']);
    expect(skipped(reading(html))).toEqual({ 'other-task': [2], long: [4] });
    expect(rowsOf(html)[0]![1]).toEqual([2, '1900000001', 'x', '', '480123401', '2']);
  });

  it('text in a table that is none of ours is left as it is', () => {
    const alert = `<table>${td('KTS: Course: 480123401 Section: 2 did not sync')}</table>`;
    expect(reading(alert)).toMatchObject({ kind: 'alerts', records: [{ places: [{ course: '480123401' }] }] });
  });
});

describe('what is no report', () => {
  it.each<[string, string, string]>([
    ['no table', '<html><body><p>Sign in</p></body></html>', 'no-table'],
    ['nothing', '', 'no-table'],
    ['more cells than any report has', `<table>${'<tr><td colspan=1000>'.repeat(21_000)}</table>`, 'too-large'],
    ['a wider table than any', `<table><tr>${'<td colspan=1000>'.repeat(17)}</table>`, 'too-large'],
    ['tags nested deeper than any page', '<div>'.repeat(100_000), 'too-large'],
  ])('%s', (_, html, reason) => expect(whyNot('', { tables: read(html) })).toBe(reason));

  it('whatever the tags: it ends, throws nothing, says the same twice, and keeps each text of a cell', () => {
    const tag = fc.constantFrom('<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<th colspan=3>', '<td rowspan=2>', '<caption>', '<select>', '<option>', '</select>', '<script>', '<style>', '<!--', '-->', '<p>Course: 480123401</p>', 'State ID', 'Score', '1900000001', '&nbsp;', '<input checked type=checkbox>', '<', '"', '\0'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
        const html = tags.join('');
        expect(read(html)).toEqual(read(html));
        const kept = table(student(1)) + html;
        expect(JSON.stringify(read(kept).tables[0])).toContain('1900000001');
      }),
      { numRuns: 1000 },
    );
  });
});
