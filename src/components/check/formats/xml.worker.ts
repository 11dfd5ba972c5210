/** The worker that reads XML files. */
import { readXml } from '../../../intake/formats/xml.ts';
import { answer } from './answer-worker.ts';

answer('xml', readXml);
