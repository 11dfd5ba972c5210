/** The worker that reads XLSX files. */
import { readXlsx } from '../../../intake/formats/xlsx.ts';
import { answer } from './answer-worker.ts';

answer('xlsx', readXlsx);
