import { describe, expect, it } from 'vitest';
import { delimiters, tokeniser, type Delimiter } from '../../../src/intake/tokenise.ts';
import { naiveRows } from './naive-tokeniser.ts';

/** The rows of a text, as `row|line|cells`; a row with an unclosed quote ends in `!`. */
function rows(text: string, delimiter: Delimiter = ',', pieces: string[] = [text]): string[] {
  const found: string[] = [];
  const reader = tokeniser(delimiter, (cells, row, line, unclosed) => {
    found.push(`${row}|${line}|${cells.join('·')}${unclosed ? '!' : ''}`);
  });
  pieces.forEach(reader.push);
  reader.end();
  return found;
}

describe('rows and cells', () => {
  const cases: [string, string, string[]][] = [
    ['nothing', '', []],
    ['one cell', 'a', ['1|1|a']],
    ['a line end at the end begins no row', 'a,b\nc,d\n', ['1|1|a·b', '2|2|c·d']],
    ['no line end at the end', 'a,b\nc,d', ['1|1|a·b', '2|2|c·d']],
    ['blank rows are counted', '\n\na\n\n', ['1|1|', '2|2|', '3|3|a', '4|4|']],
    ['CR LF', 'a,b\r\nc,d\r\n', ['1|1|a·b', '2|2|c·d']],
    ['CR', 'a,b\rc,d\r', ['1|1|a·b', '2|2|c·d']],
    ['all line ends mixed', 'a\r\nb\rc\nd\n\re', ['1|1|a', '2|2|b', '3|3|c', '4|4|d', '5|5|', '6|6|e']],
    ['two CR are two rows', 'a\r\rb', ['1|1|a', '2|2|', '3|3|b']],
    ['empty cells', ',,\n,', ['1|1|··', '2|2|·']],
    ['spaces belong to the cell', ' a , b \n', ['1|1| a · b ']],
    ['quotes are taken off', '"a","b"\n', ['1|1|a·b']],
    ['quotes with CR LF', '"a","b"\r\n"c","d"\r\n', ['1|1|a·b', '2|2|c·d']],
    ['a quoted delimiter', '"a,b",c\n', ['1|1|a,b·c']],
    ['doubled quotes', '"a ""b"" c",d\n', ['1|1|a "b" c·d']],
    ['nothing but a quote', '"""",a\n', ['1|1|"·a']],
    ['an empty quoted cell', '"",a,""\n', ['1|1|·a·']],
    ['spaces behind a closing quote', '"a"  ,"b" \n', ['1|1|a·b']],
    ['a tab and a hard space behind a closing quote', '"a"\t,"b"\u00a0\nc', ['1|1|a·b', '2|2|c']],
    ['spaces before a quote make it a plain one', ' "a",b\n', ['1|1| "a"·b']],
    ['a quote within a plain cell', `5" pipe,6'2"\nb`, [`1|1|5" pipe·6'2"`, '2|2|b']],
    ['a quote that is not doubled', '"a"b",c\n', ['1|1|a"b·c']],
    ['what a spreadsheet writes around an id', '="0123456789",b\n', ['1|1|="0123456789"·b']],
    ['the same, quoted', '"=""0123456789""",b\n', ['1|1|="0123456789"·b']],
    ['a quoted line break makes no row', '"a\nb",c\nd\n', ['1|1|a\nb·c', '2|3|d']],
    ['several of them', '"a\n\nb","c\nd"\ne\n"f\n"\ng', ['1|1|a\n\nb·c\nd', '2|5|e', '3|6|f\n', '4|8|g']],
    ['a quoted CR LF', '"a\r\nb",c\r\nd\r\n', ['1|1|a\r\nb·c', '2|3|d']],
    ['a quoted CR', '"a\rb",c\rd\r', ['1|1|a\nb·c', '2|3|d']],
    ['doubled quotes beside a line break', '"a ""b\nc"" d",e\nf', ['1|1|a "b\nc" d·e', '2|3|f']],
    ['doubled quotes at the end of a cell of two lines', '"a\n""",b\nc', ['1|1|a\n"·b', '2|3|c']],
    ['signs of other scripts', 'ñ,漢😀,\u202eabc\n\ud800', ['1|1|ñ·漢😀·\u202eabc', '2|2|\ud800']],
    ['NUL is a character', 'a\0,b\n', ['1|1|a\0·b']],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(rows(text)).toEqual(expected));

  it.each(cases)('the same one character at a time: %s', (_, text, expected) => {
    expect(rows(text, ',', text.split(''))).toEqual(expected);
  });

  it.each(delimiters)('knows the delimiter %j, and no other', (delimiter) => {
    const others = delimiters.filter((other) => other !== delimiter).join('');
    expect(rows(`a${others}${delimiter}"b${delimiter}c"${delimiter}d`, delimiter)).toEqual([
      `1|1|a${others}·b${delimiter}c·d`,
    ]);
  });
});

