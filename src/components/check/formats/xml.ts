/** Reads XML files. Loaded when the first one is chosen. */
import XmlWorker from './xml.worker.ts?worker&inline';
import { inWorker } from './in-worker.ts';

export const read = inWorker('xml', () => new XmlWorker());
