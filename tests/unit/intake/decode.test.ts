import { describe, expect, it } from 'vitest';
import { CannotRead, decode, NotThisEncoding } from '../../../src/intake/decode.ts';
import { sniff } from '../../../src/intake/formats/sniff.ts';
import type { Encoding } from '../../../src/intake/kinds.ts';
import { sourceOf, utf16, type Content } from './sources.ts';

const SLICE = 1 << 18;
const bytes = (...all: (number | string)[]) =>
  Uint8Array.from(all.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])));
const text = (content: Content, encoding: Encoding) => [...decode(sourceOf(content), encoding)].join('');

describe('what a file is, decided by its first bytes', () => {
  const table = 'State ID,Course Number\n2000000001,77\n';
  const cases: [string, Content, string][] = [
    ['nothing', '', 'empty'],
    ['plain text', table, 'utf-8'],
    ['text with a byte order mark', `\uFEFF${table}`, 'utf-8'],
    ['text that begins with the letters of a zip file', 'PK,Course Number\n', 'utf-8'],
    ['two letters alone', 'PK', 'utf-8'],
    ['a zip file', bytes('PK', 3, 4, 20, 0, 'notes.txt'), 'zip'],
    ['an empty zip file', bytes('PK', 5, 6, ...new Array<number>(18).fill(0)), 'zip'],
    ['an Excel workbook', bytes('PK', 3, 4, 20, 0, '[Content_Types].xml'), 'xlsx'],
    ['an Excel workbook that begins with a sheet', bytes('PK', 3, 4, 20, 0, 'xl/worksheets/sheet1.xml'), 'xlsx'],
    [
      'an OpenDocument spreadsheet',
      bytes('PK', 3, 4, 20, 0, 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'ods',
    ],
    ['an old Excel workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'xls'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['XML', '<?xml version="1.0"?><Header>', 'xml'],
    ['XML behind a mark and blank lines', '\uFEFF\n\n <?xml version="1.0"?>', 'xml'],
    ['XML without a declaration', '<Header><User>Someone</User></Header>', 'xml'],
    ['XML in UTF-16', utf16('\uFEFF<?xml version="1.0"?>', 'le'), 'xml'],
    ['XML in UTF-16 without a mark', utf16('<?xml version="1.0"?>', 'be'), 'xml'],
    ['a web page', '<!DOCTYPE html><html>', 'html'],
    ['a web page in capitals', '\n<HTML><BODY>', 'html'],
    ['a bare table, as some programs name .xls', '<table><tr><td>State ID</td></tr></table>', 'html'],
    ['a table behind its style', '<style>td{}</style><table>', 'html'],
    ['a web page in UTF-16', utf16('\uFEFF<html><body>', 'be'), 'html'],
    [
      'a web page behind a comment of the browser that saved it',
      '<!-- saved from url=(0031)https://example.org/a>b -->\n<html>',
      'html',
    ],
    [
      'a web page that is XML too',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "">\n<html>',
      'html',
    ],
    ['a page that begins with its title', '<h1 class="x">Grades Report</h1><table>', 'html'],
    ['XML behind a comment that names a page', '<!-- <html> --><Export><table>', 'xml'],
    ['XML with a document type of its own', '<!DOCTYPE Export><Export>', 'xml'],
    ['a comment that does not end', '<!-- <html>', 'xml'],
    ['a comparison, not a tag', '< 60,Score\n', 'utf-8'],
    ['UTF-16 with a mark, little end first', utf16(`\uFEFF${table}`, 'le'), 'utf-16le'],
    ['UTF-16 with a mark, big end first', utf16(`\uFEFF${table}`, 'be'), 'utf-16be'],
    ['UTF-16 without a mark, little end first', utf16(table, 'le'), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(table, 'be'), 'utf-16be'],
    ['UTF-16 of an odd number of bytes', utf16(table, 'le').subarray(0, -1), 'utf-16le'],
    ['bytes of a program', bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, 0, 0, 0), 'not-text'],
    ['a picture', bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13), 'not-text'],
    ['one NUL in a text', `State ID\0,Course Number\n`, 'not-text'],
    ['windows-1252 looks like UTF-8 at first', bytes('Pe', 0xf1, 'aloza,77\n'), 'utf-8'],
  ];
  it.each(cases)('%s', (_, content, expected) => {
    expect(sniff(sourceOf(content))).toBe(expected);
  });
});

