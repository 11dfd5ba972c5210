/** Reads XLSX files. Loaded when the first one is chosen. */
import XlsxWorker from './xlsx.worker.ts?worker&inline';
import { inWorker } from './in-worker.ts';

export const read = inWorker('xlsx', () => new XlsxWorker());
