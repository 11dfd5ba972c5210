/** Reads PDF files. Loaded when the first one is chosen. */
import PdfWorker from './pdf.worker.ts?worker&inline';

export const start = () => new PdfWorker();
