/** KTS messages of the Process Alert area, pasted as text (guide 1). Their wording is not published. */
import { readDate } from '../cells.ts';
import { skip, type Skips } from '../skips.ts';
import type { AtRow } from './collector.ts';

export interface Alert extends AtRow {
  /** May name a student: shown on the page only, never in a report. */
  text: string;
  /** YYYY-MM-DD, or '' where there is none. */
  date: string;
  course?: string;
  section?: string;
  /** All lines of the alert. */
  rows: number[];
}

const number = '([a-z]*\\d[a-z0-9]*)';
const coursePattern = new RegExp(`\\bcourse(?: *(?:number|no\\.?|num|#))? *[:#=]? *${number}(?: *[-/] *${number})?`, 'i');
const sectionPattern = new RegExp(`\\bsection(?: *(?:number|no\\.?|num|#))? *[:#=]? *${number}`, 'i');
const datePattern = /\b(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})\b/;

/** Whether a text has anything of a KTS alert. */
export const saysKts = (text: string) => /\bKTS\b/i.test(text);

/**
 * Reads alerts from text. A line without a date and without a new "KTS" continues the alert above it; lines that
 * belong to no KTS alert are set aside.
 */
export function readAlerts(text: string, skips: Skips): Alert[] {
  const found: { lines: string[]; rows: number[] }[] = [];
  let isOpen = false;
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const isKts = saysKts(line);
    const startsNew = isKts || datePattern.test(line);
    if (isKts) found.push({ lines: [line.trim()], rows: [i + 1] });
    else if (!startsNew && isOpen) {
      found.at(-1)!.lines.push(line.trim());
      found.at(-1)!.rows.push(i + 1);
    } else skip(skips, 'file-row-skipped', 'no-kts-alert', i + 1);
    isOpen = startsNew ? isKts : isOpen;
  });
  return found.map(({ lines, rows }) => {
    const whole = lines.join(' ');
    const course = coursePattern.exec(whole);
    return {
      row: rows[0]!,
      rows,
      text: whole,
      date: readDate(datePattern.exec(whole)?.[0] ?? ''),
      course: course?.[1],
      section: course?.[2] ?? sectionPattern.exec(whole)?.[1],
    };
  });
}
