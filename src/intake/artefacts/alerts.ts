/** KTS messages of the Process Alert area, pasted as text (guide 1). Their wording is not published. */
import { readDate } from '../dates.ts';
import { skip, type Skips } from '../skips.ts';
import type { AtRow } from './records.ts';

export interface Alert extends AtRow {
  /** May name a student: shown on the page only, never in a report. */
  text: string;
  /** YYYY-MM-DD, or '' where there is none. */
  date: string;
  /** The courses that it names, each with the section that stands with it. */
  places: { course: string; section?: string }[];
  /** All lines of the alert. */
  rows: number[];
}

// A date is neither a course nor a section.
const noDate = '(?!\\d{1,2}/\\d{1,2}/|\\d{4}-\\d{2}-)';
const number = `["'(]?${noDate}([a-z]*\\d[a-z0-9]*)["')]?`;
const label = '(?:numbers?|nos?\\.?|num|#)? ?[:#=]?';
const more = `(?:(?: ?,? ?(?:and|&) ?| ?, ?)["'(]?${noDate}[a-z]*\\d[a-z0-9]*["')]?)*`;
const coursePattern = new RegExp(
  `\\b(?:course|crs)s? ?(?:(?:[-/]|and) ?sections? ?)?${label} ?${number}(?: ?[-/] ?${number})?(${more})`,
  'gi',
);
const sectionPattern = new RegExp(`\\bsec(?:tions?|\\.|t\\.)? ?${label} ?${number}(${more})`, 'i');
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
    const whole = lines.join(' ').replace(/\s+/g, ' ');
    return {
      row: rows[0]!,
      rows,
      text: whole,
      date: readDate(datePattern.exec(whole)?.[0] ?? ''),
      places: placesIn(whole),
    };
  });
}

/**
 * The courses that a text names. A section belongs to the courses before it; one course alone may stand behind its
 * section.
 */
function placesIn(text: string): Alert['places'] {
  const mentions = [...text.matchAll(coursePattern)];
  const places = mentions.flatMap((mention, i): Alert['places'] => {
    const [, course = '', behind, others = ''] = mention;
    const [from, to] = [mention.index + mention[0].length, mentions[i + 1]?.index];
    const near = mentions.length === 1 ? text : text.slice(from, to);
    const found = sectionPattern.exec(near);
    const sections = behind ? [behind] : found ? [found[1]!, ...numbersIn(found[2])] : [undefined];
    return [course, ...numbersIn(others)].flatMap((each) => sections.map((section) => ({ course: each, section })));
  });
  const different = new Map(places.map((place) => [`${place.course}\n${place.section ?? ''}`, place]));
  const hasSection = new Set(places.filter(({ section }) => section !== undefined).map(({ course }) => course));
  return [...different.values()].filter(({ course, section }) => section !== undefined || !hasSection.has(course));
}

const numbersIn = (list = '') => list.split(/[^a-z0-9]+/i).filter((word) => /\d/.test(word));