describe('quotes that do not close in their cell', () => {
  const cases: [string, string, string[]][] = [
    ['in the first cell', '"a,b\nc,d\n', ['1|1|!', '2|2|c·d']],
    ['in a later cell: those before it are whole', 'a,b,"c,d\ne,f\n', ['1|1|a·b!', '2|2|e·f']],
    ['in the last row', 'a,b\nc,"d\n', ['1|1|a·b', '2|2|c!']],
    ['in the last row, without a line end', 'a,b\nc,"d', ['1|1|a·b', '2|2|c!']],
    ['a quote alone at the end', 'a\n"', ['1|1|a', '2|2|!']],
    ['in every row', '"a\n"b\n"c\n', ['1|1|!', '2|2|!', '3|3|!']],
    ['the next quote opens a cell of the next row', '"a,b\n"c","d"\n', ['1|1|!', '2|2|c·d']],
    ['the next quotes are an empty cell', 'a,"b\nc,"",d\ne', ['1|1|a!', '2|2|c··d', '3|3|e']],
    ['the next quotes are an empty cell at the end of a row', '"b\r\nc,""\r\nd\r\n', ['1|1|!', '2|2|c·', '3|3|d']],
    ['the next quote stands within a plain cell', '"a\nb,5" pipe\n', ['1|1|!', '2|2|b·5" pipe']],
    ['behind a cell of two lines', '"a\nb","c\n"d",e\n', ['1|1|a\nb!', '2|3|d·e']],
    ['between cells of two lines', '"a\nb"\n"c\n"d\ne"\nf\n', ['1|1|a\nb', '2|3|!', '3|4|d\ne', '4|6|f']],
    ['a quote that is not doubled before it', '"a" b,c\nd,e\n', ['1|1|!', '2|2|d·e']],
    ['a delimiter behind the next quote: it closes there', '"a\nb",c\n', ['1|1|a\nb·c']],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(rows(text)).toEqual(expected));
  it.each(cases)('the same one character at a time: %s', (_, text, expected) => {
    expect(rows(text, ',', text.split(''))).toEqual(expected);
  });
});

describe('long texts, which are read in pieces', () => {
  /** Long enough that what follows it lies across the border of the first piece, or of the second. */
  const filler = (length: number) => 'x,y\n'.repeat(Math.ceil(length / 4)).slice(-length);
  const told = (text: string) =>
    naiveRows(text, ',').map(
      ({ cells, row, line, unclosed }) => `${row}|${line}|${cells.join('·')}${unclosed ? '!' : ''}`,
    );
  const PIECE = 1 << 17;
  const tail = '"a\nb","c ""d""\n\n",e\r\n2,"",3\r4,"5\n6,"7",8\n"""",9\n"x\n\n\ny"\nz\n';

  it.each(Array.from({ length: tail.length }, (_, i) => i))(
    'the border %i characters into rows of every sort',
    (into) => {
      const text = filler(PIECE - into) + tail + filler(40);
      expect(rows(text).slice(-30)).toEqual(told(text).slice(-30));
    },
  );

  it.each<[string, string]>([
    ['a row longer than a piece', `${'x'.repeat(3 * PIECE)},y\nz\n`],
    ['a row of many quoted cells', `${'"a",'.repeat(PIECE)}\nz\n`],
    ['a cell of many lines', `"${'x\n'.repeat(PIECE / 3)}",y\nz\n`],
    ['a quoted cell longer than a piece', `a,"${'x'.repeat(PIECE + 9)}",y\nz\n`],
    ['many blank rows', '\n'.repeat(PIECE + 9)],
    ['many rows of two lines', '"a\nb",c\n'.repeat(PIECE / 4)],
    ['many unclosed rows among rows of two lines', '"a\nb",c\n"d\n'.repeat(PIECE / 4)],
  ])('%s', (_, text) => {
    const whole = rows(text);
    expect(whole).toHaveLength(naiveRows(text, ',').length);
    expect(whole.at(-1)).toBe(told(text).at(-1));
    const pieces = Array.from({ length: Math.ceil(text.length / 50_021) }, (_, i) =>
      text.slice(i * 50_021, (i + 1) * 50_021),
    );
    expect(rows(text, ',', pieces)).toEqual(whole);
  });

  it('gives up a quote that does not close within a quarter million characters, and goes on at the next line', () => {
    const text = `a,"b\n${'c,d\n'.repeat(100_000)}e,"f"\n`;
    const found = rows(text);
    expect(found).toHaveLength(100_002);
    expect([found[0], found[1], found.at(-1)]).toEqual(['1|1|a!', '2|2|c·d', '100002|100002|e·f']);
  });

  it('keeps a line of ten million characters whole, an unclosed quote in it or not', () => {
    const long = 'x'.repeat(10_000_000);
    const pieces = Array.from({ length: 40 }, (_, i) => long.slice(i * 250_000, (i + 1) * 250_000));
    expect(rows('', ',', [...pieces, '\nb']).map((row) => row.length)).toEqual([10_000_004, 5]);
    expect(rows('', ',', ['a,"', ...pieces, '\nb'])).toEqual(['1|1|a!', '2|2|b']);
  });
});
