/** A PDF to tables. Its program works in this thread alone and asks for nothing: no fonts, no pictures, no other files. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// It makes itself known to the program above, which then starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { pdfTables } from '../../../intake/formats/pdf-tables.ts';
import { pdfPage, type PdfPage } from '../../../intake/formats/pdf-text.ts';
import type { TablesRead } from '../../../intake/kinds.ts';

/** No report has more. */
const MOST_PAGES = 5000;
const MOST_TEXTS = 5_000_000;

const isMono = (style?: { fontFamily: string }) => style?.fontFamily === 'monospace';

const failed = (reason: string): TablesRead => ({ format: 'pdf', tables: [], reason });

/**
 * Reads the tables of a PDF.
 * @returns them, or why there are none: `password`, `damaged`, `too-large`, or `scanned` for pages that are pictures, also
 * with words that a program found in them. Where one of several pages is a picture, its rows would be missing unseen.
 */
export async function readPdf(bytes: Uint8Array): Promise<TablesRead> {
  const opening = pdfjs.getDocument({
    data: bytes,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: true,
    stopAtErrors: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await opening.promise;
    if (document.numPages > MOST_PAGES) return failed('too-large');
    const pages: PdfPage[] = [];
    let texts = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
      const found = items.flatMap((item) =>
        'str' in item
          ? [{ text: item.str, matrix: item.transform, width: item.width, isMono: isMono(styles[item.fontName]) }]
          : [],
      );
      pages.push(pdfPage(found, page.getViewport({ scale: 1 }).transform));
      page.cleanup();
      texts += found.length;
      if (texts > MOST_TEXTS) return failed('too-large');
    }
    const isEmpty = (page: PdfPage) => page.texts.length === 0;
    if (pages.every(isEmpty)) return failed('scanned');
    for (const [at, page] of pages.entries())
      if (isEmpty(page) && (await isPicture(await document.getPage(at + 1)))) return failed('scanned');
    const first = pages.findIndex((page) => !isEmpty(page));
    if (await isGuessed(await document.getPage(first + 1))) return failed('scanned');
    return { format: 'pdf', tables: pdfTables(pages) };
  } catch (error) {
    return failed(error instanceof pdfjs.PasswordException ? 'password' : 'damaged');
  } finally {
    await opening.destroy();
  }
}

const pictures = new Set<number>([
  pdfjs.OPS.paintImageXObject,
  pdfjs.OPS.paintInlineImageXObject,
  pdfjs.OPS.paintImageMaskXObject,
]);

const isPicture = async (page: pdfjs.PDFPageProxy) =>
  (await page.getOperatorList()).fnArray.some((operator) => pictures.has(operator));

/** As PDF numbers the ways to show text. */
const NOT_SHOWN = 3;

/** Words that stand behind a picture and are not shown: a program found them there, and may have read a digit wrong. */
async function isGuessed(page: pdfjs.PDFPageProxy): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const hides = (operator: number, i: number) =>
    operator === pdfjs.OPS.setTextRenderingMode && (argsArray as unknown[][])[i]?.[0] === NOT_SHOWN;
  return fnArray.some((operator) => pictures.has(operator)) && fnArray.some(hides);
}
