/** The worker that reads PDF files. */
import { answer } from './answer-worker.ts';
import { readPdf } from './pdf-read.ts';

// In a damaged file the library may fail at two places at once: one is answered, the other is told nobody.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());
answer('pdf', readPdf);
