/** A PDF to tables. Its program works in this thread alone and asks for nothing: no fonts, no pictures, no other files. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
// It makes itself known to the program above, which then starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { budgetOf, type Budget, type Limits } from '../../../intake/formats/budget.ts';
import { CannotUse } from '../../../intake/formats/cannot-use.ts';
import { pdfTables } from '../../../intake/formats/pdf-tables.ts';
import { pdfPage, type PdfPage, type RawText } from '../../../intake/formats/pdf-text.ts';
import type { TablesRead } from '../../../intake/kinds.ts';
import type { Memory } from './guard-memory.ts';

/** No report has more. */
const MOST_PAGES = 5000;
/** The texts of a page come with all that is told about them: each takes the room of some cells. */
const CELLS_OF_TEXT = 4;

const isMono = (style?: { fontFamily: string }) => style?.fontFamily === 'monospace';

const failed = (reason: string): TablesRead => ({ format: 'pdf', tables: [], reason });

/**
 * Reads the tables of a PDF.
 * @param memory what watches over the memory that the library takes
 * @returns them, or why there are none: `password`, `damaged`, `too-large`, `too-slow`, or `scanned` for pages that are pictures, also
 * with words that a program found in them. Where one of several pages is a picture, its rows would be missing unseen.
 */
export async function readPdf(bytes: Uint8Array, limits?: Limits, memory?: Memory): Promise<TablesRead> {
  const budget = budgetOf(limits);
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
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(pdfPage(await textsOf(page, budget), page.getViewport({ scale: 1 }).transform));
      page.cleanup();
    }
    const isEmpty = (page: PdfPage) => page.texts.length === 0;
    if (pages.every(isEmpty)) return failed('scanned');
    for (const [at, page] of pages.entries())
      if (isEmpty(page) && (await isPicture(await document.getPage(at + 1)))) return failed('scanned');
    const first = pages.findIndex((page) => !isEmpty(page));
    if (await isGuessed(await document.getPage(first + 1))) return failed('scanned');
    const tables = pdfTables(pages);
    return memory?.isFull() ? failed('too-large') : { format: 'pdf', tables };
  } catch (error) {
    if (memory?.isFull()) return failed('too-large');
    if (error instanceof CannotUse) return failed(error.reason);
    return failed(error instanceof pdfjs.PasswordException ? 'password' : 'damaged');
  } finally {
    await opening.destroy();
  }
}

/** The texts of a page, taken as they come: a small file may have very many on one page. */
async function textsOf(page: pdfjs.PDFPageProxy, budget: Budget): Promise<RawText[]> {
  const texts: RawText[] = [];
  const reader = (page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<TextContent>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return texts;
    try {
      budget.cells(CELLS_OF_TEXT * value.items.length);
      budget.bytes(0);
    } catch (error) {
      reader.cancel(error).catch(() => undefined);
      throw error;
    }
    for (const item of value.items) {
      if (!('str' in item)) continue;
      const { str: text, transform: matrix, width, fontName } = item;
      texts.push({ text, matrix: matrix as number[], width, isMono: isMono(value.styles[fontName]) });
    }
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
