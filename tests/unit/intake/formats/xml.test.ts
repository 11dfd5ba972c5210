import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../src/intake/formats/xml.ts';
import { xmlParser } from '../../../../src/intake/formats/xml-parser.ts';
import { gradeRecords, readable, skipped, utf16, whyNot } from '../sources.ts';
import { escaped } from './workbook.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (xml: string | Uint8Array) => readXml(typeof xml === 'string' ? bytesOf(xml) : xml);
const rowsOf = (xml: string | Uint8Array) => {
  const { tables, reason } = read(xml);
  if (reason) throw new Error(reason);
  return tables.map(({ rows }) => rows.map(({ cells }) => cells));
};

describe('rows of an ad hoc export', () => {
  it.each<[string, string, string[][][]]>([
    ['attributes', '<E><s a.b="1" c.d="2"/><s a.b="3" c.d="4"/></E>', [[['a.b', 'c.d'], ['1', '2'], ['3', '4']]]],
    ['attributes in another order', '<E><s a.b="1" c.d="2"/><s c.d="4" a.b="3"/></E>', [[['a.b', 'c.d'], ['1', '2'], ['3', '4']]]],
    ['a row without a field', '<E><s a.b="1" c.d="2"/><s c.d="4"/><s a.b="5"/></E>', [[['a.b', 'c.d'], ['1', '2'], ['', '4'], ['5']]]],
    ['a field that comes later', '<E><s a.b="1"/><s a.b="3" c.d="4"/></E>', [[['a.b', 'c.d'], ['1'], ['3', '4']]]],
    ['elements', '<E><s><a.b>1</a.b><c.d/></s><s><c.d>4</c.d></s></E>', [[['a.b', 'c.d'], ['1', ''], ['', '4']]]],
    ['elements of elements', '<E><term><name>T1</name></term></E>', [[['term.name'], ['T1']]]],
    ['rows within what they share', '<E><course courseNumber="77"><section sectionNumber="1"/><section sectionNumber="2"/></course></E>', [[['course.courseNumber', 'section.sectionNumber'], ['77', '1'], ['77', '2']]]],
    ['rows of two kinds', '<E><s x.a="1"/><t x.b="2"/></E>', [[['x.a'], ['1']], [['x.b'], ['2']]]],
    ['prefixes and namespaces', '<n:E xmlns:n="urn:x"><n:s n:a.b="1" xsi:type="x" xml:lang="en" xmlns="y"/></n:E>', [[['a.b'], ['1']]]],
    ['single quotes, spaces and line breaks', "<E\n>\n<s\n  a.b = '1 \"x\"'\n/></E\n>", [[['a.b'], ['1 "x"']]]],
    ['a > within quotes', '<E><s a.b="1>2"/></E>', [[['a.b'], ['1>2']]]],
    ['the five entities and numbers', '<E><s a.b="&amp;&lt;&gt;&quot;&apos;&#241;&#xF1;&#x1F600;"/></E>', [[['a.b'], ['&<>"\'ññ😀']]]],
    ['numbers of no character', '<E><s a.b="&#0;&#x110000;"/></E>', [[['a.b'], ['\ufffd\ufffd']]]],
    ['an end too many, or a comment that does not end, behind everything', '<E><s a.b="1"/></E></E><!-- ', [[['a.b'], ['1']]]],
    ['CDATA', '<E><s><a.b><![CDATA[ <b> & ]] ]]></a.b></s></E>', [[['a.b'], ['<b> & ]]']]]],
    ['comments and instructions', '<?xml version="1.0"?><!-- <s a.b="0"/> --><E><?x <s a.b="0"/> ?><s a.b="1"/><!-- - --></E>', [[['a.b'], ['1']]]],
    ['the same field twice: the first counts', '<E><s a.b="1" a.b="2"/></E>', [[['a.b'], ['1']]]],
    ['names that objects have', '<E><s toString="1" constructor.x="2"/></E>', [[['s.toString', 'constructor.x'], ['1', '2']]]],
    ['cells with HTML, formulas and marks', '<E><s a.b="&lt;b&gt;=1+1\u202e"/></E>', [[['a.b'], ['<b>=1+1\u202e']]]],
    ['a document type that defines nothing', '<!DOCTYPE E SYSTEM "https://example.org/e.dtd"><E><s a.b="1"/></E>', [[['a.b'], ['1']]]],
    ['entities that nobody defined stay as they are written', '<E><s a.b="&x;&nbsp;"/></E>', [[['a.b'], ['&x;&nbsp;']]]],
  ])('%s', (_, xml, expected) => expect(rowsOf(xml)).toEqual(expected)); // prettier-ignore

  it('its header tells who exported it: nothing of that is kept', () => {
    for (const name of ['Header', 'header', 'ns:Header']) {
      const xml = `<E><${name} user="Canarywing"><User>Canarywing</User><Row a.b="Canarywing"/></${name}><s x.a="1"/></E>`;
      expect(rowsOf(xml)).toEqual([[['x.a'], ['1']]]);
    }
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', bytesOf('\uFEFF<?xml version="1.0" encoding="UTF-8"?><E><s a.b="Peña"/></E>')],
    ['UTF-16, little end first', utf16('\uFEFF<?xml version="1.0" encoding="UTF-16"?><E><s a.b="Peña"/></E>', 'le')],
    ['UTF-16, big end first', utf16('\uFEFF<?xml version="1.0" encoding="UTF-16"?><E><s a.b="Peña"/></E>', 'be')],
    ['UTF-16 without a mark', utf16('<?xml version="1.0"?><E><s a.b="Peña"/></E>', 'le')],
    ['windows-1252, as it says', new Uint8Array(Buffer.from('<?xml version="1.0" encoding="windows-1252"?><E><s a.b="Peña"/></E>', 'latin1'))],
    ['windows-1252, though it says UTF-8', new Uint8Array(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><E><s a.b="Peña"/></E>', 'latin1'))],
    ['UTF-8, though it says windows-1252', bytesOf('<?xml version="1.0" encoding="windows-1252"?><E><s a.b="Peña"/></E>')],
    ['an encoding that there is not', bytesOf('<?xml version="1.0" encoding="x-none"?><E><s a.b="Peña"/></E>')],
  ])('in %s', (_, bytes) => expect(rowsOf(bytes)).toEqual([[['a.b'], ['Peña']]])); // prettier-ignore

  it('a row that lacks a field is read or set aside like one of an empty cell', () => {
    const row = (id: string, more: string) => `<student student.stateID="${id}" grading.courseNumber="77" ${more}/>`;
    const xml = `<E>${row('2000000001', 'grading.task="CTE Term Grade" grading.score="85"')}${row('2000000002', 'grading.task="CTE Term Grade"')}${row('2000000003', 'grading.score="85"')}<student grading.courseNumber="77" grading.task="CTE Term Grade"/></E>`;
    const reading = readable('', { tables: read(xml) });
    expect(gradeRecords(reading)).toMatchObject([
      { row: 2, ssid: '2000000001', score: '85' },
      { row: 3, ssid: '2000000002', score: '' },
    ]);
    expect(Object.values(skipped(reading)).flat().sort()).toEqual([4, 5]);
  });
});

describe('XML that cannot be read', () => {
  const nested = '<a>'.repeat(1001);
  it.each<[string, string, string]>([
    ['entities of its own', '<!DOCTYPE E [<!ENTITY a "aaa">]><E><s x.a="&a;"/></E>', 'entities'],
    ['entities that grow', `<!DOCTYPE E [${'<!ENTITY a "&b;&b;&b;">'.repeat(30)}]><E>&a;</E>`, 'entities'],
    ['an entity that is a file', '<!DOCTYPE E [<!ENTITY a SYSTEM "file:///etc/passwd">]><E>&a;</E>', 'entities'],
    ['entities within quotes of the type', '<!DOCTYPE E SYSTEM ">" [<!ENTITY a "x">]><E>&a;</E>', 'entities'],
    ['entities without a type', '<E><!ENTITY a "x"><s x.a="1"/></E>', 'entities'],
    ['cut off within a row', '<E><s a.b="1"/><s a.b="2', 'damaged'],
    ['cut off between rows', '<E><s a.b="1"/>', 'damaged'],
    ['cut off within a comment', '<E><s a.b="1"/><!-- </E>', 'damaged'],
    ['cut off within CDATA', '<E><a><![CDATA[ x', 'damaged'],
    ['tags that do not match', '<E><s></E></s>', 'damaged'],
    ['a quote within a value: the rows behind it would be lost', `<E><s a.b='O'Example' c.d='1'/><s a.b='2' c.d='O'Sample'/></E>`, 'damaged'],
    ['a value without quotes', '<E><s a.b=1/></E>', 'damaged'],
    ['a quote too few', '<E><s a.b="1/><s a.b="2"/></E>', 'damaged'],
    ['a < that begins no tag', '<E><s><a.b>1 < 2</a.b></s></E>', 'damaged'],
    ['no name', '<E>< s/></E>', 'damaged'],
    ['nested deeper than any', nested, 'damaged'],
    ['a tag longer than any', `<E><s a="${'x'.repeat(5_000_000)}`, 'damaged'],
    ['no rows', '<E><Header/></E>', 'no-table'],
    ['nothing', '', 'no-table'],
  ])('%s', (_, xml, reason) => {
    expect(whyNot('', { tables: read(xml) })).toBe(reason);
    expect(read(xml).tables).toEqual([]);
  }); // prettier-ignore

  it('a file that is cut off anywhere is told, and none of its rows is taken for all', () => {
    const xml = '<?xml version="1.0"?><E>\n<s a="1">x &amp; y</s><!-- z --><s><b><![CDATA[c]]></b></s></E>';
    for (let end = 30; end < xml.length; end++) expect(read(xml.slice(0, end)).reason, `${end}`).toBe('damaged');
    expect(read(xml).reason).toBeUndefined();
  });
});

describe('a spreadsheet that is written as XML', () => {
  const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
  it.each<[string, string, string]>([
    ['of an older Excel', `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row>${cell('Grading Task')}</Row></Table></Worksheet></Workbook>`, 'xls'],
    ['of another program', '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><table><row><p>Task</p></row></table></office:document>', 'not-a-workbook'],
  ])('%s is told: its rows are not those of an export', (_, xml, reason) => expect(read(xml).reason).toBe(reason)); // prettier-ignore

  it('a value is no header, whatever it says', () => {
    const xml = '<E><s a.note="State ID" b.note="Course Number" c.note="Score"/><s a.note="Doe, Jane" b.note="77" c.note="85"/></E>'; // prettier-ignore
    expect(whyNot('', { tables: read(xml) })).toBe('not-recognized');
  });
});

describe('in pieces', () => {
  /** What the parser says, texts that follow each other as one. */
  function said(pieces: readonly string[]): string[] {
    const all: string[] = [];
    const parser = xmlParser({
      open: (name, attributes) =>
        all.push(
          `<${name} ${Object.entries(attributes)
            .map((pair) => pair.join('='))
            .join()}>`,
        ),
      text: (text) => text === '' || (/^[^<]/.test(all.at(-1) ?? '<') ? (all[all.length - 1] += text) : all.push(text)),
      close: (name) => all.push(`</${name}>`),
    });
    try {
      pieces.forEach(parser.push);
      parser.end();
    } catch {
      all.push('<fault>');
    }
    return all;
  }
  const hard = fc.array(fc.constantFrom('<E>', '</E>', '<s a="1&amp;"', "/>", '>', '<![CDATA[', ']]>', '<!--', '-->', '<?x', '?>', '&amp;', '&#241;', '&', ';', 'ñ😀', '"', ' ', 'x'), { maxLength: 25 }).map((parts) => `<E>${parts.join('')}</E>`); // prettier-ignore

  it('of one character each it says the same', () => {
    fc.assert(
      fc.property(hard, (xml) => {
        const once = said([xml]);
        const apart = said(xml.split(''));
        // Where a fault ends it, more or less of the text before it may have been said.
        if (once.at(-1) !== '<fault>') expect(apart).toEqual(once);
        else expect(apart.at(-1)).toBe('<fault>');
      }),
      { numRuns: 2000 },
    );
  });

  it('every value that is written comes back', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim());
    const table = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const xml = `<E>${rows.map(([a, b]) => `<s x.a="${escaped(a)}"><x.b>${escaped(b)}</x.b></s>`).join('')}</E>`;
        expect(rowsOf(xml)).toEqual([[['x.a', 'x.b'], ...rows]]);
      }),
      { numRuns: 500 },
    );
  });

  it('each byte may be wrong: it is read or refused, the same twice', () => {
    const bytes = bytesOf('<?xml version="1.0"?><E><Header><U>x</U></Header><s a.b="1"><c.d>2</c.d></s></E>');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, length) => {
        const broken = bytes.slice();
        broken[at] = byte;
        for (const content of [broken, bytes.slice(0, length)]) expect(read(content)).toEqual(read(content));
      }),
      { numRuns: 500 },
    );
  });
});
