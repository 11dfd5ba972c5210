/** Reads PDF files. Loaded when the first one is chosen. */
import PdfWorker from './pdf.worker.ts?worker&inline';
import { inWorker } from './in-worker.ts';

export const read = inWorker('pdf', () => new PdfWorker());
