/** A small writer of PDF files, for the tests of reading them. */
import type { PdfText } from '../../../../src/intake/formats/pdf-text.ts';

const WIDTH = 1200;
const HEIGHT = 850;
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');
const shown = ({ text, x, y, size, isMono }: PdfText) =>
  `BT /${isMono ? 'M' : 'F'} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${(HEIGHT - y).toFixed(2)} Tm (${escaped(text)}) Tj ET`;

/** A page that is a picture, as a scanner makes it: one gray pixel, as large as the page. */
export const scan = 'scan';
/** A scan with the words that a program found in the picture, which are there but not shown. */
export interface Searchable {
  words: readonly PdfText[];
}
const scanned = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`;

function contentOf(page: readonly PdfText[] | typeof scan | Searchable): string {
  if (page === scan) return scanned;
  if ('words' in page) return `${scanned}\n3 Tr\n${page.words.map(shown).join('\n')}`;
  return page.map(shown).join('\n');
}

/**
 * Writes a PDF with the texts of each page, in Helvetica, or in Courier where they are all equally wide.
 * @param trailer more of what its end says, such as how it is encrypted
 */
export function pdfFile(pages: readonly (readonly PdfText[] | typeof scan | Searchable)[], trailer = ''): Uint8Array {
  const page = (at: number) => 4 + 2 * at;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${page(at)} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((texts, at) => {
      const content = contentOf(texts);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F 3 0 R/M<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>/Contents ${page(at) + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const list = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return new Uint8Array(
    latin1(
      `${file}${list}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`,
    ),
  );
}
