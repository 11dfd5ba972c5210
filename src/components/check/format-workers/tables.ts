/** Reads what needs no library of a browser: Excel, XML and HTML files. Loaded when the first one is chosen. */
import TablesWorker from './tables.worker.ts?worker&inline';

export const start = () => new TablesWorker();
