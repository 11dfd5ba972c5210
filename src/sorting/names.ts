/** What the names of calendars, folders and files say about a school. A name is a hint: it is shown, never trusted alone. */

import { calendarKey } from '../compare/calendars.ts';
import { spaced } from '../compare/school-names.ts';

/** Two names of one school: case does not count, nor does the school year. */
export const sameSchool = (a: string, b: string) => calendarKey(a) === calendarKey(b);

/** Whether the name of a file or folder is that of a school: such names write dashes for spaces, and leave signs out. */
export const namesSchool = (name: string, school: string) => {
  const plain = (text: string) => calendarKey(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return plain(name) === plain(school);
};

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Words that say what files hold or when they were made, never whose they are. */
const saysNothing = new RegExp(
  String.raw`\b(?:\d+|${months}|weeks?|months?|exports?|grades?|files?|downloads?|copy|csv|xlsx?)\b`,
  'giu',
);

/** A folder as the label of a school, or nothing where it is only dates, numbers, a week, a month, exports, grades or files. */
export const labelOfFolder = (folder: string): string | undefined =>
  tidy(spaced(folder).replace(saysNothing, ' ')) === '' ? undefined : tidy(folder);

/** What the page calls rows that were pasted or typed in: it names no school. */
const madeHere = /^Pasted rows \d+$|, typed in$/;

/** A file's name as the label of a school: without its ending, `export`, numbers and brackets. */
export function labelOfFile(name: string): string | undefined {
  if (madeHere.test(name)) return undefined;
  const words = tidy(withoutBrackets(spaced(withoutEnding(name))).replace(/\bexports?\b|\b\d+\b/gi, ' '));
  return words.replace(saysNothing, '').trim() === '' ? undefined : words;
}

/** Without what stands in brackets: `export (3)`. A bracket that does not close is left out alone. */
function withoutBrackets(name: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of name.slice(0, LONGEST)) {
    if ('(['.includes(letter)) depth += 1;
    else if (')]'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += letter;
  }
  return kept;
}

const LONGEST = 200;

/** Words of a file's name that say what kind of file it is. */
const kindWords =
  /\b(?:grades?|terms?|schedules?|dates?|rosters?|students?|sections?|classes|masks?|tasks?|grading|score|groups?|report|cards?|templates?|alerts?|counts?|setup)\b/giu;

/** The words of a file's name that say whose it is: `north terms.csv` and `north grades.csv` begin alike. */
export const wordsOfFile = (name: string): string[] =>
  tidy((labelOfFile(name) ?? '').replace(kindWords, ' '))
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');

/** What several names of files of one school have in common, from their beginning. */
export function commonLabel(labels: readonly string[]): string | undefined {
  const words = labels.map((label) => label.split(' '));
  const shared: string[] = [];
  for (const [i, word] of words[0]!.entries()) {
    if (!words.every((own) => own[i]?.toLowerCase() === word.toLowerCase())) break;
    shared.push(word);
  }
  return shared.length > 0 ? shared.join(' ') : undefined;
}

const withoutEnding = (name: string) => name.replace(/\.[a-z]\w{0,4}$/i, '');
const tidy = (name: string) => {
  const words = name.slice(0, LONGEST).split(/\s+/);
  const isMark = (word: string | undefined) => word !== undefined && /^[-–,;:]*$/.test(word);
  while (isMark(words[0])) words.shift();
  while (isMark(words.at(-1))) words.pop();
  return words.join(' ');
};
