/** The worker that reads Excel, XML and HTML files. */
import { formats } from '../../../intake/formats/table-formats.ts';
import { answer } from './answer-worker.ts';

answer((format) => formats[format].reader!());
