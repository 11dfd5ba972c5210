/** The worker that reads PDF files. */
import { answer } from './answer-worker.ts';
import { readPdf } from './pdf-read.ts';

answer('pdf', readPdf);
