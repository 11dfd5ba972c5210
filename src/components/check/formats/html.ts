/** Reads HTML files. Loaded when the first one is chosen. */
import HtmlWorker from './html.worker.ts?worker&inline';
import { inWorker } from './in-worker.ts';

export const read = inWorker('html', () => new HtmlWorker());
