/** The worker that reads HTML files. */
import { readHtml } from '../../../intake/formats/html.ts';
import { answer } from './answer-worker.ts';

answer('html', readHtml);
