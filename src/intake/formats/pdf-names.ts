/** Names of students on PDF pages: where a cell may hold one, it is left out. */
import { readTask } from '../cells.ts';
import { readHeader } from '../headers.ts';
import type { Field } from '../kinds.ts';

/** `Doe, Jane (1900000001)`: of a student in one column, the SSID. */
export const valueOf = (text: string, field: Field | undefined) =>
  field === 'ssid' ? text.replace(/^[^\d(]{1,200}\((\d{10})\)$/, '$1') : text;

/** Whether a value that is a number, a date, a grade or a term has other words: a word more may be of a name. */
export const mayHoldName = (text: string) =>
  text.split(' ').some((word) => word.length > 2 && !/\d/.test(word) && !plainWord.test(word));
const plainWord = new RegExp(
  `^(?:${[
    'fall|winter|spring|summer|term|quarter|qtr|semester|sem|trimester|tri|year|full|half|first|second|third|fourth|final',
    'pass|passed|passing|fail|failed|failing|inc|incomplete|exempt|excused|missing|withdrawn|withdrew|dropped|audit|medical|credit|satisfactory|unsatisfactory',
    'novice|apprentice|proficient|distinguished|yes|no|not|true|false',
  ].join('|')})[.,]?$`,
  'i',
);

export const isNumber = (text: string) => /\d/.test(text) && !/\s/.test(text);

/** What is no part of a name: a number, a grading task of KTS, or else the SSID among other words. */
export const plainIn = (text: string) =>
  isNumber(text) || readTask(text) ? text : (text.split(' ').find((word) => /^\d{10}$/.test(word)) ?? '');

/** By the header of a column. That of SSIDs may hold names too: `Student (State ID)`. */
export const mayHoldNames = (header: string) =>
  readHeader(header).isPrivate || /\bstudent\b(?! (?:state ?)?id)/i.test(header);