describe('decode', () => {
  const words = 'Peñaloza, Zoë; “90” – 5 € 漢 😀\r\n';

  it.each<[string, Content, Encoding]>([
    ['UTF-8', words, 'utf-8'],
    ['UTF-8 with a mark', `\uFEFF${words}`, 'utf-8'],
    ['UTF-16LE', utf16(words, 'le'), 'utf-16le'],
    ['UTF-16LE with a mark', utf16(`\uFEFF${words}`, 'le'), 'utf-16le'],
    ['UTF-16BE', utf16(words, 'be'), 'utf-16be'],
    ['UTF-16BE with a mark', utf16(`\uFEFF${words}`, 'be'), 'utf-16be'],
  ])('%s, the mark taken off', (_, content, encoding) => {
    expect(text(content, encoding)).toBe(words);
  });

  it('reads windows-1252 with its own signs between 80 and 9F', () => {
    expect(text(bytes('Pe', 0xf1, 'aloza ', 0x93, '90', 0x94, ' ', 0x80), 'windows-1252')).toBe('Peñaloza “90” €');
  });

  it.each([1, 2, 3])(
    'keeps a character whole that lies across the border of two slices (%i bytes before it)',
    (before) => {
      const whole = `${'x'.repeat(SLICE - before)}漢ñ😀y`;
      expect(text(whole, 'utf-8')).toBe(whole);
    },
  );

  it.each([1, 3])('keeps a pair of surrogates whole across the border, in UTF-16 (%i bytes before it)', (before) => {
    const whole = `${'x'.repeat((SLICE - before - 1) / 2)}ñ😀y`;
    expect(text(utf16(whole, 'le'), 'utf-16le')).toBe(whole);
  });

  it.each<[string, Content]>([
    ['in the middle', bytes('Pe', 0xf1, 'aloza')],
    ['cut off at the end', bytes('Pe', 0xc3)],
    ['far behind the first slice', bytes('x'.repeat(SLICE + 5), 0xf1, 'y')],
    ['a surrogate written as UTF-8', bytes(0xed, 0xa0, 0x80)],
    ['longer than it needs to be', bytes(0xc0, 0xaf)],
  ])('refuses what is not UTF-8: %s', (_, content) => {
    expect(() => text(content, 'utf-8')).toThrow(NotThisEncoding);
  });

  it('puts up with faults where a mark says that it is UTF-8', () => {
    expect(text(bytes(0xef, 0xbb, 0xbf, 'Pe', 0xf1, 'a'), 'utf-8')).toBe('Pe\uFFFDa');
  });
});

describe('a file that changes while it is read', () => {
  const whole = 'x'.repeat(SLICE) + 'ñ'.repeat(10);
  const source = sourceOf(whole);

  it('takes bytes in several goes', () => {
    const inGoes = {
      ...source,
      read: (start: number, end: number) => source.read(start, Math.min(end, start + 70_001)),
    };
    expect([...decode(inGoes, 'utf-8')].join('')).toBe(whole);
    const packed = sourceOf('PK\u0003\u0004');
    expect(sniff({ ...packed, read: (start) => packed.read(start, start + 1) })).toBe('zip');
  });

  it.each<[string, (start: number, end: number) => Uint8Array]>([
    ['has no more bytes', (start, end) => (start === 0 ? source.read(start, end) : new Uint8Array())],
    [
      'ends within what is read',
      (start, end) => (start > SLICE + 4 ? new Uint8Array() : source.read(start, Math.min(end, SLICE + 5))),
    ],
    [
      'is gone',
      (start, end) => {
        if (start > 0) throw new TypeError('NotFoundError');
        return source.read(start, end);
      },
    ],
  ])('says so when it %s', (_, readBytes) => {
    expect(() => [...decode({ ...source, read: readBytes }, 'utf-8')]).toThrow(CannotRead);
  });
});
